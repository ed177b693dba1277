import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { changes, readSource } from './apt.ts';
import { type Change, changeWords, makeChange } from './change.ts';
import type { Machine } from './machine.ts';

const asRoot = { admin: [] };
const withSudo = { admin: ['/usr/bin/sudo', '-n'] };
const apt =
  'env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3';
const archives = '-o Dir::Cache::archives=/w/a';
const noSources = '-o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts=/dev/null';

describe('the command of a change', () => {
  it.each<[string, Change, string]>([
    ['update', changes.update(), `timeout --kill-after=10 300 ${apt} update`],
    [
      'download',
      changes.download('/w/a', 'postgresql-client-17'),
      `timeout --kill-after=10 600 ${apt} ${archives} install -y --no-install-recommends --download-only postgresql-client-17`,
    ],
    [
      'install',
      changes.installDownloaded('/w/a', 'postgresql-17'),
      `timeout --kill-after=10 600 ${apt} ${archives} install -y --no-install-recommends postgresql-17`,
    ],
    [
      'install from files',
      changes.installFiles(['/w/a.deb', '/w/b.deb'], 'postgresql-17'),
      `timeout --kill-after=10 300 ${apt} ${noSources} install -y --no-install-recommends /w/a.deb /w/b.deb`,
    ],
    [
      'set up the repository',
      changes.setUpRepository('/usr/share/x.sh'),
      'timeout --kill-after=10 300 env DEBIAN_FRONTEND=noninteractive sh /usr/share/x.sh -y',
    ],
  ])('is as root: %s', (_name, change, words) => {
    expect(changeWords(change, asRoot, {}).join(' ')).toBe(words);
    expect(changeWords(change, withSudo, {}).join(' ')).toBe(`/usr/bin/sudo -n ${words}`);
  });

  it('hands a proxy through sudo by name, since it may hold a password', () => {
    const env = { http_proxy: 'http://user:secret@proxy:3128', https_proxy: '', HOME: '/root' };
    const words = changeWords(changes.update(), withSudo, env);
    expect(words.slice(0, 4)).toEqual(['/usr/bin/sudo', '-n', '--preserve-env=http_proxy', 'timeout']);
    expect(words.join(' ')).not.toContain('secret');
    expect(changeWords(changes.update(), asRoot, env)[0]).toBe('timeout');
  });
});

describe('making a change', () => {
  const machine: Machine = { distribution: 'debian', codename: 'x', architecture: 'amd64', admin: [] };
  const session = (signal = new AbortController().signal) => ({
    env: { PLANTED: 'planted secret' },
    signal,
    workdir: tmpdir(),
  });
  const change = (script: string, deadlineSeconds = 30): Change => ({
    doing: 'trying',
    words: ['sh', '-c', script],
    deadlineSeconds,
  });
  const make = async (what: Change, signal?: AbortSignal) => {
    const notes: string[] = [];
    const thrown = await makeChange(what, machine, (line) => notes.push(line), session(signal)).catch((error) => error);
    return { notes, thrown };
  };

  it('says nothing of what it prints when it is good', async () => {
    expect(await make(change('echo fine'))).toEqual({ notes: [], thrown: undefined });
  });

  it('shows what it printed when it failed, and as nothing that a runner obeys', async () => {
    const { notes, thrown } = await make(
      change('echo "::set-output name=ok::true"; echo "E: no ##[add-mask]x" >&2; exit 7'),
    );
    expect(notes).toEqual(['  | :\u200b:set-output name=ok::true', '  | E: no #\u200b#[add-mask]x']);
    expect(thrown).toMatchObject({ kind: 'tool-missing' });
    expect(thrown.message).toBe('trying failed with exit code 7: E: no #\u200b#[add-mask]x');
    expect(thrown.hint).toMatch(/^see it happen, as root: sh -c /);
  });

  it('ends at its deadline, with what it started', async () => {
    const { thrown } = await make(change('sleep 600', 0.2));
    expect(thrown).toMatchObject({ kind: 'deadline', message: 'trying did not finish within 0.2 s' });
  });

  it('has nothing of our environment, and an end of input', async () => {
    const { notes } = await make(change('cat; env | cut -d= -f1 | sort; exit 1'));
    expect(notes.map((line) => line.slice(4))).toEqual(['LC_ALL', 'PATH', 'PWD']);
  });

  it('is not begun after an abort', async () => {
    const { thrown } = await make(change('exit 1'), AbortSignal.abort(new Error('stop')));
    expect(thrown.message).toBe('stop');
  });
});

describe('a line for apt-source', () => {
  it('is taken as it is', () => {
    expect(readSource(' deb [trusted=yes] http://mirror.example/x bookworm main\n')).toBe(
      'deb [trusted=yes] http://mirror.example/x bookworm main',
    );
  });

  it.each(['', 'http://mirror.example', 'deb a\ndeb b', 'deb-src http://mirror.example x main'])(
    'is refused when it is none: %j',
    (line) => {
      expect(() => readSource(line)).toThrow('input "apt-source": must be one line for apt');
    },
  );
});
