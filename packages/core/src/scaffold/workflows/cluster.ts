/* The files of a whole cluster and its write-ahead log, by workflows: nothing is installed on the server's host. */
import { noted, type ScaffoldFile, yamlFile } from '../file.ts';
import type { WorkflowsOptions } from '../options/workflows.ts';
import { allowNamespaces, release, storeInputs, storeSecrets, version } from './steps.ts';
import { expression, folder, scheduledFile } from './tasks.ts';

/** The first major that takes incremental base backups. */
const firstIncremental = 17;
const none = noted({}, 'the keys of the store are all that it needs');

/** Base backups that are shown to recover, and the log between them. Pure. */
export function clusterFiles(
  options: WorkflowsOptions & { readonly physical: { readonly major: number } },
): readonly ScaffoldFile[] {
  const { runsOn, environment, recipients, physical } = options;
  const isIncremental = physical.major >= firstIncremental;
  const common = {
    method: 'physical',
    environment,
    'database-url': expression('secrets.CLUSTER_URL'),
    ...storeInputs(options),
    'age-recipients': recipients?.join('\n') ?? expression('vars.BACKUP_RECIPIENTS'),
  };
  const crons = {
    full: isIncremental ? '17 2 * * 0' : '17 2 * * *',
    incremental: '17 2 * * 1-6',
  };
  const type = isIncremental
    ? expression(`inputs.type || (github.event.schedule == '${crons.full}' && 'full' || 'incremental')`)
    : 'full';
  const env = storeSecrets(options);
  return [
    yamlFile(
      `${folder}/${scheduledFile('cluster')}`,
      `The files of the cluster: a full base backup ${isIncremental ? 'every Sunday, and what changed since every other night' : 'every night'}; each is recovered and looked at.`,
      [
        {
          name: 'pgproof cluster',
          on: {
            schedule: [
              {
                cron: noted(
                  crons.full,
                  'full; not at the full hour: that is when GitHub is busiest, and runs come late or not at all',
                ),
              },
              ...(isIncremental ? [{ cron: noted(crons.incremental, 'incremental: needs summarize_wal') }] : []),
            ],
            workflow_dispatch: isIncremental
              ? { inputs: { type: { description: 'full or incremental', default: 'full' } } }
              : {},
          },
          permissions: {},
          concurrency: { group: 'pgproof-cluster', 'cancel-in-progress': false },
          jobs: {
            backup: {
              name: 'back up',
              'runs-on': runsOn,
              'timeout-minutes': 180,
              permissions: none,
              steps: [
                {
                  name: 'Back up',
                  id: 'backup',
                  uses: `${release}/actions/backup-db@${version}`,
                  with: {
                    ...common,
                    'backup-type': type,
                    'keep-daily': noted('14', 'a full backup stays as long as one that is made on it'),
                    'timeout-minutes': '170',
                  },
                  env,
                },
              ],
            },
            prove: {
              name: 'recover',
              needs: 'backup',
              'runs-on': runsOn,
              'timeout-minutes': 180,
              permissions: none,
              steps: [
                allowNamespaces,
                {
                  name: 'Recover and look at all of it',
                  id: 'verify',
                  uses: `${release}/actions/restore-verify@${version}`,
                  with: {
                    method: 'physical',
                    environment,
                    ...storeInputs(options),
                    'age-identity': expression('secrets.BACKUP_KEY'),
                    'timeout-minutes': '170',
                  },
                  env,
                },
              ],
            },
          },
        },
      ],
    ),
    yamlFile(
      `${folder}/${scheduledFile('wal')}`,
      'The write-ahead log, every quarter of an hour, by a replication slot that keeps on the server what is not stored yet. It leads from a base backup to any moment since.',
      [
        {
          name: 'pgproof wal',
          on: {
            schedule: [
              {
                cron: noted(
                  '4,19,34,49 * * * *',
                  'GitHub may be late, or leave one out: the next one brings what was missed',
                ),
              },
            ],
            workflow_dispatch: {},
          },
          permissions: {},
          concurrency: { group: 'pgproof-wal', 'cancel-in-progress': false },
          jobs: {
            receive: {
              name: 'receive',
              'runs-on': runsOn,
              'timeout-minutes': 30,
              permissions: none,
              steps: [
                {
                  name: 'Receive',
                  id: 'receive',
                  uses: `${release}/actions/backup-db@${version}`,
                  with: {
                    ...common,
                    'backup-type': 'wal-archive',
                    'max-retained-mib': noted('4096', 'more than that on the server is a warning'),
                    'timeout-minutes': '25',
                  },
                  env,
                },
              ],
            },
          },
        },
      ],
    ),
  ];
}
