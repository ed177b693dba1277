import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import { type Command, runPipeline } from '../command.ts';
import { classify, PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type Globals, readGlobals, readSettingsOfAll } from '../globals/reading.ts';
import { isWholeScript } from '../globals/statements.ts';
import { fillCommand, stepNamed } from '../operation.ts';
import { type Client, openClient } from '../postgres/client.ts';
import { childEnvironment } from '../postgres/connection.ts';
import { secretHoles } from '../postgres/environment.ts';
import { classifyToolFailure, findTool, type Tool } from '../postgres/tools.ts';
import type { Session } from '../session.ts';
import { formatCount } from '../units.ts';
import type { Attempt } from './dump.ts';
import type { BackupOptions } from './options.ts';
import { isWhole } from './selection.ts';

/** Nothing of the cluster goes with the backup: nobody asked for it, or the finding says what keeps it from being had. */
export interface NoGlobals {
  readonly go: false;
  readonly finding?: Finding;
}

/** What of the cluster will go with the backup of a database. */
export interface GlobalsFacts {
  readonly go: true;
  readonly pgDumpall: Tool;
  readonly passwords: boolean;
  /** Why without the hashes of passwords; undefined where they go with it, or nobody asked for them. */
  readonly why: string | undefined;
  readonly isEncrypted: boolean;
  /** Settings of all roles at once, which are not dumped. */
  readonly settingsOfAll: readonly string[];
}

/** Globals that were had, and with what in them. */
export interface DumpedGlobals {
  readonly go: true;
  readonly passwords: boolean;
  readonly script: Buffer;
  readonly reading: Globals;
  readonly secretSeed: string;
}

/**
 * Whether globals go with this backup, and what with them; a finding where they were not asked for and cannot be had. Throws `not-permitted`
 * for passwords that were asked for and may not be read, `tool-missing` and kin where globals were asked for.
 */
export async function gatherGlobals(
  client: Client,
  pgDump: Tool,
  options: Pick<BackupOptions, 'globals' | 'selection' | 'recipients' | 'tools'>,
  session: Session,
): Promise<GlobalsFacts | NoGlobals> {
  const { globals, selection } = options;
  if (globals === 'none') return { go: false };
  // They belong to the whole: a part is a part of one database.
  if (globals === undefined && selection !== undefined && !isWhole(selection)) return { go: false };
  try {
    return await readFacts(client, pgDump, options, session);
  } catch (error) {
    return orNotHad(error, globals, session);
  }
}

async function readFacts(
  client: Client,
  pgDump: Tool,
  { globals, recipients, tools }: Pick<BackupOptions, 'globals' | 'recipients' | 'tools'>,
  session: Session,
): Promise<GlobalsFacts> {
  const [row] = await client.query<{ mayRead: boolean; user: string }>(
    `select has_table_privilege('pg_catalog.pg_authid', 'select') as "mayRead", current_user as user`,
  );
  const mayRead = row?.mayRead === true;
  if (globals === 'with-passwords' && !mayRead)
    throw new PgproofError(
      'not-permitted',
      `--globals with-passwords: role "${row?.user}" may not read the hashes of passwords (pg_authid)`,
      { hint: 'back up as a superuser, or with --globals without-passwords' },
    );
  const isEncrypted = recipients !== undefined;
  const passwords = globals === 'with-passwords' || (globals === undefined && mayRead && isEncrypted);
  const why =
    passwords || globals === 'without-passwords'
      ? undefined
      : isEncrypted
        ? `role "${row?.user}" may not read them`
        : 'the backup is not encrypted';
  const settingsOfAll = await readSettingsOfAll(client);
  const pgDumpall = await findTool('pg_dumpall', pgDump.major, session, tools);
  return { go: true, pgDumpall, passwords, why, settingsOfAll, isEncrypted };
}

/** A finding where they were not asked for. Throws what ended the session, and anything where they were. */
function orNotHad(error: unknown, asked: BackupOptions['globals'], session: Session): NoGlobals {
  session.signal.throwIfAborted();
  const known = classify(error, 'read roles, tablespaces and settings of roles');
  const isOfSession = ['connection-lost', 'cannot-connect', 'interrupted', 'deadline', 'bug'].includes(known.kind);
  if (asked !== undefined || isOfSession) throw known;
  return notHad(known.message, known.hint);
}

function notHad(why: string, hint: string | undefined): NoGlobals {
  const finding: Finding = {
    id: 'backup.globals',
    status: 'warning',
    detail: `roles, tablespaces and settings of roles do not go with this backup: ${why}`,
    hint: hint ?? 'run with --globals none to leave them out',
  };
  return { go: false, finding };
}

/** How often they are read anew when they changed meanwhile. */
const mostReadings = 3;

/**
 * Dumps what the cluster has beside its databases, and reads it before and after for a copy to be compared with. Throws what keeps it from
 * being had where it was asked for; where it was not, that is a finding.
 */
export async function dumpGlobals(attempt: Attempt): Promise<DumpedGlobals | NoGlobals> {
  const { facts, options, session } = attempt;
  const { globals } = facts;
  if (!globals.go) return globals;
  session.onProgress({ phase: 'dump', current: 'globals' });
  const stages = stepNamed(attempt.plan, 'pipeline', 'globals').stages.map(
    (stage): Command => fillCommand(stage, secretHoles(childEnvironment(options.connection))),
  );
  const reading = { secretSeed: randomBytes(16).toString('hex'), passwords: globals.passwords };
  try {
    await using client = await openClient(options.connection, session.signal);
    let before = await readGlobals(client, reading);
    for (let times = 1; ; times += 1) {
      let script: Buffer = Buffer.alloc(0);
      await runPipeline(stages, {
        signal: session.signal,
        secrets: options.connection.secrets,
        classify: classifyToolFailure,
        output: async (stdout) => {
          script = await buffer(stdout);
        },
      });
      if (!isUtf8(script))
        throw new PgproofError('database-refused', 'a name or comment among them is not valid UTF-8', {
          hint: 'rename it; or run with --globals none',
        });
      if (!isWholeScript(script.toString('latin1')))
        throw new PgproofError('tool-version', `"${stages[0]?.program}" ended well before the end of its dump`, {
          hint: 'see which pg_dumpall runs; or run with --globals none',
        });
      const after = await readGlobals(client, reading);
      if (isDeepStrictEqual(before, after)) return { go: true, script, reading: after, ...reading };
      if (times === mostReadings)
        throw new PgproofError('database-refused', `they changed each of the ${mostReadings} times they were read`, {
          hint: 'run again when nobody alters roles; or with --globals none',
        });
      before = after;
    }
  } catch (error) {
    return orNotHad(error, options.globals, session);
  }
}

/** Names of settings that programs of others keep secrets in. */
const mayBeSecret = /^"?[^ ]*\.[^ ]*(?:secret|pass|pwd?\b|token|key|dsn|credential|bearer|webhook|auth)/i;

/** What went with the backup, and what did not. Pure. */
export function globalsFindings(
  dumped: DumpedGlobals | NoGlobals,
  { globals }: { readonly globals: GlobalsFacts | NoGlobals },
): Finding[] {
  if (!dumped.go) return dumped.finding === undefined ? [] : [dumped.finding];
  if (!globals.go) return [];
  const { role, tablespace } = dumped.reading;
  const { passwords, why, settingsOfAll, isEncrypted } = globals;
  const open = isEncrypted ? [] : Object.keys(dumped.reading.setting).filter((name) => mayBeSecret.test(name));
  const count = (objects: object, one: string): string => {
    const { length } = Object.keys(objects);
    return `${formatCount(length)} ${one}${length === 1 ? '' : 's'}`;
  };
  const hashes = `${passwords ? 'with' : 'without'} the hashes of passwords${why === undefined ? '' : `, for ${why}`}`;
  return [
    {
      id: 'backup.globals',
      status: 'good',
      detail: `${count(role, 'role')} and ${count(tablespace, 'tablespace')} go with it, ${hashes}`,
    },
    ...open.map(
      (name): Finding => ({
        id: 'backup.globals-open',
        status: 'warning',
        object: { kind: 'setting of a role', name },
        detail: 'its value may be a secret, and lies in a backup that is not encrypted',
        hint: 'encrypt with --age-recipients; or run with --globals none',
      }),
    ),
    ...settingsOfAll.map(
      (name): Finding => ({
        id: 'backup.globals-left-out',
        status: 'warning',
        object: { kind: 'setting of all roles', name },
        detail: 'pg_dumpall leaves it out',
        hint: `keep the statement that sets it: alter role all set ${name} to …`,
      }),
    ),
  ];
}
