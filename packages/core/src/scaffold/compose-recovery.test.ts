import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nightlyFile, scheduleCommand } from './compose-nightly.ts';
import { secretsCommand } from './compose-pgbackrest.ts';
import { poolerUsersCommand } from './compose-pooler.ts';
import { recoveryOf } from './compose-recovery.ts';
import type { ComposeOptions } from './options/compose.ts';

let folder: string;
const at = (path: string): string => join(folder, path);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
  await chmod(folder, 0o777);
  await mkdir(at('bin'));
  await mkdir(at('secrets'));
  await chmod(at('secrets'), 0o777);
  await writeFile(at('calls'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, lines: string): Promise<void> {
  await writeFile(at(`bin/${name}`), `#!/bin/bash\n${lines}\n`);
  await chmod(at(`bin/${name}`), 0o755);
}

/** In the place of the engine: a container is this machine, and whatever else it is told is written down. */
const engine = `shift
of=$1
shift
told=
while [[ \${1-} == -* ]]; do
  case $1 in
    --env) export "$2"; shift 2 ;;
    --user | --volume) shift 2 ;;
    --entrypoint) entry=$2; shift 2 ;;
    *) told="$told $1"; shift ;;
  esac
done
echo "docker $of$told$([[ $of == run ]] || printf ' %s' "$@")" >> "$CALLS"
[[ $of == run || $of == exec ]] || exit 0
shift
exec \${entry:-} "$@"`;

const lineOf = (name: string, more = ''): string => `echo "${name} $*" >> "$CALLS"\n${more}`;

interface Ran {
  readonly code: number | null;
  readonly calls: readonly string[];
  readonly stderr: string;
}

/** Pastes lines into a shell, in the folder. */
async function paste(lines: string, env: Record<string, string> = {}, as: readonly string[] = []): Promise<Ran> {
  const [program = '', ...args] = [...as, '/bin/bash', '-c', lines];
  const { status, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: { PATH: `${at('bin')}:/usr/bin:/bin`, CALLS: at('calls'), PGDATA: at('volume/18/docker'), ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status, stderr, calls: (await readFile(at('calls'), 'utf8')).split('\n').slice(0, -1) };
}

const options: ComposeOptions = {
  ...{ kind: 'compose', environment: 'production', folder: '/srv/deploy', shownFolder: 'deploy', major: 18 },
  ...{ database: 'shop', memoryMib: 1024, cpus: 1, port: 5432, bind: '127.0.0.1', tls: false, standby: false },
};

/** The lines below the first sentence with these words. */
function below(words: string, more: Partial<ComposeOptions> = {}): string {
  const [, after = ''] = recoveryOf({ ...options, ...more }).split(words);
  const lines = after.split('\n').slice(1);
  return lines
    .slice(
      0,
      Math.max(
        0,
        lines.findIndex((line) => !line.startsWith('  ')),
      ),
    )
    .join('\n');
}

const takesAway = (calls: readonly string[]): number => calls.findIndex((call) => call.startsWith('docker rm --stop'));

describe('a recovery to a moment, of an archive by pgproof', () => {
  const archive = { by: 'pgproof', store: { at: 'folder', path: '/srv/store' } } as const;
  const words = 'The server is to come back to the last moment';
  const ofStore = 'pgproof restore --method physical --store /srv/store';
  beforeEach(async () => {
    await program('docker', engine);
    await program('pg_controldata', `[[ ! -e ${at('lost')} ]] && echo 'Database system identifier:           741'`);
    await program(
      'pgproof',
      lineOf(
        'pgproof',
        `[[ $* != *--dry-run* ]] || { echo plan; exit $(cat ${at('refused')} 2> /dev/null || echo 0); }
[[ $1 != restore ]] || { test -d "$(dirname "$PGDATA")" || exit 2; mkdir -p "$PGDATA"; echo "# Added by pgproof restore" > "$PGDATA/postgresql.auto.conf"; }`,
      ),
    );
  });

  it.each([
    ['the last that is in the store', {}, '--target-latest'],
    ['the one that is named', { MOMENT: '2026-11-27 03:00:00+00:00' }, '--target-time=2026-11-27 03:00:00+00:00'],
  ])('goes to %s, of the cluster that is there, once the store was asked', async (_, env, target) => {
    const { code, calls, stderr } = await paste(below(words, { archive }), env);
    expect([code, stderr]).toEqual([0, '']);
    const asked = calls.indexOf(`${ofStore} --database +cluster/741 ${target} --into-directory /tmp/asked --dry-run`);
    const restored = calls.indexOf(
      `${ofStore} --database +cluster/741 ${target} --into-directory ${at('volume/18/docker')}`,
    );
    expect([asked >= 0, takesAway(calls) > asked, restored > takesAway(calls)], calls.join('\n')).toEqual([
      true,
      true,
      true,
    ]);
    expect(await readFile(at('volume/18/docker/postgresql.auto.conf'), 'utf8')).toBe('');
    expect(await readFile(at('.env'), 'utf8')).toMatch(/^\nSERVER_VOLUME=data-\d+\n$/);
    expect(calls.at(-1)).toMatch(/^pgproof backup --method physical/);
  });

  it('takes nothing down where the store does not lead there, and leaves no key', async () => {
    await writeFile(at('refused'), '2');
    await writeFile(at('key'), 'hush');
    const encrypted = { ...archive, recipients: ['age1x'] };
    const { code, calls } = await paste(below(words, { archive: encrypted, standby: true }), { KEY: at('key') });
    expect([code === 0, takesAway(calls), calls.length]).toEqual([false, -1, 2]);
    expect([await readdir(at('secrets')), (await readdir(folder)).includes('.env')]).toEqual([[], false]);
  });

  it('is of the cluster that is named, and without data or a name of the one that the store has', async () => {
    const lines = below(words, { archive });
    expect((await paste(lines, { CLUSTER: '+cluster/7' })).calls.join('\n')).toContain(
      '--database +cluster/7 --target',
    );
    await writeFile(at('lost'), '');
    expect((await paste(lines)).calls.join('\n')).toContain('--database +cluster --target');
  });
});

describe('a recovery to a moment, of an archive by pgBackRest', () => {
  it('waits for its end however long that takes, and sets nothing before it', async () => {
    const archive = { by: 'pgbackrest', store: { at: 'folder', path: '/srv/store' } } as const;
    const lines = below('The server is to come back to the last moment', { archive });
    await program('docker', engine);
    await program('pgbackrest', lineOf('pgbackrest'));
    // The server ends meanwhile, and what runs in its container with it.
    await program('psql', lineOf('psql', '[[ $* == *reset* ]] || kill $PPID'));
    const { code, calls } = await paste(lines);
    expect([code === 0, calls.filter((call) => /reset|restart/.test(call))]).toEqual([false, []]);
    expect(lines).not.toMatch(/timeout/);
  });
});

describe('a recovery from a dump', () => {
  const words = 'then the server begins anew';
  const id = '20261127T030000Z-abcdef';
  const list = (...rows: string[]): Promise<void> =>
    program(
      'pgproof',
      lineOf('pgproof', `[[ $1 != list ]] || printf '%s\\n' ${rows.map((row) => `'${row}'`).join(' ')}`),
    );
  beforeEach(async () => {
    await program('docker', engine);
    for (const name of ['psql', 'dropdb', 'rm']) await program(name, lineOf(name));
    await mkdir(at(`backups/shop/${id}`), { recursive: true });
    await writeFile(at(`backups/shop/${id}/globals.sql`), '');
  });

  it('takes the newest good one of that database, its roles first, and gives the database its owner and who may connect at last', async () => {
    await list(
      'id  database  holds  size  proof  last verdict  verified at  good',
      '20261126T030000Z-abcdef  shop  all  1 MB  content  identical  2026-11-27T03:05:00Z  yes',
      `${id}  shop  all  1 MB  content  identical  2026-11-27T03:05:00Z  yes`,
      '20261127T040000Z-abcdef  shop  all  1 MB  content  never verified    no',
    );
    const { code, calls } = await paste(below(words));
    expect(code).toBe(0);
    expect(calls[0]).toBe('pgproof list --store ./backups --database shop');
    const of = (text: string): number => calls.findIndex((call) => call.startsWith(text));
    const globals = of(`docker cp backups/shop/${id}/globals.sql postgres:/tmp/globals.sql`);
    const roles = of('psql --username postgres --no-psqlrc --quiet --output /dev/null --file /tmp/globals.sql');
    const restore = of(`pgproof restore --store ./backups --database shop --backup ${id} --into`);
    const owned = of('psql --username postgres --dbname shop --set ON_ERROR_STOP=1');
    const order = [takesAway(calls), globals, roles, restore, owned];
    expect([order[0] !== -1, order], calls.join('\n')).toEqual([true, order.toSorted((one, other) => one - other)]);
    expect(calls[owned]).toMatch(/ --file \/docker-entrypoint-initdb\.d\/10-roles\.sql$/);
  });

  it('takes nothing down where no backup is good', async () => {
    await list('20261127T040000Z-abcdef  shop  all  1 MB  content  never verified    no');
    const { code, calls } = await paste(below(words));
    expect([code, calls]).toEqual([1, ['pgproof list --store ./backups --database shop']]);
  });
});

describe('every night', () => {
  const archive = { by: 'pgproof', store: { at: 'folder', path: '/srv/store' } } as const;
  const nightly = async (failing: string): Promise<Ran> => {
    const { content } = nightlyFile({ ...options, archive });
    if (content.form !== 'text') throw new Error('nightly.sh is a text');
    await writeFile(at('secrets/backup-password'), 'hush');
    await writeFile(at('nightly.sh'), content.text);
    await program('docker', engine);
    await program('pgproof', lineOf('pgproof', `[[ "$*" != *"${failing}"* ]] || exit 6`));
    // As cron does: from elsewhere.
    return paste(`cd / && /bin/bash ${at('nightly.sh')}`);
  };
  const done = ({ code, calls }: Ran) => [
    code,
    calls.filter((call) => call.startsWith('pgproof')).map((call) => call.split(' ').slice(1, 3).join(' ')),
  ];

  it('a dump is taken and shown to restore, and a base backup, and what fails is told at the end', async () => {
    const [dump, base] = ['backup --database-url', 'backup --method'];
    expect(done(await nightly('nothing'))).toEqual([0, [dump, 'verify --store', base]]);
    await writeFile(at('calls'), '');
    expect(done(await nightly('backup --database-url'))).toEqual([6, [dump, base]]);
    await writeFile(at('calls'), '');
    expect(done(await nightly('verify'))).toEqual([6, [dump, 'verify --store', base]]);
  });

  it('is what a line for a crontab says, with the folder', () => {
    const told = execFileSync('/bin/sh', ['-c', scheduleCommand], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: '/bin' },
    });
    expect(told).toMatch(new RegExp(`: 17 2 \\* \\* \\* PATH=/bin "${folder}/nightly.sh"\n$`));
  });
});

describe('a file of secrets', () => {
  const as = process.getuid?.() === 0 ? ['setpriv', '--reuid=1', '--regid=1', '--clear-groups'] : [];

  it('is made again for PgBouncer by whoever made it, be it that nobody may write it', async () => {
    await writeFile(at('secrets/pooler-password'), 'hush\n');
    for (let time = 0; time < 2; time += 1) expect((await paste(poolerUsersCommand, {}, as)).stderr).toBe('');
    expect(await readFile(at('secrets/pooler-users'), 'utf8')).toBe('"pgproof_pooler" "hush"\n');
  });

  it('is not made for pgBackRest without the keys of its store', async () => {
    const command = secretsCommand('secrets/keys', { at: 's3', url: 's3://backups' });
    const { code, stderr } = await paste(command, { AWS_ACCESS_KEY_ID: 'x' });
    expect([code === 0, await readdir(at('secrets'))]).toEqual([false, []]);
    expect(stderr).toContain('AWS_SECRET_ACCESS_KEY: of the store');
    expect((await paste(command, { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' })).code).toBe(0);
    expect(await readFile(at('secrets/keys'), 'utf8')).toMatch(
      /^\[global\]\nrepo1-cipher-pass=[0-9a-f]{64}\nrepo1-s3-key=x\nrepo1-s3-key-secret=y\n$/,
    );
  });
});
