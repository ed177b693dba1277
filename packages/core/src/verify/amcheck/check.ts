import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Command, CommandError, runCommand } from '../../command.ts';
import { classifyToolFailure } from '../../postgres/tools.ts';
import type { Session } from '../../session.ts';
import { type Complaint, listen } from './said.ts';

/** What pg_amcheck came to. */
export interface Checked {
  /** Relations that it named as it began with them. */
  readonly tables: number;
  readonly indexes: number;
  readonly complaints: readonly Complaint[];
  /** Why it ended before it had checked all; undefined where it did not. */
  readonly brokenOff: CommandError | undefined;
}

/** Runs it, with `--verbose`, on one database. Throws when the server is gone, and when somebody ended it. */
export async function runPgAmcheck(command: Command, session: Session): Promise<Checked> {
  const listener = listen();
  const begun = { 'heap table': 0, 'btree index': 0 };
  let brokenOff: CommandError | undefined;
  try {
    await runCommand(command, {
      signal: session.signal,
      classify: classifyToolFailure,
      output: async (stdout: Readable) => {
        for await (const line of createInterface({ input: stdout, crlfDelay: Number.POSITIVE_INFINITY }))
          listener.take(line);
      },
      onStderrLine: (line) => {
        const [, kind, name] = /checking (heap table|btree index) "(?:[^".]*\.)?(.*?)"?$/.exec(line) ?? [];
        if (kind === undefined) return;
        begun[kind as keyof typeof begun] += 1;
        session.onProgress({ phase: 'amcheck', current: name ?? '' });
      },
    });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    // With 2 it ends when it has checked all, and complained.
    const isDone = error.status === 2 && listener.complaints().length > 0;
    if (!isDone && !['database-refused', 'not-permitted', 'data-corrupted'].includes(error.kind)) throw error;
    if (!isDone) brokenOff = error;
  }
  return { tables: begun['heap table'], indexes: begun['btree index'], complaints: listener.complaints(), brokenOff };
}
