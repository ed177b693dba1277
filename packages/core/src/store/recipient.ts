import { readFile, stat } from 'node:fs/promises';
import { PgproofError } from '../errors.ts';
import { bareSshKey, holdsSshIdentity, looksLikeSshKey, sshKeyOf } from './sshkey.ts';

/** An X25519 recipient (age specification, C2SP): bech32 of 32 bytes; whether its checksum fits is looked at apart. */
const recipientPattern = /^age1[02-9ac-hj-np-z]{58}$/;
/** What is or may be a secret key is never repeated: identities are upper case, and whole words of a private key long. */
const secretPattern = /secret|private|[A-Z0-9]{30}/i;
const toRecipient =
  'the recipient of a key is what age-keygen -y key.txt prints: age1…; the public key of an ssh key is one, too: ssh-ed25519 AAAA…, ssh-rsa AAAA…';

/**
 * Reads recipients: a list separated by commas or line ends (those of age also by blanks), or the path of a file that holds one a line (`#`
 * begins a comment), such as an ssh public key. Each comes once, ssh keys without their comments. Throws `bad-input` that names the place of what is no recipient.
 */
export async function readRecipients(text: string): Promise<string[]> {
  refuseSecretKey(text, 'the list of recipients');
  const words = text
    .split(/[\r\n,]+/)
    .map((item) => item.trim())
    .flatMap((item) => (looksLikeSshKey(item) ? [item] : item.split(/\s+/)))
    .filter((word) => word !== '');
  const isList = words.length === 0 || words.some((word) => word.startsWith('age1') || looksLikeSshKey(word));
  const placed = isList
    ? words.map((word, index) => ({ word, place: `recipient ${index + 1}` }))
    : await wordsOfFile(text);
  if (placed.length === 0) throw new PgproofError('bad-input', 'there are no recipients', { hint: toRecipient });
  for (const { word, place } of placed) await checkRecipient(word, place);
  return [...new Set(placed.map(({ word }) => bareRecipient(word)))];
}

/** A recipient without what may stand behind it: the comment of an ssh key. */
export function bareRecipient(word: string): string {
  return bareSshKey(word) ?? word;
}

async function wordsOfFile(path: string): Promise<{ word: string; place: string }[]> {
  const text = await readText(path).catch((error) => {
    const named = secretPattern.test(path) ? 'what was given' : JSON.stringify(path);
    throw new PgproofError(
      'bad-input',
      `recipients: ${named} is neither a list of them (age1…) nor a file that can be read (${error.code ?? error.message})`,
      { hint: toRecipient },
    );
  });
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ word: line.trim(), place: `line ${index + 1} of "${path}"` }))
    .filter(({ word }) => word !== '' && !word.startsWith('#'));
}

/** Throws `bad-input` when there are none, or one is neither an X25519 recipient nor an ssh key that age takes. */
export async function checkRecipients(recipients: readonly string[]): Promise<void> {
  if (recipients.length === 0) throw new PgproofError('bad-input', 'there are no recipients', { hint: toRecipient });
  for (const [index, recipient] of recipients.entries()) await checkRecipient(recipient, `recipient ${index + 1}`);
}

async function checkRecipient(word: string, place: string): Promise<void> {
  refuseSecretKey(word, place);
  if (looksLikeSshKey(word)) {
    if (bareSshKey(word) !== undefined) return;
    throw new PgproofError(
      'bad-input',
      `${place}: must be a whole ssh-ed25519 or ssh-rsa key; got ${JSON.stringify(word.slice(0, 60))}`,
      {
        hint: 'age encrypts for no other kinds of ssh key: give the line of the .pub file',
      },
    );
  }
  const got = secretPattern.test(word) && !word.startsWith('age1') ? '' : `; got ${JSON.stringify(word)}`;
  if (!recipientPattern.test(word)) {
    throw new PgproofError('bad-input', `${place}: must be an age recipient, age1 and 58 letters and digits${got}`, {
      hint: toRecipient,
    });
  }
  const { Encrypter } = await import('age-encryption');
  try {
    new Encrypter().addRecipient(word);
  } catch {
    throw new PgproofError('bad-input', `${place}: has a letter that is another, its checksum does not fit${got}`, {
      hint: toRecipient,
    });
  }
}

/** Refuses a secret key where something else belongs, without repeating it. `place` names where it stood. */
export function refuseSecretKey(text: string, place: string): void {
  if (!/AGE-SECRET-KEY|PRIVATE KEY-----/i.test(text)) return;
  throw new PgproofError('bad-input', `${place}: holds a secret key, where none belongs`, {
    hint: `others can see command lines: a key that stood on one is to be replaced; --age-identity takes the path of its file, and ${toRecipient}`,
  });
}

/**
 * The recipients that the keys of an identity file stand for. Throws `bad-input` when it cannot be read, or holds no key; its text is
 * never repeated.
 */
export async function recipientsOf(identityFile: string): Promise<string[]> {
  refuseSecretKey(identityFile, '--age-identity');
  const text = await readText(identityFile).catch((error) => {
    throw new PgproofError('bad-input', `the identity file "${identityFile}" cannot be read: ${error.message}`, {
      hint: 'name the file that age-keygen -o wrote: --age-identity <file>',
    });
  });
  if (holdsSshIdentity(text)) return [sshRecipient(text, identityFile)];
  const { identityToRecipient } = await import('age-encryption');
  const keys = text.split(/\r?\n/).filter((line) => line.startsWith('AGE-SECRET-KEY-1'));
  const recipients = await Promise.all(keys.map((key) => identityToRecipient(key).catch(() => undefined)));
  const found = recipients.filter((recipient) => recipient !== undefined);
  if (found.length === 0 || found.length < keys.length) {
    throw new PgproofError(
      'bad-input',
      `the identity file "${identityFile}" holds ${found.length === 0 ? 'no' : 'a broken'} age secret key`,
      {
        hint: 'a key has a line of its own, AGE-SECRET-KEY-1…; one under a passphrase: age --decrypt key.age > key.txt',
      },
    );
  }
  return found;
}

function sshRecipient(text: string, identityFile: string): string {
  const key = sshKeyOf(text);
  if (key !== undefined && key !== 'passphrase') return key;
  if (key === 'passphrase')
    throw new PgproofError('bad-input', `the identity file "${identityFile}" holds an ssh key under a passphrase`, {
      hint: 'nobody can be asked for it here: ssh-keygen -p -N "" -f <a copy of the file>, or use a key of age',
    });
  throw new PgproofError('bad-input', `the identity file "${identityFile}" holds no ssh key that age can use`, {
    hint: 'age takes ssh-ed25519 and ssh-rsa keys, as ssh-keygen writes them',
  });
}

/** A pipe can be read once only, and a key is read by several programs. */
async function readText(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw new Error('it is not a regular file');
  return readFile(path, 'utf8');
}
