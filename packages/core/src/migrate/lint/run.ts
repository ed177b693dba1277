import { PgproofError } from '../../errors.ts';
import { newestMajor } from '../../postgres/majors.ts';
import type { Session } from '../../session.ts';
import { gatherMigrateFacts, type MigrateFacts } from '../facts.ts';
import type { Migration } from '../migration.ts';
import type { MigrateLintOptions } from '../options.ts';
import { pendingOf } from '../standing.ts';
import { openGrammar } from './grammar.ts';
import { type LintResult, lint } from './lint.ts';
import { readSchema, type SchemaFacts } from './schema.ts';

/** What lint looked at, and what it found. */
export interface MigrateLintResult {
  readonly facts: MigrateFacts;
  readonly chosen: readonly Migration[];
  readonly major: number;
  readonly lint: LintResult;
}

/** Reads the migrations and, where there is a database, its schema and the tool's state; judges what is pending. Changes nothing. */
export async function runMigrateLint(options: MigrateLintOptions, session: Session): Promise<MigrateLintResult> {
  let schema: SchemaFacts | undefined;
  const [facts, grammar] = await Promise.all([
    gatherMigrateFacts(options, session, async (client) => {
      schema = await readSchema(client);
    }),
    openGrammar(),
  ]);
  const { set, format, shownFolder, database } = facts;
  const { lockTimeoutSeconds: limit } = options;
  const isStateSeen = database !== undefined && database.state.unseen === undefined;
  const chosen = choose(facts, options, isStateSeen);
  // Files that are named may have been applied long ago.
  const isStateKnown = isStateSeen && (options.files ?? []).length === 0;
  const major = database?.major ?? options.major ?? newestMajor;
  const result = lint(
    {
      ...{ set, chosen, format, shownFolder, major, isStateKnown },
      ...(schema === undefined
        ? {}
        : { schema: limit === undefined ? schema : { ...schema, lockTimeoutMilliseconds: limit * 1000 } }),
      ...(database?.state.table === undefined ? {} : { stateTable: database.state.table }),
    },
    grammar,
  );
  return { facts, chosen, major, lint: result };
}

function choose(
  { set, format, database, shownFolder }: MigrateFacts,
  { files }: MigrateLintOptions,
  isStateSeen: boolean,
): readonly Migration[] {
  if (files !== undefined && files.length > 0) {
    const found = files.flatMap((file) => {
      const names = [file, file.replace(`${shownFolder}/`, '')];
      const migration = set.migrations.find(({ path }) => names.includes(path) || path.split('/').at(-1) === file);
      if (migration !== undefined) return [migration];
      // What changed together with it: the way down, and what other files of the tool there are.
      if (set.migrations.some(({ down }) => down !== undefined && names.includes(down.path))) return [];
      throw new PgproofError('bad-input', `"${file}" is no migration of ${format.name} in "${shownFolder}"`, {
        hint: 'name files by their path, or from the folder of the migrations',
      });
    });
    return set.migrations.filter((migration) => found.includes(migration));
  }
  return isStateSeen && database !== undefined ? pendingOf(database.placed) : set.migrations;
}
