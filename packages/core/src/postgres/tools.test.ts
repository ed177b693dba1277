import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PgproofError } from '../errors.ts';
import { classifyToolFailure, findTool, oncePerMajor, type ToolInstaller, type ToolKind } from './tools.ts';

/** A major that is installed nowhere. */
const major = 73;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-tools-'));
});
afterEach(() => rm(folder, { recursive: true }));

const session = (path = '/nonexistent') => ({
  env: { PATH: path },
  signal: new AbortController().signal,
  workdir: folder,
});

/** A folder with programs that print a version, as PostgreSQL's do. */
async function binOf(version: string, ...names: string[]): Promise<string> {
  const bin = join(folder, `bin-${version}`);
  await mkdir(bin, { recursive: true });
  for (const name of names) {
    await writeFile(join(bin, name), `#!/bin/sh\necho '${name} (PostgreSQL) ${version}'\n`);
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

interface Watched {
  readonly install: ToolInstaller;
  readonly asked: (readonly [number, ToolKind])[];
}

function watched(bring: () => Promise<{ folder: string; how: string } | undefined>): Watched {
  const asked: (readonly [number, ToolKind])[] = [];
  return {
    asked,
    install: oncePerMajor(async (wanted, kind) => {
      asked.push([wanted, kind]);
      return bring();
    }),
  };
}

async function failureOf(work: Promise<unknown>): Promise<PgproofError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof PgproofError) return error;
  throw new Error('no PgproofError was thrown', { cause: error });
}

describe('a tool that no place holds in the exact major', () => {
  it('is brought by the installer, once for all programs of its kind, and says by which way', async () => {
    const bin = await binOf(`${major}.2`, 'pg_dump', 'pg_restore', 'initdb');
    const { install, asked } = watched(async () => ({ folder: bin, how: 'image' }));
    expect(await findTool('pg_dump', major, session(), { install })).toEqual({
      name: 'pg_dump',
      path: join(bin, 'pg_dump'),
      version: `${major}.2`,
      major,
      foundBy: 'image',
    });
    await findTool('pg_restore', major, session(), { install });
    await findTool('initdb', major, session(), { install });
    expect(asked).toEqual([
      [major, 'client'],
      [major, 'server'],
    ]);
  });

  it('is installed before a newer client is taken', async () => {
    const newer = await binOf(`${major + 1}.0`, 'pg_dump');
    const exact = await binOf(`${major}.1`, 'pg_dump');
    const { install } = watched(async () => ({ folder: exact, how: 'apt' }));
    expect(await findTool('pg_dump', major, session(newer), { install })).toMatchObject({ foundBy: 'apt', major });
  });

  it('is a newer client where the installation failed, and never a newer server', async () => {
    const newer = await binOf(`${major + 1}.0`, 'pg_dump', 'postgres');
    const { install, asked } = watched(async () => {
      throw new PgproofError('tool-missing', 'no package of that name', { hint: 'apt-get update' });
    });
    expect(await findTool('pg_dump', major, session(newer), { install })).toMatchObject({ major: major + 1 });
    const failure = await failureOf(findTool('postgres', major, session(newer), { install }));
    expect(failure.kind).toBe('tool-version');
    expect(failure.hint).toContain('no package of that name (apt-get update)');
    expect(asked).toHaveLength(2);
  });

  it('is an error that says what to do here, and why the installation failed', async () => {
    const cause = new PgproofError('tool-missing', 'sudo asks for a password', { hint: 'run the job as root' });
    const { install } = watched(async () => {
      throw cause;
    });
    const failure = await failureOf(findTool('pg_dump', major, session(), { install }));
    expect(failure.kind).toBe('tool-missing');
    expect(failure.message).toBe(`pg_dump for PostgreSQL ${major} was not found`);
    expect(failure.hint).toBe(
      `install it: apt-get install postgresql-client-${major}, or name its folder with --pg-bin; it could not be installed here: sudo asks for a password (run the job as root)`,
    );
    expect(failure.cause).toBe(cause);
  });

  it.each([
    ['another major', `${major - 1}.4`, ['pg_dump'], `apt brought pg_dump ${major - 1}.4, and not that of`],
    ['no such program', `${major}.1`, ['psql'], 'apt brought no pg_dump, and not that of'],
  ])('is refused when what was installed is %s', async (_name, version, names, reason) => {
    const bin = await binOf(version, ...names);
    const { install } = watched(async () => ({ folder: bin, how: 'apt' }));
    const failure = await failureOf(findTool('pg_dump', major, session(), { install }));
    expect(failure.hint).toContain(reason);
  });

  it('is today’s error where the installer has no way to it', async () => {
    const { install } = watched(async () => undefined);
    const failure = await failureOf(findTool('pg_dump', major, session(), { install }));
    expect(failure.hint).toBe(
      `install it: apt-get install postgresql-client-${major}, or name its folder with --pg-bin`,
    );
    expect(failure.cause).toBeUndefined();
  });
});

describe('a program that does not work', () => {
  const wrapper = async (): Promise<string> => {
    const bin = await binOf('wrapper', 'pg_dump');
    await writeFile(join(bin, 'pg_dump'), "#!/bin/sh\necho 'no client is installed' >&2\nexit 1\n");
    return bin;
  };

  it('is passed over: what can be installed is', async () => {
    const exact = await binOf(`${major}.1`, 'pg_dump');
    const { install } = watched(async () => ({ folder: exact, how: 'apt' }));
    expect(await findTool('pg_dump', major, session(await wrapper()), { install })).toMatchObject({ foundBy: 'apt' });
  });

  it('is passed over: a newer one that works is taken', async () => {
    const newer = await binOf(`${major + 1}.0`, 'pg_dump');
    const found = await findTool('pg_dump', major, session(`${await wrapper()}:${newer}`));
    expect(found).toMatchObject({ major: major + 1 });
  });

  it('is the error where nothing else is to be had', async () => {
    const failure = await failureOf(findTool('pg_dump', major, session(await wrapper())));
    expect(failure.message).toContain('no client is installed');
    expect(failure.hint).toContain('/pg_dump --version; or name another folder with --pg-bin');
  });
});

describe('an installer is not asked', () => {
  it('where the exact major is on PATH', async () => {
    const { install, asked } = watched(async () => undefined);
    const bin = await binOf(`${major}.1`, 'pg_dump');
    expect(await findTool('pg_dump', major, session(bin), { install })).toMatchObject({ foundBy: 'path' });
    expect(asked).toEqual([]);
  });

  it('where the user named a folder', async () => {
    const { install, asked } = watched(async () => undefined);
    await failureOf(findTool('pg_dump', major, session(), { install, pgBin: folder }));
    expect(asked).toEqual([]);
  });
});

describe('what a client says at its end', () => {
  it.each([
    ['pg_dump: error: query failed: ERROR:  invalid snapshot identifier: "00000003-00000006-1"', 'connection-lost'],
    ['pg_dump: error: query failed: ERROR:  snapshot "00000006-00000008-1" does not exist', 'connection-lost'],
    ['pg_dump: error: … PQgetCopyData() failed. (server closed the connection unexpectedly', 'connection-lost'],
    ['pg_dump: error: … PQgetCopyData() failed. (SSL SYSCALL error: EOF detected)', 'connection-lost'],
    ['pg_dump: error: … PQgetCopyData() failed. (SSL error: unexpected eof while reading)', 'connection-lost'],
    ['pg_dump: error: query failed: ERROR:  relation "public.snapshot" does not exist', 'database-refused'],
  ])('%s', (line, kind) => {
    expect(classifyToolFailure([line])).toMatchObject({ kind });
  });
});
