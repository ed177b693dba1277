import { endsSession, PgproofError, sqlStateOf } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type Client, openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import type { Session } from '../session.ts';
import { placeIn, readSqlFile, type SqlFile, saidOf } from './sql-file.ts';

/** Reads what makes a copy harmless before it is handed on. Throws `bad-input` where there is nothing to run. */
export async function readSanitize(path: string): Promise<SqlFile> {
  const file = await readSqlFile(path, 'sanitize');
  if (file.text.trim() === '')
    throw new PgproofError('bad-input', `sanitize "${path}" is empty: it would make nothing harmless`, {
      hint: 'write into it what must not be handed on, such as: update customer set email = md5(email)',
    });
  return file;
}

/** Where the server is: its transaction, and how much it has written. */
interface Standing {
  readonly transaction: string | null;
  readonly written: string;
}

async function standing(client: Client): Promise<Standing | undefined> {
  const [row] = await client.query<Standing & Record<string, unknown>>(
    `select pg_catalog.pg_current_xact_id_if_assigned()::text as transaction, pg_catalog.pg_current_wal_insert_lsn()::text as written`,
  );
  return row;
}

/**
 * Runs it in the restored copy, as a superuser, in one transaction: all of it or nothing. A finding that is bad says that the copy must not be
 * handed on: also where nothing was changed, for then it is as it was. Throws when the copy is gone.
 */
export async function sanitizeCopy(copy: Connection, { path, text }: SqlFile, session: Session): Promise<Finding> {
  session.onProgress({ phase: 'sanitize', current: path });
  // As a session of one's own: settings are the database's, and what the file sets is its own affair.
  await using client = await openClient(copy, session.signal, { isPinned: false });
  const bad = (detail: string, hint: string): Finding => ({
    id: 'verify.sanitize',
    status: 'bad',
    detail: `${path}${detail}; the copy is not handed on`,
    hint,
  });
  try {
    await client.query('begin');
    await client.query('select pg_catalog.pg_current_xact_id()');
    const before = await standing(client);
    const results = [await client.pg.query(text)].flat();
    const after = await standing(client);
    if (after?.transaction !== before?.transaction)
      return bad(
        ' ends the transaction that it runs in: what comes after that could be done in part',
        'take begin, commit and rollback out of it',
      );
    if (after?.written === before?.written)
      return bad(' changes nothing', 'see whether its statements are comments, or find no row in this database');
    await client.query('commit');
    const statements = results.filter(({ command }) => (command ?? '') !== '').length;
    return {
      id: 'verify.sanitize',
      status: 'good',
      detail: `${path}: ${statements} statement${statements === 1 ? '' : 's'} ran in the copy, in one transaction, before it was handed on`,
    };
  } catch (error) {
    if (sqlStateOf(error) === undefined || endsSession(error)) throw error;
    const { position } = error as { position?: string };
    const { line, column } = placeIn(text, Number(position) - 1);
    const where = position === undefined ? '' : `, line ${line}, column ${column}`;
    return bad(
      `${where}: ${saidOf(error)}; nothing of it was done`,
      'mend it: it runs in a copy of the backup, as a superuser, and psql’s own commands (\\…) are none of SQL',
    );
  }
}
