/* Keys of ssh as recipients, and a backup that counts only after a key has opened it. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findOnPath } from '../../packages/core/src/postgres/tools.ts';
import { makeApp } from '../cli/databases.ts';
import { expectNothingLeft, expectRefusal, makeRoom, type Room } from '../cli/room.ts';
import { writeProgram } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';
import { requireTier } from '../tiers.ts';

const exec = promisify(execFile);
const path = process.env['PATH'] ?? '';
const age = await findOnPath('age', { env: { PATH: path } });
const hasAge = requireTier('age', age !== undefined, 'age is not installed');
const keygen = await findOnPath('ssh-keygen', { env: { PATH: path } });
const hasSsh = requireTier('ssh-keygen', keygen !== undefined, 'ssh-keygen is not installed');

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const run = (args: readonly string[], env = path): Promise<Ran> =>
  room.run([...args, '--store', room.store, '--workdir', room.workdir, '--json'], { env: { PATH: env } });
const backup = (...more: string[]): Promise<Ran> => run(['backup', '--database-url', cluster.url('app'), ...more]);
const makeSshKey = async (name: string, ...how: string[]): Promise<{ file: string; line: string }> => {
  const file = join(room.path, name);
  await exec('ssh-keygen', ['-q', '-N', '', '-C', 'ops@example with words', ...how, '-f', file]);
  return { file, line: (await readFile(`${file}.pub`, 'utf8')).trim() };
};

describe.skipIf(!hasAge || !hasSsh)('a key of ssh', () => {
  it.each([
    ['an Ed25519 key', ['-t', 'ed25519']],
    ['an RSA key', ['-t', 'rsa', '-b', '2048']],
    ['an RSA key in PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM']],
  ])('encrypts and opens, beside one of age: %s', async (_what, how) => {
    const { file, line } = await makeSshKey('id', ...how);
    const other = await makeKey(room.path, 'other');
    const taken = await backup('--age-recipients', `${other.recipient}, ${line}`);
    expect(taken.code, taken.stderr).toBe(0);
    const id = String(taken.json()['backup_id']);
    const manifest = JSON.parse(await readFile(join(room.store, 'app', id, 'manifest.json'), 'utf8'));
    const [kind, blob] = line.split(' ');
    expect(manifest.encryption.recipients).toEqual([other.recipient, `${kind} ${blob}`]);
    for (const identity of [file, other.file]) {
      const verified = await run(['verify', '--age-identity', identity]);
      expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    }
  });

  it('may come as a file, and what is none of these is named before anything is dumped', async () => {
    const { file } = await makeSshKey('id', '-t', 'ed25519');
    const stranger = await makeSshKey('stranger', '-t', 'ed25519');
    expect((await backup('--age-recipients', `${file}.pub`)).code).toBe(0);
    const wrong = await run(['verify', '--age-identity', stranger.file]);
    expectRefusal(wrong, { code: 2, kind: 'bad-input', says: ['no key in', 'ssh-ed25519'], hint: /--age-identity/ });
    const ecdsa = await makeSshKey('ecdsa', '-t', 'ecdsa');
    expectRefusal(await backup('--age-recipients', ecdsa.line), {
      ...{ code: 2, kind: 'bad-input', says: ['recipient 1', 'ecdsa-sha2'], hint: /ssh-keygen|other kinds/ },
    });
    expectRefusal(await run(['verify', '--age-identity', ecdsa.file]), {
      ...{ code: 2, kind: 'bad-input', says: ['no ssh key that age can use'], hint: /ssh-ed25519 and ssh-rsa/ },
    });
    const secret = await readFile(file, 'utf8');
    const refused = await backup('--age-recipients', secret);
    expectRefusal(refused, { code: 2, kind: 'bad-input', says: ['secret key'] });
    expect(`${refused.stdout}${refused.stderr}`).not.toContain(secret.split('\n')[2]);
  });

  it('under a passphrase is refused, for nobody can be asked', async () => {
    const { file } = await makeSshKey('id', '-t', 'ed25519');
    expect((await backup('--age-recipients', `${file}.pub`)).code).toBe(0);
    await exec('ssh-keygen', ['-q', '-p', '-N', 'correct horse', '-f', file]);
    const ran = await run(['verify', '--age-identity', file]);
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: ['under a passphrase'], hint: /ssh-keygen -p/ });
  });

  it('needs age itself', async () => {
    const { line } = await makeSshKey('id', '-t', 'ed25519');
    const ran = await run(['backup', '--database-url', cluster.url('app'), '--age-recipients', line], '/nonexistent');
    expectRefusal(ran, { code: 4, kind: 'tool-missing', says: ['age was not found'], hint: /apt-get install age/ });
  });
});

describe.skipIf(!hasAge)('an age that hands on what it was given', () => {
  it('makes no backup, without a proof neither', async () => {
    const key = await makeKey(room.path, 'one');
    const folder = await room.folder('path');
    await writeProgram(join(folder, 'age'), '#!/bin/bash\nexec cat\n');
    const words = ['--proof', 'none', '--age-recipients', key.recipient];
    const ran = await run(['backup', '--database-url', cluster.url('app'), ...words], `${folder}:/usr/bin:/bin`);
    expectRefusal(ran, { code: 4, kind: 'tool-version', says: ['encrypted nothing'] });
    await expectNothingLeft(room);
  });
});

describe('a backup with a key to open it', () => {
  it('says that it was read back and opened to the end, with age or without', async () => {
    const key = await makeKey(room.path, 'one');
    const words = ['--age-recipients', key.recipient, '--age-identity', key.file];
    for (const env of hasAge ? [path, '/nonexistent'] : ['/nonexistent']) {
      const ran = await run(['backup', '--database-url', cluster.url('app'), ...words], env);
      expect(ran.code, ran.stderr).toBe(0);
      expect(ran.json().findings).toContainEqual(
        expect.objectContaining({ id: 'backup.opens', status: 'good', detail: expect.stringContaining('4 files') }),
      );
    }
  });

  it('refuses a key that will not open it before anything is dumped, and one without recipients', async () => {
    const [key, other] = [await makeKey(room.path, 'one'), await makeKey(room.path, 'other')];
    expectRefusal(await backup('--age-recipients', key.recipient, '--age-identity', other.file), {
      ...{ code: 2, kind: 'bad-input', says: ['no key in', key.recipient], hint: /--age-identity/ },
    });
    expectRefusal(await backup('--age-identity', key.file), {
      ...{ code: 2, kind: 'bad-input', says: ['--age-identity', 'no recipients'], hint: /--age-recipients/ },
    });
    await expectNothingLeft(room);
  });

  it.skipIf(!hasAge)('is none when what was stored does not open, or opens to less', async () => {
    const key = await makeKey(room.path, 'one');
    const folder = await room.folder('path');
    const without = async (script: string): Promise<Ran> => {
      await writeProgram(join(folder, 'age'), `#!/bin/bash\n[ "$1" = --decrypt ] || exec ${age} "$@"\n${script}\n`);
      const words = ['--age-recipients', key.recipient, '--age-identity', key.file, '--compression', 'none'];
      return run(['backup', '--database-url', cluster.url('app'), ...words], `${folder}:/usr/bin:/bin`);
    };
    for (const [script, why] of [
      [`head -c 300 | ${age} "$@"`, /age failed/],
      [`${age} "$@" | head -c 1000`, /decrypts to 1,000 bytes/],
    ] as const) {
      const ran = await without(script);
      expect(ran.code, ran.stderr).toBe(1);
      expect(ran.json().findings).toContainEqual(
        expect.objectContaining({ id: 'backup.opens', status: 'bad', detail: expect.stringMatching(why) }),
      );
      await expectNothingLeft(room);
    }
  });

  it('shows how it would be opened, and pasting that works', async () => {
    const key = await makeKey(room.path, 'one');
    const words = ['--age-recipients', key.recipient, '--age-identity', key.file];
    const dry = await run(['backup', '--database-url', cluster.url('app'), ...words, '--dry-run']);
    expect(dry.json()['configuration']).toMatchObject({ opened_with: key.file });
    if (!hasAge) return;
    await room.folder('store');
    const script = join(room.path, 'plan.sh');
    await writeFile(script, (dry.json()['commands'] as string[]).join('\n'));
    const password = decodeURIComponent(new URL(cluster.url('app')).password);
    await exec('/bin/bash', [script], { env: { PATH: path, PGPASSWORD: password } });
  });
});
