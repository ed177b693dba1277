/* Where backups and the write-ahead log go. */
import { PgproofError } from '../../errors.ts';
import { present } from '../../present.ts';
import { isS3Url, readS3Place, type S3SettingName, type S3Settings } from '../../store/s3/place.ts';

/** A place in S3. */
export interface ObjectStore {
  readonly url: string;
  readonly region?: string;
  readonly endpoint?: string;
}

/** Where the write-ahead log and base backups go. */
export type ArchiveStore = { readonly at: 'folder'; readonly path: string } | ({ readonly at: 's3' } & ObjectStore);

/** A place in S3, as `s3://bucket/prefix`. Throws `bad-input`. */
export function readObjectStore(
  text: string,
  settings: S3Settings,
  nameOf: (setting: 'store' | S3SettingName) => string,
): { readonly at: 's3' } & ObjectStore {
  const place = readS3Place(text, settings, nameOf);
  return {
    at: 's3',
    url: `s3://${[place.bucket, place.prefix].filter(Boolean).join('/')}`,
    ...present({ region: settings['s3-region'], endpoint: settings['s3-endpoint'] }),
  };
}

/** A setting that says how a store in S3 is reached: one too many where there is none. */
function idleSetting(settings: S3Settings): 's3-region' | 's3-endpoint' | undefined {
  return (['s3-region', 's3-endpoint'] as const).find((name) => settings[name] !== undefined);
}

/** Where an operator in Kubernetes keeps backups and the log: `s3://bucket/prefix`, or nowhere. Throws `bad-input`. */
export function readOperatorStore(
  text: string | undefined,
  settings: S3Settings,
  nameOf: (setting: 'store' | S3SettingName) => string,
): ObjectStore | undefined {
  if (text === undefined) {
    const idle = idleSetting(settings);
    if (idle === undefined) return undefined;
    throw new PgproofError(
      'bad-input',
      `${nameOf(idle)} says how a store in S3 is reached, and ${nameOf('store')} was not given`,
      { hint: 'name one as s3://bucket/prefix, or leave it out' },
    );
  }
  if (!isS3Url(text))
    throw new PgproofError('bad-input', `${nameOf('store')}: must be s3://bucket/prefix; got ${JSON.stringify(text)}`, {
      hint: 'an operator keeps backups in object storage; those of a StatefulSet lie on a volume, and need no store',
    });
  const { at: _, ...store } = readObjectStore(text, settings, nameOf);
  return store;
}

/** Where the write-ahead log goes: a folder by its whole path, or `s3://bucket/prefix`. Throws `bad-input`. */
export function readArchiveStore(
  text: string,
  settings: S3Settings,
  nameOf: (setting: 'store' | S3SettingName) => string,
): ArchiveStore {
  if (!isS3Url(text)) {
    const idle = idleSetting(settings);
    if (idle !== undefined)
      throw new PgproofError(
        'bad-input',
        `${nameOf(idle)} says how a store in S3 is reached, and the store is a folder`,
        {
          hint: 'leave it out, or name the store as s3://bucket/prefix',
        },
      );
    // It stands in a command of the server, and in a mount, whose parts are apart by colons.
    if (/^(\/[A-Za-z0-9._-]+)+$/.test(text) && !/\/\.\.?(\/|$)/.test(text)) return { at: 'folder', path: text };
    throw new PgproofError(
      'bad-input',
      `${nameOf('store')}: must be s3://bucket/prefix, or the whole path of a folder in letters, digits, _, - and .; got ${JSON.stringify(text)}`,
      { hint: 'such as /srv/backups, best on a disk that is not of this machine' },
    );
  }
  return readObjectStore(text, settings, nameOf);
}
