import { shellQuote } from '../../operation.ts';
import { present } from '../../present.ts';
import { noted, type ScaffoldFile, yamlFile } from '../file.ts';
import type { WorkflowsOptions } from '../options/workflows.ts';
import type { Scaffold } from '../scaffold.ts';
import { clusterFiles } from './cluster.ts';
import { keyFile, recoveryOf, watchedRun } from './recovery.ts';
import { isRehearsed, rehearseFiles } from './rehearse.ts';
import { gate, restoreFile } from './restore.ts';
import { secretWords, stepsOf } from './steps.ts';
import {
  calledFile,
  database,
  expression,
  folder,
  isArtifact,
  mostJobs,
  scheduledFile,
  type Task,
  tasks,
} from './tasks.ts';

/** How many jobs of a matrix ask the server at once. */
const atOnce = 2;

/** Databases in groups of which each fits a matrix, in their order. Pure. */
export function splitForMatrix(databases: readonly string[], most: number = mostJobs): readonly (readonly string[])[] {
  const groups = Math.ceil(databases.length / most);
  const size = Math.ceil(databases.length / groups);
  return Array.from({ length: groups }, (_, index) => databases.slice(index * size, (index + 1) * size));
}

/** Workflows for the databases of a server. Pure. */
export function workflowsScaffold(options: WorkflowsOptions): Scaffold {
  const { databases, store, runsOn, environment, physical } = options;
  return {
    target: databases.join(', '),
    files: [
      ...(Object.keys(tasks) as Task[]).flatMap((task) => [scheduled(task, options), called(task, options)]),
      restoreFile(options),
      ...(isRehearsed(options) ? rehearseFiles(options, splitForMatrix(databases)) : []),
      ...(physical === undefined ? [] : clusterFiles({ ...options, physical })),
    ],
    again: againOf(options),
    commands: commandsOf(options),
    configuration: {
      databases: databases.join(', '),
      store: store.at === 's3' ? store.url : 'artifacts of the runs',
      runner: runsOn,
      environment,
      secrets: secretsOf('verify', options)
        .concat('SERVER_URL', ...(physical === undefined ? [] : ['CLUSTER_URL']))
        .sort()
        .join(', '),
      ...(options.recipients === undefined ? { variables: 'BACKUP_RECIPIENTS' } : {}),
    },
    verificationSteps: [watchedRun(scheduledFile('backup')), watchedRun(scheduledFile('verify'))],
    recoveryProcedure: recoveryOf(options),
  };
}

function againOf(options: WorkflowsOptions): string {
  const { environment, databases, store, recipients, runsOn, migrations, sanitize, physical } = options;
  const given: Readonly<Record<string, string>> = present({
    environment,
    store: store.at === 's3' ? store.url : undefined,
    's3-region': store.at === 's3' ? store.region : undefined,
    's3-endpoint': store.at === 's3' ? store.endpoint : undefined,
    'age-recipients': recipients?.join(','),
    'runs-on': runsOn,
    migrations,
    sanitize,
    'postgres-major': physical === undefined ? undefined : String(physical.major),
  });
  const words = [...databases.map((name) => ['databases', name] as const), ...Object.entries(given)].map(
    ([name, value]) => ` --${name} ${shellQuote(value)}`,
  );
  return `pgproof scaffold workflows${words.join('')}${physical === undefined ? '' : ' --physical'}`;
}

/** Names of the secrets that a task needs. */
function secretsOf(task: Task, { store }: WorkflowsOptions): string[] {
  return [
    ...(task === 'verify' ? ['BACKUP_KEY'] : ['SERVER_URL']),
    ...(store.at === 's3' ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] : []),
  ];
}

function permissionsOf(task: Task, options: WorkflowsOptions): unknown {
  if (!isArtifact(options)) return noted({}, 'the keys of the store are all that it needs');
  const actions = {
    backup: 'to compare this backup with the last ones',
    verify: "to find and download the artifacts of the backups' runs",
    health: "to find the artifacts of the backups' runs",
  }[task];
  return {
    actions: noted('read', actions),
    contents: noted('read', 'to notice a tag that is named like the default branch, whose runs look like its own'),
  };
}

function scheduled(task: Task, options: WorkflowsOptions): ScaffoldFile {
  const { title, cron } = tasks[task];
  const groups = splitForMatrix(options.databases);
  // `max-parallel` is of one matrix: those that are bounded come one after the other, whatever became of the one before.
  const after = (index: number): object =>
    index === 0 || task === 'health' ? {} : { needs: `${task}-${index}`, if: expression('!cancelled()') };
  const job = (databases: readonly string[], index: number): unknown => ({
    name: title,
    ...after(index),
    permissions: permissionsOf(task, options),
    uses: `./${folder}/${calledFile(task)}`,
    with: { databases: JSON.stringify(databases) },
    secrets: Object.fromEntries(secretsOf(task, options).map((name) => [name, expression(`secrets.${name}`)])),
  });
  const jobs = groups.map((databases, index) => [
    groups.length === 1 ? task : `${task}-${index + 1}`,
    job(databases, index),
  ]);
  return yamlFile(`${folder}/${scheduledFile(task)}`, about[task], [
    {
      name: `pgproof ${task}`,
      on: {
        schedule: [
          {
            cron: noted(cron, 'not at the full hour: that is when GitHub is busiest, and runs come late or not at all'),
          },
        ],
        workflow_dispatch: {},
      },
      permissions: {},
      concurrency: { group: `pgproof-${task}`, 'cancel-in-progress': false },
      jobs: Object.fromEntries(jobs),
    },
  ]);
}

const about: Readonly<Record<Task, string>> = {
  backup: 'Every night a backup of each database, that can be proven. Nothing here can open it again.',
  verify:
    'Every night the newest backup of each database is restored into a throw-away server and compared, row by row, with what was dumped.',
  health: 'Every hour each database is looked at, and so is the age of its backups and proofs.',
};

function called(task: Task, options: WorkflowsOptions): ScaffoldFile {
  const secrets = secretsOf(task, options);
  const { title, minutes } = tasks[task];
  return yamlFile(
    `${folder}/${calledFile(task)}`,
    `Called by ${scheduledFile(task)}, or by a workflow of yours: a job for each database of a list.`,
    [
      {
        name: `pgproof ${task} each`,
        on: {
          workflow_call: {
            inputs: {
              databases: {
                description: `Names of databases, as a JSON list of ${mostJobs} at the most`,
                type: 'string',
                required: true,
              },
            },
            secrets: Object.fromEntries(
              secrets.map((name) => [name, { description: secretWords[name] ?? '', required: true }]),
            ),
          },
        },
        permissions: {},
        jobs: {
          database: {
            name: `${title} ${database}`,
            strategy: {
              'fail-fast': noted(false, 'what ails one database is no reason to leave out another'),
              ...(task === 'health'
                ? {}
                : { 'max-parallel': noted(atOnce, 'it is work for the server, and for the store, too') }),
              matrix: { database: expression('fromJSON(inputs.databases)') },
            },
            'runs-on': options.runsOn,
            'timeout-minutes': minutes,
            permissions: permissionsOf(task, options),
            steps: stepsOf[task](options, minutes - 5),
          },
        },
      },
    ],
  );
}

const environments = 'repos/{owner}/{repo}/environments';

function commandsOf(options: WorkflowsOptions): readonly string[] {
  const { recipients, store, physical } = options;
  return [
    'gh secret set SERVER_URL',
    ...(physical === undefined ? [] : ['gh secret set CLUSTER_URL']),
    ...(recipients === undefined
      ? [
          // Not in the repository, where the next `git add` would take it.
          `(umask 077 && mkdir -p ~/.pgproof && { test -s ${keyFile} || age-keygen -o ${keyFile}; })`,
          `gh secret set BACKUP_KEY < ${keyFile}`,
          `gh variable set BACKUP_RECIPIENTS --body "$(age-keygen -y ${keyFile})"`,
        ]
      : ['gh secret set BACKUP_KEY']),
    ...(store.at === 's3' ? ['gh secret set AWS_ACCESS_KEY_ID', 'gh secret set AWS_SECRET_ACCESS_KEY'] : []),
    // A run would make it, too, but reviewers are to be named before the bad day. One that is there stays as it is.
    `gh api --silent '${environments}/${gate}' 2> /dev/null || gh api --silent --method PUT '${environments}/${gate}'`,
    `git add ${folder} && git commit -m 'Back up, prove and watch the databases' && git push`,
  ];
}
