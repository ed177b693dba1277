/* The workflow for the bad day: a database comes back by hand, in a repository that has nothing but what scaffold wrote. */
import { noted, type ScaffoldFile, yamlFile } from '../file.ts';
import type { WorkflowsOptions } from '../options/workflows.ts';
import { release, storeInputs, storeSecrets, version } from './steps.ts';
import { expression, folder, isArtifact } from './tasks.ts';

/** The environment of GitHub whose reviewers let a restore begin, and that holds its secret. */
export const gate = 'restore';
/** What the server is reached by that a database comes back to. */
export const restoreSecret = 'RESTORE_URL';
export const restoreName = 'pgproof-restore.yml';

const target = expression('inputs.target || inputs.database');

/** The file, started by nothing but a person. Pure. */
export function restoreFile(options: WorkflowsOptions): ScaffoldFile {
  const { databases, environment, runsOn } = options;
  const [first = ''] = databases;
  return yamlFile(
    `${folder}/${restoreName}`,
    `For the bad day, by hand: a backup comes back into a database that is not there yet, or is empty, and the run says whether all of it did. The environment "${gate}" should ask for a second pair of eyes; its secret ${restoreSecret} is postgres://user:password@host:port, without a database, of a role that may create databases.`,
    [
      {
        name: 'pgproof restore',
        on: {
          workflow_dispatch: {
            inputs: {
              database: {
                description: 'Whose backup',
                required: true,
                ...(databases.length === 1 ? { default: first } : {}),
              },
              backup: { description: "latest-good, latest, or a backup's id", default: 'latest-good' },
              target: { description: 'The name that it comes back under; without one its own' },
            },
          },
        },
        permissions: {},
        // Of those that wait in a group GitHub keeps one: several databases come back side by side.
        concurrency: { group: `pgproof-restore-${target}`, 'cancel-in-progress': false },
        jobs: {
          restore: {
            name: `restore ${expression('inputs.database')}`,
            'runs-on': runsOn,
            environment: noted(gate, 'who may start it, and what it restores into'),
            'timeout-minutes': 350,
            permissions: isArtifact(options)
              ? {
                  actions: noted('read', "to find and download the artifacts of the backups' runs"),
                  contents: noted(
                    'read',
                    'to notice a tag that is named like the default branch, whose runs look like its own',
                  ),
                }
              : noted({}, 'the keys of the store are all that it needs'),
            steps: [
              {
                name: 'Restore',
                id: 'restore',
                uses: `${release}/actions/restore@${version}`,
                with: {
                  into: expression(`secrets.${restoreSecret}`),
                  environment,
                  database: expression('inputs.database'),
                  ...storeInputs(options),
                  backup: expression('inputs.backup'),
                  'age-identity': expression('secrets.BACKUP_KEY'),
                  'timeout-minutes': '340',
                },
                env: { PGDATABASE: target, ...storeSecrets(options) },
              },
            ],
          },
        },
      },
    ],
  );
}
