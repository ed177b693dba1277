/*
 * A restore in two. A custom archive that comes by a pipe is read by one session; but indexes, constraints and privileges need nothing of it but its
 * table of contents, which is its beginning: a file of that is enough for several sessions to make them at once.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { listKeepingHead } from '../backup/head.ts';
import { CommandError, runPipeline, wasCutOff } from '../command.ts';
import { toolCommand } from '../container/client.ts';
import { classify } from '../errors.ts';
import { fillCommand, type Plan, type Step, stepNamed, type Word } from '../operation.ts';
import { type ArchiveEntry, parseTableOfContents, type TableOfContents } from '../proof/archive.ts';
import type { Session } from '../session.ts';
import { classifyDecryption, identityHoles } from '../store/encryption.ts';
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

/** The step that lists an archive. Holes: those of `archiveStages`. */
export function listStep(facts: ArchiveFacts): Step {
  return { kind: 'pipeline', name: 'list', stages: archiveStages(facts, ['--list'], environment) };
}

/**
 * The step that lists what the first half restores, of what the words in `chosen` choose: pg_restore takes a comment for one of the section that
 * it read last, and a list of its entries changes which that is. Holes: `head`, and those of `chosen`.
 */
export function firstHalfStep({ pgRestore }: Pick<ArchiveFacts, 'pgRestore'>, chosen: readonly Word[] = []): Step {
  const command = toolCommand(pgRestore, ['--list', ...chosen, ...firstHalfWords, head], environment);
  return { kind: 'command', name: 'list-first', command };
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

/** Lists an archive by the plan's step `list`, keeps its beginning, and writes the list of what the first half leaves, of `chosen` or all. */
export async function listToSplit(
  plan: Plan,
  archive: OpenArchive,
  facts: ArchiveFacts,
  session: Session,
  chosen?: {
    readonly entries: readonly Pick<ArchiveEntry, 'dumpId'>[];
    readonly holes: Readonly<Record<string, string>>;
  },
): Promise<TableOfContents> {
  const { signal } = session;
  const holes = { ...identityHoles(facts.decryption), ...archive.holes };
  const stages = stepNamed(plan, 'pipeline', 'list').stages.map((stage) => fillCommand(stage, holes));
  const reading = { list: stages.slice(-1), head: archive.holes['head'] ?? '' };
  let listed: PromiseSettledResult<string> | undefined;
  const keep = async (stream: Readable): Promise<void> => {
    [listed] = await Promise.allSettled([listKeepingHead(reading, stream, { signal, classify: classifyDecryption })]);
  };
  try {
    await archive.unpacked(stages.slice(0, -1), keep, signal);
  } catch (error) {
    // Once the list is read what unpacks is cut off, and has nothing more to say here. Before that it is why the list ended early, unless it is cut off by that.
    const isOver = listed?.status === 'fulfilled' && !signal.aborted;
    if (!(error instanceof CommandError) || !(isOver || (listed !== undefined && wasCutOff(error)))) throw error;
  }
  if (listed === undefined) throw new Error(`"${archive.path}" was not read`);
  if (listed.status === 'rejected') throw listed.reason;
  const contents = parseTableOfContents(listed.value);
  const holesOfAll = { ...archive.holes, ...chosen?.holes };
  await writeRest(plan, holesOfAll, chosen?.entries ?? contents.entries, session);
  return contents;
}

async function writeRest(
  plan: Plan,
  holes: Readonly<Record<string, string>>,
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
