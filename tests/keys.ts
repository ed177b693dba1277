import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A key of age, made for a test. */
export interface Key {
  /** Path of the identity file. */
  readonly file: string;
  /** The secret key. */
  readonly text: string;
  readonly recipient: string;
}

/** Makes a key, and its identity file in a folder, as age-keygen does. */
export async function makeKey(folder: string, name: string): Promise<Key> {
  const text = await generateX25519Identity();
  const recipient = await identityToRecipient(text);
  const file = join(folder, `${name} key.txt`);
  await writeFile(file, `# ${name}\n# public key: ${recipient}\n${text}\n`, { mode: 0o600 });
  return { file, text, recipient };
}
