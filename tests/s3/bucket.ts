/* A bucket of a test's own on a server of its own, as pgproof is told of it, and what lies in it. */
import {
  CreateBucketCommand,
  type CreateBucketCommandInput,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  type S3Client,
} from '@aws-sdk/client-s3';
import { readS3Place, type S3Settings, type Store } from '../../packages/core/src/index.ts';
import { openAccess, type Patience } from '../../packages/core/src/store/s3/access.ts';
import { s3Store } from '../../packages/core/src/store/s3/store.ts';
import { connect } from './client.ts';
import { type S3Options, type S3Server, startS3 } from './server.ts';

export interface TestBucket extends AsyncDisposable {
  readonly server: S3Server;
  readonly client: S3Client;
  readonly name: string;
  /** What `--store` takes. */
  readonly url: string;
  /** The environment of a program that may do everything. */
  readonly env: Readonly<Record<string, string>>;
  /** Arguments of the command line. */
  readonly flags: readonly string[];
  /** Inputs of an action. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Keys of its objects, in order. */
  readonly keys: () => Promise<string[]>;
  /** Keys of uploads that were begun and neither completed nor aborted. */
  readonly unfinished: () => Promise<string[]>;
}

export const prefix = 'postgres/nightly';

export async function openBucket(
  options: S3Options,
  input: Partial<CreateBucketCommandInput> = {},
): Promise<TestBucket> {
  await using stack = new AsyncDisposableStack();
  const server = stack.use(await startS3(options));
  const client = connect(server);
  stack.defer(() => client.destroy());
  const name = 'backups';
  await client.send(new CreateBucketCommand({ Bucket: name, ...input }));
  const url = `s3://${name}/${prefix}`;
  const disposal = stack.move();
  return {
    server,
    client,
    name,
    url,
    env: { AWS_ACCESS_KEY_ID: server.key.accessKeyId, AWS_SECRET_ACCESS_KEY: server.key.secretAccessKey },
    flags: ['--store', url, '--s3-endpoint', server.endpoint, '--s3-region', server.region],
    inputs: { store: url, 's3-endpoint': server.endpoint, 's3-region': server.region },
    keys: () => keysOf(client, name),
    unfinished: async () => {
      const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket: name }));
      return Uploads.map(({ Key = '' }) => Key);
    },
    [Symbol.asyncDispose]: () => disposal.disposeAsync(),
  };
}

export async function keysOf(client: S3Client, Bucket: string): Promise<string[]> {
  const keys: string[] = [];
  for (let token: string | undefined, more = true; more; more = token !== undefined) {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket, ...(token === undefined ? {} : { ContinuationToken: token }) }),
    );
    keys.push(...(page.Contents ?? []).map(({ Key = '' }) => Key));
    token = page.NextContinuationToken;
  }
  return keys.sort();
}

export interface StoreOptions {
  readonly url?: string;
  readonly settings?: S3Settings;
  readonly env?: Readonly<Record<string, string>>;
  readonly patience?: Partial<Patience>;
  readonly signal?: AbortSignal;
  readonly note?: (line: string) => void;
}

/** The store itself, in this process: its keys go into the environment that the SDK reads. */
export async function openStoreOf(
  bucket: Pick<TestBucket, 'url' | 'server' | 'env'>,
  options: StoreOptions = {},
): Promise<Store> {
  const env = { ...bucket.env, ...options.env };
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, env, { AWS_EC2_METADATA_DISABLED: 'true' });
  const settings = { 's3-endpoint': bucket.server.endpoint, 's3-region': bucket.server.region, ...options.settings };
  const place = readS3Place(options.url ?? bucket.url, settings, (name) => name);
  const { signal = new AbortController().signal, note = () => undefined } = options;
  return s3Store(await openAccess(place, { env, signal, note }, { silenceSeconds: 2, rounds: 2, ...options.patience }));
}
