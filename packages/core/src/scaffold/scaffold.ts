import { pgbackrestScaffold } from './archiving/pgbackrest.ts';
import { walArchivingScaffold } from './archiving/wal.ts';
import { composeScaffold } from './compose.ts';
import type { ScaffoldFile } from './file.ts';
import { kubernetesScaffold } from './kubernetes/scaffold.ts';
import { monitoringScaffold } from './monitoring/scaffold.ts';
import type { ScaffoldOptions } from './options.ts';
import { workflowsScaffold } from './workflows/scaffold.ts';

/** What a kind comes to: its files, and what people do with them. Commands are run in the folder. */
export interface Scaffold {
  /** The database, or several, that it is for. */
  readonly target: string;
  readonly files: readonly ScaffoldFile[];
  /** The command that makes them again, in their folder. */
  readonly again: string;
  /** What brings to life what was written. */
  readonly commands: readonly string[];
  readonly configuration: Readonly<Record<string, string>>;
  readonly verificationSteps: readonly string[];
  readonly recoveryProcedure: string;
}

const kinds: Readonly<{
  [K in ScaffoldOptions['kind']]: (options: Extract<ScaffoldOptions, { kind: K }>) => Scaffold;
}> = {
  compose: composeScaffold,
  kubernetes: kubernetesScaffold,
  monitoring: monitoringScaffold,
  pgbackrest: pgbackrestScaffold,
  'wal-archiving': walArchivingScaffold,
  workflows: workflowsScaffold,
};

/** The scaffold that options ask for. Throws `bad-input` for what cannot be. Pure. */
export function scaffoldOf(options: ScaffoldOptions): Scaffold {
  const make = kinds[options.kind] as (options: ScaffoldOptions) => Scaffold;
  return make(options);
}
