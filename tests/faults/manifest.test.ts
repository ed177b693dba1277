import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedMajor } from '../cluster.ts';
import { layoutOf } from '../layout.ts';
import { pgproof } from '../pgproof.ts';
import { run } from '../run.ts';
import { representatives } from '../whole.ts';
import { editManifest, leaves, readJson, valueAt } from './forge.ts';
import { another, type ManifestFault, manifestFaults, nameOf, put, saidOnce } from './manifest-faults.ts';
import { type Backup, copyBackup, openStage, type Stage } from './stage.ts';
import { verifyBackup } from './verify.ts';

let stage: Stage;
let pristine: Backup;
beforeAll(async () => {
  stage = await openStage();
  await stage.makeSource('shop');
  pristine = await stage.backUp('shop');
});
afterAll(() => stage?.[Symbol.asyncDispose]());

/** The paths whose values differ between two manifests, as python reads them. */
async function differingFields(before: string, after: string): Promise<string[]> {
  const script = `
import json, sys
def flat(value, path):
  members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
  if not members or len(value) == 0: return {path: value}
  return {k: v for name, member in members for k, v in flat(member, path + (str(name),)).items()}
one, two = (flat(json.load(open(name)), ()) for name in sys.argv[1:])
for key in sorted(set(one) | set(two)):
  if one.get(key, '-') != two.get(key, '-'): print('.'.join(key))
`;
  const output = await run('/usr/bin/python3', [
    '-c',
    script,
    join(before, 'manifest.json'),
    join(after, 'manifest.json'),
  ]);
  return output.split('\n').filter(Boolean);
}

let copies = 0;
async function makeFaulty(fault: Pick<ManifestFault, 'field' | 'to'>): Promise<Backup> {
  copies += 1;
  const faulty = await copyBackup(stage, pristine, `faulty-${copies}`);
  await editManifest(faulty.folder, (manifest) => put(manifest, fault));
  return faulty;
}

const title = ({ field, to }: ManifestFault): string =>
  `${field.join('.')} that says ${JSON.stringify(to) ?? 'nothing'}`;
const { packed } = layoutOf((await installedMajor()) ?? 0);
const named = manifestFaults(packed).map((fault) => ({ ...fault, title: title(fault) }));

describe('names a field of the manifest, and would miss it without the check', () => {
  it.each(representatives(named, 3))('$title', async ({ title: _, ...fault }) => {
    const faulty = await makeFaulty(fault);
    const changed = await differingFields(pristine.folder, faulty.folder);
    expect([...new Set(changed.map((path) => path.replace(/(?<=unread)\.\d+$/, '')))]).toEqual([fault.field.join('.')]);

    const verify = (omit: readonly string[]): ReturnType<typeof verifyBackup> =>
      verifyBackup(stage, faulty, pristine, { level: 'readable', omit });
    const caught = await verify([]);
    expect(caught).toMatchObject({ ok: false, verdict: 'none' });
    expect(caught.bad.map(({ id }) => id).filter((id) => !fault.caughtBy.includes(id))).toEqual([]);
    for (const check of fault.caughtBy) {
      const alone = await verify(fault.caughtBy.filter((other) => other !== check));
      expect({ ok: alone.ok, ids: [...new Set(alone.bad.map(({ id }) => id))] }).toEqual({ ok: false, ids: [check] });
      const objects = alone.bad.map(({ object }) => object?.name.replace(/ \(.*\)$/, ''));
      expect(objects).toContain(nameOf(fault));
    }
    expect(await verify(fault.caughtBy)).toMatchObject({ ok: true, verdict: 'readable' });
  });
});

describe('exits 1 and names the field, through the command line', () => {
  it.each(named.filter((fault) => fault.throughCli === true))('$title', async ({ title: _, ...fault }) => {
    const faulty = await makeFaulty(fault);
    const ran = await pgproof(['verify', '--json', '--store', faulty.store, '--workdir', stage.folder]);
    expect(ran.code, ran.stderr).toBe(1);
    expect(ran.json()).toMatchObject({ ok: false, exit_code: 1 });
    expect(ran.stdout).toContain(nameOf(fault));
  });
});

it('refuses a backup in the folder of another id, or of another database', async () => {
  const moved = await copyBackup(stage, pristine, 'moved');
  const id = '20200101T000000Z-abcdef';
  await rename(moved.folder, join(moved.store, 'shop', id));
  const refused = { ok: false, bad: [{ object: { name: 'id' } }] };
  expect(await verifyBackup(stage, { ...moved, id }, pristine, { level: 'intact' })).toMatchObject(refused);
  await rename(join(moved.store, 'shop', id), moved.folder);
  await rename(join(moved.store, 'shop'), join(moved.store, 'other'));
  expect(await verifyBackup(stage, { ...moved, database: 'other' }, pristine, { level: 'intact' })).toMatchObject({
    ok: false,
    bad: [{ object: { name: 'server.database' } }],
  });
});

describe('every field of a manifest', () => {
  const changes: { readonly path: (string | number)[]; readonly to: unknown }[] = [];
  beforeAll(async () => {
    const manifest = await readJson(pristine.folder);
    for (const path of leaves(manifest)) changes.push({ path, to: another(valueAt(manifest, path), path) });
  });

  const label = (path: readonly (string | number)[]): string => {
    const [first, index] = path;
    const tool = first === 'tools' ? pristine.manifest.tools[Number(index)]?.name : undefined;
    return path.map((part) => (typeof part === 'number' ? (tool ?? '*') : part)).join('.');
  };

  it('is noticed when it alone says something else, but for those that nothing else in the backup says', async () => {
    const unnoticed: string[] = [];
    for (const { path, to } of changes) {
      const faulty = await makeFaulty({ field: path, to });
      const { ok } = await verifyBackup(stage, faulty, pristine, { level: 'intact' }).catch(() => ({ ok: false }));
      if (ok) unnoticed.push(label(path));
    }
    // What we packed by, the file itself has to be unpacked by.
    const isPackedByUs = pristine.manifest.compression.by === 'pgproof';
    const expected = saidOnce.filter((field) => field !== 'compression.algorithm' || !isPackedByUs);
    expect([...new Set(unnoticed)].sort()).toEqual([...expected].sort());
  });

  it('is noticed by the digest of the manifest', async () => {
    const seen = await run('/usr/bin/sha256sum', [join(pristine.folder, 'manifest.json')]);
    const expectedManifestSha256 = seen.split(' ')[0] ?? '';
    const asking = { level: 'intact', expectedManifestSha256 } as const;
    expect(await verifyBackup(stage, pristine, pristine, asking)).toMatchObject({ ok: true });
    for (const { path, to } of changes) {
      const faulty = await makeFaulty({ field: path, to });
      expect(await readFile(join(faulty.folder, 'manifest.json'))).not.toEqual(
        await readFile(join(pristine.folder, 'manifest.json')),
      );
      expect(await verifyBackup(stage, faulty, pristine, asking), path.join('.')).toMatchObject({ ok: false });
    }
  });
});
