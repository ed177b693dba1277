import type { Finding, FindingObject, Status } from '../finding.ts';
import type { Environment } from '../operation.ts';
import { formatCount } from '../units.ts';
import type { Baseline } from './baseline.ts';
import type { HealthOptions, LimitValues, Profile } from './options.ts';
import type { StoreSight } from './store.ts';

/** What the server says of itself before anything else is asked. */
export interface ServerView {
  readonly major: number;
  readonly version: string;
  readonly database: string;
  /** Quoted for SQL. */
  readonly role: string;
  readonly isSuperuser: boolean;
  readonly isMonitor: boolean;
  readonly isStandby: boolean;
  readonly systemIdentifier: string;
  /** Of pg_stat_statements, where it is installed in this database: its version, and its schema, quoted. */
  readonly statements: { readonly version: string; readonly schema: string; readonly isLoaded: boolean } | null;
}

/** A limit, what it counts, and where its numbers come from. */
export interface Limit extends LimitValues {
  readonly unit: string;
  readonly source: string;
  /** Where small is what is bad. */
  readonly isFloor?: boolean;
  /** Limits of other environments. Development is relaxed: what it names is another pair. */
  readonly of?: Partial<Record<Environment, LimitValues>>;
  /** Limits of other profiles. */
  readonly during?: Partial<Record<Profile, LimitValues>>;
}

/** What a role may not see of what a check looks at: how much there is of it, and the grant that shows it. */
export interface Veil {
  /** Asked once a run, whatever number of checks are behind it. */
  readonly name: string;
  /** What is hidden, in the plural. */
  readonly what: string;
  /** One row: `hidden`, how many; `hint`, the grant. */
  readonly sql: (server: ServerView) => string;
}

/** A number for those who draw curves. Names follow Prometheus' conventions, without the prefix `pgproof_`. */
export interface Measure {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

export type Row = Readonly<Record<string, unknown>>;

/** What is judged: rows of the world, and what they are held against. */
export interface Sight<R = Row> {
  readonly rows: readonly R[];
  /** Of the first sample; undefined where there was one sample only. */
  readonly before: readonly R[] | undefined;
  /** Between the two. */
  readonly seconds: number;
  readonly server: ServerView;
  readonly options: Pick<HealthOptions, 'expectedRole' | 'expectedStandbys' | 'diskBytes' | 'environment'>;
  readonly baseline: Baseline | undefined;
  readonly now: Date;
  readonly limit: (name: string) => Limit;
  /** Asides of the run that no SQL has. */
  readonly aside: Aside;
}

/** What is seen beside SQL. */
export interface Aside {
  readonly connectMilliseconds: number;
  /** The server's clock less ours. */
  readonly skewSeconds: number;
  readonly tls: { readonly isUsed: boolean; readonly isOffered: boolean; readonly isLocal: boolean };
  /** Of the server's certificate, as TLS showed it. */
  readonly certificateEnds: Date | undefined;
  /** Active sessions by what they waited for, over all ticks. */
  readonly waits: Readonly<Record<string, number>>;
  readonly disk: { readonly freeBytes: number; readonly sizeBytes: number; readonly folder: string } | undefined;
  readonly store: StoreSight | undefined;
}

/** A finding without its id. */
export interface Judged {
  readonly status: Status;
  readonly detail: string;
  readonly object?: FindingObject;
  readonly hint?: string;
}

/** One thing that is looked at. It stands in one place: SQL, limits, words and documentation are made from it. */
export interface Check<R = Row> {
  /** Kebab-case; findings are `monitor.<id>`. */
  readonly id: string;
  /** What it is about, and why it matters: a sentence of the documentation. */
  readonly means: string;
  /** What to do about it: a sentence of the documentation. */
  readonly advice: string;
  /** Beside `production`, which has every check. */
  readonly profiles?: readonly Profile[];
  readonly on?: 'primary' | 'standby';
  /** The first major that has what it needs. */
  readonly since?: number;
  /** Absent: it judges asides alone. Undefined for a server: nothing to ask there. */
  readonly sql?: (server: ServerView) => string;
  /** Asked again at the end of the run. */
  readonly isRate?: boolean;
  readonly veil?: Veil;
  /** What lets a role that was refused ask; `{role}` is its name. */
  readonly grant?: string | ((server: ServerView) => string);
  /** What a role needs, in words; default: any login. */
  readonly privilege?: string;
  readonly limits?: Readonly<Record<string, Limit>>;
  /** Whether it applies at all; one that does not is in no report. */
  readonly applies?: (sight: Pick<Sight, 'options' | 'aside' | 'baseline' | 'server'>) => boolean;
  readonly judge: (sight: Sight<R>) => readonly Judged[];
  readonly measures?: (sight: Sight<R>) => readonly Measure[];
}

/** Gives a check its rows' type inside, and none outside. */
export function check<R = Row>(definition: Check<R>): Check {
  return definition as unknown as Check;
}

/** The status of a number under its limit. */
export function grade(value: number, { warning, bad, isFloor = false }: Limit): 'good' | 'warning' | 'bad' {
  const reaches = (limit: number): boolean => (isFloor ? value <= limit : value >= limit);
  return reaches(bad) ? 'bad' : reaches(warning) ? 'warning' : 'good';
}

export const worst = (...statuses: readonly ('good' | 'warning' | 'bad')[]): 'good' | 'warning' | 'bad' =>
  statuses.includes('bad') ? 'bad' : statuses.includes('warning') ? 'warning' : 'good';

/** Objects that are named one by one; the rest is counted. */
export const mostNamed = 10;

/** A finding for each that is not good, the worst first; where there is none, that. */
export function each<T>(
  items: readonly T[],
  judge: (item: T) => Judged | undefined,
  fine: string | Judged,
): readonly Judged[] {
  const order: readonly Status[] = ['bad', 'warning', 'unknown', 'explained', 'good'];
  const found = items.flatMap((item) => judge(item) ?? []).filter(({ status }) => status !== 'good');
  found.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return found.length === 0 ? [typeof fine === 'string' ? { status: 'good', detail: fine } : fine] : found;
}

/** Of what a check found a few are named, and the rest is counted, by its status. */
export function fold(judged: readonly Judged[]): readonly Judged[] {
  const rest = Map.groupBy(judged.slice(mostNamed), ({ status }) => status);
  return [
    ...judged.slice(0, mostNamed),
    ...[...rest].map(([status, of]) =>
      of.length === 1 && of[0] !== undefined
        ? of[0]
        : { status, detail: `and ${formatCount(of.length)} more like these` },
    ),
  ];
}

/** Every finding of a check, under its id. */
export function asFindings(id: string, judged: readonly Judged[]): Finding[] {
  return judged.map((one) => ({ id: `monitor.${id}`, ...one }));
}
