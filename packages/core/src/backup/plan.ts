import { toolCommand } from '../container/client.ts';
import { type CommandTemplate, type Plan, renderCommands, type Step, shellQuote, type Word } from '../operation.ts';
import { childEnvironment, keepaliveWords } from '../postgres/connection.ts';
import { passwordLine, toolEnvironment } from '../postgres/environment.ts';
import { qualifiedName } from '../postgres/identifier.ts';
import { describeLeftOut } from '../proof/left-out.ts';
import { unpackCommand } from '../store/compression.ts';
import { decryptCommand, encryptCommand, identityLines, identityToGive } from '../store/encryption.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import { provingCommand, shellBackup, storeFlags } from '../store/shell.ts';
import type { BackupFacts } from './facts.ts';
import type { BackupOptions } from './options.ts';
import { manifestScope, recoveryProcedure } from './recovery.ts';
import { definitionsOf, filtersOf, selectionWords, wholeDatabase } from './selection.ts';

/** The name of the data file in the backup's folder. */
export function dataFileName(facts: Pick<BackupFacts, 'zstd' | 'age'>): string {
  return sealedName(facts.zstd === undefined ? 'data.dump' : 'data.dump.zst', facts);
}

/** The name of the file of definitions beside rows alone. */
export function definitionsFileName(facts: Pick<BackupFacts, 'zstd' | 'age'>): string {
  return sealedName(facts.zstd === undefined ? 'schema.dump' : 'schema.dump.zst', facts);
}

function sealedName(name: string, { age }: Pick<BackupFacts, 'age'>): string {
  return age === undefined ? name : `${name}.age`;
}

/** Pure: what a backup will do. Holes: `snapshot`, `pgpassword`, `list`, `backup-id`. */
export function planBackup(options: BackupOptions, facts: BackupFacts): Plan {
  const { server } = facts;
  const environment = toolEnvironment({ ...childEnvironment(options.connection), PGAPPNAME: 'pgproof pg_dump' });
  const keepalives = keepaliveWords(options.connection);
  const held = options.proof !== 'none';
  const byClient = options.compression.algorithm === 'zstd' && facts.zstd === undefined;
  const selection = options.selection ?? wholeDatabase;
  const dump = (snapshot: readonly Word[], verbose: readonly string[], what = selection): CommandTemplate =>
    toolCommand(
      facts.pgDump,
      [
        '--format=custom',
        '--no-password',
        `--compress=${byClient ? `zstd:${options.compression.level}` : '0'}`,
        `--lock-wait-timeout=${options.lockTimeoutSeconds * 1000}`,
        ...selectionWords(what),
        ...verbose,
        ...snapshot,
        ...(keepalives === '' ? [] : [`--dbname=${keepalives}`]),
      ],
      environment,
    );
  const pack: CommandTemplate[] =
    facts.zstd === undefined
      ? []
      : [{ program: facts.zstd, args: [`-${options.compression.level}`, '-T1', '--check', '--quiet'], env: {} }];
  const { age } = facts;
  const recipients = options.recipients ?? [];
  const seal: CommandTemplate[] = age === undefined ? [] : [encryptCommand(age, recipients)];
  const sealing = (name: string): Step[] => (age === undefined ? [] : [{ kind: 'pipeline', name, stages: seal }]);
  // What will be encrypted is read as it goes by, unpacked by ourselves.
  const unpack = age === undefined ? unpackCommand(facts.zstd) : undefined;
  const read = (...args: Word[]): CommandTemplate[] => [
    ...(unpack === undefined ? [] : [unpack]),
    toolCommand(facts.pgRestore, args, { LC_ALL: 'C' }),
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
  const definitions: Step[] =
    selection.content === 'data'
      ? [
          {
            kind: 'pipeline',
            name: 'dump-definitions',
            stages: [dump(held ? [['--snapshot=', { hole: 'snapshot' }]] : [], [], definitionsOf(selection)), ...pack],
          },
          ...sealing('encrypt-definitions'),
          { kind: 'put', name: 'schema', path: [...folder, definitionsFileName(facts)] },
        ]
      : [];
  const proving: Step[] = held
    ? [
        ...sealing('encrypt-proof'),
        { kind: 'put', name: 'proof', path: [...folder, sealedName('proof.json.zst', facts)] },
        ...sealing('encrypt-catalogue'),
        { kind: 'put', name: 'catalogue', path: [...folder, sealedName('catalogue.json.zst', facts)] },
      ]
    : [];
  const { decryption } = facts;
  const opening: Step[] =
    decryption === undefined ? [] : [{ kind: 'pipeline', name: 'open', stages: [decryptCommand(decryption)] }];
  const steps: Step[] = [
    ...holding,
    {
      kind: 'pipeline',
      name: 'dump',
      stages: [dump(held ? [['--snapshot=', { hole: 'snapshot' }]] : [], ['--verbose']), ...pack],
    },
    ...sealing('encrypt-data'),
    { kind: 'put', name: 'data', path: [...folder, file] },
    ...definitions,
    { kind: 'pipeline', name: 'list', stages: read('--list') },
    { kind: 'pipeline', name: 'sequences', stages: read(['--use-list=', { hole: 'list' }], '--file=-') },
    ...proving,
    ...opening,
    { kind: 'put', name: 'manifest', path: [...folder, 'manifest.json'] },
  ];
  const exported = Object.entries(environment).filter(
    ([name, value]) => typeof value === 'string' && !['LC_ALL', 'PGAPPNAME', 'PGPASSFILE'].includes(name),
  );
  const hasPassword = Object.keys(environment).includes('PGPASSWORD');
  const byHand = shellBackup(options.store, encodeDatabaseName(server.database));
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
        ...(hasPassword ? [passwordLine(facts.pgDump)] : []),
        `export ${exported.map(([name, value]) => `${name}=${shellQuote(value as string)}`).join(' ')}`,
        'set -e -o pipefail; umask 077',
        ['BACKUP_ID=by-hand-"$(date -u +%Y%m%dT%H%M%SZ)"', ...byHand.make].join('; '),
        `${renderCommands(dump([], []), ...pack, ...seal)} ${byHand.write(file)}`,
        ...(selection.content === 'data'
          ? [
              `${renderCommands(dump([], [], definitionsOf(selection)), ...pack, ...seal)} ${byHand.write(definitionsFileName(facts))}`,
            ]
          : []),
        age === undefined
          ? `${byHand.read(file)} ${renderCommands(...read('--file=/dev/null'))}`
          : `[ "$(${byHand.read(file)} head -n 1)" = age-encryption.org/v1 ]`,
        ...(decryption === undefined
          ? []
          : [
              ...identityLines(decryption),
              `${byHand.read(file)} ${renderCommands(decryptCommand(decryption))} > /dev/null`,
            ]),
      ],
      configuration: {
        format: 'custom',
        compression: options.compression.algorithm === 'none' ? 'none' : `zstd:${options.compression.level}`,
        compressed_by: byClient ? `pg_dump ${facts.pgDump.version}` : facts.zstd === undefined ? 'nothing' : 'zstd',
        encryption: age === undefined ? 'none' : `age, for ${recipients.join(', ')}`,
        ...(age === undefined ? {} : { encrypted_by: age.foundBy === 'pgproof' ? 'pgproof' : age.program }),
        ...(decryption === undefined ? {} : { opened_with: decryption.identityFile }),
        ...(facts.scope === undefined
          ? {}
          : {
              filters: filtersOf(selection).join(' '),
              left_out: describeLeftOut(facts.scope).join('; ') || 'nothing',
            }),
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
        recipients,
        tables: [],
        selection,
        scope: manifestScope(facts.scope, []),
        definitionsFile: selection.content === 'data' ? { path: definitionsFileName(facts) } : undefined,
        bring: options.store.byHand?.bring(`${encodeDatabaseName(server.database)}/<backup-id>`),
      }),
    },
  };
}

function verificationSteps(options: BackupOptions, facts: BackupFacts): string[] {
  const named = storeFlags(options.store);
  return [
    ...(named === undefined ? [] : [`pgproof list ${named}`]),
    provingCommand(options.store, { database: facts.server.database }, facts.age === undefined ? '' : identityToGive),
    `psql --dbname=<restored database> --command=${shellQuote(`select count(*) from ${qualifiedName('<schema>', '<table>')}`)}   # beside the rows in the report`,
  ];
}
