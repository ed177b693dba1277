import { refuseSecretKey, selectors } from '@pgproof/core';
import { InvalidArgumentError, Option } from 'commander';
import type { Given, OptionName } from './options.ts';
import { words } from './values.ts';

/** The options of where backups live, and what opens them. */
export const storeOptions = {
  store: (): Option =>
    new Option('--store <place>', 'where backups live: a folder, or s3://bucket/prefix').argParser(words),
  s3Endpoint: (): Option =>
    new Option(
      '--s3-endpoint <url>',
      "the server that speaks S3; default: AWS_ENDPOINT_URL_S3, else AWS's own",
    ).argParser(words),
  s3Region: (): Option =>
    new Option(
      '--s3-region <name>',
      "the bucket's region; default: AWS_REGION, the profile's, else the one that AWS names",
    ).argParser(words),
  s3PathStyle: (): Option =>
    new Option(
      '--s3-path-style <true|false>',
      "whether the bucket stands in the path, not in the host's name; default: true with an endpoint",
    ).argParser(words),
  s3ServerSideEncryption: (): Option =>
    new Option(
      '--s3-server-side-encryption <algorithm>',
      'AES256 or aws:kms; a store that does not do it is refused before anything is dumped',
    ).argParser(words),
  s3KmsKeyId: (): Option =>
    new Option('--s3-kms-key-id <id>', "the key of aws:kms; default: the bucket's").argParser(words),
  s3StorageClass: (): Option =>
    new Option(
      '--s3-storage-class <class>',
      'of what is stored, such as STANDARD_IA; none that has to be brought back first',
    ).argParser(words),
  s3Tags: (): Option => new Option('--s3-tags <key=value,…>', 'of what is stored, ten at the most').argParser(words),
  database: (): Option =>
    new Option('--database <name>', 'whose backups; needed when the store holds several databases').argParser(words),
  backup: (): Option =>
    new Option('--backup <which>', `${selectors.join(' | ')} | a backup's id`).default('latest').argParser(words),
  expectedManifestSha256: (): Option =>
    new Option('--expected-manifest-sha256 <hex>', 'refuse the backup if its manifest is another').argParser(sha256),
  ageRecipients: (): Option =>
    new Option(
      '--age-recipients <list|file>',
      'encrypt for these recipients of age (age1…) or ssh public keys (ssh-ed25519 …), apart by commas, or a file of one a line; each of them alone can open the backup',
    ).argParser((text: string, before?: string) => (before === undefined ? words(text) : `${before},${words(text)}`)),
  ageIdentity: (): Option =>
    new Option(
      '--age-identity <file>',
      'the file of the secret key (of age, or an ssh key) that opens an encrypted backup; pgproof backup opens with it what it stored, before it counts, and the proof of the last backup, to compare tables by name; pgproof diagnose says whether it fits',
    ).argParser(words),
};

/** The options that say how a store in S3 is reached, and how it is written. */
export const s3ReadNames: readonly OptionName[] = ['s3Endpoint', 's3Region', 's3PathStyle'];

export const s3WriteNames: readonly OptionName[] = [
  ...s3ReadNames,
  's3ServerSideEncryption',
  's3KmsKeyId',
  's3StorageClass',
  's3Tags',
];

/** Where the key lies that opens a backup. The key itself is refused: other users can see command lines. */
export function identityChoice(given: Given): { ageIdentityFile?: string } {
  if (given.ageIdentity === undefined) return {};
  refuseSecretKey(given.ageIdentity, '--age-identity');
  return { ageIdentityFile: given.ageIdentity };
}

/** What these come to. */
export interface StoreGiven {
  readonly store?: string;
  readonly s3Endpoint?: string;
  readonly s3Region?: string;
  readonly s3PathStyle?: string;
  readonly s3ServerSideEncryption?: string;
  readonly s3KmsKeyId?: string;
  readonly s3StorageClass?: string;
  readonly s3Tags?: string;
  readonly database?: string;
  readonly backup: string;
  readonly expectedManifestSha256?: string;
  readonly ageRecipients?: string;
  readonly ageIdentity?: string;
}

function sha256(text: string): string {
  if (/^[0-9a-fA-F]{64}$/.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError(`It must be 64 hex digits; got ${JSON.stringify(text)}.`);
}
