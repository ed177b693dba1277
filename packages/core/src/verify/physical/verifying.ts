import { type Command, runCommand } from '../../command.ts';
import type { Finding, Level } from '../../finding.ts';
import type { Plan } from '../../operation.ts';
import { type Control, parseControl } from '../../postgres/control.ts';
import type { Reached } from '../../restore/physical/recover.ts';
import type { Box } from '../../sandbox/sandbox.ts';
import type { Session } from '../../session.ts';
import type { PhysicalVerifyFacts } from './facts.ts';
import type { PhysicalVerifyOptions } from './options.ts';

/** A verification under way, for the pieces of work that it is made of. */
export interface Verifying {
  readonly plan: Plan;
  readonly options: PhysicalVerifyOptions;
  readonly facts: PhysicalVerifyFacts;
  readonly session: Session;
  readonly findings: Finding[];
  readonly lookedAt: Set<Level>;
  /** How a recovery to a target ended; set when it did. */
  reached?: Reached;
}

/** Records findings, without those of checks that are left out. */
export function record({ findings, options }: Verifying, more: readonly Finding[]): void {
  findings.push(...more.filter(({ id }) => options.omit?.has(id) !== true));
}

/** Runs a program of the server's in the box, by a step of the plan; gives the last lines of its stderr. */
export async function runInBox({ session }: Verifying, box: Box, step: string): Promise<readonly string[]> {
  const { stderr } = await runCommand(await box.command(step, process.pid), { signal: session.signal });
  return stderr[0] ?? [];
}

/** What pg_control says of the cluster in the box. */
export async function readControl({ session }: Verifying, box: Box): Promise<Control> {
  const command: Command = await box.command('control', process.pid);
  const { stdout } = await runCommand(command, { signal: session.signal, output: 'collect' });
  return parseControl(stdout);
}
