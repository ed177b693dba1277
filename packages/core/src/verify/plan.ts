import { selectionOf } from '../backup/selection.ts';
import { clientFunctions } from '../container/client.ts';
import { shellLines } from '../container/sandbox.ts';
import type { Level } from '../finding.ts';
import { type CommandTemplate, type Plan, renderCommands, type Step, shellQuote, type Word } from '../operation.ts';
import { toolEnvironment } from '../postgres/environment.ts';
import { provingSteps } from '../proof/copy.ts';
import { archiveStages, readingMoney, restoreStages, unpackStep } from '../restore/archive.ts';
import { fed, unpackLines } from '../restore/lines.ts';
import { preparationSql, type RestorePart, restoreParts } from '../restore/preparation.ts';
import { firstHalfStep, isSplit, listStep } from '../restore/split.ts';
import { createTablespacesSql } from '../sandbox/database.ts';
import { longestLifeSeconds } from '../sandbox/kept.ts';
import { planSandbox } from '../sandbox/sandbox.ts';
import { decryptCommand, identityFlag, identityLines } from '../store/encryption.ts';
import { fileOfRole, type ManifestFile } from '../store/manifest.ts';
import { provingCommand, shellPreparation, shellRead } from '../store/shell.ts';
import { contains } from '../verdict.ts';
import { amcheckLines, amcheckSteps } from './amcheck/plan.ts';
import type { VerifyFacts } from './facts.ts';
import type { VerifyOptions } from './options.ts';

/** Environment of a tool that works in the sandbox. Holes: `folder`. */
function sandboxEnvironment(superuser: string, moneyLocale: string): Record<string, Word> {
  const environment = {
    PGPORT: '5432',
    PGUSER: superuser,
    PGSSLMODE: 'disable',
    PGPASSFILE: '/dev/null/none',
    PGAPPNAME: 'pgproof pg_restore',
  };
  return toolEnvironment(readingMoney(environment, moneyLocale));
}

const stop: Step = { kind: 'server', name: 'stop', action: 'stop', settings: {} };

/** What is done with a copy that passed and is kept; with one that did not, the server is stopped. */
function keepingSteps(options: VerifyOptions): Step[] {
  const seconds = options.keepRunningSeconds ?? longestLifeSeconds;
  const { sanitize } = options;
  return [
    ...(sanitize === undefined
      ? []
      : [{ kind: 'sql', name: 'sanitize', on: 'sandbox', statements: ['begin', sanitize.text, 'commit'] } as const]),
    {
      kind: 'sql',
      name: 'close-access',
      on: 'sandbox',
      statements: ['alter role … login password …', 'copy (select …) to …', 'select pg_reload_conf()'],
    },
    {
      kind: 'server',
      name: 'keep',
      action: 'keep',
      settings: { host: '127.0.0.1', longest_life_seconds: `${seconds}` },
    },
  ];
}

function assertionSteps({ assertions }: VerifyOptions): Step[] {
  if (assertions === undefined) return [];
  const statements = assertions.assertions.map(({ statement }) => statement);
  return [{ kind: 'sql', name: 'assertions', on: 'sandbox', statements }];
}

/** Steps that read a backup's archives to their end; none for a script, which was. Holes: `age-identity`, `archive`. */
export function decodingSteps(facts: VerifyFacts): Step[] {
  const { files, format } = facts.manifest;
  const decode = (name: string, role: RestorePart['role']): Step => ({
    kind: 'pipeline',
    name,
    stages: archiveStages(facts, ['--file=/dev/null'], { LC_ALL: 'C' }, role),
  });
  return [
    ...(format === 'plain' ? [] : [decode('decode', 'data')]),
    ...(files.some(({ role }) => role === 'schema') ? [decode('decode-definitions', 'schema')] : []),
  ];
}

const restores = (level: Level | undefined): boolean => level === undefined || contains(level, 'restored');

/** Whether the restore itself reads the data to its end: of a tar pg_restore leaves some. When it fails, the archive is decoded after it. */
export function isReadByRestore(level: Level | undefined, { manifest }: Pick<VerifyFacts, 'manifest'>): boolean {
  return restores(level) && ['custom', 'directory'].includes(manifest.format);
}

/** Whether the copy is restored in two. */
export function restoresInTwo({ level, jobs }: Pick<VerifyOptions, 'level' | 'jobs'>, facts: VerifyFacts): boolean {
  return restores(level) && isSplit(facts, jobs);
}

/** Pure: what a verification will do. Holes: `folder` (the sandbox's), `socket`, `conninfo`, `age-identity`. */
export function planVerify(options: VerifyOptions, facts: VerifyFacts): Plan {
  const { manifest, folder } = facts;
  const data = fileOfRole(manifest, 'data');
  const decrypting = (name: string): Step[] =>
    facts.decryption === undefined ? [] : [{ kind: 'pipeline', name, stages: [decryptCommand(facts.decryption)] }];
  const definitions = manifest.files.find(({ role }) => role === 'schema');
  const stages = (role: RestorePart['role'], ...args: Word[]): CommandTemplate[] =>
    archiveStages(facts, args, { LC_ALL: 'C' }, role);
  const inTwo = restoresInTwo(options, facts);
  const isRead = isReadByRestore(options.level, facts);
  const reading: Step[] = [
    ...(manifest.format === 'plain' ? [] : [listStep(facts)]),
    ...(inTwo ? [firstHalfStep(facts)] : []),
    ...(definitions === undefined
      ? []
      : [{ kind: 'pipeline', name: 'list-definitions', stages: stages('schema', '--list') } as const]),
    ...decodingSteps(facts).filter(({ name }) => !(isRead && name === 'decode')),
  ];
  const tablespaces = createTablespacesSql(manifest.tablespaces ?? []);
  const superuser = manifest.server.bootstrap_role;
  const environment = { ...sandboxEnvironment(superuser, manifest.server.money_locale), PGHOST: { hole: 'socket' } };
  const sandbox = planSandbox(facts.sandbox, superuser, facts.memoryBytes, {
    hasChecksums: options.amcheck === true,
    logsAll: options.logsAll === true,
  });
  const { amcheck, sandbox: place } = facts;
  const { database } = manifest.server;
  const amchecking = amcheckSteps({ amcheck, place, database, environment, jobs: options.jobs });
  const partsBy = (sessions: number) =>
    restoreParts(facts, sessions).map((part) => ({
      ...part,
      stages: restoreStages(facts, environment, '', sessions, part),
    }));
  const parts = partsBy(options.jobs);
  const preparation = preparationSql(manifest.scope, selectionOf(manifest.filters));
  const steps: Step[] = [
    ...manifest.files.map((file): Step => ({ kind: 'get', name: file.role, path: `${folder}${file.path}` })),
    ...(manifest.proof.level === 'none' ? [] : [...decrypting('decrypt-proof'), ...decrypting('decrypt-catalogue')]),
    ...(manifest.files.some(({ role }) => role === 'globals') ? decrypting('decrypt-globals') : []),
    ...unpackStep(facts),
    ...reading,
    ...sandbox,
    ...(preparation.length === 0
      ? []
      : [{ kind: 'sql', name: 'prepare', on: 'sandbox', statements: preparation } as const]),
    ...parts.map(({ name, stages }): Step => ({ kind: 'pipeline', name, stages })),
    ...provingSteps('sandbox'),
    ...(manifest.files.some(({ role }) => role === 'globals')
      ? [{ kind: 'sql', name: 'globals', on: 'sandbox', statements: ['begin', '…', 'rollback'] } as const]
      : []),
    ...amchecking,
    ...assertionSteps(options),
    ...(options.keepRunning === true ? [] : [stop]),
    { kind: 'put', name: 'record', path: `${folder}verifications/…json` },
    ...(options.keepRunning === true ? keepingSteps(options) : []),
  ];
  const readOf = ({ path }: ManifestFile): string => shellRead(options.store, `${folder}${path}`);
  const read = readOf(data);
  const isContained = facts.sandbox.kind === 'docker';
  const commands = sandbox.flatMap((step) => (step.kind === 'command' ? [renderCommands(step.command)] : []));
  return {
    operation: 'verify',
    environment: options.environment,
    target: facts.backup.database,
    steps,
    public: {
      operation: 'verify',
      environment: options.environment,
      target: facts.backup.database,
      commands: [
        ...shellPreparation(options.store, folder),
        ...[data, ...(definitions === undefined ? [] : [definitions])].map(
          (file) => `${readOf(file)} sha256sum   # ${file.sha256}`,
        ),
        ...identityLines(facts.decryption),
        ...unpackLines(facts, read),
        ...(manifest.format === 'plain' || isRead
          ? []
          : [`${fed(facts, read)}${renderCommands(...stages('data', '--file=/dev/null'))}`]),
        ...(definitions === undefined
          ? []
          : [
              `${fed(facts, readOf(definitions), { role: 'schema' })}${renderCommands(...stages('schema', '--file=/dev/null'))}`,
            ]),
        isContained ? '# as an unprivileged user who may use docker:' : '# as an unprivileged user, without a network:',
        'FOLDER="$(mktemp -d)"; mkdir "$FOLDER"/socket; SOCKET="$FOLDER"/socket',
        ...(isContained ? shellLines : []),
        ...commands.slice(0, -1),
        `${commands.at(-1) ?? ''} &`,
        `export PGHOST="$SOCKET" PGPORT=5432 PGUSER=${shellQuote(superuser)}`,
        ...clientFunctions(facts.pgRestore, environment, ['psql', 'createuser', 'createdb']),
        `until psql -X -d postgres -c 'select 1' > /dev/null 2>&1 || ! kill -0 $!; do sleep 0.1; done`,
        ...manifest.roles.map(
          (role) => `createuser --no-login${role.superuser ? ' --superuser' : ''} ${shellQuote(role.name)}`,
        ),
        ...(tablespaces.length === 0
          ? []
          : [`psql -X -d postgres ${tablespaces.map((sql) => `-c ${shellQuote(sql)}`).join(' ')}`]),
        `createdb --template=template0 --encoding=${shellQuote(manifest.server.encoding)} copy`,
        ...preparation.map((sql) => `psql -X -d copy -c ${shellQuote(sql)}`),
        // By hand a custom archive is restored at one go.
        ...partsBy(inTwo ? 1 : options.jobs).map(
          (part) =>
            `CONNINFO=dbname=copy; ${fed(facts, readOf(fileOfRole(manifest, part.role)), part)}${renderCommands(...part.stages)}`,
        ),
        ...amcheckLines({ amcheck, place, database }, amchecking),
        ...(options.assertions === undefined
          ? []
          : [
              `PGOPTIONS='-c default_transaction_read_only=on' psql -X -d copy -f ${shellQuote(options.assertions.path)}   # and compare with what it expects`,
            ]),
        ...(options.sanitize === undefined
          ? []
          : [`psql -X -d copy --set ON_ERROR_STOP=1 --single-transaction -f ${shellQuote(options.sanitize.path)}`]),
      ],
      configuration: Object.fromEntries(
        sandbox.flatMap((step) => (step.kind === 'server' ? Object.entries(step.settings) : [])),
      ),
      verification_steps: [provingCommand(options.store, facts.backup, identityFlag(facts.decryption))],
      recovery_procedure: manifest.recovery_procedure,
    },
  };
}
