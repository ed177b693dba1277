import { readFile } from 'node:fs/promises';
import { PgproofError } from '../errors.ts';
import { checkRecipients, recipientsOf } from '../store/recipient.ts';
import { looksLikeSshKey } from '../store/sshkey.ts';

/**
 * The keys of an identity file, of age's own kind. An archive is packed and unpacked in this process, file by file, and the age program
 * alone knows keys of ssh: those are refused. Throws `bad-input`; the file's text is never repeated.
 */
export async function readIdentities(identityFile: string | undefined): Promise<string[] | undefined> {
  if (identityFile === undefined) return undefined;
  refuseSsh(await recipientsOf(identityFile));
  const lines = (await readFile(identityFile, 'utf8')).split(/\r?\n/);
  return lines.filter((line) => line.startsWith('AGE-SECRET-KEY-1'));
}

/** Throws `bad-input` for recipients that an archive is not encrypted for. */
export async function checkWalRecipients(recipients: readonly string[]): Promise<void> {
  if (recipients.length > 0) await checkRecipients(recipients);
  refuseSsh(recipients);
}

function refuseSsh(keys: readonly string[]): void {
  if (keys.some(looksLikeSshKey))
    throw new PgproofError(
      'bad-input',
      'the write-ahead log is encrypted for keys of age only, and this is one of ssh',
      {
        hint: 'make a key of age: age-keygen -o key.txt; its recipient, age1…, is what age-keygen -y key.txt prints',
      },
    );
}
