import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { definitionsFormat } from '../backup/format.ts';
import { type Command, type RunOptions, runPipeline } from '../command.ts';
import { PgproofError } from '../errors.ts';
import { fillCommand, type Plan, stepNamed } from '../operation.ts';
import { pipesWorth } from '../pipe.ts';
import type { Session } from '../session.ts';
import { classifyDecryption, identityHoles } from '../store/encryption.ts';
import { withStoredInput } from '../store/input.ts';
import { fileOfRole } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import { makeWorkspace } from '../workspace.ts';
import { createsPublic, type RestorePart } from './preparation.ts';
import { readScript, type ScriptContents, ScriptRefusal } from './script.ts';
import type { ArchiveFacts } from './source.ts';
import { openHead } from './split.ts';
import { checkTar, unpackDirectory } from './tar.ts';

/** A backup's archive as its tools read it. */
export interface OpenArchive extends AsyncDisposable {
  /** The file in the store. */
  readonly path: string;
  /** Values of the holes that a plan's commands have for it. */
  readonly holes: Readonly<Record<string, string>>;
  /** Hands its bytes to a program's standard input; a dump in a directory is named in its arguments, and hands over none. */
  readonly feed: <T>(run: (input: Pick<RunOptions, 'input' | 'pipesIn'>) => Promise<T>) => Promise<T>;
  /** Whether its tool may leave the end of it unread: that of a tar says nothing. */
  readonly mayStopEarly: boolean;
  /** What a plain dump was seen to hold, or why it must not be run; undefined for the other formats. */
  readonly script: { readonly contents: ScriptContents } | { readonly refusal: ScriptRefusal } | undefined;
  /** What is said to the server before and after a script, which has no transactions of its own then; only with an archive that is printed as one. */
  readonly around?: { readonly before: string; readonly after: string };
  /** Whether it creates the schema public, which is there already; a script is handed on without that. */
  readonly createsPublic: boolean;
  /** A plain dump, decrypted and unpacked, for a reader of its own. */
  readonly withText: <T>(read: (text: Readable) => Promise<T>, signal: AbortSignal) => Promise<T>;
  /** What such stages, or none, make of the stored file, for a reader of its own, which may leave some of it unread. */
  readonly unpacked: (
    stages: readonly Command[],
    read: (stream: Readable) => Promise<void>,
    signal: AbortSignal,
  ) => Promise<void>;
}

/**
 * Makes an archive ready to be read: one in a directory is unpacked into a temporary folder, a plain one is read to its end first, for what it
 * holds is run. Throws `invalid-manifest` for a tar that is none of pg_dump's, and what keeps it from being read.
 */
export async function openArchive(
  plan: Plan,
  store: Store,
  facts: ArchiveFacts,
  session: Session,
  role: RestorePart['role'] = 'data',
): Promise<OpenArchive> {
  const { manifest, folder, decryption, packer } = facts;
  const data = fileOfRole(manifest, role);
  const format = role === 'schema' ? definitionsFormat : manifest.format;
  const path = `${folder}${data.path}`;
  const identity = identityHoles(decryption);
  const isPlainText = decryption === undefined && packer === undefined;
  const withText: OpenArchive['withText'] = async (read, signal) => {
    if (isPlainText) return read(await store.get(path));
    const stages = stepNamed(plan, 'pipeline', 'unpack').stages.map((stage) => fillCommand(stage, identity));
    let result: { readonly value: Awaited<ReturnType<typeof read>> } | undefined;
    await withStoredInput(store, path, (input) =>
      runPipeline(stages, {
        signal,
        input,
        classify: classifyDecryption,
        output: async (stdout) => {
          result = { value: await read(stdout) };
        },
      }),
    );
    if (result === undefined) throw new Error(`"${path}" was not read`);
    return result.value;
  };
  const unpacked: OpenArchive['unpacked'] = async (stages, read, signal) => {
    if (stages.length === 0) return read(await store.get(path));
    await withStoredInput(store, path, (input) =>
      runPipeline(stages, { signal, input, classify: classifyDecryption, output: read }),
    );
  };
  const mayStopEarly = format === 'tar';
  const common = {
    ...{ path, withText, unpacked, mayStopEarly, script: undefined, createsPublic: createsPublic(manifest) },
    [Symbol.asyncDispose]: async () => undefined,
  };
  if (format === 'plain') {
    const script = await scan(withText, session);
    return { ...common, holes: identity, script, feed: () => Promise.reject(new Error('a script is fed by hand')) };
  }
  if (format === 'tar') {
    session.onProgress({ phase: 'check', current: path });
    await withText(checkTar, session.signal);
  }
  if (format !== 'directory') {
    const head = role === 'data' ? await openHead(plan, session) : undefined;
    return {
      ...common,
      holes: { ...identity, ...head?.holes },
      [Symbol.asyncDispose]: async () => head?.workspace[Symbol.asyncDispose](),
      feed: (run) =>
        withStoredInput(store, path, (input) =>
          run({ input, ...pipesWorth(manifest.server.size_bytes, session.workdir) }),
        ),
    };
  }
  const workspace = await makeWorkspace(session);
  try {
    const archive = join(workspace.path, 'dump');
    session.onProgress({ phase: 'unpack', current: path });
    const most = data.raw_bytes ?? data.bytes;
    await withText((text) => unpackDirectory(text, archive, most), session.signal);
    return {
      ...common,
      holes: { archive },
      feed: (run) => run({}),
      [Symbol.asyncDispose]: () => remove(workspace, archive),
    };
  } catch (error) {
    await workspace[Symbol.asyncDispose]();
    throw error;
  }
}

/** The same, to be run at once. Throws `invalid-manifest` for a script that must not be, too, and for one without its end. */
export async function openToRun(...of: Parameters<typeof openArchive>): Promise<OpenArchive> {
  const archive = await openArchive(...of);
  const { script } = archive;
  if (script !== undefined && 'refusal' in script) throw refused(script.refusal);
  if (script?.contents.isComplete === false) throw withoutEnd();
  return archive;
}

async function remove(workspace: AsyncDisposable, archive: string): Promise<void> {
  await rm(archive, { recursive: true, force: true });
  await workspace[Symbol.asyncDispose]();
}

async function scan(withText: OpenArchive['withText'], session: Session): Promise<NonNullable<OpenArchive['script']>> {
  session.onProgress({ phase: 'decode', current: 'the script' });
  try {
    const contents = await withText(async (text) => {
      const script = readScript();
      for await (const chunk of text) {
        session.signal.throwIfAborted();
        script.push(chunk as Buffer);
      }
      return script.end();
    }, session.signal);
    return { contents };
  } catch (error) {
    if (error instanceof ScriptRefusal) return { refusal: error };
    throw error;
  }
}

/** The script as it comes, for a psql that is restricted first; piece by piece, each once it was read: nothing of a line passes before its end did. */
export function guarded(
  text: Readable,
  { createsPublic, around }: Pick<OpenArchive, 'createsPublic' | 'around'>,
): Readable {
  const script = readScript({ withoutPublic: createsPublic, withoutTransactions: around !== undefined });
  return Readable.from(
    (async function* () {
      // From here on psql itself refuses every command to it: the key is nobody's but ours.
      yield Buffer.from(`\\restrict ${randomBytes(24).toString('hex')}\n`);
      if (around !== undefined) yield Buffer.from(around.before);
      for await (const chunk of text) yield* refusing(() => script.push(chunk as Buffer));
      const { isComplete } = refusing(() => script.end());
      if (!isComplete) throw withoutEnd();
      yield* script.rest();
      if (around !== undefined) yield Buffer.from(around.after);
    })(),
    { objectMode: false },
  );
}

function refusing<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ScriptRefusal ? refused(error) : error;
  }
}

function refused({ message }: ScriptRefusal): PgproofError {
  return new PgproofError('invalid-manifest', `the script: ${message}`);
}

function withoutEnd(): PgproofError {
  return new PgproofError('invalid-manifest', 'the script does not come to its end');
}
