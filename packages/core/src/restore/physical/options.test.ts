import { expect, it } from 'vitest';
import { readTablespaceMapping } from './options.ts';
import { quietDatabase, quietSettings, settingLines } from './plan.ts';

it('reads where tablespaces are to lie', () => {
  expect([...readTablespaceMapping(['/old/one=/new/one/', '/old/two=/new/two'], '--tablespace-mapping')]).toEqual([
    ['/old/one', '/new/one'],
    ['/old/two', '/new/two'],
  ]);
});

it.each([
  [['/old/one=new'], /two absolute paths/],
  [['/old/one=/new', '/old/one=/other'], /"\/old\/one" is given twice/],
  [['/old/one=/new', '/old/two=/new/'], /"\/old\/one" and "\/old\/two" cannot both lie in/],
  [['/old/one=/new=er'], /for the = in its name/],
])('refuses %j', (given, says) => {
  expect(() => readTablespaceMapping(given, '--tablespace-mapping')).toThrow(says);
});

it('takes no name of a database for an option of the server', () => {
  const database = (name: string, collation: string) => ({ name, collation, provider: 'c', allows_connections: true });
  expect(quietDatabase({ databases: [database('-crestore_command=x', 'C'), database('shop', 'C')] })).toBe('shop');
  expect(quietDatabase({ databases: [database('-crestore_command=x', 'C')] })).toBe('template1');
});

it('keeps a copy from what its source does, its preloaded libraries among it', () => {
  const server = { preload_libraries: 'pg_cron' } as Parameters<typeof quietSettings>[0]['server'];
  expect(settingLines(quietSettings({ server }))).toBe(
    "archive_mode = 'off'\nmax_logical_replication_workers = '0'\nprimary_conninfo = ''\nsynchronous_standby_names = ''\nshared_preload_libraries = ''\n",
  );
  expect(quietSettings({ server: { ...server, preload_libraries: '' } })).not.toHaveProperty(
    'shared_preload_libraries',
  );
});
