/* From the stanza to a moment in the past, through the doors of the command line, where database and repository are two hosts that speak TLS. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, filesIn, makeRoom, type Room } from '../cli/room.ts';
import { requireContainers } from '../containers/postgres.ts';
import type { Ran } from '../pgproof.ts';
import { wholeTables } from '../whole.ts';
import { type Pair, requirePgbackrestImage, startPair } from './pair.ts';

const here = wholeTables && requireContainers() && requirePgbackrestImage();
/** A backup and its recovery, on a machine that does much else. */
const timeout = 600_000;
let pair: Pair;
let room: Room;

beforeAll(async () => {
  if (!here) return;
  [pair, room] = await Promise.all([startPair(), makeRoom()]);
}, timeout);
afterAll(async () => {
  await room?.[Symbol.asyncDispose]();
  await pair?.[Symbol.asyncDispose]();
});

describe.skipIf(!here)('a database and a repository that are two hosts', () => {
  const at = (container: string, command: string, ...args: string[]): Promise<Ran> =>
    room.run([command, '--method', 'pgbackrest', '--container', container, '--json', ...args]);
  const verify = (...args: string[]): Promise<Ran> =>
    at(pair.repository, 'verify', '--sandbox', 'docker', '--workdir', room.workdir, ...args);

  let [full, incremental, moment] = ['', '', ''];
  const archiver = (): Promise<string> =>
    pair.sql("select archived_count || coalesce(last_archived_wal, '') from pg_stat_archiver");

  it('are backed up from the stanza on, whole and by what changed', { timeout }, async () => {
    await pair.sql('create table marker (i int)');
    const first = await at(pair.repository, 'backup');
    expect(first.code, first.stdout + first.stderr).toBe(0);
    full = String(first.json()['backup_id']);
    await pair.sql('insert into marker values (1)');
    const second = await at(pair.repository, 'backup', '--backup-type', 'incremental');
    expect(second.code, second.stdout + second.stderr).toBe(0);
    expect(second.json()).toMatchObject({ backup_type: 'incremental', chain: [full] });
    incremental = String(second.json()['backup_id']);
    await pair.sql('insert into marker values (2)');
    moment = await pair.sql('select clock_timestamp()');
    await pair.sql('insert into marker values (3)');
    await pair.sql('select pg_switch_wal()');
  });

  it('are verified where the repository is, and nothing of the copy stays there', { timeout }, async () => {
    const verified = await verify();
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
    expect(verified.json()).toMatchObject({ verdict: 'consistent', backup_id: incremental });
    expect(await filesIn(room.workdir)).toEqual([]);
    expect(await pair.inside(pair.repository, 'find', '/tmp', '-name', 'pgproof-*')).toBe('');
  });

  it('come back to a moment where the database is, in a copy that archives nothing', { timeout }, async () => {
    const into = '/var/lib/postgresql/restored';
    const restored = await at(pair.database, 'restore', '--into-directory', into, '--target-time', moment);
    expect(restored.code, restored.stdout + restored.stderr).toBe(0);
    const before = await archiver();
    const start = ['pg_ctl', 'start', '--wait', '--pgdata', into, '--log', `${into}.log`, '--options', '-p 5433'];
    await pair.inside(pair.database, ...start);
    expect(await pair.sql('select array_agg(i order by i) from marker', 5433)).toBe('{1,2}');
    expect(await pair.sql('show archive_mode', 5433)).toBe('off');
    expect(await archiver()).toBe(before);
  });

  it('are red for a damaged file of the repository, of which pgBackRest ends well', { timeout }, async () => {
    const bundle = `/var/lib/postgresql/repository/backup/main/${full}/bundle/1`;
    await pair.inside(pair.repository, 'sh', '-c', `printf damage | dd of=${bundle} bs=1 seek=2000 conv=notrunc`);
    // Exit code 0, or this would throw.
    await pair.inside(pair.repository, 'pgbackrest', '--stanza=main', 'verify');
    const red = await verify('--level', 'intact');
    expect(red.code, red.stderr).toBe(1);
    expect(red.json()).toMatchObject({ verdict: 'none' });
    expect(red.json().findings).toContainEqual(
      expect.objectContaining({ id: 'verify.repository', status: 'bad', object: { kind: 'backup', name: full } }),
    );
  });

  it('are not mistaken for a container that is not there', async () => {
    const ran = await at('nowhere-at-all', 'list');
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: [/--container "nowhere-at-all"/] });
  });
});
