import { runTogether } from '../concurrent.ts';
import type { Finding } from '../finding.ts';
import { type Catalogue, type CatalogueReading, catalogueDigest, readCatalogue } from '../postgres/catalogue.ts';
import { type Client, inTransaction, openClient } from '../postgres/client.ts';
import type { ArchivedSequence, TableOfContents } from '../proof/archive.ts';
import { expectedLosses, readDumpLosses } from '../proof/catalogue.ts';
import type { CatalogueDocument, Proof } from '../proof/document.ts';
import { drawSeeds, type Fingerprint, rowFormFor, takeFingerprints } from '../proof/fingerprint.ts';
import { beginReadOnly, holdSnapshot, holdsData } from '../proof/hold.ts';
import { type LargeObjects, readLargeObjects } from '../proof/largeobject.ts';
import { leftOutFindings } from '../proof/left-out.ts';
import { type Need, readNeeds } from '../proof/needs.ts';
import { type Relation, relationName } from '../proof/relation.ts';
import type { Scope } from '../proof/scope.ts';
import { checkLargeObjects, checkScope, checkTables } from '../proof/scope-check.ts';
import { describeSequence, liesBetween, readSequences, type SequenceState } from '../proof/sequence.ts';
import { formatCount, secondsBetween } from '../units.ts';
import { type Attempt, type Dumped, dump } from './dump.ts';

/** A dump with what was seen of the same locked state. */
export interface ProvenDump {
  readonly dumped: Dumped;
  readonly contents: TableOfContents;
  /** What the definitions beside rows alone hold. */
  readonly defined: TableOfContents | undefined;
  readonly proof: Omit<Proof, 'format_version' | 'id' | 'database'>;
  readonly catalogue: Omit<CatalogueDocument, 'format_version' | 'id'>;
  readonly findings: readonly Finding[];
  /** What is left out and needed. */
  readonly needs: readonly Need[];
  readonly takenAt: Date;
  readonly lsn: string;
  readonly fingerprintSeconds: number;
  readonly heldSeconds: number;
}

/** Holds the source still, dumps it and fingerprints it at the same time, and checks that the archive holds what was fingerprinted. */
export async function dumpUnderProof(
  attempt: Attempt,
  level: 'content' | 'counts',
  secretSeed: string,
): Promise<ProvenDump> {
  const { options, facts, session } = attempt;
  const seeds = drawSeeds();
  const form = rowFormFor(facts.server.encoding);
  const { major } = facts.server;
  await using hold = await holdSnapshot(
    options.connection,
    {
      workers: options.jobs,
      lockTimeoutSeconds: options.lockTimeoutSeconds,
      selection: facts.scope?.selection,
    },
    session,
  );
  const { scope } = hold;
  const relations = hold.relations.filter((relation) => holdsData(scope, relation));
  const before = await readCatalogue(hold.holder.pg, { major, secretSeed, scope: scope?.objects });
  const sequencesBefore = await readSequences(hold.holder, relations);
  // Tables of extensions are looked into: not where a few objects were chosen, for others are to be let alone.
  const losses = expectedLosses(before, scope?.everything === false ? [] : await readDumpLosses(hold.holder.pg));
  const needs = scope === undefined ? [] : await readNeeds(hold.holder, scope);
  let fingerprintSeconds = 0;
  const [dumped, fingerprints, largeObjects] = await runTogether(
    session.signal,
    (signal) => dump(attempt, { snapshot: hold.snapshot }, signal),
    async (signal): Promise<Map<number, Fingerprint>> => {
      const start = session.now();
      const stop = (): void => closeAll([hold.holder, ...hold.workers]);
      signal.addEventListener('abort', stop, { once: true });
      const taken = await takeFingerprints(hold.workers, hold.shares, {
        level,
        seeds,
        form,
        signal,
        onRelation: (current) => session.onProgress({ phase: 'fingerprint', current }),
      });
      signal.removeEventListener('abort', stop);
      fingerprintSeconds = secondsBetween(start, session.now());
      return taken;
    },
    async (): Promise<LargeObjects> =>
      scope?.largeObjects === false
        ? { status: 'read', objects: [] }
        : await readLargeObjects(hold.holder, level, seeds),
  );
  const sequencesAfter = await readSequences(hold.holder, relations);
  const after = await readCatalogueNow(attempt, secretSeed, scope);
  await requireLocks(hold.workers);
  const heldSeconds = secondsBetween(hold.takenAt, session.now());
  await hold[Symbol.asyncDispose]();

  const { contents, sequences } = await dumped.read(session.signal);
  const defined = await dumped.definitions?.read(session.signal);
  const archived = await sequences();
  const changed = changedObjects(before.catalogue, after.catalogue);
  return {
    dumped,
    contents,
    defined,
    proof: {
      level,
      seeds,
      form,
      tables: relations
        .filter((relation) => relation.kind === 'r')
        .map((relation) => provenTable(relation, fingerprints)),
      sequences: archived,
      materialized_views: hold.relations
        .filter((relation) => relation.kind === 'm')
        .map((view) => ({
          schema: view.schema,
          name: view.name,
          populated: view.populated && holdsData(scope, view),
        })),
      large_objects: largeObjects,
      ...(scope === undefined ? {} : { without_rows: withoutRows(scope, hold.relations) }),
    },
    catalogue: { ...before, changed, secret_seed: secretSeed },
    findings: [
      ...checkTables(relations, contents),
      ...(scope === undefined
        ? []
        : [...checkScope(scope, defined ?? contents, dumped.definitions?.file.path), ...leftOutFindings(scope, needs)]),
      ...checkLargeObjects(countOf(largeObjects), scope, contents),
      ...sequenceFindings(relations, archived, sequencesBefore, sequencesAfter),
      ...catalogueFindings(before, changed),
      ...largeObjectFindings(largeObjects),
      ...losses,
    ],
    needs,
    takenAt: hold.takenAt,
    lsn: hold.lsn,
    fingerprintSeconds,
    heldSeconds,
  };
}

/**
 * The locks lasted only when every session that has some is still there: one that was ended meanwhile, by a standby's replay or an administrator,
 * let a TRUNCATE through that the snapshot does not see. Throws what ended it.
 */
async function requireLocks(workers: readonly Client[]): Promise<void> {
  for (const worker of workers) await worker.query('select 1');
}

/** Reads the catalogue as it is: the held snapshot does not see what other sessions changed since. */
async function readCatalogueNow(
  { options, facts, session }: Attempt,
  secretSeed: string,
  scope: Scope | undefined,
): Promise<CatalogueReading> {
  await using client = await openClient(options.connection, session.signal);
  await client.query(`set lock_timeout = '${options.lockTimeoutSeconds}s'`);
  return await inTransaction(client, beginReadOnly, () =>
    readCatalogue(client.pg, { major: facts.server.major, secretSeed, scope: scope?.objects }),
  );
}

function closeAll(clients: readonly Client[]): void {
  for (const client of clients) void client[Symbol.asyncDispose]();
}

function provenTable(relation: Relation, fingerprints: ReadonlyMap<number, Fingerprint>): Proof['tables'][number] {
  const fingerprint = fingerprints.get(relation.oid);
  if (fingerprint === undefined) throw new Error(`no fingerprint of ${relationName(relation)}`);
  const { oid, schema, name, root, hashed, extension } = relation;
  return { oid, schema, name, root, hashed, extension, ...fingerprint };
}

/** Tables that are in scope without their rows: the copy has them empty. */
function withoutRows({ definitions, data }: Scope, relations: readonly Relation[]): Proof['without_rows'] {
  return relations
    .filter(({ oid, kind }) => kind === 'r' && definitions.has(oid) && !data.has(oid))
    .map(({ schema, name }) => ({ schema, name }));
}

function sequenceFindings(
  relations: readonly Relation[],
  archived: readonly ArchivedSequence[],
  before: ReadonlyMap<number, SequenceState>,
  after: ReadonlyMap<number, SequenceState>,
): Finding[] {
  const id = 'backup.sequence-bounds';
  const key = (item: { schema: string; name: string }): string => JSON.stringify([item.schema, item.name]);
  const states = new Map(archived.map((state) => [key(state), state]));
  const sequences = relations.filter((relation) => relation.kind === 'S');
  const findings = sequences.flatMap((sequence): Finding[] => {
    const first = before.get(sequence.oid);
    const last = after.get(sequence.oid);
    const state = states.get(key(sequence));
    const object = { kind: 'sequence', name: relationName(sequence) };
    if (state === undefined)
      return [
        { id, status: 'bad', object, detail: 'pg_dump left this sequence out', hint: 'check which pg_dump runs' },
      ];
    if (first === undefined || last === undefined || liesBetween(first, state, last)) return [];
    const detail = `the archive sets it to ${describeSequence(state)}; it was ${describeSequence(first)} before the dump and ${describeSequence(last)} after it`;
    return [{ id, status: 'warning', object, detail, hint: 'it was set by setval or went round while the dump ran' }];
  });
  if (findings.length > 0) return findings;
  return [
    {
      id,
      status: 'good',
      detail: `${formatCount(sequences.length)} sequences: the archive's values lie between those before and after the dump`,
    },
  ];
}

/** Objects that are not the same before and after, as they are after; those that are gone have no attributes. */
function changedObjects(before: Catalogue, after: Catalogue): Catalogue {
  const digestBefore = catalogueDigest(before);
  const digestAfter = catalogueDigest(after);
  const kinds = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (kind) => digestBefore[kind] !== digestAfter[kind],
  );
  return Object.fromEntries(
    kinds.map((kind) => {
      const [old, now] = [before[kind] ?? {}, after[kind] ?? {}];
      const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
      const differing = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
      return [kind, Object.fromEntries(differing.map((name) => [name, now[name] ?? {}]))];
    }),
  );
}

function catalogueFindings(before: CatalogueReading, changed: Catalogue): Finding[] {
  const id = 'backup.catalogue-stable';
  const relations = Object.keys(changed['relation'] ?? {});
  const objects = Object.entries(changed).flatMap(([kind, names]) =>
    Object.keys(names)
      // Columns and constraints of a relation that is named itself say no more.
      .filter((name) => kind === 'relation' || !relations.some((relation) => name.startsWith(`${relation}.`)))
      .map((name) => ({ kind, name })),
  );
  const unread = before.unread.map(
    (gap): Finding => ({
      id: 'backup.catalogue-read',
      status: 'unknown',
      object: { kind: 'kind of object', name: gap.kind },
      detail: gap.detail,
      hint: gap.hint,
    }),
  );
  if (objects.length === 0) return [{ id, status: 'good', detail: 'no DDL ran while the dump was taken' }, ...unread];
  return [
    ...objects.map(
      (object): Finding => ({
        id,
        status: 'warning',
        object,
        detail: 'DDL changed it while the dump was taken; the dump may hold it as it was before or after',
        hint: 'run the backup when no migration is running',
      }),
    ),
    ...unread,
  ];
}

function countOf(objects: LargeObjects): number {
  return objects.status === 'unknown' ? Number(objects.count) : objects.objects.length;
}

function largeObjectFindings(objects: LargeObjects): Finding[] {
  const id = 'backup.large-objects';
  if (objects.status === 'unknown') {
    return [
      {
        id,
        status: 'unknown',
        object: { kind: 'large objects', name: `${formatCount(objects.count)} of them` },
        detail: objects.detail,
        hint: objects.hint,
      },
    ];
  }
  return objects.objects.length === 0
    ? []
    : [{ id, status: 'good', detail: `${formatCount(objects.objects.length)} large objects fingerprinted` }];
}
