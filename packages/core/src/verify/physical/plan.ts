import { toolCommand } from '../../container/client.ts';
import { type Plan, renderCommands, type Step, shellQuote, type Word } from '../../operation.ts';
import { toolEnvironment } from '../../postgres/environment.ts';
import { assemblySteps } from '../../restore/physical/assemble.ts';
import { quietDatabase } from '../../restore/physical/plan.ts';
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
      commands: [
        '# unpack it as its recovery procedure says, as an unprivileged user without a network; FOLDER is a new folder:',
        ...steps.flatMap((step) =>
          step.kind === 'command' && step.name !== 'amcheck' ? [renderCommands(step.command)] : [],
        ),
        ...steps.flatMap((step) =>
          step.kind === 'command' && step.name === 'amcheck'
            ? [
                `export PGHOST="$FOLDER"/socket PGPORT=5432 PGUSER=${shellQuote(own.manifest.server.bootstrap_role)}`,
                `DATABASE=postgres; ${renderCommands(step.command)}`,
              ]
            : [],
        ),
      ],
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
      recovery_procedure: own.manifest.recovery_procedure,
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
