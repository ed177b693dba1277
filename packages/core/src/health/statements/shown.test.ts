import { expect, it } from 'vitest';
import { shownStatement } from './shown.ts';

const secret = 'hunter2';

it.each([
  ["alter role app password 'hunter2'", 'alter role app …'],
  ['ALTER ROLE "my app" WITH LOGIN PASSWORD \'hunter2\'', 'ALTER ROLE "my app" WITH LOGIN …'],
  ['/* deploy /* 7 */ */ -- now\n create user app encrypted password $x$hunter2$x$', 'create user app encrypted …'],
  ["create subscription feed connection 'password=hunter2' publication all", 'create subscription feed …'],
  [
    "create user mapping for app server far options (user 'app', password 'hunter2')",
    'create user mapping for app server far options …',
  ],
  ['set app.token = hunter2', 'set app.token …'],
  ['set app.token to hunter2', 'set app.token …'],
  ['set local app.token to hunter2', 'set local app.token …'],
  ['alter database app set app.token to hunter2', 'alter database app set app.token …'],
  ["alter system set primary_conninfo = 'password=hunter2'", 'alter system set primary_conninfo …'],
  ['copy shop."order" from program \'curl -H hunter2\'', 'copy shop."order" from program …'],
  ["do $$ begin perform login('hunter2'); end $$", 'do …'],
  ["explain select * from login('hunter2')", 'explain select …'],
  ["prepare p as select login(E'hunter2')", 'prepare p as select login …'],
  ["execute p(U&'hunter2')", 'execute p …'],
  ["comment on role app is U&'hunter2'", 'comment on role app is …'],
  ['-- alter role app password hunter2', ''],
  ['/* alter role app password hunter2', ''],
  ['vacuum (analyze) shop.item', 'vacuum …'],
  ['begin', 'begin'],
  ['commit;', 'commit'],
])('shows of %j what it does and to what, and no value', (query, shown) => {
  expect(shownStatement(query)).toBe(shown);
  expect(shownStatement(query)).not.toContain(secret);
});

it('shows statements without literals as they are, in one line', () => {
  expect(shownStatement('select *\n  from shop.item\twhere id = $1')).toBe('select * from shop.item where id = $1');
  expect(shownStatement('with x as (select $1) insert into t table x')).toMatch(/^with x as/);
  expect(shownStatement('<insufficient privilege>')).toBe('<insufficient privilege>');
  expect(shownStatement(`select ${'a, '.repeat(500)}`)).toHaveLength(300);
});
