import { open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, type RunOptions, runPipeline } from '../command.ts';
import { PgproofError } from '../errors.ts';
import { fillCommand, fillWord, type Plan, stepNamed } from '../operation.ts';
import { pipesWorth } from '../pipe.ts';
import { type Client, openClient } from '../postgres/client.ts';
import { childEnvironment } from '../postgres/connection.ts';
import { secretHoles } from '../postgres/environment.ts';
import { classifyToolFailure } from '../postgres/tools.ts';
import {
  type ArchivedSequence,
  parseSequenceSets,
  parseTableOfContents,
  type TableOfContents,
} from '../proof/archive.ts';
import { watchBlockers } from '../proof/hold.ts';
import { readScript, type ScriptContents, type ScriptReader, ScriptRefusal } from '../restore/script.ts';
import { packDirectory } from '../restore/tar.ts';
import type { Session } from '../session.ts';
import { classifyEncryption } from '../store/encryption.ts';
import { withStoredInput } from '../store/input.ts';
import type { ManifestFile } from '../store/manifest.ts';
import { withStoredOutput } from '../store/output.ts';
import type { Written } from '../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { type Definitions, dumpDefinitions } from './definitions.ts';
import type { BackupFacts } from './facts.ts';
import { dumpSealed } from './head.ts';
import type { BackupOptions } from './options.ts';
import { dataFileName } from './plan.ts';

/** One attempt's surroundings, for the pieces of work below. */
export interface Attempt {
  readonly plan: Plan;
  readonly options: BackupOptions;
  readonly facts: BackupFacts;
  readonly session: Session;
  readonly workspace: Workspace;
  readonly id: string;
  readonly folder: string;
  readonly started: Date;
}

/** What the dump step itself brings. */
export interface Dumped {
  readonly file: ManifestFile;
  readonly seconds: number;
  /** Reads what the archive holds. The source is not needed for it. */
  readonly read: (signal: AbortSignal) => Promise<DumpedContents>;
  /** Beside rows alone. */
  readonly definitions: Definitions | undefined;
}

export interface DumpedContents {
  readonly contents: TableOfContents;
  /** Reads the states that it sets its sequences to. */
  readonly sequences: () => Promise<ArchivedSequence[]>;
}

/** What ran between the source and the store, and how what it made is read. */
interface Ran {
  readonly seconds: number;
  readonly rawBytes?: number;
  readonly read?: Dumped['read'];
}

/** Dumps into the store. The archive is read back from there, or as it goes by where it is encrypted. */
export async function dump(
  attempt: Attempt,
  holes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Dumped> {
  const { options, facts, session } = attempt;
  const archive = join(attempt.workspace.path, 'dump');
  const filled = {
    ...holes,
    ...secretHoles(childEnvironment(options.connection)),
    ...{ archive, 'backup-id': attempt.id },
  };
  const path = fillWord(stepNamed(attempt.plan, 'put', 'data').path, filled);
  let current = '';
  let bytes = 0;
  let isLocking = false;
  const report = (): void => session.onProgress({ phase: 'dump', bytes, ...(current === '' ? {} : { current }) });
  const running: Running = {
    filled,
    signal,
    options: {
      secrets: options.connection.secrets,
      classify: classifyToolFailure,
      ...pipesWorth(facts.server.sizeBytes, attempt.workspace.path),
      onStderrLine: (line: string, stage: number): void => {
        if (stage !== 0) return;
        // It reads the list of tables and locks them, and has a limit to its waiting for nothing else.
        if (isLocking) endWatch();
        isLocking = line.endsWith(' reading user-defined tables');
        const relation = /dumping contents of table "(.*)"$/.exec(line)?.[1];
        if (relation === undefined) return;
        current = relation;
        report();
      },
    },
  };
  const over = new AbortController();
  let watcher: Promise<Client> | undefined;
  const openWatcher = (): Promise<Client> => openClient(options.connection, AbortSignal.any([signal, over.signal]));
  const watch = watchBlockers(() => (watcher ??= openWatcher()), `application_name = 'pgproof pg_dump'`);
  const endWatch = (): void => {
    watch.stop();
    over.abort();
  };
  const isFolder = options.format === 'directory';
  let stored: { readonly result: Ran; readonly written: Written };
  try {
    const early = isFolder ? await dumpFolder(attempt, archive, running) : undefined;
    stored = await withStoredOutput(
      options.store,
      path,
      (soFar) => {
        bytes = soFar;
        report();
      },
      (output) =>
        early === undefined
          ? dumpStream(attempt, running, output)
          : storeFolder(attempt, archive, early, running, output),
    );
  } catch (error) {
    if (error instanceof PgproofError && error.kind === 'lock-not-got') {
      throw new PgproofError(
        'lock-not-got',
        `pg_dump did not get its locks within ${options.lockTimeoutSeconds} s${watch.describe()}`,
        { cause: error },
      );
    }
    throw error;
  } finally {
    endWatch();
    await watcher?.then(
      (client) => client[Symbol.asyncDispose](),
      () => undefined,
    );
  }
  const { result, written } = stored;
  const definitions = await dumpDefinitions(attempt, filled, signal);
  const file: ManifestFile = {
    path: dataFileName(options, facts),
    role: 'data',
    ...written,
    raw_bytes: isFolder || options.compression.algorithm === 'none' ? (result.rawBytes ?? written.bytes) : null,
  };
  const read = result.read ?? ((later: AbortSignal) => readStored(attempt, path, later));
  return { file, seconds: result.seconds, read, definitions };
}

interface Running {
  readonly filled: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly options: Pick<RunOptions, 'secrets' | 'classify' | 'onStderrLine' | 'pipesIn'>;
}

type Output = NonNullable<RunOptions['output']>;

function stagesOf({ plan }: Attempt, step: string, holes: Readonly<Record<string, string>>): Command[] {
  return stepNamed(plan, 'pipeline', step).stages.map((stage) => fillCommand(stage, holes));
}

/** Formats whose one file comes out of pg_dump. */
async function dumpStream(attempt: Attempt, { filled, signal, options }: Running, output: Output): Promise<Ran> {
  const { facts } = attempt;
  const dump = stagesOf(attempt, 'dump', filled);
  if (facts.age === undefined)
    return { seconds: (await runPipeline(dump, { ...options, signal, output })).durationSeconds };
  const encrypt = stagesOf(attempt, 'encrypt-data', filled);
  const sealing = { dump, encrypt, packer: facts.packer, output, signal, running: options };
  if (attempt.options.format === 'plain') {
    const script = readScript();
    const { dump: ran, rawBytes } = await dumpSealed({
      ...sealing,
      reading: { push: (chunk) => pushed(script, chunk) },
    });
    return { seconds: ran.durationSeconds, rawBytes, read: async () => scriptContents(script.end()) };
  }
  const head = join(attempt.workspace.path, 'head');
  const reading = { list: stagesOf(attempt, 'list', filled), head };
  const { dump: ran, listing, rawBytes } = await dumpSealed({ ...sealing, reading });
  const read: Dumped['read'] = async (later) =>
    readArchive(attempt, listing, {}, later, async (run) => {
      await using file = await open(head);
      return await run(file.fd);
    });
  return { seconds: ran.durationSeconds, rawBytes, read };
}

/** The format that pg_dump writes into a folder itself, by several sessions. Gives how long that took. */
async function dumpFolder(attempt: Attempt, archive: string, { filled, signal, options }: Running): Promise<number> {
  // Of an attempt before this one.
  await rm(archive, { recursive: true, force: true });
  return (await runPipeline(stagesOf(attempt, 'dump', filled), { ...options, signal })).durationSeconds;
}

/** Sends such a folder to the store as one file. */
async function storeFolder(
  attempt: Attempt,
  archive: string,
  seconds: number,
  { filled, signal }: Running,
  output: Output,
): Promise<Ran> {
  const { facts, session } = attempt;
  let rawBytes = 0;
  let isFed = false;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of packDirectory(archive)) {
      rawBytes += chunk.length;
      yield chunk;
    }
    isFed = true;
  }
  session.onProgress({ phase: 'store', current: 'the files of the dump' });
  const stages = [
    ...(facts.packer === undefined ? [] : stagesOf(attempt, 'pack', filled)),
    ...(facts.age === undefined ? [] : stagesOf(attempt, 'encrypt-data', filled)),
  ];
  // Without a stage the pipe of `cat` is between us and the store's file.
  const commands = stages.length > 0 ? stages : [{ program: '/bin/cat', args: [], env: {} }];
  const input = (stdin: Writable): Promise<void> => pipeline(counted(), stdin);
  await runPipeline(commands, { signal, output, input, classify: classifyEncryption });
  if (!isFed)
    throw new PgproofError('tool-version', `"${commands[0]?.program}" ended well before it had read the whole dump`, {
      hint: 'put another one first on PATH',
    });
  const read: Dumped['read'] = async (later) => {
    const { stdout } = await runPipeline(stagesOf(attempt, 'list', { archive }), { signal: later, output: 'collect' });
    return readArchive(attempt, stdout, { archive }, later, (run) => run(undefined));
  };
  return { seconds, rawBytes, read };
}

/** Reads what lies in the store: like the table of contents, the states of sequences are at an archive's beginning. */
async function readStored(attempt: Attempt, path: string, signal: AbortSignal): Promise<DumpedContents> {
  const { store, format } = attempt.options;
  if (format === 'plain') return scriptContents(await scanStored(attempt, path, signal));
  const withInput = <T>(run: (input: Input) => Promise<T>): Promise<T> => withStoredInput(store, path, run);
  const { stdout } = await withInput((input) =>
    runPipeline(stagesOf(attempt, 'list', {}), { signal, output: 'collect', mayStopEarly: true, ...given(input) }),
  );
  return readArchive(attempt, stdout, {}, signal, withInput);
}

type Input = RunOptions['input'];

function given(input: Input): Pick<RunOptions, 'input'> {
  return input === undefined ? {} : { input };
}

async function scanStored(attempt: Attempt, path: string, signal: AbortSignal): Promise<ScriptContents> {
  const { store } = attempt.options;
  const script = readScript();
  const scan = async (source: Readable): Promise<void> => {
    for await (const chunk of source) pushed(script, chunk as Buffer);
  };
  if (attempt.facts.packer === undefined) await scan(await store.get(path));
  else
    await withStoredInput(store, path, (input) =>
      runPipeline(stagesOf(attempt, 'unpack', {}), { signal, input, output: scan }),
    );
  return script.end();
}

/** pg_dump writes no command to psql: what is one comes of something that stands for it. */
function pushed(script: ScriptReader, chunk: Buffer): void {
  try {
    script.push(chunk);
  } catch (error) {
    if (!(error instanceof ScriptRefusal)) throw error;
    throw new PgproofError('database-refused', `what pg_dump wrote is no script of pg_dump's: ${error.message}`, {
      hint: 'check which pg_dump runs, and whether a wrapper writes something of its own',
    });
  }
}

function scriptContents({ entries, sequenceSets, header, isComplete }: ScriptContents): DumpedContents {
  if (!isComplete)
    throw new PgproofError('database-refused', 'pg_dump ended well, and its script does not come to an end', {
      hint: 'check which pg_dump runs, and whether a wrapper cuts what it writes',
    });
  return {
    contents: { header, entries: entries.map((entry) => ({ ...entry, line: '' })) },
    sequences: async () => parseSequenceSets(sequenceSets.join('\n')),
  };
}

function readArchive(
  attempt: Attempt,
  listing: string,
  holes: Readonly<Record<string, string>>,
  signal: AbortSignal,
  withInput: (run: (input: Input) => Promise<string>) => Promise<string>,
): DumpedContents {
  const contents = parseTableOfContents(listing);
  const lines = contents.entries.filter((entry) => entry.type === 'SEQUENCE SET').map((entry) => entry.line);
  const sequences = async (): Promise<ArchivedSequence[]> => {
    if (lines.length === 0) return [];
    const list = join(attempt.workspace.path, 'sequences.list');
    await writeFile(list, `${lines.join('\n')}\n`, { mode: 0o600 });
    const stages = stagesOf(attempt, 'sequences', { ...holes, list });
    const printed = await withInput(
      async (input) =>
        (await runPipeline(stages, { signal, output: 'collect', mayStopEarly: true, ...given(input) })).stdout,
    );
    return parseSequenceSets(printed);
  };
  return { contents, sequences };
}
