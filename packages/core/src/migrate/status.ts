import type { Finding, Status } from '../finding.ts';
import { present } from '../present.ts';
import { forgetSql, type Unfinished } from './apply/journal.ts';
import type { Format } from './format.ts';
import type { MigrationSet } from './migration.ts';
import type { Placed, Standing } from './standing.ts';
import type { State } from './state.ts';

/** What `judgeStatus` looks at. */
export interface StatusFacts {
  readonly shownFolder: string;
  readonly format: Format;
  /** Formats that the folder could be as well. */
  readonly others: readonly Format[];
  readonly set: MigrationSet;
  readonly state: State;
  readonly placed: readonly Placed[];
  readonly unfinished?: Unfinished | undefined;
  readonly unfinishedUnseen?: { readonly detail: string; readonly hint: string } | undefined;
}

/** What a history comes to, finding by finding. Pure. */
export function judgeStatus(facts: StatusFacts): Finding[] {
  const { format, state, placed } = facts;
  return [
    ...judgeLayout(facts).map((finding) =>
      isPassedOver(finding, state) ? { ...finding, status: 'explained' as const } : finding,
    ),
    judgeState(facts),
    ...judgeUnfinished(facts),
    ...(state.unseen === undefined ? placed.flatMap((one) => judgeOne(one, facts)) : []),
    ...(format.state.memory === 'mark' && state.applied.length > 0
      ? [
          {
            id: 'migrate.mark',
            status: 'explained' as const,
            detail: `${format.name} keeps one mark for all: whether each file up to it was run cannot be seen, and one that was added below it never will be`,
          },
        ]
      : []),
  ];
}

/** Flyway runs a baseline where there is no history, and passes it over where there is one. */
function isPassedOver({ id }: Finding, { applied }: State): boolean {
  return id === 'migrate.baseline-migration' && applied.length > 0;
}

const toolOnly = new Set(['migrate.callback', 'migrate.baseline-migration']);

/** What the tool runs and our own runner does not is bad where ours is to run the rest. Pure. */
export function sharpenForRunner(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) =>
    toolOnly.has(finding.id) && finding.status === 'warning' ? { ...finding, status: 'bad' } : finding,
  );
}

/** What is wrong with the folder by itself. Pure. */
export function judgeLayout({
  set,
  format,
  others,
  shownFolder,
}: Omit<StatusFacts, 'state' | 'placed' | 'unfinished' | 'unfinishedUnseen'>): Finding[] {
  const found = set.problems.map(
    ({ id, status, path, line, detail, hint }): Finding => ({
      ...{ id: `migrate.${id}`, status, object: { kind: 'file', name: path } },
      place: { path: `${shownFolder}/${path}`, line: line ?? 1 },
      ...{ detail, ...present({ hint }) },
    }),
  );
  const empty = set.migrations
    .filter(({ up }) => up !== undefined && isWithoutStatements(up.text))
    .map(
      ({ path }): Finding => ({
        ...{ id: 'migrate.empty', status: 'warning', object: { kind: 'file', name: path } },
        place: { path: `${shownFolder}/${path}`, line: 1 },
        detail: 'holds no statement: the tool records it as applied, and nothing is done',
      }),
    );
  const mixed = format.compare('10', '9') < 0 ? lexicalTrap(set, shownFolder, format.name) : [];
  const doubt: Finding[] =
    others.length === 0
      ? []
      : [
          {
            ...{ id: 'migrate.format', status: 'explained' },
            detail: `read as ${format.name}; it could be ${others.map(({ name }) => name).join(' or ')}, too`,
            hint: `name it: --migration-format ${format.name}`,
          },
        ];
  return [...doubt, ...found, ...empty, ...mixed];
}

/** Only blanks and comments. */
function isWithoutStatements(text: string): boolean {
  return (
    text
      .replace(/--.*$/gm, '')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/[\s;]+/g, '') === ''
  );
}

/** A tool that goes by bytes runs 10 before 9. */
function lexicalTrap(set: MigrationSet, shownFolder: string, name: string): Finding[] {
  const numbers = set.migrations.map(({ version, path }) => ({ path, version, digits: /^\d+/.exec(version)?.[0] }));
  const wrong = numbers.find(({ digits }, index) => {
    const before = numbers[index - 1]?.digits;
    return digits !== undefined && before !== undefined && BigInt(digits) < BigInt(before);
  });
  const before = wrong === undefined ? undefined : numbers[numbers.indexOf(wrong) - 1];
  if (wrong === undefined || before === undefined) return [];
  return [
    {
      ...{ id: 'migrate.order-by-bytes', status: 'warning', object: { kind: 'file', name: wrong.path } },
      place: { path: `${shownFolder}/${wrong.path}`, line: 1 },
      detail: `${name} goes by the bytes of names, not by their numbers: it runs "${before.path}" before this one`,
      hint: 'give all versions the same number of digits',
    },
  ];
}

function judgeState({ format, state, placed }: StatusFacts): Finding {
  if (state.unseen !== undefined) return { id: 'migrate.state', status: 'unknown', ...state.unseen };
  if (state.table === undefined)
    return {
      ...{ id: 'migrate.state', status: 'explained' },
      detail: `there is no table ${format.state.schema === undefined ? '' : `${format.state.schema}.`}${format.state.table}: ${format.name} has applied nothing here`,
      hint: 'if it keeps its state elsewhere, name it: --state-table <schema>.<table>',
    };
  const applied = placed.filter(({ standing }) => standing === 'applied' || standing === 'edited').length;
  return {
    ...{ id: 'migrate.state', status: 'good', object: { kind: 'table', name: state.table } },
    detail: `${applied} of ${placed.length} are applied`,
  };
}

/** A run of ours that broke off between two statements of a migration that no transaction holds. */
function judgeUnfinished({ unfinished, unfinishedUnseen, shownFolder }: StatusFacts): Finding[] {
  if (unfinishedUnseen !== undefined) return [{ id: 'migrate.unfinished', status: 'unknown', ...unfinishedUnseen }];
  if (unfinished === undefined) return [];
  const { path, unit, units, line, isDone, begunAt, table } = unfinished;
  return [
    {
      ...{ id: 'migrate.unfinished', status: 'bad', object: { kind: 'migration', name: path } },
      place: { path: `${shownFolder}/${path}`, line },
      detail: `a run broke off in it: of ${units} steps ${isDone ? `${unit + 1} are done` : `${unit} are done, and the next, of line ${line}, was begun at ${begunAt}`}; no transaction holds it, so they stay`,
      hint: `pgproof migrate apply goes on from there, or says why it does not; if it was finished by hand, record it as the tool does, and: ${forgetSql(table)}`,
    },
  ];
}

function judgeOne(one: Placed, { format, shownFolder }: StatusFacts): Finding[] {
  const { standing, migration, version, name } = one;
  const told = verdicts[standing](one, format);
  if (told === undefined) return [];
  return [
    {
      ...{ id: `migrate.${told.id}`, status: told.status },
      object: { kind: 'migration', name: migration?.path ?? [version, name].filter(Boolean).join(' ') },
      ...(migration === undefined ? {} : { place: { path: `${shownFolder}/${migration.path}`, line: 1 } }),
      ...{ detail: told.detail, ...present({ hint: told.hint }) },
    },
  ];
}

interface Told {
  readonly id: string;
  readonly status: Status;
  readonly detail: string;
  readonly hint?: string;
}

const verdicts: Record<Standing, (one: Placed, format: Format) => Told | undefined> = {
  applied: () => undefined,
  baseline: () => undefined,
  pending: () => ({ id: 'pending', status: 'good', detail: 'is to be run' }),
  'out of order': ({ behind }, { name, habits }) => ({
    id: 'out-of-order',
    status: habits.outOfOrder === 'applies' ? 'warning' : 'bad',
    detail: `is not applied, and ${behind}, which comes after it, is: ${
      {
        skips: `${name} never runs it, without a word`,
        refuses: `${name} refuses to go on`,
        applies: `${name} runs it late`,
      }[habits.outOfOrder]
    }`,
    hint: habits.outOfOrderHint,
  }),
  edited: (_, { name, habits }) => ({
    id: 'edited',
    status: habits.edited === 'refuses' ? 'bad' : 'warning',
    detail: `was changed after it was applied: ${habits.edited === 'refuses' ? `${name} refuses to go on` : `${name} does not look, and databases made from now on differ from this one`}`,
    hint: 'bring the file back as it was (git log -p -- <file>), and put the change into a migration of its own',
  }),
  dirty: (_, { habits }) => ({
    id: 'dirty',
    status: 'bad',
    detail: 'failed half-way, or still runs: the tool does not hold it for done',
    hint: habits.dirtyHint,
  }),
  missing: (_, { name, habits }) => ({
    id: 'missing',
    status: habits.missing === 'refuses' ? 'bad' : 'warning',
    detail: `was applied, and its file is not here: ${habits.missing === 'refuses' ? `${name} refuses to go on` : `${name} does not mind`}`,
    hint: 'is this the branch that was deployed? git log --all -- <folder> shows where the file went',
  }),
};
