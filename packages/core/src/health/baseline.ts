import { PgproofError } from '../errors.ts';
import type { Finding, Status } from '../finding.ts';
import type { ServerView } from './check.ts';
import type { Profile } from './options.ts';

/** What a run leaves for a later one to be held against. It holds names and numbers, and no text of a statement. */
export interface Baseline {
  readonly schema: 'pgproof-baseline/1';
  readonly at: string;
  readonly system_identifier: string;
  readonly database: string;
  /** Bytes, by name. */
  readonly databases: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<string, number>>;
  /** By id: how often, and how many milliseconds in all. */
  readonly statements: Readonly<Record<string, { readonly calls: number; readonly total: number }>>;
  /** What the server had counted, by what it was counted of; absent in what earlier versions wrote. */
  readonly counters?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly findings: readonly { readonly key: string; readonly status: Status }[];
}

/** What tells a finding from others, from one run to the next. */
export function keyOf({ id, object }: Pick<Finding, 'id' | 'object'>): string {
  return object === undefined ? id : `${id} ${object.kind} ${object.name}`;
}

/** A baseline from its file. Throws `bad-input` for what is none. */
export function parseBaseline(text: string, name: string): Baseline {
  const refuse = (why: string, cause?: unknown): never => {
    throw new PgproofError('bad-input', `the baseline "${name}" ${why}`, {
      hint: 'leave it out once, and have it written anew',
      cause,
    });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('is no JSON', error);
  }
  const read = value as Partial<Baseline> | null;
  const isNumbers = (part: unknown): boolean =>
    typeof part === 'object' && part !== null && Object.values(part).every((one) => typeof one === 'number');
  const isStatements = (part: unknown): boolean =>
    typeof part === 'object' && part !== null && Object.values(part).every((one) => isNumbers(one));
  if (
    read?.schema !== 'pgproof-baseline/1' ||
    Number.isNaN(Date.parse(String(read.at))) ||
    typeof read.system_identifier !== 'string' ||
    typeof read.database !== 'string' ||
    !isNumbers(read.databases) ||
    !isNumbers(read.tables) ||
    !isStatements(read.statements) ||
    !isStatements(read.counters ?? {}) ||
    !Array.isArray(read.findings)
  )
    return refuse('was not written by pgproof health, or by a newer version of it');
  return read as Baseline;
}

/**
 * Throws `bad-input` for a baseline of another database or server: it would hide what is wrong with this one. A throw-away server of profile `ci` is
 * another in each run. What a role may not see, it does not compare.
 */
export function requireOwn(
  baseline: Baseline,
  server: Pick<ServerView, 'systemIdentifier' | 'database'>,
  profile: Profile,
): void {
  const refuse = (what: string): never => {
    throw new PgproofError('bad-input', `the baseline is of another ${what}: what it knows says nothing of this one`, {
      hint: 'have a baseline for each; or leave it out once, and have it written anew',
    });
  };
  if (baseline.database !== server.database)
    refuse(`database, ${JSON.stringify(baseline.database)}, and this is ${JSON.stringify(server.database)}`);
  const [then, now] = [baseline.system_identifier, server.systemIdentifier];
  if (profile !== 'ci' && then !== '' && now !== '' && then !== now)
    refuse(`server, by its system identifier ${then}, and this is ${now}`);
}

/** What is another than it was. */
export interface Changes {
  readonly since: string;
  readonly appeared: readonly Finding[];
  readonly worsened: readonly Finding[];
  /** Keys of what was bad or a warning and no longer is. */
  readonly resolved: readonly string[];
}

const rank: Record<Status, number> = { good: 0, explained: 0, unknown: 1, warning: 2, bad: 3 };

/** Holds findings against those of an earlier run. Pure. */
export function changesSince(baseline: Baseline, findings: readonly Finding[]): Changes {
  const before = new Map(baseline.findings.map(({ key, status }) => [key, status]));
  const now = new Map(findings.map((finding) => [keyOf(finding), finding.status]));
  const troubles = findings.filter(({ status }) => rank[status] > 0);
  const was = (finding: Finding): number => rank[before.get(keyOf(finding)) ?? 'good'];
  return {
    since: baseline.at,
    appeared: troubles.filter((finding) => was(finding) === 0),
    worsened: troubles.filter((finding) => was(finding) > 0 && was(finding) < rank[finding.status]),
    resolved: baseline.findings
      .filter(({ key, status }) => rank[status] > 1 && rank[now.get(key) ?? 'good'] === 0)
      .map(({ key }) => key),
  };
}
