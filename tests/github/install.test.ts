import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedMajor } from '../cluster.ts';
import { requireTier } from '../tiers.ts';
import type { Orders, Outcome } from './install/driver.ts';
import { type Repository, serveRepository } from './install/repository.ts';
import { canMount, openRoots, type Root, type Roots } from './install/root.ts';
import { type Results, type Run, startResults } from './results.ts';

const driver = fileURLToPath(new URL('./install/driver.ts', import.meta.url));
const cacheClient = new URL('../../packages/github/node_modules/@actions/cache/lib/cache.js', import.meta.url).href;
const folder = '/tmp/runner';
const available = userInfo().uid === 0 && canMount();
const runs = requireTier('throw-away roots', available, 'needs root, and a kernel with overlays');

const hasSudo = requireTier('sudo', existsSync('/usr/bin/sudo'), 'sudo is not installed');
const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

let major: number;
let codename: string;
let roots: Roots;
/** Has every package in the source that a distribution would bring. */
let full: Repository;
/** Its distribution knows PostgreSQL's common packages only. */
let bare: Repository;
let packagesBefore: string;

const installed = (): string => execFileSync('dpkg-query', ['--show'], { encoding: 'utf8' });

beforeAll(async () => {
  if (!runs) return;
  packagesBefore = installed();
  major = (await installedMajor()) ?? 0;
  codename = /^VERSION_CODENAME=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  roots = await openRoots();
  full = await serveRepository(major, codename, () => true);
  bare = await serveRepository(major, codename, (name) => name.endsWith('-common'));
});
afterAll(async () => {
  await roots?.[Symbol.asyncDispose]();
  await full?.[Symbol.asyncDispose]();
  await bare?.[Symbol.asyncDispose]();
});

/** A fresh root whose only package source is this repository's distribution. */
async function rootWith(repository: Repository | undefined): Promise<Root> {
  const root = await roots.make();
  if (repository !== undefined) {
    const line = `deb [trusted=yes] ${repository.url}/distribution ./\n`;
    await root.run('tee', ['/etc/apt/sources.list.d/distribution.list'], {}, line);
  }
  return root;
}

async function drive(root: Root, orders: Partial<Orders>, env: Record<string, string> = {}, user: string[] = []) {
  const all: Orders = { major, tools: ['pg_dump', 'pg_restore'], folder, ...orders };
  const [program = '', ...args] = [...user, process.execPath, driver, JSON.stringify(all)];
  const printed = await root.run(program, args, env);
  return { printed, ...(JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Outcome) };
}

/** What the runner puts into the environment; the client of the cache leaves folders in RUNNER_TEMP. */
function jobVariables(job: Run): Record<string, string> {
  return { ...job.env, RUNNER_TEMP: '/tmp/runner-temp', GITHUB_WORKSPACE: '/' };
}

/** Harms what is in the cache, as another run could: a newer entry that begins with the same words is preferred. */
async function replaceEntry(root: Root, results: Results, job: Record<string, string>, harm: string): Promise<void> {
  const key = results.caches()[0]?.key ?? '';
  const harmed = `${key}-harmed-${results.caches().length}`;
  const packages = `${folder}/pgproof-postgresql-client-${major}`;
  const client = (call: string): Promise<string> => {
    const script = `const cache = await import(${JSON.stringify(cacheClient)}); await cache.${call}`;
    return root.run(process.execPath, ['--input-type=module', '--eval', script], job);
  };
  await client(`restoreCache(['${packages}'], '${key}')`);
  await root.run('sh', ['-euc', harm, 'sh', packages]);
  await client(`saveCache(['${packages}'], '${harmed}')`);
  expect(results.caches().at(-1)).toMatchObject({ key: harmed, finalized: true });
}

const linesOf = async (root: Root, command: string): Promise<string[]> =>
  (await root.run('sh', ['-c', command])).split('\n').filter(Boolean);

/** What an installation must not leave: its files, its settings, a cluster, a process of it. */
async function expectNothingLeft(root: Root): Promise<void> {
  expect(await linesOf(root, `ls -A ${folder}`)).toEqual([]);
  expect(
    await linesOf(root, 'find /etc/postgresql-common/createcluster.d /etc/postgresql -mindepth 1 2>&-; true'),
  ).toEqual([]);
  expect(await linesOf(root, 'ls -d /var/lib/postgresql/* 2>&-; true')).toEqual([]);
  expect(await linesOf(root, 'ls /etc/apt/sources.list.d | grep pgproof; true')).toEqual([]);
}

describe.skipIf(!runs)('on a machine without PostgreSQL', () => {
  it('is no tool found without an installer', async () => {
    const root = await rootWith(undefined);
    expect(await linesOf(root, 'ls -d /usr/lib/postgresql /usr/bin/pg_dump 2>&-; true')).toEqual([]);
  });

  it('the client comes by apt from the sources that the machine has, and nothing else is left', async () => {
    const root = await rootWith(full);
    const { tools, notes, error } = await drive(root, {});
    expect(error).toBeUndefined();
    const bin = `/usr/lib/postgresql/${major}/bin`;
    expect(tools.map(({ path, foundBy }) => [path, foundBy])).toEqual([
      [`${bin}/pg_dump`, 'apt'],
      [`${bin}/pg_restore`, 'debian'],
    ]);
    expect(await root.run(`${bin}/pg_dump`, ['--version'])).toMatch(
      new RegExp(`^pg_dump \\(PostgreSQL\\) ${major}\\.`),
    );
    expect(notes).toEqual([
      expect.stringMatching(
        new RegExp(`^PostgreSQL ${major}, client: postgresql-client-${major} ${major}\\S+, installed by apt$`),
      ),
    ]);
    expect(await linesOf(root, `ls ${bin}/postgres 2>&-; true`)).toEqual([]);
    await expectNothingLeft(root);
  });

  it('the server comes without a cluster', async () => {
    const root = await rootWith(full);
    const { tools, error } = await drive(root, { tools: ['initdb', 'postgres', 'pg_dump'] });
    expect(error).toBeUndefined();
    expect(tools.map(({ name, foundBy }) => [name, foundBy])).toEqual([
      ['initdb', 'apt'],
      ['postgres', 'debian'],
      ['pg_dump', 'debian'],
    ]);
    await expectNothingLeft(root);
  });

  it("the PostgreSQL project's repository is set up by the distribution's own script where its packages are too few", async () => {
    const root = await rootWith(bare);
    const { tools, notes, error } = await drive(root, {});
    expect(error).toBeUndefined();
    expect(tools[0]).toMatchObject({ foundBy: 'apt', major });
    expect(notes[0]).toMatch(/^setting up .* with \/usr\/share\/postgresql-common\/pgdg\/\S+\.sh; it stays set up$/);
    expect(bare.asked).toContain(`/project/dists/${codename}-pgdg/Release`);
    await expectNothingLeft(root);
  });

  it('a mirror that was named is used instead, and is no source afterwards', async () => {
    const root = await rootWith(bare);
    const asked = bare.asked.length;
    const aptSource = `deb [trusted=yes] ${bare.url}/project ${codename}-pgdg main`;
    const { tools, notes, error } = await drive(root, { aptSource });
    expect(error).toBeUndefined();
    expect(tools[0]).toMatchObject({ foundBy: 'apt', major });
    expect(notes).toHaveLength(1);
    expect(bare.asked.slice(asked)).toContain(`/project/dists/${codename}-pgdg/Release`);
    await expectNothingLeft(root);
  });

  it('a major that no source has is an error that says where to look', async () => {
    const root = await rootWith(full);
    const { error } = await drive(root, { major: 73 });
    expect(error?.kind).toBe('tool-missing');
    expect(error?.hint).toContain('no package source of this machine has postgresql-client-73');
    expect(error?.hint).toContain('apt-cache policy postgresql-client-73');
    await expectNothingLeft(root);
  });

  it('a download that fails shows what apt said, and gives the command that shows it again', async () => {
    const root = await rootWith(full);
    full.broken = /\.deb$/;
    try {
      const { error, notes } = await drive(root, {});
      expect(error?.kind).toBe('tool-missing');
      expect(error?.hint).toMatch(/downloading postgresql-client-\d+ failed with exit code 100: E: /);
      expect(error?.hint).toMatch(
        /see it happen, as root: apt-get install --no-install-recommends postgresql-client-\d+\)$/,
      );
      expect(notes.filter((line) => line.startsWith('  | E: ')).length).toBeGreaterThan(0);
    } finally {
      full.broken = undefined;
    }
    await expectNothingLeft(root);
  });

  it.skipIf(!hasSudo)(
    'a user of sudo installs as root does, through the proxy of the job, and saves the packages',
    async () => {
      await using results = await startResults();
      const root = await roots.make();
      const sources = 'deb [trusted=yes] http://mirror.invalid/distribution ./\n';
      await root.run('tee', ['/etc/apt/sources.list.d/distribution.list'], {}, sources);
      await root.run('tee', ['/etc/sudoers.d/runner'], {}, 'nobody ALL=(ALL) NOPASSWD: ALL\n');
      await root.run('install', ['-d', '-o', 'nobody', '/tmp/own', '/tmp/runner-temp']);
      const variables = { ...jobVariables(results.run()), http_proxy: full.url, no_proxy: '127.0.0.1' };
      const orders = { tools: ['initdb'], folder: '/tmp/own' } as const;
      const { tools, notes, error } = await drive(root, orders, variables, nobody);
      expect(error).toBeUndefined();
      expect(tools[0]).toMatchObject({ foundBy: 'apt', major });
      expect(notes[0]).toContain('saved to the cache');
      expect(await linesOf(root, 'ls -A /tmp/own')).toEqual([]);
      await expectNothingLeft(root);

      const second = await roots.make();
      await second.run('tee', ['/etc/sudoers.d/runner'], {}, 'nobody ALL=(ALL) NOPASSWD: ALL\n');
      await second.run('install', ['-d', '-o', 'nobody', '/tmp/own', '/tmp/runner-temp']);
      expect((await drive(second, orders, variables, nobody)).tools[0]).toMatchObject({ foundBy: 'cache' });
      expect(await linesOf(second, 'ls -A /tmp/own')).toEqual([]);
    },
  );

  it('a user who may not become root is told the exact command', async () => {
    const root = await rootWith(full);
    const { error } = await drive(root, {}, {}, nobody);
    expect(error?.hint).toContain(
      `we are not root, and sudo is absent or asks for a password (as root on Debian or Ubuntu: apt-get install --no-install-recommends postgresql-client-${major})`,
    );
    await expectNothingLeft(root);
  });

  it.each(['client', 'server'] as const)(
    'the packages of the %s are saved, and the next machine installs them without any source',
    async (kind) => {
      await using results = await startResults();
      const tools = kind === 'client' ? (['pg_dump'] as const) : (['initdb'] as const);
      const job = jobVariables(results.run());
      const first = await rootWith(full);
      const saved = await drive(first, { tools }, job);
      expect(saved.tools[0]).toMatchObject({ foundBy: 'apt' });
      expect(results.caches()).toMatchObject([{ key: expect.stringContaining(`-${codename}-`), finalized: true }]);
      await expectNothingLeft(first);

      const second = await rootWith(undefined);
      const asked = full.asked.length;
      const { tools: found, notes, error } = await drive(second, { tools }, job);
      expect(error).toBeUndefined();
      expect(found[0]).toMatchObject({ foundBy: 'cache', major, path: `/usr/lib/postgresql/${major}/bin/${tools[0]}` });
      expect(notes).toEqual([expect.stringContaining(`, from the cache (${results.caches()[0]?.key})`)]);
      expect(full.asked).toHaveLength(asked);
      await expectNothingLeft(second);
    },
  );

  describe('with an entry in the cache', () => {
    let results: Results;
    let job: Record<string, string>;
    beforeAll(async () => {
      results = await startResults();
      job = jobVariables(results.run());
      await drive(await rootWith(full), {}, job);
    });
    afterAll(() => results?.[Symbol.asyncDispose]());

    it.each([
      [
        'of a package that was changed',
        'printf x >> "$(ls "$1"/postgresql-client-common*.deb)"',
        'is not the file that was saved',
      ],
      ['that lacks a package', 'rm "$1"/postgresql-client-common*.deb', 'is absent'],
      ['without an index', 'rm "$1"/packages.json', 'it has no index'],
      [
        'that does not name what a package needs',
        `perl -pi -e 's/\\{"file":"postgresql-client-common[^}]*\\}//; s/\\[,/[/; s/,\\]/]/' "$1"/packages.json`,
        'installing the cached packages failed with exit code 100',
      ],
    ])('one %s is left for apt', async (_name, harm, reason) => {
      await replaceEntry(await rootWith(undefined), results, job, harm);
      const root = await rootWith(full);
      const { tools, notes, error } = await drive(root, {}, job);
      expect(error).toBeUndefined();
      expect(tools[0]).toMatchObject({ foundBy: 'apt' });
      expect(notes.join('\n')).toContain(reason);
      await expectNothingLeft(root);
    });

    it('one that arrives damaged is left for apt', async () => {
      const damage = results.fault({ on: 'download', kind: 'altered' });
      const root = await rootWith(full);
      const { tools, error } = await drive(root, {}, job);
      expect(damage.hits()).toBeGreaterThan(0);
      expect(error).toBeUndefined();
      expect(tools[0]).toMatchObject({ foundBy: 'apt' });
      await expectNothingLeft(root);
    });
  });

  it('a cache that may only be read is no error', async () => {
    await using results = await startResults();
    const job = jobVariables(results.run());
    const { tools, notes, error } = await drive(await rootWith(full), {}, { ...job, ACTIONS_CACHE_MODE: 'read' });
    expect(error).toBeUndefined();
    expect(tools[0]).toMatchObject({ foundBy: 'apt' });
    expect(notes[0]).toBe('the packages were not saved to the cache');
    expect(results.caches()).toEqual([]);
  });

  it('programs of the image serve where packages cannot be installed (a stand-in for docker)', async () => {
    const root = await rootWith(full);
    const standIn = `#!/bin/sh
case $1 in
  version) echo 29.4 ;;
  image) echo '{"volumes":null,"created":"2026-11-02T01:00:00Z"}' ;;
  run) while [ "$1" != -c ]; do shift; done; PATH=/opt/image:$PATH exec sh "$@" ;;
esac
`;
    await root.run('mkdir', ['/opt/image']);
    await root.run('tee', ['/usr/local/bin/docker'], {}, standIn);
    await root.run('tee', ['/opt/image/pg_dump'], {}, "#!/bin/sh\necho 'pg_dump (PostgreSQL) 73.1'\n");
    await root.run('chmod', ['755', '/usr/local/bin/docker', '/opt/image/pg_dump']);
    for (const user of [[], nobody]) {
      const orders = { major: 73, tools: ['pg_dump'], cache: false, image: 'postgres:{major}' } as const;
      const { tools, notes, error } = await drive(root, orders, {}, user);
      expect(error).toBeUndefined();
      expect(tools).toMatchObject([{ foundBy: 'image postgres:73', version: '73.1' }]);
      expect(tools[0]?.path).toMatch(new RegExp(`^${folder}/pgproof-\\w{6}/pg_dump$`));
      expect(notes.at(-1)).toBe('PostgreSQL 73, client: 73.1, in containers of postgres:73 of 2026-11-02');
      await expectNothingLeft(root);
    }
    const server = await drive(root, { major: 73, tools: ['postgres'] });
    expect(server.error?.hint).toContain('no package source of this machine has postgresql-73');
  });

  it('all of it leaves the machine itself as it was', () => {
    expect(installed()).toBe(packagesBefore);
  });
});
