import { setTimeout as delay } from 'node:timers/promises';
import { classify, PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type Environment, type PublicPlan, shellQuote } from '../operation.ts';
import { type Client, openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { quoteLiteral } from '../postgres/identifier.ts';
import { readSystemIdentifier } from '../postgres/server.ts';
import { madeAt, type Report } from '../report/report.ts';
import type { Session } from '../session.ts';
import { beginCommand } from './archive.ts';
import { restoreCommandOf } from './fetch.ts';
import { walRecovery } from './procedure.ts';

/** PostgreSQL's documentation (26.3.1) calls a minute or so reasonable: it bounds what is lost with the server. */
export const defaultArchiveTimeoutSeconds = 60;

/** What the archive of a server is to be. */
export interface WalConfigureOptions {
  readonly environment: Environment;
  /** As the database host calls it; shell words. */
  readonly program: string;
  /** Arguments of `wal push` and of `wal fetch` that say where the store is, and how it is encrypted. */
  readonly pushArguments: readonly string[];
  readonly fetchArguments: readonly string[];
  readonly archiveTimeoutSeconds: number;
  /** Of a store that is a folder, where it lies on the host of the server: the archive is begun there. */
  readonly folder?: string;
}

/** A setting as the server has it. */
interface Setting {
  readonly value: string;
  /** Of pg_settings: `command line` is stronger than ALTER SYSTEM. */
  readonly source: string;
}

/** What there is of archiving on a server. */
export interface WalConfigureFacts {
  readonly isSuperuser: boolean;
  readonly settings: Readonly<Record<string, Setting>>;
  readonly major: number;
  /** Undefined for a role that may not know it. */
  readonly systemIdentifier: string | undefined;
}

export interface WalConfigurePlan {
  /** What is to be changed, and to what. */
  readonly changes: Readonly<Record<string, string>>;
  readonly needsRestart: boolean;
  readonly public: PublicPlan;
}

/** Settings that count after a restart only (PostgreSQL documentation, 20.5). */
const atStart: readonly string[] = ['wal_level', 'archive_mode'];

/** Reads what there is. */
export async function gatherWalConfigure(connection: Connection, signal: AbortSignal): Promise<WalConfigureFacts> {
  await using client = await openClient(connection, signal, { isPinned: false });
  const [role] = await client.query<{ super: boolean }>(
    'select rolsuper as super from pg_catalog.pg_roles where rolname = current_user',
  );
  const systemIdentifier = await readSystemIdentifier(client);
  return {
    ...{ isSuperuser: role?.super === true, settings: await readSettings(client), major: client.major },
    systemIdentifier: systemIdentifier === '' ? undefined : systemIdentifier,
  };
}

/** While archive_mode is off, the server shows `(disabled)` in the place of the command: then what its files say counts, which a superuser sees. */
async function readSettings(client: Client): Promise<Record<string, Setting>> {
  const rows = await client.query<{ name: string; setting: string; source: string }>(`
    select name, setting, source
    from pg_catalog.pg_settings
    where name in ('wal_level', 'archive_mode', 'archive_command', 'archive_library', 'archive_timeout')`);
  const settings = Object.fromEntries(rows.map(({ name, setting, source }) => [name, { value: setting, source }]));
  const shown = settings['archive_command'];
  if (shown?.value !== '(disabled)') return settings;
  const [file] = await client
    .query<{ setting: string }>(`
      select setting
      from pg_catalog.pg_file_settings
      where name = 'archive_command' and error is null
      order by seqno desc
      limit 1`)
    .catch(() => []);
  return file === undefined ? settings : { ...settings, archive_command: { ...shown, value: file.setting } };
}

/** The commands that PostgreSQL runs; in them `%` stands before a letter that it replaces. */
export function walCommands(options: WalConfigureOptions): { readonly archive: string; readonly restore: string } {
  const words = (given: readonly string[]): string =>
    given.map((word) => shellQuote(word).replaceAll('%', '%%')).join(' ');
  return {
    archive: `${options.program} wal push %p ${words(options.pushArguments)}`,
    restore: restoreCommandOf(`${options.program} wal fetch %f %p ${words(options.fetchArguments)}`),
  };
}

/**
 * A line of a shell that ends with 0 once the server has archived all that it wrote, and with another code where it has not after two minutes.
 * `psql` is how it is called for one statement, whose rows it prints bare.
 */
export function arrivalLine(psql: string): string {
  const isArchived = `coalesce(last_archived_wal >= '$segment', false)`;
  const asked = `[ "$(${psql} "select ${isArchived} from pg_stat_archiver")" = t ]`;
  return `segment=$(${psql} "select pg_walfile_name(pg_create_restore_point('pgproof-verification'))") && ${psql} "select pg_switch_wal()" && { for try in $(seq 120); do ${asked} && break; sleep 1; done; ${psql} "select 1 / ${isArchived}::int as the_log_arrives from pg_stat_archiver"; }`;
}

/**
 * What is left to do; without facts, all that a server needs. Throws `bad-input` where it archives by another way already: that is not
 * taken away from it here. Pure.
 */
export function planWalConfigure(options: WalConfigureOptions, facts: WalConfigureFacts | undefined): WalConfigurePlan {
  const { archive, restore } = walCommands(options);
  const now = (name: string): string | undefined => facts?.settings[name]?.value;
  const other = [now('archive_command'), now('archive_library')].find(
    (value) => value !== undefined && !['', '(disabled)', archive].includes(value) && !value.includes(' wal push '),
  );
  if (other !== undefined)
    throw new PgproofError('bad-input', `the server archives by another way already: ${JSON.stringify(other)}`, {
      hint: 'whoever needs that archive loses it; when nobody does: alter system reset archive_command; alter system reset archive_library; select pg_reload_conf();',
    });
  const wanted: Readonly<Record<string, string>> = {
    // logical is more than replica.
    wal_level: now('wal_level') === 'logical' ? 'logical' : 'replica',
    archive_mode: now('archive_mode') === 'always' ? 'always' : 'on',
    archive_command: archive,
    archive_timeout: String(options.archiveTimeoutSeconds),
  };
  const changes = Object.fromEntries(Object.entries(wanted).filter(([name, value]) => now(name) !== value));
  const restarting = Object.keys(changes).filter((name) => atStart.includes(name));
  return {
    changes,
    needsRestart: restarting.length > 0,
    public: {
      operation: 'backup',
      environment: options.environment,
      target: 'write-ahead log',
      commands: [
        ...(options.folder === undefined
          ? []
          : [`psql -XqAt <<< ${shellQuote(`${beginStatement(options.folder)} \\gexec`)}`]),
        ...Object.entries(changes).map(([name, value]) => `psql -XqAtc ${shellQuote(`${alter(name, value)};`)}`),
        ...(Object.keys(changes).length === 0 ? [] : ["psql -XqAtc 'select pg_reload_conf();'"]),
      ],
      configuration: { ...wanted, restore_command: restore },
      verification_steps: [
        ...(restarting.length === 0 ? [] : [`restart the server: ${restarting.join(' and ')} count from then on`]),
        arrivalLine('psql -XAtc'),
        `pgproof wal check ${options.fetchArguments.map(shellQuote).join(' ')}`,
      ],
      recovery_procedure: walRecovery({
        ...{ systemIdentifier: facts?.systemIdentifier, major: facts?.major, byHand: undefined },
        isEncrypted: options.pushArguments.includes('--age-recipients'),
      }),
    },
  };
}

function alter(name: string, value: string): string {
  return `alter system set ${name} = ${quoteLiteral(value)}`;
}

/** A query whose answer is the statement by which the server begins the archive, as its own user on its own host. */
function beginStatement(folder: string): string {
  const command = quoteLiteral(beginCommand(folder, ''));
  return `select pg_catalog.format('copy (select where false) to program %L', ${command} || system_identifier) as statement from pg_catalog.pg_control_system()`;
}

/** Begins the archive; undefined where there is nothing to begin. */
async function begin(client: Client, { folder }: WalConfigureOptions): Promise<Finding | undefined> {
  if (folder === undefined) return undefined;
  const told = { id: 'backup.wal-configure', object: { kind: 'folder', name: folder } };
  const [row] = await client.query<{ statement: string }>(beginStatement(folder));
  try {
    await client.query(row?.statement ?? '');
    return { ...told, status: 'good', detail: 'the archive is begun there' };
  } catch (error) {
    const { message, detail } = error as { message: string; detail?: string };
    return {
      ...told,
      status: 'bad',
      detail: `the archive cannot be begun there by the user of the server: ${message}${detail === undefined ? '' : ` (${detail})`}`,
      hint: `make the folder on the host of the server, and give it to that user: install --directory --owner=postgres --group=postgres --mode=700 ${shellQuote(folder)}; then run again`,
    };
  }
}

/**
 * Does it, by ALTER SYSTEM, and has the server read its settings again. Nothing is restarted: that is for who runs the server. Throws
 * `not-permitted` for a role that is no superuser, before anything is changed.
 */
export async function runWalConfigure(
  plan: WalConfigurePlan,
  options: WalConfigureOptions,
  facts: WalConfigureFacts,
  connection: Connection,
  session: Session,
): Promise<Report> {
  if (!facts.isSuperuser && Object.keys(plan.changes).length > 0)
    throw new PgproofError('not-permitted', 'only a superuser may change how the server archives', {
      hint: 'have one run what this prints without --apply',
    });
  await using client = await openClient(connection, session.signal, { isPinned: false });
  for (const [name, value] of Object.entries(plan.changes)) {
    const statement = alter(name, value);
    await client.query(statement).catch((error) => {
      throw classify(error, statement);
    });
  }
  await client.query('select pg_catalog.pg_reload_conf()');
  const begun = facts.isSuperuser ? await begin(client, options) : undefined;
  const findings = [...(begun === undefined ? [] : [begun]), ...(await seeChanges(client, plan))];
  const ok = findings.every(({ status }) => status !== 'bad');
  return {
    operation: 'backup',
    ok,
    exitCode: ok ? 0 : 1,
    headline: !ok
      ? 'not all of it counts: see below'
      : plan.needsRestart
        ? 'the server is set up to archive its log; it has to be restarted'
        : Object.keys(plan.changes).length === 0
          ? 'the server archives its log so already'
          : 'the server archives its log',
    notes: [],
    made: madeAt(session.now()),
    figures: [],
    findings,
    relations: [],
    data: { changes: plan.changes, needs_restart: plan.needsRestart, plan: plan.public },
  };
}

const looks = 20;
const betweenLooksMilliseconds = 100;

/** What of it counts now; the postmaster takes a moment to read it. */
async function seeChanges(client: Client, { changes }: WalConfigurePlan): Promise<Finding[]> {
  const live = Object.entries(changes).filter(([name]) => !atStart.includes(name));
  let settings = await readSettings(client);
  for (let look = 1; look < looks && live.some(([name, value]) => settings[name]?.value !== value); look += 1) {
    await delay(betweenLooksMilliseconds);
    settings = await readSettings(client);
  }
  const id = 'backup.wal-configure';
  return Object.entries(changes).map(([name, value]): Finding => {
    const object = { kind: 'setting', name };
    const source = settings[name]?.source;
    if (source === 'command line')
      return {
        ...{ id, status: 'bad', object },
        detail: `it stays ${JSON.stringify(settings[name]?.value)}: it is set on the command line of the server, which is stronger`,
        hint: `change it there to ${value}`,
      };
    if (atStart.includes(name))
      return {
        ...{ id, status: 'warning', object, detail: `${value}, once the server was restarted` },
        hint: 'pg_ctl restart -D <data directory>; or: systemctl restart postgresql',
      };
    // A session does not see command and timeout change under it, where the file has a mistake.
    return settings[name]?.value === value
      ? { id, status: 'good', object, detail: value }
      : {
          ...{ id, status: 'bad', object, detail: `it is still ${JSON.stringify(settings[name]?.value)}` },
          hint: 'see why: select * from pg_file_settings where error is not null',
        };
  });
}
