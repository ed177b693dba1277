import { CommandError, runCommand } from '../command.ts';
import { PgproofError } from '../errors.ts';
import type { Connection, TlsMaterial } from '../postgres/connection.ts';
import { isSocket } from '../postgres/connection-place.ts';
import { present } from '../present.ts';
import { redact } from '../secret.ts';
import type { Session } from '../session.ts';

/** A command of the user's that runs migrations. */
export interface CommandOptions {
  /** Its program and its arguments. */
  readonly command?: readonly string[];
  /** Where it runs. Default: where we do. */
  readonly commandFolder?: string;
  /** Variables of our environment that it gets beside the few that it always gets; none may name a database. */
  readonly passEnvironment?: readonly string[];
}

/** What a program needs to be found and to speak; whatever else the caller has may name another database, or hold a secret. */
const allowed =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TMPDIR|TMP|TEMP|CI|NO_COLOR|FORCE_COLOR|JAVA_HOME|NODE_.+|npm_(?!lifecycle_|package_).+)$/;
const isSecretByName = /token|secret|passw|credential|auth|_key$/i;
/** A URL of PostgreSQL, by whatever name a driver gives it, or libpq's `host=… dbname=…`. */
const namesDatabase =
  /\b(?:postgres|pgsql|pgx|cockroach)[\w+.-]*:\/\/|\bjdbc:|(?:^|[\s;])(?:host|hostaddr|dbname|service)\s*=/i;
/** What is always said of the database that migrations are run in, and by us. */
const ours = /^(?:PG[A-Z]+|DATABASE_URL)$/;
const noFiles: Pick<TlsMaterial, 'rootCert' | 'cert' | 'key'> = {};
/** Of what a tool says on its standard output. */
const keptLines = 20;
const shownLines = 5;
/** In characters; what has no line breaks is not kept whole. */
const longestLine = 10_000;

/**
 * What of the caller's environment a command keeps: what stands on a short list, and what is named. Throws `bad-input` for one that is not there or is ours to
 * set, and where a value names a database: migrations would be run there.
 */
export function keptEnvironment(env: Session['env'], named: readonly string[] = []): Record<string, string> {
  for (const name of named) {
    if (ours.test(name))
      throw new PgproofError('bad-input', `"${name}" names the database for the command, and cannot be passed to it`, {
        hint: 'leave it out',
      });
    if (env[name] === undefined)
      throw new PgproofError('bad-input', `"${name}" is to be passed to the command, and is not in the environment`, {
        hint: 'set it, or leave it out',
      });
  }
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      (named.includes(entry[0]) || (allowed.test(entry[0]) && !isSecretByName.test(entry[0]))),
  );
  const [name] = kept.find(([, value]) => namesDatabase.test(value)) ?? [];
  if (name !== undefined)
    throw new PgproofError(
      'bad-input',
      `"${name}" looks like the address of a database, and the command would get it`,
      {
        hint: `unset it; where the command needs it, let it be the one that we name: -- sh -c '${name}="$DATABASE_URL" exec <command>'`,
      },
    );
  return Object.fromEntries(kept);
}

/** The environment of the command: what it keeps, and where the database is. Throws as `keptEnvironment` does. */
export function commandEnvironment(
  env: Session['env'],
  database: Readonly<Record<string, string>>,
  named: readonly string[] = [],
): Record<string, string> {
  return { ...keptEnvironment(env, named), ...database };
}

/** What a session of the command is to have, where its driver takes it. */
export interface ToolSettings {
  /** By which its sessions are known from outside. */
  readonly application: string;
  /** Settings of its sessions, by name. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * How a program that may be of any driver is told of a database: libpq's variables, but for those at which github.com/lib/pq gives up, such as
 * PGHOSTADDR (`judgeAddress` says whether the name does), and a URL. Settings stand in PGOPTIONS and in the URL: libpq, lib/pq and node-postgres read either, others one of them.
 */
export function databaseVariables(
  connection: Pick<Connection, 'host' | 'port' | 'user' | 'database' | 'password' | 'tls' | 'options'>,
  told?: ToolSettings,
): Record<string, string> {
  const { host, port, user, database, password, tls } = connection;
  const options = [
    ...(connection.options === undefined || connection.options === '' ? [] : [connection.options]),
    ...Object.entries(told === undefined ? {} : { application_name: told.application, ...told.settings }).map(
      ([name, value]) => `-c ${name}=${value.replace(/[\\\s]/g, '\\$&')}`,
    ),
  ].join(' ');
  const { rootCert, cert, key } = tls.mode === 'disable' ? noFiles : tls;
  const words = {
    ...(isSocket({ host }) ? { host } : {}),
    sslmode: tls.mode,
    ...present({ sslrootcert: rootCert, sslcert: cert, sslkey: key }),
    ...(options === '' ? {} : { options }),
  };
  const query = Object.entries(words).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const place = isSocket({ host }) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const login = [user, ...(password === undefined ? [] : [password])].map(encodeURIComponent).join(':');
  return {
    DATABASE_URL: `postgres://${login}@${place}:${port}/${encodeURIComponent(database)}?${query.join('&')}`,
    ...{ PGHOST: host, PGPORT: String(port), PGUSER: user, PGDATABASE: database, PGSSLMODE: tls.mode },
    ...present({
      ...{ PGPASSWORD: password, PGSSLROOTCERT: rootCert, PGSSLCERT: cert, PGSSLKEY: key },
    }),
    ...(options === '' ? {} : { PGOPTIONS: options }),
    ...(told === undefined ? {} : { PGAPPNAME: told.application }),
  };
}

/** Runs a command, never by a shell, to its end; what it says is progress. Throws as `runCommand` does, in its own words wherever it said them. */
export async function runTool(
  argv: readonly string[],
  {
    env,
    secrets,
    folder,
  }: { readonly env: Record<string, string>; readonly secrets: readonly string[]; readonly folder?: string },
  session: Session,
): Promise<void> {
  const [program = '', ...args] = argv;
  const said: string[] = [];
  const tell = (line: string): void => session.onProgress({ phase: program, current: redact(line, secrets) });
  try {
    await runCommand(
      { program, args, env, ...(folder === undefined ? {} : { cwd: folder }) },
      {
        ...{ signal: session.signal, secrets, onStderrLine: tell },
        output: async (stdout) => {
          for await (const line of linesOf(stdout.setEncoding('utf8'))) {
            said.push(redact(line, secrets));
            if (said.length > keptLines) said.shift();
            tell(line);
          }
        },
      },
    );
  } catch (error) {
    const words = said.filter((line) => line.trim() !== '');
    const isMute = error instanceof CommandError && error.stderr.every((line) => line.trim() === '');
    if (!isMute || words.length === 0 || session.signal.aborted) throw error;
    const why = words.find((line) => /\b(error|fatal)\b/i.test(line)) ?? words.at(-1);
    throw new PgproofError(error.kind, `${error.message}: ${why?.trim()}`, {
      ...{ cause: error, hint: error.hint, evidence: words.slice(-shownLines) },
    });
  }
}

/** Lines of a text that comes in pieces. Of a stream that is destroyed it ends, where a readline would wait. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let open = '';
  for await (const piece of pieces) {
    const lines = `${open}${piece}`.split(/\r?\n/);
    open = (lines.pop() ?? '').slice(-longestLine);
    yield* lines;
  }
  if (open !== '') yield open;
}
