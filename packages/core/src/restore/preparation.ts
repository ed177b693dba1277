import { restoringWords, type Selection, selectionOf } from '../backup/selection.ts';
import { classify } from '../errors.ts';
import type { Plan, Word } from '../operation.ts';
import { openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { Session } from '../session.ts';
import type { Manifest, ManifestScope } from '../store/manifest.ts';
import type { RestoreError } from './archive.ts';
import type { ArchiveFacts } from './source.ts';
import { firstHalfWords, isSplit, restWord } from './split.ts';

/**
 * What makes a new database ready for a backup of a part: schemas of objects in it that it does not create; and its schema public is made
 * the one that the backup would create. Roles that are not there own nothing; schemas that are not used are not made. Pure.
 */
export function preparationSql(
  scope: ManifestScope | undefined,
  { owners }: Pick<Selection, 'owners'>,
  missingRoles: readonly string[] = [],
  isUsed: (schema: string) => boolean = () => true,
): string[] {
  if (scope === undefined) return [];
  const owner = (name: string): string =>
    owners && !missingRoles.includes(name) ? ` authorization ${quoteIdentifier(name)}` : '';
  return [
    ...(scope.public_owner === null || !owners || missingRoles.includes(scope.public_owner)
      ? []
      : [`alter schema public owner to ${quoteIdentifier(scope.public_owner)}`]),
    ...scope.needed_schemas
      .filter(({ name }) => isUsed(name))
      .map((schema) => `create schema ${quoteIdentifier(schema.name)}${owner(schema.owner)}`),
  ];
}

/** Does what a plan's step `prepare` says, if it has one; returns the statements. */
export async function prepareFor(plan: Plan, database: Connection, session: Session): Promise<readonly string[]> {
  const step = plan.steps.find(({ name }) => name === 'prepare');
  if (step?.kind !== 'sql') return [];
  await using client = await openClient(database, session.signal);
  try {
    for (const statement of step.statements) await client.query(statement);
  } catch (error) {
    throw classify(error, `prepare database "${database.database}"`);
  }
  return step.statements;
}

/** Whether a backup's data creates the schema public, which every new database has. */
export function createsPublic({ scope, files }: Pick<Manifest, 'scope' | 'files'>): boolean {
  return scope?.public_owner != null && !files.some(({ role }) => role === 'schema');
}

/**
 * Whether all that was refused is a table's membership of a publication, and the backup of a part leaves the table out: pg_dump 18 dumps
 * it all the same. Of a table in the backup the comparison of catalogues would miss it.
 */
export function isOfTableLeftOut(error: RestoreError, scope: ManifestScope | undefined): boolean {
  return (
    scope !== undefined &&
    error.entry.startsWith('PUBLICATION TABLE ') &&
    /ERROR: +(?:schema|relation) ".*" does not exist$/.test(error.message)
  );
}

/** Whether all that was refused is to create the schema public, which every new database has; what the dump says of it is done all the same. */
export function isPublicAgain(error: RestoreError, scope: ManifestScope | undefined): boolean {
  return (
    scope?.public_owner != null &&
    error.entry.startsWith('SCHEMA public ') &&
    error.message.endsWith('schema "public" already exists')
  );
}

/** One run of pg_restore. */
export interface RestorePart {
  /** Of the step. */
  readonly name: 'restore-definitions' | 'restore' | 'restore-constraints' | 'restore-rest';
  readonly role: 'data' | 'schema';
  /** The archive as it comes, or the file of its beginning. */
  readonly reads: 'archive' | 'head';
  /** Beside those that every restore has. */
  readonly words: readonly Word[];
}

/**
 * The archives of a backup in the order of their restoring, by so many sessions: around rows alone go their definitions, constraints and
 * triggers last; one that is restored in two comes in two parts. `chosen` are words that choose from it. Pure.
 */
export function restoreParts(
  facts: Pick<ArchiveFacts, 'manifest' | 'pgRestore'>,
  jobs: number,
  chosen: readonly Word[] = [],
): RestorePart[] {
  const { manifest } = facts;
  const words = restoringWords(selectionOf(manifest.filters));
  const data: RestorePart = { name: 'restore', role: 'data', reads: 'archive', words: [...words, ...chosen] };
  if (isSplit(facts, jobs))
    return [
      { ...data, words: [...data.words, ...firstHalfWords] },
      { ...data, name: 'restore-rest', reads: 'head', words: [...words, restWord] },
    ];
  if (!manifest.files.some(({ role }) => role === 'schema')) return [data];
  const definitions = { role: 'schema', reads: 'archive' } as const;
  return [
    { ...definitions, name: 'restore-definitions', words: [...words, ...chosen, '--section=pre-data'] },
    data,
    { ...definitions, name: 'restore-constraints', words: [...words, ...chosen, '--section=post-data'] },
  ];
}
