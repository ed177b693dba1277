import { runPipeline } from '../command.ts';
import { PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { fillCommand, type Plan, stepNamed } from '../operation.ts';
import { childEnvironment } from '../postgres/connection.ts';
import { databaseConninfo } from '../postgres/conninfo.ts';
import { secretHoles } from '../postgres/environment.ts';
import { redact } from '../secret.ts';
import type { Session } from '../session.ts';
import { classifyDecryption, identityHoles } from '../store/encryption.ts';
import { type RestoreOutcome, restoreArchive } from './archive.ts';
import type { RestoreFacts } from './facts.ts';
import { type OpenArchive, openArchive } from './open.ts';
import type { RestoreOptions } from './options.ts';
import { type RestoredPart, writeUseList } from './part.ts';

const statements = (all: readonly string[]): string => all.map((sql) => `${sql};\n`).join('');

/**
 * Loads rows in one transaction: pg_restore prints the part as a script, which psql is handed between the plan's statements. The last of
 * them commits, and is said only when pg_restore came to its end: whatever happens before, the database is as it was.
 */
export async function loadRows(
  plan: Plan,
  options: RestoreOptions,
  facts: RestoreFacts,
  part: RestoredPart,
  session: Session,
): Promise<RestoreOutcome> {
  await using archive = await openArchive(plan, options.store, facts, session);
  await using list = await writeUseList(part, session);
  const holes = {
    ...identityHoles(facts.decryption),
    ...archive.holes,
    'use-list': list.path,
  };
  const stages = stepNamed(plan, 'pipeline', 'rows').stages.map((stage) => fillCommand(stage, holes));
  let broken: string | undefined;
  const withText: OpenArchive['withText'] = async (read, signal) => {
    let result: { readonly value: Awaited<ReturnType<typeof read>> } | undefined;
    await archive.feed((input) =>
      runPipeline(stages, {
        ...input,
        signal,
        mayStopEarly: true,
        classify: (stderr) => classifyDecryption(stderr) ?? { kind: 'invalid-manifest' },
        onStderrLine: (line) => {
          broken ??= /^pg_restore: error: (.*)$/.exec(line)?.[1];
          const current = /^pg_restore: processing data for table "(.*)"$/.exec(line)?.[1];
          if (current !== undefined) session.onProgress({ phase: 'restore', current });
        },
        output: async (stdout) => {
          result = { value: await read(stdout) };
        },
      }),
    );
    if (result === undefined) throw new Error('the rows were not read');
    return result.value;
  };
  const around = {
    before: statements(stepNamed(plan, 'sql', 'begin').statements),
    after: statements(stepNamed(plan, 'sql', 'end').statements),
  };
  try {
    return await restoreArchive(
      stepNamed(plan, 'pipeline', 'restore').stages,
      { ...secretHoles(childEnvironment(facts.into)), conninfo: databaseConninfo(facts.into.database) },
      { ...archive, withText, around },
      session,
      facts.into.secrets,
    );
  } catch (error) {
    if (!(error instanceof PgproofError) || error.kind !== 'invalid-manifest' || broken === undefined) throw error;
    throw new PgproofError('invalid-manifest', `pg_restore: ${redact(broken, facts.into.secrets)}`, { cause: error });
  }
}

/** What a loading came to; where anything was refused, nothing was loaded. `documents` say what shape the rows' tables had. Pure. */
export function loadFindings(
  { errors }: RestoreOutcome,
  { database }: { readonly database: string },
  { documents }: Pick<RestoredPart, 'documents'>,
): Finding[] {
  if (errors.length === 0)
    return [
      ...(documents === undefined ? [shapeUnknown(database)] : []),
      {
        id: 'restore.done',
        status: 'good',
        level: 'restored',
        object: { kind: 'database', name: database },
        detail: 'loaded in one transaction, with foreign keys checked',
      },
    ];
  return errors.map(({ entry, message }) => ({
    id: 'restore.refused',
    status: 'bad',
    level: 'restored',
    // By a line of the script nobody finds anything.
    object: /^line \d+$/.test(entry) ? { kind: 'database', name: database } : { kind: 'archive entry', name: entry },
    detail: message,
    hint: 'nothing was loaded: its tables and sequences are as they were',
  }));
}

function shapeUnknown(database: string): Finding {
  return {
    id: 'restore.shape',
    status: 'unknown',
    object: { kind: 'database', name: database },
    detail:
      'shape was not compared: the backup has no catalogue that says what its tables were like, or none that can be read',
    hint: 'look whether types, defaults and constraints are those of the source; back up with a proof, and this is seen before rows are loaded',
  };
}
