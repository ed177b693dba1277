import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireTier } from '../../../../tests/tiers.ts';
import { type Command, CommandError, runPipeline } from '../command.ts';
import { findOnPath } from '../postgres/tools.ts';
import { ownProgram } from '../programs.ts';
import { classifyDecryption } from '../store/encryption.ts';

const age = await findOnPath('age', { env: { PATH: process.env['PATH'] } });
const hasAge = requireTier('age', age !== undefined, 'age is not installed');

let folder: string;
const identities: string[] = [];
const recipients: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-age-'));
  for (const name of ['one', 'two', 'other']) {
    const key = await generateX25519Identity();
    identities.push(join(folder, name));
    recipients.push(await identityToRecipient(key));
    await writeFile(join(folder, name), `# a key\n\n${key}\n`);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Kind = 'binary' | 'filter';
const command = (kind: Kind, ...args: string[]): Command =>
  kind === 'binary'
    ? { program: age ?? '', args, env: {} }
    : { program: process.execPath, args: [ownProgram('age-filter'), ...args], env: {} };
const encrypting = (kind: Kind): Command =>
  command(kind, '--encrypt', ...recipients.slice(0, 2).flatMap((recipient) => ['--recipient', recipient]));
const decrypting = (kind: Kind, identity = 0): Command =>
  command(kind, '--decrypt', '--identity', identities[identity] ?? '');

const signal = new AbortController().signal;
async function pass(stages: readonly Command[], content: Buffer): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await runPipeline(stages, {
    signal,
    classify: classifyDecryption,
    input: (stdin) => pipeline(Readable.from([content]), stdin),
    output: async (stdout) => {
      for await (const chunk of stdout) chunks.push(chunk as Buffer);
    },
  });
  return Buffer.concat(chunks);
}
async function errorOf(work: Promise<unknown>): Promise<CommandError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CommandError)) throw new Error(`expected a CommandError, got ${String(error)}`);
  return error;
}

const chunk = 64 * 1024;
const kinds: readonly Kind[] = hasAge ? ['filter', 'binary'] : ['filter'];
const pairs = kinds.flatMap((one) => kinds.map((other) => [one, other] as const));

describe('what one encrypts, each of its recipients decrypts', () => {
  it.each(pairs)('%s to %s', async (writer, reader) => {
    for (const length of [0, 1, chunk - 1, chunk, chunk + 1, 5 * chunk + 7]) {
      const content = randomBytes(length);
      const sealed = await pass([encrypting(writer)], content);
      expect(sealed.subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
      for (const identity of [0, 1]) {
        const back = await pass([decrypting(reader, identity)], sealed);
        expect(back.equals(content), `${length} bytes`).toBe(true);
      }
    }
  });
});

describe.each(kinds)('the %s', (kind) => {
  const content = randomBytes(3 * chunk + 1000);
  let sealed: Buffer;
  beforeAll(async () => {
    sealed = await pass([encrypting('filter')], content);
  });

  it('refuses a key that it was not encrypted for, and says that no identity matched', async () => {
    const error = await errorOf(pass([decrypting(kind, 2)], sealed));
    expect(error).toMatchObject({ kind: 'bad-input', status: 1, hint: expect.stringContaining('--age-identity') });
    expect(error.message).toMatch(/^age(-filter)? failed .*no identity matched any of the recipients$/);
  });

  it('fails where there is no such identity file', async () => {
    const missing = command(kind, '--decrypt', '--identity', join(folder, 'nowhere'));
    expect(await errorOf(pass([missing], sealed))).toMatchObject({ kind: 'bad-input' });
  });

  it('fails on every kind of damage, and is the one that is blamed', async () => {
    const header = sealed.indexOf('\n---') + 48;
    const flipped = (at: number): Buffer => {
      const copy = Buffer.from(sealed);
      copy[at] = (copy[at] as number) ^ 1;
      return copy;
    };
    const damages: Record<string, Buffer> = {
      'cut in the header': sealed.subarray(0, 100),
      'cut in a chunk': sealed.subarray(0, header + chunk + 500),
      'cut between chunks': sealed.subarray(0, header + 16 + 2 * (chunk + 16)),
      'a byte more': Buffer.concat([sealed, Buffer.from('x')]),
      'a bit of the first chunk': flipped(header + 16 + 10),
      'a bit of the last chunk': flipped(sealed.length - 20),
      "a bit of the header's authentication": flipped(header - 20),
      'no age file': content,
      nothing: Buffer.alloc(0),
    };
    for (const [name, damaged] of Object.entries(damages)) {
      const after: Command = { program: '/bin/sh', args: ['-c', 'cat > /dev/null; exit 3'], env: {} };
      const error = await errorOf(pass([decrypting(kind), after], damaged));
      expect([name, error.kind, error.stage, error.status]).toEqual([name, 'invalid-manifest', 0, 1]);
    }
  });

  it('is not blamed when its reader breaks off', async () => {
    const reader: Command = {
      program: '/bin/sh',
      args: ['-c', 'head -c 10 > /dev/null; echo "error: mine" >&2; exit 4'],
      env: {},
    };
    const big = await pass([encrypting('filter')], Buffer.alloc(100 * chunk));
    expect(await errorOf(pass([decrypting(kind), reader], big))).toMatchObject({ stage: 1, status: 4 });
  });

  it('fails when it cannot write', async () => {
    const into: Command = {
      program: '/bin/sh',
      args: ['-c', '"$@" > /dev/full', 'sh', encrypting(kind).program, ...encrypting(kind).args],
      env: {},
    };
    const error = await errorOf(pass([into], content));
    expect(error.message).toMatch(/no space left on device/i);
  });
});

it('the filter repeats nothing of a file that is no age file', async () => {
  const error = await errorOf(pass([decrypting('filter')], Buffer.from('AGE-SECRET-KEY-1OOPS\n')));
  expect(error.message).toContain('age-filter: error: the encrypted data was altered or cut off');
  expect(error.stderr.join()).not.toContain('OOPS');
});

it.each([[['--decrypt']], [['--encrypt']], [['--encrypt', '--decrypt', '--identity', 'x']], [['--passphrase']], [[]]])(
  'the filter refuses flags that it does not have: %j',
  async (args) => {
    const error = await errorOf(pass([command('filter', ...args)], Buffer.alloc(0)));
    expect(error).toMatchObject({ status: 1 });
  },
);

it('the filter holds little of a stream of 300 MB in memory, both ways', async () => {
  const pieces = 300;
  const piece = randomBytes(1024 * 1024);
  const expected = createHash('sha256');
  for (let index = 0; index < pieces; index += 1) expected.update(piece);
  const start = ({ program, args }: Command) =>
    spawn(program, [...args], { stdio: ['pipe', 'pipe', 'inherit'], env: {} });
  const [encrypter, decrypter] = [start(encrypting('filter')), start(decrypting('filter'))];
  const seen = createHash('sha256');
  let peakKilobytes = 0;
  const look = async (pid: number | undefined): Promise<void> => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    peakKilobytes = Math.max(peakKilobytes, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0));
  };
  const ends = [once(encrypter, 'close'), once(decrypter, 'close')];
  async function* source(): AsyncGenerator<Buffer> {
    for (let index = 0; index < pieces; index += 1) {
      if (index % 20 === 19) await Promise.all([look(encrypter.pid), look(decrypter.pid)]);
      yield piece;
    }
  }
  await Promise.all([
    pipeline(source(), encrypter.stdin),
    pipeline(encrypter.stdout, decrypter.stdin),
    pipeline(decrypter.stdout, async (stdout) => {
      for await (const part of stdout) seen.update(part as Buffer);
    }),
  ]);
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0]);
  expect(seen.digest('hex')).toBe(expected.digest('hex'));
  expect(peakKilobytes).toBeGreaterThan(10_000);
  expect(peakKilobytes).toBeLessThan(200_000);
});
