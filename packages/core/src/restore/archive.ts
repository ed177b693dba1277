import { CommandError, runPipeline } from '../command.ts';
import { toolCommand } from '../container/client.ts';
import { PgproofError } from '../errors.ts';
import { type CommandTemplate, fillCommand, type Word } from '../operation.ts';
import type { Tool } from '../postgres/tools.ts';
import { classifyToolFailure, connectionLostPattern, diskFullPattern } from '../postgres/tools.ts';
import { redact } from '../secret.ts';
import type { Session } from '../session.ts';
import { unpackCommand } from '../store/compression.ts';
import { classifyDecryption, decryptCommand } from '../store/encryption.ts';
import { withStoredInput } from '../store/input.ts';
import type { Store } from '../store/store.ts';
import type { ArchiveFacts } from './source.ts';

/** One statement of the archive that the server refused; pg_restore went on after it. */
export interface RestoreError {
  /** The entry of the table of contents, as pg_restore names it: kind, name, owner. */
  readonly entry: string;
  readonly message: string;
}

export interface RestoreOutcome {
  readonly errors: readonly RestoreError[];
  readonly seconds: number;
}

/** The stages between a stored archive and pg_restore. Holes: `age-identity`. */
export function unpackStages({ decryption, zstd }: Pick<ArchiveFacts, 'decryption' | 'zstd'>): CommandTemplate[] {
  const unpack = unpackCommand(zstd);
  return [...(decryption === undefined ? [] : [decryptCommand(decryption)]), ...(unpack === undefined ? [] : [unpack])];
}

/** The stages that restore an archive that comes on standard input; `keepalives` are those of the connection. Holes: `conninfo`, and whatever `unpack` and `environment` hold. */
export function restoreStages(
  unpack: readonly CommandTemplate[],
  pgRestore: Tool,
  environment: Readonly<Record<string, Word>>,
  keepalives: string,
  words: readonly string[] = [],
): CommandTemplate[] {
  return [
    ...unpack,
    toolCommand(
      pgRestore,
      [
        '--verbose',
        '--no-password',
        '--no-subscriptions',
        ...words,
        ['--dbname=', { hole: 'conninfo' }, ...(keepalives === '' ? [] : [` ${keepalives}`])],
      ],
      environment,
    ),
  ];
}

/**
 * The environment of a pg_restore that reads values of type money as the dump printed them: it holds "1.234,56 €", and does not say
 * by which locale. `moneyLocale` is the manifest's; empty where no column holds money.
 */
export function readingMoney(
  environment: Readonly<Record<string, string>>,
  moneyLocale: string,
): Record<string, string> {
  if (moneyLocale === '') return { ...environment };
  const option = `-c lc_monetary=${moneyLocale.replaceAll(/[\\\s]/g, '\\$&')}`;
  return { ...environment, PGOPTIONS: [environment['PGOPTIONS'] ?? '', option].join(' ').trim() };
}

/** `dbname='…'`: pg_restore reads the value of --dbname as a connection string when it looks like one. */
export function databaseConninfo(database: string): string {
  return `dbname='${database.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/**
 * Restores an archive. What the server refuses comes back as errors, all of them; throws when the archive cannot be read, the
 * connection is lost or the disk is full.
 */
export async function restoreArchive(
  stages: readonly CommandTemplate[],
  holes: Readonly<Record<string, string>>,
  source: { readonly store: Store; readonly path: string },
  session: Session,
  secrets: readonly string[],
): Promise<RestoreOutcome> {
  const errors: RestoreError[] = [];
  let entry = '';
  const started = performance.now();
  const last = stages.length - 1;
  try {
    await withStoredInput(source.store, source.path, (input) =>
      runPipeline(
        stages.map((stage) => fillCommand(stage, holes)),
        {
          signal: session.signal,
          secrets,
          classify: (stderr) => classifyDecryption(stderr) ?? classifyToolFailure(stderr),
          input,
          onStderrLine: (line, stage) => {
            if (stage !== last) return;
            const current = /^pg_restore: (?:processing data for table|creating [A-Z ]+) "(.*)"$/.exec(line)?.[1];
            if (current !== undefined) session.onProgress({ phase: 'restore', current });
            entry = /^pg_restore: from TOC entry \d+; \d+ \d+ (.*)$/.exec(line)?.[1] ?? entry;
            const message = /^pg_restore: error: (.*)$/.exec(line)?.[1];
            if (message !== undefined)
              errors.push({ entry: redact(entry, secrets), message: redact(message, secrets) });
          },
        },
      ),
    );
  } catch (error) {
    const ignored =
      error instanceof CommandError ? /errors ignored on restore: (\d+)/.exec(error.stderr.join('\n'))?.[1] : undefined;
    // It went on after each of so many errors; if they are not those that were read, nothing is known of the rest.
    if (ignored === undefined || Number(ignored) !== errors.length) throw error;
  }
  const full = errors.find((error) => diskFullPattern.test(error.message));
  if (full !== undefined) {
    throw new PgproofError('disk-full', `restore of ${full.entry}: ${full.message}`, {
      hint: 'free space where the server keeps its data (for a sandbox that is --workdir), then run again',
    });
  }
  // It goes on without a connection, and calls every statement refused.
  const lost = errors.find((error) => connectionLostPattern.test(error.message));
  if (lost !== undefined) throw new PgproofError('connection-lost', `pg_restore: ${lost.entry}: ${lost.message}`);
  return { errors, seconds: Math.round(performance.now() - started) / 1000 };
}
