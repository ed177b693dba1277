import type { Finding } from '../finding.ts';
import { firstUserOid, type ScopedCatalog } from '../postgres/catalogue/sql.ts';
import { formatCount } from '../units.ts';
import type { TableOfContents } from './archive.ts';
import { type Relation, relationName } from './relation.ts';
import type { Scope } from './scope.ts';

/** Catalogs of which every object in scope has an entry of its own in an archive. */
const entered: readonly ScopedCatalog[] = [
  'pg_namespace',
  'pg_extension',
  'pg_statistic_ext',
  'pg_proc',
  'pg_type',
  'pg_collation',
  'pg_conversion',
  'pg_operator',
  'pg_opclass',
  'pg_ts_config',
  'pg_ts_dict',
  'pg_ts_template',
  'pg_ts_parser',
  'pg_language',
  'pg_cast',
  'pg_transform',
  'pg_am',
  'pg_event_trigger',
  'pg_foreign_data_wrapper',
  'pg_foreign_server',
  'pg_publication',
];

/** Objects that must have an entry, by catalog; the schema public has one where the dump creates it, and else where it was altered. */
function expected(scope: Scope): Map<ScopedCatalog, ReadonlySet<number>> {
  const isPublic = new Set(scope.world.schemas.filter(({ name }) => name === 'public').map(({ oid }) => oid));
  const composite = new Set(scope.world.relations.filter(({ kind }) => kind === 'c').map(({ oid }) => oid));
  const result = new Map<ScopedCatalog, ReadonlySet<number>>();
  for (const catalog of entered) {
    const own = (scope.objects.objects.get(catalog) ?? []).filter(
      (oid) => oid >= firstUserOid && !(catalog === 'pg_namespace' && isPublic.has(oid)),
    );
    result.set(catalog, new Set(own));
  }
  return result.set('pg_class', new Set([...scope.definitions].filter((oid) => !composite.has(oid))));
}

/**
 * Holds the archive's table of contents against the scope that was decided without it, object by object. Findings `backup.dump-scope`: one
 * bad for each object that only one of them has. Rows alone define nothing: then it is that of the archive beside them. Pure.
 */
export function checkScope(scope: Scope, contents: TableOfContents, archive = 'the archive'): Finding[] {
  const id = 'backup.dump-scope';
  const isPublic = new Set(scope.world.schemas.filter(({ name }) => name === 'public').map(({ oid }) => oid));
  const archived = new Map<ScopedCatalog, Map<number, string>>();
  for (const { catalogOid, oid, rest } of contents.entries) {
    const catalog = scope.objects.catalogs.get(catalogOid);
    if (catalog === undefined) continue;
    const known = archived.get(catalog) ?? new Map<number, string>();
    archived.set(catalog, known.set(oid, rest));
  }
  const findings: Finding[] = [];
  let count = 0;
  for (const [catalog, objects] of expected(scope)) {
    const found = archived.get(catalog) ?? new Map<number, string>();
    // Indexes stand there as relations, too.
    const known = new Set(scope.objects.objects.get(catalog) ?? []);
    count += objects.size;
    for (const oid of objects) {
      if (found.has(oid)) continue;
      findings.push({
        id,
        status: 'bad',
        object: { kind: catalog, name: nameOf(scope, catalog, oid) },
        detail: `it is in scope, and pg_dump left it out of ${archive}`,
        hint: 'check which pg_dump runs, and whether a wrapper gives it options of its own',
      });
    }
    for (const [oid, rest] of found) {
      if (known.has(oid) || (catalog === 'pg_namespace' && isPublic.has(oid))) continue;
      findings.push({
        id,
        status: 'bad',
        object: { kind: catalog, name: rest },
        detail: `${archive} holds it, and it is not in scope`,
        hint: 'run the backup again; if it stays so, please report it',
      });
    }
  }
  if (findings.length > 0) return findings;
  return [
    { id, status: 'good', detail: `${archive} defines the ${formatCount(count)} objects in scope, and no other` },
  ];
}

function nameOf({ world }: Scope, catalog: ScopedCatalog, oid: number): string {
  const schema = (number: number): string => world.schemas.find((one) => one.oid === number)?.name ?? String(number);
  if (catalog === 'pg_namespace') return schema(oid);
  const relation = catalog === 'pg_class' ? world.relations.find((one) => one.oid === oid) : undefined;
  return relation === undefined ? String(oid) : `${schema(relation.schema)}.${relation.name}`;
}

/** The archive must hold data of just the tables that were fingerprinted, or that are in scope. By oid: names may hold blanks. */
export function checkTables(
  relations: readonly Pick<Relation, 'oid' | 'kind' | 'schema' | 'name'>[],
  contents: TableOfContents,
  known: 'fingerprinted' | 'in scope' = 'fingerprinted',
): Finding[] {
  const id = 'backup.dump-scope';
  const archived = new Set(contents.entries.filter((entry) => entry.type === 'TABLE DATA').map((entry) => entry.oid));
  const tables = relations.filter((relation) => relation.kind === 'r');
  const oids = new Set(tables.map((table) => table.oid));
  const missing = tables.filter((table) => !archived.has(table.oid));
  const foreign = contents.entries.filter((entry) => entry.type === 'TABLE DATA' && !oids.has(entry.oid));
  const are = known === 'fingerprinted' ? 'were fingerprinted' : 'are in scope';
  if (missing.length === 0 && foreign.length === 0) {
    return [
      {
        id,
        status: 'good',
        detail: `the archive holds the data of all ${formatCount(tables.length)} tables that ${are}, and of no other`,
      },
    ];
  }
  return [
    ...missing.map(
      (table): Finding => ({
        id,
        status: 'bad',
        object: { kind: 'table', name: relationName(table) },
        detail: 'pg_dump left the data of this table out',
        hint: 'check which pg_dump runs, and whether a wrapper gives it options of its own',
      }),
    ),
    ...foreign.map(
      (entry): Finding => ({
        id,
        status: 'bad',
        object: { kind: 'table', name: entry.rest },
        detail: `the archive holds data of a table that ${known === 'fingerprinted' ? 'was not fingerprinted' : 'is not in scope'}`,
        hint: 'run the backup again; if it stays so, please report it',
      }),
    ),
  ];
}

/** Large objects go all together. */
export function checkLargeObjects(count: number, scope: Scope | undefined, contents: TableOfContents): Finding[] {
  if (scope?.largeObjects === false && contents.entries.some((entry) => entry.type === 'BLOBS')) {
    return [
      {
        id: 'backup.dump-scope',
        status: 'bad',
        object: { kind: 'large objects', name: 'all' },
        detail: 'the archive holds large objects, and they are not in scope',
        hint: 'run the backup again; if it stays so, please report it',
      },
    ];
  }
  if (count === 0 || contents.entries.some((entry) => entry.type === 'BLOBS')) return [];
  return [
    {
      id: 'backup.dump-scope',
      status: 'bad',
      object: { kind: 'large objects', name: formatCount(count) },
      detail: 'pg_dump left the large objects out',
      hint: 'check which pg_dump runs, and whether a wrapper gives it options of its own',
    },
  ];
}
