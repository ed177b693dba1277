import type { Operation } from '../operation.ts';
import type { PgbackrestScaffoldOptions, WalArchivingOptions } from './options/archiving.ts';
import type { ComposeOptions } from './options/compose.ts';
import type { KubernetesOptions } from './options/kubernetes.ts';
import type { MonitoringOptions } from './options/monitoring.ts';
import type { WorkflowsOptions } from './options/workflows.ts';

/** What can be scaffolded. */
export const scaffoldKinds = [
  'compose',
  'kubernetes',
  'monitoring',
  'pgbackrest',
  'wal-archiving',
  'workflows',
] as const;

export type ScaffoldKind = (typeof scaffoldKinds)[number];

/** The operation that a kind belongs to. */
export const operationOfKind: Readonly<Record<ScaffoldKind, Operation>> = {
  compose: 'containerize',
  kubernetes: 'containerize',
  monitoring: 'containerize',
  pgbackrest: 'automate',
  'wal-archiving': 'automate',
  workflows: 'automate',
};

export type ScaffoldOptions =
  | ComposeOptions
  | KubernetesOptions
  | MonitoringOptions
  | PgbackrestScaffoldOptions
  | WalArchivingOptions
  | WorkflowsOptions;
