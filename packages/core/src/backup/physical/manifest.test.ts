import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fileListOf, parseBaseManifest } from './manifest.ts';

/** As PostgreSQL 17 writes it. */
const manifest = `{ "PostgreSQL-Backup-Manifest-Version": 2,
"System-Identifier": 7712596441478146384,
"Files": [
{ "Path": "backup_label", "Size": 225, "Last-Modified": "2026-11-26 21:22:30 GMT", "Checksum-Algorithm": "SHA256", "Checksum": "00ff" },
{ "Encoded-Path": "62617365ff", "Size": 8192, "Last-Modified": "2026-11-26 21:22:30 GMT", "Checksum-Algorithm": "SHA256", "Checksum": "11ff" }
],
"WAL-Ranges": [
{ "Timeline": 2, "Start-LSN": "0/3000000", "End-LSN": "0/3000100" },
{ "Timeline": 1, "Start-LSN": "0/2000028", "End-LSN": "0/3000000" }
],
"Manifest-Checksum": "edbb"}
`;

it('says where a backup begins and ends, and of which cluster it is, to the last digit', () => {
  expect(parseBaseManifest(manifest)).toEqual({
    files: 2,
    rawBytes: 8417,
    systemIdentifier: '7712596441478146384',
    wal: { timeline: 2, startLsn: '0/2000028', stopLsn: '0/3000100' },
  });
});

it('has a list of files that tells nothing of what is in them, with a checksum of its own', () => {
  const list = fileListOf(manifest);
  expect(list).not.toContain('"Checksum"');
  expect(list).toContain('"Encoded-Path":"62617365ff"');
  expect(list).toContain('"System-Identifier": 7712596441478146384');
  expect(JSON.parse(list)['WAL-Ranges']).toHaveLength(2);
  const content = list.slice(0, list.indexOf('"Manifest-Checksum"'));
  const sum = createHash('sha256').update(content).digest('hex');
  expect(list.slice(content.length)).toBe(`"Manifest-Checksum": "${sum}"}\n`);
});

it.each(['', 'no manifest', '{"Files": []}'])('refuses %j', (text) => {
  expect(() => parseBaseManifest(text)).toThrow(/backup manifest/);
});
