import { expect, it } from 'vitest';
import { classifyPgbackrest, filesSaidWrong, readSaid, readVerified } from './said.ts';

it('reads messages with their hints and the lines that go on', () => {
  expect(
    readSaid([
      "WARN: option 'repo1-retention-full' is not set, the repository may run out of space",
      '      HINT: to retain full backups indefinitely, set it to the maximum.',
      'P01   INFO: one',
      '      and two',
      "ERROR: [032]: 'zzz' is not allowed for 'compress-type' option",
    ]),
  ).toEqual([
    {
      ...{ level: 'warn', text: "option 'repo1-retention-full' is not set, the repository may run out of space" },
      hints: ['to retain full backups indefinitely, set it to the maximum.'],
    },
    { level: 'info', text: 'one and two', hints: [] },
    { level: 'error', code: 32, text: "'zzz' is not allowed for 'compress-type' option", hints: [] },
  ]);
});

it.each([
  ['ERROR: [032]: it is not allowed', 'bad-input'],
  ['ERROR: [056]: no database', 'cannot-connect'],
  ['ERROR: [064]: unable to write: [28] No space left on device', 'disk-full'],
  ['ERROR: [082]: WAL segment was not archived', 'database-refused'],
  ['ERROR: [050]: unable to acquire lock', 'lock-not-got'],
])('takes "%s" for an error of kind %s', (line, kind) => {
  expect(classifyPgbackrest([line])?.kind).toBe(kind);
});

it('leaves to others what pgBackRest did not say', () => {
  expect(classifyPgbackrest(['setpriv: failed to execute pgbackrest'])).toBeUndefined();
});

const good = `stanza: main
status: ok
  archiveId: 15-1, total WAL checked: 5, total valid WAL: 5
    missing: 0, checksum invalid: 0, size invalid: 0, other: 0
  backup: 20261127-043243F, status: valid, total files checked: 1264, total valid files: 1264
    missing: 0, checksum invalid: 0, size invalid: 0, other: 0
`;

it('reads a verification that found nothing', () => {
  expect(readVerified(good)).toEqual({
    status: 'ok',
    complaints: [],
    parts: [
      { kind: 'wal', name: '15-1', isGood: true, checked: 5, wrong: [] },
      { kind: 'backup', name: '20261127-043243F', isGood: true, checked: 1264, wrong: [] },
    ],
  });
});

it.each<[string, string, object]>([
  [
    'files that are wrong',
    good.replace(
      'valid, total files checked: 1264, total valid files: 1264\n    missing: 0',
      'invalid, total files checked: 1264, total valid files: 1263\n    missing: 1',
    ),
    { status: 'ok', parts: [{ isGood: true }, { isGood: false, wrong: ['missing: 1'] }], complaints: [] },
  ],
  [
    'a log with a hole, whatever its status says',
    good.replace('total valid WAL: 5', 'total valid WAL: 4'),
    { parts: [{ isGood: false }, { isGood: true }] },
  ],
  [
    'what it cannot look at',
    'stanza: main\nstatus: error\n  No usable backup.info file\n',
    { status: 'error', parts: [], complaints: ['No usable backup.info file'] },
  ],
  ['words that nobody knows', `${good}  something new\n`, { status: 'ok', complaints: ['something new'] }],
  ['nothing', '', { status: undefined, parts: [], complaints: [] }],
])('reads a verification that found %s', (_, text, want) => {
  expect(readVerified(text)).toMatchObject(want);
});

it('reads which files it names', () => {
  const lines = [
    "INFO: invalid checksum '20261127-043243F/pg_data/base/1/1249.zst'",
    'INFO: verify command end: completed',
  ];
  expect(filesSaidWrong(readSaid(lines))).toEqual([
    { problem: 'invalid checksum', file: '20261127-043243F/pg_data/base/1/1249.zst' },
  ]);
});
