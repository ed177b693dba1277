/* What labs hand to each other: folders by name, and what they say of a database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pgproof, type Ran } from '../pgproof.ts';

/** The store of the backups that a major's own client made. */
export const storeOf = (exchange: string, major: number): string => join(exchange, `store-${major}`);

/** What a database of that major holds, as the tests' oracle sees it. */
export const contentFile = (exchange: string, major: number, database: string): string =>
  join(exchange, `content-${major}-${database}.json`);

export interface BackedUp {
  readonly ok: boolean;
  readonly relations: number;
  readonly rows: string;
  /** What the backup warned of. */
  readonly warnings: readonly string[];
  readonly seconds: number;
  /** The client's version, as the manifest says it. */
  readonly client: string;
  /** When it failed: what was said. */
  readonly error?: string;
}

export type SourceLine =
  | ({ readonly event: 'backed-up'; readonly database: string; readonly from: string } & BackedUp)
  | {
      readonly event: 'ready';
      readonly major: number;
      readonly version: string;
      readonly host: string;
      readonly port: number;
    };

/** What a finding says, without its object's name, and of how many it says it. */
export interface Reason {
  readonly id: string;
  readonly reason: string;
  readonly objects: number;
  readonly examples: readonly string[];
}

export interface Upgraded {
  readonly event: 'upgraded';
  readonly database: string;
  /** Major of the pg_dump, where it was not the source's own. */
  readonly client?: number;
  readonly verdict: string;
  readonly asked: string;
  readonly ok: boolean;
  readonly relations: number;
  readonly rows: string;
  readonly explained: readonly Reason[];
  /** Each with the server's own words. */
  readonly bad: readonly { readonly id: string; readonly object: string; readonly detail: string }[];
  readonly unknown: readonly string[];
  readonly restoreSeconds: number;
  readonly provenSeconds: number;
  /**
   * Tables, sequences and large objects in which a copy that was restored into a server of this major differs from the source by the tests' own
   * oracle: sorted COPY of both. Null where there was no such copy.
   */
  readonly differing: readonly string[] | null;
  readonly error?: string;
}

type Findings = ReturnType<Ran['json']>['findings'];

const nameOf = ({ object }: Findings[number]): string => (object === undefined ? '' : `${object.kind} ${object.name}`);

export function ofStatus(findings: Findings, status: string): Findings {
  return findings.filter((finding) => finding.status === status);
}

export function named(findings: Findings): { id: string; object: string; detail: string }[] {
  return findings.map((finding) => ({ id: finding.id, object: nameOf(finding), detail: finding.detail }));
}

const shownExamples = 5;

/** Findings that say the same of several objects, as one. */
export function reasons(findings: Findings): Reason[] {
  const groups = Map.groupBy(findings, ({ id, object, detail }) =>
    JSON.stringify([id, object === undefined ? detail : detail.replace(object.name, '…')]),
  );
  return [...groups].map(([key, group]) => {
    const [id, reason] = JSON.parse(key) as [string, string];
    return { id, reason, objects: group.length, examples: group.slice(0, shownExamples).map(nameOf) };
  });
}

/** Backs a database up as a user does, with whatever client is here. */
export async function backUp(url: string, store: string, database: string): Promise<BackedUp> {
  const started = performance.now();
  const ran = await pgproof(['backup', '--json', '--store', store, '--database-url', url]);
  const seconds = Math.round(performance.now() - started) / 1000;
  if (ran.code !== 0) {
    const error = `backup of "${database}" exited with ${ran.code}: ${ran.stderr}${ran.stdout}`.slice(0, 2000);
    return { ok: false, relations: 0, rows: '0', warnings: [], seconds, client: '', error };
  }
  const result = ran.json();
  const file = join(store, database, String(result['backup_id']), 'manifest.json');
  const { tools } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly tools: readonly { name: string; version: string }[];
  };
  return {
    ok: true,
    relations: Number(result['relations']),
    rows: String(result['rows']),
    warnings: named(ofStatus(result.findings, 'warning')).map(({ object, detail }) => `${object}: ${detail}`),
    seconds,
    client: `pg_dump ${tools.find(({ name }) => name === 'pg_dump')?.version ?? ''}`,
  };
}
