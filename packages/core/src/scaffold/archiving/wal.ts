/* scaffold wal-archiving: a server on a host of its own hands its log to pgproof. */
import { shellQuote } from '../../operation.ts';
import { present } from '../../present.ts';
import { arrivalLine } from '../../wal/configure.ts';
import { archiveSettings, pgproofCommands, placeOf, recoveryWords, shellWords, storeArguments } from '../archive.ts';
import { yamlFile } from '../file.ts';
import { alerts } from '../monitoring/alerts.ts';
import { rulesOf, ruleTestsOf } from '../monitoring/rules.ts';
import { defaultProgram, type WalArchivingOptions } from '../options/archiving.ts';
import type { Scaffold } from '../scaffold.ts';
import { settingsFile } from '../server.ts';
import { alertVerification, type Task, unitCommands, unitFiles } from './units.ts';

/** Where a recovering server finds the key; nowhere else, and not on the server in use. */
const identity = '/etc/pgproof/age-key.txt';

const systemIdentifier = "psql -XAtc 'select system_identifier from pg_control_system()'";

/** Files for the host of a server that archives by pgproof. Pure. */
export function walArchivingScaffold(options: WalArchivingOptions): Scaffold {
  const { store, recipients, environment, program, archiveTimeoutSeconds } = options;
  const { archive, restore } = pgproofCommands(store, {
    program,
    ...present({ recipients, identity: recipients === undefined ? undefined : identity }),
  });
  const settings = archiveSettings(archive, archiveTimeoutSeconds);
  const archiver = alerts.filter(({ name }) => name === 'PostgresArchiverFails');
  const tasks = tasksOf(options);
  return {
    target: 'write-ahead log',
    files: [
      settingsFile(
        settings,
        'archive.conf',
        'What the server archives by; for a folder that include_dir of its postgresql.conf names.',
      ),
      settingsFile(
        [
          {
            name: 'restore_command',
            value: restore,
            because: `what a server that recovers by hand fetches with; pgproof restore --method physical does all of it${recipients === undefined ? '' : `. The key is at ${identity} for as long as that takes`}`,
          },
        ],
        'restore.conf',
        'For a server that recovers, beside an empty file recovery.signal in its data directory.',
      ),
      ...unitFiles('systemd', tasks),
      yamlFile('rules.yml', `Alerts for Prometheus with postgres_exporter (${environment}).`, [
        rulesOf(archiver, environment),
      ]),
      yamlFile('rules.test.yml', 'Shows that it fires, and does not: promtool test rules rules.test.yml', [
        ruleTestsOf(archiver, environment),
      ]),
    ],
    again: againOf(options),
    commands: [
      ...preparations(options),
      // Whoever runs it knows where; psql says it of a server that is up.
      `sudo install -m 644 archive.conf "\${CONF_D:?the folder that include_dir names, such as /etc/postgresql/17/main/conf.d}/pgproof-archive.conf"`,
      'sudo systemctl restart postgresql',
      ...unitCommands('systemd', tasks),
      `sudo systemctl start ${tasks[0]?.name}.service`,
    ],
    configuration: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    verificationSteps: [
      `sudo -u postgres psql -XAtc "select 1 / (count(*) = 0)::int as all_settings_are_read from pg_file_settings where error is not null"`,
      `sudo -u postgres sh -c ${shellQuote(arrivalLine('psql -XAtc'))}`,
      `sudo -u postgres ${program} wal check ${shellWords(storeArguments(store))} --system-identifier "$(sudo -u postgres ${systemIdentifier})"`,
      alertVerification,
      'promtool test rules rules.test.yml',
    ],
    recoveryProcedure: recoveryOf(options),
  };
}

function tasksOf({ store, recipients, program }: WalArchivingOptions): readonly Task[] {
  const words = program.split(/\s+/);
  const [where, user] = [storeArguments(store), 'postgres'];
  return [
    {
      name: 'pgproof-base-backup',
      description: 'Base backup of the cluster by pgproof',
      command: [
        ...[...words, 'backup', '--method', 'physical'],
        ...['--database-url', 'postgres://postgres@/postgres?host=/var/run/postgresql', ...where, '--keep-daily', '14'],
        ...(recipients === undefined ? [] : ['--age-recipients', recipients.join(',')]),
      ],
      user,
      calendar: '*-*-* 02:17:00',
      delay: '10min',
    },
    {
      name: 'pgproof-wal-check',
      description: 'Whether the archive of the write-ahead log has all that a recovery needs',
      // Of the cluster that is there: after pg_upgrade the archive has that of the former, too.
      command: [
        '/bin/sh',
        '-c',
        `exec ${program} wal check ${shellWords(where)} --system-identifier "$(${systemIdentifier})"`,
      ],
      user,
      calendar: '*-*-* *:23:00',
      delay: '5min',
    },
  ];
}

function preparations({ store, program }: WalArchivingOptions): readonly string[] {
  return [
    store.at === 'folder'
      ? `sudo install -d -o postgres -g postgres -m 700 ${store.path}`
      : // Its keys are where AWS's own tools look: in ~/.aws of that user, or a role of the machine.
        `sudo -u postgres test -s ~postgres/.aws/credentials || echo 'give the user postgres the keys of the store: aws configure, or a role of the machine' >&2`,
    `sudo -u postgres ${program} --version`,
  ];
}

function againOf({ environment, store, recipients, program, archiveTimeoutSeconds }: WalArchivingOptions): string {
  const given = present({
    environment,
    store: placeOf(store),
    's3-region': store.at === 's3' ? store.region : undefined,
    's3-endpoint': store.at === 's3' ? store.endpoint : undefined,
    'age-recipients': recipients?.join(','),
    program: program === defaultProgram ? undefined : program,
    'archive-timeout-seconds': archiveTimeoutSeconds,
  });
  const words = Object.entries(given).map(([name, value]) => ` --${name} ${shellQuote(String(value))}`);
  return `pgproof scaffold wal-archiving${words.join('')}`;
}

function recoveryOf({ store, recipients, program }: WalArchivingOptions): string {
  const key = recipients === undefined ? '' : ` --age-identity "\${KEY:?the file of the age key}"`;
  return `The cluster comes back into a new folder, to its last moment in ${placeOf(store)}, or to the one in MOMENT, such as MOMENT='2026-11-27 03:00:00+00:00'. What is there stays as it is; the report says how the copy takes its place. Of a store with several clusters, as after pg_upgrade, CLUSTER names one, such as CLUSTER=+cluster/7412345678901234567 (pgproof list --method physical).
  sudo -u postgres ${program} restore --method physical ${shellWords(storeArguments(store))}${key} ${recoveryWords} --into-directory "\${INTO:?a new folder}"
Without pgproof: the manifest.json of each base backup in ${placeOf(store)} holds, as recovery_procedure, how it is restored by PostgreSQL's own programs; restore.conf is what fetches the log.
`;
}
