import { defaultAhead, defaultArchiveTimeoutSeconds, mostAhead } from '@pgproof/core';
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
  read: (): Option => new Option('--read', 'also read every file: decrypt and unpack it, and hold it against its sum'),
  program: (): Option =>
    new Option('--program <words>', 'how pgproof is called on the host of the server')
      .default('pgproof')
      .argParser(words),
  archiveTimeoutSeconds: (): Option =>
    new Option(
      '--archive-timeout-seconds <n>',
      'a segment is ended after that time, if anything was written: the most that is lost with the server',
    )
      .default(defaultArchiveTimeoutSeconds)
      .argParser(wholeNumber(1, 86_400)),
  apply: (): Option =>
    new Option('--apply', 'do it, by alter system; without it the commands are printed, and nothing is changed'),
};

/** What they come to, as commander hands them over. */
export interface GivenWal {
  readonly systemIdentifier?: string;
  readonly ahead: number;
  readonly read?: boolean;
  readonly program: string;
  readonly archiveTimeoutSeconds: number;
  readonly apply?: boolean;
}

function digits(text: string): string {
  if (/^[1-9]\d{0,19}$/.test(words(text))) return text;
  throw new InvalidArgumentError(`It must be decimal digits; got ${JSON.stringify(text)}.`);
}
