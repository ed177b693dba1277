import { expect, it } from 'vitest';
import { writeLine } from './lines.ts';
import { readTablespaceMapping } from './options.ts';
import { quietDatabase } from './plan.ts';

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

it('writes a setting for a shell as for a file', () => {
  expect(writeLine({ recovery_target_name: 'a\\n' }, 'file')).toBe(
    `printf '%s\\n' 'recovery_target_name = '\\''a\\\\n'\\''' > file`,
  );
});
