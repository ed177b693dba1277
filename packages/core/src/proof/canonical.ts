import type pg from 'pg';
import { PgproofError, sqlStateOf } from '../errors.ts';
import { cataloguePins } from '../postgres/catalogue/pins.ts';
import type { Attributes, Catalogue } from '../postgres/catalogue.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import { type Reprint, reprints } from './canonical-reprints.ts';

/** Two texts of one attribute that differ. */
export interface TextPair {
  readonly kind: string;
  readonly name: string;
  readonly attribute: string;
  readonly source: string;
  readonly restored: string;
}

/** Equal when the restored server, given the source's text, prints what it prints for the restored object. */
export type Judgement = { readonly equal: true } | { readonly equal: false; readonly because?: string };

/** One statement only, whatever the text holds: the source's text comes from a file. */
type SingleStatement = pg.QueryArrayConfig & { readonly queryMode: 'extended'; readonly types: pg.CustomTypesConfig };

async function firstValue(client: pg.Client, text: string): Promise<string | undefined> {
  const query: SingleStatement = {
    text,
    rowMode: 'array',
    queryMode: 'extended',
    types: { getTypeParser: () => (value: unknown) => value },
  };
  const { rows } = await client.query<(string | null)[]>(query);
  return rows[0]?.[0] ?? undefined;
}

/**
 * The temporary schema comes last in the path: a scratch table may have any name, also that of a type.
 */
const scratchSettings = `
  ${cataloguePins};
  set local search_path = pg_catalog, pg_temp;
  set local check_function_bodies = off;
  set local client_min_messages = error;
  set local row_security = on;
  set local default_tablespace = '';
  set local default_table_access_method = heap;
  set local statement_timeout = '60s'`;

/** Why it cannot be done here; undefined where it can. Only a superuser keeps event triggers still, and where there are none need not. */
async function obstacle(client: pg.Client): Promise<string | undefined> {
  const found = await firstValue(
    client,
    `select string_agg(evtname, ', ' order by evtname) from pg_catalog.pg_event_trigger
     where evtenabled <> 'D' and not pg_catalog.current_setting('is_superuser')::bool`,
  );
  return found === undefined
    ? undefined
    : `the server was not asked to print it again, for event triggers would run: ${found}`;
}

/**
 * Keeps the user's triggers out of it. 17 has a switch for event triggers; before it, those that fire in replica role are disabled for the
 * transaction.
 */
async function stillTriggers(client: pg.Client, major: number): Promise<void> {
  if ((await firstValue(client, "select pg_catalog.current_setting('is_superuser')")) !== 'on') return;
  await client.query('set local session_replication_role = replica');
  if (major >= 17) {
    await client.query('set local event_triggers = off');
    return;
  }
  const { rows } = await client.query<{ name: string }>(`
    select e.evtname as name
    from pg_catalog.pg_event_trigger e
    where e.evtenabled in ('R', 'A')`);
  for (const { name } of rows) await client.query(`alter event trigger ${quoteIdentifier(name)} disable`);
}

/** Opens a place to do DDL in, inside the caller's transaction or in one of its own; the answer undoes everything. */
async function openScratch(client: pg.Client, major: number): Promise<() => Promise<void>> {
  let undo = 'rollback to savepoint pgproof_canonical; release savepoint pgproof_canonical';
  try {
    await client.query('savepoint pgproof_canonical');
  } catch (error) {
    if (sqlStateOf(error) !== '25P01') throw error;
    await client.query('begin isolation level read committed read write');
    undo = 'rollback';
  }
  const close = async (): Promise<void> => {
    await client.query(undo);
  };
  try {
    const readOnly = await firstValue(client, "select current_setting('transaction_read_only')");
    if (readOnly === 'on')
      throw new PgproofError('bug', 'definitions are compared in a transaction that may write; this one is read only');
    await client.query(scratchSettings);
    await stillTriggers(client, major);
    return close;
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

async function judge(
  client: pg.Client,
  pair: TextPair,
  reprint: Reprint,
  restored: { readonly catalogue: Catalogue; readonly major: number },
): Promise<Judgement> {
  const attributes: Attributes = restored.catalogue[pair.kind]?.[pair.name] ?? {};
  await client.query('savepoint pgproof_pair');
  try {
    const [fromSource, expected] = await reprint({
      ...pair,
      attributes,
      catalogue: restored.catalogue,
      major: restored.major,
      run: (sql) => firstValue(client, sql),
    });
    if (fromSource !== undefined && fromSource === expected) return { equal: true };
    return { equal: false };
  } catch (error) {
    if (sqlStateOf(error) === undefined && !(error instanceof RangeError)) throw error;
    return { equal: false, because: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.query('rollback to savepoint pgproof_pair; release savepoint pgproof_pair');
  }
}

/** Whether there is a way to have the server print this attribute again. */
export function canReprint(kind: string, attribute: string): boolean {
  return Object.hasOwn(reprints, `${kind}.${attribute}`);
}

/**
 * Judges pairs of texts by having the restored server parse the source's and print it again, as it prints the restored object's:
 * majors differ in casts, parentheses and names of types. A text that does not parse there is a difference. Everything happens in a
 * transaction or savepoint that is rolled back, with event triggers still. The client is in no read-only transaction; where event triggers
 * could not be kept still nothing is asked. One judgement for each pair, in order.
 */
export async function judgeTexts(
  client: pg.Client,
  pairs: readonly TextPair[],
  restored: { readonly catalogue: Catalogue; readonly major: number },
): Promise<Judgement[]> {
  if (pairs.length === 0) return [];
  const because = await obstacle(client);
  if (because !== undefined) return pairs.map(() => ({ equal: false, because }));
  const judgements: Judgement[] = [];
  const close = await openScratch(client, restored.major);
  try {
    for (const pair of pairs) {
      const reprint = reprints[`${pair.kind}.${pair.attribute}`];
      judgements.push(reprint === undefined ? { equal: false } : await judge(client, pair, reprint, restored));
    }
  } finally {
    await close();
  }
  return judgements;
}
