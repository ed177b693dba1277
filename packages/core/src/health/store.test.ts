import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleManifest, examplePhysicalManifest } from '../store/example.ts';
import { openFolderStore } from '../store/folder.ts';
import { lookAtBackups } from './store.ts';

const systemIdentifier = '7000000000000000001';
const idAt = (hour: number): string => `20261123T0${hour}0000Z-0a1b2c`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(of: string, id: string, manifest: object | string): Promise<void> {
  await mkdir(join(folder, of, id), { recursive: true });
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  await writeFile(join(folder, of, id, 'manifest.json'), text);
}

it.each([
  ['a dump', 'shop', exampleManifest({ id: idAt(2) }), `+cluster/${systemIdentifier}`, '--method physical'],
  [
    'one of the cluster',
    `+cluster/${systemIdentifier}`,
    examplePhysicalManifest({ id: idAt(2) }),
    'shop',
    '--database shop',
  ],
])(
  'tells of newer backups that cannot be read, of the other kind, too, where the newest is %s',
  async (_what, of, manifest, other, words) => {
    await put(of, idAt(2), manifest);
    await put(other, idAt(1), '{');
    await put(other, idAt(3), '{');
    const open = () => openFolderStore(folder, { create: false });
    const asked = { database: 'shop', systemIdentifier };
    expect(await lookAtBackups(open, asked, new AbortController().signal)).toMatchObject({
      newest: { id: idAt(2) },
      passedOver: { unreadable: [{ id: idAt(3), hint: expect.stringContaining(words) }] },
    });
  },
);
