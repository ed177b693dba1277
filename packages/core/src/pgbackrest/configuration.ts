import { PgproofError } from '../errors.ts';
import { secretForms } from '../secret.ts';

/** A host that is asked over TLS, by a certificate that each side shows the other. Paths are of the machine that asks. */
export interface PgbackrestHost {
  readonly host: string;
  /** Default: 8432. */
  readonly port?: number;
  readonly certFile: string;
  readonly keyFile: string;
  readonly caFile: string;
  /** Of that host, where it is not the usual one. */
  readonly configFile?: string;
}

/** Where a repository lies: in a folder of this machine, in S3, or where another pgBackRest serves it over TLS. */
export type PgbackrestPlace =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      /** Within the bucket; begins with a slash. */
      readonly path: string;
      /** A host name, or a URL. */
      readonly endpoint: string;
      readonly region: string;
      readonly uriStyle?: 'host' | 'path';
      /** `shared`: a key and its secret, from the environment; `auto`: what the machine is given; `web-id`: what a pod is. */
      readonly keyType?: 'shared' | 'auto' | 'web-id';
      /** Of the certificate authority, where it is not one that the machine knows. */
      readonly caFile?: string;
    }
  | ({ readonly kind: 'host' } & PgbackrestHost);

export interface PgbackrestRetention {
  /** Full backups, or days with `by: 'time'`; older ones go with what is made on them. */
  readonly full?: number;
  readonly by?: 'count' | 'time';
  /** Differential backups. */
  readonly differential?: number;
  /** Backups whose write-ahead log is kept whole, of which type is `archiveOf`. */
  readonly archive?: number;
  readonly archiveOf?: 'full' | 'diff' | 'incr';
}

export interface PgbackrestRepository {
  readonly place: PgbackrestPlace;
  readonly retention?: PgbackrestRetention;
  /** Its passphrase comes from the environment, see `secretVariables`, or from the configuration of who may read it. */
  readonly cipher?: 'aes-256-cbc';
  /** Small files are stored together. From pgBackRest 2.39 on. */
  readonly bundle?: boolean;
  /** Incremental backups store blocks, not files; needs `bundle`. From pgBackRest 2.46 on. */
  readonly block?: boolean;
}

export const pgbackrestCompressions = ['zst', 'lz4', 'gz', 'bz2', 'none'] as const;
export const pgbackrestLogLevels = ['off', 'error', 'warn', 'info', 'detail', 'debug', 'trace'] as const;

/** The configuration of one stanza, as it stands on one machine. */
export interface PgbackrestConfiguration {
  readonly stanza: string;
  /** The first is `repo1`. Of a machine that serves others and keeps none itself there may be none. */
  readonly repositories: readonly PgbackrestRepository[];
  /** Where the cluster is; undefined on a machine that only verifies. */
  readonly cluster?: {
    /** Its data directory. */
    readonly path: string;
    readonly port?: number;
    /** The folder of its socket. */
    readonly socketPath?: string;
    readonly user?: string;
    /** Where it is not on this machine. */
    readonly host?: PgbackrestHost;
  };
  readonly compression?: {
    readonly type: (typeof pgbackrestCompressions)[number];
    readonly level?: number;
  };
  readonly processMax?: number;
  readonly startFast?: boolean;
  /** Files are handed over in the background, and wait in the spool meanwhile. */
  readonly archive?: {
    readonly isAsync: boolean;
    readonly spoolPath?: string;
    /** Beyond so much the log is given up, so that the server's disk does not fill: `4GiB`. Leaves a gap. */
    readonly pushQueueMax?: string;
    readonly getQueueMax?: string;
  };
  /** What `pgbackrest server` of this machine serves. */
  readonly server?: {
    /** Default: all. */
    readonly address?: string;
    readonly port?: number;
    readonly certFile: string;
    readonly keyFile: string;
    readonly caFile: string;
    /** By the name in the certificate of who asks, the stanzas that it may; `*`: all. */
    readonly clients: readonly { readonly name: string; readonly stanzas: readonly string[] }[];
  };
  readonly logs?: {
    readonly console?: (typeof pgbackrestLogLevels)[number];
    readonly file?: (typeof pgbackrestLogLevels)[number];
    readonly path?: string;
  };
  readonly lockPath?: string;
  /** Others of pgBackRest's options by their names, for all commands; none that is a secret. */
  readonly more?: ReadonlyMap<string, string>;
}

const stanzaPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;

/** Throws `bad-input` for a name that pgBackRest would not take, or that could lead elsewhere in a path. */
export function readStanza(text: string, where: string): string {
  if (stanzaPattern.test(text)) return text;
  throw new PgproofError(
    'bad-input',
    `${where}: a stanza is called by letters, digits, "-", "_" and "."; got ${JSON.stringify(text)}`,
    { hint: 'see which there are: pgbackrest info' },
  );
}

/** Names of options whose values are secrets. Source: pgBackRest 2.60, build/config/config.yaml, `secure: true`, and keys. */
const secretPattern = /^repo\d*-(cipher-pass|azure-key|s3-(key|key-secret|token)|sftp-private-key-passphrase)$/;
/** An option as pgBackRest names them. */
const optionPattern = /^[a-z][a-z0-9-]*[a-z0-9]$/;

/**
 * Reads `name=value`, an option of pgBackRest's. Throws `bad-input`, for a secret too: it would stand where others can read it; `where` says what
 * it was given as.
 */
export function readPgbackrestOption(text: string, where: string): readonly [name: string, value: string] {
  const at = text.indexOf('=');
  const [name, value] = [text.slice(0, at).replace(/^--/, ''), text.slice(at + 1)];
  if (at < 1 || !optionPattern.test(name))
    throw new PgproofError(
      'bad-input',
      `${where}: must be <option>=<value>, an option of pgBackRest's such as process-max=4; got ${JSON.stringify(at < 1 ? text : `${text.slice(0, at)}=…`)}`,
    );
  if (secretPattern.test(name))
    throw new PgproofError('bad-input', `${where}: "${name}" is a secret, and others can read what stands here`, {
      hint: `give it by the environment variable ${variableOf(name)}, or in the file of --pgbackrest-config`,
    });
  if (value === '' || /[\r\n\0]/.test(value) || value !== value.trim())
    throw new PgproofError('bad-input', `${where}: the value of "${name}" must be one line, and not empty`);
  return [name, value];
}

/** Whether an option's value is a secret. */
export function secretOption(name: string): boolean {
  return secretPattern.test(name);
}

/** The environment variable by which pgBackRest takes an option. Source: its documentation, Command Reference, "Introduction". */
export function variableOf(option: string): string {
  return `PGBACKREST_${option.toUpperCase().replaceAll('-', '_')}`;
}

/** The environment variables that hold the secrets which such a configuration needs. */
export function secretVariables({ repositories }: Pick<PgbackrestConfiguration, 'repositories'>): string[] {
  return repositories.flatMap(({ place, cipher }, index) => {
    const name = (option: string): string => variableOf(`repo${index + 1}-${option}`);
    return [
      ...(cipher === undefined ? [] : [name('cipher-pass')]),
      ...(place.kind === 's3' && (place.keyType ?? 'shared') === 'shared'
        ? [name('s3-key'), name('s3-key-secret')]
        : []),
    ];
  });
}

/** What an option needs, of those that not every pgBackRest has. Source: its release notes. */
const newerOptions: readonly (readonly [pattern: RegExp, since: string])[] = [
  [/^repo\d*-host-type$|^tls-server-/, '2.37'],
  [/^repo\d*-bundle/, '2.39'],
  [/^annotation$/, '2.41'],
  [/^repo\d*-block/, '2.46'],
];

/** The version of pgBackRest that has an option, where it is one that older ones lack. */
export function sinceVersion(option: string): string | undefined {
  return newerOptions.find(([pattern]) => pattern.test(option))?.[1];
}

type Line = readonly [name: string, value: string | number | boolean | undefined];

function hostLines(prefix: string, host: PgbackrestHost): Line[] {
  return [
    [`${prefix}-host`, host.host],
    [`${prefix}-host-type`, 'tls'],
    [`${prefix}-host-port`, host.port],
    [`${prefix}-host-cert-file`, host.certFile],
    [`${prefix}-host-key-file`, host.keyFile],
    [`${prefix}-host-ca-file`, host.caFile],
    [`${prefix}-host-config`, host.configFile],
  ];
}

function placeLines(prefix: string, place: PgbackrestPlace): Line[] {
  if (place.kind === 'folder') return [[`${prefix}-path`, place.path]];
  if (place.kind === 'host') return hostLines(prefix, place);
  return [
    [`${prefix}-type`, 's3'],
    [`${prefix}-path`, place.path],
    [`${prefix}-s3-bucket`, place.bucket],
    [`${prefix}-s3-endpoint`, place.endpoint],
    [`${prefix}-s3-region`, place.region],
    [`${prefix}-s3-uri-style`, place.uriStyle],
    [`${prefix}-s3-key-type`, place.keyType],
    [`${prefix}-storage-ca-file`, place.caFile],
  ];
}

function repositoryLines(repository: PgbackrestRepository, index: number): Line[] {
  const prefix = `repo${index + 1}`;
  const { place, retention = {}, cipher, bundle, block } = repository;
  return [
    ...placeLines(prefix, place),
    [`${prefix}-cipher-type`, cipher],
    [`${prefix}-bundle`, bundle],
    [`${prefix}-block`, block],
    [`${prefix}-retention-full-type`, retention.by],
    [`${prefix}-retention-full`, retention.full],
    [`${prefix}-retention-diff`, retention.differential],
    [`${prefix}-retention-archive-type`, retention.archiveOf],
    [`${prefix}-retention-archive`, retention.archive],
  ];
}

function globalLines(configuration: PgbackrestConfiguration): Line[] {
  const { repositories, compression, processMax, startFast, archive, server, logs = {}, lockPath } = configuration;
  return [
    ...repositories.flatMap(repositoryLines),
    ['compress-type', compression?.type],
    ['compress-level', compression?.level],
    ['process-max', processMax],
    ['start-fast', startFast],
    ['archive-async', archive?.isAsync],
    ['spool-path', archive?.spoolPath],
    ['archive-push-queue-max', archive?.pushQueueMax],
    ['archive-get-queue-max', archive?.getQueueMax],
    ...(server === undefined
      ? []
      : ([
          ['tls-server-address', server.address ?? '*'],
          ['tls-server-port', server.port],
          ['tls-server-cert-file', server.certFile],
          ['tls-server-key-file', server.keyFile],
          ['tls-server-ca-file', server.caFile],
          ...server.clients.map(({ name, stanzas }) => ['tls-server-auth', `${name}=${stanzas.join(',')}`] as const),
        ] as const)),
    ['log-level-console', logs.console],
    ['log-level-file', logs.file],
    ['log-path', logs.path],
    ['lock-path', lockPath],
    ...(configuration.more ?? []),
  ];
}

function stanzaLines({ cluster }: PgbackrestConfiguration): Line[] {
  if (cluster === undefined) return [];
  return [
    ...(cluster.host === undefined ? [] : hostLines('pg1', cluster.host)),
    ['pg1-path', cluster.path],
    ['pg1-port', cluster.port],
    ['pg1-socket-path', cluster.socketPath],
    ['pg1-user', cluster.user],
  ];
}

/** Options with their values, those of all commands and those of the stanza. Throws as `renderPgbackrest`. */
function linesOf(configuration: PgbackrestConfiguration): { readonly global: Said[]; readonly stanza: Said[] } {
  const { repositories, more = new Map<string, string>() } = configuration;
  readStanza(configuration.stanza, 'stanza');
  // Options of the cluster stand with their stanza.
  const isOfCluster = (name: string): boolean => /^pg\d*-/.test(name);
  const [own, common] = [true, false].map((wanted) => [...more].filter(([name]) => isOfCluster(name) === wanted));
  const global = said(globalLines({ ...configuration, more: new Map(common) }));
  const stanza = said([...stanzaLines(configuration), ...(own ?? [])]);
  const seen = new Set<string>();
  for (const [name] of [...global, ...stanza]) {
    if (seen.has(name) && name !== 'tls-server-auth')
      throw new PgproofError('bad-input', `pgBackRest's "${name}" is said twice`, { hint: 'say it once' });
    seen.add(name);
  }
  for (const [index] of repositories.entries()) {
    const isSet = (option: string): boolean =>
      global.some(([name, value]) => name === `repo${index + 1}-${option}` && value === 'y');
    if (isSet('block') && !isSet('bundle'))
      throw new PgproofError('bad-input', `repo${index + 1}: blocks are stored in bundles only`, {
        hint: 'set bundle too',
      });
  }
  return { global, stanza };
}

type Said = readonly [name: string, value: string];

function said(lines: readonly Line[]): Said[] {
  return lines.flatMap(([option, value]): Said[] => {
    if (value === undefined) return [];
    const text = typeof value === 'boolean' ? (value ? 'y' : 'n') : String(value);
    if (text === '' || /[\r\n\0]/.test(text) || text !== text.trim())
      throw new PgproofError(
        'bad-input',
        `pgBackRest's "${option}" must be one line, and not empty; got ${JSON.stringify(text)}`,
      );
    return [[option, text]];
  });
}

/**
 * The file of a configuration, as pgBackRest reads it: no secret is in it. Pure. Throws `bad-input` for a value that would be more than one line, for
 * what excludes each other, and for an option that is said twice. Whether the installed pgBackRest takes it, that alone says: see `validate`.
 */
export function renderPgbackrest(configuration: PgbackrestConfiguration): string {
  const { global, stanza } = linesOf(configuration);
  const section = (name: string, lines: readonly Said[]): string[] =>
    lines.length === 0 ? [] : [`[${name}]\n${lines.map(([option, value]) => `${option}=${value}\n`).join('')}`];
  return [...section('global', global), ...section(configuration.stanza, stanza)].join('\n');
}

/** The same by option; of several values of one, apart by colons, as pgBackRest's environment takes them. */
export function pgbackrestSettings(configuration: PgbackrestConfiguration): ReadonlyMap<string, string> {
  const { global, stanza } = linesOf(configuration);
  const settings = new Map<string, string>();
  for (const [name, value] of [...global, ...stanza]) {
    const before = settings.get(name);
    settings.set(name, before === undefined ? value : `${before}:${value}`);
  }
  return settings;
}

/** What a configuration says of a stanza, by option; what the stanza says counts before what all are told. Lists keep their last. Secrets are left out. */
export function readConfigurationText(text: string, stanza: string): ReadonlyMap<string, string> {
  const sections = new Map<string, Map<string, string>>();
  let current: Map<string, string> | undefined;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name] = /^\[([^\]]+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
      current = sections.get(name) ?? new Map();
      sections.set(name, current);
      continue;
    }
    const at = line.indexOf('=');
    const option = line.slice(0, at).trim();
    if (at < 1 || secretPattern.test(option)) continue;
    current?.set(option, line.slice(at + 1).trim());
  }
  return new Map([...(sections.get('global') ?? []), ...(sections.get(stanza) ?? [])]);
}

/** The secrets that an environment holds for pgBackRest, in the forms in which they could be said. */
export function pgbackrestSecrets(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    /^PGBACKREST_/.test(name) && secretOption(optionOf(name)) ? secretForms(value) : [],
  );
}

/** The option that such a variable tells. */
export function optionOf(variable: string): string {
  return variable.slice('PGBACKREST_'.length).toLowerCase().replaceAll('_', '-');
}
