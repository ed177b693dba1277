import { toolCommand } from '../container/client.ts';
import { type CommandTemplate, type Plan, renderCommands, type Step, shellQuote, type Word } from '../operation.ts';
import { writingInBulk } from '../pipe.ts';
import { applicationOf } from '../postgres/application.ts';
import { childEnvironment, keepaliveWords } from '../postgres/connection.ts';
import { databaseConninfo } from '../postgres/conninfo.ts';
import { passwordLine, toolEnvironment } from '../postgres/environment.ts';
import { qualifiedName } from '../postgres/identifier.ts';
import { describeLeftOut } from '../proof/left-out.ts';
import { packCommand, packedExtension, unpackCommand } from '../store/compression.ts';
import { decryptCommand, encryptCommand, identityLines, identityToGive } from '../store/encryption.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import type { DumpFormat } from '../store/manifest.ts';
import { provingCommand, shellBackup, storeFlags } from '../store/shell.ts';
import type { BackupFacts } from './facts.ts';
import { compressFlag, dataName, definitionsFormat, describeCompression, uncompressed } from './format.ts';
import type { BackupOptions } from './options.ts';
import { judgePreflight } from './preflight/judge.ts';
import { manifestScope, recoveryProcedure } from './recovery.ts';
import { definitionsOf, filtersOf, selectionWords, wholeDatabase } from './selection.ts';

/** The name of the data file in the backup's folder. */
export function dataFileName(
  { format = 'custom' }: Pick<BackupOptions, 'format'>,
  facts: Pick<BackupFacts, 'packer' | 'age'>,
): string {
  return sealedName(`${dataName(format)}${packedExtension(facts.packer)}`, facts);
}

/** The name of the file of definitions beside rows alone. */
export function definitionsFileName(facts: Pick<BackupFacts, 'packer' | 'age'>): string {
  return sealedName(`schema.dump${packedExtension(facts.packer)}`, facts);
}

/** The name of the file of what the cluster has beside its databases: a script for psql. */
function globalsFileName(facts: Pick<BackupFacts, 'age'>): string {
  return sealedName('globals.sql', facts);
}

function sealedName(name: string, { age }: Pick<BackupFacts, 'age'>): string {
  return age === undefined ? name : `${name}.age`;
}

/** Pure: what a backup will do. Holes: `snapshot`, `pgpassword`, `list`, `backup-id`. */
export function planBackup(options: BackupOptions, facts: BackupFacts): Plan {
  const { server } = facts;
  const environment = toolEnvironment({ ...childEnvironment(options.connection), PGAPPNAME: applicationOf('pg_dump') });
  const keepalives = keepaliveWords(options.connection);
  const held = options.proof !== 'none';
  const { format = 'custom', compression } = options;
  const isFolder = format === 'directory';
  const selection = options.selection ?? wholeDatabase;
  const dumping = (as: DumpFormat, words: readonly Word[]): CommandTemplate =>
    toolCommand(
      facts.pgDump,
      [
        `--format=${as}`,
        '--no-password',
        `--lock-wait-timeout=${options.lockTimeoutSeconds * 1000}`,
        ...words,
        ...(keepalives === '' ? [] : [`--dbname=${keepalives}`]),
      ],
      environment,
    );
  const dump = (...more: Word[]): CommandTemplate => ({
    ...(facts.stdbuf === undefined ? {} : { startedBy: writingInBulk(facts.stdbuf) }),
    ...dumping(format, [
      ...compressFlag(format, compression, facts.pgDump.major),
      ...(isFolder ? [`--jobs=${options.jobs}`, ['--file=', { hole: 'archive' }] as const] : []),
      // psql restores all that there is, and a subscription of a copy would reach for its publisher.
      ...(format === 'plain' ? ['--no-subscriptions'] : []),
      ...selectionWords(selection),
      ...more,
    ]),
  });
  const dumpDefinitions = (...more: Word[]): CommandTemplate =>
    dumping(definitionsFormat, [
      ...compressFlag(definitionsFormat, facts.packer === undefined ? compression : uncompressed, facts.pgDump.major),
      ...selectionWords(definitionsOf(selection)),
      ...more,
    ]);
  const snapshot: Word[] = held ? [['--snapshot=', { hole: 'snapshot' }]] : [];
  const pack: CommandTemplate[] = facts.packer === undefined ? [] : [packCommand(facts.packer, compression.level)];
  const { age } = facts;
  const recipients = options.recipients ?? [];
  const seal: CommandTemplate[] = age === undefined ? [] : [encryptCommand(age, recipients)];
  const sealing = (name: string): Step[] => (age === undefined ? [] : [{ kind: 'pipeline', name, stages: seal }]);
  // What will be encrypted is read as it goes by, and a folder before it is packed: unpacked by ourselves.
  const unpack = unpackCommand(facts.packer);
  const readFile = (...args: Word[]): CommandTemplate[] => [
    ...(age === undefined && unpack !== undefined ? [unpack] : []),
    toolCommand(facts.pgRestore, args, { LC_ALL: 'C' }),
  ];
  const read = (...args: Word[]): CommandTemplate[] =>
    isFolder ? [toolCommand(facts.pgRestore, [...args, { hole: 'archive' }], { LC_ALL: 'C' })] : readFile(...args);
  const reading: Step[] =
    format === 'plain'
      ? unpack === undefined
        ? []
        : [{ kind: 'pipeline', name: 'unpack', stages: [unpack] }]
      : [
          { kind: 'pipeline', name: 'list', stages: read('--list') },
          { kind: 'pipeline', name: 'sequences', stages: read(['--use-list=', { hole: 'list' }], '--file=-') },
        ];
  const folder: Word = [`${encodeDatabaseName(server.database)}/`, { hole: 'backup-id' }, '/'];
  const file = dataFileName(options, facts);
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
            stages: [dumpDefinitions(...snapshot), ...pack],
          },
          ...sealing('encrypt-definitions'),
          { kind: 'put', name: 'schema', path: [...folder, definitionsFileName(facts)] },
          { kind: 'pipeline', name: 'list-definitions', stages: readFile('--list') },
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
  const globals = globalsCommand(options, facts, [environment, keepalives]);
  const gathering: Step[] = globals === undefined ? [] : [{ kind: 'pipeline', name: 'globals', stages: [globals] }];
  const storing: Step[] =
    globals === undefined
      ? []
      : [...sealing('encrypt-globals'), { kind: 'put', name: 'globals', path: [...folder, globalsFileName(facts)] }];
  const { decryption } = facts;
  const opening: Step[] =
    decryption === undefined ? [] : [{ kind: 'pipeline', name: 'open', stages: [decryptCommand(decryption)] }];
  const steps: Step[] = [
    ...gathering,
    ...holding,
    {
      kind: 'pipeline',
      name: 'dump',
      stages: [dump('--verbose', ...snapshot), ...(isFolder ? [] : pack)],
    },
    ...(isFolder && facts.packer !== undefined ? [{ kind: 'pipeline', name: 'pack', stages: pack } as const] : []),
    ...sealing('encrypt-data'),
    { kind: 'put', name: 'data', path: [...folder, file] },
    ...definitions,
    ...reading,
    ...storing,
    ...proving,
    ...opening,
    { kind: 'put', name: 'manifest', path: [...folder, 'manifest.json'] },
  ];
  const exported = Object.entries(environment).filter(
    ([name, value]) => typeof value === 'string' && !['LC_ALL', 'PGAPPNAME', 'PGPASSFILE'].includes(name),
  );
  const hasPassword = Object.keys(environment).includes('PGPASSWORD');
  const beside = selection.content === 'data' ? definitionsFileName(facts) : undefined;
  const made = [file, ...(beside === undefined ? [] : [beside])];
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
        ...(isFolder
          ? [
              'ARCHIVE="$(mktemp -d)"/dump; trap \'rm -rf "$(dirname "$ARCHIVE")"\' EXIT',
              renderCommands(dump()),
              `(cd "$ARCHIVE" && tar -cf - -- *)${[...pack, ...seal].map((stage) => ` | ${renderCommands(stage)}`).join('')} ${byHand.write(file)}`,
            ]
          : [`${renderCommands(dump(), ...pack, ...seal)} ${byHand.write(file)}`]),
        ...(beside === undefined
          ? []
          : [`${renderCommands(dumpDefinitions(), ...pack, ...seal)} ${byHand.write(beside)}`]),
        ...(globals === undefined
          ? []
          : [`${renderCommands(globals, ...seal)} ${byHand.write(globalsFileName(facts))}`]),
        ...made.map((one) =>
          age === undefined
            ? checkByHand(one === file ? format : definitionsFormat, byHand.read(one), facts)
            : `[ "$(${byHand.read(one)} head -n 1)" = age-encryption.org/v1 ]`,
        ),
        ...(decryption === undefined
          ? []
          : [
              ...identityLines(decryption),
              ...made.map((one) => `${byHand.read(one)} ${renderCommands(decryptCommand(decryption))} > /dev/null`),
            ]),
      ],
      configuration: {
        format,
        compression: describeCompression(compression),
        compressed_by: compressor(options, facts),
        encryption: age === undefined ? 'none' : `age, for ${recipients.join(', ')}`,
        ...(age === undefined ? {} : { encrypted_by: age.foundBy === 'pgproof' ? 'pgproof' : age.program }),
        ...(decryption === undefined ? {} : { opened_with: decryption.identityFile }),
        ...(facts.scope === undefined
          ? {}
          : {
              filters: filtersOf(selection).join(' '),
              left_out: describeLeftOut(facts.scope).join('; ') || 'nothing',
            }),
        globals: planGlobals(facts),
        ...(selection.extra.length === 0 ? {} : { pg_dump_arguments: selection.extra.join(' ') }),
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
        format,
        dataFile: file,
        packedBy: facts.packer?.algorithm,
        recipients,
        tables: [],
        selection,
        scope: manifestScope(facts.scope, []),
        tablespaces: facts.tablespaces,
        globalsFile: globals === undefined ? undefined : { path: globalsFileName(facts) },
        definitionsFile: beside === undefined ? undefined : { path: beside },
        bring: options.store.byHand?.bring(`${encodeDatabaseName(server.database)}/<backup-id>`),
      }),
      findings: judgePreflight(options, facts).findings,
    },
  };
}

/** Dumps roles, tablespaces and settings of roles. */
function globalsCommand(
  { lockTimeoutSeconds }: BackupOptions,
  { globals, server }: BackupFacts,
  [environment, keepalives]: readonly [CommandTemplate['env'], string],
): CommandTemplate | undefined {
  if (!globals.go) return undefined;
  return toolCommand(
    globals.pgDumpall,
    [
      '--globals-only',
      '--encoding=UTF8',
      '--no-password',
      ...(globals.passwords ? [] : ['--no-role-passwords']),
      `--lock-wait-timeout=${lockTimeoutSeconds * 1000}`,
      `--database=${databaseConninfo(server.database)}`,
      ...(keepalives === '' ? [] : [`--dbname=${keepalives}`]),
    ],
    { ...environment, PGAPPNAME: applicationOf('pg_dumpall') },
  );
}

function planGlobals({ globals }: BackupFacts): string {
  if (!globals.go) return globals.finding === undefined ? 'none' : `none: ${globals.finding.detail}`;
  return globals.passwords ? 'with-passwords' : 'without-passwords';
}

/** A command that reads every byte of what was stored. */
function checkByHand(format: DumpFormat, read: string, { packer, pgRestore }: BackupFacts): string {
  const unpack = unpackCommand(packer);
  const unpacked = unpack === undefined ? `${read} cat` : `${read} ${renderCommands(unpack)}`;
  if (format === 'plain') return `${unpacked} | grep -c '^-- PostgreSQL database dump complete$'`;
  if (format === 'directory') {
    const check = renderCommands(toolCommand(pgRestore, ['--file=/dev/null', { hole: 'archive' }], {}));
    return `rm -r "$ARCHIVE"; mkdir "$ARCHIVE"; ${unpacked} | tar --extract --file=- --directory="$ARCHIVE"; ${check}`;
  }
  const restore = renderCommands(toolCommand(pgRestore, ['--file=/dev/null'], { LC_ALL: 'C' }));
  // It leaves the end of a tar unread, and what writes into the pipe would fail.
  if (format === 'tar' && unpack !== undefined) return `${unpacked} | { ${restore} && cat > /dev/null; }`;
  return unpack === undefined ? `${read} ${restore}` : `${unpacked} | ${restore}`;
}

function compressor({ compression }: BackupOptions, { packer, pgDump }: BackupFacts): string {
  if (compression.algorithm === 'none') return 'nothing';
  return packer === undefined ? `pg_dump ${pgDump.version}` : packer.algorithm;
}

function verificationSteps(options: BackupOptions, facts: BackupFacts): string[] {
  const named = storeFlags(options.store);
  return [
    ...(named === undefined ? [] : [`pgproof list ${named}`]),
    provingCommand(options.store, { database: facts.server.database }, facts.age === undefined ? '' : identityToGive),
    `psql --dbname=<restored database> --command=${shellQuote(`select count(*) from ${qualifiedName('<schema>', '<table>')}`)}   # beside the rows in the report`,
  ];
}
