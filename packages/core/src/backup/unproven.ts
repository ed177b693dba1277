import type { Finding } from '../finding.ts';
import { inTransaction, openClient } from '../postgres/client.ts';
import { whileAlive } from '../postgres/pulse.ts';
import type { TableOfContents } from '../proof/archive.ts';
import { beginReadOnly } from '../proof/hold.ts';
import { leftOutFindings } from '../proof/left-out.ts';
import { type Need, readNeeds } from '../proof/needs.ts';
import { readScope, readScopeNow, type Scope } from '../proof/scope.ts';
import { checkLargeObjects, checkScope, checkTables } from '../proof/scope-check.ts';
import { type Attempt, type Dumped, dump } from './dump.ts';

/** A dump of a state that nothing held. */
export interface UnprovenDump {
  readonly dumped: Dumped;
  /** What the selection took just before; undefined: everything. */
  readonly scope: Scope | undefined;
  /** What is left out and needed. */
  readonly needs: readonly Need[];
}

/** Dumps without a proof. What a selection takes is decided here all the same, a moment before pg_dump does. */
export async function dumpWithoutProof(attempt: Attempt): Promise<UnprovenDump> {
  const part = await readPart(attempt);
  return { dumped: await dump(attempt, {}, attempt.session.signal), ...part };
}

async function readPart({ options, facts, session }: Attempt): Promise<Pick<UnprovenDump, 'scope' | 'needs'>> {
  if (facts.scope === undefined) return { scope: undefined, needs: [] };
  const { selection } = facts.scope;
  await using client = await openClient(options.connection, session.signal);
  return await inTransaction(client, beginReadOnly, async () => {
    const scope = await readScope(client, selection);
    return { scope, needs: await readNeeds(client, scope) };
  });
}

/**
 * Holds what was dumped against what the selection took, as a proof does, and says what is left out. Between the two nothing was locked: where
 * they differ, it is looked again, and what DDL made or dropped meanwhile is a warning.
 */
export async function checkPart(
  attempt: Attempt,
  { dumped, scope, needs }: UnprovenDump,
  contents: TableOfContents,
  defined: TableOfContents | undefined,
): Promise<readonly Finding[]> {
  if (scope === undefined) return [];
  const archive = dumped.definitions?.file.path;
  const check = (decided: Scope): Finding[] => [
    ...checkTables(tablesOf(decided), contents, 'in scope'),
    ...checkScope(decided, defined ?? contents, archive),
    ...checkLargeObjects(decided.largeObjects ? decided.counts.largeObjects : 0, decided, contents),
  ];
  const left = leftOutFindings(scope, needs);
  const before = check(scope);
  if (before.every(isFine)) return [...before, ...left];
  const after = check(await readAgain(attempt, scope));
  const stays = new Set(after.filter((finding) => !isFine(finding)).map(nameOf));
  return [...before.map((one) => (isFine(one) || stays.has(nameOf(one)) ? one : changed(one))), ...left];
}

function tablesOf({ world, data }: Scope): Parameters<typeof checkTables>[0] {
  const nameOfSchema = new Map(world.schemas.map(({ oid, name }) => [oid, name]));
  return world.relations.flatMap(({ oid, kind, schema, name }) =>
    kind === 'r' && data.has(oid) ? [{ oid, kind, schema: nameOfSchema.get(schema) ?? '', name }] : [],
  );
}

function readAgain({ options, session }: Attempt, { selection }: Scope): Promise<Scope> {
  return whileAlive(options.connection, options.serverTimeoutSeconds, session, async ({ signal }) => {
    await using client = await openClient(options.connection, signal);
    return await readScopeNow(client, selection);
  });
}

function isFine({ status }: Finding): boolean {
  return status !== 'bad';
}

/** Whether it is missing or too much, and what. */
function nameOf({ object, detail }: Finding): string {
  return JSON.stringify([object?.kind, object?.name, detail]);
}

function changed({ id, object }: Finding): Finding {
  return {
    ...{ id, status: 'warning', ...(object === undefined ? {} : { object }) },
    detail: 'DDL made or dropped it while the dump was taken; the dump may hold it or not',
    hint: 'run the backup when no migration is running',
  };
}
