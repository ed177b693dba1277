import { PgproofError } from '../errors.ts';
import { openClient } from '../postgres/client.ts';
import { type Connection, withDatabase } from '../postgres/connection.ts';
import { type DatabaseContents, readContents } from '../postgres/contents.ts';
import { readServerDisk, type ServerDisk } from '../postgres/disk.ts';
import { whileAlive } from '../postgres/pulse.ts';
import type { Session } from '../session.ts';
import { type Seen, see } from './seen.ts';

/** The place that a backup is to be restored into. */
export interface TargetFacts {
  readonly connection: Connection;
  readonly exists: boolean;
  readonly major: number;
  readonly version: string;
  /** Of the database; absent where there is none. */
  readonly contents?: Seen<DatabaseContents>;
  readonly role: { readonly name: string; readonly isSuperuser: boolean; readonly mayCreateDatabase: boolean };
  /** Whether the role may make schemas in the database; absent where there is none. */
  readonly mayCreate?: Seen<boolean>;
  readonly roles: ReadonlySet<string>;
  readonly extensions: ReadonlySet<string>;
  readonly isStandby: boolean;
  readonly disk: Seen<ServerDisk | undefined>;
  /** Sessions in the database, beside ours. */
  readonly sessions: number;
}

/** Looks at a target; nothing is changed. Throws what keeps a session from being opened. */
export async function lookAtTarget(
  connection: Connection,
  serverTimeoutSeconds: number | undefined,
  session: Session,
): Promise<TargetFacts> {
  const administration = withDatabase(connection, connection.database === 'postgres' ? 'template1' : 'postgres');
  return whileAlive(administration, serverTimeoutSeconds, session, async ({ signal }) => {
    session.onProgress({ phase: 'diagnose', current: 'the target' });
    await using client = await openClient(administration, signal);
    const [row] = await client.query<{
      version: string;
      name: string;
      super: boolean;
      creates: boolean;
      standby: boolean;
    }>(`
      select
        current_setting('server_version') as version,
        rolname as name,
        rolsuper as super,
        rolcreatedb or rolsuper as creates,
        pg_is_in_recovery() as standby
      from pg_roles
      where rolname = current_user`);
    const [there] = await client.query<{ sessions: number; creates: boolean }>(
      `select
         (select count(*)::int from pg_stat_activity a where a.datid = d.oid) as sessions,
         has_database_privilege(d.oid, 'create') as creates
       from pg_database d
       where d.datname = $1`,
      [connection.database],
    );
    if (row === undefined) throw new PgproofError('bug', 'the server does not know the role of the session');
    const names = async (sql: string): Promise<ReadonlySet<string>> =>
      new Set((await client.query<{ name: string }>(sql)).map(({ name }) => name));
    const inside =
      there === undefined
        ? {}
        : {
            contents: await see('look into the target', signal, async () => {
              await using there = await openClient(connection, signal);
              return await readContents(there);
            }),
            mayCreate: { seen: there.creates },
          };
    return {
      connection,
      exists: there !== undefined,
      major: client.major,
      version: row.version,
      ...inside,
      role: { name: row.name, isSuperuser: row.super, mayCreateDatabase: row.creates },
      roles: await names('select rolname as name from pg_roles'),
      extensions: await names('select name from pg_available_extensions'),
      isStandby: row.standby,
      disk: await see('look at the disk', signal, () => readServerDisk(client)),
      sessions: there?.sessions ?? 0,
    };
  });
}
