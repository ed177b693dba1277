import { collationLocaleColumn } from '../postgres/catalogue/datatypes.ts';
import { nameParts, normaliseIdentifiers, quoteParts } from '../postgres/catalogue/name.ts';
import type { Attributes, Catalogue } from '../postgres/catalogue.ts';
import { quoteIdentifier, quoteLiteral } from '../postgres/identifier.ts';

/** A pair of texts, what the restored catalogue says, and a way to run one statement and get its first value. */
export interface Reprinting {
  readonly name: string;
  readonly source: string;
  readonly restored: string;
  /** Of the restored object. */
  readonly attributes: Attributes;
  readonly catalogue: Catalogue;
  readonly major: number;
  readonly run: (sql: string) => Promise<string | undefined>;
}

/** What the server prints for the source's text, and what it must be equal to. */
export type Reprinted = readonly [fromSource: string | undefined, expected: string | undefined];

/** Leaves its scratch objects behind: the caller rolls back. Throws RangeError on text of an unexpected form. */
export type Reprint = (given: Reprinting) => Promise<Reprinted>;

interface Names {
  /** `"schema"."table"`. */
  readonly relation: string;
  readonly relationParts: readonly string[];
  /** Unquoted name of the column, constraint, … in it. */
  readonly member: string;
}

/** Splits `schema.table.member`. */
function memberNames(name: string): Names {
  const parts = nameParts(name);
  const [schema, table, member] = parts ?? [];
  if (schema === undefined || table === undefined || member === undefined || parts?.length !== 3)
    throw new RangeError(`"${name}" is not schema.table.name`);
  return { relation: quoteParts([schema, table]), relationParts: [schema, table], member };
}

function relationParts(name: string): readonly [schema: string, relation: string] {
  const [schema, relation, ...rest] = nameParts(name) ?? [];
  if (schema === undefined || relation === undefined || rest.length > 0)
    throw new RangeError(`"${name}" is not schema.name`);
  return [schema, relation];
}

/** A temporary table with the columns and the name of a relation; expressions may mention the name. */
async function scratchTable({ run }: Reprinting, parts: readonly string[]): Promise<string> {
  const name = quoteIdentifier(parts.at(-1) ?? '');
  await run(`create temporary table ${name} (like ${quoteParts(parts)})`);
  return `pg_temp.${name}`;
}

/** Replaces the first occurrence only, and refuses a text without it. */
function moved(definition: string, from: RegExp | string, to: string): string {
  if (!(typeof from === 'string' ? definition.includes(from) : from.test(definition)))
    throw new RangeError('the definition does not name its table as expected');
  return definition.replace(from, () => to);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const view: Reprint = async ({ name, source, restored, run }) => {
  const scratch = quoteIdentifier(relationParts(name)[1]);
  await run(`create temporary view ${scratch} as ${source}`);
  return [await run(`select pg_get_viewdef(${quoteLiteral(`pg_temp.${scratch}`)}::regclass)`), restored];
};

const partitionKey: Reprint = async ({ name, source, restored, run }) => {
  const parts = relationParts(name);
  const scratch = quoteIdentifier(parts[1]);
  await run(`create temporary table ${scratch} (like ${quoteParts(parts)}) partition by ${source}`);
  return [await run(`select pg_get_partkeydef(${quoteLiteral(`pg_temp.${scratch}`)}::regclass)`), restored];
};

const columnType: Reprint = async ({ source, restored, run }) => {
  await run(`create temporary table pgproof_column (c ${source})`);
  const printed = await run(`
    select format_type(a.atttypid, a.atttypmod)
    from pg_catalog.pg_attribute a
    where a.attrelid = 'pg_temp.pgproof_column'::regclass and a.attnum = 1`);
  return [printed, restored];
};

const columnDefault: Reprint = async (given) => {
  const { name, source, restored, attributes, run } = given;
  const { relationParts: parts, member } = memberNames(name);
  const scratch = await scratchTable(given, parts);
  const column = quoteIdentifier(member);
  const { generated, type } = attributes;
  if (generated === undefined) {
    await run(`alter table ${scratch} alter column ${column} set default ${source}`);
  } else {
    await run(`
      alter table ${scratch}
        drop column ${column},
        add column ${column} ${type} generated always as (${source}) ${generated}`);
  }
  const printed = await run(`
    select pg_get_expr(d.adbin, d.adrelid)
    from pg_catalog.pg_attrdef d
    join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where d.adrelid = ${quoteLiteral(scratch)}::regclass and a.attname = ${quoteLiteral(member)}`);
  return [printed, restored];
};

async function scratchDomain({ name, catalogue, run }: Reprinting, domain: string): Promise<string> {
  const base = catalogue['type']?.[domain]?.['base_type'];
  if (base === undefined) throw new RangeError(`"${name}" belongs to no known domain`);
  await run(`create domain pg_temp.pgproof_domain as ${base}`);
  return 'pg_temp.pgproof_domain';
}

const constraint: Reprint = async (given) => {
  const { name, source, restored, attributes, run } = given;
  const { relation, relationParts: parts, member } = memberNames(name);
  const onDomain = attributes['on'] === 'domain';
  const scratch = onDomain
    ? await scratchDomain(given, normaliseIdentifiers(relation))
    : await scratchTable(given, parts);
  await run(`alter ${onDomain ? 'domain' : 'table'} ${scratch} add constraint ${quoteIdentifier(member)} ${source}`);
  const owner = onDomain
    ? `k.contypid = ${quoteLiteral(scratch)}::regtype`
    : `k.conrelid = ${quoteLiteral(scratch)}::regclass`;
  const printed = await run(`
    select pg_get_constraintdef(k.oid)
    from pg_catalog.pg_constraint k
    where ${owner} and k.conname = ${quoteLiteral(member)}`);
  return [printed, restored];
};

const domainDefault: Reprint = async (given) => {
  const { name, source, restored, run } = given;
  const scratch = await scratchDomain(given, name);
  await run(`alter domain ${scratch} set default ${source}`);
  const printed = await run(`
    select t.typdefault
    from pg_catalog.pg_type t
    where t.oid = ${quoteLiteral(scratch)}::regtype`);
  return [printed, restored];
};

const index: Reprint = async (given) => {
  const { name, source, restored, attributes, run } = given;
  const parts = relationParts(normaliseIdentifiers(attributes['table'] ?? ''));
  const scratch = await scratchTable(given, parts);
  const scratchIndex = `pg_temp.${quoteIdentifier(relationParts(name)[1])}`;
  const print = async (definition: string): Promise<string | undefined> => {
    const onTable = new RegExp(` ON (?:ONLY )?${escapeRegExp(quoteParts(parts))} USING `);
    await run(moved(definition, onTable, ` ON ${scratch} USING `));
    const printed = await run(`select pg_get_indexdef(${quoteLiteral(scratchIndex)}::regclass)`);
    await run(`drop index ${scratchIndex}`);
    return printed;
  };
  return [await print(source), await print(restored)];
};

const trigger: Reprint = async (given) => {
  const { name, source, restored, catalogue, run } = given;
  const { relation, relationParts: parts, member } = memberNames(name);
  const isView = catalogue['relation']?.[normaliseIdentifiers(relation)]?.['kind'] === 'view';
  const scratchName = quoteIdentifier(parts.at(-1) ?? '');
  if (isView) await run(`create temporary view ${scratchName} as select * from ${relation}`);
  const scratch = isView ? `pg_temp.${scratchName}` : await scratchTable(given, parts);
  const print = async (definition: string): Promise<string | undefined> => {
    await run(moved(definition, ` ON ${relation} `, ` ON ${scratch} `));
    const printed = await run(`
      select pg_get_triggerdef(t.oid)
      from pg_catalog.pg_trigger t
      where t.tgrelid = ${quoteLiteral(scratch)}::regclass and t.tgname = ${quoteLiteral(member)}`);
    await run(`drop trigger ${quoteIdentifier(member)} on ${scratch}`);
    return printed;
  };
  return [await print(source), await print(restored)];
};

async function rowFilters(given: Reprinting, parts: readonly string[]): Promise<Reprinted> {
  const scratch = await scratchTable(given, parts);
  const print = async (expression: string): Promise<string | undefined> => {
    await given.run(`create policy pgproof_policy on ${scratch} using (${expression})`);
    const printed = await given.run(`
      select pg_get_expr(p.polqual, p.polrelid)
      from pg_catalog.pg_policy p
      where p.polrelid = ${quoteLiteral(scratch)}::regclass`);
    await given.run(`drop policy pgproof_policy on ${scratch}`);
    return printed;
  };
  return [await print(given.source), await print(given.restored)];
}

const policy: Reprint = (given) => rowFilters(given, memberNames(given.name).relationParts);

const publicationFilter: Reprint = (given) =>
  rowFilters(given, relationParts(given.name.slice(given.name.lastIndexOf(': ') + 2)));

const rule: Reprint = async ({ name, source, restored, run }) => {
  const { relation, member } = memberNames(name);
  const start = `CREATE RULE ${quoteIdentifier(member)} AS`;
  if (!source.startsWith(start) || !source.includes(` TO ${relation}`))
    throw new RangeError('the rule does not name its table as expected');
  await run(`create or replace rule ${source.slice('CREATE RULE '.length)}`);
  const printed = await run(`
    select pg_get_ruledef(r.oid)
    from pg_catalog.pg_rewrite r
    where r.ev_class = ${quoteLiteral(relation)}::regclass and r.rulename = ${quoteLiteral(member)}`);
  return [printed, restored];
};

const routineName = /^((?:"(?:[^"]|"")*"|[^".(\s]+)\.(?:"(?:[^"]|"")*"|[^".(\s]+))\(/;

const routine: Reprint = async ({ name, source, restored, run }) => {
  const [schema, routineOnly] = relationParts(routineName.exec(name)?.[1] ?? '');
  const starts = ['FUNCTION', 'PROCEDURE'].map(
    (kind) => `CREATE OR REPLACE ${kind} ${quoteParts([schema, routineOnly])}(`,
  );
  if (!starts.some((start) => source.startsWith(start)))
    throw new RangeError('the definition does not name its function as expected');
  await run(source);
  const printed = await run(`
    select json_agg(json_build_array(
      format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)),
      pg_get_functiondef(p.oid)))
    from pg_catalog.pg_proc p
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname = ${quoteLiteral(schema)}
      and p.proname = ${quoteLiteral(routineOnly)}
      and p.prokind <> 'a'`);
  const routines: [string, string][] = JSON.parse(printed ?? '[]');
  return [routines.find(([printedName]) => normaliseIdentifiers(printedName) === name)?.[1], restored];
};

const statistics: Reprint = async ({ name, source, restored, run }) => {
  const quoted = quoteParts(relationParts(name));
  if (!source.startsWith(`CREATE STATISTICS ${quoted} `))
    throw new RangeError('the definition does not name its statistics object as expected');
  await run(`drop statistics ${quoted}`);
  await run(source);
  const [schema, statisticsOnly] = relationParts(name);
  const printed = await run(`
    select pg_get_statisticsobjdef(s.oid)
    from pg_catalog.pg_statistic_ext s
    join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
    where n.nspname = ${quoteLiteral(schema)} and s.stxname = ${quoteLiteral(statisticsOnly)}`);
  return [printed, restored];
};

const collationLocale: Reprint = async ({ name, source, restored, major, run }) => {
  const [schema] = relationParts(name);
  await run(
    `create collation ${quoteParts([schema, 'pgproof_collation'])} (provider = icu, locale = ${quoteLiteral(source)})`,
  );
  const printed = await run(`
    select o.${collationLocaleColumn(major)}
    from pg_catalog.pg_collation o
    join pg_catalog.pg_namespace n on n.oid = o.collnamespace
    where n.nspname = ${quoteLiteral(schema)} and o.collname = 'pgproof_collation'`);
  return [printed, restored];
};

/** How the server is made to print an attribute again, by kind and attribute. */
export const reprints: Readonly<Record<string, Reprint>> = {
  'relation.definition': view,
  'relation.partition_key': partitionKey,
  'column.type': columnType,
  'column.default': columnDefault,
  'constraint.definition': constraint,
  'type.default': domainDefault,
  'index.definition': index,
  'trigger.definition': trigger,
  'policy.using': policy,
  'policy.check': policy,
  'publication_table.where': publicationFilter,
  'rule.definition': rule,
  'function.definition': routine,
  'statistics.definition': statistics,
  'collation.locale': collationLocale,
};
