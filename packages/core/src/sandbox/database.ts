import { sqlStateOf } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type Client, openClient } from '../postgres/client.ts';
import { type Connection, withDatabase } from '../postgres/connection.ts';
import { quoteIdentifier, quoteLiteral } from '../postgres/identifier.ts';
import type { NeededRole } from '../postgres/server.ts';

/** What a database has to be created as, for its dump to mean the same there. */
export interface DatabaseShape {
  readonly database: string;
  readonly encoding: string;
  readonly collation: string;
  readonly ctype: string;
  /** c: libc, i: ICU, b: builtin. */
  readonly provider: string;
  readonly locale: string;
  readonly icu_rules: string;
}

/** Creates the roles that a dump names, without a login, with the rights and memberships that restoring needs. Existing ones stay; `onCreated` hears of each that did not exist. */
export async function createRoles(
  client: Client,
  roles: readonly NeededRole[],
  onCreated: (name: string) => void = () => undefined,
): Promise<void> {
  const existing = new Set(
    (await client.query<{ name: string }>('select rolname as name from pg_roles')).map((row) => row.name),
  );
  for (const role of roles.filter((candidate) => !existing.has(candidate.name))) {
    const attributes = [
      'nologin',
      ...(role.superuser ? ['superuser'] : []),
      ...(role.bypass_rls ? ['bypassrls'] : []),
      ...(role.inherit ? [] : ['noinherit']),
    ];
    await client.query(`create role ${quoteIdentifier(role.name)} ${attributes.join(' ')}`);
    onCreated(role.name);
  }
  for (const role of roles) {
    for (const group of role.member_of)
      await client.query(`grant ${quoteIdentifier(group)} to ${quoteIdentifier(role.name)}`);
  }
}

/** Statements that create tablespaces in folders of the server itself, in one session: where they lie at the source is no place for a copy. */
export function createTablespacesSql(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [
    'set allow_in_place_tablespaces = on',
    ...names.map((name) => `create tablespace ${quoteIdentifier(name)} location ''`),
  ];
}

/** Statements that create such a database; `template0` because only it may differ in encoding and locale. */
export function createDatabaseSql(shape: DatabaseShape, name: string, major: number): string {
  const clauses = [
    `template template0`,
    `encoding ${quoteLiteral(shape.encoding)}`,
    `lc_collate ${quoteLiteral(shape.collation)}`,
    `lc_ctype ${quoteLiteral(shape.ctype)}`,
  ];
  if (major >= 15 && shape.provider === 'c') clauses.push('locale_provider libc');
  if (major >= 15 && shape.provider === 'i')
    clauses.push('locale_provider icu', `icu_locale ${quoteLiteral(shape.locale)}`);
  if (major >= 16 && shape.icu_rules !== '') clauses.push(`icu_rules ${quoteLiteral(shape.icu_rules)}`);
  if (major >= 17 && shape.provider === 'b')
    clauses.push('locale_provider builtin', `builtin_locale ${quoteLiteral(shape.locale)}`);
  return `create database ${quoteIdentifier(name)} ${clauses.join(' ')}`;
}

/**
 * Creates the database to restore into, as like the source as this machine allows. Returns where it is, and a finding:
 * a warning when the locale is not installed here, because then text sorts in another order than at the source.
 */
export async function createDatabase(
  server: Connection,
  shape: DatabaseShape,
  signal: AbortSignal,
): Promise<{ connection: Connection; finding: Finding }> {
  const administration = withDatabase(server, shape.database === 'postgres' ? 'template1' : 'postgres');
  const name = shape.database.startsWith('template') ? `copy of ${shape.database}` : shape.database;
  await using client = await openClient(administration, signal);
  if (name === 'postgres') await client.query('drop database postgres');
  const id = 'verify.sandbox-locale';
  const wanted =
    shape.provider === 'c' ? shape.collation : `${shape.locale} (${shape.provider === 'i' ? 'ICU' : 'builtin'})`;
  try {
    await client.query(createDatabaseSql(shape, name, client.major));
    return {
      connection: withDatabase(server, name),
      finding: {
        id,
        status: 'good',
        level: 'restored',
        detail: `encoding ${shape.encoding} and locale ${wanted}, as at the source`,
      },
    };
  } catch (error) {
    const refused = sqlStateOf(error);
    if (refused === undefined || !['22023', '42809', '0A000', '22P02', '42602'].includes(refused)) throw error;
    await client.query(createDatabaseSql({ ...shape, collation: 'C', ctype: 'C', provider: 'c' }, name, client.major));
    return {
      connection: withDatabase(server, name),
      finding: {
        id,
        status: 'warning',
        level: 'restored',
        detail: `the source's locale "${wanted}" is not installed here; the copy has "C", so its text sorts in another order`,
        hint: `install the locale here, such as: localedef -i ${shape.collation.split('.')[0]} -f ${shape.encoding === 'UTF8' ? 'UTF-8' : shape.encoding} ${shape.collation}`,
      },
    };
  }
}
