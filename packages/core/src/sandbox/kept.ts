import { join } from 'node:path';
import { openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { secretForms } from '../secret.ts';
import type { Session } from '../session.ts';
import { closeAccess, makePassword } from './access.ts';
import type { KeepableServer, Keeper } from './keeper.ts';

/** The longest that a job of GitHub's own runners takes: a sandbox that nobody ended by then has nobody left who uses it. */
export const longestLifeSeconds = 6 * 3600;

/** A restored copy that stays when we end. Plain data; whoever has it may read and change the copy, and has to end it (`endKept`). */
export interface KeptSandbox {
  /** Holds the password; to be masked before it goes anywhere. */
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** The copy's superuser. */
  readonly user: string;
  readonly database: string;
  readonly password: string;
  /** What is to be masked wherever text goes out. */
  readonly secrets: readonly string[];
  /** Ends the sandbox; holds no secret. */
  readonly keeper: Keeper;
}

/**
 * Hands a copy out: closes it to all who have no password, opens a port of loopback to it, shows that the way in works, and unties
 * it from us. Until the last of these it ends with us.
 */
export async function handOut(
  server: KeepableServer,
  copy: Connection,
  seconds: number,
  session: Session,
): Promise<KeptSandbox> {
  session.onProgress({ phase: 'sandbox', current: 'hand out' });
  const password = makePassword();
  const closed = await closeAccess(copy, password, session);
  const host = '127.0.0.1';
  const port = await server.listen(join(copy.host, `.s.PGSQL.${copy.port}`));
  {
    await using client = await openClient({ ...closed, host, port }, session.signal);
    await client.query('select');
  }
  session.signal.throwIfAborted();
  await server.keep(seconds);
  const { user, database } = copy;
  return {
    databaseUrl: `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}?sslmode=disable`,
    host,
    port,
    user,
    database,
    password,
    secrets: secretForms(password),
    keeper: server.keeper,
  };
}
