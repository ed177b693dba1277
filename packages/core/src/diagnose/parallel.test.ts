import { expect, it } from 'vitest';
import { exampleManifest } from '../store/example.ts';
import type { Manifest } from '../store/manifest.ts';
import { byHand } from '../store/s3/hand.ts';
import { parallelBackup, parallelRestore } from './parallel.ts';

const id = '20261123T031700Z-0a1b2c';
const folder = { address: '/var/back ups' };
const bucket = { address: 's3://acme/pg', byHand: byHand({ bucket: 'acme', prefix: 'pg', region: 'eu-central-1' }) };
const encryption: Manifest['encryption'] = { scheme: 'age', recipients: ['age1one'] };
const file = (path: string): Pick<Manifest, 'files'> => ({
  files: [{ path, role: 'data', bytes: 1, raw_bytes: null, sha256: '0'.repeat(64) }],
});
const beginning = (given: Partial<Manifest>, store: Parameters<typeof parallelRestore>[1] = folder): string =>
  parallelRestore({ ...exampleManifest(), ...given }, store, 4).split(' && psql ')[0] ?? '';

it.each<[string, Partial<Manifest>, string]>([
  [
    'zstd before it is restored',
    { ...file('data.dump.zst'), compression: { algorithm: 'zstd', level: 3, by: 'pgproof' } },
    `zstd -dcq < '/var/back ups/shop/${id}/data.dump.zst' > data.dump`,
  ],
  [
    'age, and then gzip',
    { ...file('data.dump.gz.age'), compression: { algorithm: 'gzip', level: 6, by: 'pgproof' }, encryption },
    `age --decrypt --identity <identity file> < '/var/back ups/shop/${id}/data.dump.gz.age' | gzip -dcq > data.dump`,
  ],
  [
    'a directory, into a folder',
    { ...file('data.dir.tar.age'), format: 'directory', encryption },
    `mkdir data.dir && age --decrypt --identity <identity file> < '/var/back ups/shop/${id}/data.dir.tar.age' | tar --extract --file=- --directory=data.dir`,
  ],
])('unpacks %s', (_what, given, command) => {
  expect(beginning(given)).toBe(command);
});

it('reads a file as it lies in the folder, and brings it from elsewhere', () => {
  expect(parallelRestore(exampleManifest(), folder, 4)).toMatch(
    new RegExp(
      `^psql .* && pg_restore --jobs=4 --no-subscriptions --dbname=shop_restored '/var/back ups/shop/${id}/data.dump'$`,
    ),
  );
  expect(beginning({}, bucket)).toBe(
    `aws s3 cp --only-show-errors --region eu-central-1 s3://acme/pg/shop/${id}/data.dump - | cat > data.dump`,
  );
});

it('makes the next backup of the same part', () => {
  const manifest = exampleManifest({ filters: ['--schema=a b', '--no-comments'] });
  expect(parallelBackup(manifest, folder, 4)).toBe(
    "pgproof backup --store '/var/back ups' --database-url <url> '--schema=a b' --pg-dump-args=--no-comments --format directory --jobs 4",
  );
});
