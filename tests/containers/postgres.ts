/* PostgreSQL in a container, as a workflow's `services:` start it: the official image, or our own of the same shape (scripts/images.ts). */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { GenericContainer, type StartedTestContainer, Wait } from 'testcontainers';
import { wantedMajors } from '../../scripts/images.ts';
import { requireTier } from '../tiers.ts';

/** Majors of which a container can be had here. */
export const containerMajors: readonly number[] = wantedMajors().map(Number);

export interface PostgresOptions {
  /** Beside POSTGRES_PASSWORD, which is always set. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments of the server, such as `-c`, `log_statement=all`. */
  readonly args?: readonly string[];
  /** Files in the container, by path. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** What else the container is to have: limits, mounts, networks. */
  readonly change?: (container: GenericContainer) => GenericContainer;
}

/** A server in a container; `await using` removes it with its volumes. */
export interface PostgresContainer extends AsyncDisposable {
  readonly major: number;
  readonly container: StartedTestContainer;
  readonly password: string;
  /** URL from this machine. The port is another one after a restart or a reconnection of its network. */
  readonly url: (database?: string) => string;
  /** Runs SQL as the superuser; rows of the last statement, values as text. */
  readonly sql: (text: string, database?: string) => Promise<Record<string, string | null>[]>;
}

/** The label of everything that a test starts in the engine, by which the end of the run finds what was left. */
export const runLabel = { 'pgproof.run': process.env['PGPROOF_RUN'] ?? 'by-hand' };

/** Whether containers can be started here, with an image of every major. Use it with `describe.skipIf`. */
export function requireContainers(): boolean {
  const reason = whyNoContainers();
  return requireTier('containers', reason === undefined, reason ?? '');
}

function whyNoContainers(): string | undefined {
  try {
    const engine = execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], { encoding: 'utf8' });
    if (engine.trim() === '') return 'no Docker engine answers';
  } catch {
    return 'no Docker engine answers (docker version)';
  }
  const missing = containerMajors.filter((major) => {
    try {
      execFileSync('docker', ['image', 'inspect', `postgres:${major}`], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
  return missing.length === 0 ? undefined : `no image of PostgreSQL ${missing.join(', ')}: npm test makes them`;
}

/** Starts a server and waits until it answers over TCP, which it does not before its scripts have run. */
export async function startPostgres(
  major: number,
  { environment = {}, args = [], files = {}, change = (container) => container }: PostgresOptions = {},
): Promise<PostgresContainer> {
  // Ryuk is an image that no registry may bring; what stays is found by label (runLabel).
  process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';
  process.env['TESTCONTAINERS_HOST_OVERRIDE'] ??= '127.0.0.1';
  const password = randomBytes(12).toString('base64url');
  const user = environment['POSTGRES_USER'] ?? 'postgres';
  const container = await change(
    new GenericContainer(`postgres:${major}`)
      .withLabels(runLabel)
      .withExposedPorts(5432)
      .withEnvironment({ POSTGRES_PASSWORD: password, ...environment })
      .withCommand([...args])
      .withCopyContentToContainer(Object.entries(files).map(([target, content]) => ({ content, target, mode: 0o644 })))
      .withWaitStrategy(Wait.forSuccessfulCommand('pg_isready --quiet --host 127.0.0.1'))
      .withStartupTimeout(60_000),
  ).start();
  const url = (database = environment['POSTGRES_DB'] ?? user): string =>
    `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${container.getHost()}:${container.getMappedPort(5432)}/${encodeURIComponent(database)}?sslmode=disable`;
  return {
    major,
    container,
    password,
    url,
    sql: async (text, database) => {
      const types = { getTypeParser: () => (value: string) => value } as never;
      const client = new pg.Client({ connectionString: url(database), types });
      client.on('error', () => undefined);
      await client.connect();
      try {
        const result: pg.QueryResult | pg.QueryResult[] = await client.query(text);
        return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [];
      } finally {
        await client.end();
      }
    },
    [Symbol.asyncDispose]: async () => {
      await container.stop({ remove: true, removeVolumes: true, timeout: 0 });
    },
  };
}
