import { dirname, join, resolve } from 'node:path';
import {
  type CommandTemplate,
  type Plan,
  renderCommands,
  renderWord,
  type Step,
  shellQuote,
  type Word,
} from '../../operation.ts';
import { handOnLine, quietSettings } from '../../postgres/quiet.ts';
import { identityFlag } from '../../store/encryption.ts';
import type { ClusterLimits, PhysicalManifest } from '../../store/physical.ts';
import { storeFlags } from '../../store/shell.ts';
import { assemblySteps } from './assemble.ts';
import type { PhysicalRestoreFacts } from './facts.ts';
import { assemblyLines, openingLines, readLine, tablespaceLines, wholeLines, writeLine } from './lines.ts';
import type { PhysicalRestoreOptions } from './options.ts';
import { configurationFolder, placesOf, workFolder } from './places.ts';
import { filesTowards } from './recover.ts';
import { describeTarget, endOfBackup, type RecoveryTarget, targetSettings } from './target.ts';

/** What copies a segment from the folder that it was brought to. */
export function restoreCommand(directory: string): string {
  return `cp "${join(workFolder(directory), 'wal')}/%f" "%p"`;
}

/** Settings by which a server comes to the target, with WAL from the folder that it was brought to. */
export function towards(target: RecoveryTarget, facts: PhysicalRestoreFacts): Record<string, string> {
  const { directory, timeline, own } = facts;
  return {
    restore_command: restoreCommand(directory),
    // By the number: of several that begin in one place the server would take another.
    ...targetSettings(target, timeline === own.manifest.wal.timeline ? 'current' : String(timeline)),
  };
}

/** Settings of the server that recovers to a target, alone: nothing of the cluster's own configuration is read meanwhile. */
function recoverySettings(
  target: RecoveryTarget,
  facts: PhysicalRestoreFacts,
  limits: ClusterLimits,
): Record<string, string> {
  const { directory } = facts;
  const work = workFolder(directory);
  return {
    config_file: join(work, 'recovery.conf'),
    hba_file: join(work, 'recovery_hba.conf'),
    ident_file: join(work, 'recovery_ident.conf'),
    archive_mode: 'off',
    shared_preload_libraries: '',
    hot_standby: 'off',
    jit: 'off',
    log_destination: 'stderr',
    log_min_messages: 'log',
    ...Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, String(value)])),
    max_logical_replication_workers: '0',
    ...towards(target, facts),
    // A pause needs a server that can be asked: it is shown that the target is there, and the server that is started then pauses at it.
    recovery_target_action: target.action === 'promote' ? 'promote' : 'shutdown',
  };
}

/** A database that the server starts by, alone: one whose locale every machine has, where there is one. */
export function quietDatabase({ databases }: Pick<PhysicalManifest, 'databases'>): string {
  // A name that begins with a dash would be an option of the server's, and a manifest is only what somebody wrote.
  const named = databases.filter(({ name }) => !name.startsWith('-'));
  return named.find(({ collation }) => /^(C|POSIX)($|\.)/.test(collation))?.name ?? 'template1';
}

/** Pure: what the restore of a cluster will do. Holes: `into`, `age-identity`. */
export function planPhysicalRestore(options: PhysicalRestoreOptions, facts: PhysicalRestoreFacts): Plan {
  const { directory, own, postgres } = facts;
  const target = options.target ?? endOfBackup;
  const program = (name: string, args: readonly Word[]): CommandTemplate => ({
    program: join(dirname(postgres.path), name),
    args,
    env: { LC_ALL: 'C', TZ: 'UTC' },
  });
  const settings = recoverySettings(target, facts, own.manifest.limits);
  const steps: Step[] = [
    ...assemblySteps(facts, placesOf(facts), program),
    {
      kind: 'command',
      name: 'recover',
      command: program('postgres', [
        ...['--single', '-D', directory],
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        quietDatabase(own.manifest),
      ]),
    },
    { kind: 'command', name: 'control', command: program('pg_controldata', ['--pgdata', directory]) },
  ];
  const named = storeFlags(options.store);
  return {
    operation: 'restore',
    environment: options.environment,
    target: directory,
    steps,
    public: {
      operation: 'restore',
      environment: options.environment,
      target: directory,
      commands: commandsOf(options, facts, target, steps),
      configuration: {
        directory,
        backup: own.id,
        ...(own.manifest.chain.length === 0 ? {} : { made_on: own.manifest.chain.join(', ') }),
        target: describeTarget(target, own.manifest.server.time_zone),
        ...{ inclusive: String(target.isInclusive), timeline: String(facts.timeline), action: target.action },
        ...settings,
      },
      verification_steps: [
        `${renderCommands(program('pg_controldata', ['--pgdata', directory]))} | grep -E 'cluster state|TimeLineID'`,
        `${renderCommands(program('pg_ctl', ['status', '--pgdata', directory]))}`,
        ...(named === undefined
          ? []
          : [`pgproof verify ${named} --method physical --backup ${own.id}${identityFlag(facts.decryption)}`]),
      ],
      recovery_procedure: `If the restore fails, stop the server if it was started, and remove what it made, all of which is new: ${[directory, workFolder(directory), configurationFolder(directory), ...facts.spaces.values()].map(shellQuote).join(' ')}; then run it again. Nothing else is touched. Without pgproof:\n${own.manifest.recovery_procedure}`,
    },
  };
}

/** The same for a shell. What is done to a file of settings is so done, too. */
function commandsOf(
  { store, ageIdentityFile }: PhysicalRestoreOptions,
  facts: PhysicalRestoreFacts,
  target: RecoveryTarget,
  steps: readonly Step[],
): string[] {
  const { directory, own, spaces } = facts;
  const [data, work] = [shellQuote(directory), shellQuote(workFolder(directory))];
  const places = placesOf(facts);
  const goesOn = target.action !== 'promote';
  const configuration = own.manifest.files.find(({ role }) => role === 'configuration');
  const collected = shellQuote(configurationFolder(directory));
  const command = (name: string): string[] =>
    steps.flatMap((step) => (step.kind === 'command' && step.name === name ? [renderCommands(step.command)] : []));
  return [
    ...(facts.owner === undefined
      ? []
      : [`# as the user with the number ${facts.owner.uid}, who is to own the cluster:`]),
    ...openingLines(store, facts),
    ...wholeLines(store, facts),
    `mkdir -m 700 ${work}`,
    ...[directory, ...spaces.values()].map((path) => `mkdir -p -m 700 ${shellQuote(path)}`),
    ...assemblyLines({
      ...{ store, source: facts, steps, places },
      made: [directory, ...spaces.values()].map(shellQuote),
      parts: facts.members.flatMap(({ id, manifest }) => [
        renderWord(places.part(id)),
        ...manifest.tablespaces.map(({ oid }) => renderWord(places.partSpace(id, oid))),
      ]),
      afterUnpacking: (unpacked) => [
        `rm -f ${unpacked}/standby.signal ${unpacked}/recovery.signal`,
        `SETTINGS="$(cat ${unpacked}/postgresql.auto.conf)"`,
        writeLine(quietSettings(own.manifest.server.preload_libraries), `${unpacked}/postgresql.auto.conf`),
      ],
    }),
    ...(facts.members.length === 1 ? [] : [`rmdir ${data}; mv ${renderWord(places.data)} ${data}`]),
    ...tablespaceLines(facts, data, places.space),
    ...(configuration === undefined
      ? []
      : [
          `mkdir -m 700 ${collected}`,
          `${readLine({ store, source: facts }, own, configuration)} | ${shellQuote(facts.tar)} --extract --no-same-owner --directory=${collected} --file=-`,
        ]),
    `[ -e ${data}/postgresql.conf ] || echo '# The configuration of the source lay elsewhere.' > ${data}/postgresql.conf`,
    `[ -e ${data}/pg_hba.conf ] || echo 'local all all peer' > ${data}/pg_hba.conf`,
    `[ -e ${data}/pg_ident.conf ] || : > ${data}/pg_ident.conf`,
    `for file in recovery.conf recovery_hba.conf recovery_ident.conf; do : > ${work}/"$file"; done`,
    `: > ${data}/recovery.signal`,
    `mkdir -m 700 ${work}/wal`,
    ...logLines(store, { ...facts, target }, ageIdentityFile, `${work}/wal`),
    ...command('recover').map((line) => `${line} < /dev/null${goesOn ? ' || [ $? -eq 3 ]' : ''}`),
    `${command('control').join('')} | grep -E '^Database cluster state: +(${goesOn ? 'shut down in recovery|in archive recovery' : 'shut down'})$'`,
    writeLine(stillSettings(target, facts), `${work}/still`),
    `{ printf '%s\\n' "$SETTINGS" '' ${shellQuote(addedMark)}; cat ${work}/still; } > ${data}/postgresql.auto.conf`,
    ...(goesOn
      ? [`find ${work} -mindepth 1 -maxdepth 1 ! -name wal -exec rm -r {} +`]
      : [`rm -r ${work}`, handOnLine(data)]),
    startCommand(facts),
  ];
}

/** What a recovery by hand is given of an archive. */
interface Going extends Pick<PhysicalRestoreFacts, 'own' | 'timeline' | 'log'> {
  readonly target: RecoveryTarget;
}

/** Lines that bring what of the archive may be needed into a folder, a word of the shell, where the recovery looks for it. */
export function logLines(
  store: PhysicalRestoreOptions['store'],
  going: Going,
  ageIdentityFile: string | undefined,
  into: string,
): string[] {
  const { own } = going;
  const names = filesTowards({ ...going, stopLsn: own.manifest.wal.stop_lsn });
  if (names.length === 0) return [];
  const root = `+wal/${own.manifest.server.system_identifier}`;
  const brought = '"$ARCHIVE"/$file';
  const opening = [
    [`${brought}.zst`, `zstd -d -q -c < ${brought}.zst`],
    ...(ageIdentityFile === undefined
      ? []
      : [[`${brought}.zst.age`, `age --decrypt --identity "$KEY" < ${brought}.zst.age | zstd -d -q -c`]]),
  ];
  const partial = opening.map((pair) => pair.map((text) => text.replaceAll('$file.', '$file.partial.')));
  const tried = [...opening, ...partial].map(([path, how]) => `[ -e ${path} ]; then ${how}`);
  return [
    ...(ageIdentityFile === undefined ? [] : [`KEY=${shellQuote(resolve(ageIdentityFile))}`]),
    ...(store.byHand === undefined
      ? [`ARCHIVE=${shellQuote(`${store.address}/${root}`)}`]
      : [`ARCHIVE="$(mktemp -d)"; (cd "$ARCHIVE" && ${store.byHand.bring(root)})`]),
    `for name in ${names.join(' ')}; do`,
    `  case $name in *.history) file=\${name:0:8}/$name ;; *) file=\${name:0:8}/\${name:8:8}/$name ;; esac`,
    `  if ${tried.join('; elif ')}; else echo "the archive has no $name" >&2; false; fi > ${into}/"$name"`,
    'done',
  ];
}

/** What stands before the settings that a restore adds. */
export const addedMark = '# Added by pgproof restore.';

/** Settings that a restored cluster keeps until it takes the place of its source. */
export function stillSettings(target: RecoveryTarget, facts: PhysicalRestoreFacts): Record<string, string> {
  const { manifest } = facts.own;
  return {
    ...quietSettings(manifest.server.preload_libraries),
    ...(target.action === 'promote'
      ? {}
      : {
          ...towards(target, facts),
          recovery_target_action: target.action,
          // A server that can be asked while it recovers needs what its source had, wherever that was set.
          ...Object.fromEntries(Object.entries(manifest.limits).map(([name, value]) => [name, String(value)])),
        }),
  };
}

/** How the restored cluster is started. */
export function startCommand({ directory, postgres }: Pick<PhysicalRestoreFacts, 'directory' | 'postgres'>): string {
  const log = shellQuote(`${directory}.log`);
  return `${shellQuote(join(dirname(postgres.path), 'pg_ctl'))} start --wait --pgdata ${shellQuote(directory)} --log ${log}`;
}
