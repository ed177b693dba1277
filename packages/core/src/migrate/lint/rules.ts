import type { Status } from '../../finding.ts';

/** A rule of lint, as it is documented. */
export interface Rule {
  readonly status: Extract<Status, 'bad' | 'warning' | 'unknown'>;
  /** What it finds. */
  readonly what: string;
  readonly why: string;
  /** The safe way. */
  readonly safe: string;
  /** The majors that it is for, where not all. */
  readonly versions?: string;
}

/** Every rule, by the id that a suppression names. */
export const rules = {
  'add-check': {
    status: 'bad',
    what: 'a CHECK constraint that is valid from the start, on a table that is in use',
    why: 'all rows are read while nobody can read or write the table',
    safe: 'add it NOT VALID; then, in a transaction of its own, VALIDATE CONSTRAINT, which lets readers and writers through',
  },
  'add-column-constraint': {
    status: 'bad',
    what: 'a new column with a CHECK, UNIQUE or PRIMARY KEY, or with a default and REFERENCES',
    why: 'the rows are read, or an index is built, while nobody can read or write the table',
    safe: 'add the column alone; then the constraint by itself, NOT VALID or USING INDEX',
  },
  'add-column-not-null': {
    status: 'bad',
    what: 'a new column that is NOT NULL and has no default, on a table that may have rows',
    why: 'it fails on the first row that there is',
    safe: 'give it a constant DEFAULT, or add it nullable, fill it, then SET NOT NULL with a proof',
  },
  'add-column-rewrite': {
    status: 'bad',
    what: 'a new column with a volatile default, serial, identity, a stored expression, or of a domain that checks',
    why: 'every row is written anew, with all indexes, while nobody can read or write the table',
    safe: 'add it without a default; SET DEFAULT for rows to come; fill those that are there in batches',
  },
  'add-foreign-key': {
    status: 'bad',
    what: 'a foreign key that is valid from the start, on a table that is in use',
    why: 'all rows are read while nobody can write either of the two tables',
    safe: 'add it NOT VALID; then, in a transaction of its own, VALIDATE CONSTRAINT',
  },
  'add-index-constraint': {
    status: 'bad',
    what: 'UNIQUE, PRIMARY KEY or EXCLUDE added to a table that is in use',
    why: 'its index is built while nobody can read or write the table',
    safe: 'CREATE UNIQUE INDEX CONCURRENTLY; then ADD CONSTRAINT … USING INDEX. EXCLUDE has no such way: take a window',
  },
  'attach-partition': {
    status: 'bad',
    what: 'ATTACH PARTITION without a CHECK that proves its bounds, or beside a default partition',
    why: 'the new partition is read while it is locked, and so is the default partition',
    safe: 'first ADD CHECK of the bounds with NOT NULL, NOT VALID, VALIDATE; the same on the default partition, of the contrary',
  },
  backfill: {
    status: 'warning',
    what: 'an UPDATE or DELETE of rows after a lock that keeps everybody out, in the same transaction',
    why: 'the lock is held until the last row is done',
    safe: 'put it into a migration of its own, in batches by key',
  },
  'bulk-change': {
    status: 'warning',
    what: 'an UPDATE or DELETE without WHERE of a table that is in use',
    why: 'every row is locked until the end, the table grows to twice its size, and standbys fall behind',
    safe: 'in batches by key, each committed; TRUNCATE where everything goes',
  },
  'change-type': {
    status: 'bad',
    what: 'a change of a column’s type that writes the table anew',
    why: 'every row is written anew, with all indexes, while nobody can read or write the table',
    safe: 'a new column of the new type, a trigger that keeps both, batches, then swap the names',
  },
  'change-type-reads': {
    status: 'bad',
    what: 'a change of type or collation that leaves the rows as they are, of a column that a CHECK or an index is about',
    why: 'the CHECK is tried on every row, or the index is built anew, while nobody can read or write the table',
    safe: 'drop the CHECK or the index first; then add the CHECK NOT VALID and VALIDATE it, or CREATE INDEX CONCURRENTLY, each in a migration of its own',
  },
  'concurrently-if-not-exists': {
    status: 'warning',
    what: 'CREATE INDEX CONCURRENTLY IF NOT EXISTS',
    why: 'after one that failed, an invalid index of that name is there: the second run does nothing and is recorded as done',
    safe: 'DROP INDEX CONCURRENTLY IF EXISTS before it, and no IF NOT EXISTS',
  },
  'concurrently-in-transaction': {
    status: 'bad',
    what: 'a statement that cannot run in a transaction, where the tool or the file makes one',
    why: 'PostgreSQL refuses it (25001), also where several statements are sent as one message',
    safe: 'a file of its own, with the mark by which the tool leaves the transaction out',
  },
  'concurrently-on-partitioned': {
    status: 'bad',
    what: 'CREATE INDEX CONCURRENTLY on a partitioned table, or DROP INDEX CONCURRENTLY of its index',
    why: 'PostgreSQL refuses it (0A000): CONCURRENTLY is for tables with rows of their own',
    safe: 'CREATE INDEX … ON ONLY the partitioned table; then CREATE INDEX CONCURRENTLY on each partition, and ALTER INDEX … ATTACH PARTITION',
  },
  'detach-partition': {
    status: 'warning',
    what: 'DETACH PARTITION without CONCURRENTLY',
    why: 'the whole partitioned table is locked until the transaction ends',
    safe: 'DETACH PARTITION … CONCURRENTLY, outside a transaction; there must be no default partition',
  },
  'disable-row-security': {
    status: 'warning',
    what: 'DISABLE ROW LEVEL SECURITY',
    why: 'what policies kept from a role it can read from now on',
    safe: 'a policy that allows what is needed',
  },
  'domain-constraint': {
    status: 'bad',
    what: 'a constraint added to a domain that tables use',
    why: 'every table with such a column is read while nobody can write it',
    safe: 'ADD CONSTRAINT … NOT VALID; then VALIDATE CONSTRAINT in a transaction of its own',
  },
  'drop-column': {
    status: 'warning',
    what: 'DROP COLUMN of a table that is in use',
    why: 'programs that still name it fail, and its values cannot be had back but from a backup',
    safe: 'first deploy programs that do not name it; drop it with the release after',
  },
  'drop-index-not-concurrent': {
    status: 'bad',
    what: 'DROP INDEX or REINDEX without CONCURRENTLY',
    why: 'the table, or reading by the index, is locked',
    safe: 'with CONCURRENTLY, outside a transaction',
  },
  'drop-object': {
    status: 'warning',
    what: 'DROP of a view, function, type, sequence or schema that was there before',
    why: 'programs that still use it fail; CASCADE takes with it what depends on it',
    safe: 'first deploy programs that do not use it; never CASCADE without a list of what goes',
  },
  'drop-table': {
    status: 'warning',
    what: 'DROP TABLE of one that was there before',
    why: 'programs that still use it fail, and its rows cannot be had back but from a backup',
    safe: 'rename it, wait for a release, then drop it; drop its foreign keys first, one by one',
  },
  'duplicate-index': {
    status: 'warning',
    what: 'an index on the same columns as one that is there',
    why: 'every write pays for both',
    safe: 'leave it out, or drop the other',
  },
  'enum-value-in-transaction': {
    status: 'bad',
    what: 'a value added to an enum and used in the same transaction',
    why: 'PostgreSQL refuses the use (55P04)',
    safe: 'two migrations',
  },
  'foreign-key-without-index': {
    status: 'warning',
    what: 'a foreign key whose columns no index begins with',
    why: 'each DELETE or key change of the referenced table reads all of this one',
    safe: 'CREATE INDEX CONCURRENTLY on its columns',
  },
  'holds-lock': {
    status: 'warning',
    what: 'long work in the same transaction after a lock that keeps everybody out',
    why: 'the lock is held until the transaction ends, whatever comes after it',
    safe: 'the locking statement last, or in a migration of its own',
  },
  'identifier-too-long': {
    status: 'warning',
    what: 'a name of more than 63 bytes',
    why: 'PostgreSQL cuts it, and two names can become one',
    safe: 'a shorter name',
  },
  'index-not-concurrent': {
    status: 'bad',
    what: 'CREATE INDEX without CONCURRENTLY on a table that is in use',
    why: 'the table is read while nobody can write it',
    safe: 'CREATE INDEX CONCURRENTLY, outside a transaction, in a file of its own',
  },
  'int-primary-key': {
    status: 'warning',
    what: 'a primary key of type integer or smallint in a new table',
    why: 'at 2,147,483,647 (or 32,767) nothing can be inserted any more, and the change of type writes the table anew',
    safe: 'bigint generated always as identity',
  },
  'lock-timeout': {
    status: 'warning',
    what: 'a lock on a table that is in use, with no lock_timeout in effect, or one of more than a minute',
    why: 'behind a long query it waits, and behind it waits everybody else: the table stands still',
    safe: "SET LOCAL lock_timeout = '5s' (SET outside a transaction), and run it again when it was not got",
  },
  'locks-referenced-table': {
    status: 'warning',
    what: 'a statement that also locks the table at the other end of a foreign key',
    why: 'the referenced table, which may be a busy one, stands still as well, or takes no writes',
    safe: 'a short lock_timeout, and nothing else in the transaction; before DROP TABLE first drop the foreign key alone',
  },
  'mixed-transaction': {
    status: 'bad',
    what: 'a migration of Flyway with statements that need a transaction and others that cannot have one',
    why: 'Flyway refuses it, unless mixed is true, and then nothing is in a transaction',
    safe: 'two migrations',
  },
  'newer-syntax': {
    status: 'bad',
    what: 'what only a newer PostgreSQL than this one understands',
    why: 'it fails',
    safe: 'the form of this version, or upgrade first',
  },
  'no-primary-key': {
    status: 'warning',
    what: 'a new table without a primary key',
    why: 'rows cannot be told apart, and logical replication refuses UPDATE and DELETE',
    safe: 'id bigint generated always as identity primary key',
  },
  'partition-of': {
    status: 'warning',
    what: 'CREATE TABLE … PARTITION OF one that is in use',
    why: 'the whole partitioned table is locked; beside a default partition that is read as well',
    safe: 'CREATE TABLE (LIKE …), then ATTACH PARTITION',
  },
  'primary-key-nullable': {
    status: 'bad',
    what: 'PRIMARY KEY USING INDEX on columns that may be null',
    why: 'all rows are read while nobody can read or write the table',
    safe: 'first SET NOT NULL with a proof',
  },
  published: {
    status: 'warning',
    what: 'rename or drop of a table or column that is published, or a change of its REPLICA IDENTITY',
    why: 'subscribers and change-data capture break: definitions are not replicated',
    safe: 'change the subscriber first, or both together',
  },
  'refresh-not-concurrent': {
    status: 'warning',
    what: 'REFRESH MATERIALIZED VIEW without CONCURRENTLY',
    why: 'nobody can read it until it is filled',
    safe: 'REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index',
  },
  rename: {
    status: 'warning',
    what: 'rename, or SET SCHEMA, of a table, view, column, type, function, schema or enum value that is in use',
    why: 'programs that still use the old name fail at once',
    safe: 'the new name beside the old one (a view, a second column), then drop the old one a release later',
  },
  'rewrites-table': {
    status: 'bad',
    what: 'CLUSTER, VACUUM FULL, SET LOGGED, SET UNLOGGED, SET ACCESS METHOD, SET TABLESPACE, SET EXPRESSION',
    why: 'the table is written anew while nobody can read or write it',
    safe: 'pg_repack or a window',
  },
  'security-definer': {
    status: 'warning',
    what: 'a SECURITY DEFINER function without a search_path of its own',
    why: 'who may create objects in a schema on the path can have it run theirs',
    safe: "SET search_path = pg_catalog, … in the function's definition",
  },
  'set-not-null': {
    status: 'bad',
    what: 'SET NOT NULL without a valid CHECK that proves it',
    why: 'all rows are read while nobody can read or write the table',
    safe: 'ADD CHECK (… IS NOT NULL) NOT VALID, VALIDATE, SET NOT NULL, drop the CHECK; from 18 on ADD NOT NULL … NOT VALID, then VALIDATE',
  },
  'several-tables': {
    status: 'warning',
    what: 'locks that keep everybody out of several tables that are in use, in one transaction',
    why: 'a program that takes them in another order deadlocks with it, and all of them stand still together',
    safe: 'a migration for each table',
  },
  'suppression-reason': {
    status: 'warning',
    what: 'a suppression without a reason, or of a rule that is not there',
    why: 'it suppresses nothing: nobody can tell later whether it still holds',
    safe: '-- pgproof-ignore <rule>: <reason>',
  },
  'suppression-unused': {
    status: 'warning',
    what: 'a suppression of what is not found',
    why: 'it would hide the next one',
    safe: 'remove it',
  },
  'tool-table': {
    status: 'bad',
    what: "a statement that changes the migration tool's own state table",
    why: 'the tool and what it thinks it has done part ways',
    safe: "the tool's own command for it",
  },
  'transaction-control': {
    status: 'bad',
    what: 'BEGIN, COMMIT or ROLLBACK where the tool makes the transaction, or BEGIN without an end',
    why: "COMMIT ends the tool's transaction, so that the rest is not undone when it fails; a BEGIN without an end is undone",
    safe: 'leave them out, or use the mark by which the tool leaves its transaction out',
  },
  truncate: {
    status: 'bad',
    what: 'TRUNCATE of a table that was there before',
    why: 'its rows are gone for everybody; CASCADE empties every table that refers to it',
    safe: 'DELETE in batches, where others still read; name every table instead of CASCADE',
  },
  'type-char': {
    status: 'warning',
    what: 'char(n)',
    why: 'it is padded with blanks, and compared without them',
    safe: 'text, with a CHECK of its length',
  },
  'type-json': {
    status: 'warning',
    what: 'json',
    why: 'it has no equality: DISTINCT and GROUP BY fail',
    safe: 'jsonb',
  },
  'type-money': {
    status: 'warning',
    what: 'money',
    why: 'what it means depends on a setting of the session',
    safe: 'numeric, and a column for the currency',
  },
  'type-serial': {
    status: 'warning',
    what: 'serial',
    why: 'its sequence has privileges and an owner of its own',
    safe: 'generated always as identity',
  },
  'type-timestamp': {
    status: 'warning',
    what: 'timestamp without time zone',
    why: 'which moment it means depends on who reads it',
    safe: 'timestamptz',
  },
  unchecked: {
    status: 'unknown',
    what: 'what cannot be analysed: dynamic SQL, a called procedure or function, a statement that does not parse, a program',
    why: 'whatever it does is not judged',
    safe: 'write it as plain statements, or rehearse it on a restored backup',
  },
  'validate-in-transaction': {
    status: 'bad',
    what: 'VALIDATE CONSTRAINT in the transaction that added it NOT VALID',
    why: 'the lock of the first is held while the second reads all rows',
    safe: 'two migrations',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
