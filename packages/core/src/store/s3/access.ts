import { setTimeout as delay } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { PgproofError } from '../../errors.ts';
import { secretForms } from '../../secret.ts';
import { classifyS3, type ErrorPlace, mayHaveExpired } from './error.ts';
import type { StoreDoor } from './open.ts';
import type { S3Place } from './place.ts';

/** A client of one place, with what every request of it needs. */
export interface Access {
  readonly client: S3Client;
  readonly place: ErrorPlace;
  readonly signal: AbortSignal;
  /** Aborted a while after `signal`: what is cut off while it is written may arrive all the same, and could then not be removed. */
  readonly writing: AbortSignal;
  readonly note: (line: string) => void;
  /** Whether checksums go with what is sent; `AWS_REQUEST_CHECKSUM_CALCULATION=WHEN_REQUIRED` is for servers that do not know them. */
  readonly sendsSums: boolean;
  /** Makes a request; what it fails with is classified, and an abort's own reason comes first. `doing` opens the sentence. */
  readonly ask: <T>(doing: string, request: Request<T>, signal?: AbortSignal) => Promise<T>;
  /** As `ask`, for what may be sent again: a store that cannot be reached is waited for, longer than the SDK does. */
  readonly askPatiently: <T>(doing: string, request: Request<T>, signal?: AbortSignal) => Promise<T>;
}

type Request<T> = (options: { readonly abortSignal: AbortSignal }) => Promise<T>;

/** How patient a client is; tests have less. */
export interface Patience {
  /** How long a connection may be silent. */
  readonly silenceSeconds: number;
  /** How often a store that cannot be reached is tried again, after the SDK's own attempts; the waits double from a second on. */
  readonly rounds: number;
}

const usualPatience: Patience = { silenceSeconds: 120, rounds: 5 };
const connectMilliseconds = 15_000;
/** The SDK waits up to 0.1, 0.2 and 0.4 seconds between these. */
const attempts = 4;
/** How long what is being written is let go on after an interruption, or after another part failed. */
export const graceMilliseconds = 3000;
const fallbackRegion = 'us-east-1';

/** Opens a client. Asks nothing yet: credentials are looked for by the SDK's chain (environment, profile, web identity, container, machine). */
export async function openAccess(given: S3Place, door: StoreDoor, patience: Patience = usualPatience): Promise<Access> {
  const { env, signal, note } = door;
  const secrets = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].flatMap((name) => secretForms(env[name]));
  const place: ErrorPlace = { ...given, secrets };
  const { endpoint, region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] } = place;
  const configuration = {
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(env['AWS_MAX_ATTEMPTS'] ? {} : { maxAttempts: attempts }),
    forcePathStyle: place.pathStyle ?? endpoint !== undefined,
    retryMode: 'standard',
    // What is read in ranges has no checksum of its own; whole answers are checked where we say so.
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: connectMilliseconds, socketTimeout: patience.silenceSeconds * 1000 },
  } as const;
  const open = (of: string | undefined): S3Client =>
    new S3Client({
      ...configuration,
      ...(of === undefined ? {} : { region: of }),
      followRegionRedirects: given.region === undefined,
    });
  let client = open(region);
  try {
    await client.config.region();
  } catch {
    // Nobody names one: the bucket's own is followed to.
    client = open(fallbackRegion);
  }
  const ask: Access['ask'] = async (doing, request, of = signal) => {
    try {
      of.throwIfAborted();
      return await withFreshKeys(client, () => request({ abortSignal: of }));
    } catch (error) {
      if (of.aborted && of.reason instanceof PgproofError) throw of.reason;
      throw classifyS3(error, doing, place);
    }
  };
  const askPatiently: Access['askPatiently'] = async (doing, request, of = signal) => {
    for (let round = 0; ; round += 1) {
      try {
        return await ask(doing, request, of);
      } catch (error) {
        const mayAgain = error instanceof PgproofError && error.kind === 'store-unreachable' && round < patience.rounds;
        if (!mayAgain || of.aborted) throw error;
        note(`${error.message}; trying again`);
        await waitBefore(round, of);
      }
    }
  };
  const sendsSums = (await client.config.requestChecksumCalculation()) === 'WHEN_SUPPORTED';
  const late = new AbortController();
  const cutLate = (): void => void setTimeout(() => late.abort(signal.reason), graceMilliseconds).unref();
  signal.addEventListener('abort', cutLate, { once: true });
  return { client, place, signal, writing: late.signal, note, sendsSums, ask, askPatiently };
}

/**
 * Keys that the store takes to be of the past, and the SDK does not, are got anew once: from a profile's process, an identity, a container. Where
 * the same ones come again, as of the environment, the first answer stands.
 */
async function withFreshKeys<T>({ config }: S3Client, request: () => Promise<T>): Promise<T> {
  const used = await config.credentials();
  try {
    return await request();
  } catch (error) {
    if (!mayHaveExpired(error)) throw error;
    const isOther = ({ accessKeyId, sessionToken }: typeof used): boolean =>
      accessKeyId !== used.accessKeyId || sessionToken !== used.sessionToken;
    const isRenewed =
      // Another request may have seen to it.
      isOther(await config.credentials()) ||
      (await config.credentials({ forceRefresh: true }).then(isOther, () => false));
    if (!isRenewed) throw error;
    return await request();
  }
}

/** Full jitter: many that failed together do not come back together. Throws the signal's reason. */
export async function waitBefore(round: number, signal: AbortSignal): Promise<void> {
  await delay(Math.random() * 1000 * 2 ** round, undefined, { signal }).catch(() => signal.throwIfAborted());
}

/** The error of the SDK behind one of ours. */
export function answerTo(error: unknown): unknown {
  return error instanceof PgproofError ? error.cause : error;
}
