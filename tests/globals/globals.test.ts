/* Roles, tablespaces and settings of roles beside a dump: they come back, are shown to, and no password's hash lies where it should not. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';
import { idsOf } from '../run.ts';

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql('postgres', 'create database shop template template0');
  await cluster.sql(
    'shop',
    `create role owner_of_all createdb createrole;
     create role app login password 'app-password' connection limit 3 valid until '2031-02-03 04:05:06+00' in role owner_of_all;
     create role "Odd ""na;me" noinherit bypassrls;
     create role backup_only login password 'backup-password' in role pg_read_all_data;
     grant owner_of_all to "Odd ""na;me" with admin option;
     alter role app set search_path = 'sales', "Two words";
     alter role app set work_mem = '7MB';
     alter role all set lock_timeout = '50s';
     comment on role app is E'two\\nlines; and it''s \\\\ one';
     create table public.orders as select n from generate_series(1, 10) as n`,
  );
  await makeTablespace(cluster, 'fast');
  await cluster.sql('shop', 'alter tablespace fast owner to owner_of_all');
  await cluster.sql('shop', 'alter tablespace fast set (random_page_cost = 1.1)');
  // What somebody passed on is granted in his name.
  await cluster.sql('shop', 'grant create on tablespace fast to app with grant option');
  await cluster.sql('shop', 'set role app; grant create on tablespace fast to backup_only; reset role');
  await cluster.sql('shop', `alter role app set "app.jwt_secret" = 'not to be told'`);
  await cluster.sql('shop', 'create table public.quick tablespace fast as select n from generate_series(1, 10) as n');
  await cluster.sql('shop', 'create index on public.quick (n) tablespace fast');
  if (cluster.major >= 15) await cluster.sql('shop', 'grant set on parameter log_min_duration_statement to app');
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

/** In a folder of the server's user, beside its socket. */
async function makeTablespace({ sql, socket }: Cluster, name: string): Promise<void> {
  const folder = join(socket, `tablespace-${name}`);
  await mkdir(folder);
  const { uid, gid } = await idsOf('postgres').catch(() => ({ uid: process.getuid?.() ?? 0, gid: 0 }));
  if (process.getuid?.() === 0) execFileSync('chown', [`${uid}:${gid}`, folder]);
  await sql('postgres', `create tablespace ${name} location '${folder}'`);
}

const run = (words: readonly string[], env = {}): Promise<Ran> =>
  room.run([...words, '--store', room.store, '--workdir', room.workdir, '--json'], { env });
const backUp = async (...words: string[]): Promise<Ran> => {
  const ran = await run(['backup', '--database-url', cluster.url('shop'), ...words]);
  expect(ran.code, ran.stderr).toBe(0);
  return ran;
};
const findingsOf = (ran: Ran, id: string) => ran.json().findings.filter((finding) => finding.id === id);

async function backupFolder(): Promise<string> {
  const folder = join(room.store, 'shop');
  const [id = ''] = await readdir(folder);
  return join(folder, id);
}

/** The real programs, but for a pg_dumpall that is a script; `$real` in it is the real one. */
async function withDumpall(script: string): Promise<string> {
  const bin = await room.folder('bin');
  for (const name of ['pg_dump', 'pg_restore', 'psql', 'initdb', 'postgres'])
    await symlink(join(cluster.bin, name), join(bin, name));
  const file = join(bin, 'pg_dumpall');
  await writeFile(
    file,
    `#!/bin/bash\nset -o pipefail\nreal=${join(cluster.bin, 'pg_dumpall')}\n[ "$1" = --version ] && exec "$real" --version\n${script}\n`,
  );
  await chmod(file, 0o755);
  return bin;
}

describe('a backup of a whole database', () => {
  it('has what the cluster has beside it, shown to come back, and without the hashes of passwords where it is not encrypted', async () => {
    const taken = await backUp();
    expect(findingsOf(taken, 'backup.globals')).toMatchObject([
      {
        status: 'good',
        detail: expect.stringMatching(/without the hashes of passwords, for the backup is not encrypted/),
      },
    ]);
    expect(findingsOf(taken, 'backup.globals-open')).toMatchObject([
      { status: 'warning', object: { name: 'app.jwt_secret of app' } },
    ]);
    expect(taken.stdout).not.toContain('not to be told');
    expect(findingsOf(taken, 'backup.globals-left-out')).toMatchObject([
      { status: 'warning', object: { name: 'lock_timeout' } },
    ]);
    const script = await readFile(join(await backupFolder(), 'globals.sql'), 'utf8');
    expect(script).toContain('CREATE ROLE app;');
    expect(script).not.toMatch(/SCRAM|md5/);
    const verified = await run(['verify']);
    expect(verified.json()).toMatchObject({ ok: true, verdict: 'identical' });
    expect(findingsOf(verified, 'verify.globals')).toMatchObject([{ status: 'good' }]);
  });

  it('brings them to a new server by its recovery procedure, and its rows into the default tablespace where there is no other', async () => {
    await using target = await startCluster();
    await backUp('--globals', 'with-passwords');
    const folder = await backupFolder();
    const { recovery_procedure: procedure } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect(procedure).toContain('psql -X -d postgres -f globals.sql\n');
    await target.tool('psql', ['-X', '-q', '-d', 'postgres', '-f', join(folder, 'globals.sql')]);
    const restored = await run(['restore', '--into', target.url('shop')]);
    expect(restored.code, restored.stderr).toBe(0);
    expect(findingsOf(restored, 'restore.tablespace')).toMatchObject([{ status: 'warning', object: { name: 'fast' } }]);
    expect(findingsOf(restored, 'restore.role')).toEqual([]);
    const roles = `
      select rolname, rolpassword, rolcreaterole, rolinherit, rolconnlimit, rolvaliduntil, shobj_description(oid, 'pg_authid') as comment,
        (select array_agg(g.rolname order by g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = a.oid) as groups
      from pg_authid a where rolname !~ '^pg_' and rolname <> 'postgres' order by rolname`;
    expect(await target.sql('postgres', roles)).toEqual(await cluster.sql('postgres', roles));
    const settings = 'select r.rolname, setconfig from pg_db_role_setting join pg_roles r on r.oid = setrole';
    expect(await target.sql('postgres', settings)).toEqual(await cluster.sql('postgres', settings));
    expect(await target.sql('shop', 'select count(*)::int as n from quick')).toEqual([{ n: '10' }]);
  });

  it('has the hashes of passwords when it is encrypted, which the verification compares', async () => {
    const key = await makeKey(room.path, 'one');
    const taken = await backUp('--age-recipients', key.recipient);
    expect(findingsOf(taken, 'backup.globals')).toMatchObject([
      { detail: expect.stringContaining(', with the hashes') },
    ]);
    const verified = await run(['verify', '--age-identity', key.file]);
    expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    expect(findingsOf(verified, 'verify.globals')).toMatchObject([{ status: 'good' }]);
    for (const file of await readdir(await backupFolder(), { withFileTypes: true }))
      if (file.isFile()) expect(await readFile(join(file.parentPath, file.name), 'latin1')).not.toMatch(/SCRAM-SHA/);
  });

  it('is refused with passwords that its role may not read, and says so where it was not asked for them', async () => {
    const url = new URL(cluster.url('shop'));
    url.username = 'limited';
    url.password = 'limited-password';
    await cluster.sql('shop', "create role limited login password 'limited-password'");
    await cluster.sql('shop', 'grant select on all tables in schema public to limited');
    const key = await makeKey(room.path, 'one');
    const words = ['backup', '--database-url', url.href, '--age-recipients', key.recipient];
    const taken = await run(words);
    expect(taken.code, taken.stderr).toBe(0);
    expect(findingsOf(taken, 'backup.globals')).toMatchObject([
      {
        status: 'good',
        detail: expect.stringContaining('without the hashes of passwords, for role "limited" may not read them'),
      },
    ]);
    expectRefusal(await run([...words, '--globals', 'with-passwords']), {
      code: 6,
      kind: 'not-permitted',
      says: ['limited', 'pg_authid'],
      hint: /--globals without-passwords/,
    });
    const verified = await run(['verify', '--age-identity', key.file]);
    expect(findingsOf(verified, 'verify.globals')).toMatchObject([{ status: 'good' }]);
  });
});

it.each([
  ['a part', ['--schema', 'public'], false],
  ['a part that asks for them', ['--schema', 'public', '--globals', 'without-passwords'], true],
  ['a whole database that leaves them out', ['--globals', 'none'], false],
  ['a whole database without a proof', ['--proof', 'none'], true],
])('of %s', async (_name, words, has) => {
  await backUp(...words);
  expect((await readdir(await backupFolder())).includes('globals.sql')).toBe(has);
  const verified = await run(['verify']);
  expect(verified.json().ok, verified.stdout).toBe(true);
  expect(findingsOf(verified, 'verify.globals')).toMatchObject(has ? [{ status: 'good' }] : []);
});

it('of a database that lies in a tablespace, with a table in the default one, is proven', async () => {
  await cluster.sql('postgres', 'create database shop_elsewhere template template0 tablespace fast');
  await cluster.sql('shop_elsewhere', 'create table t tablespace pg_default as select 1 as n');
  const taken = await run(['backup', '--database-url', cluster.url('shop_elsewhere')]);
  expect(taken.code, taken.stderr).toBe(0);
  expect((await run(['verify'])).json()).toMatchObject({ ok: true, verdict: 'identical' });
});

describe('a script of globals', () => {
  const verifiedAfter = async (...edits: string[]): Promise<Ran> => {
    const bin = await withDumpall(`"$real" "$@" | sed ${edits.map((edit) => `-e '${edit}'`).join(' ')}`);
    await backUp('--pg-bin', bin);
    return run(['verify']);
  };

  it('that lost something is told by the verification, each thing by its name', async () => {
    const verified = await verifiedAfter(
      's/NOINHERIT/INHERIT/',
      '/^COMMENT ON ROLE app/,/one.;$/d',
      '/^GRANT owner_of_all TO app/d',
      '/SET work_mem/d',
      '/random_page_cost/d',
    );
    expect(verified.json()).toMatchObject({ ok: false, verdict: 'restored' });
    const told = findingsOf(verified, 'verify.globals').map(({ status, object, detail }) => [
      `${status}: ${object?.kind} ${object?.name}`,
      detail.replace(/^.*: (.*?:)/, '$1'),
    ]);
    expect(told).toEqual([
      ['bad: role "Odd ""na;me"', 'inherit: "true" instead of "false"'],
      ['bad: role app', expect.stringMatching(/^comment: nothing instead of/)],
      ['bad: membership owner_of_all to app', expect.stringContaining('it is missing')],
      ['bad: setting of a role work_mem of app', expect.stringContaining('it is missing')],
      ['bad: tablespace fast', 'options: nothing instead of "random_page_cost=1.1"'],
    ]);
  });

  it('with a statement that the server refuses is told by it, and by what it would have made', async () => {
    const verified = await verifiedAfter('s/^CREATE ROLE app;/CREATE ROEL app;/');
    expect(verified.code).toBe(1);
    const told = findingsOf(verified, 'verify.globals');
    expect(told).toContainEqual(
      expect.objectContaining({ status: 'bad', object: { kind: 'statement', name: 'CREATE ROEL app' } }),
    );
    expect(told).toContainEqual(expect.objectContaining({ status: 'bad', object: { kind: 'role', name: 'app' } }));
  });

  it('that holds more in a statement than is seen is refused by the server, and what it may hold of a secret is not told', async () => {
    const hidden = 'COMMIT; CREATE TABLE escaped (); BEGIN; SAVEPOINT statement;';
    const verified = await verifiedAfter(
      `s#^GRANT owner_of_all TO app.*#GRANT owner_of_all TO app /* \\x27 */; ${hidden} /* \\x27 */;#`,
      's/SET "app.jwt_secret" TO/SET "app.jwt_secret" TOO/',
      's/SET work_mem TO .*/SET work_mem TO \\x27secret mem\\x27;/',
    );
    const told = findingsOf(verified, 'verify.globals');
    expect(told).toContainEqual(
      expect.objectContaining({ status: 'bad', detail: expect.stringContaining('multiple commands') }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({
        status: 'warning',
        object: { kind: 'statement', name: 'ALTER ROLE app SET work_mem' },
      }),
    );
    expect(verified.stdout).not.toMatch(/secret mem|not to be told/);
  });

  it('that was cut is a warning, and an error where it was asked for', async () => {
    const bin = await withDumpall('"$real" "$@" | head -n 12');
    const taken = await backUp('--pg-bin', bin);
    expect(findingsOf(taken, 'backup.globals')).toMatchObject([
      { status: 'warning', detail: expect.stringContaining('ended well before the end of its dump') },
    ]);
    expect(await readdir(await backupFolder())).not.toContain('globals.sql');
    const asked = ['backup', '--database-url', cluster.url('shop'), '--globals', 'without-passwords', '--pg-bin', bin];
    expect((await run(asked)).code).toBe(4);
  });
});
