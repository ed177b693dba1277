import {
  isS3Url,
  openFolderStore,
  openS3Store,
  PgproofError,
  readS3Place,
  type S3SettingName,
  type S3Settings,
  type Session,
  type Store,
  s3SettingNames,
  secretForms,
} from '@pgproof/core';
import type { Given } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** What of the options says where a store is. */
export type StoreGiven = Pick<
  Given,
  | 'store'
  | 's3Endpoint'
  | 's3Region'
  | 's3PathStyle'
  | 's3ServerSideEncryption'
  | 's3KmsKeyId'
  | 's3StorageClass'
  | 's3Tags'
  | 'dryRun'
>;

/** Opens the store that --store names. A dry run writes nothing, and asks a store in S3 nothing that it does not read. */
export async function openStore(
  given: StoreGiven,
  create: boolean,
  { signal }: Pick<Session, 'signal'>,
  { env, terminal }: Pick<Surroundings, 'env' | 'terminal'>,
): Promise<Store> {
  const place = given.store ?? '';
  const settings = s3Settings(given);
  if (isS3Url(place)) {
    const use = !create ? 'read' : given.dryRun === true ? 'plan' : 'write';
    terminal.mask(['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].flatMap((name) => secretForms(env[name])));
    return openS3Store(readS3Place(place, settings, optionOf), use, { env, signal, note: terminal.note });
  }
  if (/^[a-z0-9]+:\/\//i.test(place)) {
    throw new PgproofError('bad-input', `store "${place}": must be a folder or s3://bucket/prefix`, {
      hint: 'give a folder, such as --store ./backups',
    });
  }
  const idle = s3SettingNames.find((name) => settings[name] !== undefined);
  if (idle !== undefined)
    throw new PgproofError(
      'bad-input',
      `${optionOf(idle)} says how a store in S3 is used, and "${place}" is a folder`,
      {
        hint: 'name one as --store s3://bucket/prefix, or leave the option out',
      },
    );
  return openFolderStore(place, given.dryRun === true && create ? { create: false, mayBeMissing: true } : { create });
}

function optionOf(setting: 'store' | S3SettingName): string {
  return `--${setting}`;
}

function s3Settings(given: StoreGiven): S3Settings {
  return Object.fromEntries(
    s3SettingNames.map((name) => {
      const camel = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
      return [name, given[camel as keyof StoreGiven] as string | undefined];
    }),
  );
}
