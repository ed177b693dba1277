import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectRefusal, processesOf, until } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { limitMemory, requireMemoryLimits } from './memory.ts';
import { digests, expectNoTrace, type HazardRoom, openScene } from './scene.ts';

const scene = openScene();
const megabyte = 1024 ** 2;

describe.skipIf(!requireMemoryLimits())('a run that is denied memory', () => {
  it.each<[string, (room: HazardRoom) => string[]]>([
    ['a backup', (room) => room.backup(scene.cluster().url('app'))],
    ['a verification', (room) => room.verify()],
  ])('is killed by the kernel; the store is as it was, and the next is clean: %s', async (_what, args) => {
    await using room = await scene.room();
    const before = await digests(room.store);
    await using limit = await limitMemory(20 * megabyte);
    const ran = await room.runTimed(args(room), { prefix: limit.prefix });
    expect(ran.code === null || ran.code >= 128, `${ran.code} ${ran.stderr}`).toBe(true);
    expect(await limit.kills()).not.toBe(0);
    await until('no process of ours', async () => (await processesOf(room.path)).length === 0, 15);
    expect(await digests(room.store)).toEqual(before);
    const next = await room.run(room.verify());
    expect(next.json(), next.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    await expectNoTrace(room);
  });

  it.each<[string, string, string, (room: HazardRoom, bin: string) => string[]]>([
    ['a backup', 'pg_dump', '--snapshot', (room, bin) => room.backup(scene.cluster().url('app'), '--pg-bin', bin)],
    ['a verification', 'pg_restore', '--dbname', (room, bin) => room.verify('--pg-bin', bin)],
    ['a restore', 'pg_restore', '--dbname', (room, bin) => room.restore(scene.cluster().url('copy'), '--pg-bin', bin)],
  ])('in one program of it, says which one was killed: %s by %s', async (_what, program, option, args) => {
    await using room = await scene.room();
    await using limit = await limitMemory(megabyte);
    const real = join(scene.cluster().bin, program);
    const denied = [...limit.prefix.slice(1, 3).map((word) => `'${word}'`), 'sh', real].join(' ');
    const script = `#!/bin/sh\ncase "$*" in *${option}=*) exec /bin/sh ${denied} "$@";; esac\nexec ${real} "$@"\n`;
    const bin = await binWith(room, scene.cluster().bin, { [program]: script });
    const ran = await room.runTimed(args(room, bin));
    const says = [`${program} was ended by SIGKILL`];
    expectRefusal(ran, { code: 6, kind: 'program-killed', says, hint: /dmesg/ });
    expect(await limit.kills()).not.toBe(0);
    expect(await scene.cluster().sql('postgres', "select from pg_database where datname = 'copy'")).toEqual([]);
    await room.expectUnharmed();
  });
});
