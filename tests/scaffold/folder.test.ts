/* What a scaffold does to the folder that it goes into. */
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import {
  gatherScaffoldFacts,
  type MonitoringOptions,
  planScaffold,
  runScaffold,
} from '../../packages/core/src/index.ts';
import { expectRefusal, filesIn, makeRoom, type Room } from '../cli/room.ts';
import { runAction } from '../github/runner.ts';
import { run } from '../run.ts';
import { writeScaffold } from './server.ts';

/** Of age's own documentation. */
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

let room: Room;
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const compose = (...more: string[]): string[] => [
  'scaffold',
  'compose',
  '--folder',
  'deploy',
  '--memory-mib',
  '2048',
  ...more,
];
const at = (path: string): string => join(room.path, 'deploy', path);
const files = [
  ...['backups/.gitignore', 'compose.yaml', 'init/10-roles.sql', 'nightly.sh', 'pg_hba.conf', 'postgresql.conf'],
  'secrets/.gitignore',
];
const snapshot = async (): Promise<Record<string, string>> => {
  const found = await filesIn(join(room.path, 'deploy'));
  const entries = found.map(async (path) => [path, await readFile(at(path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(entries));
};

describe('the folder of a scaffold', () => {
  it('has the files, and a second run changes none of them', async () => {
    const first = await room.run(compose('--json'));
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.json()).toMatchObject({ operation: 'containerize', changed_files: files.length, kept_files: 0 });
    const made = await snapshot();
    expect(Object.keys(made)).toEqual(files);
    const [before] = await Promise.all([stat(at('compose.yaml'))]);
    const second = await room.run(compose('--json'));
    expect(second.json()).toMatchObject({ ok: true, changed_files: 0, kept_files: 0 });
    expect(await snapshot()).toEqual(made);
    expect((await stat(at('compose.yaml'))).mtimeMs).toBe(before?.mtimeMs);
  });

  it('is made again by the command that stands in every file', async () => {
    await room.run(compose('--database', 'shop', '--max-connections', '33', '--environment', 'staging'));
    const made = await snapshot();
    for (const text of Object.values(made)) {
      const again = /To make it again: pgproof (.+)$/m.exec(text)?.[1] ?? '';
      const ran = await room.run([...again.split(' '), '--folder', 'deploy', '--json']);
      expect(ran.json(), again).toMatchObject({ changed_files: 0, kept_files: 0 });
    }
  });

  it('keeps what somebody changed, shows the difference, and holds back what goes with it', async () => {
    await room.run(compose());
    const edited = (await readFile(at('compose.yaml'), 'utf8')).replace('restart: unless-stopped', 'restart: always');
    await writeFile(at('compose.yaml'), edited);
    const ran = await room.run(compose('--memory-mib', '4096', '--report', join(room.path, 'report')));
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^-\s+restart: always$/m);
    expect(ran.stdout).toMatch(/^\+\s+restart: unless-stopped$/m);
    expect(await readFile(at('compose.yaml'), 'utf8')).toBe(edited);
    // Settings of a larger server are of no use to one whose limits stay.
    expect(await readFile(at('postgresql.conf'), 'utf8')).toContain("shared_buffers = '512MB'");
    const differences = await readFile(join(room.path, 'report', 'kept.diff'), 'utf8');
    expect(differences).toContain('-    restart: always');
    expect(differences).toContain("+shared_buffers = '1024MB'");
    const json = (await room.run(compose('--json'))).json();
    expect(json.findings.filter(({ status }) => status === 'warning')).toMatchObject([
      {
        id: 'containerize.file',
        object: { name: 'compose.yaml' },
        hint: expect.stringContaining('mv deploy/compose.yaml'),
      },
    ]);
  });

  it.each(['docs/scaffold.md', 'README.md'])('has what the commands of %s write', async (page) => {
    const text = await readFile(fileURLToPath(new URL(`../../${page}`, import.meta.url)), 'utf8');
    const commands = [...text.matchAll(/^(?:\| `)?(pgproof scaffold [^`\n]+-[^`\n]+|pgproof scaffold monitoring)`?/gm)];
    expect(commands.length).toBeGreaterThanOrEqual(4);
    for (const [index, [, command = '']] of commands.entries()) {
      const ran = await room.run([...command.split(' ').slice(1), '--folder', `documented-${index}`, '--json']);
      expect([ran.code, ran.json()['kept_files']], `${command}\n${ran.stderr}`).toEqual([0, 0]);
      const planned = await room.run([
        'plan',
        ...command.split(' ').slice(1),
        '--folder',
        `documented-${index}`,
        '--json',
      ]);
      expect(planned.json(), command).toMatchObject({
        operation: ran.json()['operation'],
        target: ran.json()['target'],
      });
    }
  });

  it('renews what nobody touched, and names what is left of other options', async () => {
    await room.run(compose('--standby', '--tls'));
    await writeFile(at('init/mine.sql'), 'select 1;\n');
    const ran = (await room.run(compose('--memory-mib', '4096', '--json'))).json();
    expect(ran).toMatchObject({ kept_files: 0, leftover_files: ['failover.sh', 'init/30-standby.sql', 'standby.sh'] });
    const found = ran.findings.filter(({ id }) => id === 'containerize.leftover');
    expect(found.map(({ status, hint }) => [status, hint?.includes('rm deploy/')])).toEqual(
      found.map(() => ['warning', true]),
    );
    expect(await readFile(at('postgresql.conf'), 'utf8')).toContain("shared_buffers = '1024MB'");
    expect(await readFile(at('pg_hba.conf'), 'utf8')).not.toContain('hostssl');
  });

  it('keeps what was changed, or put there, between a look and the writing', async () => {
    const folder = join(room.path, 'deploy');
    const options: MonitoringOptions = {
      ...{ kind: 'monitoring', environment: 'production', folder, shownFolder: 'deploy' },
      ...{ database: 'shop', port: 5432, bind: '127.0.0.1', tls: false },
    };
    await writeScaffold(options);
    const renewed = { ...options, environment: 'staging' as const };
    const cases = [
      [renewed, async (path: string) => writeFile(path, 'mine')],
      [
        { ...options, folder: join(room.path, 'other') },
        async (path: string) => {
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, 'mine');
        },
      ],
    ] as const;
    for (const [of, change] of cases) {
      const plan = await planScaffold(of, await gatherScaffoldFacts(of));
      const path = plan.steps[0]?.path ?? '';
      await change(join(of.folder, path));
      await expect(runScaffold(of, plan)).rejects.toMatchObject({ kind: 'bad-input' });
      expect(await readFile(join(of.folder, path), 'utf8')).toBe('mine');
      expect((await filesIn(of.folder)).filter((name) => /\.[0-9a-f]{8}$/.test(name))).toEqual([]);
    }
  });

  it('keeps a file that is not of our making', async () => {
    await mkdir(join(room.path, 'deploy'));
    await writeFile(at('compose.yaml'), 'services: {}\n');
    expect((await room.run(compose('--json'))).json()).toMatchObject({
      kept_files: 1,
      changed_files: files.length - 1,
    });
    expect(await readFile(at('compose.yaml'), 'utf8')).toBe('services: {}\n');
  });

  it('is not left by way of a link', async () => {
    await mkdir(join(room.path, 'deploy'));
    await mkdir(join(room.path, 'elsewhere'));
    await symlink('../elsewhere', at('init'));
    expectRefusal(await room.run(compose('--json')), {
      ...{ code: 2, kind: 'bad-input', says: ['deploy/init', 'is a link'] },
    });
    expect(await filesIn(join(room.path, 'elsewhere'))).toEqual([]);
    await writeFile(join(room.path, 'file'), 'mine');
    expectRefusal(await room.run(compose('--json', '--folder', 'file')), {
      ...{ code: 2, kind: 'bad-input', says: ['"file" is no folder'] },
    });
    expect(await filesIn(join(room.path, 'deploy'))).toEqual(['init']);
  });

  it('is empty after a dry run, whose commands, pasted into a shell, write the same files', async () => {
    const ran = await room.run(compose('--dry-run', '--json'));
    expect(await filesIn(join(room.path, 'deploy'))).toEqual([]);
    const plan = ran.json() as unknown as {
      commands: string[];
      verification_steps: string[];
      recovery_procedure: string;
    };
    expect(plan.verification_steps.length).toBeGreaterThan(2);
    expect(plan.recovery_procedure).toContain('pgproof restore');
    const writing = plan.commands.filter(
      (command) => !command.startsWith('docker') && !command.startsWith('chmod 700'),
    );
    await run('bash', ['-euc', `cd "${room.path}"\n${writing.join('\n')}`], undefined, { PATH: '/usr/bin:/bin' });
    const pasted = await snapshot();
    expect(Object.keys(pasted)).toEqual(files);
    expect((await room.run(compose('--json'))).json()).toMatchObject({ changed_files: 0, kept_files: 0 });
    expect(await snapshot()).toEqual(pasted);
  });

  it.each(['the command', 'a shell that a dry run is pasted into'])(
    'can be read by the users of containers, whatever the umask, but for secrets and backups: by %s',
    async (by) => {
      const prefix = ['/bin/bash', '-c', 'umask 077 && exec "$0" "$@"'];
      if (by === 'the command') await room.run(compose(), { prefix });
      else {
        const plan = (await room.run(compose('--dry-run', '--json'))).json() as unknown as { commands: string[] };
        const end = plan.commands.findIndex((command) => command.startsWith('chmod 700'));
        const lines = [`cd "${room.path}"`, 'umask 077', ...plan.commands.slice(0, end)];
        await run('bash', ['-euc', lines.join('\n')], undefined, { PATH: '/usr/bin:/bin' });
      }
      const modes: Record<string, string> = {};
      for (const path of [...files.map((file) => dirname(file)), ...files].filter((path) => path !== '.'))
        modes[path] = ((await stat(at(path))).mode & 0o777).toString(8);
      expect(modes).toEqual({
        ...{ backups: '700', init: '755', secrets: '700' },
        ...Object.fromEntries(files.map((path) => [path, path.endsWith('.sh') ? '755' : '644'])),
      });
    },
  );

  it('cannot be written for a size, a name or an image that cannot be', async () => {
    const cases: [string[], string | RegExp][] = [
      [['--max-connections', '400'], '2048 MiB do not hold 400 connections'],
      [['--database', 'Shop; drop'], 'must be lower-case letters'],
      [['--database', 'postgres'], 'every server has'],
      [['--database', 'pg_shop'], 'begins with pg'],
      [['--database', 'public'], 'cannot be the name of a role'],
      [['--database', 'none'], 'cannot be the name of a role'],
      [['--bind', '0.0.0.0'], 'would pass in the clear'],
      [['--bind', 'everywhere', '--tls'], 'must be an address'],
      [['--image', 'postgres; rm'], 'must name an image'],
      [['--image', 'postgres:18-alpine', '--pooler', 'session'], 'is of Alpine'],
      [['--pooler-port', '6432'], '--pooler, which was not given'],
      [['--pooler', 'session', '--pooler-port', '5432'], '5432 is the port of the server'],
      [['--max-connections', '4', '--pooler', 'session'], 'PgBouncer could have none'],
      [['--archive', 'pgproof'], '--store was not given'],
      [['--archive', 'pgproof', '--store', './backups'], 'the whole path of a folder'],
      [['--store', '/srv/backups'], '--archive, which was not given'],
      [
        ['--archive', 'pgbackrest', '--store', '/srv/backups', '--age-recipients', recipient],
        'pgBackRest encrypts by a passphrase',
      ],
    ];
    const kubernetes = ['scaffold', 'kubernetes', '--folder', 'deploy', '--memory-mib', '4096', '--json'];
    const workflows = ['scaffold', 'workflows', '--folder', 'deploy', '--json', '--databases', 'shop'];
    const pgbackrest = ['scaffold', 'pgbackrest', '--folder', 'deploy', '--json', '--store', '/srv/b'];
    pgbackrest.push('--data-directory', '/srv/pg');
    const together: [string[], string, string?][] = [
      [[...kubernetes, '--operator', 'cloudnative-pg'], 'keeps backups and WAL in object storage'],
      [[...kubernetes, '--store', 's3://backups/shop'], 'is for the operator'],
      [[...kubernetes, '--storage-gib', '3'], 'may not take more than a quarter'],
      [[...kubernetes, '--store', './backups'], '--store: must be s3://bucket/prefix; got', 'need no store'],
      [[...kubernetes, '--store', 'artifact'], '--store: must be s3://bucket/prefix; got', 'need no store'],
      [[...kubernetes, '--s3-region', 'eu-central-1'], '--s3-region says how', 's3://bucket/prefix, or leave it out'],
      [
        [...kubernetes, '--store', 's3://backups/shop', '--operator', 'cloudnative-pg', '--pgproof-image', 'x'],
        'beside a StatefulSet',
      ],
      [[...workflows, '--databases', 'shop'], '"shop" comes twice'],
      [[...workflows, '--databases', `$\{{ secrets.KEY }}`], 'must be letters'],
      [[...workflows, '--store', './backups'], 'must be artifact or s3://'],
      [[...workflows, '--s3-region', 'eu-central-1'], 'the store is artifacts'],
      [[...workflows, '--runs-on', 'a b'], 'label of a runner'],
      [[...workflows, '--migrations', 'db/migrations'], 'can download the copy'],
      [[...workflows, '--migrations', '../db', '--sanitize', 'x.sql'], 'a path within the repository'],
      [[...workflows, '--physical'], 'artifacts of workflows hold no clusters'],
      [[...pgbackrest, '--database-host', 'db.example'], '--repository-host was not given'],
    ];
    expect((await room.run([...workflows, '--databases', 'shop'])).json()['operation']).toBe('automate');
    for (const [args, says, hint] of together) {
      const ran = await room.run(args);
      expectRefusal(ran, {
        code: 2,
        kind: 'bad-input',
        says: [says],
        ...(hint === undefined ? {} : { hint: new RegExp(hint) }),
      });
      if (args[1] === 'kubernetes') expect(ran.stderr).not.toMatch(/artifact(?!")|runner/);
    }
    for (const [args, says] of cases)
      expectRefusal(await room.run(compose('--json', ...args)), { code: 2, kind: 'bad-input', says: [says] });
    expect(await filesIn(join(room.path, 'deploy'))).toEqual([]);
  });

  it('is written by the action as by the command, also behind the front door', async () => {
    await room.run(compose());
    const made = await snapshot();
    const env = { GITHUB_WORKSPACE: room.path };
    const given = { 'memory-mib': '2048', folder: 'deploy' };
    const action = (name: string, more: Record<string, string> = {}) =>
      runAction(room, { action: name, dist: inject('dist'), with: { ...given, ...more }, env });
    const ran = await action('actions/scaffold');
    expect([ran.code, ran.outputs['changed-files'], ran.outputs['kept-files']], ran.log).toEqual([0, '0', '0']);
    await writeFile(at('compose.yaml'), 'mine\n');
    const door = await action('.', { operation: 'containerize' });
    expect([door.code, door.outputs['kept-files']], door.log).toEqual([0, '1']);
    expect(JSON.parse(door.outputs['plan'] ?? '')).toMatchObject({ operation: 'containerize', target: 'app' });
    expect(await snapshot()).toEqual({ ...made, 'compose.yaml': 'mine\n' });
    const other = await action('.', { operation: 'automate', folder: 'other', 'memory-mib': '', databases: 'shop' });
    expect([other.code, other.outputs['changed-files']], other.log).toEqual([0, '7']);
    const stray = [
      { databases: 'shop' },
      { 'runs-on': 'ours' },
      { kind: 'monitoring', 'memory-mib': '', standby: 'true' },
    ];
    for (const more of [{ 'memory-mib': '' }, { kind: 'workflows' }, ...stray]) {
      const refused = await action('actions/scaffold', more);
      expect([refused.code, refused.outputs['ok']], refused.log).toEqual([2, 'false']);
    }
  });
});
