import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { PgproofError } from '../errors.ts';
import { type Client, openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { quoteIdentifier, quoteLiteral } from '../postgres/identifier.ts';
import type { Session } from '../session.ts';

/** Every login needs a password, whoever it is and wherever it comes from: pg_hba.conf is this line and no other. */
const onlyRule = 'local all all scram-sha-256';
/** A server reads pg_hba.conf again within milliseconds of being told; one that has not by then will not. */
const reloadDeadlineMilliseconds = 10_000;
const pollMilliseconds = 20;

/** A password of 192 random bits, of characters that mean nothing to a URL or a shell. */
export function makePassword(): string {
  return randomBytes(24).toString('base64url');
}

/**
 * What a server keeps of an ASCII password, so that the password itself is never sent to it: what was restored there could read it.
 * Source: RFC 5803, and PostgreSQL documentation 53.8 (pg_authid.rolpassword).
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16), iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const key = (name: string): Buffer => createHmac('sha256', salted).update(name).digest();
  const storedKey = createHash('sha256').update(key('Client Key')).digest();
  const encoded = [salt, storedKey, key('Server Key')].map((part) => part.toString('base64'));
  return `SCRAM-SHA-256$${iterations}:${encoded[0]}$${encoded[1]}:${encoded[2]}`;
}

/**
 * Closes a sandbox to all but its superuser with this password: it becomes that role's only one, roles that what was restored gave a
 * login lose it, and pg_hba.conf asks everyone. Shown by a login without the password, which has to be refused. Returns the connection
 * with the password.
 */
export async function closeAccess(server: Connection, password: string, session: Session): Promise<Connection> {
  {
    await using client = await openClient(server, session.signal);
    await refuseOthers(client, server.user);
    await client.query(
      `alter role ${quoteIdentifier(server.user)} login password ${quoteLiteral(scramVerifier(password))}`,
    );
    const [file] = await client.query<{ path: string }>("select current_setting('hba_file') as path");
    // Written by the server as its own user: as root we would follow a link that it may have been replaced by.
    await client.query(`copy (select ${quoteLiteral(onlyRule)}) to ${quoteLiteral(file?.path ?? '')}`);
    await client.query('select pg_reload_conf()');
  }
  const closed: Connection = { ...server, password, secrets: [...server.secrets, password] };
  await untilClosed(server, session);
  await using client = await openClient(closed, session.signal);
  await client.query('select');
  return closed;
}

async function refuseOthers(client: Client, superuser: string): Promise<void> {
  const others = await client.query<{ name: string }>(
    `select rolname as name
     from pg_authid
     where rolname <> $1 and (rolcanlogin or rolpassword is not null)`,
    [superuser],
  );
  for (const { name } of others) await client.query(`alter role ${quoteIdentifier(name)} nologin password null`);
}

async function untilClosed(server: Connection, session: Session): Promise<void> {
  const deadline = performance.now() + reloadDeadlineMilliseconds;
  while (await letsIn(server, session)) {
    if (performance.now() > deadline) {
      throw new PgproofError('database-refused', 'the sandbox goes on letting in who has no password; it is not kept');
    }
    await delay(pollMilliseconds, undefined, { signal: session.signal });
  }
}

async function letsIn(server: Connection, session: Session): Promise<boolean> {
  try {
    await using _client = await openClient({ ...server, password: 'not the password' }, session.signal);
    return true;
  } catch (error) {
    if (error instanceof PgproofError && error.kind === 'login-refused') return false;
    throw error;
  }
}
