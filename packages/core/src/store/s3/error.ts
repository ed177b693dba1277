import { type ErrorKind, PgproofError } from '../../errors.ts';
import { redact } from '../../secret.ts';
import { awsFlags, describePlace, type S3Place } from './place.ts';

interface Meaning {
  readonly kind: ErrorKind;
  readonly hint?: string;
}

/** What is known of a place when something there fails. */
export interface ErrorPlace extends S3Place {
  /** Forms of the keys in use; never shown. */
  readonly secrets: readonly string[];
}

const newKeys = 'get new ones: the role or session that they come of has a duration, which must be longer than the run';

/** Codes of S3 and of those who speak it. Source: S3 API Reference, "Error responses"; the quotas: MinIO, Ceph. */
const meanings: Readonly<Record<string, Meaning>> = {
  NoSuchBucket: { kind: 'store-missing' },
  InvalidBucketName: { kind: 'bad-input' },
  AccessDenied: {
    kind: 'store-refused',
    hint: 'allow the role s3:ListBucket on the bucket, and s3:GetObject, s3:PutObject, s3:DeleteObject and s3:AbortMultipartUpload on its objects',
  },
  AllAccessDisabled: { kind: 'store-refused' },
  AccountProblem: { kind: 'store-refused' },
  InvalidAccessKeyId: {
    kind: 'store-refused',
    hint: 'check AWS_ACCESS_KEY_ID, or the profile: this store does not know the key',
  },
  SignatureDoesNotMatch: {
    kind: 'store-refused',
    hint: 'check AWS_SECRET_ACCESS_KEY: it is not the secret of this key',
  },
  InvalidToken: { kind: 'store-refused', hint: 'check AWS_SESSION_TOKEN: unset it where the key needs none' },
  InvalidClientTokenId: { kind: 'store-refused', hint: 'check AWS_ACCESS_KEY_ID' },
  InvalidIdentityToken: { kind: 'store-refused' },
  CredentialsProviderError: {
    kind: 'store-refused',
    hint: 'give AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or AWS_ROLE_ARN with AWS_WEB_IDENTITY_TOKEN_FILE',
  },
  TokenProviderError: { kind: 'store-refused' },
  RequestTimeTooSkewed: {
    kind: 'store-refused',
    hint: "set this machine's clock: the store's differs by more than 15 minutes",
  },
  RequestExpired: { kind: 'store-refused', hint: "set this machine's clock: the store's differs" },
  InvalidObjectState: {
    kind: 'store-unwritable',
    hint: 'it was moved to an archive: bring it back with aws s3api restore-object, wait, and run again',
  },
  PreconditionFailed: { kind: 'store-unwritable' },
  QuotaExceeded: { kind: 'disk-full' },
  InsufficientStorage: { kind: 'disk-full' },
  XMinioStorageFull: { kind: 'disk-full' },
  XMinioAdminBucketQuotaExceeded: { kind: 'disk-full' },
  EntityTooLarge: { kind: 'disk-full', hint: 'the store takes no object of this size' },
};

const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);

/** Another region than the one that was asked. */
const elsewhere = new Set([
  'PermanentRedirect',
  'TemporaryRedirect',
  'AuthorizationHeaderMalformed',
  'IllegalLocationConstraintException',
]);

interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly Code?: string;
  readonly Region?: string;
  readonly errors?: readonly Thrown[];
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: unknown;
}

/** The code of the store's answer, or of the system; empty when it says none. */
export function codeOf(error: unknown): string {
  const { name = '', code, Code } = (error ?? {}) as Thrown;
  return Code ?? (isAnswer(error) ? name : (code ?? name));
}

/** The HTTP status of the store's answer; undefined where there was none. */
export function statusOf(error: unknown): number | undefined {
  return ((error ?? {}) as Thrown).$metadata?.httpStatusCode;
}

function isAnswer(error: unknown): boolean {
  return statusOf(error) !== undefined;
}

/** Whether the store takes the credentials to be of the past. A HEAD is answered without words: there it may be anything. */
export function mayHaveExpired(error: unknown): boolean {
  return expired.has(codeOf(error)) || (statusOf(error) === 400 && ((error ?? {}) as Thrown).message === wordless);
}

/** Gives what went wrong with a store its kind: ours unchanged. `doing` opens the sentence. */
export function classifyS3(error: unknown, doing: string, place: ErrorPlace): PgproofError {
  if (error instanceof PgproofError) return error;
  const { kind, hint } = meaningOf(error, place);
  const message = `${doing}: ${describePlace(place)}: ${said(error, place.secrets)}`;
  return new PgproofError(kind, message, { cause: error, ...(hint === undefined ? {} : { hint }) });
}

function meaningOf(error: unknown, place: S3Place): Meaning {
  const code = codeOf(error);
  const status = statusOf(error);
  if (code === 'NoSuchBucket')
    return {
      kind: 'store-missing',
      hint: `make it: ${['aws s3 mb', `s3://${place.bucket}`, ...awsFlags(place)].join(' ')}`,
    };
  if (expired.has(code)) return { kind: 'store-refused', hint: newKeys };
  if (Object.hasOwn(meanings, code)) return meanings[code] as Meaning;
  if (elsewhere.has(code) || status === 301) {
    const { Region } = error as Thrown;
    return { kind: 'store-refused', hint: `the bucket is in another region: --s3-region ${Region ?? '<region>'}` };
  }
  if (code.startsWith('KMS.'))
    return { kind: 'store-refused', hint: 'let the role use the key: kms:GenerateDataKey and kms:Decrypt' };
  if (status === 507) return { kind: 'disk-full' };
  if (status === 401 || status === 403) return { kind: 'store-refused' };
  if (status === undefined || status === 429 || status >= 500)
    return { kind: isNetwork(error) ? 'store-unreachable' : 'store-unwritable' };
  return { kind: 'store-unwritable' };
}

/** Errors of the line, or of a server that is overloaded or ill. */
function isNetwork(error: unknown): boolean {
  const { code = '', name = '', errors = [] } = error as Thrown;
  const status = statusOf(error);
  if (status !== undefined) return status === 429 || [500, 502, 503, 504].includes(status);
  return (
    /^(E(CONN[A-Z]+|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|PROTO)|ERR_SSL_.*|ERR_TLS_.*|.*CERT.*|HPE_.*|ERR_STREAM_PREMATURE_CLOSE)$/.test(
      code,
    ) ||
    /^(TimeoutError|RequestTimeout)$/.test(name) ||
    errors.some(isNetwork)
  );
}

/** What the SDK puts where there are no words. */
const wordless = 'UnknownError';
const longestMessage = 300;

/** What the store said, in one line, or that it said nothing. */
function said(error: unknown, secrets: readonly string[]): string {
  const { message = '', errors } = (error ?? {}) as Thrown;
  const status = statusOf(error);
  const code = codeOf(error);
  // What is no answer of S3, such as a proxy's page, comes as an error of the parser.
  if (status !== undefined && (code === 'SyntaxError' || /deserialization/i.test(message)))
    return `answered with status ${status} and no words of S3`;
  const text = (message || errors?.[0]?.message || '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const isTelling = text !== '' && text !== wordless && text !== code;
  const words = isTelling
    ? text.slice(0, longestMessage)
    : status === undefined
      ? 'no answer'
      : `answered with status ${status}`;
  return redact(code === '' || words.includes(code) ? words : `${words} (${code})`, secrets);
}
