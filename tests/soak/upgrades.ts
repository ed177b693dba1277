/* The upgrade drills: backed up on one major, verified and restored on each newer one. */
import { once } from 'node:events';
import type { SourceLine, Upgraded } from './exchange.ts';
import { reasonsOf, unexpected } from './expected.ts';
import { type LabOptions, runInLab, startInLab } from './lab.ts';

type Labs = Omit<LabOptions, 'major'>;
type Ready = Extract<SourceLine, { event: 'ready' }>;
type BackedUpLine = Extract<SourceLine, { event: 'backed-up' }>;

interface Source extends AsyncDisposable {
  readonly ready: Ready;
  readonly backedUp: readonly BackedUpLine[];
}

interface Drill {
  readonly from: string;
  readonly to: number;
  /** `known` says of what is bad why the newer major refuses it. */
  readonly databases: readonly (Omit<Upgraded, 'event'> & { readonly known: Readonly<Record<string, string>> })[];
}

export interface UpgradeFigures {
  readonly isGood: boolean;
  readonly sources: readonly {
    readonly version: string;
    readonly databases: readonly Omit<BackedUpLine, 'event'>[];
  }[];
  readonly drills: readonly Drill[];
  /** What is bad and not known to be refused by the newer major, or differs and was not named. Empty in a good soak. */
  readonly unexpected: readonly string[];
}

/** Starts the server of a major in its lab, fills it and backs everything up. Throws when the lab ends before that. */
async function openSource(lab: LabOptions, older: number | undefined, say: (line: string) => void): Promise<Source> {
  const backedUp: BackedUpLine[] = [];
  const started = Promise.withResolvers<Ready>();
  const { child, ended } = startInLab(
    lab,
    ['tests/soak/source.ts', ...(older === undefined ? [] : [`${older}`])],
    (line) => {
      const told = JSON.parse(line) as SourceLine;
      if (told.event === 'ready') return started.resolve(told);
      backedUp.push(told);
      say(
        `soak: PostgreSQL ${lab.major}: backed up ${told.database}: ${told.ok ? `${told.rows} rows, ${told.seconds} s` : told.error}`,
      );
    },
  );
  const ready = await Promise.race([
    started.promise,
    ended.then(({ code }) => Promise.reject(new Error(`the lab of PostgreSQL ${lab.major} ended with ${code}`))),
  ]);
  return {
    ready,
    backedUp,
    [Symbol.asyncDispose]: async () => {
      child.stdin?.end();
      if (child.exitCode === null) await once(child, 'close');
    },
  };
}

async function drill(source: Source, lab: LabOptions, say: (line: string) => void): Promise<Drill> {
  const { major: from, version, host, port } = source.ready;
  const databases: Omit<Upgraded, 'event'>[] = [];
  const names = source.backedUp.filter(({ ok }) => ok).map(({ database }) => database);
  const argv = ['tests/soak/upgrade.ts', String(from), host, String(port), ...names];
  const { code } = await runInLab(lab, argv, (line) => {
    const { event: _, ...upgraded } = JSON.parse(line) as Upgraded;
    databases.push(upgraded);
    const by = upgraded.client === undefined ? '' : ` (pg_dump ${upgraded.client})`;
    say(
      `soak: ${from} → ${lab.major}: ${upgraded.database}${by}: ${upgraded.verdict}, ${upgraded.explained.reduce((sum, { objects }) => sum + objects, 0)} explained, ${upgraded.bad.length} bad${upgraded.error === undefined ? '' : `: ${upgraded.error}`}`,
    );
  });
  if (code !== 0) throw new Error(`the drill from ${from} to ${lab.major} ended with ${code}`);
  return { from: version, to: lab.major, databases: databases.map((of) => ({ ...of, known: reasonsOf(of) })) };
}

/** Every pair of majors, older to newer. */
export async function drillUpgrades(
  majors: readonly number[],
  labs: Labs,
  say: (line: string) => void,
): Promise<UpgradeFigures> {
  const [oldest] = majors;
  const sources: Source[] = [];
  const drills: Drill[] = [];
  for (const from of majors.slice(0, -1)) {
    await using source = await openSource({ ...labs, major: from }, from === oldest ? undefined : oldest, say);
    sources.push(source);
    for (const to of majors.filter((major) => major > from))
      drills.push(await drill(source, { ...labs, major: to }, say));
  }
  const problems = [
    ...sources.flatMap(({ ready, backedUp }) =>
      backedUp.filter(({ ok }) => !ok).map(({ database, error }) => `${ready.version}: ${database}: ${error}`),
    ),
    ...drills.flatMap(({ from, to, databases }) =>
      databases.flatMap((upgraded) =>
        unexpected(upgraded).map((problem) => `${from} → ${to}: ${upgraded.database}: ${problem}`),
      ),
    ),
  ];
  return {
    isGood: problems.length === 0,
    sources: sources.map(({ ready, backedUp }) => ({
      version: ready.version,
      databases: backedUp.map(({ event: _, ...told }) => told),
    })),
    drills,
    unexpected: problems,
  };
}
