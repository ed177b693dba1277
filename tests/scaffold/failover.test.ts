/* failover.sh of scaffold compose, run on two servers of this machine in the place of its containers. */
import { execFile } from 'node:child_process';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { standbyFiles } from '../../packages/core/src/scaffold/compose-standby.ts';
import { makeRoom, until } from '../cli/room.ts';
import { startCluster, superuserPassword } from '../cluster.ts';
import { startStandby } from '../preflight/standby.ts';

it('a standby takes over where it has what the server wrote, says what it has, and refuses where that may not be all', async () => {
  await using room = await makeRoom();
  await using server = await startCluster({ wal_level: 'replica', synchronous_commit: 'on' });
  await using standby = await startStandby(server, { wal_retrieve_retry_interval: '100ms' });
  const at = (path: string): string => join(room.path, path);
  const bin = await room.folder('bin');
  // What is asked of a container is asked of a server here; the server answers as long as there is no file `lost`, which says since when.
  const engine = `#!/bin/bash
echo "docker $*" >> ${at('calls')}
export PGHOST=127.0.0.1 PGPASSWORD='${superuserPassword}'
case "$*" in
  *--file*) exit 0 ;;
  'compose exec --no-TTY standby bash'*) exit 0 ;;
  'compose exec --no-TTY standby '*) PGPORT=${standby.port} exec "\${@:5}" ;;
  'compose exec --no-TTY postgres '*) [[ ! -e ${at('lost')} ]] || exit 1; PGPORT=${server.port} exec "\${@:5}" ;;
  'compose stop postgres') kill -INT ${server.pid}; while kill -0 ${server.pid} 2> /dev/null; do sleep 0.05; done ;;
  inspect*) cat ${at('lost')} ;;
esac
`;
  const content = standbyFiles().find(({ path }) => path === 'failover.sh')?.content;
  if (content?.form !== 'text') throw new Error('failover.sh is a text');
  await writeFile(at('failover.sh'), content.text);
  await writeFile(join(bin, 'docker'), engine);
  await writeFile(at('.env'), '');
  for (const path of ['failover.sh', 'bin/docker']) await chmod(at(path), 0o755);
  const takeOver = async (...args: string[]): Promise<{ code: number; told: string; calls: string }> => {
    await writeFile(at('calls'), '');
    const env = { PATH: `${bin}:${server.bin}:/usr/bin:/bin` };
    const [code, told] = await new Promise<[number, string]>((resolve) => {
      execFile(at('failover.sh'), args, { env }, (error, stdout, stderr) => {
        resolve([Number(error?.code ?? 0), stdout + stderr]);
      });
    });
    return { code, told, calls: await readFile(at('calls'), 'utf8') };
  };
  const isFollowing = async (): Promise<unknown> =>
    (await standby.sql('postgres', 'select pg_is_in_recovery() as is_following'))[0]?.['is_following'];
  const receivers = async (): Promise<number> =>
    (await standby.sql('postgres', "select from pg_stat_wal_receiver where status = 'streaming'")).length;

  await server.sql('postgres', 'create table item as select 1 as id');
  await standby.caughtUp();
  const [from] = await standby.sql('postgres', "select current_setting('primary_conninfo') as server");
  const follow = (server: unknown): Promise<unknown> =>
    standby
      .sql('postgres', `alter system set primary_conninfo = '${String(server).replaceAll("'", "''")}'`)
      .then(() => standby.sql('postgres', 'select pg_reload_conf()'));
  await follow('');
  await until('it does not follow', async () => (await receivers()) === 0);
  await server.sql('postgres', 'insert into item values (2)');

  const alone = await takeOver();
  expect([alone.code, await isFollowing()], alone.told).toEqual([1, true]);
  expect(alone.told).toMatch(/has received the log to [0-9A-F/]+, and replayed .* its last transaction is of 20\d\d-/);
  expect(alone.told).toMatch(/is at [0-9A-F/]+: the standby lacks [1-9]\d* bytes/);
  expect(alone.told).toMatch(/does not follow the server, which answers: nothing was changed/);
  // As Docker says it.
  const later = `${new Date(Date.now() + 3_600_000).toISOString().slice(0, -1)}456789Z`;
  await writeFile(at('lost'), later);
  const old = await takeOver();
  expect([old.code, await isFollowing()], old.told).toEqual([1, true]);
  expect(old.told).toMatch(/the last transaction of the standby is 36\d\d seconds older/);
  expect(alone.calls + old.calls).not.toMatch(/compose (stop|rm)/);

  await follow(from?.['server']);
  await until('it follows', async () => (await receivers()) === 1);
  await rm(at('lost'));
  await server.sql('postgres', 'insert into item values (3)');
  const done = await takeOver();
  expect([done.code, await isFollowing()], done.told).toEqual([0, false]);
  expect(await standby.sql('postgres', 'select count(*)::int as rows from item')).toEqual([{ rows: 3 }]);
  expect(done.calls).toMatch(/compose stop postgres\n.*compose rm --force postgres\n.*pg_promote/s);
  expect(await readFile(at('.env'), 'utf8')).toMatch(/^\nSERVER_VOLUME=standby\nSTANDBY_VOLUME=standby-\d+\n$/);
});
