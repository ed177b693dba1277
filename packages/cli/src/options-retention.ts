import { type KeepRule, mostKept, type RetentionRules, readRules } from '@pgproof/core';
import { Option } from 'commander';
import type { Given, OptionName } from './options.ts';
import { wholeNumber } from './values.ts';

const keep =
  (rule: KeepRule, what: string): (() => Option) =>
  () =>
    new Option(`--keep-${rule} <n>`, `retention: ${what}`).argParser(wholeNumber(1, mostKept));

/** The options of which backups stay. */
export const retentionOptions = {
  keepLast: keep('last', 'the newest ones'),
  keepHourly: keep('hourly', 'one of each of so many hours'),
  keepDaily: keep('daily', 'one of each of so many days (UTC)'),
  keepWeekly: keep('weekly', 'one of each of so many weeks (ISO 8601)'),
  keepMonthly: keep('monthly', 'one of each of so many months'),
  keepYearly: keep('yearly', 'one of each of so many years'),
  minAgeDays: (): Option =>
    new Option('--min-age-days <n>', 'younger ones stay, whatever the rules say').argParser(wholeNumber(1, 36_500)),
};

/** The options of retention, in the order of the help. */
export const retentionOptionNames: readonly OptionName[] = [
  'keepLast',
  'keepHourly',
  'keepDaily',
  'keepWeekly',
  'keepMonthly',
  'keepYearly',
  'minAgeDays',
];

/** What they come to for core. Throws `bad-input`. */
export function retentionChoice(given: Given): RetentionRules {
  const { keepLast: last, keepHourly: hourly, keepDaily: daily } = given;
  const { keepWeekly: weekly, keepMonthly: monthly, keepYearly: yearly } = given;
  return readRules({ last, hourly, daily, weekly, monthly, yearly }, given.minAgeDays, (option) => `--${option}`);
}

/** What these come to. */
export interface RetentionGiven {
  readonly keepLast?: number;
  readonly keepHourly?: number;
  readonly keepDaily?: number;
  readonly keepWeekly?: number;
  readonly keepMonthly?: number;
  readonly keepYearly?: number;
  readonly minAgeDays?: number;
}
