import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import type { Client } from '../../postgres/client.ts';
import type { KeptSandbox } from '../../sandbox/kept.ts';
import type { Session } from '../../session.ts';
import { withoutConstants } from '../apply/watch.ts';
import { type LockMode, lockModes } from '../lint/measured.ts';
import type { MigrateRehearseOptions } from './options.ts';
import { isIndexKind, modeOf, readRelationLocks, readRelations, readVolume, rewritten } from './relations.ts';
import { type HeldLock, headOf, type StatementTrace } from './trace.ts';

/** What was seen from outside of a command that runs migrations. */
export interface CommandTrace {
  readonly statements: readonly StatementTrace[];
  readonly locks: readonly HeldLock[];
  readonly rewrites: readonly string[];
  readonly seconds: number;
  readonly walBytes: number;
  readonly sizeBytes: number;
  /** As pg_stat_user_tables counts them, of tables that are still there. */
  readonly rows: { readonly inserted: number; readonly updated: number; readonly deleted: number };
  /** Why it failed; undefined where it ended well. */
  readonly failure: PgproofError | undefined;
}

const pauseMilliseconds = 20;
/** What a program needs to be found and to speak; whatever else the caller has may name another database, or hold a secret. */
const allowed =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TMPDIR|TMP|TEMP|CI|NO_COLOR|FORCE_COLOR|JAVA_HOME|NODE_.+|npm_(?!lifecycle_|package_).+)$/;
const isSecretByName = /token|secret|passw|credential|auth|_key$/i;
/** A URL of PostgreSQL, by whatever name a driver gives it, or libpq's `host=… dbname=…`. */
const namesDatabase =
  /\b(?:postgres|pgsql|pgx|cockroach)[\w+.-]*:\/\/|\bjdbc:|(?:^|[\s;])(?:host|hostaddr|dbname|service)\s*=/i;
/** What of the copy is always said, and by us. */
const ours = /^(?:PG[A-Z]+|DATABASE_URL)$/;

/**
 * What of the caller's environment a command keeps: what stands on a short list, and what is named. Throws `bad-input` for one that is not there or is ours to
 * set, and where a value names a database: migrations would be run there.
 */
export function keptEnvironment(env: Session['env'], named: readonly string[] = []): Record<string, string> {
  for (const name of named) {
    if (ours.test(name))
      throw new PgproofError('bad-input', `"${name}" names the copy for the command, and cannot be passed to it`, {
        hint: 'leave it out',
      });
    if (env[name] === undefined)
      throw new PgproofError('bad-input', `"${name}" is to be passed to the command, and is not in the environment`, {
        hint: 'set it, or leave it out',
      });
  }
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      (named.includes(entry[0]) || (allowed.test(entry[0]) && !isSecretByName.test(entry[0]))),
  );
  const [name] = kept.find(([, value]) => namesDatabase.test(value)) ?? [];
  if (name !== undefined)
    throw new PgproofError(
      'bad-input',
      `"${name}" looks like the address of a database, and the command would get it`,
      {
        hint: `unset it; where the command needs it, let it be the copy: -- sh -c '${name}="$DATABASE_URL" exec <command>'`,
      },
    );
  return Object.fromEntries(kept);
}

/** The environment of the command: what it keeps, and the copy. Throws as `keptEnvironment` does. */
export function commandEnvironment(
  env: Session['env'],
  copy: Pick<KeptSandbox, 'databaseUrl' | 'host' | 'port' | 'user' | 'password' | 'database'>,
  named: readonly string[] = [],
): Record<string, string> {
  return {
    ...keptEnvironment(env, named),
    DATABASE_URL: copy.databaseUrl,
    PGHOST: copy.host,
    PGPORT: String(copy.port),
    PGUSER: copy.user,
    PGPASSWORD: copy.password,
    PGDATABASE: copy.database,
    PGSSLMODE: 'disable',
  };
}

interface Sampled {
  readonly pid: number;
  readonly query: string;
  readonly began: string;
  readonly seconds: number;
}

/** Runs a command, never by a shell, against a copy, and looks at its sessions from another one. */
export async function runWatched(
  argv: readonly string[],
  { commandFolder: folder, passEnvironment }: Pick<MigrateRehearseOptions, 'commandFolder' | 'passEnvironment'>,
  copy: KeptSandbox,
  meter: Client,
  session: Session,
): Promise<CommandTrace> {
  const [program = '', ...args] = argv;
  const there = await readRelations(meter);
  const [before, counts] = [await readVolume(meter), await readCounts(meter)];
  const began = performance.now();
  const running = runCommand(
    {
      ...{ program, args, env: commandEnvironment(session.env, copy, passEnvironment) },
      ...(folder === undefined ? {} : { cwd: folder }),
    },
    {
      ...{ signal: session.signal, output: 'ignore', secrets: copy.secrets },
      onStderrLine: (line) => session.onProgress({ phase: program, current: redacted(line, copy.secrets) }),
    },
  ).then(
    () => undefined,
    (error: unknown) => error,
  );
  let isOver = false;
  void running.then(() => {
    isOver = true;
  });
  const seen = new Map<string, Sampled>();
  const held = new Map<string, { relation: string; isIndex: boolean; mode: LockMode; from: number; to: number }>();
  while (!isOver) {
    for (const one of await sample(meter)) seen.set(`${one.pid} ${one.began}`, one);
    const at = performance.now();
    for (const { pid, oid, mode: told } of await readRelationLocks(meter)) {
      const relation = there.get(oid);
      const mode = modeOf(told) as LockMode;
      if (relation === undefined || !lockModes.includes(mode)) continue;
      const key = `${pid} ${oid} ${mode}`;
      const isIndex = isIndexKind(relation);
      held.set(key, { relation: relation.name, isIndex, mode, from: held.get(key)?.from ?? at, to: at });
    }
    await Promise.race([running, delay(pauseMilliseconds)]);
  }
  const error = await running;
  session.signal.throwIfAborted();
  const seconds = (performance.now() - began) / 1000;
  const [after, now] = [await readVolume(meter), await readCounts(meter)];
  if (error !== undefined && !(error instanceof PgproofError && error.kind !== 'tool-missing')) throw error;
  return {
    statements: [...seen.values()].map((one) => ({
      ...{ path: program, line: 0, head: headOf(withoutConstants(one.query)), seconds: one.seconds, rows: null },
      ...{ walBytes: 0, sizeBytes: 0, locks: [], rewrites: [], isSampled: true },
    })),
    locks: [...held.values()].map(({ relation, isIndex, mode, from, to }) => ({
      ...{ relation, isIndex, mode, path: program, line: 0, seconds: (to - from) / 1000 },
    })),
    rewrites: rewritten(there, await readRelations(meter)),
    ...{ seconds, walBytes: after.wal - before.wal, sizeBytes: after.size - before.size },
    rows: {
      inserted: now.inserted - counts.inserted,
      updated: now.updated - counts.updated,
      deleted: now.deleted - counts.deleted,
    },
    failure: error instanceof PgproofError ? error : undefined,
  };
}

function redacted(line: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line);
}

/** What others do in this database now. */
async function sample(meter: Client): Promise<Sampled[]> {
  return meter.query<Sampled & Record<string, unknown>>(`
    select
      a.pid,
      a.query,
      a.query_start::text as began,
      extract(epoch from case when a.state = 'active' then pg_catalog.clock_timestamp() else a.state_change end - a.query_start)::float8 as seconds
    from pg_catalog.pg_stat_activity a
    where a.datname = pg_catalog.current_database()
      and a.backend_type = 'client backend'
      and a.pid <> pg_catalog.pg_backend_pid()
      and a.application_name <> 'pgproof'
      and a.query_start is not null and a.query <> ''`);
}

async function readCounts(meter: Client): Promise<CommandTrace['rows']> {
  const [row] = await meter.query<CommandTrace['rows'] & Record<string, unknown>>(`
    select
      coalesce(pg_catalog.sum(n_tup_ins), 0)::float8 as inserted,
      coalesce(pg_catalog.sum(n_tup_upd), 0)::float8 as updated,
      coalesce(pg_catalog.sum(n_tup_del), 0)::float8 as deleted
    from pg_catalog.pg_stat_user_tables`);
  return row ?? { inserted: 0, updated: 0, deleted: 0 };
}
