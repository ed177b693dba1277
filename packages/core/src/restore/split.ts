/*
 * A restore in two. A custom archive that comes by a pipe is read by one session; but indexes, constraints and privileges need nothing of it but its
 * table of contents, which is its beginning: a file of that is enough for several sessions to make them at once.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runPipeline } from '../command.ts';
import { toolCommand } from '../container/client.ts';
import { classify } from '../errors.ts';
import {
  type CommandTemplate,
  fillCommand,
  type Plan,
  renderCommands,
  type Step,
  stepNamed,
  type Word,
} from '../operation.ts';
import { type ArchiveEntry, parseTableOfContents } from '../proof/archive.ts';
import type { Session } from '../session.ts';
import { makeWorkspace, type Workspace } from '../workspace.ts';
import { archiveStages } from './archive.ts';
import type { OpenArchive } from './open.ts';
import type { RestorePart } from './preparation.ts';
import type { ArchiveFacts } from './source.ts';

const environment = { LC_ALL: 'C' } as const;
const head: Word = { hole: 'head' };

/** What the first half restores. Privileges come with the rest, as they come last in a restore at one go: a table's owner may have none. */
export const firstHalfWords: readonly string[] = ['--section=pre-data', '--section=data', '--no-privileges'];
/** The word by which pg_restore restores the rest. Holes: `rest-list`. */
export const restWord: Word = ['--use-list=', { hole: 'rest-list' }];

/** Whether a restore by so many sessions is one in two. A pg_restore in a container sees none of our files. */
export function isSplit({ manifest, pgRestore }: Pick<ArchiveFacts, 'manifest' | 'pgRestore'>, jobs: number): boolean {
  const isAlone = !manifest.files.some(({ role }) => role === 'schema');
  return jobs > 1 && manifest.format === 'custom' && isAlone && pgRestore.container === undefined;
}

/** Stages that list an archive, and keep what was read for that. */
function listingStages(facts: ArchiveFacts): CommandTemplate[] {
  const stages = archiveStages(facts, ['--list'], environment);
  const keep: CommandTemplate = { program: 'tee', args: [head], env: environment };
  return [...stages.slice(0, -1), keep, ...stages.slice(-1)];
}

/** The steps that keep an archive's beginning, and list what the first half restores. Holes: `head`, and those of `archiveStages`. */
export function splitSteps(facts: ArchiveFacts): Step[] {
  return [
    { kind: 'pipeline', name: 'list', stages: listingStages(facts) },
    { kind: 'command', name: 'list-first', command: firstHalfCommand(facts) },
  ];
}

function firstHalfCommand({ pgRestore }: Pick<ArchiveFacts, 'pgRestore'>): CommandTemplate {
  return toolCommand(pgRestore, ['--list', ...firstHalfWords, head], environment);
}

/** The place of the kept beginning and of the list of the rest; undefined where a plan does not restore in two. `await using` removes it. */
export async function openHead(
  plan: Plan,
  session: Session,
): Promise<
  { readonly workspace: Workspace; readonly holes: Readonly<Record<'head' | 'rest-list', string>> } | undefined
> {
  if (!plan.steps.some(({ name }) => name === 'list-first')) return undefined;
  const workspace = await makeWorkspace(session);
  return { workspace, holes: { head: join(workspace.path, 'head'), 'rest-list': join(workspace.path, 'rest-list') } };
}

/** Writes the list of what the first half leaves, of `chosen`, once the archive's beginning was kept by a listing. */
export async function writeRest(
  plan: Plan,
  { holes }: Pick<OpenArchive, 'holes'>,
  chosen: readonly Pick<ArchiveEntry, 'dumpId'>[],
  session: Session,
): Promise<void> {
  const { command } = stepNamed(plan, 'command', 'list-first');
  const { stdout } = await runPipeline([fillCommand(command, holes)], { signal: session.signal, output: 'collect' });
  const first = new Set(parseTableOfContents(stdout).entries.map(({ dumpId }) => dumpId));
  const rest = chosen.filter(({ dumpId }) => !first.has(dumpId));
  const path = holes['rest-list'] ?? '';
  await writeFile(path, rest.map(({ dumpId }) => `${dumpId}\n`).join(''), { mode: 0o600 }).catch((error) => {
    throw classify(error, `write "${path}"`);
  });
}

/** The archive as a part of its restore reads it: the rest is named in the arguments, and reads nothing of it. */
export function archiveFor({ reads }: Pick<RestorePart, 'reads'>, archive: OpenArchive): OpenArchive {
  return reads === 'head' ? { ...archive, feed: (run) => run({}) } : archive;
}

/** Lines for a plan that is pasted: they keep the beginning of the archive, and list what the first half leaves. `read` begins a command that reads the file. */
export function headLines(facts: ArchiveFacts, read: string): string[] {
  return [
    'HEAD="$(mktemp)"; LIST="$(mktemp)"; REST_LIST="$(mktemp)"',
    `${read} ${renderCommands(...listingStages(facts))} > "$LIST"`,
    `${renderCommands(firstHalfCommand(facts))} | grep -vxFf - "$LIST" > "$REST_LIST"`,
  ];
}
