import { expect, it } from 'vitest';
import { folderOf } from './folder-example.ts';
import type { AppliedRow } from './format.ts';
import { formatNamed } from './formats/formats.ts';
import { divideBy, judgeLeft } from './outcome.ts';
import { place } from './standing.ts';

const format = formatNamed('flyway');
const set = format.read(folderOf({ 'V1__a.sql': 'select 1', 'V2__b.sql': 'select 1', 'V3__c.sql': 'select 1' }));
const pending = set.migrations;

it.each<[string, AppliedRow[], { applied: string[]; left: string[]; astray: string[]; told: string[] }]>([
  [
    'half-way',
    [{ version: '1' }, { version: '2', isFailed: true }],
    { applied: ['1'], left: ['3'], astray: ['2'], told: ['V3__c.sql'] },
  ],
  [
    'with a baseline in place of a run',
    [{ version: '2', isBaseline: true }],
    { applied: [], left: ['3'], astray: ['1', '2'], told: ['V3__c.sql', 'V1__a.sql', 'V2__b.sql'] },
  ],
  [
    'with another text than the file has',
    [{ version: '1', checksum: '7' }],
    { applied: ['1'], left: ['2', '3'], astray: [], told: ['V2__b.sql', 'V3__c.sql'] },
  ],
])('what a command leaves %s is told apart from what it ran', (_, applied, { told, ...expected }) => {
  const state = { table: 'public.flyway_schema_history', applied };
  const placed = place(set, format, state);
  const outcome = divideBy(pending, placed);
  const versions = (of: readonly { readonly version: string }[]): string[] => of.map(({ version }) => version);
  expect({
    applied: versions(outcome.applied),
    left: versions(outcome.left),
    astray: versions(outcome.astray),
  }).toEqual(expected);
  const database = { name: 'app', major: 17, state, placed };
  const found = judgeLeft(outcome, { startedAt: new Date(), shownFolder: 'm', format, others: [], set, database });
  expect(found.map(({ status, object }) => [status, object?.name])).toEqual(told.map((path) => ['bad', path]));
});
