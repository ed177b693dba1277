import type { Finding } from '../../finding.ts';
import type { Client } from '../../postgres/client.ts';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import { listRelations, type Relation, relationName } from '../../proof/relation.ts';
import type { Scope } from '../../proof/scope.ts';
import type { Judgement } from './judgement.ts';

/** What a dump needs and the role may not read. */
export interface PrivilegeFacts {
  /** Quoted for SQL. */
  readonly role: string;
  /** Tables, partitioned ones too, and sequences; each with what of it is missing. */
  readonly relations: readonly Relation[];
  /** Tables whose row security applies to the role. */
  readonly secured: readonly Relation[];
  /** All of them by number, and the oids of the first ones. */
  readonly largeObjects: { readonly count: number; readonly oids: readonly string[] };
}

/** How many large objects are named. */
const mostNamed = 1000;
/** How many grants a hint spells out. */
const mostSpelledOut = 10;

/**
 * Lists what the role may not read of what pg_dump will: it locks every table, partitioned parents too, reads every sequence, and opens every
 * large object. A large object is read by its owner and by grant; pg_read_all_data does not count there (PostgreSQL documentation,
 * 22.5 and 35.3). Of a part of a database: of what is in it. Versions 14 to 18.
 */
export async function readPrivileges(client: Client, scope?: Scope): Promise<PrivilegeFacts> {
  const [row] = await client.query<{ role: string }>('select pg_catalog.quote_ident(current_user) as role');
  const [held, filled] = [scope?.held, scope?.data].map((oids) => (oids === undefined ? undefined : new Set(oids)));
  const relations = (await listRelations(client, { sizes: false })).filter(({ oid }) => held?.has(oid) !== false);
  const isRead = ({ kind }: Relation): boolean => kind === 'r' || kind === 'p' || kind === 'S';
  const hidden = await client.query<{ oid: string; count: string }>(`
    select m.oid::text as oid, pg_catalog.count(*) over ()::text as count
    from pg_catalog.pg_largeobject_metadata m
    where pg_catalog.current_setting('lo_compat_privileges') = 'off'
      and not (select rolsuper from pg_catalog.pg_roles where rolname = current_user)
      and not exists (
        select
        from pg_catalog.aclexplode(coalesce(m.lomacl, pg_catalog.acldefault('L', m.lomowner))) a
        where a.privilege_type = 'SELECT' and (a.grantee = 0 or pg_catalog.pg_has_role(a.grantee, 'usage')))
    order by m.oid
    limit ${mostNamed}`);
  return {
    role: row?.role ?? '',
    relations: relations.filter(
      (relation) =>
        isRead(relation) &&
        !(relation.maySelect && relation.mayUseSchema) &&
        (relation.kind !== 'S' || filled?.has(relation.oid) !== false),
    ),
    secured: relations.filter(
      ({ oid, rowSecurity, kind }) => rowSecurity && kind === 'r' && filled?.has(oid) !== false,
    ),
    largeObjects:
      scope?.largeObjects === false
        ? { count: 0, oids: [] }
        : { count: Number(hidden[0]?.count ?? 0), oids: hidden.map(({ oid }) => oid) },
  };
}

/** Every object that cannot be read, with its grant; any of them ends the backup before it begins. Pure. */
export function judgePrivileges(facts: PrivilegeFacts): Judgement {
  const { role, relations, secured, largeObjects } = facts;
  const id = 'backup.preflight-privilege';
  const hidden = relations.map(
    (relation): Finding => ({
      id,
      status: 'bad',
      object: { kind: kindOf(relation), name: relationName(relation) },
      detail: `role ${role} may not read it${relation.mayUseSchema ? '' : ', nor use its schema'}`,
      hint: grantsFor([relation], role).join(' '),
    }),
  );
  const filtered = secured.map(
    (relation): Finding => ({
      id: 'backup.preflight-row-security',
      status: 'bad',
      object: { kind: 'table', name: relationName(relation) },
      detail: `row security hides rows of it from role ${role}`,
      hint: bypass(role),
    }),
  );
  const objects = largeObjectFindings(largeObjects, role, id);
  const findings = [...hidden, ...filtered, ...objects];
  if (findings.length === 0)
    return { findings: [{ id, status: 'good', detail: `role ${role} may read all that is dumped` }] };
  const sentences = [
    ...(relations.length === 0 ? [] : [`role ${role} may not read ${listNames(relations)}`]),
    ...(secured.length === 0 ? [] : [`row security hides rows of ${listNames(secured)} from role ${role}`]),
    ...(objects.length === 0 ? [] : [`role ${role} may not read ${largeObjects.count} large objects`]),
  ];
  const grants = grantsFor(relations, role);
  const hint = [
    ...(grants.length > mostSpelledOut ? [`grant pg_read_all_data to ${role};`] : grants),
    ...(secured.length === 0 ? [] : [bypass(role)]),
    ...objects.flatMap((finding) => finding.hint ?? []),
  ].join(' ');
  return { findings, refusal: { kind: 'not-permitted', message: sentences.join('; '), hint } };
}

const bypass = (role: string): string => `alter role ${role} bypassrls;`;
const kindOf = ({ kind }: Relation): string => (kind === 'S' ? 'sequence' : 'table');

function grantsFor(relations: readonly Relation[], role: string): string[] {
  const schemas = new Set(relations.filter(({ mayUseSchema }) => !mayUseSchema).map(({ schema }) => schema));
  return [
    ...[...schemas].map((schema) => `grant usage on schema ${quoteIdentifier(schema)} to ${role};`),
    ...relations
      .filter(({ maySelect }) => !maySelect)
      .map(({ kind, qualified }) => `grant select on ${kind === 'S' ? 'sequence ' : ''}${qualified} to ${role};`),
  ];
}

function listNames(relations: readonly Relation[]): string {
  const names = relations.slice(0, 5).map((relation) => `"${relationName(relation)}"`);
  return relations.length > 5 ? `${names.join(', ')} and ${relations.length - 5} more` : names.join(', ');
}

function largeObjectFindings({ count, oids }: PrivilegeFacts['largeObjects'], role: string, id: string): Finding[] {
  const detail = `role ${role} may not read it`;
  const grant = (oid: string): string => `grant select on large object ${oid} to ${role};`;
  if (count <= mostSpelledOut)
    return oids.map((oid) => ({
      ...{ id, status: 'bad', object: { kind: 'large object', name: oid }, detail, hint: grant(oid) },
    }));
  const more = count > oids.length ? `, … (${count} in all)` : '';
  const literal = `'${role.replaceAll("'", "''")}'`;
  return [
    {
      ...{ id, status: 'bad', object: { kind: 'large objects', name: `${oids.join(', ')}${more}` } },
      detail: `role ${role} may not read them; pg_read_all_data does not count there`,
      hint: `do $$declare o oid; begin for o in select oid from pg_largeobject_metadata loop execute format('grant select on large object %s to %s', o, ${literal}); end loop; end$$;`,
    },
  ];
}
