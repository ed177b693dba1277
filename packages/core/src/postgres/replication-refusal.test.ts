import { expect, it } from 'vitest';
import { classifyReplication } from './replication-refusal.ts';

const hba = '/etc/postgresql/17/main/pg_hba.conf';
const failed = 'pg_basebackup: error: connection to server at "10.0.0.5", port 5432 failed: FATAL:  ';

it.each([
  ['host "10.0.0.9", user "backup", no encryption', 'host replication backup 10.0.0.9/32 scram-sha-256'],
  ['host "10.0.0.9", user "back-up", SSL encryption', 'hostssl replication "back-up" 10.0.0.9/32 scram-sha-256'],
  ['host "fe80::1", user "backup", no encryption', 'host replication backup fe80::1/128 scram-sha-256'],
  ['host "[local]", user "backup", no encryption', 'local replication backup scram-sha-256'],
])('names the line of pg_hba.conf for %s', (who, line) => {
  const { kind, hint } = classifyReplication(
    [`${failed}no pg_hba.conf entry for replication connection from ${who}`],
    hba,
  );
  expect(kind).toBe('login-refused');
  expect(hint).toContain(`add this line to ${hba}: ${line} `);
});

it.each([
  ['number of requested standby connections exceeds "max_wal_senders" (currently 10)', 'too-many-connections'],
  ['pg_hba.conf rejects replication connection for host "::1", user "backup", no encryption', 'login-refused'],
  [
    'WAL summaries are required on timeline 1 from 0/2 to 0/3, but no summaries for that timeline exist',
    'database-refused',
  ],
  ['requested WAL segment 000000010000000000000002 has already been removed', 'database-refused'],
  ['checksum error occurred', 'data-corrupted'],
  ['can only write single tablespace to stdout, database has 2', 'database-refused'],
])('knows what is meant by: %s', (said, kind) => {
  expect(classifyReplication([`pg_basebackup: error: ${said}`], undefined).kind).toBe(kind);
});
