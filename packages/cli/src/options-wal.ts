import { defaultAhead, mostAhead } from '@pgproof/core';
import { InvalidArgumentError, Option } from 'commander';
import { wholeNumber, words } from './values.ts';

/** Options of the write-ahead log's archive. */
export const walOptions = {
  systemIdentifier: (): Option =>
    new Option(
      '--system-identifier <digits>',
      'the cluster, as pg_controldata prints it; default: of the data directory that the file lies in',
    ).argParser(digits),
  ahead: (): Option =>
    new Option('--ahead <n>', 'how many further segments that wait are stored along, side by side')
      .default(defaultAhead)
      .argParser(wholeNumber(0, mostAhead)),
};

/** What they come to, as commander hands them over. */
export interface GivenWal {
  readonly systemIdentifier?: string;
  readonly ahead: number;
}

function digits(text: string): string {
  if (/^[1-9]\d{0,19}$/.test(words(text))) return text;
  throw new InvalidArgumentError(`It must be decimal digits; got ${JSON.stringify(text)}.`);
}
