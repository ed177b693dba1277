/*
 * What a script does, seen from outside: locks of ACCESS EXCLUSIVE on relations that were there, and relations that get new files. Shares no
 * code with lint: it reads pg_locks and relfilenode after each statement that runs in a transaction; what cannot run in one is watched by
 * a guard.
 */
import pg from 'pg';
import type { Script } from '../../packages/core/src/migrate/migration.ts';
import type { Cluster } from '../cluster.ts';

export interface Traced {
  /** What PostgreSQL refused. */
  readonly error?: string;
  /** `schema.name`, as they were before. */
  readonly locks: ReadonlySet<string>;
  readonly rewrites: ReadonlySet<string>;
  /** Statements that could not run in a transaction, and were watched by a guard. */
  readonly guarded: number;
}

interface Relation {
  readonly oid: string;
  readonly name: string;
  readonly quoted: string;
  readonly kind: string;
  readonly node: string;
}

const relations = `
  select c.oid::text, n.nspname || '.' || c.relname as name, pg_catalog.format('%I.%I', n.nspname, c.relname) as quoted,
    c.relkind::text as kind, c.relfilenode::text as node
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
const held = `
  select distinct relation::text as oid
  from pg_catalog.pg_locks
  where pid = pg_catalog.pg_backend_pid() and locktype = 'relation' and mode = 'AccessExclusiveLock'`;

/** Refused in a transaction: by itself, or for a COMMIT in a block or a procedure. */
const outside = new Set(['25001', '2D000']);

/** Runs a script as its tool sends it. */
export async function trace(cluster: Cluster, database: string, script: Script): Promise<Traced> {
  await using session = await connect(cluster, database);
  const before = await session.query<Relation>(relations);
  const seen: Seen = { locks: new Set(), rewritten: new Set(), guarded: 0 };
  const run = (rule: Script['transaction']): Promise<void> =>
    send(session, messagesOf(script, rule), rule, before, seen, cluster, database);
  let error: string | undefined;
  try {
    try {
      await run(script.transaction === 'auto' ? 'wrapped' : script.transaction);
    } catch (failure) {
      if (script.transaction !== 'auto' || !outside.has((failure as pg.DatabaseError).code ?? '')) throw failure;
      await session.query('rollback');
      await run('each');
    }
  } catch (failure) {
    if (!(failure instanceof pg.DatabaseError)) throw failure;
    error = failure.message;
    await session.query('rollback');
  }
  const named = (oids: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(before.filter(({ oid }) => oids.has(oid)).map(({ name }) => name));
  return {
    ...(error === undefined ? {} : { error }),
    ...{ locks: named(seen.locks), rewrites: named(seen.rewritten), guarded: seen.guarded },
  };
}

interface Seen {
  readonly locks: Set<string>;
  readonly rewritten: Set<string>;
  guarded: number;
}

interface TraceSession extends AsyncDisposable {
  readonly pid: string;
  readonly query: <Row>(text: string) => Promise<Row[]>;
  /** As ReadyForQuery says: I outside a transaction, T within one, E within one that failed. */
  readonly status: () => string;
}

async function connect({ socket, port }: Cluster, database: string): Promise<TraceSession> {
  const client = new pg.Client({ host: socket, port, user: 'postgres', database });
  client.on('error', () => undefined);
  let status = 'I';
  (client as unknown as { connection: NodeJS.EventEmitter }).connection.on(
    'readyForQuery',
    (message: { status: string }) => {
      status = message.status;
    },
  );
  await client.connect();
  const query = async <Row>(text: string): Promise<Row[]> => (await client.query(text)).rows as Row[];
  const [row] = await query<{ pid: string }>('select pg_catalog.pg_backend_pid()::text as pid');
  return {
    ...{ pid: row?.pid ?? '', query, status: () => status },
    [Symbol.asyncDispose]: () => client.end(),
  };
}

/** The messages in which a script is sent, each as its statements. */
function messagesOf({ text, parts }: Script, rule: Script['transaction']): string[][] {
  if (parts !== undefined) return parts.map((part) => split(part.text));
  return rule === 'each' ? split(text).map((statement) => [statement]) : [split(text)];
}

const begins = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*(?:begin|start\s+transaction)\b/i;

async function send(
  session: TraceSession,
  messages: readonly (readonly string[])[],
  rule: Script['transaction'],
  before: readonly Relation[],
  seen: Seen,
  cluster: Cluster,
  database: string,
): Promise<void> {
  const look = async (): Promise<void> => {
    for (const { oid } of await session.query<{ oid: string }>(held)) seen.locks.add(oid);
    const now = new Map((await session.query<Relation>(relations)).map(({ oid, node }) => [oid, node]));
    for (const { oid, node } of before) if (now.has(oid) && now.get(oid) !== node) seen.rewritten.add(oid);
  };
  const isWrapped = rule === 'wrapped' || rule === 'shared';
  if (isWrapped) await session.query('begin');
  for (const statements of messages) {
    // What is sent as one message is one transaction, from where the script's own ends to the next.
    const isOne = !isWrapped && statements.length > 1;
    for (const statement of statements) {
      const isBare = session.status() === 'I' && !begins.test(statement);
      if (isBare) await session.query('begin');
      try {
        await session.query(statement);
      } catch (error) {
        if (!isBare || isOne || !outside.has((error as pg.DatabaseError).code ?? '')) throw error;
        await session.query('rollback');
        await guard(session, statement, before, seen, cluster, database);
        seen.guarded += 1;
      }
      await look();
      if (isBare && !isOne && session.status() === 'T') await session.query('commit');
    }
    if (isOne && session.status() === 'T') await session.query('commit');
  }
  if (session.status() === 'T') await session.query('commit');
}

/**
 * Runs a statement while another session holds ACCESS SHARE on every relation that was there: it gets ACCESS EXCLUSIVE on none without
 * having been seen to wait for it. Then the guard is changed for one that holds all the others, before the first lets go.
 */
async function guard(
  session: TraceSession,
  statement: string,
  before: readonly Relation[],
  seen: Seen,
  cluster: Cluster,
  database: string,
): Promise<void> {
  await using watch = await connect(cluster, database);
  const guards: TraceSession[] = [];
  const standGuard = async (waitedFor: ReadonlySet<string>): Promise<void> => {
    const next = await connect(cluster, database);
    guards.push(next);
    await next.query("begin; set local lock_timeout = '10s'");
    const there = new Set((await next.query<Relation>(relations)).map(({ oid }) => oid));
    const guarded = before.filter(({ oid }) => there.has(oid) && !waitedFor.has(oid));
    const tables = guarded.filter(({ kind }) => kind !== 'm').map(({ quoted }) => `only ${quoted}`);
    if (tables.length > 0) await next.query(`lock table ${tables.join(', ')} in access share mode`);
    // LOCK TABLE refuses materialised views.
    for (const { quoted } of guarded.filter(({ kind }) => kind === 'm'))
      await next.query(`explain select from ${quoted}`);
  };
  const waitedFor = new Set<string>();
  try {
    await standGuard(waitedFor);
    let isDone = false;
    const done = session.query(statement).finally(() => {
      isDone = true;
    });
    done.catch(() => undefined);
    while (!isDone) {
      const waits = await watch.query<{ oid: string | null; mode: string }>(
        `select relation::text as oid, mode from pg_catalog.pg_locks where pid = ${session.pid} and not granted`,
      );
      if (waits.length === 0) continue;
      for (const { oid, mode } of waits) if (oid !== null && mode === 'AccessExclusiveLock') waitedFor.add(oid);
      await standGuard(waitedFor);
      await guards.shift()?.[Symbol.asyncDispose]();
    }
    for (const oid of waitedFor) seen.locks.add(oid);
    await done;
  } finally {
    for (const one of guards) await one[Symbol.asyncDispose]();
  }
}

const tokens =
  /\s*(?:(?<string>[eE]'(?:\\[\s\S]|''|[^'\\])*'|'(?:''|[^'])*'|"(?:""|[^"])*"|\$(?<tag>(?:[A-Za-z_]\w*)?)\$[\s\S]*?\$\k<tag>\$|--[^\n]*)|(?<word>[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(?<open>\/\*)|(?<other>[\s\S]))/y;

/** Splits a text at its semicolons, as psql does: not within quotes, comments, parentheses, or the body of a function in SQL. */
export function split(text: string): string[] {
  const statements: string[] = [];
  let [start, depth, blocks, isEmpty, last] = [0, 0, 0, true, ''];
  tokens.lastIndex = 0;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const { string, word, open, other } = match.groups ?? {};
    if (open !== undefined) {
      tokens.lastIndex = endOfComment(text, tokens.lastIndex);
      continue;
    }
    if (string?.startsWith('--') === true) continue;
    if (other === undefined || !/[\s;]/.test(other)) isEmpty = false;
    if (word !== undefined) {
      const lower = word.toLowerCase();
      if ((lower === 'atomic' && last === 'begin') || (lower === 'case' && blocks > 0)) blocks += 1;
      else if (lower === 'end' && blocks > 0) blocks -= 1;
      last = lower;
    } else if (other === '(') depth += 1;
    else if (other === ')') depth -= 1;
    else if (other === ';' && depth <= 0 && blocks === 0) {
      if (!isEmpty) statements.push(text.slice(start, tokens.lastIndex));
      [start, depth, isEmpty, last] = [tokens.lastIndex, 0, true, ''];
    }
  }
  if (!isEmpty) statements.push(text.slice(start));
  return statements;
}

/** Comments of this kind stand within each other. */
function endOfComment(text: string, from: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = from;
  let depth = 1;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}
