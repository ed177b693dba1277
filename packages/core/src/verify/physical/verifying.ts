import { type Command, runCommand } from '../../command.ts';
import type { Finding, Level } from '../../finding.ts';
import type { Plan } from '../../operation.ts';
import { type Control, parseControl } from '../../postgres/control.ts';
import type { Reached } from '../../restore/physical/recover.ts';
import type { Box } from '../../sandbox/sandbox.ts';
import type { Session } from '../../session.ts';
import type { LibraryVersions, PhysicalManifest } from '../../store/physical.ts';
import type { AmcheckFacts } from '../amcheck/tool.ts';
import type { PhysicalVerifyFacts } from './facts.ts';
import type { PhysicalVerifyOptions } from './options.ts';

/** What looking at a recovered copy needs to know of its source, from a manifest or from the copy itself. */
export interface CopySource extends Pick<PhysicalManifest, 'databases' | 'tablespaces'> {
  readonly server: Pick<PhysicalManifest['server'], 'bootstrap_role' | 'version'>;
  readonly wal: Pick<PhysicalManifest['wal'], 'stop_lsn'>;
  /** Undefined: only the copy knows by what it was sorted. */
  readonly libraries: LibraryVersions | undefined;
}

/** A copy that is looked at. */
export interface Looking {
  readonly plan: Pick<Plan, 'steps'>;
  readonly options: Pick<PhysicalVerifyOptions, 'omit' | 'serverTimeoutSeconds'>;
  readonly facts: { readonly own: { readonly manifest: CopySource }; readonly amcheck: AmcheckFacts };
  readonly session: Session;
  readonly findings: Finding[];
  readonly lookedAt: Set<Level>;
  /** How a recovery to a target ended; set when it did. */
  reached?: Reached;
}

/** A verification under way, for the pieces of work that it is made of. */
export interface Verifying extends Looking {
  readonly plan: Plan;
  readonly options: PhysicalVerifyOptions;
  readonly facts: PhysicalVerifyFacts;
}

/** Records findings, without those of checks that are left out. */
export function record({ findings, options }: Pick<Looking, 'findings' | 'options'>, more: readonly Finding[]): void {
  findings.push(...more.filter(({ id }) => options.omit?.has(id) !== true));
}

/** Runs a program of the server's in the box, by a step of the plan; gives the last lines of its stderr. */
export async function runInBox(
  { session }: Pick<Looking, 'session'>,
  box: Box,
  step: string,
): Promise<readonly string[]> {
  const { stderr } = await runCommand(await box.command(step, process.pid), { signal: session.signal });
  return stderr[0] ?? [];
}

/** What pg_control says of the cluster in the box. */
export async function readControl({ session }: Pick<Looking, 'session'>, box: Box): Promise<Control> {
  const command: Command = await box.command('control', process.pid);
  const { stdout } = await runCommand(command, { signal: session.signal, output: 'collect' });
  return parseControl(stdout);
}
