import { gzipSync } from 'node:zlib';
import { describe, expect, test as it } from 'vitest';
import { run } from '../run.ts';
import { containerMajors, requireContainers, startPostgres } from './postgres.ts';

const docker = (...args: string[]): Promise<string> =>
  run('docker', args, undefined, { PATH: process.env['PATH'] ?? '' }).then((stdout) => stdout.trim());

describe.skipIf(!requireContainers())('a server in a container', () => {
  describe.each(containerMajors)('of PostgreSQL %i', (major) => {
    it('is of that major, asks for its password over the network, and has the settings of its arguments', async () => {
      await using server = await startPostgres(major, { args: ['-c', 'max_connections=33'] });
      const [row] = await server.sql("select version(), current_setting('max_connections') as connections");
      expect(row).toMatchObject({ version: expect.stringContaining(`PostgreSQL ${major}.`), connections: '33' });
      const wrong = server.url().replace(server.password, 'another');
      await expect(
        run('psql', [wrong, '-c', 'select'], undefined, { PATH: process.env['PATH'] ?? '' }),
      ).rejects.toThrow(/password authentication failed/);
    });

    it('makes the user, the database and what the scripts of its folder say, before it answers', async () => {
      await using server = await startPostgres(major, {
        environment: {
          POSTGRES_USER: 'app owner',
          POSTGRES_DB: 'shop "one"',
          POSTGRES_INITDB_ARGS: "--data-checksums --encoding='UTF8' --locale-provider=icu --icu-locale=und",
        },
        files: {
          '/docker-entrypoint-initdb.d/1.sql': 'create table first (id int);',
          '/docker-entrypoint-initdb.d/2.sh':
            'psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -c "create table second ()"',
          '/docker-entrypoint-initdb.d/3.sql.gz': gzipSync('create table third ();'),
          '/docker-entrypoint-initdb.d/read-me.txt': 'not SQL',
        },
      });
      const [row] = await server.sql(
        `select current_user as user, current_database() as database, current_setting('data_checksums') as checksums,
                (select datlocprovider from pg_database where datname = current_database()) as provider,
                string_agg(relname, ',' order by relname) as tables
         from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
      );
      expect(row).toEqual({
        user: 'app owner',
        database: 'shop "one"',
        checksums: 'on',
        provider: 'i',
        tables: 'first,second,third',
      });
    });

    it('keeps its data where PGDATA says, over a restart, and stops by its own stop signal', async () => {
      await using server = await startPostgres(major, { environment: { PGDATA: '/var/lib/postgresql/elsewhere' } });
      await server.sql('create table kept ()');
      await server.container.restart({ timeout: 30_000 });
      const [row] = await server.sql(
        "select 'kept'::regclass::text as kept, current_setting('data_directory') as data",
      );
      expect(row).toEqual({ kept: 'kept', data: '/var/lib/postgresql/elsewhere' });
      expect(await docker('logs', server.container.getId())).not.toContain('not properly shut down');
    });
  });

  it('reads its password from the file that POSTGRES_PASSWORD_FILE names', async () => {
    const given = 'from a file';
    const files = { '/run/password': `${given}\n` };
    await using server = await startPostgres(17, {
      environment: { POSTGRES_PASSWORD: '', POSTGRES_PASSWORD_FILE: '/run/password' },
      files,
    });
    const url = server.url().replace(server.password, encodeURIComponent(given));
    const environment = { PATH: process.env['PATH'] ?? '' };
    expect(await run('psql', [url, '-Atc', 'select 1'], undefined, environment)).toBe('1\n');
  });

  it.each([
    ['no password', [], /superuser password is not specified/],
    ['two passwords', ['POSTGRES_PASSWORD=x', 'POSTGRES_PASSWORD_FILE=/x'], /both POSTGRES_PASSWORD and/],
    ['a password file that is not there', ['POSTGRES_PASSWORD_FILE=/nowhere'], /nowhere/],
  ])('does not start with %s', async (_, environment, words) => {
    const variables = environment.flatMap((variable) => ['--env', variable]);
    await expect(docker('run', '--rm', ...variables, 'postgres:17')).rejects.toThrow(words);
  });

  it('lets everyone in only when POSTGRES_HOST_AUTH_METHOD says so', async () => {
    await using server = await startPostgres(18, {
      environment: { POSTGRES_PASSWORD: '', POSTGRES_HOST_AUTH_METHOD: 'trust' },
    });
    expect(await server.sql('select 1 as one')).toEqual([{ one: '1' }]);
  });
});
