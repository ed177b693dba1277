/* The table of checks of docs/health.md, made from the checks themselves. */
import type { Check, Limit } from '../packages/core/src/health/check.ts';
import { checkGroups } from '../packages/core/src/health/checks.ts';

const cell = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('|', '\\|').trim();

/** A heading and a table for each group: what a check is about, its limits and their source, what a role needs, what to do. */
export function checkTables(): string {
  return Object.entries(checkGroups)
    .map(([title, checks]) =>
      [
        `### ${title}`,
        '',
        '| check | is about | limits (warning / bad) and their source | needs | what to do |',
        '| --- | --- | --- | --- | --- |',
        ...checks.map(row),
      ].join('\n'),
    )
    .join('\n\n');
}

function row(check: Check): string {
  const { id, means, advice, profiles = [], on, since, limits = {}, privilege } = check;
  const where = [
    ...(profiles.length === 0 ? [] : [`also ${profiles.join(', ')}`]),
    ...(on === undefined ? [] : [`on a ${on}`]),
    ...(since === undefined ? [] : [`from ${since} on`]),
  ];
  const about = `${means}${where.length === 0 ? '' : ` *(${where.join('; ')})*`}`;
  const bounds = Object.entries(limits).map(([name, limit]) => `\`${name}\` ${boundsOf(limit)}`);
  return `| \`${id}\` | ${cell(about)} | ${cell(bounds.join('<br>')).replaceAll('&lt;br>', '<br>')} | ${privilege ?? ''} | ${cell(advice)} |`;
}

function boundsOf({ warning, bad, unit, source, isFloor, of = {}, during = {} }: Limit): string {
  const pair = (values: { readonly warning: number; readonly bad: number }): string =>
    [values.warning, values.bad].map((value) => number(value, isFloor === true)).join(' / ');
  const others = Object.entries({ ...of, ...during }).map(([name, values]) => `${name} ${pair(values)}`);
  return `${pair({ warning, bad })} ${unit}${isFloor === true ? ' or less' : ''}${others.length === 0 ? '' : `, ${others.join(', ')}`} (${source})`;
}

/** A limit that can never be reached is none. */
function number(value: number, isFloor: boolean): string {
  return !isFloor && value >= 1e15 ? 'never' : String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
