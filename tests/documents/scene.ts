/* Where a documented command is run as it stands: a server for every host, stores, keys, migrations, and a shell that has `pgproof`. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { filesIn, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, freePort, superuserPassword } from '../cluster.ts';
import { type Key, makeKey } from '../keys.ts';
import { environment as pgbackrestSecrets, startArchived } from '../pgbackrest/scene.ts';
import { commandLine, type Ran } from '../pgproof.ts';
import { serverOwner, startPhysical } from '../physical/scene.ts';
import { connect } from '../s3/client.ts';
import { startS3 } from '../s3/server.ts';

export interface DocumentScene extends AsyncDisposable {
  readonly cluster: Cluster;
  readonly hasS3: boolean;
  /** A folder of a page, in which its commands are run one after the other. */
  readonly open: (page: string) => Promise<PageScene>;
}

export interface PageScene {
  readonly folder: string;
  /** What stands there, in words of this machine. */
  readonly mapped: (line: string) => string;
  readonly run: (line: string) => Promise<Pick<Ran, 'code' | 'stdout' | 'stderr'>>;
}

/** Those that the documents log in as; who is made on a page is not here. */
const roles = `
  create role reader login;
  create role watcher login;
  create role owner login createdb;
  grant pg_read_all_data to reader;
  grant pg_monitor to watcher;`;

const shop = `
  create schema sales;
  create schema archive_2025;
  create table sales.orders (id bigint generated always as identity primary key, customer text not null, amount numeric);
  create table sales.log (at timestamptz default now(), line text);
  create table archive_2025.orders as select 1 as id;
  create table precious as select 7 as worth;
  insert into sales.orders (customer, amount) select 'customer ' || i, i * 1.25 from generate_series(1, 2000) i;
  insert into sales.log (line) select 'line ' || i from generate_series(1, 500) i;
  alter schema public owner to owner;
  grant create on database app to owner;`;

const migrations: Readonly<Record<string, string>> = {
  '1_coupon.up.sql': 'create table coupon (code text primary key, percent int not null);\n',
  '1_coupon.down.sql': 'drop table coupon;\n',
};

/** A stand-in for GitHub's command line: it takes what the documents say, and keeps it. */
const gh = `#!/bin/sh
case "$1 $2" in
  'secret set') [ -t 0 ] || cat > "$GH_KEPT/$3" ;;
  'variable set') [ "$4" = --body ] && printf '%s' "$5" > "$GH_KEPT/$3" ;;
  'workflow run') [ -n "$3" ] && printf '%s' "$3" > "$GH_KEPT/workflow" ;;
  *) echo "gh: $*" >&2; exit 1 ;;
esac
`;

/** A stand-in for Prisma: it applies a folder of migrations, and keeps its table of them. */
const npx = `#!/bin/bash
[ "$*" = 'prisma migrate deploy' ] || { echo "npx: $*" >&2; exit 1; }
tell() { psql -X -q -v ON_ERROR_STOP=1 "$DATABASE_URL" "$@"; }
tell -c 'create table if not exists _prisma_migrations (id varchar(36) primary key, checksum varchar(64) not null,
  finished_at timestamptz, migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count int not null default 0)' || exit
for file in prisma/migrations/*/migration.sql; do
  name=$(basename "$(dirname "$file")") sum=$(sha256sum "$file" | cut -d ' ' -f 1)
  tell -1 -f "$file" -c "insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
    values (gen_random_uuid(), '$sum', now(), '$name', 1)" || exit
done
`;

export interface DocumentOptions {
  readonly s3Program: string | undefined;
  readonly hasPgbackrest: boolean;
  /** With base backups and the log between them, which a few pages alone need. */
  readonly isWhole: boolean;
}

export async function openDocumentScene({
  s3Program,
  hasPgbackrest,
  isWhole,
}: DocumentOptions): Promise<DocumentScene> {
  await using stack = new AsyncDisposableStack();
  // A server as a production one is: health would say otherwise, and a migration not be applied.
  const cluster = stack.use(
    await startPhysical({
      ...{ fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', autovacuum: 'on', TimeZone: 'UTC' },
      ...{ max_wal_senders: '10', max_replication_slots: '10' },
    }),
  );
  const room = stack.use(await makeRoom());
  const login = (role: string): string => `alter role ${role} password '${superuserPassword}'`;
  await cluster.sql('postgres', roles);
  for (const role of ['reader', 'watcher', 'owner']) await cluster.sql('postgres', login(role));
  await cluster.sql('postgres', 'create database app template template0');
  await cluster.sql('app', shop);
  const keys = [await makeKey(room.home, 'one'), await makeKey(room.home, 'two')] as const;
  const bin = await room.folder('bin');
  await writeFile(join(bin, 'pgproof'), `#!/bin/sh\nexec '${process.execPath}' '${commandLine()}' "$@"\n`);
  await writeFile(join(bin, 'gh'), gh);
  await writeFile(join(bin, 'npx'), npx);
  for (const name of await readdir(bin)) await chmod(join(bin, name), 0o755);
  const s3 = s3Program === undefined ? undefined : stack.use(await startS3({ program: s3Program }));
  if (s3 !== undefined) {
    const client = connect(s3);
    for (const Bucket of ['backups', 'acme-backups']) await client.send(new CreateBucketCommand({ Bucket }));
    client.destroy();
    const { accessKeyId, secretAccessKey } = s3.key;
    const profile = `aws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`;
    await mkdir(join(room.home, '.aws'));
    await writeFile(join(room.home, '.aws/credentials'), `[default]\n${profile}\n[backups]\n${profile}`);
  }
  const archived = hasPgbackrest ? stack.use(await startArchived()) : undefined;
  const env = {
    PATH: `${bin}:${cluster.bin}:/usr/local/bin:/usr/bin:/bin`,
    ...{ HOME: room.home, TMPDIR: room.tmp, NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
    ...{ PGHOST: '127.0.0.1', PGPORT: String(cluster.port), PGUSER: 'postgres', PGDATABASE: 'app' },
    PGPASSWORD: superuserPassword,
    ...(s3 === undefined ? {} : { AWS_ENDPOINT_URL_S3: s3.endpoint, AWS_REGION: s3.region }),
    ...(archived === undefined ? {} : await tellPgbackrest(archived.config)),
  };
  const made = await makeTemplate({ cluster, room, keys, env }, isWhole, archived?.cluster);
  const disposal = stack.move();
  return {
    cluster,
    hasS3: s3 !== undefined,
    open: (page) => openPage(page, { cluster, room, keys, env, made, endpoint: s3?.endpoint }),
    [Symbol.asyncDispose]: () => disposal.disposeAsync(),
  };
}

interface Making {
  readonly cluster: Cluster;
  readonly room: Room;
  readonly keys: readonly [Key, Key];
  readonly env: Readonly<Record<string, string>>;
}

interface Made {
  /** A folder that every page's begins as. */
  readonly template: string;
  /** Between the base backup and the end of its log. */
  readonly moment: string;
}

async function shell(
  line: string,
  folder: string,
  env: Readonly<Record<string, string>>,
  owner?: Awaited<ReturnType<typeof serverOwner>>,
): Promise<Ran> {
  const child = spawn('/bin/bash', ['-o', 'pipefail', '-c', line], {
    cwd: folder,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...owner,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr, json: () => JSON.parse(stdout) };
}

/** What its configuration says, told by environment: a page names no file. */
async function tellPgbackrest(config: string): Promise<Readonly<Record<string, string>>> {
  const lines = (await readFile(config, 'utf8')).split('\n');
  const told = lines.flatMap((line) => {
    const [, name = '', value] = /^([a-z0-9-]+)=(.*)$/.exec(line) ?? [];
    return value === undefined ? [] : [[`PGBACKREST_${name.toUpperCase().replaceAll('-', '_')}`, value] as const];
  });
  return { ...Object.fromEntries(told), ...pgbackrestSecrets };
}

async function makeTemplate(
  { cluster, room, keys, env }: Making,
  isWhole: boolean,
  archived: Cluster | undefined,
): Promise<Made> {
  const template = await room.folder('template');
  const good = async (line: string): Promise<void> => {
    const ran = await shell(line, template, env);
    if (ran.code !== 0) throw new Error(`${line}: ${ran.code}\n${ran.stderr}${ran.stdout}`);
  };
  await mkdir(join(template, 'db/migrations'), { recursive: true });
  for (const [name, text] of Object.entries(migrations)) await writeFile(join(template, 'db/migrations', name), text);
  const prisma = join(template, 'prisma/migrations/20261120090000_coupon');
  await mkdir(prisma, { recursive: true });
  await writeFile(join(prisma, 'migration.sql'), migrations['1_coupon.up.sql'] ?? '');
  await writeFile(
    join(template, 'checks.sql'),
    '-- assertion: orders are there\n-- expect: value >= 1\nselect count(*) from sales.orders;\n',
  );
  await writeFile(
    join(template, 'restore.log'),
    'pg_restore: error: could not execute query: ERROR:  role "clerk" does not exist\nCommand was: ALTER TABLE sales.orders OWNER TO clerk;\n',
  );
  await good('pgproof backup --store ./backups');
  if (!isWhole) return { template, moment: '' };
  await good('pgproof backup --store ./backups');
  await good('pgproof wal receive --database-url "dbname=postgres" --store ./backups');
  await good('pgproof backup --method physical --store ./backups');
  if (archived !== undefined) await good('pgproof backup --method pgbackrest');
  await cluster.sql('app', "insert into sales.log (line) values ('after the base backup')");
  const [row] = await cluster.sql(
    'app',
    "select to_char(clock_timestamp(), 'YYYY-MM-DD HH24:MI:SS.US') || '+00:00' as at",
  );
  await cluster.sql('app', "insert into sales.log (line) values ('after the moment')");
  await archived?.sql('postgres', 'create table after_the_moment ()');
  await cluster.sql('postgres', 'select pg_switch_wal()');
  await good('pgproof wal receive --database-url "dbname=postgres" --store ./backups');
  // A segment as an encrypted archive has it, under the name that stands on a page.
  await good(
    `pgproof wal receive --database-url "dbname=postgres" --store ./sealed --slot sealed --age-recipients ${keys[0].recipient}`,
  );
  const [segment = ''] = (await filesIn(join(template, 'sealed'))).filter((name) =>
    /\/[0-9A-F]{24}(\.partial)?\.zst\.age$/.test(name),
  );
  await cp(join(template, 'sealed', segment), join(template, '000000010000000000000004.zst.age'));
  await cluster.sql('postgres', 'select pg_drop_replication_slot(slot_name) from pg_replication_slots');
  return { template, moment: row?.['at'] ?? '' };
}

async function openPage(
  page: string,
  { cluster, room, keys, env, made, endpoint }: Making & { readonly made: Made; readonly endpoint: string | undefined },
): Promise<PageScene> {
  const name = page.replaceAll('/', '-');
  const folder = join(room.path, name);
  await cp(made.template, folder, { recursive: true });
  const servers = join(room.path, `${name}-servers`);
  await mkdir(servers);
  const owner = await serverOwner();
  if (owner !== undefined) await chown(servers, owner.uid, owner.gid);
  const kept = join(room.path, `${name}-gh`);
  await mkdir(kept);
  const port = await freePort();
  const words: readonly (readonly [RegExp, string])[] = [
    // A scaffold only writes of it.
    [/(?<!--database-host )\bdb\.example\b/g, `127.0.0.1:${cluster.port}`],
    [/PGPASSWORD=…/g, `PGPASSWORD='${superuserPassword}'`],
    [/password '…'/g, `password '${superuserPassword}'`],
    [/^psql … /, 'psql -X -v ON_ERROR_STOP=1 -d postgres '],
    [/ # postgres:\/\/backup:.*$/, ''],
    [/^psql -c/, 'psql -X -v ON_ERROR_STOP=1 -d postgres -c'],
    [/age1…,age1…/g, keys.map(({ recipient }) => recipient).join()],
    [/age1…/g, keys[0].recipient],
    [/--age-identity key\.txt/g, `--age-identity '${keys[0].file}'`],
    [/--identity key\.txt/g, `--identity '${keys[0].file}'`],
    [/https:\/\/minio\.acme\.example/g, endpoint ?? ''],
    [/\/var\/lib\/postgresql\/\d+\/restored/g, join(servers, 'restored')],
    [/\/srv\/aside/g, join(servers, 'aside')],
    [/--host \/var\/run\/postgresql/g, `--host ${servers} --username postgres`],
    [/-c listen_addresses=/g, `-k ${servers} $&`],
    [/\b5499\b/g, String(port)],
    [/"2026-11-2\d \d\d:\d\d:\d\d\+09:00"/g, `"${made.moment}"`],
  ];
  const mapped = (line: string): string => words.reduce((text, [word, value]) => text.replace(word, value), line);
  return {
    folder,
    mapped,
    // PostgreSQL's servers are not root's.
    run: (line) =>
      shell(
        mapped(line),
        line.startsWith('pg_ctl') ? '/' : folder,
        { ...env, GH_KEPT: kept },
        line.startsWith('pg_ctl') ? owner : undefined,
      ),
  };
}

/** What the stand-in for GitHub's command line was told on a page. */
export async function keptByGitHub(scene: PageScene): Promise<Readonly<Record<string, string>>> {
  const folder = `${scene.folder}-gh`;
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}
