import { appendSettings, handOnLine, quietSettings, quietWords } from '../../postgres/quiet.ts';
import { clusterName } from '../../store/identifier.ts';
import type { CompressionAlgorithm } from '../../store/manifest.ts';
import { type PhysicalManifest, physicalFile } from '../../store/physical.ts';

/** One backup of a chain, as far as its tars are concerned. */
export interface RecoveredMember {
  readonly id: string;
  /** Name of the tar of its data directory. */
  readonly data: string;
  /** Those of its tablespaces. */
  readonly tablespaces: readonly { readonly oid: string; readonly file: string }[];
  readonly algorithm: CompressionAlgorithm;
  /** Whom it is encrypted for; empty when it is not. */
  readonly recipients: readonly string[];
}

/** A backup that is there, as the procedure needs it. */
export function recoveredMember(manifest: PhysicalManifest): RecoveredMember {
  const { id, tablespaces, compression, encryption } = manifest;
  return {
    ...{ id, tablespaces, algorithm: compression.algorithm },
    data: physicalFile(manifest, 'data').path,
    recipients: encryption?.recipients ?? [],
  };
}

export interface PhysicalRecoveryInput {
  readonly server: {
    readonly version: string;
    readonly major: number;
    readonly identifier: string;
    readonly preloadLibraries: string;
  };
  /** The full one first, and at last the one that is recovered. */
  readonly chain: readonly RecoveredMember[];
  /** Of the last one, to be checked; empty before they are there. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** Whether files of its configuration lie beside it; before there is a backup nobody knows. */
  readonly hasConfiguration: boolean | 'perhaps';
  readonly restorePoint: string | undefined;
  /** A command that brings the files of a folder of the store here, where they lie elsewhere. */
  readonly bring: ((folder: string) => string) | undefined;
}

const unpackers: Readonly<Record<CompressionAlgorithm, string>> = {
  zstd: ' | zstd -d -c',
  lz4: ' | lz4 -d -c',
  gzip: ' | gzip -d -c',
  none: '',
};

const mark = '# Added for the recovery.';
/** Of the recovery alone. Without a server to be asked meanwhile no limit of the source's is needed. */
const once = [
  ...['recovery_target=immediate', 'recovery_target_action=promote', 'recovery_target_timeline=current'],
  ...['restore_command=false', 'hot_standby=off'],
];

/** A way back for someone with a shell, PostgreSQL's server of that major, tar and what packed and encrypted it, and no pgproof. Pure. */
export function physicalRecovery(input: PhysicalRecoveryInput): string {
  const { server, chain } = input;
  const folder = clusterName(server.identifier);
  const newest = chain.at(-1);
  if (newest === undefined) throw new Error('a chain has at least the backup itself');
  const { id: last, tablespaces } = newest;
  const configuration = `configuration.tar${newest.recipients.length > 0 ? '.age' : ''}`;
  const isChain = chain.length > 1;
  const recipients = [...new Set(chain.flatMap((member) => member.recipients))];
  const isEncrypted = recipients.length > 0;
  const opened = (member: RecoveredMember, file: string): string =>
    `${member.recipients.length > 0 ? 'age --decrypt --identity "$KEY" <' : 'cat'} "$STORE"/${folder}/${member.id}/${file}`;
  const unpacked = (member: RecoveredMember, file: string): string =>
    `${opened(member, file)}${unpackers[member.algorithm]}`;
  const into = (id: string): string => (isChain ? `"$DATA".parts/${id}` : '"$DATA"');
  const space = (id: string, oid: string): string => (isChain ? `"$DATA".parts/${id}-${oid}` : `"$TABLESPACES"/${oid}`);
  const extract = (member: RecoveredMember): string[] => {
    const { id, data } = member;
    return [
      `mkdir -m 700 ${into(id)}`,
      `${unpacked(member, data)} | tar --extract --no-same-owner --directory=${into(id)}`,
      ...member.tablespaces.flatMap(({ oid, file }) => [
        `mkdir -m 700 ${space(id, oid)}`,
        `${unpacked(member, file)} | tar --extract --no-same-owner --directory=${space(id, oid)}`,
        `ln -s ${space(id, oid)} ${into(id)}/pg_tblspc/${oid}`,
      ]),
      `${opened(member, `backup_manifest${member.recipients.length > 0 ? '.age' : ''}`)} > ${into(id)}/backup_manifest`,
      `pg_verifybackup ${into(id)}`,
    ];
  };
  const programs = [
    ...new Set(chain.map(({ algorithm }) => algorithm).filter((algorithm) => algorithm !== 'none')),
    ...(isEncrypted ? ['age'] : []),
    'tar',
  ].join(', ');
  const steps: (readonly string[])[] = [
    [
      `As the user that runs PostgreSQL ${server.major}, with its programs on PATH (Debian: /usr/lib/postgresql/${server.major}/bin) and ${programs}; the two folders are new ones${isEncrypted ? `, and the key is that of one of ${recipients.join(', ')}` : ''}:`,
      'set -e -o pipefail; umask 077',
      `STORE=<the folder of the store>${last.startsWith('"$') ? ' BACKUP_ID=<the id of the backup>' : ''} DATA=<the new data directory>${tablespaces.length === 0 ? '' : ' TABLESPACES=<a folder for its tablespaces>'}${isEncrypted ? ' KEY=<identity file>' : ''}`,
    ],
    ...(input.bring === undefined
      ? []
      : [
          [
            'Bring the files here, into a folder that stands for the store (or with another client of S3):',
            ...chain.map(
              ({ id }) =>
                `mkdir -p "$STORE"/${folder}/${id} && (cd "$STORE"/${folder}/${id} && ${input.bring?.(`${folder}/${id}`)})`,
            ),
          ],
        ]),
    ...(input.files.length === 0
      ? []
      : [
          [
            'Check that its files are whole:',
            ...input.files.map(
              ({ path, sha256 }) => `echo "${sha256}  $STORE/${folder}/${last}/${path}" | sha256sum --check`,
            ),
          ],
        ]),
    [
      isChain
        ? 'Unpack the full backup and each one that is made on it, and check each against its manifest:'
        : 'Unpack it, and check it against its manifest:',
      ...(isChain ? ['mkdir -m 700 "$DATA".parts'] : []),
      ...(isChain || tablespaces.length === 0 ? [] : ['mkdir -p -m 700 "$TABLESPACES"']),
      ...chain.flatMap(extract),
    ],
    ...(isChain
      ? [
          [
            'Put them together:',
            ...(tablespaces.length === 0 ? [] : ['mkdir -p -m 700 "$TABLESPACES"']),
            [
              'pg_combinebackup --output="$DATA"',
              ...tablespaces.map(({ oid }) => `--tablespace-mapping=${space(last, oid)}="$TABLESPACES"/${oid}`),
              ...chain.map(({ id }) => into(id)),
            ].join(' '),
            'pg_verifybackup "$DATA"',
            'rm -r "$DATA".parts',
          ],
        ]
      : []),
    ...(tablespaces.length === 0
      ? []
      : [
          [
            'Say where its tablespaces lie now:',
            `printf '%s\\n' ${tablespaces.map(({ oid }) => `"${oid} $TABLESPACES/${oid}"`).join(' ')} > "$DATA"/tablespace_map`,
          ],
        ]),
    ...(input.hasConfiguration
      ? [
          [
            'What of its configuration lay outside the data directory is unpacked beside it. Look at it, and put it where this server reads it; what names the old data directory, archives or a primary must not go live unseen:',
            `${input.hasConfiguration === 'perhaps' ? `[ ! -e "$STORE"/${folder}/${last}/${configuration} ] || ` : ''}{ mkdir -p "$DATA".configuration && ${opened(newest, configuration)} | tar --extract --directory="$DATA".configuration; }`,
            '[ -e "$DATA"/postgresql.conf ] || touch "$DATA"/postgresql.conf',
            `[ -e "$DATA"/pg_hba.conf ] || echo 'local all all peer' > "$DATA"/pg_hba.conf`,
            '[ -e "$DATA"/pg_ident.conf ] || touch "$DATA"/pg_ident.conf',
          ],
        ]
      : []),
    [
      `Let it do nothing of what its source does, which may still live: ${quietWords}:`,
      'rm -f "$DATA"/standby.signal "$DATA"/recovery.signal',
      appendSettings(mark, quietSettings(server.preloadLibraries), '"$DATA"/postgresql.auto.conf'),
      'touch "$DATA"/recovery.signal',
    ],
    [
      `Replay the WAL in the backup: it is then as the source was when the backup ended${input.restorePoint === undefined ? '' : ` (with an archive of WAL it goes on to any later moment; the first is the restore point ${input.restorePoint})`}, on a timeline of its own, whose history is archived first when it archives again:`,
      `postgres --single -D "$DATA" ${once.map((setting) => `-c ${setting}`).join(' ')} template1 < /dev/null`,
      handOnLine('"$DATA"'),
    ],
    [
      `Start it; when it takes the place of the source, take what stands behind "${mark}" out of postgresql.auto.conf, and restart it (where synchronous_standby_names is set no commit ends until a standby of its own follows it):`,
      'pg_ctl start --wait --pgdata="$DATA" --log="$DATA".log',
    ],
  ];
  return `${steps.map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join('\n')).join('\n')}\n`;
}
