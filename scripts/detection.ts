/* The table of what is caught, of the figures in docs/evidence/detection.json. */
import { type Area, areas, type Detection, type Measured, type Seen, type Way, ways } from './detected.ts';

const titles: Readonly<Record<Way, string>> = {
  list: '`pg_restore --list`',
  decode: '`pg_restore -f /dev/null`',
  restore: '`pg_restore`, its exit code',
  counts: 'rows counted',
  pgcopydb: '`pgcopydb compare`',
};

const mark = (seen: Seen | null): string => (seen === null ? '' : seen.caught ? 'yes' : '**no**');
const idsOf = ({ said }: Seen): string =>
  said
    .split(', ')
    .map((id) => `\`${id}\``)
    .join(' ');

const rowOf = ({ name, peers, pgproof }: Measured): string =>
  `| ${name} | ${ways.map((way) => mark(peers[way])).join(' | ')} | ${idsOf(pgproof)} |`;

/** What only a history shows, or what was promised: others have neither, and would compare a spoiled source with itself. */
const ofHistory: readonly Area[] = ['source', 'staleness'];
/** Whether others have something to look at, and something to hold it against. */
const isOpen = ({ area, peers }: Measured): boolean =>
  !ofHistory.includes(area) && ways.some((way) => peers[way] !== null);
const isSeenByAny = ({ peers }: Measured): boolean => ways.some((way) => peers[way]?.caught === true);
const counted = (those: readonly Measured[], isCaught: (fault: Measured) => boolean): string =>
  `${those.filter(isCaught).length} of ${those.length}`;

/** What the tables come to, in a sentence. */
export function detectionSentence({ faults }: Detection): string {
  const open = faults.filter(isOpen);
  const [seen, own] = [open.filter(isSeenByAny).length, open.filter(({ pgproof }) => pgproof.caught).length];
  return `[What is caught, and by what](docs/detection.md): of ${open.length} faults in an archive or a copy, \`pg_restore\`'s list, its decoding, its exit code,\na count of rows and \`pgcopydb compare\` together see ${seen}; pgproof sees ${own}.`;
}

/** A table for each area, and before them how many of the faults each caught. */
export function detectionTable({ version, pgcopydb, faults }: Detection): string {
  const open = faults.filter(isOpen);
  const summary = [
    '| | caught |',
    '| --- | --- |',
    ...ways.map((way) => `| ${titles[way]} | ${counted(open, ({ peers }) => peers[way]?.caught === true)} |`),
    `| any of these | ${counted(open, isSeenByAny)} |`,
    `| pgproof | ${counted(open, ({ pgproof }) => pgproof.caught)}, and ${counted(
      faults.filter((fault) => !open.includes(fault)),
      ({ pgproof }) => pgproof.caught,
    )} in what nobody else keeps, or knows |`,
  ].join('\n');
  const sections = areas.flatMap((area) => {
    const rows = faults.filter((fault) => fault.area === area);
    if (rows.length === 0) return [];
    const head = `| fault | ${ways.map((way) => titles[way]).join(' | ')} | pgproof, by |`;
    return [
      `### ${area[0]?.toUpperCase()}${area.slice(1)}\n\n${[head, `|${' --- |'.repeat(ways.length + 2)}`, ...rows.map(rowOf)].join('\n')}`,
    ];
  });
  return [`PostgreSQL ${version}, pgcopydb ${pgcopydb}.`, summary, ...sections].join('\n\n');
}
