import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openContainers } from '../../packages/core/src/container/containers.ts';
import { makeRoom, type Room } from '../cli/room.ts';
import { layoutOf } from '../layout.ts';
import type { Ran } from '../pgproof.ts';
import { containerMajors, type PostgresContainer, requireContainers, startPostgres } from './postgres.ts';

const here = requireContainers();
const worstCase = new URL('../e2e/catalogue/worst-case.sql', import.meta.url);
/** Whoever does DDL in a copy with event triggers on comes to grief. */
const refuseDdl = `
  create function public.refuse() returns event_trigger language plpgsql as $$ begin raise 'no DDL here'; end $$;
  create event trigger refuse on ddl_command_start
    when tag in ('CREATE TABLE', 'ALTER TABLE', 'CREATE VIEW', 'CREATE POLICY', 'CREATE INDEX') execute function public.refuse();
  alter event trigger refuse enable always`;

const [oldest, newest] = [Math.min(...containerMajors), Math.max(...containerMajors)];
let room: Room;
const servers = new Map<number, PostgresContainer>();

beforeAll(async () => {
  if (!here) return;
  const schema = await readFile(worstCase, 'utf8');
  await Promise.all(
    containerMajors.map(async (major) => {
      const server = await startPostgres(major, { environment: { POSTGRES_DB: 'shop' } });
      servers.set(major, server);
      await server.sql('create role shop_owner; create role shop_reader');
      await server.sql(schema);
      await server.sql(refuseDdl);
    }),
  );
});
afterAll(async () => {
  await Promise.all([...servers.values()].map((server) => server[Symbol.asyncDispose]()));
});
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

interface Json {
  readonly [key: string]: unknown;
  readonly findings: readonly { id: string; status: string; object?: { kind: string; name: string }; detail: string }[];
}

async function good(args: readonly string[]): Promise<Json> {
  const ran: Ran = await room.run([...args, '--json', '--store', room.store, '--workdir', room.workdir]);
  expect(ran.code === 0 ? [] : [ran.stderr, ...(ran.stdout === '' ? [] : troubled(ran.json()))]).toEqual([]);
  return ran.json();
}

/** By the client of the image: what is installed here may be of an older minor release than the server. */
async function backUpBy(client: number, major: number): Promise<Json> {
  const session = {
    env: { PATH: process.env['PATH'], HOME: room.home },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    workdir: room.workdir,
    now: () => new Date(),
  };
  const options = { image: 'postgres:{major}', mayPull: false, note: () => undefined };
  await using containers = openContainers(options, session);
  const programs = await containers.install(client, 'client', session);
  return await good(['backup', '--database-url', servers.get(major)?.url() ?? '', '--pg-bin', programs?.folder ?? '']);
}

const explained = ({ findings }: Json): string[] =>
  findings.filter(({ status }) => status === 'explained').map(({ detail }) => detail);
const troubled = ({ findings }: Json): string[] =>
  findings.filter(({ status }) => ['bad', 'unknown'].includes(status)).map(({ detail }) => detail);

async function manifestOf({ backup_id }: Json): Promise<{ readonly folder: string; readonly manifest: Json }> {
  const folder = join(room.store, 'shop', String(backup_id));
  return { folder, manifest: JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) };
}

/** How a frame that is compressed with zstd begins. Source: RFC 8878, 3.1.1. */
const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

describe.skipIf(!here)('a server in a container', () => {
  it.each(containerMajors)(
    'of PostgreSQL %i is backed up by its own client and comes back identical',
    async (major) => {
      const backup = await backUpBy(major, major);
      const { folder, manifest } = await manifestOf(backup);
      expect(manifest).toMatchObject({
        server: { major },
        tools: [{ version: expect.stringMatching(`^${major}\\.`) }, {}],
      });
      // From 16 on pg_dump compresses by itself, block by block; before that all of it goes through zstd.
      const { packed } = layoutOf(major);
      const archive = await readFile(join(folder, packed));
      expect(manifest).toMatchObject({ compression: { algorithm: 'zstd', by: major < 16 ? 'pgproof' : 'client' } });
      expect(archive.subarray(0, 4).equals(frame)).toBe(major < 16);
      expect(archive.includes(frame)).toBe(true);
      const verified = await good(['verify', '--sandbox', 'docker']);
      expect(verified).toMatchObject({ verdict: 'identical', asked: 'identical', sandbox: { major } });
      expect(troubled(verified)).toEqual([]);
      // Texts are parsed anew in the copy, by DDL that no event trigger sees.
      expect(explained(verified)).toContainEqual(
        expect.stringMatching(/printed otherwise, and the same to this server$/),
      );
    },
  );

  it.skipIf(oldest === newest)(
    `of PostgreSQL ${oldest} comes back identical in ${newest}, and the report says so`,
    async () => {
      await backUpBy(oldest, oldest);
      const verified = await good(['verify', '--sandbox', 'docker', '--sandbox-major', String(newest)]);
      expect(verified).toMatchObject({ verdict: 'identical', sandbox: { major: newest, isolated: true } });
      expect(String(verified['headline'])).toMatch(
        new RegExp(`restored into PostgreSQL ${newest}\\.\\S+ from ${oldest}\\.`),
      );
      expect(troubled(verified)).toEqual([]);
      expect(verified.findings).toContainEqual(expect.objectContaining({ id: 'verify.sandbox-major', status: 'good' }));
    },
  );

  it.skipIf(oldest === newest)('is not restored into an older one', async () => {
    await backUpBy(newest, newest);
    const args = ['verify', '--store', room.store, '--sandbox-major', String(oldest)];
    const refused = await room.run(args);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`a sandbox of PostgreSQL ${oldest} is older than the source of backup`);
  });

  it.skipIf(oldest === newest)(
    `of PostgreSQL ${oldest} is backed up by the client of ${newest}, whose pg_restore brings it back there`,
    async () => {
      const backup = await backUpBy(newest, oldest);
      const { manifest } = await manifestOf(backup);
      expect(manifest).toMatchObject({
        server: { major: oldest },
        tools: [{ version: expect.stringMatching(`^${newest}\\.`) }, {}],
        compression: { by: 'client' },
      });
      const verified = await good(['verify', '--sandbox', 'docker']);
      expect(verified).toMatchObject({ verdict: 'identical', sandbox: { major: oldest } });
      expect(troubled(verified)).toEqual([]);
    },
  );
});
