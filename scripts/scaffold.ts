/* The tables of docs/scaffold.md, made from the formula and the alerts themselves. */
import { alerts } from '../packages/core/src/scaffold/monitoring/alerts.ts';
import { settingsFor } from '../packages/core/src/scaffold/sizing.ts';

const sizes = [
  { memoryMib: 512, cpus: 1 },
  { memoryMib: 2048, cpus: 2 },
  { memoryMib: 8192, cpus: 4 },
  { memoryMib: 65_536, cpus: 16 },
] as const;

/** A row for each setting: its value at some sizes, and where it comes from. */
export function sizeTable(): string {
  const columns = sizes.map((size) => settingsFor({ major: 18, ...size }));
  const titles = sizes.map(({ memoryMib, cpus }) => `${memoryMib} MiB, ${cpus} CPU${cpus === 1 ? '' : 's'}`);
  const rows = (columns[0] ?? []).map(({ name, because }) => {
    const values = columns.map((settings) => settings.find((setting) => setting.name === name)?.value ?? '');
    return `| \`${name}\` | ${values.join(' | ')} | ${because} |`;
  });
  return [`| setting | ${titles.join(' | ')} | from |`, `| --- |${' --- |'.repeat(titles.length)} --- |`, ...rows].join(
    '\n',
  );
}

/** A row for each alert: how bad it is, what it says, how long it has to hold, and what to do. */
export function alertTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return [
    '| alert | severity | says | for | then |',
    '| --- | --- | --- | --- | --- |',
    ...alerts.map(
      ({ name, severity, summary, for: held, action }) =>
        `| \`${name}\` | ${severity} | ${cell(summary)} | ${held} | ${cell(action)} |`,
    ),
  ].join('\n');
}
