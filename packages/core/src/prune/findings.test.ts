import { expect, it } from 'vitest';
import { exampleManifest } from '../store/example.ts';
import type { Manifest } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import { pruneFindings } from './findings.ts';
import { planPrune } from './plan.ts';

const store = { describe: '/backups', address: '/backups' } as Store;
const ids = ['20261121T031700Z-0a1b2c', '20261122T031700Z-0a1b2c', '20261123T031700Z-0a1b2c'];

it.each<[string, Manifest['encryption'], string]>([
  ['plain ones', null, 'pgproof verify --store /backups --database shop'],
  [
    'encrypted ones, with the key to give',
    { scheme: 'age', recipients: ['age1one'] },
    'pgproof verify --store /backups --database shop --age-identity <file>',
  ],
])('of backups of which none is good names the command that proves one: of %s', (_what, encryption, hint) => {
  const backups = ids.map((id) => ({
    ...{ database: 'shop', id, standing: 'unverified' as const, isGood: false },
    manifest: { ...exampleManifest({ id }), encryption },
  }));
  const options = { store, environment: 'production', rules: { keep: { last: 1 } } } as const;
  const facts = { now: new Date('2026-11-24T00:00:00Z'), databases: [{ name: 'shop', backups, unfinished: [] }] };
  const findings = pruneFindings(planPrune(options, facts), options, undefined);
  expect(findings).toContainEqual(expect.objectContaining({ id: 'prune.none-good', hint }));
});
