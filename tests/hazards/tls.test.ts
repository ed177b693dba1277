import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expectRefusal, isRoot } from '../cli/room.ts';
import { makeCertificates } from '../e2e/connection/certificates.ts';
import { run } from '../run.ts';
import { type LineFault, openLine } from './line.ts';
import { expectGone, expectNoTrace, openScene, patient, silent } from './scene.ts';

let folder: string | undefined;
afterAll(() => rm(folder ?? '', { recursive: true, force: true }));

const scene = openScene(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-tls-'));
  const { serverCert, serverKey } = makeCertificates(folder, 'nobody');
  await chmod(folder, 0o711);
  if (isRoot) await run('/usr/bin/chown', ['postgres', serverKey, serverCert]);
  return { ssl: 'on', ssl_cert_file: serverCert, ssl_key_file: serverKey };
});

/** Both stacks speak TLS over the line, which sees bytes alone: so many of one connection have gone by when pg_dump reads rows. */
const amidRows = { after: { bytes: 3_000_000, from: 'server' } } as const;

const encrypted = (url: string): string => url.replace('sslmode=disable', 'sslmode=require');

describe.concurrent('a line that carries TLS', () => {
  it('does so from end to end', async () => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const ran = await room.runTimed(room.backup(encrypted(line.url(scene.cluster().url('app')))));
    expect(ran.code, ran.stderr).toBe(0);
    await expectNoTrace(room);
  });

  it('and goes silent amid the rows ends a backup with exit code 3', async () => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const { hasStruck } = line.strike('stall', amidRows);
    const ran = await room.runTimed(room.backup(encrypted(line.url(scene.cluster().url('app'))), ...patient));
    expect(hasStruck()).toBe(true);
    expectRefusal(ran, silent);
    await room.expectUnharmed();
  });

  it.each<LineFault>(['cut', 'reset'])(
    'and suffers a %s amid the rows ends a backup with exit code 3',
    async (fault) => {
      await using room = await scene.room();
      await using line = await openLine(scene.cluster());
      const { hasStruck } = line.strike(fault, amidRows);
      const ran = await room.runTimed(room.backup(encrypted(line.url(scene.cluster().url('app'))), ...patient));
      expect(hasStruck()).toBe(true);
      expectGone(ran, [/127\.0\.0\.1|pg_dump|read the catalogue/]);
      await room.expectUnharmed();
    },
  );
});
