import { cataloguePins } from '../postgres/catalogue/pins.ts';
import {
  type CatalogueScope,
  firstUserOid,
  madeByAnother,
  notInExtension,
  type ScopedCatalog,
  scopedCatalogs,
} from '../postgres/catalogue/sql.ts';
import type { Client } from '../postgres/client.ts';
import type { Decision } from './scope-rules.ts';

interface Lists {
  readonly contained: string;
  readonly schemas: string;
  readonly extensions: string;
  readonly relations: string;
  readonly everything: string;
  readonly publications: string;
  readonly subscriptions: string;
}

interface Member {
  readonly catalog: ScopedCatalog;
  readonly where: (lists: Lists) => string;
}

/** Objects of a schema go with it. */
const inSchema = (catalog: ScopedCatalog, column: string, more = 'true'): Member => ({
  catalog,
  where: ({ contained }) => `o.${column} = any (${contained}) and ${notInExtension(catalog, 'o.oid')} and ${more}`,
});

/** Objects of no schema are dumped when nothing is chosen. */
const ofDatabase = (catalog: ScopedCatalog, more = 'true'): Member => ({
  catalog,
  where: ({ everything }) =>
    `${everything} and o.oid >= ${firstUserOid} and ${notInExtension(catalog, 'o.oid')} and ${more}`,
});

/** What belongs to a table goes with it. */
const ofTable = (catalog: ScopedCatalog, column: string, more = 'true'): Member => ({
  catalog,
  where: ({ relations }) => `o.${column} = any (${relations}) and ${more}`,
});

const isType = `o.typtype <> 'm'
  and (o.typrelid = 0 or exists (select from pg_class tc where tc.oid = o.typrelid and tc.relkind = 'c'))
  and not exists (select from pg_type el where el.typarray = o.oid)`;

const members: readonly Member[] = [
  { catalog: 'pg_namespace', where: ({ schemas }) => `o.oid = any (${schemas})` },
  { catalog: 'pg_extension', where: ({ extensions }) => `o.oid = any (${extensions}) or o.oid < ${firstUserOid}` },
  { catalog: 'pg_class', where: ({ relations }) => `o.oid = any (${relations})` },
  ofTable('pg_constraint', 'conrelid'),
  ofTable('pg_trigger', 'tgrelid', 'not o.tgisinternal'),
  ofTable('pg_rewrite', 'ev_class'),
  ofTable('pg_policy', 'polrelid'),
  ofTable('pg_attrdef', 'adrelid'),
  {
    catalog: 'pg_statistic_ext',
    where: ({ contained, relations }) =>
      `o.stxnamespace = any (${contained}) and o.stxrelid = any (${relations}) and ${notInExtension('pg_statistic_ext', 'o.oid')}`,
  },
  inSchema('pg_proc', 'pronamespace', `not ${madeByAnother('pg_proc', 'o.oid')}`),
  inSchema('pg_type', 'typnamespace', isType),
  inSchema('pg_collation', 'collnamespace'),
  inSchema('pg_conversion', 'connamespace'),
  inSchema('pg_operator', 'oprnamespace', 'o.oprcode <> 0'),
  inSchema('pg_opfamily', 'opfnamespace'),
  inSchema('pg_opclass', 'opcnamespace'),
  inSchema('pg_ts_config', 'cfgnamespace'),
  inSchema('pg_ts_dict', 'dictnamespace'),
  inSchema('pg_ts_template', 'tmplnamespace'),
  inSchema('pg_ts_parser', 'prsnamespace'),
  ofDatabase('pg_language'),
  ofDatabase('pg_cast', `not ${madeByAnother('pg_cast', 'o.oid')}`),
  ofDatabase('pg_transform'),
  ofDatabase('pg_am'),
  ofDatabase('pg_event_trigger'),
  ofDatabase('pg_foreign_data_wrapper'),
  ofDatabase('pg_foreign_server'),
  { catalog: 'pg_publication', where: ({ publications }) => publications },
  {
    catalog: 'pg_publication_rel',
    where: ({ publications, relations }) => `${publications} and o.prrelid = any (${relations})`,
  },
  {
    catalog: 'pg_default_acl',
    where: ({ everything, contained }) =>
      `o.defaclnamespace = any (${contained}) or (o.defaclnamespace = 0 and ${everything})`,
  },
];

const list = (oids: Iterable<number>): string => `'{${[...oids].join()}}'::oid[]`;

/** Reads the numbers of every object in scope. The client must be in a transaction. Versions 14 to 18. */
export async function readScopedObjects(
  client: Client,
  { contained, schemas, extensions, definitions, data, everything, systemPrivileges }: Decision,
  also: {
    readonly views: readonly number[];
    readonly largeObjects: boolean;
    readonly publications: boolean;
    readonly subscriptions: boolean;
  },
): Promise<CatalogueScope> {
  const lists: Lists = {
    contained: list(contained),
    schemas: list(schemas),
    extensions: list(extensions),
    relations: list(definitions),
    everything: String(everything),
    publications: String(everything && also.publications),
    subscriptions: String(everything && also.subscriptions),
  };
  const read = members.map(
    ({ catalog, where }) => `select '${catalog}' as catalog, o.oid from ${catalog} o where ${where(lists)}`,
  );
  // Indexes, and the constraints of domains, go with what they are on.
  const more = [
    `select 'pg_class', i.indexrelid from pg_index i where i.indrelid = any (${lists.relations})`,
    `select 'pg_constraint', k.oid from pg_constraint k join pg_type t on t.oid = k.contypid
     where t.typnamespace = any (${lists.contained}) and ${notInExtension('pg_type', 't.oid')}`,
  ];
  await client.query(cataloguePins);
  const rows = await client.query<{ catalog: ScopedCatalog; oid: number }>([...read, ...more].join('\nunion all\n'));
  const names = scopedCatalogs.map((catalog) => `select '${catalog}' as catalog, '${catalog}'::regclass::oid as oid`);
  const catalogs = await client.query<{ catalog: ScopedCatalog; oid: number }>(names.join('\nunion all\n'));
  const objects = new Map(scopedCatalogs.map((catalog): [ScopedCatalog, number[]] => [catalog, []]));
  for (const { catalog, oid } of rows) objects.get(catalog)?.push(oid);
  return {
    objects,
    catalogs: new Map(catalogs.map(({ catalog, oid }) => [oid, catalog])),
    filled: also.views.filter((oid) => data.has(oid)),
    largeObjects: also.largeObjects,
    subscriptions: everything && also.subscriptions,
    everything,
    systemPrivileges,
  };
}
