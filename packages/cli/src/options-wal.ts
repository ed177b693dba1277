import {
  defaultAhead,
  defaultArchiveTimeoutSeconds,
  defaultMaxRetainedMib,
  defaultProgram,
  defaultSlot,
  isSlotName,
  mostAhead,
  readProgram,
  readRecipients,
  readWalReceive,
  type WalReceiveOptions,
} from '@pgproof/core';
import { InvalidArgumentError, Option } from 'commander';
import type { Given } from './options.ts';
import { parsed, wholeNumber, words } from './values.ts';

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
      .default(defaultProgram)
      .argParser(parsed((text) => readProgram(text, '--program'))),
  archiveTimeoutSeconds: (): Option =>
    new Option(
      '--archive-timeout-seconds <n>',
      'a segment is ended after that time, if anything was written: the most that is lost with the server',
    )
      .default(defaultArchiveTimeoutSeconds)
      .argParser(wholeNumber(1, 86_400)),
  slot: (): Option =>
    new Option(
      '--slot <name>',
      `the physical replication slot that keeps on the server what is not stored yet; made where it is absent; default: ${defaultSlot}`,
    ).argParser(slotName),
  maxRetainedMib: (): Option =>
    new Option(
      '--max-retained-mib <n>',
      `a slot that keeps more than that on the server is a warning; default: ${defaultMaxRetainedMib}`,
    ).argParser(wholeNumber(1, 1_000_000_000)),
  acceptGap: (): Option =>
    new Option(
      '--accept-gap',
      'go on from what the slot keeps where the server no longer has what the archive needs next; take a base backup then',
    ),
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
  readonly slot?: string;
  readonly maxRetainedMib?: number;
  readonly acceptGap?: boolean;
}

/** What the fetch of a log is told, by `wal receive` and by a backup of that type. */
export async function walReceiveChoices(
  given: Given,
): Promise<Omit<WalReceiveOptions, 'connection' | 'store' | 'tools'>> {
  const { environment, slot, maxRetainedMib, acceptGap, ageRecipients, serverTimeoutSeconds } = given;
  const recipients = ageRecipients === undefined ? [] : await readRecipients(ageRecipients);
  return {
    ...{ environment, serverTimeoutSeconds, recipients },
    ...readWalReceive({ slot, maxRetainedMib, acceptGap }, (option) => `--${option}`),
  };
}

function digits(text: string): string {
  if (/^[1-9]\d{0,19}$/.test(words(text))) return text;
  throw new InvalidArgumentError(`It must be decimal digits; got ${JSON.stringify(text)}.`);
}

function slotName(text: string): string {
  if (isSlotName(words(text))) return text;
  throw new InvalidArgumentError(`It must be lower case letters, digits and _; got ${JSON.stringify(text)}.`);
}
