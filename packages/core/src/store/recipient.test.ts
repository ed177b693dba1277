import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PgproofError } from '../errors.ts';
import { identityForms } from '../secret.ts';
import { checkRecipients, readRecipients, recipientsOf, refuseSecretKey } from './recipient.ts';

let folder: string;
let keys: string[];
let recipients: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-recipient-'));
  keys = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
  recipients = await Promise.all(keys.map(identityToRecipient));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const write = async (text: string): Promise<string> => {
  const path = join(folder, `file-${Math.random().toString(36).slice(2)}`);
  await writeFile(path, text);
  return path;
};
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PgproofError)) throw new Error(`expected a PgproofError, got ${String(error)}`);
  expect(error.kind).toBe('bad-input');
  return `${error.message}\n${error.hint}`;
};
/** The letters of a key after its prefix. */
const body = (key: string): string => key.slice('AGE-SECRET-KEY-1'.length);

describe('recipients', () => {
  it('come from a list, each once', async () => {
    const [one, two] = recipients as [string, string];
    expect(await readRecipients(`${one}, ${two}\n${one},`)).toEqual([one, two]);
  });

  it('come from a file with comments, empty lines and the line ends of Windows', async () => {
    const [one, two] = recipients as [string, string];
    const path = await write(`# the team\r\n${one}\r\n\r\n  ${two}  \r\n`);
    expect(await readRecipients(path)).toEqual([one, two]);
  });

  it('that are none are named by their place and, in a list, by what was given', async () => {
    const [one] = recipients as [string];
    expect(await refusal(readRecipients(`${one},age1short`))).toMatch(/^recipient 2: .*got "age1short"\n/);
    const path = await write(`${one}\nalice@example.com\n`);
    expect(await refusal(readRecipients(path))).toContain(`line 2 of "${path}": `);
    expect(await refusal(checkRecipients([one, 'ssh-ed25519 AAAA']))).toMatch(/^recipient 2: .*"ssh-ed25519 AAAA"\n/);
  });

  it('with one letter that is another are refused by their checksum', async () => {
    const [one] = recipients as [string];
    const last = one.endsWith('q') ? 'p' : 'q';
    expect(await refusal(readRecipients(`${one.slice(0, -1)}${last}`))).toMatch(/^recipient 1: .*checksum/);
  });

  it('of which there are none are refused: nobody asked for a plain backup', async () => {
    expect(await refusal(checkRecipients([]))).toMatch(/^there are no recipients\n/);
    for (const text of [await write('# nobody\n'), ' , ', ''])
      expect(await refusal(readRecipients(text))).toMatch(/^there are no recipients\n/);
  });

  it('that are neither list nor file are refused, and so is a folder', async () => {
    expect(await refusal(readRecipients('no/such/file'))).toContain('"no/such/file"');
    expect(await refusal(readRecipients(folder))).toContain('not a regular file');
  });

  it('are never a secret key, which is not repeated, wherever it stands', async () => {
    const [key] = keys as [string];
    const [one] = recipients as [string];
    const path = await write(`# public key: ${one}\n${key}\n`);
    const works = [
      () => readRecipients(key),
      () => readRecipients(`${one},${key.toLowerCase()}`),
      () => readRecipients(path),
      () => readRecipients(`${one},${body(key)}`),
      () => checkRecipients([one, key]),
      () => checkRecipients([`${key}x`]),
    ];
    for (const work of works) {
      const text = await refusal(work());
      expect(text.toUpperCase()).not.toContain(body(key));
      expect(text).toContain('age-keygen -y');
    }
  });
});

describe('an identity file', () => {
  it('stands for the recipients of all its keys', async () => {
    const path = await write(`# created: today\n# public key: ${recipients[0]}\n${keys.join('\n')}\n`);
    expect(await recipientsOf(path)).toEqual(recipients);
  });

  it.each([
    ['is not there', () => join(folder, 'nowhere')],
    ['is a folder', () => folder],
    ['is empty', () => write('')],
    ['holds a recipient only', () => write(`${recipients[0]}\n`)],
    ['holds a broken key beside a good one', () => write(`${keys[0]}\n${keys[1]?.slice(0, -1)}\n`)],
    ['is the key itself', () => keys[0] as string],
  ])('that %s is refused without a word of a key', async (_why, make) => {
    const text = await refusal(recipientsOf(await make()));
    for (const key of keys) expect(text).not.toContain(body(key).slice(0, 20));
  });
});

it('a secret key in a text is found for masking, and what only speaks of one is not', () => {
  const [key] = keys as [string];
  expect(identityForms(`--age-identity=${key} ${key.toLowerCase()}`)).toEqual([key, key.toLowerCase()]);
  expect(identityForms('AGE-SECRET-KEY-… of age1abc')).toEqual([]);
  expect(() => refuseSecretKey('/keys/key.txt', '--age-identity')).not.toThrow();
});
