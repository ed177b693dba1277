import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PgproofError } from '../../packages/core/src/errors.ts';
import {
  type Connection,
  describeConnection,
  readConnection,
  resolveConnection,
  withDatabase,
} from '../../packages/core/src/postgres/connection.ts';
import { requireTier } from '../tiers.ts';
import { type Case, reached, refused } from './connection/cases.ts';
import { binaries, password, type Servers, startServers } from './connection/servers.ts';
import { askByBarePsql, askByPg, askByPsql } from './connection/stacks.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let servers: Servers;
let home: string;

interface Prepared {
  readonly conninfo: string | undefined;
  readonly env: Readonly<Record<string, string>>;
}

function prepare(entry: Case): Prepared {
  for (const [name, content] of Object.entries(entry.home?.(servers) ?? {})) {
    const path = join(home, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string') writeFileSync(path, content);
    else copyFileSync(content.copyOf, path);
    chmodSync(path, 0o600);
  }
  return { conninfo: entry.conninfo?.(servers), env: entry.env?.(servers) ?? {} };
}

async function connectionOf({ conninfo, env }: Prepared): Promise<Connection> {
  const osUser = userInfo().username;
  const parameters = await readConnection({
    env,
    osUser,
    homedir: home,
    ...(conninfo === undefined ? {} : { conninfo }),
  });
  return resolveConnection(parameters);
}

async function failureOf(work: Promise<unknown>): Promise<PgproofError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof PgproofError) return error;
  throw new Error('no PgproofError was thrown', { cause: error });
}

const anyCase: Case = { name: '', conninfo: (s) => `host=db.example hostaddr=127.0.0.1 port=${s.primary} user=app` };
const withPassword = { PGPASSWORD: password };

const hasServer = requireTier('postgresql server', existsSync(binaries), `needs the server's programs in ${binaries}`);

describe.skipIf(!hasServer)('a connection', () => {
  beforeAll(async () => {
    servers = await startServers();
    home = join(servers.folder, 'home');
    writeFileSync(join(servers.folder, 'open'), '*:*:*:*:wrong\n');
    chmodSync(join(servers.folder, 'open'), 0o644);
  });
  afterAll(() => servers.stop());
  beforeEach(() => void mkdirSync(home));
  afterEach(() => {
    rmSync(home, { recursive: true });
    vi.unstubAllEnvs();
  });

  describe('both stacks reach what psql reaches from', () => {
    it.for(reached)('$name', async (entry, { skip }) => {
      if (entry.needs?.(servers) === false) skip('this machine has none');
      const prepared = prepare(entry);
      const connection = await connectionOf(prepared);
      const [byPg, byPsql, byBarePsql] = await Promise.all([
        askByPg(connection),
        askByPsql(connection),
        askByBarePsql(prepared.conninfo, prepared.env, home),
      ]);
      expect(byPsql).toBe(byPg);
      expect(byBarePsql).toBe(byPg);
      const [, by, user, database, tls] = byPg.split('|');
      expect(connection.port).toBe(servers[entry.server ?? 'primary']);
      expect({ user, database }).toEqual({
        user: entry.user ?? 'app',
        database: entry.database ?? connection.database,
      });
      expect(tls?.split(' ')[0]).toBe(entry.tls);
      if (entry.by !== undefined) expect(by).toBe(entry.by);
      expect(describeConnection(connection)).not.toContain(password);
    });
  });

  describe('refuses, as psql does,', () => {
    it.each(refused)('$name', async (entry) => {
      const prepared = prepare(entry);
      const error = await failureOf(connectionOf(prepared));
      expect(error.message).toMatch(entry.says);
      expect(error.kind).toBe(entry.kind);
      const text = `${error.message} ${error.hint}`;
      for (const secret of [password, encodeURIComponent(password), 'wrong-secret']) expect(text).not.toContain(secret);
      await expect(askByBarePsql(prepared.conninfo, prepared.env, home)).rejects.toThrow();
    });
  });

  describe('the two stacks', () => {
    it('refuse the same servers when TLS does not hold', async () => {
      const { ca, otherCa, fullCrl } = servers.certificates;
      const good = await connectionOf({
        ...prepare(anyCase),
        env: { ...withPassword, PGSSLMODE: 'verify-full', PGSSLROOTCERT: ca },
      });
      if (good.tls.mode === 'disable') throw new Error('no TLS');
      const broken: Connection[] = [
        { ...good, host: 'wrong.example' },
        { ...good, tls: { ...good.tls, mode: 'verify-ca', rootCert: otherCa } },
        { ...good, tls: { ...good.tls, crl: fullCrl } },
        { ...good, port: servers.standby },
      ];
      expect(await askByPsql(good)).toBe(await askByPg(good));
      for (const connection of broken) {
        await expect(askByPg(connection)).rejects.toThrow();
        await expect(askByPsql(connection)).rejects.toThrow();
      }
    });

    it('look at nothing but the connection', async () => {
      const { otherCa, clientCert } = servers.certificates;
      const connection = await connectionOf({ ...prepare(anyCase), env: { ...withPassword, PGSSLMODE: 'require' } });
      const { env } = prepare({
        name: '',
        home: () => ({
          '.pgpass': '*:*:*:*:wrong\n',
          '.pg_service.conf': '[one]\nport=1\n',
          '.postgresql/root.crt': { copyOf: otherCa },
          '.postgresql/postgresql.crt': { copyOf: clientCert },
        }),
        env: () => ({
          HOME: home,
          PGSERVICE: 'one',
          PGHOST: 'none.invalid',
          PGPORT: '1',
          PGUSER: 'nobody',
          PGPASSWORD: 'wrong',
          PGDATABASE: 'none',
          PGSSLMODE: 'verify-full',
          PGSSLNEGOTIATION: 'direct',
          PGAPPNAME: 'other',
          PGCONNECT_TIMEOUT: '1',
        }),
      });
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      const named =
        "select concat_ws('|', current_user, current_database(), ssl, current_setting('application_name')) from pg_stat_ssl where pid = pg_backend_pid()";
      expect(await askByPg(connection, named)).toBe('app|app|t|pgproof');
      expect(await askByPsql(connection, named, { HOME: home })).toBe('app|app|t|pgproof');
      const { password: _, ...without } = connection;
      await expect(askByPg(without)).rejects.toThrow('none was given');
      await expect(askByPsql(without, named, { HOME: home })).rejects.toThrow('no password supplied');
    });

    it('trust the authorities of the system alike', async () => {
      const env = { ...withPassword, PGSSLROOTCERT: 'system' };
      const connection = await connectionOf({
        ...prepare(anyCase),
        env: { ...env, SSL_CERT_FILE: servers.certificates.ca },
      });
      expect(connection.tls.mode).toBe('verify-full');
      expect(await askByPsql(connection)).toBe(await askByPg(connection));
      const other = { ...env, SSL_CERT_FILE: servers.certificates.otherCa };
      expect((await failureOf(connectionOf({ ...prepare(anyCase), env: other }))).kind).toBe('cannot-connect');
    });

    it('follow to another database', async () => {
      const connection = withDatabase(await connectionOf({ ...prepare(anyCase), env: withPassword }), 'other');
      expect(await askByPg(connection, 'select current_database()')).toBe('other');
      expect(await askByPsql(connection, 'select current_database()')).toBe('other');
    });
  });

  describe('a server that accepts and says nothing', () => {
    let mute: Server;
    let port: number;
    beforeAll(async () => {
      mute = createServer((socket) => void socket.on('error', () => undefined));
      await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
      const address = mute.address();
      port = address !== null && typeof address !== 'string' ? address.port : 0;
    });
    afterAll(() => void mute.close());

    it('is left for the next host after the timeout', async () => {
      const conninfo = `host=127.0.0.1,127.0.0.1 port=${port},${servers.primary} user=app connect_timeout=1`;
      expect((await connectionOf({ conninfo, env: withPassword })).port).toBe(servers.primary);
    });

    it('is reported with the time that was waited', async () => {
      const conninfo = `host=127.0.0.1 port=${port} user=app connect_timeout=1`;
      const error = await failureOf(connectionOf({ conninfo, env: withPassword }));
      expect(error.kind).toBe('cannot-connect');
      expect(error.message).toContain(`127.0.0.1:${port} with TLS: no answer within 1 s`);
    });

    it('is left at once when the signal aborts', async () => {
      const conninfo = `host=127.0.0.1 port=${port} user=app`;
      const parameters = await readConnection({ conninfo, env: {}, osUser: 'app', homedir: home });
      const controller = new AbortController();
      const started = Date.now();
      const work = failureOf(resolveConnection(parameters, controller.signal));
      mute.once('connection', () => controller.abort());
      expect((await work).kind).toBe('interrupted');
      expect(Date.now() - started).toBeLessThan(5000);
    });
  });
});
