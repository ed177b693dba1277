import { clientFunctions, toolCommand } from '../../container/client.ts';
import { type CommandTemplate, type Plan, renderCommands, type Step, shellQuote, type Word } from '../../operation.ts';
import { applicationOf } from '../../postgres/application.ts';
import { childEnvironment, keepaliveWords } from '../../postgres/connection.ts';
import { passwordLine, toolEnvironment } from '../../postgres/environment.ts';
import { decryptCommand, encryptCommand, identityLines, identityToGive } from '../../store/encryption.ts';
import { clusterName } from '../../store/identifier.ts';
import { shellBackup, shellRead, storeFlags } from '../../store/shell.ts';
import { describeCompression } from '../format.ts';
import { isStreamed, type PhysicalBackupFacts } from './facts.ts';
import { judgeCluster } from './judge.ts';
import type { PhysicalBackupOptions } from './options.ts';
import { physicalRecovery, recoveredMember } from './recovery.ts';

const endings = { zstd: '.zst', lz4: '.lz4', gzip: '.gz', none: '' } as const;

/** The name in the store of a tar that pg_basebackup makes: `base`, or the OID of a tablespace. */
export function tarName(
  name: string,
  { compression }: Pick<PhysicalBackupOptions, 'compression'>,
  { age }: Pick<PhysicalBackupFacts, 'age'>,
): string {
  return sealedName(`${name}.tar${endings[compression.algorithm]}`, { age });
}

/** The name of a file that is encrypted when the backup is. */
export function sealedName(name: string, { age }: Pick<PhysicalBackupFacts, 'age'>): string {
  return age === undefined ? name : `${name}.age`;
}

/** The files that are read of a base backup as it goes by. */
export const seenFiles = ['backup_label', 'backup_manifest', 'global/pg_control'] as const;

/**
 * Pure: what a base backup will do. Holes: `pgpassword`, `backup-id`, `tap` (a named pipe), `seen` (a folder for what is read of it), `stage` (a
 * folder for its tars), `parent` (the file list of the backup before).
 */
export function planPhysical(options: PhysicalBackupOptions, facts: PhysicalBackupFacts): Plan {
  const { server, cluster, programs } = facts;
  const environment = toolEnvironment({
    ...childEnvironment(options.connection),
    PGAPPNAME: applicationOf('pg_basebackup'),
  });
  const keepalives = keepaliveWords(options.connection);
  const streamed = isStreamed(options, cluster);
  const rate = options.maxRateKilobytes;
  const backUp = (into: Word, ...more: Word[]): CommandTemplate =>
    toolCommand(
      facts.pgBasebackup,
      [
        into,
        '--format=tar',
        '--wal-method=fetch',
        '--checkpoint=fast',
        '--manifest-checksums=SHA256',
        '--no-password',
        ...compressWords(options, facts),
        ...(rate === undefined ? [] : [`--max-rate=${rate}`]),
        ...(facts.chain.length === 0 ? [] : [['--incremental=', { hole: 'parent' }] as const]),
        ...more,
        ...(keepalives === '' ? [] : [`--dbname=${keepalives}`]),
      ],
      environment,
    );
  const { algorithm, level } = options.compression;
  const bring = options.store.byHand?.bring;
  const pack: CommandTemplate[] =
    facts.packer === undefined
      ? []
      : [
          {
            program: facts.packer,
            args: algorithm === 'zstd' ? [`-${level}`, '--check', '--quiet'] : [`-${level}`],
            env: {},
          },
        ];
  const { age, decryption } = facts;
  const recipients = options.recipients ?? [];
  const seal: CommandTemplate[] = age === undefined ? [] : [encryptCommand(age, recipients)];
  const unpack: CommandTemplate[] =
    programs.unpack === undefined ? [] : [{ program: programs.unpack, args: ['-d', '-c'], env: {} }];
  const look = (members: readonly string[]): CommandTemplate => ({
    program: programs.tar,
    args: ['--extract', '--file=-', '--no-same-owner', ['--directory=', { hole: 'seen' }], ...members],
    env: { LC_ALL: 'C' },
  });
  const target = clusterName(server.systemIdentifier);
  const folder: Word = [`${target}/`, { hole: 'backup-id' }, '/'];
  const data = tarName('base', options, facts);
  const progress = ['--progress', '--verbose', ['--label=pgproof ', { hole: 'backup-id' }]] as const;
  const taking: Step[] = streamed
    ? [
        {
          kind: 'pipeline',
          name: 'backup',
          stages: [
            backUp('--pgdata=-', ...progress),
            ...pack,
            { program: programs.tee, args: [{ hole: 'tap' }], env: {} },
            ...seal,
          ],
        },
        {
          kind: 'pipeline',
          name: 'look',
          stages: [{ program: programs.cat, args: [{ hole: 'tap' }], env: {} }, ...unpack, look(seenFiles)],
        },
        { kind: 'put', name: 'data', path: [...folder, data] },
      ]
    : [
        { kind: 'pipeline', name: 'backup', stages: [backUp(['--pgdata=', { hole: 'stage' }], ...progress)] },
        // PostgreSQL's own manifest is a file beside the tars.
        {
          kind: 'pipeline',
          name: 'look',
          stages: [...unpack, look(seenFiles.filter((name) => name !== 'backup_manifest'))],
        },
        ...(age === undefined ? [] : [{ kind: 'pipeline', name: 'encrypt-data', stages: seal } as const]),
        { kind: 'put', name: 'data', path: [...folder, data] },
        ...cluster.tablespaces.map(
          ({ oid }): Step => ({
            kind: 'put',
            name: `tablespace-${oid}`,
            path: [...folder, tarName(oid, options, facts)],
          }),
        ),
      ];
  const steps: Step[] = [
    {
      kind: 'sql',
      name: 'hold-wal',
      on: 'source',
      statements: ['select pg_create_physical_replication_slot(…, true, true)'],
    },
    ...taking,
    { kind: 'sql', name: 'restore-point', on: 'source', statements: ['select pg_create_restore_point(…)'] },
    ...(age === undefined ? [] : [{ kind: 'pipeline', name: 'encrypt-document', stages: seal } as const]),
    { kind: 'put', name: 'backup-manifest', path: [...folder, sealedName('backup_manifest', facts)] },
    { kind: 'put', name: 'file-list', path: [...folder, 'file_list'] },
    { kind: 'put', name: 'configuration', path: [...folder, sealedName('configuration.tar', facts)] },
    ...(decryption === undefined
      ? []
      : [{ kind: 'pipeline', name: 'open', stages: [decryptCommand(decryption)] } as const]),
    { kind: 'put', name: 'manifest', path: [...folder, 'manifest.json'] },
  ];
  const exported = Object.entries(environment).filter(
    ([name, value]) => typeof value === 'string' && !['LC_ALL', 'PGAPPNAME', 'PGPASSFILE'].includes(name),
  );
  const hasPassword = Object.keys(environment).includes('PGPASSWORD');
  const byHand = shellBackup(options.store, target);
  const sealed = (from: string, name: string): string =>
    `${seal.length === 0 ? `${from} cat` : `${from} ${renderCommands(...seal)}`} ${byHand.write(name)}`;
  const lookAt = (members: readonly string[]): string => renderCommands(...unpack, look(members));
  const work = 'WORK="$(mktemp -d)"; trap \'rm -rf "$WORK"\' EXIT; SEEN="$WORK"/seen; mkdir "$SEEN"';
  const written = streamed
    ? [
        `${work}; TAP="$WORK"/tap; mkfifo "$TAP"`,
        `${renderCommands({ program: programs.cat, args: [{ hole: 'tap' }], env: {} })} | ${lookAt(seenFiles)} & LOOK=$!`,
        `${renderCommands(backUp('--pgdata=-'), ...pack, { program: programs.tee, args: [{ hole: 'tap' }], env: {} }, ...seal)} ${byHand.write(data)}`,
        'wait "$LOOK"',
        sealed('< "$SEEN"/backup_manifest', sealedName('backup_manifest', facts)),
      ]
    : [
        `${work}; STAGE="$WORK"/stage`,
        renderCommands(backUp(['--pgdata=', { hole: 'stage' }])),
        `< "$STAGE"/${tarName('base', options, { age: undefined })} ${lookAt(seenFiles.filter((name) => name !== 'backup_manifest'))}`,
        `for file in "$STAGE"/*; do ${sealed('< "$file"', `"$(basename "$file")"${age === undefined ? '' : '.age'}`)}; done`,
      ];
  const opened = decryption === undefined ? [] : [decryptCommand(decryption)];
  const checked =
    age !== undefined && decryption === undefined
      ? [`[ "$(${byHand.read(data)} head -n 1)" = age-encryption.org/v1 ]`]
      : [
          ...identityLines(decryption),
          `${byHand.read(data)} ${renderCommands(...opened, ...unpack, { program: programs.tar, args: ['--list', '--file=-'], env: {} })} > /dev/null`,
        ];
  return {
    operation: 'backup',
    environment: options.environment,
    target,
    steps,
    public: {
      operation: 'backup',
      environment: options.environment,
      target,
      commands: [
        ...(hasPassword ? [passwordLine(facts.pgBasebackup)] : []),
        `export ${exported.map(([name, value]) => `${name}=${shellQuote(value as string)}`).join(' ')}`,
        'set -e -o pipefail; umask 077',
        ...clientFunctions(facts.pgBasebackup, environment, ['psql']),
        ...parentLines(options, facts),
        ['BACKUP_ID=by-hand-"$(date -u +%Y%m%dT%H%M%SZ)"', ...byHand.make].join('; '),
        ...written,
        ...configurationLines(sealed, facts),
        ...checked,
      ],
      configuration: {
        method: 'physical',
        backup_type: options.backupType,
        format: 'tar',
        ...(facts.chain.length === 0 ? {} : { made_on: facts.chain.at(-1)?.id ?? '' }),
        compression: describeCompression(options.compression),
        compressed_by: compressorOf(options, facts),
        encryption: age === undefined ? 'none' : `age, for ${recipients.join(', ')}`,
        ...(rate === undefined ? {} : { max_rate: `${rate} kB/s` }),
        wal: 'in the backup, kept for it by a temporary replication slot',
        way: streamed ? 'streamed into the store' : 'written into a temporary folder first, then stored',
        store: options.store.describe,
        pg_basebackup: `${facts.pgBasebackup.version} (${facts.pgBasebackup.foundBy})`,
      },
      verification_steps: verificationSteps(options, facts),
      recovery_procedure: physicalRecovery({
        server: {
          ...{ version: server.version, major: server.major, identifier: server.systemIdentifier },
          preloadLibraries: cluster.preloadLibraries,
        },
        chain: [
          ...facts.chain.map(({ manifest }) => recoveredMember(manifest)),
          {
            ...{ id: '"$BACKUP_ID"', data, algorithm, recipients },
            tablespaces: cluster.tablespaces.map(({ oid }) => ({ oid, file: tarName(oid, options, facts) })),
          },
        ],
        files: [],
        hasConfiguration: 'perhaps',
        restorePoint: undefined,
        // The id is a word of the shell's, and no part of what is quoted.
        bring:
          bring && ((path) => bring(path.replace('"$BACKUP_ID"', idMark)).replace(`${idMark}/'`, `'"$BACKUP_ID"/`)),
      }),
      findings: judgeCluster(cluster),
    },
  };
}

/** What stands for an id within a word that is quoted for it. */
const idMark = '<backup-id>';

/** The line that brings the list of files which an incremental backup is made against. */
function parentLines({ store }: PhysicalBackupOptions, { chain, server }: PhysicalBackupFacts): string[] {
  const parent = chain.at(-1);
  if (parent === undefined) return [];
  const path = `${clusterName(server.systemIdentifier)}/${parent.id}/file_list`;
  return [
    store.byHand === undefined
      ? `PARENT=${shellQuote(`${store.address}/${path}`)}`
      : `PARENT="$(mktemp)"; ${shellRead(store, path)} cat > "$PARENT"`,
  ];
}

/** The configuration that lies outside the data directory: those files that the role may know and read. */
const outsideSql = `select distinct s.setting from pg_settings s
where s.name in ('config_file', 'hba_file', 'ident_file')
and not starts_with(s.setting, current_setting('data_directory') || '/')`.replaceAll('\n', ' ');

function configurationLines(
  sealed: (from: string, name: string) => string,
  facts: Pick<PhysicalBackupFacts, 'age' | 'programs'>,
): string[] {
  return [
    'mkdir "$WORK"/outside',
    `for file in $(psql -XAt -c ${shellQuote(outsideSql)}); do`,
    '  if psql -XAt -v file="$file" <<< "select encode(pg_read_binary_file(:\'file\'), \'base64\')" > "$WORK"/read; then',
    '    mkdir -p "$WORK/outside/$(dirname "$file")"; base64 --decode < "$WORK"/read > "$WORK/outside/$file"',
    '  fi',
    'done',
    `[ -z "$(ls "$WORK"/outside)" ] || ${shellQuote(facts.programs.tar)} -C "$WORK"/outside -cf "$WORK"/configuration.tar .`,
    `[ ! -e "$WORK"/configuration.tar ] || ${sealed('< "$WORK"/configuration.tar', sealedName('configuration.tar', facts))}`,
  ];
}

/** pg_basebackup's `--compress`, which knows more than gzip from 15 on. */
function compressWords({ compression, compressBy }: PhysicalBackupOptions, facts: PhysicalBackupFacts): string[] {
  const { algorithm, level } = compression;
  if (algorithm === 'none' || facts.packer !== undefined) return [];
  if (facts.pgBasebackup.major < 15) return ['--gzip', `--compress=${level}`];
  return [`--compress=${compressBy ?? 'client'}-${algorithm}:${level}`];
}

/** What compresses, in a word of the manifest's. */
export function compressorOf(
  { compressBy }: PhysicalBackupOptions,
  { packer }: PhysicalBackupFacts,
): 'client' | 'server' | 'pgproof' {
  return packer === undefined ? (compressBy ?? 'client') : 'pgproof';
}

function verificationSteps({ store }: PhysicalBackupOptions, { age }: PhysicalBackupFacts): string[] {
  const named = storeFlags(store);
  if (named === undefined) return [];
  return [
    `pgproof list ${named}`,
    `pgproof verify ${named} --method physical${age === undefined ? '' : identityToGive}`,
  ];
}
