import { expect, it } from 'vitest';
import { readLogLine } from './diagnose/log-classes.ts';
import { classifyToolFailure } from './postgres/tools.ts';

it.each([
  ['connection to server at "db", port 5432 failed: fe_sendauth: no password supplied', 'login-refused', undefined],
  [
    'connection to server at "db" failed: FATAL:  password authentication failed for user "ann"',
    'login-refused',
    'ann',
  ],
  ['connection to server at "db" failed: FATAL:  database "shop" does not exist', 'no-database', 'shop'],
  ['connection to server at "db", port 5432 failed: Connection refused', 'cannot-connect', undefined],
  ['could not translate host name "db" to address: Name or service not known', 'cannot-connect', undefined],
  ['FATAL:  the database system is shutting down', 'connection-lost', undefined],
  ['could not execute query: server closed the connection unexpectedly', 'connection-lost', undefined],
  ['query failed: ERROR:  permission denied for table customer', 'not-permitted', 'table customer'],
  ['query failed: ERROR:  must be owner of table customer', 'not-permitted', undefined],
])('is the same at the end of a program and in the line of a log: %s', (words, kind, object) => {
  const line = `pg_dump: error: ${words}`;
  expect(classifyToolFailure([line]).kind).toBe(kind);
  expect(readLogLine(line)).toMatchObject({ is: kind, object });
});
