import { hasExtra, takesLargeObjects } from '../backup/selection.ts';
import type { Finding } from '../finding.ts';
import { firstUserOid } from '../postgres/catalogue/sql.ts';
import { formatCount } from '../units.ts';
import type { Need } from './needs.ts';
import type { Scope } from './scope.ts';
import { isSystemSchema } from './scope-rules.ts';

const shown = 10;

function listed(names: readonly string[]): string {
  const first = names.slice(0, shown).map((name) => `"${name}"`);
  return names.length > shown ? `${first.join(', ')} and ${formatCount(names.length - shown)} more` : first.join(', ');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** What a backup of this scope leaves out, a sentence each; none where it is only written otherwise. Pure. */
export function describeLeftOut(scope: Scope): string[] {
  const { selection, world, definitions, data } = scope;
  const schemaName = new Map(world.schemas.map(({ oid, name }) => [oid, name]));
  const own = world.relations.filter(({ extension }) => extension === null);
  const named = ({ schema, name }: (typeof own)[number]): string => `${schemaName.get(schema)}.${name}`;
  const used = new Set(own.filter(({ oid }) => definitions.has(oid)).map(({ schema }) => schema));
  const schemas = world.schemas.filter(
    ({ oid, name, extension }) =>
      !isSystemSchema(name) && extension === null && !scope.contained.has(oid) && !used.has(oid),
  );
  const gone = new Set(schemas.map(({ oid }) => oid));
  const isTable = ({ kind }: (typeof own)[number]): boolean => kind === 'r' || kind === 'p' || kind === 'f';
  const tables = own.filter((one) => isTable(one) && !gone.has(one.schema) && !definitions.has(one.oid));
  const others = own.filter(
    ({ kind, schema, oid }) => 'vmS'.includes(kind) && !gone.has(schema) && !definitions.has(oid),
  );
  const rowless = own.filter(({ kind, oid }) => kind === 'r' && definitions.has(oid) && !data.has(oid));
  const parts = world.schemas.filter(({ oid }) => used.has(oid) && !scope.contained.has(oid)).map(({ name }) => name);
  const extensions = world.extensions
    .filter(({ oid }) => oid >= firstUserOid && !scope.extensions.has(oid))
    .map(({ name }) => name);
  const { counts } = scope;
  const rest = [
    ...(scope.everything ? [] : ['what belongs to no schema (languages, casts, foreign servers, event triggers, …)']),
    ...(counts.publications > 0 && (!scope.everything || hasExtra(selection, '--no-publications'))
      ? [counted(counts.publications, 'publication')]
      : []),
    ...(counts.subscriptions > 0 && !scope.objects.subscriptions
      ? [counted(counts.subscriptions, 'subscription')]
      : []),
  ];
  return [
    ...(selection.content === 'data'
      ? ['definitions, but for a file of them beside, which the rows are restored into']
      : []),
    ...(schemas.length === 0
      ? []
      : [`${counted(schemas.length, 'schema')} whole: ${listed(schemas.map(({ name }) => name))}`]),
    ...(tables.length === 0 ? [] : [`${counted(tables.length, 'table')}: ${listed(tables.map(named))}`]),
    ...(others.length === 0
      ? []
      : [`${counted(others.length, 'view or sequence', 'views and sequences')}: ${listed(others.map(named))}`]),
    ...(parts.length === 0 ? [] : [`functions, types and whatever else is no table or view, of ${listed(parts)}`]),
    ...(selection.content === 'schema'
      ? [`the rows of all tables (${formatCount(rowless.length)})`]
      : rowless.length === 0
        ? []
        : [`the rows of ${counted(rowless.length, 'table')}: ${listed(rowless.map(named))}`]),
    ...(counts.largeObjects > 0 && !takesLargeObjects(selection) ? [counted(counts.largeObjects, 'large object')] : []),
    ...(extensions.length === 0 ? [] : [`${counted(extensions.length, 'extension')}: ${listed(extensions)}`]),
    ...rest,
    ...leftOutAttributes(scope.selection),
  ];
}

/** What of objects in scope is left out, and not compared: words for people. Pure. */
export function leftOutAttributes(selection: Scope['selection']): string[] {
  const words: readonly (readonly [boolean, string])[] = [
    [!selection.owners, 'owners'],
    [!selection.privileges, 'privileges'],
    [hasExtra(selection, '--no-comments'), 'comments'],
    [hasExtra(selection, '--no-security-labels'), 'security labels'],
    [hasExtra(selection, '--no-tablespaces'), 'tablespaces'],
    [hasExtra(selection, '--no-table-access-method'), 'table access methods'],
    [hasExtra(selection, '--no-toast-compression'), 'compression methods of columns'],
  ];
  return words.filter(([is]) => is).map(([, word]) => word);
}

/** What is left out, what of it is needed, and patterns that leave nothing out. Pure. */
export function leftOutFindings(scope: Scope, needs: readonly Need[]): Finding[] {
  return [
    ...describeLeftOut(scope).map((detail): Finding => ({ id: 'backup.left-out', status: 'explained', detail })),
    ...scope.unmatched.map(
      ({ option, pattern }): Finding => ({
        id: 'backup.pattern-unmatched',
        status: 'warning',
        object: { kind: 'pattern', name: pattern },
        detail: `--${option} matches nothing, and leaves nothing out`,
        hint: 'names are folded to lower case outside double quotes; one without a schema is looked for in the search path only',
      }),
    ),
    ...needs.map(
      ({ object, by, more, hint }): Finding => ({
        id: 'backup.needed-left-out',
        status: 'warning',
        object: { kind: object.slice(0, object.indexOf(' ')), name: object.slice(object.indexOf(' ') + 1) },
        detail: `left out, and needed by ${by}${more > 0 ? ` and ${counted(more, 'other object')}` : ''}: this backup restores only where it is there`,
        hint,
      }),
    ),
  ];
}
