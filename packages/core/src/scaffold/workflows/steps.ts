import { present } from '../../present.ts';
import { noted, under } from '../file.ts';
import type { WorkflowsOptions } from '../options/workflows.ts';
import { database, expression, isArtifact, scheduledFile, type Task } from './tasks.ts';

export const release = 'pgproof/pgproof';
export const version = 'v1';
const uploadArtifact = noted('actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f', 'v6.0.0');

export const checkoutAction: unknown = noted('actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd', 'v5.0.1');

/** What the secrets of workflows are. */
export const secretWords: Readonly<Record<string, string>> = {
  SERVER_URL: 'postgres://user:password@host:port, without a database',
  BACKUP_KEY: 'The age key that opens backups',
  AWS_ACCESS_KEY_ID: 'Of the store',
  AWS_SECRET_ACCESS_KEY: 'Of the store',
};

/** Before whatever restores. */
export const allowNamespaces: unknown = under(
  'Ubuntu 24.04 keeps user namespaces from unprivileged users; they isolate the server that the backup is restored into.',
  {
    name: 'Allow user namespaces',
    run: 'sudo sysctl --ignore --write kernel.apparmor_restrict_unprivileged_userns=0',
  },
);

/** What says where backups are, and the environment that it needs. */
export function storeInputs({ store }: WorkflowsOptions): Record<string, string> {
  if (store.at === 'artifact') return { workflow: scheduledFile('backup') };
  return present({ store: store.url, 's3-region': store.region, 's3-endpoint': store.endpoint });
}

export function storeSecrets({ store }: WorkflowsOptions): Record<string, string> {
  if (store.at === 'artifact') return {};
  return Object.fromEntries(
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].map((name) => [name, expression(`secrets.${name}`)]),
  );
}

export const withEnvironment = (env: Record<string, string>): object => (Object.keys(env).length === 0 ? {} : { env });

/** The steps of the job of one database, which has so many minutes. */
export const stepsOf: Readonly<Record<Task, (options: WorkflowsOptions, minutes: number) => readonly unknown[]>> = {
  backup: (options, minutes) => {
    const { workflow: _, ...store } = storeInputs(options);
    return [
      {
        name: 'Back up',
        id: 'backup',
        uses: `${release}/actions/backup-db@${version}`,
        with: {
          'database-url': expression('secrets.SERVER_URL'),
          environment: options.environment,
          ...store,
          'age-recipients': options.recipients?.join('\n') ?? expression('vars.BACKUP_RECIPIENTS'),
          ...(isArtifact(options) ? { 'retention-days': '30' } : { 'keep-daily': '30' }),
          'timeout-minutes': String(minutes),
        },
        env: { PGDATABASE: database, ...storeSecrets(options) },
      },
    ];
  },
  verify: (options, minutes) => [
    allowNamespaces,
    {
      name: 'Restore and prove',
      id: 'verify',
      uses: `${release}/actions/restore-verify@${version}`,
      with: {
        environment: options.environment,
        database,
        ...storeInputs(options),
        'age-identity': expression('secrets.BACKUP_KEY'),
        'timeout-minutes': String(minutes),
      },
      ...withEnvironment(storeSecrets(options)),
    },
    {
      name: 'Keep the report',
      if: expression("!cancelled() && steps.verify.outputs.report-path != ''"),
      uses: uploadArtifact,
      with: { name: `pgproof-verify-${database}`, path: expression('steps.verify.outputs.report-path') },
    },
  ],
  health: (options, minutes) => [
    {
      name: 'Look at it',
      id: 'health',
      uses: `${release}/actions/healthcheck@${version}`,
      with: {
        'database-url': expression('secrets.SERVER_URL'),
        environment: options.environment,
        ...storeInputs(options),
        'timeout-minutes': String(minutes),
      },
      env: { PGDATABASE: database, ...storeSecrets(options) },
    },
  ],
};
