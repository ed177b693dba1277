import { expect, it } from 'vitest';
import { exactIdentifiers, parseInfo, segmentsOf } from './info.ts';

const printed = `[{"archive":[{"database":{"id":1,"repo-key":1},"id":"15-1","max":"000000010000000000000005","min":"000000010000000000000001"}],"backup":[{"archive":{"start":"000000010000000000000002","stop":"000000010000000000000003"},"backrest":{"format":5,"version":"2.45"},"database":{"id":1,"repo-key":1},"error":false,"info":{"delta":30472430,"repository":{"delta":3780976,"size":3780976},"size":30472430},"label":"20261127-043243F","lsn":{"start":"0/2000028","stop":"0/3000358"},"prior":null,"reference":null,"timestamp":{"start":1795753963,"stop":1795753966},"type":"full"}],"cipher":"none","db":[{"id":1,"repo-key":1,"system-id":7712704521488079010,"version":"15"}],"name":"main","repo":[{"cipher":"none","key":1,"status":{"code":0,"message":"ok"}}],"status":{"code":0,"lock":{"backup":{"held":false}},"message":"ok"}}]`;

it('reads a backup, and its cluster by a number that JSON would round', () => {
  const info = parseInfo(exactIdentifiers(printed), 'main');
  expect(info).toMatchObject({
    ...{ code: 0, message: 'ok', cipher: 'none', cluster: { systemIdentifier: '7712704521488079010', major: 15 } },
    backups: [
      {
        ...{ label: '20261127-043243F', type: 'full', reference: [], storedBytes: 3780976, hasErrors: false },
        ...{ systemIdentifier: '7712704521488079010', ended: new Date('2026-11-27T04:32:46Z') },
      },
    ],
  });
});

it('takes no other word for a label: it becomes one of a command', () => {
  expect(() => parseInfo(printed.replace('"label":"20261127-043243F"', '"label":"--help"'), 'main')).toThrow(
    /a backup is called "--help"/,
  );
  expect(() => parseInfo(printed, 'other')).toThrow(/nothing of stanza "other"/);
});

it.each([
  ['[CryptoError] unable to find hostname', 'store-unreachable'],
  ['[CryptoError] cipher header invalid', 'store-refused'],
])('says so where no repository could be read: %s', (message, kind) => {
  const broken = printed
    .replace('"status":{"code":0,"message":"ok"}', `"status":{"code":99,"message":"${message}"}`)
    .replace(/"backup":\[.*?\],"cipher"/, '"backup":[],"cipher"')
    .replace(
      '"status":{"code":0,"lock":{"backup":{"held":false}},"message":"ok"}',
      '"status":{"code":99,"message":"other"}',
    );
  expect(() => parseInfo(broken, 'main')).toThrow(
    expect.objectContaining({ kind, message: `pgbackrest info: repo1: ${message}` }),
  );
});

it.each<[string, [string, string, string, string], string[]]>([
  [
    'the usual size',
    ['000000010000000000000002', '000000010000000000000003', '0/2000028', '0/3000358'],
    ['000000010000000000000002', '000000010000000000000003'],
  ],
  [
    'an end on a border',
    ['000000010000000000000005', '000000010000000000000005', '0/5000028', '0/6000000'],
    ['000000010000000000000005'],
  ],
  [
    'segments of 64 MiB, over a border of logs',
    ['00000002000000010000003F', '000000020000000200000000', '1/FC000028', '2/138'],
    ['00000002000000010000003F', '000000020000000200000000'],
  ],
  ['names that belong to no size', ['000000010000000000000002', '000000010000000000000003', '5/0', '6/0'], []],
])('counts the segments of a backup: %s', (_, [startWal, stopWal, startLsn, stopLsn], want) => {
  expect(segmentsOf({ startWal, stopWal, startLsn, stopLsn })).toEqual(want);
});
