import { shellQuote } from '../operation.ts';
import { appendSettings, quietSettings, quietWords } from '../postgres/quiet.ts';
import { clusterName } from '../store/identifier.ts';
import type { StoreByHand } from '../store/store.ts';

export interface WalRecoveryInput {
  /** Decimal digits; undefined where no server was asked. */
  readonly systemIdentifier: string | undefined;
  readonly major: number | undefined;
  readonly isEncrypted: boolean;
  readonly byHand: StoreByHand | undefined;
}

const added = '# Added for the recovery.';

/**
 * The way from a base backup of the store to the end of the log, for someone with a shell, PostgreSQL's server of that major, tar, zstd (and what else
 * packed the backup), age where it is encrypted, and no pgproof. Pure.
 */
export function walRecovery({ systemIdentifier, major, isEncrypted, byHand }: WalRecoveryInput): string {
  const unknown = systemIdentifier === undefined;
  const [cluster, log] = unknown
    ? ['+cluster/"$CLUSTER"', '+wal/$CLUSTER']
    : [clusterName(systemIdentifier), `+wal/${systemIdentifier}`];
  const given = [
    'STORE=<the folder of the store>',
    ...(unknown ? ['CLUSTER=<the system identifier>'] : []),
    'BASE=<the id of a full base backup>',
    'DATA=<the new data directory>',
    ...(isEncrypted ? ['KEY=<identity file>'] : []),
  ];
  const open = isEncrypted ? 'age --decrypt --identity "$KEY"' : 'cat';
  const [server, bin] = major === undefined ? ['PostgreSQL', '<major>'] : [`PostgreSQL ${major}`, String(major)];
  // What cannot be read is no end of the log: 255 stops the recovery.
  const unpack = isEncrypted
    ? `${open.replace('"$KEY"', '$KEY')} < $f | zstd -d -q -c > %p`
    : 'zstd -d -q -c < $f > %p';
  const ending = isEncrypted ? 'zst.age' : 'zst';
  const restore = `d=$STORE/${log}; test -d $d || exit 255; for f in $d/*/%f.${ending} $d/*/*/%f.${ending} $d/*/*/%f.partial.${ending}; do test -f $f || continue; ${unpack} && exit 0; exit 255; done; exit 1`;
  const bring = (folder: string, into: string): string =>
    byHand === undefined ? '' : `mkdir -p "$STORE"/${into} && (cd "$STORE"/${into} && ${byHand.bring(folder)})`;
  const mark = '<base>';
  const steps: (readonly string[])[] = [
    [
      `As the user that runs ${server}, with its programs on PATH (Debian: /usr/lib/postgresql/${bin}/bin), tar and zstd; the data directory is a new one, and no path has a blank or a quote in it. A base backup of a chain (incremental) or with tablespaces is unpacked as "recovery_procedure" in its manifest.json says, up to where its WAL is replayed; then go on with 3:`,
      'set -e -o pipefail; umask 077',
      given.join(' '),
    ],
    ...(byHand === undefined || unknown
      ? []
      : [
          [
            'Bring its files and the log here, into a folder that stands for the store (or with another client of S3):',
            bring(`${cluster}/${mark}`, `${cluster}/"$BASE"`).replace(`${mark}/'`, `'"$BASE"/`),
            bring(log, log),
          ],
        ]),
    [
      'Unpack the base backup:',
      'mkdir -m 700 "$DATA"',
      'unpack() { case $1 in *.zst*) zstd -d -c ;; *.lz4*) lz4 -d -c ;; *.gz*) gzip -d -c ;; *) cat ;; esac; }',
      `for tar in "$STORE"/${cluster}/"$BASE"/base.tar*; do ${open} < "$tar" | unpack "$tar" | tar --extract --no-same-owner --directory="$DATA"; done`,
      '[ -e "$DATA"/postgresql.conf ] || touch "$DATA"/postgresql.conf',
      `[ -e "$DATA"/pg_hba.conf ] || echo 'local all all peer' > "$DATA"/pg_hba.conf`,
      '[ -e "$DATA"/pg_ident.conf ] || touch "$DATA"/pg_ident.conf',
    ],
    [
      `Let it do nothing of what its source does, which may still live (${quietWords}), and read the log from the archive:`,
      'rm -f "$DATA"/standby.signal',
      appendSettings(added, { ...quietSettings(), recovery_target_timeline: 'latest' }, '"$DATA"/postgresql.auto.conf'),
      `echo "restore_command = '${restore.replaceAll(/\$(?!STORE|CLUSTER|KEY)/g, '\\$')}'" >> "$DATA"/postgresql.auto.conf`,
      'touch "$DATA"/recovery.signal',
    ],
    [
      'Start it: it replays all that the archive has, and then is a server of its own, on a new timeline. To end at a moment, set recovery_target_time before:',
      'pg_ctl start --wait --timeout=86400 --pgdata="$DATA" --log="$DATA".log',
    ],
    [
      `See that the recovery has ended, and where it came to; when it takes the place of the source, take what stands behind "${added}" out of postgresql.auto.conf, and restart it (where synchronous_standby_names is set no commit ends until a standby of its own follows it):`,
      `until psql -XAt -d postgres -c ${shellQuote("select 'recovered' where not pg_is_in_recovery()")} | grep recovered; do sleep 1; done`,
      'grep -E "redo done at|last completed transaction" "$DATA".log || true',
    ],
  ];
  return `${steps.map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join('\n')).join('\n')}\n`;
}
