import { describe, expect, it } from 'vitest';
import { highestLevel, type Manifest, parseManifest } from './manifest.ts';

const manifest: Manifest = {
  format_version: 1,
  id: '20260101T000000Z-0a0b0c',
  created_at: '2026-01-01T00:00:00.000Z',
  operation: 'backup',
  environment: 'production',
  server: {
    version: '15.18',
    major: 15,
    system_identifier: '7000000000000000000',
    database: 'app',
    encoding: 'UTF8',
    collation: 'C',
    ctype: 'C',
    provider: 'c',
    locale: '',
    icu_rules: '',
    money_locale: '',
    size_bytes: 1,
    bootstrap_role: 'postgres',
    architecture: 'x86_64',
  },
  method: 'logical',
  backup_type: 'full',
  format: 'custom',
  filters: [],
  tools: [{ name: 'pg_dump', version: '15.18' }],
  snapshot: { time: '2026-01-01T00:00:00.000Z', lsn: '0/1' },
  files: [
    { path: 'data.dump', role: 'data', bytes: 1, raw_bytes: null, sha256: 'a'.repeat(64) },
    { path: 'proof.json.zst', role: 'proof', bytes: 1, raw_bytes: null, sha256: 'b'.repeat(64) },
  ],
  compression: { algorithm: 'none', level: 0, by: 'client' },
  encryption: null,
  proof: {
    level: 'content',
    relations: 1,
    rows: '18446744073709551616',
    sequences: 0,
    large_objects: '0',
    large_objects_status: 'read',
    unread: [],
  },
  extensions: [],
  roles: [{ name: 'app', superuser: false, inherit: true, bypass_rls: false, member_of: ['pg_monitor'] }],
  catalogue_digest: { relation: 'c'.repeat(64) },
  durations: { total_seconds: 1, dump_seconds: 1, fingerprint_seconds: 1 },
  snapshot_held_seconds: 1,
  recovery_procedure: '1. …',
};

it('reads what else pg_dump was given, and nothing that is no argument', () => {
  const read = (given: unknown) => parseManifest(JSON.stringify({ ...manifest, pg_dump_arguments: given }), 'm');
  expect(read(['--inserts', '--rows-per-insert=100']).pg_dump_arguments).toEqual([
    '--inserts',
    '--rows-per-insert=100',
  ]);
  for (const given of ['--inserts', [1], ['inserts'], null])
    expect(() => read(given), JSON.stringify(given)).toThrow(/pg_dump_arguments/);
});

it('reads the versions of collations, and a manifest that is older than those', () => {
  const read = (collations: unknown, version: unknown) =>
    parseManifest(
      JSON.stringify({ ...manifest, collations, server: { ...manifest.server, collation_version: version } }),
      'm',
    );
  const collations = [{ name: 'public."mine"', version: '153.120' }];
  expect(read(collations, '2.36')).toMatchObject({ collations, server: { collation_version: '2.36' } });
  expect(read(undefined, undefined).collations).toBeUndefined();
  expect(() => read([{ name: 'mine' }], '2.36')).toThrow(/collations/);
  expect(() => read(collations, 2.36)).toThrow(/collation_version/);
});

it('reads whom a backup is encrypted for', () => {
  const recipient = `age1${'q'.repeat(58)}`;
  const sealed = { ...manifest, encryption: { scheme: 'age', recipients: [recipient] } };
  expect(parseManifest(JSON.stringify(sealed), 'm').encryption).toEqual(sealed.encryption);
  for (const encryption of [
    'age',
    {},
    { scheme: 'gpg', recipients: [recipient] },
    { scheme: 'age', recipients: [] },
    { scheme: 'age', recipients: ['age1short'] },
    { scheme: 'age', recipients: [recipient], identity: 'x' },
  ])
    expect(() => parseManifest(JSON.stringify({ ...manifest, encryption }), 'm')).toThrow(/field "encryption/);
});

const [data, proof] = manifest.files as [Manifest['files'][number], Manifest['files'][number]];

it('reads back what a backup writes', () => {
  expect(parseManifest(JSON.stringify(manifest), 'm')).toEqual(manifest);
});

describe('refuses a manifest', () => {
  const cases: [string, unknown, RegExp][] = [
    ['that is no JSON', '{"format_version": 1,', /^m: not JSON/],
    ['that is no object', [], /field "the whole"/],
    ['of another format', { ...manifest, format_version: 2 }, /field "format_version"/],
    ['with a field missing', { ...manifest, files: undefined }, /must have required property 'files'/],
    ['with a field that it cannot have', { ...manifest, more: 1 }, /must NOT have additional properties/],
    [
      'with a wrong type',
      { ...manifest, server: { ...manifest.server, major: '15' } },
      /field "server.major" must be integer/,
    ],
    [
      'with a path that leaves its folder',
      { ...manifest, files: [{ ...data, path: '../data.dump' }, proof] },
      /"..\/data.dump" is not a plain file name/,
    ],
    [
      'with an absolute path',
      { ...manifest, files: [{ ...data, path: '/etc/passwd' }, proof] },
      /is not a plain file name/,
    ],
    ['with a hidden file', { ...manifest, files: [{ ...data, path: '.data' }, proof] }, /is not a plain file name/],
    [
      'that names itself',
      { ...manifest, files: [{ ...data, path: 'manifest.json' }, proof] },
      /is not a plain file name/,
    ],
    ['that names a file twice', { ...manifest, files: [data, { ...proof, path: data.path }] }, /is named twice/],
    [
      'with a digest that is none',
      { ...manifest, files: [{ ...data, sha256: 'abc' }, proof] },
      /field "files.0.sha256"/,
    ],
    ['with a negative size', { ...manifest, files: [{ ...data, bytes: -1 }, proof] }, /field "files.0.bytes"/],
  ];
  it.each(cases)('%s', (_what, value, message) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    expect(() => parseManifest(text, 'm')).toThrow(
      expect.objectContaining({ kind: 'invalid-manifest', exitCode: 1, message: expect.stringMatching(message) }),
    );
  });
});

it.each([
  [{}, 'identical'],
  [{ level: 'counts' }, 'consistent'],
  [{ level: 'none' }, 'restored'],
  [{ large_objects_status: 'unknown' }, 'consistent'],
  [{ unread: ['user_mapping'] }, 'restored'],
] as const)('a proof with %j can be shown to reach %s', (change, level) => {
  expect(highestLevel({ ...manifest, proof: { ...manifest.proof, ...change } })).toBe(level);
});
