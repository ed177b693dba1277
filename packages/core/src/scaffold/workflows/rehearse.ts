/* A pull request's migrations, tried on a harmless copy of each database: a workflow that is started by it, and two that it calls. */
import { noted, type ScaffoldFile, under, yamlFile } from '../file.ts';
import type { WorkflowsOptions } from '../options/workflows.ts';
import {
  allowNamespaces,
  checkoutAction,
  release,
  secretWords,
  storeInputs,
  storeSecrets,
  version,
  withEnvironment,
} from './steps.ts';
import { calledFile, expression, folder, isArtifact, mostJobs, scheduledFile } from './tasks.ts';

/** Options with the migrations of the repository. */
export type RehearsedOptions = WorkflowsOptions & { readonly migrations: string; readonly sanitize: string };

export const isRehearsed = (options: WorkflowsOptions): options is RehearsedOptions =>
  options.migrations !== undefined && options.sanitize !== undefined;

const oneFile = 'pgproof-rehearse-one.yml';
const database = expression('inputs.database');

export function rehearseSecrets(options: WorkflowsOptions): readonly string[] {
  return ['BACKUP_KEY', ...Object.keys(storeSecrets(options))];
}

const handedOn = (options: WorkflowsOptions): Readonly<Record<string, string>> =>
  Object.fromEntries(rehearseSecrets(options).map((name) => [name, expression(`secrets.${name}`)]));

const wanted = (options: WorkflowsOptions): object =>
  Object.fromEntries(
    rehearseSecrets(options).map((name) => [name, { description: secretWords[name] ?? '', required: true }]),
  );

/** What all of its jobs need together: a workflow that is called may have no more than the job that calls it. */
const permissions = (options: WorkflowsOptions): object => ({
  ...(isArtifact(options) ? { actions: noted('read', "to find and download the artifacts of the backups' runs") } : {}),
  contents: noted('read', 'to check out the pull request'),
  'pull-requests': noted('write', 'to comment on it'),
});

/** The files, for groups of databases of which each fits a matrix. Pure. */
export function rehearseFiles(
  options: RehearsedOptions,
  groups: readonly (readonly string[])[],
): readonly ScaffoldFile[] {
  return [started(options, groups), called(options), one(options)];
}

/** The migrations of a database, by a name that is an expression. */
const migrationsOf = ({ migrations }: RehearsedOptions, name: string): string => migrations.replace('{database}', name);

function started(options: RehearsedOptions, groups: readonly (readonly string[])[]): ScaffoldFile {
  const jobs = groups.map((databases, index) => [
    groups.length === 1 ? 'rehearse' : `rehearse-${index + 1}`,
    {
      name: 'rehearse',
      ...(index === 0 ? {} : { needs: `rehearse-${index}` }),
      if: under(
        'A fork gets no secrets, and nothing to rehearse on.',
        index === 0
          ? 'github.event.pull_request.head.repo.full_name == github.repository'
          : expression('!cancelled() && github.event.pull_request.head.repo.full_name == github.repository'),
      ),
      permissions: permissions(options),
      uses: `./${folder}/${calledFile('rehearse')}`,
      with: { databases: JSON.stringify(databases) },
      secrets: handedOn(options),
    },
  ]);
  return yamlFile(
    `${folder}/${scheduledFile('rehearse')}`,
    "A pull request's migrations are rehearsed on a harmless copy of last night's data of each database, and a comment says what came of it.",
    [
      {
        name: 'pgproof rehearse',
        on: { pull_request: { paths: [`${migrationsOf(options, '*')}/**`] } },
        permissions: {},
        concurrency: {
          group: `pgproof-rehearse-${expression('github.event.pull_request.number')}`,
          'cancel-in-progress': true,
        },
        jobs: Object.fromEntries(jobs),
      },
    ],
  );
}

function called(options: RehearsedOptions): ScaffoldFile {
  return yamlFile(
    `${folder}/${calledFile('rehearse')}`,
    `Called by ${scheduledFile('rehearse')}, or by a workflow of yours: two jobs for each database of a list.`,
    [
      {
        name: 'pgproof rehearse each',
        on: {
          workflow_call: {
            inputs: {
              databases: {
                description: `Names of databases, as a JSON list of ${mostJobs} at the most`,
                type: 'string',
                required: true,
              },
            },
            secrets: wanted(options),
          },
        },
        permissions: {},
        jobs: {
          database: {
            name: expression('matrix.database'),
            strategy: {
              'fail-fast': noted(false, 'what ails one database is no reason to leave out another'),
              matrix: { database: expression('fromJSON(inputs.databases)') },
            },
            permissions: permissions(options),
            uses: `./${folder}/${oneFile}`,
            with: { database: expression('matrix.database') },
            secrets: handedOn(options),
          },
        },
      },
    ],
  );
}

const output = (name: string): string => expression(`steps.dump.outputs.${name}`);

function one(options: RehearsedOptions): ScaffoldFile {
  const { environment, runsOn, sanitize } = options;
  const copy = {
    name: 'make a harmless copy',
    'runs-on': runsOn,
    'timeout-minutes': 120,
    permissions: {
      ...(isArtifact(options) ? { actions: noted('read', 'to find and download the newest good backup') } : {}),
      contents: noted('read', 'to check out the statements that make it harmless'),
    },
    outputs: { 'backup-id': output('backup-id'), 'manifest-sha256': output('manifest-sha256') },
    steps: [
      {
        name: 'Check out the default branch',
        uses: checkoutAction,
        with: { ref: expression('github.event.repository.default_branch'), 'persist-credentials': false },
      },
      allowNamespaces,
      {
        name: 'Restore the newest good backup',
        id: 'restore',
        uses: `${release}/actions/restore-verify@${version}`,
        with: {
          environment,
          database,
          ...storeInputs(options),
          backup: 'latest-good',
          'age-identity': expression('secrets.BACKUP_KEY'),
          'keep-running': 'true',
          sanitize: noted(sanitize, 'in one transaction, before the copy is handed on; where it fails nothing is'),
          'timeout-minutes': '115',
        },
        ...withEnvironment(storeSecrets(options)),
      },
      {
        name: 'Dump it for the next job',
        id: 'dump',
        uses: `${release}/actions/backup-db@${version}`,
        with: {
          'database-url': expression('steps.restore.outputs.database-url'),
          environment: 'staging',
          'retention-days': '1',
        },
      },
    ],
  };
  const rehearse = {
    name: 'rehearse it',
    needs: 'copy',
    'runs-on': runsOn,
    'timeout-minutes': 60,
    permissions: {
      contents: noted('read', 'to check out the pull request'),
      'pull-requests': noted('write', 'to comment on it'),
    },
    steps: [
      { name: 'Check out the pull request', uses: checkoutAction, with: { 'persist-credentials': false } },
      allowNamespaces,
      {
        name: 'Rehearse',
        id: 'rehearse',
        uses: `${release}/actions/migrate@${version}`,
        with: {
          mode: 'rehearse',
          environment: 'staging',
          migrations: migrationsOf(options, database),
          backup: expression('needs.copy.outputs.backup-id'),
          'expected-manifest-sha256': expression('needs.copy.outputs.manifest-sha256'),
          comment: 'true',
          'timeout-minutes': '55',
        },
      },
    ],
  };
  return yamlFile(
    `${folder}/${oneFile}`,
    `Called by ${calledFile('rehearse')}: one job holds the key and runs nothing of the pull request, the other runs what it brings and holds no secret of yours.`,
    [
      {
        name: 'pgproof rehearse one',
        on: {
          workflow_call: {
            inputs: { database: { description: 'The name of a database', type: 'string', required: true } },
            secrets: wanted(options),
          },
        },
        permissions: {},
        jobs: { copy, rehearse },
      },
    ],
  );
}
