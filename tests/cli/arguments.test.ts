import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, makeRoom, type Room } from './room.ts';

let room: Room;
beforeAll(async () => {
  room = await makeRoom();
  await room.folder('store');
});
afterAll(() => room[Symbol.asyncDispose]());

const backup = ['backup', '--store', 'store'];
const verify = ['verify', '--store', 'store'];
const restore = ['restore', '--store', 'store', '--into', 'postgres://localhost/x'];

describe('a command line that cannot be', () => {
  it.each<[why: string, args: readonly string[], says: string]>([
    ['an unknown flag', [...backup, '--fast'], '--fast'],
    ['a flag of another command', [...backup, '--level', 'intact'], '--level'],
    ['a misspelt flag', ['list', '--stor', 'store'], '--stor'],
    ['an unknown command', ['bakcup', '--store', 'store'], 'bakcup'],
    ['a diagnosis of nothing', ['diagnose'], 'nothing to look at'],
    ['a diagnosis to a level that restores', ['diagnose', '--store', 'store', '--level', 'restored'], '"restored"'],
    ['--fail-on of another name', ['diagnose', '--store', 'store', '--fail-on', 'unknown'], 'unknown'],
    ['a container that is none', ['diagnose', '--container', '-x'], '-x'],
    ['an unknown operation of plan', ['plan', 'drill'], 'drill'],
    ['an argument too many', ['list', '--store', 'store', 'more'], 'too many arguments'],
    ['no store', ['backup'], '--store'],
    ['contents of nothing', ['contents'], '--store'],
    ['a table and a schema of a backup', [...restore, '--table', 'a', '--schema', 'b'], 'choose twice'],
    ['a flag without its value', ['backup', '--store'], '--store'],
    ['no target of a restore', ['restore', '--store', 'store'], '--into'],
    ['--jobs that is a word', [...backup, '--jobs', 'two'], '"two"'],
    ['--jobs that is not whole', [...backup, '--jobs', '2.5'], '"2.5"'],
    ['--jobs below its range', [...verify, '--jobs', '0'], '"0"'],
    ['--jobs above its range', [...verify, '--jobs', '65'], '"65"'],
    ['--lock-timeout-seconds with a unit', [...backup, '--lock-timeout-seconds', '10s'], '"10s"'],
    ['--attempts that is negative', [...backup, '--attempts=-1'], '"-1"'],
    ['--timeout-minutes with a unit', [...backup, '--timeout-minutes', '1h'], '"1h"'],
    ['--timeout-minutes above its range', [...restore, '--timeout-minutes', '10081'], '"10081"'],
    ['--compression of another kind', [...backup, '--compression', 'brotli'], '"brotli"'],
    ['--compression of a level that is none', [...backup, '--compression', 'zstd:20'], '"zstd:20"'],
    ['--compression with an empty level', [...backup, '--compression', 'zstd:'], '"zstd:"'],
    ['--proof of another kind', [...backup, '--proof', 'some'], 'some'],
    ['--environment of another name', [...backup, '--environment', 'prod'], 'prod'],
    ['--level of another name', [...verify, '--level', 'best'], 'best'],
    ['recipients that are neither list nor file', [...backup, '--age-recipients', 'nobody'], '"nobody"'],
    ['a recipient that is none', [...backup, '--age-recipients', 'age1nobody'], '"age1nobody"'],
    ['a digest that is none', [...verify, '--expected-manifest-sha256', 'abc'], '"abc"'],
    ['a store that is a URL', ['list', '--store', 'gs://bucket/prefix'], '"gs://bucket/prefix"'],
    ['a connection string that is none', [...backup, '--database-url', 'the database'], 'connection string'],
    ['a connection string with an unknown keyword', [...backup, '--database-url', 'hots=x dbname=y'], '"hots"'],
    ['a port that is none', [...backup, '--database-url', 'postgres://localhost:high/x'], 'port'],
    ['an sslmode that is none', [...backup, '--database-url', 'postgres://localhost/x?sslmode=on'], 'sslmode'],
    ['a program that a shell takes for two', ['wal', 'configure', '--store', 'store', '--program', 'a;b'], '"a;b"'],
    ['a stanza that is a path', ['list', '--method', 'pgbackrest', '--stanza', '../x'], '"../x"'],
    ['an unknown service', [...backup, '--database-url', 'service=nowhere'], '"nowhere"'],
  ])('is refused with exit code 2 and the offending value: %s', async (_why, args, says) => {
    expectRefusal(await room.run([...args, '--json']), { code: 2, kind: 'bad-input', says: [says] });
  });

  it('is refused without a word on stdout where no --json was asked for', async () => {
    const ran = await room.run([...backup, '--jobs', 'two']);
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: ['"two"'] });
    expect(ran.stdout).toBe('');
  });

  it.each([
    ['backup', '--store'],
    ['backup', '--database-url'],
    ['backup', '--pg-bin'],
    ['backup', '--workdir'],
    ['backup', '--report'],
    ['backup', '--age-recipients'],
    ['verify', '--age-identity'],
    ['restore', '--age-identity'],
    ['verify', '--backup'],
    ['verify', '--database'],
    ['restore', '--into'],
  ])('is refused with exit code 2: %s with an empty %s, as an unset variable gives', async (command, option) => {
    const needed = [
      ...(option === '--store' ? [] : ['--store', 'store']),
      ...(command === 'restore' && option !== '--into' ? ['--into', 'postgres://localhost/x'] : []),
    ];
    expectRefusal(await room.run([command, ...needed, option, '', '--json']), {
      code: 2,
      kind: 'bad-input',
      says: [option, 'empty'],
    });
  });

  it('is refused with exit code 2 when it names no command, and points to the help', async () => {
    expectRefusal(await room.run([]), { code: 2, kind: 'bad-input', says: ['no command'], hint: 'pgproof --help' });
    expectRefusal(await room.run(['plan']), { code: 2, kind: 'bad-input', says: ['no command'] });
  });

  it('points to the help of the command that was meant', async () => {
    expectRefusal(await room.run([...verify, '--fast']), {
      code: 2,
      kind: 'bad-input',
      says: [],
      hint: 'pgproof verify --help',
    });
    expectRefusal(await room.run(['plan', 'backup', '--fast', '--store', 'store', '--json']), {
      code: 2,
      kind: 'bad-input',
      says: ['--fast'],
      hint: 'pgproof plan backup --help',
    });
    expectRefusal(await room.run(['verfy']), { code: 2, kind: 'bad-input', says: ['Did you mean verify?'] });
  });

  it('is refused when a folder for temporary files is not there', async () => {
    await writeFile(join(room.path, 'file'), '');
    for (const workdir of ['nowhere', 'file']) {
      expectRefusal(await room.run(['drill', '--workdir', workdir, '--json']), {
        code: 2,
        kind: 'bad-input',
        says: [`${workdir}"`],
      });
    }
  });
});

describe('help', () => {
  const commands = ['backup', 'list', 'restore', 'verify', 'drill', 'diagnose'];

  it.each(commands)('of %s explains its options with an example, on stdout, and exits 0', async (command) => {
    const ran = await room.run([command, '--help']);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain(`Usage: pgproof ${command}`);
    expect(ran.stdout).toMatch(new RegExp(`\nExample:\n {2}(PGPASSWORD=\\S+ )?pgproof ${command} --`));
  });

  it('of the program and of plan lists what there is, and exits 0', async () => {
    const [program, plan] = await Promise.all([room.run(['--help']), room.run(['plan', '--help'])]);
    expect([program.code, plan.code, program.stderr, plan.stderr]).toEqual([0, 0, '', '']);
    for (const command of [...commands, 'plan']) expect(program.stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    for (const operation of ['backup', 'restore', 'verify'])
      expect(plan.stdout).toMatch(new RegExp(`^ {2}${operation}\\b`, 'm'));
  });

  it.each(commands)('of %s shows an example that the program accepts', async (command) => {
    const { stdout } = await room.run([command, '--help']);
    const example = /\nExample:\n {2}(?:PGPASSWORD=\S+ )?pgproof ([^\n]+)/.exec(stdout)?.[1] ?? '';
    const words = example.replace('db.example', 'db.invalid').split(' ');
    const ran = await room.run([...words, ...(command === 'drill' ? ['--workdir', 'workdir'] : [])]);
    // Read without complaint: what stops it is the world.
    expect(command === 'diagnose' ? [1] : [3, 5], ran.stderr).toContain(ran.code);
  });

  it('tells the version on stdout, and nothing else', async () => {
    const ran = await room.run(['--version']);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
