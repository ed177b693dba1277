import { PgproofError } from '../../errors.ts';
import { shellQuote } from '../../operation.ts';

/** Where in S3 a store lies, and how it is written. */
export interface S3Place {
  readonly bucket: string;
  /** Before every key, without a slash at either end; empty: the whole bucket. */
  readonly prefix: string;
  /** A server other than AWS's. */
  readonly endpoint?: string;
  readonly region?: string;
  /** Whether the bucket stands in the path and not in the host's name. Default: where an endpoint is named. */
  readonly pathStyle?: boolean;
  readonly encryption?: { readonly algorithm: 'AES256' | 'aws:kms'; readonly keyId?: string };
  readonly storageClass?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** What may be said of a store in S3 beside its URL, by the names of the actions' inputs; the command line's have dashes before them. */
export const s3SettingNames = [
  's3-endpoint',
  's3-region',
  's3-path-style',
  's3-server-side-encryption',
  's3-kms-key-id',
  's3-storage-class',
  's3-tags',
] as const;

export type S3SettingName = (typeof s3SettingNames)[number];
export type S3Settings = Readonly<Partial<Record<S3SettingName, string | undefined>>>;

export function isS3Url(store: string): boolean {
  return /^s3:\/\//i.test(store);
}

/** Objects of these classes cannot be read before somebody has them brought back, for hours. */
const archives: readonly string[] = ['GLACIER', 'DEEP_ARCHIVE'];
/** S3 User Guide, "Categorizing your storage using tags". */
const mostTags = 10;
/** A key has at most 1024 bytes (S3 User Guide, "Naming objects"); the rest is for database, backup and file. */
const longestPrefix = 512;

/** Reads `s3://bucket/prefix` and its settings. `nameOf` gives a setting's name as its giver knows it. Throws `bad-input`. */
export function readS3Place(
  url: string,
  settings: S3Settings,
  nameOf: (setting: 'store' | S3SettingName) => string,
): S3Place {
  const refuse = (setting: 'store' | S3SettingName, must: string, value: string, hint: string): never => {
    throw new PgproofError('bad-input', `${nameOf(setting)}: must be ${must}; got ${JSON.stringify(value)}`, { hint });
  };
  const [, bucket = '', rest = ''] = /^s3:\/\/([^/]*)\/*(.*)$/is.exec(url) ?? [];
  const prefix = rest.replace(/\/+$/, '');
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]$/.test(bucket))
    refuse('store', 's3://bucket or s3://bucket/prefix', url, 'such as s3://backups/postgres');
  const isPlain = prefix === '' || prefix.split('/').every((part) => !['', '.', '..'].includes(part));
  if (!isPlain || /\p{Cc}/u.test(prefix) || Buffer.byteLength(prefix) > longestPrefix)
    refuse(
      'store',
      `s3://bucket/prefix with a prefix of plain names and at most ${longestPrefix} bytes`,
      url,
      'such as s3://backups/postgres',
    );

  const {
    's3-endpoint': endpoint,
    's3-region': region,
    's3-path-style': pathStyle,
    's3-server-side-encryption': algorithm,
    's3-kms-key-id': keyId,
    's3-storage-class': storageClass,
    's3-tags': tags,
  } = settings;
  if (endpoint !== undefined && !isEndpoint(endpoint))
    refuse(
      's3-endpoint',
      'the URL of a server, without user, path or query',
      withoutUser(endpoint),
      'such as https://s3.eu-central-003.example.com; keys come from the environment',
    );
  if (region !== undefined && !/^[a-z0-9][a-z0-9-]{0,62}$/.test(region))
    refuse('s3-region', 'the name of a region', region, 'such as eu-central-1');
  if (pathStyle !== undefined && pathStyle !== 'true' && pathStyle !== 'false')
    refuse('s3-path-style', 'true or false', pathStyle, 'true for a server that knows buckets by path alone');
  if (algorithm !== undefined && algorithm !== 'AES256' && algorithm !== 'aws:kms')
    return refuse(
      's3-server-side-encryption',
      'AES256 or aws:kms',
      algorithm,
      `with aws:kms the key may be named by ${nameOf('s3-kms-key-id')}`,
    );
  if (keyId !== undefined && algorithm !== 'aws:kms')
    refuse(
      's3-kms-key-id',
      `together with ${nameOf('s3-server-side-encryption')} aws:kms`,
      keyId,
      'give both, or neither',
    );
  if (storageClass !== undefined && (!/^[A-Z][A-Z0-9_]{0,40}$/.test(storageClass) || archives.includes(storageClass)))
    refuse(
      's3-storage-class',
      'a class whose objects can be read at once',
      storageClass,
      'such as STANDARD_IA or GLACIER_IR; a lifecycle rule of the bucket moves old backups on',
    );
  return {
    bucket,
    prefix,
    ...(endpoint === undefined ? {} : { endpoint: endpoint.replace(/\/$/, '') }),
    ...(region === undefined ? {} : { region }),
    ...(pathStyle === undefined ? {} : { pathStyle: pathStyle === 'true' }),
    ...(algorithm === undefined ? {} : { encryption: { algorithm, ...(keyId === undefined ? {} : { keyId }) } }),
    ...(storageClass === undefined ? {} : { storageClass }),
    ...(tags === undefined
      ? {}
      : {
          tags:
            readTags(tags) ??
            refuse(
              's3-tags',
              `key=value,key=value, at most ${mostTags}`,
              tags,
              'such as team=payments,retention=daily',
            ),
        }),
  };
}

function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, pathname, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === '' && pathname === '/';
}

/** A password that was put where none belongs is not repeated. */
function withoutUser(text: string): string {
  return text.replace(/\/\/.*@/, '//***@');
}

/** Lengths and characters: S3 API Reference, `Tag`. */
function readTags(text: string): Record<string, string> | undefined {
  const pairs = text
    .split(',')
    .map((pair) => /^\s*([\p{L}\p{N} +\-._:/@]{1,128}?)\s*=\s*([\p{L}\p{N} +\-=._:/@]{0,256}?)\s*$/u.exec(pair));
  const tags: Record<string, string> = {};
  for (const pair of pairs) {
    const [, key = '', value = ''] = pair ?? [];
    if (pair === null || key.startsWith('aws:') || Object.hasOwn(tags, key)) return undefined;
    tags[key] = value;
  }
  return pairs.length <= mostTags ? tags : undefined;
}

/** `s3://bucket/prefix`, as it was given. */
export function addressOf({ bucket, prefix }: S3Place): string {
  return prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
}

/** The same for people: with the server, where it is not AWS's. */
export function describePlace(place: S3Place): string {
  return place.endpoint === undefined ? addressOf(place) : `${addressOf(place)} at ${place.endpoint}`;
}

/** A path of the store as an object's key. Throws for one that leaves the store. */
export function keyOf({ prefix }: S3Place, path: string): string {
  if (path === '' || path.split('/').some((part) => ['', '.', '..'].includes(part)))
    throw new PgproofError('bad-input', `"${path}" lies outside the store`);
  return prefix === '' ? path : `${prefix}/${path}`;
}

/** What the AWS command line needs to know of a place, but for its keys. Pure. */
export function awsFlags({ endpoint, region }: Pick<S3Place, 'endpoint' | 'region'>): string[] {
  return [
    ...(endpoint === undefined ? [] : [`--endpoint-url ${shellQuote(endpoint)}`]),
    ...(region === undefined ? [] : [`--region ${shellQuote(region)}`]),
  ];
}
