import { readPattern } from '../backup/pattern.ts';
import { PgproofError } from '../errors.ts';
import { nearestOf } from '../near.ts';
import { type Entry, relationKinds } from '../proof/entry.ts';
import type { PartOptions } from './choice.ts';

/** They stand in the schema of a table, and between it and something else. */
const betweenTwo = /^(FK CONSTRAINT|.* ATTACH|(PUBLICATION|SUBSCRIPTION) .*)$/;
/** Foreign keys and attachments come where both of their ends do. */
export const isNoLink = ({ kind }: Entry): boolean => !/^(FK CONSTRAINT|.* ATTACH)$/.test(kind);

/** Entries that patterns match. Pure. Throws `bad-input` naming a pattern that matches nothing, with names that are near, or that is not understood. */
export function matchEntries(entries: readonly Entry[], { tables, schemas, where }: PartOptions): Entry[] {
  const relations = entries.filter(({ kind }) => relationKinds.has(kind));
  const places = schemasOf(entries);
  return [
    ...tables.flatMap((pattern) => {
      const names = readPattern(pattern);
      const [name, schema] = [compile(names.name, pattern, where('table')), names.schema];
      const inSchema = schema === undefined ? undefined : compile(schema, pattern, where('table'));
      const found = relations.filter((one) => name.test(one.tag) && (inSchema?.test(one.schema ?? '') ?? true));
      if (found.length > 0) return found;
      throw unmatched(
        pattern,
        where('table'),
        'table, view or sequence',
        relations.map(({ schema, tag }) => `${schema}.${tag}`),
      );
    }),
    ...schemas.flatMap((pattern) => {
      const name = compile(readPattern(pattern).name, pattern, where('schema'));
      const found = new Set(places.filter((place) => name.test(place)));
      if (found.size === 0) throw unmatched(pattern, where('schema'), 'schema', places);
      return entries.filter(
        ({ kind, schema, tag }) =>
          (found.has(schema ?? '') && !betweenTwo.test(kind)) || (kind === 'SCHEMA' && found.has(tag)),
      );
    }),
  ];
}

function schemasOf(entries: readonly Entry[]): string[] {
  const names = entries.flatMap(({ kind, schema, tag }) =>
    kind === 'SCHEMA' ? [tag] : schema === undefined ? [] : [schema],
  );
  return [...new Set(names)];
}

/** What a pattern of PostgreSQL's and JavaScript's regular expressions do not have in common. */
const onlyPostgres = /\[[:.=]|\\[a-zA-Z]|\*\*\*|\(\?[^:=!]/;

function compile(expression: string, pattern: string, where: string): RegExp {
  const refuse = (why: string): PgproofError =>
    new PgproofError('bad-input', `${where}: pattern ${JSON.stringify(pattern)} ${why}`, {
      hint: 'put a name that holds such characters in double quotes: "a(b"',
    });
  if (onlyPostgres.test(expression))
    throw refuse('holds what only a server reads in a regular expression, such as a class or an escape');
  for (const flags of ['su', 's'])
    try {
      return new RegExp(expression, flags);
    } catch {
      // Without u some characters stand for themselves, as they do to PostgreSQL.
    }
  throw refuse('is no regular expression');
}

function unmatched(pattern: string, where: string, what: string, names: readonly string[]): PgproofError {
  const near = nearestOf(pattern.replaceAll(/["*?]/g, ''), names);
  const list = near.length === 0 ? '' : `near it are ${near.map((name) => `"${name}"`).join(', ')}; `;
  return new PgproofError(
    'bad-input',
    `${where}: no ${what} in the backup matches pattern ${JSON.stringify(pattern)}`,
    {
      hint: `${list}pgproof contents lists what the backup holds; names are folded to lower case outside double quotes`,
    },
  );
}
