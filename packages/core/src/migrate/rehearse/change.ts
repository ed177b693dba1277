import { createHash } from 'node:crypto';
import type { Finding } from '../../finding.ts';
import { gatherHealthFacts } from '../../health/facts.ts';
import { judgeHealth } from '../../health/judge.ts';
import {
  defaultHealthLockTimeoutSeconds,
  defaultStatementTimeoutSeconds,
  type HealthOptions,
} from '../../health/options.ts';
import { type CatalogueReading, catalogueDigest, readCatalogue } from '../../postgres/catalogue.ts';
import { type Client, inTransaction } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { type CatalogueDifference, compareCatalogues } from '../../proof/catalogue.ts';
import type { Session } from '../../session.ts';

/** A schema as it was at one moment. */
export interface SchemaMoment {
  readonly reading: CatalogueReading;
  /** SHA-256 of all of it. */
  readonly sha256: string;
  /** What health says of it, that is not good. */
  readonly findings: readonly Finding[];
}

/** An object that a migration made, dropped or changed. */
export interface SchemaChange {
  readonly kind: string;
  readonly name: string;
  readonly what: 'added' | 'dropped' | 'changed';
  /** Of what was changed: the attribute, before and after. */
  readonly detail: string;
}

const longest = 100;
/** Of no schema: what the state of a tool keeps is its own business. */
const aside = new Set(['sequence.last_value', 'sequence.is_called']);

/** Reads the schema of the copy, and what health's profile `ci` says of it. */
export async function readMoment(client: Client, connection: Connection, session: Session): Promise<SchemaMoment> {
  const reading = await inTransaction(client, 'begin isolation level repeatable read read only', () =>
    readCatalogue(client.pg, { major: client.major, secretSeed: 'rehearsal' }),
  );
  const sha256 = createHash('sha256')
    .update(JSON.stringify(catalogueDigest(reading.catalogue)))
    .digest('hex');
  const options: HealthOptions = {
    ...{ source: async () => connection, environment: 'staging', profile: 'ci', failOn: 'bad' },
    ...{ sampleSeconds: 0, waitForSeconds: 0, limits: {}, skip: [], expectedStandbys: [] },
    statementTimeoutSeconds: defaultStatementTimeoutSeconds,
    lockTimeoutSeconds: defaultHealthLockTimeoutSeconds,
  };
  const judged = judgeHealth(await gatherHealthFacts(options, session), options);
  return { reading, sha256, findings: judged.every.filter(({ status }) => status === 'bad' || status === 'warning') };
}

/** What is new of it since an earlier moment. */
export function newFindings(before: SchemaMoment, after: SchemaMoment): Finding[] {
  const key = ({ id, object }: Finding): string => JSON.stringify([id, object?.kind, object?.name]);
  const old = new Set(before.findings.map(key));
  return after.findings.filter((finding) => !old.has(key(finding)));
}

/** What changed between two moments, object by object; of one that came or went, its columns and the like go without saying. */
export async function readChanges(client: Client, before: SchemaMoment, after: SchemaMoment): Promise<SchemaChange[]> {
  if (before.sha256 === after.sha256) return [];
  const context = { sourceMajor: client.major, restoredMajor: client.major, subscriptionsLeftOut: false };
  const { differences } = await inTransaction(client, 'begin', () =>
    compareCatalogues(client.pg, before.reading, after.reading, context),
  );
  const whole = new Set(
    differences.filter(({ kind, attribute }) => kind === 'relation' && isWhole(attribute)).map(({ name }) => name),
  );
  return differences
    .filter(({ kind, attribute }) => !aside.has(`${kind}.${attribute}`))
    .filter(({ kind, name, attribute }) => !(isWhole(attribute) && isMember(kind, name, whole)))
    .map((one) => ({ kind: one.kind.replaceAll('_', ' '), name: one.name, ...wordsOf(one) }));
}

const isWhole = (attribute: string): boolean => attribute === 'missing' || attribute === 'extra';

/** Of a relation that came or went itself. */
function isMember(kind: string, name: string, whole: ReadonlySet<string>): boolean {
  if (kind === 'sequence') return whole.has(name);
  return kind !== 'relation' && [...whole].some((relation) => name.startsWith(`${relation}.`));
}

function wordsOf({ attribute, source, restored }: CatalogueDifference): Pick<SchemaChange, 'what' | 'detail'> {
  if (attribute === 'extra') return { what: 'added', detail: '' };
  if (attribute === 'missing') return { what: 'dropped', detail: '' };
  const short = (text: string | undefined): string => {
    const bare = (text ?? 'nothing').replace(/\s+/g, ' ');
    return bare.length > longest ? `${bare.slice(0, longest)}…` : bare;
  };
  return { what: 'changed', detail: `${attribute.replaceAll('_', ' ')}: ${short(source)} → ${short(restored)}` };
}
