import type { Readable } from 'node:stream';
import { type Command, CommandError, runCommand } from '../command.ts';
import { type ErrorKind, PgproofError } from '../errors.ts';
import { type CommandTemplate, fillCommand } from '../operation.ts';
import { findProgram } from '../postgres/tools.ts';
import { ownProgram } from '../programs.ts';
import type { Session } from '../session.ts';
import type { ManifestEncryption, ManifestFile } from './manifest.ts';
import type { Store } from './store.ts';

/** What encrypts and decrypts: the age program, or a filter of our own for the same format. */
export interface Age {
  readonly program: string;
  /** What goes before its options. */
  readonly args: readonly string[];
}

/** age itself where it is installed, because it takes a sixth of the time; else our filter. */
export async function findAge(session: Pick<Session, 'env'>): Promise<Age> {
  const program = await findProgram('age', session);
  return program === undefined
    ? { program: process.execPath, args: [ownProgram('age-filter')] }
    : { program, args: [] };
}

/** The stage that encrypts for recipients. */
export function encryptCommand(age: Age, recipients: readonly string[]): CommandTemplate {
  const named = recipients.flatMap((recipient) => ['--recipient', recipient]);
  return { program: age.program, args: [...age.args, '--encrypt', ...named], env: {} };
}

/**
 * Checks recipients (`age1…`) before anything begins. Throws `bad-input`, which repeats none that may be a secret key put in the wrong
 * place.
 */
export async function checkRecipients(recipients: readonly string[], age: Age, session: Session): Promise<void> {
  for (const [index, recipient] of recipients.entries()) {
    if (/AGE-SECRET-KEY/i.test(recipient))
      throw new PgproofError('bad-input', `age recipient ${index + 1} is a secret key, and a recipient is public`, {
        hint: 'print the recipient of a key: age-keygen -y backup-key.txt. Make a new key if this one was seen',
      });
    if (!/^age1[a-z0-9]{10,3000}$/.test(recipient))
      throw new PgproofError('bad-input', `age recipient ${index + 1} is none: it has to begin with age1`, {
        hint: 'make a key: age-keygen -o backup-key.txt; print its recipient: age-keygen -y backup-key.txt',
      });
    const command = fillCommand(encryptCommand(age, [recipient]), {});
    await transform(command, Buffer.alloc(0), session).catch((error) => {
      if (!(error instanceof CommandError) || error.kind !== 'database-refused') throw error;
      throw new PgproofError('bad-input', `age recipient "${recipient}" is none: ${error.message}`, {
        hint: 'print the recipient of a key: age-keygen -y backup-key.txt',
        cause: error,
      });
    });
  }
}

/** Passes a small content through a program. */
export async function transform(command: Command, content: Buffer, session: Pick<Session, 'signal'>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await runCommand(command, {
    signal: session.signal,
    classify: classifyAgeFailure,
    input: async (stdin) => {
      stdin.end(content);
    },
    output: async (stdout) => {
      for await (const chunk of stdout) chunks.push(chunk as Buffer);
    },
  });
  return Buffer.concat(chunks);
}

const noIdentity =
  /no identity matched|no identities|identity file|reading .*identit|malformed secret key|unknown identity/i;

/** What a failed age means: the wrong key is the caller's, anything else is the file's. The words are age's and those of its library. */
export function classifyAgeFailure(stderr: readonly string[]): { kind: ErrorKind; hint?: string } {
  return noIdentity.test(stderr.join('\n'))
    ? { kind: 'bad-input', hint: 'give the key of one of its recipients: --age-identity <file>' }
    : { kind: 'database-refused' };
}

/** The programs that read an encrypted backup. */
export interface Decryption {
  readonly age: Age;
  readonly identityFile: string;
}

const probeBytes = 1024 ** 2;

/**
 * Finds what opens an encrypted backup, and tries the key on the smallest of its files before anything is begun. Throws `bad-input`
 * when there is no key, or it is none of the backup's.
 */
export async function openEncryption(
  encryption: ManifestEncryption,
  source: { readonly store: Store; readonly folder: string; readonly files: readonly ManifestFile[] },
  identityFile: string | undefined,
  session: Session,
): Promise<Decryption> {
  const whose = encryption.recipients.join(', ');
  if (identityFile === undefined)
    throw new PgproofError('bad-input', `the backup is encrypted for ${whose}, and no key was given`, {
      hint: 'give the key of one of them: --age-identity <file>',
    });
  const age = await findAge(session);
  const [smallest] = [...source.files].sort((a, b) => a.bytes - b.bytes);
  if (smallest === undefined || (await source.store.size(`${source.folder}${smallest.path}`)) === undefined)
    return { age, identityFile };
  const beginning = await readBeginning(await source.store.get(`${source.folder}${smallest.path}`));
  const args = [...age.args, '--decrypt', '--identity', identityFile];
  try {
    await transform({ program: age.program, args, env: {} }, beginning, session);
  } catch (error) {
    // A file that was cut short or altered is for the checks to say; here it is the key that is asked about.
    if (!(error instanceof CommandError) || error.kind !== 'bad-input') {
      if (error instanceof CommandError && error.kind === 'database-refused') return { age, identityFile };
      throw error;
    }
    throw new PgproofError('bad-input', `the key does not open the backup, which is encrypted for ${whose}`, {
      hint: error.hint,
      cause: error,
    });
  }
  return { age, identityFile };
}

async function readBeginning(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes >= probeBytes) break;
  }
  return Buffer.concat(chunks);
}
