import { PgproofError, sqlStateOf } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import type { Session } from '../session.ts';
import { placeIn, readSqlFile, type SqlFile } from './sql-file.ts';

/** Reads what makes a copy harmless before it is handed on. Throws `bad-input` where there is nothing to run. */
export async function readSanitize(path: string): Promise<SqlFile> {
  const file = await readSqlFile(path, 'sanitize');
  if (file.text.trim() === '')
    throw new PgproofError('bad-input', `sanitize "${path}" is empty: it would make nothing harmless`, {
      hint: 'write into it what must not be handed on, such as: update customer set email = md5(email)',
    });
  return file;
}

/**
 * Runs it in the restored copy, as its owner, in one transaction: all of it or nothing. A finding that is bad says that the copy must not be handed
 * on. Throws when the copy is gone.
 */
export async function sanitizeCopy(copy: Connection, { path, text }: SqlFile, session: Session): Promise<Finding> {
  session.onProgress({ phase: 'sanitize', current: path });
  // As a session of one's own: settings are the database's, and what the file sets is its own affair.
  await using client = await openClient(copy, session.signal, { isPinned: false });
  const transaction = async (): Promise<string | undefined> => {
    const [row] = await client.query<{ id: string | null }>(
      'select pg_catalog.pg_current_xact_id_if_assigned()::text as id',
    );
    return row?.id ?? undefined;
  };
  const bad = (detail: string, hint: string): Finding => ({ id: 'verify.sanitize', status: 'bad', detail, hint });
  try {
    await client.query('begin');
    await client.query('select pg_catalog.pg_current_xact_id()');
    const before = await transaction();
    await client.query(text);
    if ((await transaction()) !== before)
      return bad(
        `${path} ends the transaction that it runs in: what comes after that could be done in part; the copy is not handed on`,
        'take begin, commit and rollback out of it',
      );
    await client.query('commit');
    return {
      id: 'verify.sanitize',
      status: 'good',
      detail: `${path} ran in the copy, in one transaction, before it was handed on`,
    };
  } catch (error) {
    if (sqlStateOf(error) === undefined || /FATAL|PANIC/.test(String((error as { severity?: string }).severity)))
      throw error;
    const { position } = error as { position?: string };
    const { line, column } = placeIn(text, Number(position) - 1);
    const where = position === undefined ? '' : `, line ${line}, column ${column}`;
    return bad(
      `${path}${where}: ${(error as Error).message}; nothing of it was done, and the copy is not handed on`,
      'mend it: it runs in a copy of the backup, as a superuser, and psql’s own commands (\\…) are none of SQL',
    );
  }
}
