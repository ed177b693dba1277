import { expect, it } from 'vitest';
import { readPgbackrest } from '../../pgbackrest/options.ts';
import { readPgbackrestBackup } from './options.ts';

const name = (option: string): string => `--${option}`;
const read = (type: string | undefined, format: string | undefined, ...given: string[]): string =>
  readPgbackrestBackup({ type, format, given: new Set(given) }, name);

it.each([
  [undefined, 'full'],
  ['full', 'full'],
  ['differential', 'differential'],
  ['incremental', 'incremental'],
])('takes the type %s for %s', (type, want) => {
  expect(read(type, undefined)).toBe(want);
});

it.each<[string, () => unknown, RegExp]>([
  ['a format', () => read(undefined, 'tar'), /--format "tar": pgBackRest stores files/],
  ['an archive of the log', () => read('wal-archive', undefined), /its backups are full, differential or incremental/],
  ['rules of ours', () => read(undefined, undefined, 'keep-last'), /--keep-last: pgBackRest keeps by its own rules/],
  [
    'a part of a database',
    () => read(undefined, undefined, 'table'),
    /--table: a backup by pgBackRest is of the whole cluster/,
  ],
  [
    'a configuration beside repositories',
    () => readPgbackrest({ config: '/a', repositories: ['/b'] }, name),
    /the repositories stand in "\/a"/,
  ],
  [
    'a file that is not said from the root',
    () => readPgbackrest({ config: 'a.conf' }, name),
    /must be an absolute path/,
  ],
  [
    'a repository in S3 without its region',
    () => readPgbackrest({ repositories: ['s3://bucket/x'], options: ['repo1-s3-endpoint=s3.example'] }, name),
    /needs repo1-s3-region/,
  ],
  [
    'a repository of another kind',
    () => readPgbackrest({ repositories: ['ftp://x'] }, name),
    /must be an absolute path, or s3:/,
  ],
  [
    'an option that is given twice',
    () => readPgbackrest({ options: ['process-max=1', 'process-max=2'] }, name),
    /"process-max" is given twice/,
  ],
])('refuses %s', (_, act, says) => {
  expect(act).toThrow(says);
});

it('makes a configuration of repositories and options', () => {
  const { configuration } = readPgbackrest(
    {
      repositories: ['s3://bucket/main'],
      options: ['repo1-s3-endpoint=s3.example', 'repo1-s3-region=eu-1', 'pg1-path=/data'],
    },
    name,
  );
  expect(configuration?.repositories).toEqual([
    { place: { kind: 's3', bucket: 'bucket', path: '/main', endpoint: 's3.example', region: 'eu-1' } },
  ]);
  expect([...(configuration?.more ?? [])]).toEqual([['pg1-path', '/data']]);
});
