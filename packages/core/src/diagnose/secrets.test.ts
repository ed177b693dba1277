import { expect, it } from 'vitest';
import { withoutSecrets } from './log.ts';

it.each([
  'bash: PGPASSWORD=hunter2: command not found',
  'export POSTGRES_PASSWORD="hunter2 is long"',
  "AWS_SECRET_ACCESS_KEY='hunter2'",
  'access_token: hunter2',
  '{"password":"hunter2","user":"app"}',
  "{ 'api-token' : 'hunter2' }",
  'host=db password=hunter2 dbname=app',
  "host=db password='hunter2 is long' dbname=app",
  "ALTER ROLE app PASSWORD 'hunter2'",
  'could not connect to postgres://app:hunter2@db/app',
])('tells no secret of %s', (line) => {
  const told = withoutSecrets(line);
  expect(told).not.toContain('hunter2');
  expect(told).toContain('***');
});

it.each([
  'FATAL:  password authentication failed for user "app"',
  'pg_restore: error: could not execute query: ERROR:  relation "token" does not exist',
  'psql: error: fe_sendauth: no password supplied',
])('leaves what is none: %s', (line) => {
  expect(withoutSecrets(line)).toBe(line);
});
