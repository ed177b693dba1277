import type { Finding } from '../finding.ts';
import { bringsLargeObjects } from '../proof/rows.ts';
import { formatCount } from '../units.ts';
import type { Choice } from './choice.ts';

type Rows = { readonly choice: Pick<Choice, 'entries' | 'leftOut' | 'relations' | 'isWhole'> };

const counted = (count: number, one: string): string => `${formatCount(count)} ${one}${count === 1 ? '' : 's'}`;

/** What is filled, for people. */
export function describeRows({ choice }: Rows): string {
  const of = (kind: string): number => choice.relations.filter((relation) => relation.kind === kind).length;
  const [tables, sequences, views] = [of('TABLE'), of('SEQUENCE'), of('MATERIALIZED VIEW')];
  const parts = [
    ...(tables === 0 ? [] : [`rows of ${counted(tables, 'table')}`]),
    ...(sequences === 0 ? [] : [counted(sequences, 'sequence')]),
    ...(views === 0 ? [] : [counted(views, 'materialized view')]),
    ...(bringsLargeObjects(choice.entries) ? ['large objects'] : []),
  ];
  return `data alone: ${parts.join(', ')}`;
}

/** What the verdict is about. */
export const noteRows =
  'the verdict is about the rows, sequences and large objects that were restored; definitions are those that the database had';

/** What is restored of the backup, and what is not. Pure. */
export function rowsFindings(part: Rows, named: (names: readonly string[]) => string): Finding[] {
  const { choice } = part;
  const namesOf = (kind: string): string[] =>
    choice.leftOut.filter((entry) => entry.kind === kind).map(({ schema, tag }) => `${schema}.${tag}`);
  const left = [
    ...(namesOf('TABLE DATA').length === 0 ? [] : [`rows of ${named(namesOf('TABLE DATA'))}`]),
    ...(namesOf('SEQUENCE SET').length === 0 ? [] : [`values of ${named(namesOf('SEQUENCE SET'))}`]),
    ...(bringsLargeObjects(choice.leftOut) ? ['large objects'] : []),
  ];
  const names = choice.relations
    .filter(({ kind }) => kind !== 'SEQUENCE')
    .map(({ schema, name }) => `${schema}.${name}`);
  return [
    {
      id: 'restore.chosen',
      status: 'explained',
      detail: `${describeRows(part)}${choice.isWhole ? '' : `: ${named(names)}`}`,
      hint: 'definitions are those of the database; what of them is not as in the backup is explained, one by one',
    },
    ...left.map(
      (detail): Finding => ({ id: 'restore.left-out', status: 'explained', detail: `not restored: ${detail}` }),
    ),
  ];
}
