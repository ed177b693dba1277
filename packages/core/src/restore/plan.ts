import { selectionOf } from '../backup/selection.ts';
import { clientFunctions } from '../container/client.ts';
import { type Plan, renderCommands, type Step, shellQuote } from '../operation.ts';
import { childEnvironment, keepaliveWords } from '../postgres/connection.ts';
import { databaseConninfo } from '../postgres/conninfo.ts';
import { passwordLine, toolEnvironment } from '../postgres/environment.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import { provingSteps } from '../proof/copy.ts';
import { createDatabaseSql } from '../sandbox/database.ts';
import { decryptingSteps, identityFlag, identityLines } from '../store/encryption.ts';
import { fileOfRole } from '../store/manifest.ts';
import { provingCommand, shellPreparation, shellRead } from '../store/shell.ts';
import { contains } from '../verdict.ts';
import { readingMoney, restoreStages, unpackStep } from './archive.ts';
import { highestOf, type RestoreFacts } from './facts.ts';
import { fed, unpackLines } from './lines.ts';
import type { RestoreOptions } from './options.ts';
import { chosenSchemas, describePart, type RestoredPart, useListLines, useListWord } from './part.ts';
import { preparationSql, restoreParts } from './preparation.ts';
import { planRows } from './rows-plan.ts';
import { firstHalfStep, isSplit, listStep } from './split.ts';
import { swapSql } from './swap.ts';

/** The statement that creates the target; undefined when it is there already. */
export function createTargetSql(facts: RestoreFacts): string | undefined {
  return facts.exists ? undefined : createDatabaseSql(facts.manifest.server, facts.into.database, facts.targetMajor);
}

function swapSteps({ swap, dropsBefore }: RestoreFacts): Step[] {
  if (swap === undefined) return [];
  const { close, end, rename, open } = swapSql(swap);
  return [
    {
      kind: 'sql',
      name: 'swap',
      on: 'target',
      statements: [
        ...['alter database … owner to …', 'grant … on database …', close, end, ...rename, open],
        ...(dropsBefore ? [`drop database ${quoteIdentifier(swap.before)}`] : []),
      ],
    },
  ];
}

function swapLines({ swap, administration, dropsBefore }: RestoreFacts): string[] {
  if (swap === undefined) return [];
  const { close, end, rename, open } = swapSql(swap);
  const psql = `psql -X -d ${shellQuote(administration.database)}`;
  const sql = (text: string): string => `${psql} -c ${shellQuote(text)}`;
  return [
    '# when it is whole; owner, privileges and settings of the database itself are yours to give:',
    ...[sql(close), sql(end), sql(rename.join('; ')), sql(open)],
    ...(dropsBefore ? [sql(`drop database ${quoteIdentifier(swap.before)}`)] : []),
  ];
}

function namesOf({ choice }: RestoredPart): Record<string, string> {
  const tables = choice.relations
    .filter(({ kind }) => kind !== 'SEQUENCE')
    .map(({ schema, name }) => `${schema}.${name}`);
  return {
    ...(choice.isWhole ? {} : { tables: tables.join(', ') }),
    ...(choice.foreignKeys.length === 0
      ? {}
      : {
          foreign_keys_left_out: choice.foreignKeys
            .map(({ schema, table, name }) => `${schema}.${table}.${name}`)
            .join(', '),
        }),
  };
}

/** Pure: what a restore will do. Holes: `conninfo`, `pgpassword`, `age-identity`, `archive`, `use-list`. */
export function planRestore(options: RestoreOptions, facts: RestoreFacts): Plan {
  if (facts.filled !== undefined && facts.part !== undefined) return planRows(options, facts, facts.part, facts.filled);
  const { manifest, folder } = facts;
  const environment = toolEnvironment({
    ...readingMoney(childEnvironment(facts.into), manifest.server.money_locale),
    PGAPPNAME: 'pgproof pg_restore',
  });
  const keepalives = keepaliveWords(facts.into);
  const jobs = options.jobs ?? 1;
  const without = facts.missingTablespaces.length === 0 ? [] : ['--no-tablespaces'];
  const chosen = facts.part === undefined ? [] : [useListWord];
  const partsBy = (sessions: number) =>
    restoreParts(facts, sessions, chosen).map((part) => ({
      ...part,
      file: fileOfRole(manifest, part.role).path,
      stages: restoreStages(facts, environment, keepalives, sessions, { ...part, words: [...part.words, ...without] }),
    }));
  const parts = partsBy(jobs);
  const used = facts.part === undefined ? undefined : chosenSchemas(facts.part);
  const preparation = preparationSql(
    manifest.scope,
    selectionOf(manifest.filters),
    facts.missingRoles,
    (schema) => used?.has(schema) ?? true,
  );
  const level = options.level ?? highestOf(manifest, facts.part);
  const isProven = contains(level, 'consistent');
  const create = createTargetSql(facts);
  const database = facts.into.database;
  const exported = Object.entries(environment).filter(
    ([name, value]) => typeof value === 'string' && !['LC_ALL', 'PGAPPNAME', 'PGPASSFILE'].includes(name),
  );
  const common = { operation: 'restore', environment: options.environment, target: database } as const;
  return {
    ...common,
    steps: [
      ...(create === undefined ? [] : [{ kind: 'sql', name: 'create', on: 'target', statements: [create] } as const]),
      ...manifest.files
        .filter(({ role }) => role !== 'globals' && (isProven || (role !== 'proof' && role !== 'catalogue')))
        .map((file): Step => ({ kind: 'get', name: file.role, path: `${folder}${file.path}` })),
      ...(preparation.length === 0
        ? []
        : [{ kind: 'sql', name: 'prepare', on: 'target', statements: preparation } as const]),
      ...unpackStep(facts),
      ...(isSplit(facts, jobs) ? [listStep(facts), firstHalfStep(facts, chosen)] : []),
      ...parts.map(({ name, stages }): Step => ({ kind: 'pipeline', name, stages })),
      { kind: 'sql', name: 'analyze', on: 'target', statements: ['analyze'] },
      ...(isProven ? [...decryptingSteps(facts.decryption), ...provingSteps('target')] : []),
      ...swapSteps(facts),
    ],
    public: {
      ...common,
      commands: [
        ...shellPreparation(options.store, folder),
        ...('PGPASSWORD' in environment ? [passwordLine(facts.pgRestore)] : []),
        `export ${exported.map(([name, value]) => `${name}=${shellQuote(value as string)}`).join(' ')}`,
        ...clientFunctions(facts.pgRestore, environment, ['psql']),
        ...(create === undefined
          ? []
          : [`psql -X -d ${shellQuote(facts.administration.database)} -c ${shellQuote(create)}`]),
        ...identityLines(facts.decryption),
        ...useListLines(facts.part),
        ...preparation.map((sql) => `psql -X -d ${shellQuote(database)} -c ${shellQuote(sql)}`),
        // By hand a custom archive is restored at one go.
        ...partsBy(isSplit(facts, jobs) ? 1 : jobs).flatMap((part) => {
          const read = shellRead(options.store, `${folder}${part.file}`);
          return [
            ...(part.role === 'data' ? unpackLines(facts, read) : []),
            `CONNINFO=${shellQuote(databaseConninfo(database))}; ${fed(facts, read, part)}${renderCommands(...part.stages)}`,
          ];
        }),
        `psql -X -d ${shellQuote(database)} -c analyze`,
        ...swapLines(facts),
      ],
      configuration: {
        backup: manifest.id,
        into: `${database} (${facts.exists ? 'empty' : 'new'})`,
        ...(facts.swap === undefined ? {} : { renamed_to: facts.swap.place, old_database: facts.swap.before }),
        ...(facts.part === undefined ? {} : { part: describePart(facts.part), ...namesOf(facts.part) }),
        level,
        pg_restore: `${facts.pgRestore.version} (${facts.pgRestore.foundBy})`,
      },
      verification_steps: [provingCommand(options.store, facts.backup, identityFlag(facts.decryption))],
      recovery_procedure: `If the restore fails: drop database ${quoteIdentifier(database)}; then run it again. Nothing else on the server is touched.\n${manifest.recovery_procedure}`,
    },
  };
}
