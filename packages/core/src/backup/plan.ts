import { type CommandTemplate, type Plan, renderCommands, type Step, shellQuote, type Word } from '../operation.ts';
import { childEnvironment } from '../postgres/connection.ts';
import { toolEnvironment } from '../postgres/environment.ts';
import { qualifiedName } from '../postgres/identifier.ts';
import { encryptCommand } from '../store/encryption.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import { identityHole, shellIdentity, shellPacking, unpackCommands } from '../store/packing.ts';
import { provingCommand, shellFolder } from '../store/shell.ts';
import type { BackupFacts } from './facts.ts';
import type { BackupOptions } from './options.ts';
import { recoveryProcedure } from './recovery.ts';

/** The name of the data file in the backup's folder. */
export function dataFileName(facts: Pick<BackupFacts, 'zstd' | 'age'>): string {
  return `data.dump${facts.zstd === undefined ? '' : '.zst'}${suffix(facts)}`;
}

/** What the name of every encrypted file ends in. */
function suffix({ age }: Pick<BackupFacts, 'age'>): string {
  return age === undefined ? '' : '.age';
}

/** Pure: what a backup will do. Holes: `snapshot`, `pgpassword`, `list`, `backup-id`. */
export function planBackup(options: BackupOptions, facts: BackupFacts): Plan {
  const { server } = facts;
  const environment = toolEnvironment({ ...childEnvironment(options.connection), PGAPPNAME: 'pgproof pg_dump' });
  const held = options.proof !== 'none';
  const byClient = options.compression.algorithm === 'zstd' && facts.zstd === undefined;
  const dump = (snapshot: readonly Word[], verbose: readonly string[]): CommandTemplate => ({
    program: facts.pgDump.path,
    args: [
      '--format=custom',
      '--no-password',
      `--compress=${byClient ? `zstd:${options.compression.level}` : '0'}`,
      `--lock-wait-timeout=${options.lockTimeoutSeconds * 1000}`,
      ...verbose,
      ...snapshot,
    ],
    env: environment,
  });
  const pack: CommandTemplate[] =
    facts.zstd === undefined
      ? []
      : [{ program: facts.zstd, args: [`-${options.compression.level}`, '-T1', '--check', '--quiet'], env: {} }];
  const encrypt = facts.age === undefined ? [] : [encryptCommand(facts.age, options.recipients ?? [])];
  // Read back is what was not encrypted yet.
  const read = (...args: Word[]): CommandTemplate[] => [
    ...unpackCommands({ ...facts, age: undefined }, ''),
    { program: facts.pgRestore.path, args, env: { LC_ALL: 'C' } },
  ];
  const shownEncrypt =
    encrypt.length === 0 ? [] : [encryptCommand({ program: 'age', args: [] }, options.recipients ?? [])];
  const shownRead = [
    ...unpackCommands(shellPacking(facts), identityHole),
    { program: facts.pgRestore.path, args: ['--file=/dev/null'], env: { LC_ALL: 'C' } },
  ];
  const folder: Word = [`${encodeDatabaseName(server.database)}/`, { hole: 'backup-id' }, '/'];
  const file = dataFileName(facts);
  const holding: Step[] = held
    ? [
        {
          kind: 'sql',
          name: 'hold',
          on: 'source',
          statements: [
            'begin isolation level repeatable read read only',
            'lock table only … in access share mode',
            'select pg_export_snapshot()',
          ],
        },
        {
          kind: 'sql',
          name: 'fingerprint',
          on: 'source',
          statements: ['select count(*), sum(hashtextextended(row(…)::text collate "C", …)), … from only …'],
        },
      ]
    : [];
  const proving: Step[] = held
    ? [
        { kind: 'put', name: 'proof', path: [...folder, `proof.json.zst${suffix(facts)}`] },
        { kind: 'put', name: 'catalogue', path: [...folder, `catalogue.json.zst${suffix(facts)}`] },
      ]
    : [];
  const steps: Step[] = [
    ...holding,
    {
      kind: 'pipeline',
      name: 'dump',
      stages: [dump(held ? [['--snapshot=', { hole: 'snapshot' }]] : [], ['--verbose']), ...pack],
    },
    ...(encrypt.length === 0 ? [] : [{ kind: 'pipeline', name: 'encrypt', stages: encrypt } as const]),
    { kind: 'put', name: 'data', path: [...folder, file] },
    { kind: 'pipeline', name: 'list', stages: read('--list') },
    { kind: 'pipeline', name: 'sequences', stages: read(['--use-list=', { hole: 'list' }], '--file=-') },
    ...proving,
    { kind: 'put', name: 'manifest', path: [...folder, 'manifest.json'] },
  ];
  const exported = Object.entries(environment).filter(
    ([name, value]) => typeof value === 'string' && !['LC_ALL', 'PGAPPNAME', 'PGPASSFILE'].includes(name),
  );
  const hasPassword = Object.keys(environment).includes('PGPASSWORD');
  const target = `${shellQuote(`${shellFolder(options.store)}/${encodeDatabaseName(server.database)}`)}/"$BACKUP_ID"`;
  return {
    operation: 'backup',
    environment: options.environment,
    target: server.database,
    steps,
    public: {
      operation: 'backup',
      environment: options.environment,
      target: server.database,
      commands: [
        ...(hasPassword ? ['# the password is not shown: export PGPASSWORD, or have it in ~/.pgpass'] : []),
        `export ${exported.map(([name, value]) => `${name}=${shellQuote(value as string)}`).join(' ')}`,
        'set -e -o pipefail; umask 077',
        `BACKUP_ID=by-hand-"$(date -u +%Y%m%dT%H%M%SZ)"; mkdir -p ${target}`,
        `${renderCommands(dump([], []), ...pack, ...shownEncrypt)} > ${target}/${file}`,
        ...shellIdentity(facts),
        `< ${target}/${file} ${renderCommands(...shownRead)}`,
      ],
      configuration: {
        format: 'custom',
        compression: options.compression.algorithm === 'none' ? 'none' : `zstd:${options.compression.level}`,
        compressed_by: byClient ? `pg_dump ${facts.pgDump.version}` : facts.zstd === undefined ? 'nothing' : 'zstd',
        encryption: facts.age === undefined ? 'none' : `age, for ${(options.recipients ?? []).join(', ')}`,
        proof: options.proof,
        jobs: String(options.jobs),
        lock_timeout_seconds: String(options.lockTimeoutSeconds),
        store: options.store.describe,
        pg_dump: `${facts.pgDump.version} (${facts.pgDump.foundBy})`,
      },
      verification_steps: verificationSteps(options, facts),
      recovery_procedure: recoveryProcedure({
        server,
        roles: facts.roles,
        dataFile: file,
        compressed: facts.zstd !== undefined,
        recipients: options.recipients ?? [],
        tables: [],
      }),
    },
  };
}

function verificationSteps(options: BackupOptions, facts: BackupFacts): string[] {
  const { address } = options.store;
  return [
    ...(address === undefined ? [] : [`pgproof list --store ${shellQuote(address)}`]),
    provingCommand(options.store, facts.server.database),
    `psql --dbname=<restored database> --command=${shellQuote(`select count(*) from ${qualifiedName('<schema>', '<table>')}`)}   # beside the rows in the report`,
  ];
}
