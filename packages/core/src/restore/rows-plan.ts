import { clientFunctions } from '../container/client.ts';
import { type Plan, renderCommands, type Step, shellQuote } from '../operation.ts';
import { childEnvironment, keepaliveWords } from '../postgres/connection.ts';
import { databaseConninfo } from '../postgres/conninfo.ts';
import { passwordLine, toolEnvironment } from '../postgres/environment.ts';
import { provingSteps } from '../proof/copy.ts';
import { decryptingSteps, identityFlag, identityLines } from '../store/encryption.ts';
import { fileOfRole } from '../store/manifest.ts';
import { provingCommand, shellPreparation, shellRead } from '../store/shell.ts';
import { contains } from '../verdict.ts';
import { archiveStages, readingMoney, restoreStages, unpackStep } from './archive.ts';
import { highestOf, type RestoreFacts } from './facts.ts';
import { fed, unpackLines } from './lines.ts';
import type { RestoreOptions } from './options.ts';
import { describePart, type RestoredPart, useListLines, useListWord } from './part.ts';
import { afterRowsSql, analyzeRowsSql, beforeRowsSql, type FilledObjects } from './rows-sql.ts';

/** pg_dump's last words. Outside of data only what is said there ends the transaction; the script's own BEGIN and COMMIT, around large objects, do not. */
const withinTransaction = [
  "LC_ALL=C sed -e '/^COPY .* FROM stdin;$/,/^\\\\\\.$/b' -e '/^BEGIN;$/d' -e '/^COMMIT;$/d'",
  '-e "/^-- PostgreSQL database dump complete\\$/r $AFTER"',
].join(' ');

/** What makes pg_dump write rows as statements: a text among them may hold a line that reads as one of the script's own. */
const ofInserts = /^--(inserts|column-inserts|attribute-inserts|rows-per-insert)\b/;
const noHand = [
  "echo 'rows that were dumped as INSERT are put into one transaction by pgproof restore alone: no filter of lines can tell texts from statements' >&2; false",
];

/** Pure: what a restore of rows alone will do. Holes: `conninfo`, `pgpassword`, `age-identity`, `archive`, `use-list`. */
export function planRows(
  options: RestoreOptions,
  facts: RestoreFacts,
  part: RestoredPart,
  filled: FilledObjects,
): Plan {
  const { manifest, folder } = facts;
  const tool = facts.psql ?? facts.pgRestore;
  const { database } = facts.into;
  const environment = toolEnvironment({
    ...readingMoney(childEnvironment(facts.into), manifest.server.money_locale),
    PGAPPNAME: 'pgproof psql',
  });
  const rows = archiveStages(facts, ['--verbose', useListWord, '--file=-'], { LC_ALL: 'C' });
  const load = restoreStages(facts, environment, keepaliveWords(facts.into), 1, {
    words: [],
    role: 'data',
    reads: 'archive',
  });
  const [before, after, analyze] = [beforeRowsSql(filled), afterRowsSql(filled), analyzeRowsSql(filled)];
  const level = options.level ?? highestOf(manifest, part);
  const isProven = contains(level, 'consistent');
  const exported = Object.entries(environment).filter(
    ([name, value]) => typeof value === 'string' && !['LC_ALL', 'PGAPPNAME', 'PGPASSFILE'].includes(name),
  );
  const file = fileOfRole(manifest, 'data').path;
  const read = shellRead(options.store, `${folder}${file}`);
  const quoted = (sql: readonly string[]): string => sql.map((statement) => shellQuote(`${statement};`)).join(' ');
  const common = { operation: 'restore', environment: options.environment, target: database } as const;
  return {
    ...common,
    steps: [
      ...manifest.files
        .filter(({ role }) => role === 'data' || (isProven && (role === 'proof' || role === 'catalogue')))
        .map((one): Step => ({ kind: 'get', name: one.role, path: `${folder}${one.path}` })),
      ...unpackStep(facts),
      { kind: 'sql', name: 'begin', on: 'target', statements: before },
      { kind: 'pipeline', name: 'rows', stages: rows },
      { kind: 'pipeline', name: 'restore', stages: load },
      { kind: 'sql', name: 'end', on: 'target', statements: after },
      { kind: 'sql', name: 'analyze', on: 'target', statements: analyze },
      ...(isProven ? [...decryptingSteps(facts.decryption), ...provingSteps('target')] : []),
    ],
    public: {
      ...common,
      commands:
        manifest.pg_dump_arguments?.some((word) => ofInserts.test(word)) === true
          ? noHand
          : [
              ...shellPreparation(options.store, folder),
              ...('PGPASSWORD' in environment ? [passwordLine(tool)] : []),
              `export ${exported.map(([name, value]) => `${name}=${shellQuote(value as string)}`).join(' ')}`,
              ...clientFunctions(tool, environment, ['psql']),
              ...identityLines(facts.decryption),
              ...useListLines(part),
              ...unpackLines(facts, read),
              `AFTER="$(mktemp)"; printf '%s\\n' ${quoted(after)} > "$AFTER"`,
              [
                `CONNINFO=${shellQuote(databaseConninfo(database))}; {`,
                `printf '%s\\n' ${quoted(before)};`,
                `${fed(facts, read)}${renderCommands(...rows)} | ${withinTransaction};`,
                `} | ${renderCommands(...load)}`,
              ].join(' '),
              ...analyze.map((sql) => `psql -X -d ${shellQuote(database)} -c ${shellQuote(sql)}`),
            ],
      configuration: {
        backup: manifest.id,
        into: `${database} (its tables are there, and ${filled.isCleaned ? 'are emptied' : 'empty'})`,
        part: describePart(part),
        level,
        pg_restore: `${facts.pgRestore.version} (${facts.pgRestore.foundBy})`,
      },
      verification_steps: [provingCommand(options.store, facts.backup, identityFlag(facts.decryption))],
      recovery_procedure: `If it fails: nothing was loaded, for it is one transaction; mend what was refused, then run it again.\n${manifest.recovery_procedure}`,
    },
  };
}
