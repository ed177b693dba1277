import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standbyFiles } from './compose-standby.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs what the standby's container runs on a volume with these files; its programs only say that they were called. */
async function begin(
  files: readonly string[],
): Promise<{ code: number | null; stderr: string; calls: string; left: string[] }> {
  const [volume, bin, calls] = [join(folder, 'volume'), join(folder, 'bin'), join(folder, 'calls')];
  await mkdir(bin);
  await mkdir(join(folder, 'secrets'));
  await writeFile(join(folder, 'secrets', 'standby_password'), 'hush');
  if (files.length > 0) await mkdir(volume);
  for (const name of files) await writeFile(join(volume, name), '');
  await writeFile(calls, '');
  // What it copies from took over once: the copy is none that did.
  const programs = {
    pg_basebackup: `echo "copied as $PGPASSWORD" >> ${calls}; touch ${volume}/PG_VERSION ${volume}/was-standby ${volume}/backup_label`,
    postgres: `echo started >> ${calls}`,
  };
  for (const [name, line] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${line}\n`);
    await chmod(join(bin, name), 0o755);
  }
  const content = standbyFiles().find(({ path }) => path === 'standby.sh')?.content;
  if (content?.form !== 'text') throw new Error('standby.sh is a text');
  const script = content.text.replaceAll(/\/run\/secrets\/[\w-]+/g, join(folder, 'secrets', 'standby_password'));
  const { status, stderr } = spawnSync('/bin/bash', ['-c', script], {
    env: { PATH: `${bin}:/usr/bin:/bin`, PGDATA: volume },
    encoding: 'utf8',
  });
  const left = (await readdir(volume)).sort();
  return { code: status, stderr, calls: await readFile(calls, 'utf8'), left };
}

describe('the volume of a standby that begins', () => {
  const copied = {
    ...{ code: 0, calls: 'copied as hush\nstarted\n' },
    left: ['PG_VERSION', 'backup_label', 'standby-is-whole'],
  };

  it('is filled with a copy where it is new', async () => {
    expect(await begin([])).toMatchObject(copied);
  });
  it('is followed with as it is where the copy in it is whole', async () => {
    expect(await begin(['PG_VERSION', 'precious', 'standby-is-whole'])).toMatchObject({
      ...{ code: 0, calls: 'started\n' },
      left: ['PG_VERSION', 'precious', 'standby-is-whole'],
    });
  });
  it('is left alone, and nothing is started, where it is that of a server that took over', async () => {
    const { code, stderr, calls, left } = await begin(['PG_VERSION', 'precious', 'was-standby']);
    expect([code, calls, left]).toEqual([1, '', ['PG_VERSION', 'precious', 'was-standby']]);
    expect(stderr).toContain('this volume is that of a server that took over, and is no standby');
  });
  it.each([
    ['of the first server', ['PG_VERSION', 'half-copied']],
    ['of one that took over', ['PG_VERSION', 'half-copied', 'was-standby', 'backup_label']],
  ])('is filled anew where a copy was broken off, %s', async (_of, files) => {
    expect(await begin(files)).toMatchObject(copied);
  });
});

describe('a standby that is to take over', () => {
  /** Runs the program with an engine that answers as the servers of the case would; says whether the standby was promoted. */
  async function takeOver(
    of: { at?: string; follows?: string; late?: string },
    ...args: readonly string[]
  ): Promise<{ code: number | null; isPromoted: boolean }> {
    const [bin, calls] = [join(folder, 'bin'), join(folder, 'calls')];
    await mkdir(bin);
    const engine = `#!/bin/bash
echo "$*" >> ${calls}
case "$*" in
  *'command select pg_is_in_recovery()') echo t ;;
  *pg_stat_wal_receiver*) echo '0/2|0/2|${of.follows ?? 'f'}|2026-11-27 03:00:00+00' ;;
  *pg_current_wal_lsn*) ${of.at === undefined ? 'exit 1' : `echo ${of.at}`} ;;
  *extract*) echo '${of.late ?? ''}' ;;
  *'>='*) echo t ;;
esac
`;
    await writeFile(join(bin, 'docker'), engine);
    await chmod(join(bin, 'docker'), 0o755);
    const content = standbyFiles().find(({ path }) => path === 'failover.sh')?.content;
    if (content?.form !== 'text') throw new Error('failover.sh is a text');
    const { status } = spawnSync('/bin/bash', ['-c', content.text, join(folder, 'failover.sh'), ...args], {
      env: { PATH: `${bin}:/usr/bin:/bin` },
      stdio: 'ignore',
    });
    return { code: status, isPromoted: (await readFile(calls, 'utf8').catch(() => '')).includes('pg_promote') };
  }

  it.each([
    ['the server answers, and it follows', { at: '0/2', follows: 't' }, 0],
    ['the server answers, and it does not follow', { at: '0/2' }, 1],
    ['the server is lost, and it had followed until then', { late: '3' }, 0],
    ['the server is lost, and its last transaction is of long before', { late: '61' }, 1],
    ['the server is lost, and it has seen no transaction', {}, 1],
  ])('where %s: by itself and when a loss is accepted it does as it should', async (_, of, byItself) => {
    expect(await takeOver(of)).toEqual({ code: byItself, isPromoted: byItself === 0 });
    await rm(join(folder, 'bin'), { recursive: true });
    expect(await takeOver(of, '--accept-loss')).toEqual({ code: 0, isPromoted: true });
  });

  it('does nothing at a word that it does not know', async () => {
    expect(await takeOver({ at: '0/2', follows: 't' }, '--force')).toEqual({ code: 2, isPromoted: false });
  });
});
