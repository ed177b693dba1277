import { randomBytes } from 'node:crypto';
import { classify, PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { openClient } from '../../postgres/client.ts';
import { type Connection, describeConnection, withDatabase } from '../../postgres/connection.ts';
import { describePlace } from '../../postgres/connection-place.ts';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import { readSystemIdentifier } from '../../postgres/server.ts';
import { settleConnection } from '../../postgres/settle.ts';
import { gatherRestoreFacts } from '../../restore/facts.ts';
import { planRestore } from '../../restore/plan.ts';
import { runRestore } from '../../restore/run.ts';
import { type ArchiveFacts, gatherArchiveFacts } from '../../restore/source.ts';
import { createRoles } from '../../sandbox/database.ts';
import { endKept } from '../../sandbox/keeper.ts';
import type { KeptSandbox } from '../../sandbox/kept.ts';
import type { Session } from '../../session.ts';
import type { Verdict } from '../../verdict.ts';
import { gatherVerifyFacts } from '../../verify/facts.ts';
import { planVerify } from '../../verify/plan.ts';
import { runVerify } from '../../verify/run.ts';
import { judgeAddress } from '../address.ts';
import type { MigrateRehearseOptions } from './options.ts';

/** A backup as it was restored for a rehearsal. */
export interface RehearsalCopy {
  /** To the copy, as its superuser; absent where the backup was not shown good. */
  readonly connection?: Connection;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Where it is, for people; undefined where it never was. */
  readonly place: string | undefined;
  readonly archive: Pick<ArchiveFacts, 'backup' | 'manifest'>;
  /** Takes it away again, also when we are to stop; says what stays. Never throws. */
  readonly end: () => Promise<readonly Finding[]>;
}

const idOfLeft = 'migrate.copy-left';

/** Restores a backup and shows it good: into a sandbox of ours, or into a new database of a server that was named. Whoever opens it ends it. */
export async function openCopy(options: MigrateRehearseOptions, session: Session): Promise<RehearsalCopy> {
  const { sandboxServer } = options;
  return sandboxServer === undefined ? inSandbox(options, session) : onServer(options, sandboxServer, session);
}

async function inSandbox(options: MigrateRehearseOptions, session: Session): Promise<RehearsalCopy> {
  const verifyOptions = { ...options, keepRunning: true, logsAll: true };
  const archive = await gatherVerifyFacts(verifyOptions, session);
  const { kept, verdict, findings, sandbox } = await runVerify(
    planVerify(verifyOptions, archive),
    ...([verifyOptions, archive, session] as const),
  );
  const place = sandbox === undefined ? undefined : `PostgreSQL ${sandbox.version}, ${sandbox.detail}`;
  const known = { verdict, findings, place, archive };
  if (kept === undefined) return { ...known, end: async () => [] };
  const end = async (): Promise<readonly Finding[]> => {
    try {
      await endKept(kept.keeper);
      return [];
    } catch (error) {
      const { message, hint } = classify(error, 'end the sandbox');
      return [{ id: idOfLeft, status: 'bad', detail: `the copy stays: ${message}`, hint }];
    }
  };
  try {
    return { ...known, connection: await connectionOf(kept, session), end };
  } catch (error) {
    throw withLeft(error, await end());
  }
}

/** What was thrown, with what stays of the copy. */
export function withLeft(error: unknown, left: readonly Finding[]): unknown {
  const [first] = left;
  if (first === undefined) return error;
  const known = classify(error, 'rehearse');
  return new PgproofError(known.kind, `${known.message}; and ${left.map(({ detail }) => detail).join('; ')}`, {
    ...{ hint: first.hint ?? known.hint, findings: [...known.findings, ...left], cause: known },
  });
}

function connectionOf(kept: KeptSandbox, session: Session): Promise<Connection> {
  const door = { env: {}, homedir: '/nonexistent', osUser: kept.user, mask: () => undefined, warn: () => undefined };
  return settleConnection(kept.databaseUrl, door, session.signal);
}

const longestEndMilliseconds = 30_000;

/**
 * In a database of its own on a server that others may use as well: nothing of theirs is touched. Roles that the backup names and the server does not have come
 * and go with it. Throws `bad-input` for the server that was backed up.
 */
async function onServer(
  options: MigrateRehearseOptions,
  open: NonNullable<MigrateRehearseOptions['sandboxServer']>,
  session: Session,
): Promise<RehearsalCopy> {
  const server = await open(session.signal);
  // Before a backup is restored for nothing.
  if (options.command !== undefined) await judgeAddress(server);
  const archive = await gatherArchiveFacts(options, session);
  const { manifest } = archive;
  const into = withDatabase(server, `pgproof_rehearsal_${randomBytes(6).toString('hex')}`);
  const made: string[] = [];
  const end = (): Promise<readonly Finding[]> => dropAll(server, into.database, made);
  try {
    const version = await makeRoles(server, manifest, made, session);
    const restoring = { ...options, into };
    const facts = await gatherRestoreFacts(restoring, session);
    const { ok, verdict, findings } = await runRestore(planRestore(restoring, facts), restoring, facts, session);
    const place = `PostgreSQL ${version}, a database of its own on ${server.host}:${server.port}`;
    const isolation: Finding = {
      ...{ id: 'verify.sandbox-isolation', status: 'warning' },
      detail: `${place}: not isolated, so what is restored and run there reaches whatever that server reaches`,
      hint: 'leave --sandbox-url out, and it is a sandbox of ours',
    };
    const connected = ok ? { connection: into } : {};
    return { ...connected, verdict, findings: [...findings, isolation], place, archive, end };
  } catch (error) {
    throw withLeft(error, await end());
  }
}

/** Makes the roles that the server lacks, and notes each in `made` as soon as it is there; returns the server's version. Throws `bad-input` for the server that was backed up. */
async function makeRoles(
  server: Connection,
  manifest: ArchiveFacts['manifest'],
  made: string[],
  session: Session,
): Promise<string> {
  await using client = await openClient(server, session.signal);
  const identifier = await readSystemIdentifier(client);
  if (identifier !== '' && identifier === manifest.server.system_identifier)
    throw new PgproofError(
      'bad-input',
      `${describeConnection(server)} is the cluster that the backup is of: nothing is rehearsed there`,
      { hint: 'name a server that nobody depends on, such as a service container' },
    );
  const [row] = await client.query<{ version: string; roles: string[] }>(
    "select pg_catalog.current_setting('server_version') as version, array(select rolname::text from pg_catalog.pg_roles) as roles",
  );
  const missing = manifest.roles.filter(({ name }) => row?.roles.includes(name) !== true);
  await createRoles(client, missing, (name) => made.push(name));
  return row?.version ?? '';
}

/** Drops a copy with the roles that were made for it, also when we are to stop; says what stays. */
export async function dropAll(server: Connection, database: string, roles: readonly string[]): Promise<Finding[]> {
  const dropDatabase = `drop database if exists ${quoteIdentifier(database)} with (force)`;
  const dropRole = (role: string): string => `drop role if exists ${quoteIdentifier(role)}`;
  const object = { kind: 'server', name: describePlace(server) };
  const staying: string[] = [];
  let reason: unknown;
  try {
    await using client = await openClient(server, AbortSignal.timeout(longestEndMilliseconds));
    await client.query(dropDatabase);
    for (const role of roles)
      await client.query(dropRole(role)).catch((error: unknown) => {
        staying.push(role);
        reason ??= error;
      });
  } catch (error) {
    const { message } = classify(error, `database "${database}" of ${object.name}, the copy, stays`);
    const hint = [dropDatabase, ...roles.map(dropRole)].join('; ');
    return [{ id: idOfLeft, status: 'bad', object, detail: message, hint }];
  }
  if (staying.length === 0) return [];
  const names = staying.map((role) => `"${role}"`).join(', ');
  const { message } = classify(reason, `of the roles that were made for the copy stay ${names}`);
  return [{ id: idOfLeft, status: 'warning', object, detail: message, hint: staying.map(dropRole).join('; ') }];
}
