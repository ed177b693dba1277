/*
 * Stands in for the age program where there is none: the same file format, the same options as far as they are used here, from standard
 * input to standard output with bounded memory. Run as a stage of a pipeline.
 */
import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Decrypter, Encrypter } from 'age-encryption';

const { values } = parseArgs({
  options: {
    encrypt: { type: 'boolean' },
    decrypt: { type: 'boolean' },
    recipient: { type: 'string', multiple: true },
    identity: { type: 'string' },
  },
});

async function encrypted(source: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  for (const recipient of values.recipient ?? []) encrypter.addRecipient(recipient);
  return encrypter.encrypt(source);
}

async function decrypted(source: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  const lines = readFileSync(values.identity ?? '', 'utf8').split(/\r?\n/);
  const keys = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  for (const key of keys) {
    try {
      decrypter.addIdentity(key);
    } catch {
      throw new Error('the identity file holds a line that is no identity');
    }
  }
  return decrypter.decrypt(source);
}

try {
  const source = Readable.toWeb(process.stdin) as ReadableStream<Uint8Array>;
  const result = await (values.decrypt === true ? decrypted(source) : encrypted(source));
  await result.pipeTo(Writable.toWeb(process.stdout));
} catch (error) {
  const isGone = (error as NodeJS.ErrnoException).code === 'EPIPE';
  process.stderr.write(isGone ? 'age-filter: broken pipe\n' : `age-filter: error: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
