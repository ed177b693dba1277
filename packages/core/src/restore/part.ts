import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exactPattern, splitPattern } from '../backup/pattern.ts';
import { checkPattern } from '../backup/selection.ts';
import { classify, PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Word } from '../operation.ts';
import { normaliseIdentifiers } from '../postgres/catalogue/name.ts';
import type { CatalogueDocument } from '../proof/document.ts';
import { type Entry, isTable, relationKinds } from '../proof/entry.ts';
import { catalogueName, type ProvenPart } from '../proof/part.ts';
import type { Documents } from '../proof/stored.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import { formatCount } from '../units.ts';
import { makeWorkspace } from '../workspace.ts';
import { type Choice, type ChoiceContext, chooseEntries, type PartOptions } from './choice.ts';
import { readListing } from './listing.ts';
import { describeRows, noteRows, rowsFindings } from './rows-words.ts';
import type { ArchiveFacts } from './source.ts';

/** What a door was given to choose by. */
export interface PartInput {
  readonly tables: readonly string[];
  readonly schemas: readonly string[];
  readonly schemaOnly: boolean;
  readonly dataOnly: boolean;
  readonly leaveOutForeignKeys: boolean;
}

/** What it comes to; undefined: the whole backup. `where` names an option as that door does. Throws `bad-input`. */
export function readPart(input: PartInput, where: PartOptions['where']): PartOptions | undefined {
  const { tables, schemas, schemaOnly, dataOnly, leaveOutForeignKeys } = input;
  if (schemaOnly && dataOnly)
    throw new PgproofError('bad-input', `${where('schema-only')} and ${where('data-only')} leave nothing to restore`, {
      hint: 'give one of them, or neither for both',
    });
  if (dataOnly && leaveOutForeignKeys)
    throw new PgproofError(
      'bad-input',
      `${where('leave-out-foreign-keys')} says nothing with ${where('data-only')}: the foreign keys are there`,
      { hint: 'leave it out' },
    );
  for (const pattern of tables) {
    checkPattern(pattern, 'table', where('table'));
    if ((splitPattern(pattern) ?? []).length < 3) continue;
    throw new PgproofError('bad-input', `${where('table')}: pattern ${JSON.stringify(pattern)} names a database`, {
      hint: `a backup is of one: say <schema>.<table>; put a name that holds a dot in double quotes: "a.b"`,
    });
  }
  for (const pattern of schemas) checkPattern(pattern, 'schema', where('schema'));
  if (tables.length > 0 && schemas.length > 0)
    throw new PgproofError('bad-input', `${where('table')} and ${where('schema')} choose twice`, {
      hint: `say the schema in the pattern: ${where('table')} '${schemas[0]}.*'`,
    });
  const isChosen = tables.length + schemas.length > 0;
  if (leaveOutForeignKeys && !isChosen)
    throw new PgproofError(
      'bad-input',
      `${where('leave-out-foreign-keys')} says nothing where all tables are restored`,
      {
        hint: `choose some: ${where('table')} <pattern>; or leave it out`,
      },
    );
  if (!isChosen && !schemaOnly && !dataOnly) return undefined;
  const unique = (patterns: readonly string[]): string[] => [...new Set(patterns)];
  const content = schemaOnly ? 'schema' : dataOnly ? 'data' : 'all';
  return { tables: unique(tables), schemas: unique(schemas), content, leaveOutForeignKeys, where };
}

/** What of a backup is restored, as chosen from its archive's list. */
export interface RestoredPart {
  readonly choice: Choice;
  readonly content: PartOptions['content'];
  /** What the whole backup was proven by; undefined where it cannot be read. */
  readonly documents: Documents | undefined;
}

/** Lists the archive and chooses from it. Throws `bad-input` for what cannot be chosen, and what `readListing` throws. */
export async function gatherPart(
  store: Store,
  part: PartOptions,
  archive: ArchiveFacts,
  session: Session,
): Promise<RestoredPart> {
  const isChosen = part.tables.length + part.schemas.length > 0;
  const takesRowsAlone = part.content === 'data' && !isChosen;
  const { entries, documents } = await readListing(store, archive, session, { takesRowsAlone });
  const extensionTables = new Map(
    (documents?.proof.tables ?? []).flatMap(({ oid, extension }) => (extension === null ? [] : [[oid, extension]])),
  );
  const inherits = inheritanceIn(documents?.catalogue);
  return { choice: chooseEntries(entries, part, { extensionTables, inherits }), content: part.content, documents };
}

/** Tells from the catalogue which tables inherit from which; undefined where it does not say so. */
function inheritanceIn(document: CatalogueDocument | undefined): ChoiceContext['inherits'] {
  const relations = document?.catalogue['relation'];
  if (relations === undefined) return undefined;
  const parents = new Map(
    Object.entries(relations).flatMap(([name, { parents }]) =>
      parents === undefined ? [] : [[normaliseIdentifiers(name), `, ${normaliseIdentifiers(parents)}, `]],
    ),
  );
  const nameOf = ({ schema = '', tag }: Entry): string => catalogueName(schema, tag);
  return (child, parent) => parents.get(nameOf(child))?.includes(`, ${nameOf(parent)}, `) ?? false;
}

/** The word by which pg_restore restores what is chosen. Holes: `use-list`. */
export const useListWord: Word = ['--use-list=', { hole: 'use-list' }];

const idsOf = ({ choice }: RestoredPart): string[] => choice.entries.map(({ dumpId }) => `${dumpId}`);

/** Lines for a plan that is pasted: they write the list; none where all is restored. */
export function useListLines(part: RestoredPart | undefined): string[] {
  if (part === undefined) return [];
  return [`USE_LIST="$(mktemp)"; printf '%s\\n' ${idsOf(part).join(' ')} > "$USE_LIST"`];
}

/** Writes the list into a temporary folder, which `await using` removes. */
export async function writeUseList(
  part: RestoredPart,
  session: Session,
): Promise<AsyncDisposable & { readonly path: string }> {
  const workspace = await makeWorkspace(session);
  const path = join(workspace.path, 'use-list');
  try {
    await writeFile(path, `${idsOf(part).join('\n')}\n`, { mode: 0o600 });
    return { path, [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose]() };
  } catch (error) {
    await workspace[Symbol.asyncDispose]();
    throw classify(error, `write "${path}"`);
  }
}

const shown = 10;

function named(names: readonly string[]): string {
  const more = names.length - shown;
  return `${names.slice(0, shown).join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}

/** The tables that are restored, of those that there are: for people. */
export function describePart(part: RestoredPart): string {
  const { choice, content } = part;
  if (content === 'data') return describeRows(part);
  const tables = choice.relations.filter(isTable);
  const all = tables.length + choice.leftOut.filter(isTable).length;
  const rows = content === 'schema' ? 'definitions alone, without rows, of ' : '';
  return `${rows}${formatCount(tables.length)} of ${formatCount(all)} tables`;
}

/** What the verdict is about. */
export function notePart({ choice, content }: RestoredPart): string {
  if (content === 'data') return noteRows;
  const names = choice.relations
    .filter(({ kind }) => kind !== 'SEQUENCE')
    .map(({ schema, name }) => `${schema}.${name}`);
  return `the verdict is about the part that was chosen: ${named(names)}; nothing else of the backup was restored`;
}

/** Kinds that are counted where they are left out; the others go with them. */
const counted: readonly (readonly [kinds: readonly string[], one: string, many: string])[] = [
  [['TABLE', 'FOREIGN TABLE'], 'table', 'tables'],
  [['VIEW', 'MATERIALIZED VIEW'], 'view', 'views'],
  [['SEQUENCE'], 'sequence', 'sequences'],
  [['FUNCTION', 'PROCEDURE', 'AGGREGATE'], 'function', 'functions'],
  [['TYPE', 'DOMAIN'], 'type', 'types'],
  [['SCHEMA'], 'schema', 'schemas'],
  [['EXTENSION'], 'extension', 'extensions'],
  [['PUBLICATION'], 'publication', 'publications'],
  [['PUBLICATION TABLE'], 'table of a publication', 'tables of publications'],
  [['SUBSCRIPTION'], 'subscription', 'subscriptions'],
  [['EVENT TRIGGER'], 'event trigger', 'event triggers'],
  [['DEFAULT ACL'], 'default privilege', 'default privileges'],
  [['USER MAPPING'], 'user mapping', 'user mappings'],
  [['CAST'], 'cast', 'casts'],
];

/** What is restored of the backup, and what is not, each by name or number. Pure. */
export function partFindings(part: RestoredPart): Finding[] {
  const { choice, content } = part;
  if (content === 'data') return rowsFindings(part, named);
  const tables = choice.relations.filter(({ kind }) => kind !== 'SEQUENCE');
  const asked = tables.filter(({ neededBy }) => neededBy === undefined);
  const left = counted.flatMap(([kinds, one, many]): string[] => {
    const entries = choice.leftOut.filter(({ kind }) => kinds.includes(kind));
    if (entries.length === 0) return [];
    const names = relationKinds.has(kinds[0] ?? '')
      ? `: ${named(entries.map(({ schema, tag }) => `${schema}.${tag}`))}`
      : '';
    return [`${formatCount(entries.length)} ${entries.length === 1 ? one : many}${names}`];
  });
  const hasLargeObjects = choice.leftOut.some(({ kind }) => /^(BLOBS?|BLOB METADATA|LARGE OBJECT)$/.test(kind));
  return [
    {
      id: 'restore.chosen',
      status: 'explained',
      detail: `a part of the backup, ${describePart(part)}: ${named(asked.map(({ schema, name }) => `${schema}.${name}`))}`,
      hint: 'the verdict is about this part; without choosing, all of the backup is restored',
    },
    ...tables.flatMap(({ kind, schema, name, neededBy }): Finding[] =>
      neededBy === undefined
        ? []
        : [
            {
              id: 'restore.chosen-needed',
              status: 'explained',
              object: { kind: kind.toLowerCase(), name: `${schema}.${name}` },
              detail: `not asked for, and restored whole: ${neededBy} needs it`,
            },
          ],
    ),
    ...tables.flatMap(({ schema, name, aloneOf }): Finding[] =>
      aloneOf === undefined
        ? []
        : [
            {
              id: 'restore.chosen-alone',
              status: 'warning',
              object: { kind: 'table', name: `${schema}.${name}` },
              detail: `it is a partition of ${aloneOf}, which is not restored: it stands alone, without what it has only by that, such as foreign keys and triggers`,
            },
          ],
    ),
    ...choice.absentChildren.map(({ of, children }): Finding => {
      const patterns = children.map(({ schema = '', tag }) => exactPattern(schema, tag));
      return {
        id: 'restore.chosen-children',
        status: 'warning',
        object: { kind: 'table', name: `${of.schema}.${of.tag}` },
        detail: `restored with its own rows alone: a query of it lacks those of ${named(patterns)}, which inherit from it and are not restored`,
        hint: `choose ${exactPattern(of.schema ?? '', of.tag)} too: that brings them`,
      };
    }),
    ...choice.foreignKeys.map(
      ({ schema, table, name, to }): Finding => ({
        id: 'restore.chosen-foreign-key',
        status: 'warning',
        object: { kind: 'constraint', name: `${schema}.${table}.${name}` },
        detail: `left out: it points to ${to.schema}.${to.name}, which is not restored`,
      }),
    ),
    ...[...left, ...(hasLargeObjects ? ['large objects'] : []), ...(content === 'schema' ? ['all rows'] : [])].map(
      (detail): Finding => ({ id: 'restore.left-out', status: 'explained', detail: `not restored: ${detail}` }),
    ),
  ];
}

/** The same for what proves it. */
export function provenPart({ choice, content }: RestoredPart): ProvenPart {
  const { entries, leftOut, relations, foreignKeys, isWhole } = choice;
  const alone = relations.filter(({ aloneOf }) => aloneOf !== undefined);
  const constraints = entries.filter(({ kind }) => kind === 'CONSTRAINT');
  return {
    ...{ entries, leftOut, isWhole, isRowless: content === 'schema', isRowsOnly: content === 'data' },
    alone: new Map(alone.map(({ schema, name, aloneOf = '' }) => [catalogueName(schema, name), aloneOf])),
    belowAlone: new Map(
      relations.flatMap(({ schema, name, below }) =>
        below === undefined ? [] : [[catalogueName(schema, name), catalogueName(below.schema, below.name)]],
      ),
    ),
    aloneConstraints: new Set(
      alone.flatMap(({ schema, name }) =>
        constraints
          .filter((one) => one.schema === schema && one.tag.startsWith(`${name} `))
          .map(({ tag }) => catalogueName(schema, name, tag.slice(name.length + 1))),
      ),
    ),
    foreignKeys: new Set(foreignKeys.map(({ schema, table, name }) => catalogueName(schema, table, name))),
  };
}

/** Names of extensions that are restored. */
export function chosenExtensions({ choice }: RestoredPart): ReadonlySet<string> {
  return new Set(choice.entries.filter(({ kind }) => kind === 'EXTENSION').map(({ tag }) => tag));
}

/** Names of schemas that chosen objects are in. */
export function chosenSchemas({ choice }: RestoredPart): ReadonlySet<string> {
  return new Set(choice.entries.flatMap(({ schema }) => (schema === undefined ? [] : [schema])));
}
