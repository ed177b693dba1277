/* scaffold pgbackrest: its configuration on the host of the server, and on that of the repository where there is one. */
import { shellQuote } from '../../operation.ts';
import {
  type PgbackrestConfiguration,
  type PgbackrestHost,
  type PgbackrestRepository,
  renderPgbackrest,
} from '../../pgbackrest/configuration.ts';
import { present } from '../../present.ts';
import { archiveSettings, placeOf } from '../archive.ts';
import { pgbackrestPlace, secretsCommand } from '../compose-pgbackrest.ts';
import type { ScaffoldFile } from '../file.ts';
import type { PgbackrestScaffoldOptions } from '../options/archiving.ts';
import type { Scaffold } from '../scaffold.ts';
import { settingsFile } from '../server.ts';
import { alertVerification, type Task, unitCommands, unitFiles } from './units.ts';

const certificates = '/etc/pgbackrest/cert';
const port = 8432;

interface Hosts {
  readonly database: string;
  readonly repository: string;
}

/** Files for one host, or for two that speak TLS. Pure. */
export function pgbackrestScaffold(options: PgbackrestScaffoldOptions): Scaffold {
  const { stanza, store, hosts, environment } = options;
  const settings = archiveSettings(`pgbackrest --stanza=${stanza} archive-push %p`);
  const tasks = tasksOf(options);
  return {
    target: stanza,
    files: [
      settingsFile(
        settings,
        hosts === undefined ? 'archive.conf' : 'database/archive.conf',
        'What the server archives by; for a folder that include_dir of its postgresql.conf names.',
      ),
      ...(hosts === undefined
        ? [configuration('pgbackrest.conf', 'pgBackRest on the host of the server.', aloneOf(options))]
        : [
            configuration(
              'database/pgbackrest.conf',
              'pgBackRest on the host of the server.',
              databaseOf(options, hosts),
            ),
            configuration(
              'repository/pgbackrest.conf',
              'pgBackRest on the host of the repository.',
              repositoryOf(options, hosts),
            ),
            ...(['database', 'repository'] as const).map((of) => serverUnit(of)),
            certificateProgram(hosts),
          ]),
      ...unitFiles(hosts === undefined ? 'systemd' : 'repository/systemd', tasks),
    ],
    again: againOf(options),
    commands: hosts === undefined ? aloneCommands(options, tasks) : pairCommands(options, hosts, tasks),
    configuration: {
      stanza,
      store: hosts === undefined ? placeOf(store) : `${placeOf(store)} of ${hosts.repository}`,
      environment,
      ...Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    },
    verificationSteps: [
      `sudo -u postgres pgbackrest --stanza=${stanza} check`,
      `sudo -u ${userOf(options)} pgbackrest --stanza=${stanza} verify`,
      `sudo -u ${userOf(options)} pgbackrest --stanza=${stanza} info`,
      alertVerification,
    ],
    recoveryProcedure: `On the host of the server, to its last moment in ${placeOf(store)}, or to the one in MOMENT, such as MOMENT='2026-11-27 03:00:00+00'. What is there stays as it is: another folder is filled.
  sudo install -d -o postgres -g postgres -m 700 "\${INTO:?a new folder}"
  sudo -u postgres pgbackrest --stanza=${stanza} --pg1-path="$INTO" restore \${MOMENT:+--type=time "--target=$MOMENT" --target-action=promote}
Then the server is started on that folder, and pg1-path of pgbackrest.conf is that folder from then on.
`,
  };
}

/** Who runs backups. */
const userOf = ({ hosts }: PgbackrestScaffoldOptions): string => (hosts === undefined ? 'postgres' : 'pgbackrest');

function repositoryIn({ store }: PgbackrestScaffoldOptions): PgbackrestRepository {
  return {
    place: pgbackrestPlace(store),
    retention: { full: 4, differential: 7 },
    cipher: 'aes-256-cbc',
    bundle: true,
  };
}

const common = {
  compression: { type: 'zst', level: 3 },
  processMax: 2,
  startFast: true,
  // systemd keeps what it says.
  logs: { console: 'info', file: 'off' },
} as const;

function clusterOf({ dataDirectory, socketDirectory, port: at }: PgbackrestScaffoldOptions) {
  return { path: dataDirectory, port: at, socketPath: socketDirectory, user: 'postgres' };
}

function aloneOf(options: PgbackrestScaffoldOptions): PgbackrestConfiguration {
  return { stanza: options.stanza, repositories: [repositoryIn(options)], cluster: clusterOf(options), ...common };
}

const asked = (host: string): PgbackrestHost => ({
  host,
  port,
  certFile: `${certificates}/own.crt`,
  keyFile: `${certificates}/own.key`,
  caFile: `${certificates}/ca.crt`,
});

const serverOf = (client: string, stanza: string) => ({
  port,
  certFile: `${certificates}/own.crt`,
  keyFile: `${certificates}/own.key`,
  caFile: `${certificates}/ca.crt`,
  clients: [{ name: client, stanzas: [stanza] }],
});

function databaseOf(options: PgbackrestScaffoldOptions, hosts: Hosts): PgbackrestConfiguration {
  return {
    stanza: options.stanza,
    repositories: [{ place: { kind: 'host', ...asked(hosts.repository) } }],
    cluster: clusterOf(options),
    ...common,
    server: serverOf(hosts.repository, options.stanza),
  };
}

function repositoryOf(options: PgbackrestScaffoldOptions, hosts: Hosts): PgbackrestConfiguration {
  return {
    stanza: options.stanza,
    repositories: [repositoryIn(options)],
    cluster: { ...clusterOf(options), host: asked(hosts.database) },
    ...common,
    server: serverOf(hosts.database, options.stanza),
  };
}

function configuration(path: string, about: string, of: PgbackrestConfiguration): ScaffoldFile {
  return {
    path,
    about: [about, 'The passphrase of the repository, and keys of a store, are in /etc/pgbackrest/conf.d/keys.conf.'],
    content: { form: 'text', comment: '#', text: renderPgbackrest(of) },
  };
}

function serverUnit(of: 'database' | 'repository'): ScaffoldFile {
  const user = of === 'database' ? 'postgres' : 'pgbackrest';
  return {
    path: `${of}/pgbackrest-server.service`,
    about: ['Answers the other host, over TLS, by certificates that both show.'],
    content: {
      form: 'text',
      comment: '#',
      text: `[Unit]
Description=pgBackRest for the other host
Wants=network-online.target
After=network-online.target

[Service]
User=${user}
ExecStart=/usr/bin/pgbackrest server
ExecReload=/bin/kill -HUP $MAINPID
Restart=on-failure
NoNewPrivileges=true

[Install]
WantedBy=multi-user.target
`,
    },
  };
}

/** An authority of its own, and a certificate for each of the two. Keys stay out of the repository. */
function certificateProgram({ database, repository }: Hosts): ScaffoldFile {
  return {
    path: 'certificates.sh',
    about: [
      'Makes an authority, and a certificate of it for each host, in the folder certificates; what is there it leaves.',
    ],
    isProgram: true,
    content: {
      form: 'text',
      comment: '#',
      text: `#!/bin/bash
set -euo pipefail
umask 077
cd "$(dirname "$0")"
mkdir -p certificates
printf '*\\n' > certificates/.gitignore
cd certificates
new_key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
test -s ca.crt || openssl req -x509 "\${new_key[@]}" -days 3650 -subj '/CN=pgBackRest' -keyout ca.key -out ca.crt
certify() {
  test ! -s "$1.crt" || return 0
  openssl req "\${new_key[@]}" -subj "/CN=$2" -keyout "$1.key" -out "$1.csr"
  openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 825 -extfile <(echo "subjectAltName=DNS:$2") -out "$1.crt"
  rm "$1.csr"
}
certify database ${shellQuote(database)}
certify repository ${shellQuote(repository)}
`,
    },
  };
}

function tasksOf(options: PgbackrestScaffoldOptions): readonly Task[] {
  const user = userOf(options);
  const call = ['/usr/bin/pgbackrest', `--stanza=${options.stanza}`];
  return [
    {
      ...{ name: 'pgbackrest-full', description: 'Full backup by pgBackRest', user },
      ...{ command: [...call, '--type=full', 'backup'], calendar: 'Sun *-*-* 02:17:00', delay: '10min' },
    },
    {
      ...{ name: 'pgbackrest-diff', description: 'Differential backup by pgBackRest', user },
      ...{ command: [...call, '--type=diff', 'backup'], calendar: 'Mon..Sat *-*-* 02:17:00', delay: '10min' },
    },
    {
      ...{ name: 'pgbackrest-check', description: 'Whether the log arrives in the repository', user },
      ...{ command: [...call, 'check'], calendar: '*-*-* *:23:00', delay: '5min' },
    },
  ];
}

const keysFile = '/etc/pgbackrest/conf.d/keys.conf';

/** Makes what holds the secrets, readable by who runs backups alone. */
function keys({ store }: PgbackrestScaffoldOptions, user: string): string {
  return `sudo install -d -o ${user} -g ${user} -m 700 /etc/pgbackrest/conf.d && sudo --preserve-env=AWS_ACCESS_KEY_ID,AWS_SECRET_ACCESS_KEY -u ${user} bash -c ${shellQuote(`umask 077; ${secretsCommand(keysFile, store)}`)}`;
}

const folderOf = ({ store }: PgbackrestScaffoldOptions, user: string): readonly string[] =>
  store.at === 'folder' ? [`sudo install -d -o ${user} -g ${user} -m 750 ${store.path}`] : [];

const archiving = (path: string): readonly string[] => [
  `sudo install -m 644 ${path} "\${CONF_D:?the folder that include_dir names, such as /etc/postgresql/17/main/conf.d}/pgbackrest-archive.conf"`,
  'sudo systemctl restart postgresql',
];

function aloneCommands(options: PgbackrestScaffoldOptions, tasks: readonly Task[]): readonly string[] {
  const call = `sudo -u postgres pgbackrest --stanza=${options.stanza}`;
  return [
    'sudo install -D -m 644 pgbackrest.conf /etc/pgbackrest/pgbackrest.conf',
    keys(options, 'postgres'),
    ...folderOf(options, 'postgres'),
    `${call} stanza-create`,
    ...archiving('archive.conf'),
    `${call} check`,
    `${call} --type=full backup`,
    ...unitCommands('systemd', tasks),
  ];
}

function pairCommands(options: PgbackrestScaffoldOptions, hosts: Hosts, tasks: readonly Task[]): readonly string[] {
  const install = (of: 'database' | 'repository', user: string): string =>
    `sudo install -D -m 644 ${of}/pgbackrest.conf /etc/pgbackrest/pgbackrest.conf && sudo install -d -o ${user} -g ${user} -m 700 ${certificates} && sudo install -o ${user} -g ${user} -m 600 certificates/ca.crt ${certificates}/ca.crt && for part in crt key; do sudo install -o ${user} -g ${user} -m 600 "certificates/${of}.$part" "${certificates}/own.$part"; done && sudo install -m 644 ${of}/pgbackrest-server.service /etc/systemd/system/ && sudo systemctl daemon-reload && sudo systemctl enable --now pgbackrest-server`;
  const call = `sudo -u pgbackrest pgbackrest --stanza=${options.stanza}`;
  return [
    './certificates.sh',
    `# On ${hosts.repository}, with repository/, certificates/ca.crt and certificates/repository.*, as the first:`,
    'id pgbackrest > /dev/null || sudo useradd --system --create-home --shell /usr/sbin/nologin pgbackrest',
    keys(options, 'pgbackrest'),
    ...folderOf(options, 'pgbackrest'),
    install('repository', 'pgbackrest'),
    `# On ${hosts.database}, with database/, certificates/ca.crt and certificates/database.*:`,
    install('database', 'postgres'),
    `# On ${hosts.repository}:`,
    `${call} stanza-create`,
    `# On ${hosts.database}:`,
    ...archiving('database/archive.conf'),
    `# On ${hosts.repository}:`,
    `${call} check`,
    `${call} --type=full backup`,
    ...unitCommands('repository/systemd', tasks),
  ];
}

function againOf(options: PgbackrestScaffoldOptions): string {
  const { environment, stanza, store, dataDirectory, socketDirectory, port: at, hosts } = options;
  const given = present({
    environment,
    stanza,
    store: placeOf(store),
    's3-region': store.at === 's3' ? store.region : undefined,
    's3-endpoint': store.at === 's3' ? store.endpoint : undefined,
    'data-directory': dataDirectory,
    'socket-directory': socketDirectory,
    port: at,
    'database-host': hosts?.database,
    'repository-host': hosts?.repository,
  });
  const words = Object.entries(given).map(([name, value]) => ` --${name} ${shellQuote(String(value))}`);
  return `pgproof scaffold pgbackrest${words.join('')}`;
}
