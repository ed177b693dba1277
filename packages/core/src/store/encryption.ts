import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type RunOptions, runPipeline } from '../command.ts';
import { type ErrorKind, PgproofError } from '../errors.ts';
import { type CommandTemplate, fillCommand, type Step, shellQuote } from '../operation.ts';
import { findOnPath } from '../postgres/tools.ts';
import { ownProgram } from '../programs.ts';
import { diskFullPattern } from '../refusal.ts';
import type { Session } from '../session.ts';
import { recipientsOf } from './recipient.ts';
import { looksLikeSshKey } from './sshkey.ts';

/** How a backup is encrypted: any one of the recipients' keys opens it. */
export interface Encryption {
  readonly scheme: 'age';
  readonly recipients: readonly string[];
}

/** The program that encrypts and decrypts: `age` itself, or our own of the same flags. */
export interface AgeProgram {
  readonly program: string;
  /** What comes before the flags. */
  readonly leading: readonly string[];
  readonly foundBy: 'path' | 'pgproof';
}

/** What opens an encrypted backup. */
export interface Decryption {
  readonly age: AgeProgram;
  /** Absolute; it goes into argv, what it holds never does. */
  readonly identityFile: string;
}

/**
 * The `age` that the caller's PATH names; without one our own, which is slower and knows no keys of ssh. Throws `tool-missing` where only
 * age itself will do for `keys`.
 */
export async function findAge(session: Pick<Session, 'env'>, keys: readonly string[]): Promise<AgeProgram> {
  const path = await findOnPath('age', session);
  if (path === undefined && keys.some(looksLikeSshKey))
    throw new PgproofError(
      'tool-missing',
      'age was not found, and only it encrypts for ssh keys and decrypts with them',
      {
        hint: 'install it: apt-get install age; or use a key of age (age1…), for which pgproof needs no program',
      },
    );
  return path === undefined
    ? { program: process.execPath, leading: [ownProgram('age-filter')], foundBy: 'pgproof' }
    : { program: path, leading: [], foundBy: 'path' };
}

/** The stage that encrypts. */
export function encryptCommand(age: AgeProgram, recipients: readonly string[]): CommandTemplate {
  const flags = recipients.flatMap((recipient) => ['--recipient', recipient]);
  return { program: age.program, args: [...age.leading, '--encrypt', ...flags], env: {} };
}

/** The stage that decrypts. Holes: `age-identity`. */
export function decryptCommand({ age }: Decryption): CommandTemplate {
  return {
    program: age.program,
    args: [...age.leading, '--decrypt', '--identity', { hole: 'age-identity' }],
    env: {},
  };
}

/** Steps that open what a copy is proven by; none where it is not encrypted. */
export function decryptingSteps(decryption: Decryption | undefined): Step[] {
  if (decryption === undefined) return [];
  return ['decrypt-proof', 'decrypt-catalogue'].map((name) => ({
    kind: 'pipeline',
    name,
    stages: [decryptCommand(decryption)],
  }));
}

/** The values of the holes that `decryptCommand` left. */
export function identityHoles(decryption: Decryption | undefined): Record<string, string> {
  return decryption === undefined ? {} : { 'age-identity': decryption.identityFile };
}

/** The line of a plan that gives `$AGE_IDENTITY` its value; none where nothing is decrypted. */
export function identityLines(decryption: Decryption | undefined): string[] {
  return decryption === undefined ? [] : [`AGE_IDENTITY=${shellQuote(decryption.identityFile)}`];
}

/** The flag before there is a key. */
export const identityToGive = ' --age-identity <file>';

/** The same for a backup as its manifest tells of it; nothing for one that needs no key. */
export function identityToGiveFor(encryption: Encryption | null | undefined): string {
  return encryption == null ? '' : identityToGive;
}

/** What a command has to say more to read an encrypted backup. */
export function identityFlag(decryption: Decryption | undefined): string {
  return decryption === undefined ? '' : ` --age-identity ${shellQuote(decryption.identityFile)}`;
}

/**
 * Finds what opens `what`; undefined when it is not encrypted. Throws `bad-input` when there is no identity file, or it holds none of
 * the keys that would do: before anything is begun.
 */
export async function gatherDecryption(
  encryption: Encryption | null,
  identityFile: string | undefined,
  what: string,
  session: Pick<Session, 'env'>,
): Promise<Decryption | undefined> {
  if (encryption === null) return undefined;
  const fitting = encryption.recipients.join(', ');
  const hint = 'name the file of that key: --age-identity <file>; age-keygen -y <file> says whose it is';
  if (identityFile === undefined) {
    throw new PgproofError(
      'bad-input',
      `${what} is encrypted, and no identity file was given; a key of ${fitting} opens it`,
      {
        hint,
      },
    );
  }
  const own = await recipientsOf(identityFile);
  if (!own.some((recipient) => encryption.recipients.includes(recipient))) {
    throw new PgproofError('bad-input', `no key in "${identityFile}" opens ${what}: it takes one of ${fitting}`, {
      hint,
    });
  }
  return { age: await findAge(session, own), identityFile: resolve(identityFile) };
}

/** What kind of error a stage that decrypts ended with, from its stderr; undefined for other stages. */
export function classifyDecryption(stderr: readonly string[]): { kind: ErrorKind; hint?: string } | undefined {
  const said = stderr.find((line) => /^age(-filter)?: error: /.test(line));
  if (said === undefined) return undefined;
  if (diskFullPattern.test(said)) return { kind: 'disk-full' };
  if (/no identity matched|error: reading "/.test(said)) {
    return { kind: 'bad-input', hint: 'name the file of a key that it was encrypted for: --age-identity <file>' };
  }
  return { kind: 'invalid-manifest' };
}

/** What kind of error a stage that encrypts ended with. */
export function classifyEncryption(stderr: readonly string[]): { kind: ErrorKind } | undefined {
  return stderr.some((line) => diskFullPattern.test(line) || /quota exceeded/i.test(line))
    ? { kind: 'disk-full' }
    : undefined;
}

/** Sends bytes through stages and gives back what comes out of the last: for documents, which are small enough to be held whole. */
export async function passThrough(
  stages: readonly CommandTemplate[],
  holes: Readonly<Record<string, string>>,
  options: Pick<RunOptions, 'signal' | 'input' | 'classify'>,
): Promise<Buffer> {
  let content: Buffer = Buffer.alloc(0);
  await runPipeline(
    stages.map((stage) => fillCommand(stage, holes)),
    {
      ...options,
      output: async (stdout) => {
        content = await buffer(stdout);
      },
    },
  );
  return content;
}
