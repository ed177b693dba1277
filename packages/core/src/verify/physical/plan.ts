import { clientFunctions, toolCommand } from '../../container/client.ts';
import { shellLines } from '../../container/sandbox.ts';
import { type Plan, renderCommands, renderWord, type Step, shellQuote, type Word } from '../../operation.ts';
import { toolEnvironment } from '../../postgres/environment.ts';
import { assemblySteps } from '../../restore/physical/assemble.ts';
import { assemblyLines, openingLines, tablespaceLines, wholeLines } from '../../restore/physical/lines.ts';
import { logLines, quietDatabase } from '../../restore/physical/plan.ts';
import { describeTarget, targetFlags, targetSettings } from '../../restore/physical/target.ts';
import { boxCommand, boxPlaces, recoveredSettings, recoveredSteps } from '../../sandbox/recovered.ts';
import { identityFlag } from '../../store/encryption.ts';
import type { PhysicalManifest } from '../../store/physical.ts';
import { storeFlags } from '../../store/shell.ts';
import type { AmcheckFacts } from '../amcheck/tool.ts';
import type { PhysicalVerifyFacts } from './facts.ts';
import type { PhysicalVerifyOptions } from './options.ts';

/** Reads every row of a relation, with what lies in its TOAST, and keeps nothing of it. */
export const readSql = (relation: string): string => `copy (select * from ${relation}) to '/dev/null'`;

/** Databases to ask the cluster by, the likeliest first: which are there and open, the copy itself knows. */
export function adminDatabases({ databases }: Pick<PhysicalManifest, 'databases'>): string[] {
  const open = databases.filter((database) => database.allows_connections).map(({ name }) => name);
  return [...new Set(['postgres', 'template1', ...open])];
}

/** Pure: what the verification of a base backup will do. Holes: `folder` (the sandbox's), `socket`, `into`, `age-identity`. */
export function planPhysicalVerify(options: PhysicalVerifyOptions, facts: PhysicalVerifyFacts): Plan {
  const { own, backup, sandbox: place, amcheck, aim } = facts;
  const settings = recoveredSettings(facts.memoryBytes, own.manifest.limits);
  const data = boxPlaces.data;
  const assembly = assemblySteps(facts, boxPlaces, (name, args) => boxCommand(place, name, args));
  const checking = amcheckSteps(amcheck, options.jobs, own.manifest);
  const steps: Step[] = [
    ...assembly,
    { kind: 'command', name: 'control', command: boxCommand(place, 'pg_controldata', ['--pgdata', data]) },
    ...recoveredSteps(place, settings, quietDatabase(own.manifest), towardsWords(facts)),
    { kind: 'sql', name: 'read', on: 'sandbox', statements: [readSql('…')] },
    ...checking,
    { kind: 'server', name: 'stop', action: 'stop', settings: {} },
    { kind: 'put', name: 'record', path: `${own.folder}verifications/…json` },
  ];
  const named = storeFlags(options.store);
  return {
    operation: 'verify',
    environment: options.environment,
    target: backup.database,
    steps,
    public: {
      operation: 'verify',
      environment: options.environment,
      target: backup.database,
      commands: commandsOf(options, facts, steps),
      configuration: {
        ...(aim === undefined ? {} : { target: describeTarget(aim.target, own.manifest.server.time_zone) }),
        ...settings,
      },
      verification_steps:
        named === undefined
          ? []
          : [
              `pgproof verify ${named} --method physical --backup ${own.id}${aim === undefined ? '' : targetFlags(aim.target)}${identityFlag(facts.decryption)}`,
            ],
      recovery_procedure: `Nothing outside of $FOLDER is touched: end its server, and remove it. The backup itself comes back so:\n${own.manifest.recovery_procedure}`,
    },
  };
}

/** Settings by which the server comes to a target, with WAL from the folder that it was brought to. */
function towardsWords({ aim, own }: PhysicalVerifyFacts): Word[] {
  if (aim === undefined) return [];
  const { target, timeline } = aim;
  const settings = targetSettings(target, timeline === own.manifest.wal.timeline ? 'current' : String(timeline));
  return [
    '-c',
    ['restore_command=cp "', ...boxPlaces.log, '/%f" "%p"'],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/** As a name of a database may hold what conninfo has its own meaning for. */
const namesSql = `select pg_catalog.format('dbname=''%s''', replace(replace(datname, '\\', '\\\\'), '''', '\\'''))
from pg_catalog.pg_database
where datconnlimit <> -2
order by datname collate "C"`.replaceAll('\n', ' ');
const readAllSql = `select pg_catalog.format('${readSql('%s').replaceAll("'", "''")};', c.oid::pg_catalog.regclass)
from pg_catalog.pg_class c
where c.relkind in ('r', 'm') and c.relpersistence <> 't' and (c.relkind <> 'm' or c.relispopulated)`.replaceAll(
  '\n',
  ' ',
);

/** The same for a shell. */
function commandsOf(
  { store, ageIdentityFile }: PhysicalVerifyOptions,
  facts: PhysicalVerifyFacts,
  steps: readonly Step[],
): string[] {
  const { own, sandbox: place, members, amcheck, aim } = facts;
  const log = renderWord(boxPlaces.log);
  const isContained = place.kind === 'docker';
  const data = renderWord(boxPlaces.data);
  const command = (name: string): string =>
    steps
      .flatMap((step) => (step.kind === 'command' && step.name === name ? [renderCommands(step.command)] : []))
      .join();
  const environment = toolEnvironmentOf(own.manifest);
  const exported = Object.entries({ ...environment, LC_ALL: 'C', TZ: 'UTC' }).map(
    ([name, value]) => `${name}=${renderWord(value)}`,
  );
  return [
    isContained ? '# as an unprivileged user who may use docker:' : '# as an unprivileged user, without a network:',
    ...openingLines(store, facts),
    ...wholeLines(store, facts),
    'FOLDER="$(mktemp -d)"; trap \'rm -rf "$FOLDER"\' EXIT',
    'mkdir "$FOLDER"/socket; SOCKET="$FOLDER"/socket',
    ...(isContained ? shellLines : ['mkdir -m 700 "$FOLDER"/data']),
    ...assemblyLines({
      ...{ store, source: facts, steps, places: boxPlaces, made: [] },
      parts: members.flatMap(({ id, manifest }) => [
        renderWord(boxPlaces.part(id)),
        ...manifest.tablespaces.map(({ oid }) => renderWord(boxPlaces.partSpace(id, oid))),
      ]),
      afterUnpacking: () => [],
    }),
    `(cd ${data} && rm -f postgresql.auto.conf standby.signal recovery.signal postmaster.pid)`,
    ...tablespaceLines(facts, data, boxPlaces.space),
    `: > "$FOLDER"/data/sandbox.conf; echo 'local all all trust' > "$FOLDER"/data/sandbox_hba.conf; : > "$FOLDER"/data/sandbox_ident.conf`,
    ...(aim === undefined
      ? []
      : [
          `: > ${data}/recovery.signal`,
          `mkdir -m 700 ${log}`,
          ...logLines(store, { ...aim, own }, ageIdentityFile, log),
        ]),
    `${command('recover')} < /dev/null`,
    `${command('control')} | grep -E '^Database cluster state: +shut down$'`,
    ...(own.manifest.data_checksum_version === 0 ? [] : [command('checksums')]),
    `${command('serve')} &`,
    'SERVER=$!; trap \'kill -INT "$SERVER"; wait "$SERVER"; rm -rf "$FOLDER"\' EXIT',
    `export ${exported.join(' ')}`,
    ...('missing' in amcheck ? [] : clientFunctions(amcheck.tool, environment, ['psql'])),
    `until psql -X -d postgres -c 'select 1' > /dev/null 2>&1 || ! kill -0 "$SERVER"; do sleep 0.1; done`,
    `psql -X -d postgres -c 'update pg_catalog.pg_database set datallowconn = true where not datallowconn'`,
    `psql -XAtd postgres -c ${shellQuote(namesSql)} | while IFS= read -r DATABASE; do`,
    `  psql -XAtd "$DATABASE" -c ${shellQuote(readAllSql)} | psql -X -q -v ON_ERROR_STOP=1 -d "$DATABASE"`,
    ...('missing' in amcheck
      ? [`  # pg_amcheck: ${amcheck.missing.detail.replaceAll(/\s+/g, ' ')}`]
      : [`  ${command('amcheck')} < /dev/null`]),
    'done',
  ];
}

/** The step that checks a copy by pg_amcheck; none where there is none. Holes: `socket`, `database`. */
export function amcheckSteps(amcheck: AmcheckFacts, jobs: number, source: ToolSource): Step[] {
  if ('missing' in amcheck) return [];
  const args = [
    ...['--no-password', '--verbose', '--install-missing', '--heapallindexed', '--parent-check'],
    ...[`--jobs=${jobs}`, { hole: 'database' }],
  ];
  return [{ kind: 'command', name: 'amcheck', command: toolCommand(amcheck.tool, args, toolEnvironmentOf(source)) }];
}

interface ToolSource {
  readonly server: Pick<PhysicalManifest['server'], 'bootstrap_role' | 'major'>;
}

/** What fires at a login came with the copy, and so did what can say a row's value beside an error. */
function toolEnvironmentOf({ server }: ToolSource): ReturnType<typeof toolEnvironment> {
  const options = [
    'jit=off',
    'client_min_messages=error',
    'session_replication_role=replica',
    'session_preload_libraries=',
    'lc_messages=C',
    'statement_timeout=0',
    'lock_timeout=0',
    ...(server.major >= 17 ? ['event_triggers=off'] : []),
  ];
  return {
    ...toolEnvironment({
      PGPORT: '5432',
      PGUSER: server.bootstrap_role,
      PGSSLMODE: 'disable',
      PGPASSFILE: '/dev/null/none',
      PGAPPNAME: 'pgproof pg_amcheck',
      PGOPTIONS: options.map((option) => `-c ${option}`).join(' '),
    }),
    PGHOST: { hole: 'socket' },
  };
}
