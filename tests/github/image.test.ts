import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installImage } from '../../packages/github/src/install/image.ts';
import { type Cluster, run, startCluster } from '../cluster.ts';

/**
 * Stands in for docker: writes down argv and environment, then becomes the real tool of this machine with the environment that
 * `--env NAME` names, as a container would have it.
 */
const standIn = `#!/usr/bin/perl
use strict;
my $folder = 'FOLDER';
open(my $out, '>>', "$folder/calls") or die;
print $out join("\\0", map({ "A$_" } @ARGV), map({ "E$_=$ENV{$_}" } sort keys %ENV)), "\\n";
close $out;
if ($ARGV[0] eq 'version') { if (-e "$folder/down") { exit 1 } print "29.4\\n"; exit 0 }
if ($ARGV[0] eq 'pull') { if (-e "$folder/absent") { print STDERR "no such image\\n"; exit 1 } exit 0 }
my (%names, $tool);
while (defined(my $word = shift @ARGV)) {
  if ($word eq '--env') { $names{shift @ARGV} = 1 }
  if ($word eq '--entrypoint') { $tool = shift @ARGV; last }
}
while (@ARGV && $ARGV[0] =~ /^--/) { shift @ARGV; shift @ARGV }
shift @ARGV;
for (keys %ENV) { delete $ENV{$_} unless $names{$_} }
exec { "BIN/$tool" } "BIN/$tool", @ARGV;
`;

let cluster: Cluster;
let folder: string;
let bin: string;
const session = () => ({
  env: { PATH: folder, HOME: '/home/runner', DOCKER_HOST: 'unix:///run/user/1000/docker.sock', PGPASSWORD: 'ours' },
  signal: new AbortController().signal,
  workdir: join(folder, 'work'),
});
const notes: string[] = [];
const install = () => {
  const options = { bin, folders: ['/srv/a b'], note: (line: string) => notes.push(line) };
  return installImage(cluster.major, options, session());
};

beforeAll(async () => {
  cluster = await startCluster();
  folder = await mkdtemp(join(tmpdir(), 'pgtest-image-'));
  bin = join(folder, 'bin');
  const text = standIn.replaceAll('FOLDER', folder).replaceAll('BIN', cluster.bin);
  await writeFile(join(folder, 'docker'), text, { mode: 0o755 });
  await cluster.sql('postgres', 'create table harbour as select generate_series(1, 50) as berth');
});
afterAll(async () => {
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Call {
  readonly args: string[];
  readonly env: string[];
}

async function calls(): Promise<Call[]> {
  const lines = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');
  await rm(join(folder, 'calls'));
  return lines.map((line) => {
    const words = line.split('\0');
    const of = (mark: string): string[] => words.filter((word) => word.startsWith(mark)).map((word) => word.slice(1));
    return { args: of('A'), env: of('E') };
  });
}

const mountOf = (path: string): string[] => ['--mount', `type=bind,source=${path},target=${path}`];

describe('programs of an image, with a stand-in for docker that runs the real tool', () => {
  it('are made after the image was pulled, and say their version', async () => {
    expect(await install()).toMatch(new RegExp(`^${cluster.major}\\.\\d+`));
    expect(notes).toEqual([`pulling the image postgres:${cluster.major}`]);
    const made = await calls();
    expect(made.map(({ args }) => args[0])).toEqual(['version', 'pull', 'run']);
    expect(made[1]?.args).toEqual(['pull', '--quiet', `postgres:${cluster.major}`]);
    for (const { env } of made) {
      expect(env).toContain('DOCKER_HOST=unix:///run/user/1000/docker.sock');
      expect(env.join('\n')).not.toContain('PGPASSWORD');
    }
  });

  it('dump what the real tool dumps, with the password in no argument', async () => {
    const env = {
      PGHOST: cluster.socket,
      PGPORT: String(cluster.port),
      PGUSER: 'postgres',
      PGPASSWORD: 'a secret word',
    };
    const args = ['--schema-only', '--no-password', '--table=harbour', 'postgres'];
    const ours = await run(join(bin, 'pg_dump'), args, undefined, { ...env, LC_ALL: 'C' });
    const theirs = await cluster.tool('pg_dump', args);
    const comparable = (text: string): string => text.replace(/^\\(un)?restrict .*$/gm, '');
    expect(comparable(ours)).toBe(comparable(theirs));
    const [call] = await calls();
    const words = call?.args ?? [];
    expect(words.join(' ')).not.toContain('a secret word');
    expect(words.slice(0, 10)).toEqual([
      ...['run', '--rm', '--interactive', '--init', '--pull', 'never', '--network', 'host', '--log-driver', 'none'],
    ]);
    expect(words[words.indexOf('--user') + 1]).toBe(`${process.getuid?.()}:${process.getgid?.()}`);
    const named = words.flatMap((word, at) => (words[at - 1] === '--env' ? [word] : []));
    expect(named.filter((name) => name.includes('='))).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['PGPASSWORD', 'PGHOST', 'LC_ALL']));
    expect(words.slice(words.indexOf('--entrypoint'))).toEqual([
      ...['--entrypoint', 'pg_dump', ...mountOf(cluster.socket), `postgres:${cluster.major}`, ...args],
    ]);
    expect(words.slice(words.lastIndexOf('--env') + 2, words.indexOf('--entrypoint'))).toEqual([
      ...mountOf(join(folder, 'work')),
      ...mountOf('/srv/a b'),
    ]);
  });

  it('see the files that the environment names, each once, and none that is absent', async () => {
    const pem = join(folder, "it's one.pem");
    await writeFile(pem, '');
    await run(join(bin, 'psql'), ['--version'], undefined, {
      ...{ PGHOST: 'db.example', PGSSLCERT: pem, PGSSLKEY: pem, PGSSLROOTCERT: 'system' },
      ...{ PGPASSFILE: '/dev/null/none', PGSERVICEFILE: join(folder, 'work', 'service') },
    });
    const words = (await calls())[0]?.args ?? [];
    expect(words.slice(words.indexOf('psql') + 1)).toEqual([...mountOf(pem), `postgres:${cluster.major}`, '--version']);
  });

  it('read standard input and write standard output', async () => {
    const env = { PGHOST: cluster.socket, PGPORT: String(cluster.port), PGUSER: 'postgres', LC_ALL: 'C' };
    const script = `'${bin}/pg_dump' --format=custom postgres | '${bin}/pg_restore' --list`;
    expect(await run('/bin/sh', ['-c', script], undefined, env)).toContain('TABLE DATA public harbour postgres');
    await calls();
  });

  it("end with the tool's exit code, and by the signal that they get", async () => {
    const env = { PGHOST: cluster.socket, PGPORT: String(cluster.port), PGUSER: 'postgres', LC_ALL: 'C' };
    const failed = run(join(bin, 'psql'), ['-X', '-c', 'select 1/0', 'postgres'], undefined, env);
    await expect(failed).rejects.toThrow('failed with 1: ERROR:  division by zero');
    const child = spawn(join(bin, 'psql'), ['-X', '-A', '-t', '-f', '-', 'postgres'], { env, stdio: 'pipe' });
    child.stdin.write('select 42;\n');
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect((await once(child, 'close'))[1]).toBe('SIGTERM');
    await calls();
  });

  it('are not made where no engine answers', async () => {
    await writeFile(join(folder, 'down'), '');
    expect(await install()).toBeUndefined();
    await rm(join(folder, 'down'));
    await calls();
  });

  it('are an error with the exact command where the image cannot be pulled', async () => {
    await writeFile(join(folder, 'absent'), '');
    await expect(install()).rejects.toMatchObject({
      kind: 'tool-missing',
      message: expect.stringContaining('no such image'),
      hint: `see it happen: docker pull --quiet postgres:${cluster.major}`,
    });
    await rm(join(folder, 'absent'));
    await calls();
  });
});
