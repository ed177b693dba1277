import { shellQuote } from '../operation.ts';
import { appendSettings, quietSettings, quietWords } from '../postgres/quiet.ts';
import { renderPgbackrest, secretVariables } from './configuration.ts';
import type { PgbackrestDetails } from './info.ts';
import { type Pgbackrest, repositoryCipher, toldBy } from './program.ts';

export interface PgbackrestRecoveryInput {
  readonly pgbackrest: Pgbackrest;
  /** Of the cluster; undefined before its first backup, where its data directory cannot be read either. */
  readonly major: number | undefined;
  /** The label of the backup; undefined before it is there. */
  readonly label: string | undefined;
  readonly tablespaces: PgbackrestDetails['tablespaces'];
}

const mark = '# Added for the recovery.';

/** A way back for someone with a shell, pgBackRest and PostgreSQL's server of that major, and no pgproof. Pure. */
export function pgbackrestRecovery({ pgbackrest, major, label, tablespaces }: PgbackrestRecoveryInput): string {
  const { source, version } = pgbackrest;
  const { configuration, configFile, stanza, container } = source;
  const isFile = configuration !== undefined || configFile !== undefined;
  const words = ['pgbackrest', ...(isFile ? ['--config="$CONFIG"'] : []), `--stanza=${shellQuote(stanza)}`].join(' ');
  const secrets = [
    ...new Set([
      ...(configuration === undefined ? [] : secretVariables(configuration)),
      ...repositoryCipher(pgbackrest),
    ]),
  ];
  const set = label ?? '<label>';
  const byUser =
    major === undefined
      ? "as the user that runs PostgreSQL, with the programs of the cluster's own major on PATH (Debian: /usr/lib/postgresql/<major>/bin)"
      : `as the user that runs PostgreSQL ${major}, with its programs on PATH (Debian: /usr/lib/postgresql/${major}/bin)`;
  const steps: (readonly string[])[] = [
    [
      `Where pgBackRest (${version} or newer) reaches the repository${container === undefined ? '' : `, such as in the container "${container}"`}, ${byUser}; the data directory is a new one:`,
      'set -e; umask 077',
      [
        ...(configuration === undefined ? [] : ['CONFIG=<a new file for its configuration>']),
        ...(configFile === undefined ? [] : [`CONFIG=${shellQuote(configFile)}`]),
        'DATA=<the new data directory>',
        ...(tablespaces.length === 0 ? [] : ['TABLESPACES=<a folder for its tablespaces>']),
      ].join(' '),
      // What its environment told is told again, where no file of ours has it.
      ...(configuration === undefined
        ? toldBy(pgbackrest).map(([name, value]) => `export ${name}=${shellQuote(value)}`)
        : []),
      ...secrets.map((name) => `[ -n "$${name}" ] || read -r -s -p '${name}: ' ${name}; export ${name}`),
    ],
    ...(configuration === undefined
      ? []
      : [
          [
            'Write its configuration:',
            'cat > "$CONFIG" <<\'END\'',
            ...renderPgbackrest(configuration).trimEnd().split('\n'),
            'END',
          ],
        ]),
    ['See that the backup is there:', `${words} --set=${set} info`],
    [
      'Bring it, with a way for the server to bring the log that it needs; it ends at the end of the backup (for a later moment: --type=time --target="2026-11-26 17:03:11+00"):',
      'mkdir -m 700 "$DATA"',
      ...(tablespaces.length === 0 ? [] : ['mkdir -p -m 700 "$TABLESPACES"']),
      [
        `${words} --set=${set} --pg1-path="$DATA" --type=immediate --target-action=promote --archive-mode=off`,
        ...tablespaces.map(({ oid }) => `--tablespace-map=${oid}="$TABLESPACES"/${oid}`),
        'restore',
      ].join(' '),
    ],
    [
      `Let it do nothing of what its source does, which may still live: ${quietWords}. A configuration that lay outside the data directory is not in the backup:`,
      'rm -f "$DATA"/standby.signal',
      appendSettings(mark, quietSettings(), '"$DATA"/postgresql.auto.conf'),
      '[ -e "$DATA"/postgresql.conf ] || touch "$DATA"/postgresql.conf',
      `[ -e "$DATA"/pg_hba.conf ] || echo 'local all all peer' > "$DATA"/pg_hba.conf`,
      '[ -e "$DATA"/pg_ident.conf ] || touch "$DATA"/pg_ident.conf',
    ],
    [
      `Start it: it recovers; when it takes the place of the source, take what stands behind "${mark}" out of postgresql.auto.conf, with archive_mode before it, and restart it (where synchronous_standby_names is set no commit ends until a standby of its own follows it):`,
      'pg_ctl start --wait --pgdata="$DATA" --log="$DATA".log',
    ],
  ];
  return `${steps.map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join('\n')).join('\n')}\n`;
}
