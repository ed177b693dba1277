/* What a database holds, by means that share nothing with what is tested: COPY of each table by psql, its lines sorted. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import type { Cluster } from '../../cluster.ts';

const execute = promisify(execFile);
const megabytes = 1024 ** 2;
const mark = '\u0001 relation ';

async function psql(cluster: Cluster, database: string, script: string): Promise<string> {
  const conninfo = `dbname='${database.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const running = execute(
    `${cluster.bin}/psql`,
    ['-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-d', conninfo, '-f', '-'],
    {
      // Bytes one to one, whatever the encoding.
      encoding: 'latin1',
      maxBuffer: 512 * megabytes,
      env: {
        PGHOST: cluster.socket,
        PGPORT: String(cluster.port),
        PGUSER: 'postgres',
        PGOPTIONS:
          '-c row_security=off -c extra_float_digits=3 -c bytea_output=hex -c timezone=UTC -c datestyle=ISO -c search_path=',
        LC_ALL: 'C',
        PATH: '/usr/bin:/bin',
      },
    },
  );
  running.child.stdin?.end(Buffer.from(script, 'latin1'));
  return (await running).stdout;
}

/** Names, then columns in the order of their names (restoring changes that of inheriting tables); bytes one to one. */
async function relations(cluster: Cluster, database: string, condition: string): Promise<string[][]> {
  const text = await psql(
    cluster,
    database,
    `select format('%I.%I', n.nspname, c.relname), (
       select string_agg(quote_ident(a.attname), ', ' order by a.attname collate "C")
       from pg_catalog.pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)
     from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and ${condition}
     order by 1;`,
  );
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

/**
 * One line a table (rows, hash of the sorted rows), sequence and large object. A partitioned table counts as a whole, because
 * restoring may move its rows. Materialised views are left out: restoring fills them anew.
 */
export async function contentOf(cluster: Cluster, database: string): Promise<string[]> {
  const tables = await relations(cluster, database, `c.relkind in ('r', 'p') and not c.relispartition`);
  const sequences = await relations(cluster, database, `c.relkind = 'S'`);
  // A parent shows its children's rows too: then they are counted twice, on both sides alike.
  const script = tables.flatMap(([table, columns], index) => [
    `\\echo '${mark}${index}'`,
    `copy (select ${columns} from ${table}) to stdout;`,
  ]);
  const copied = await psql(cluster, database, script.join('\n'));
  const parts = copied.split(new RegExp(`^${mark}\\d+\\n`, 'm')).slice(1);
  if (parts.length !== tables.length) throw new Error(`${parts.length} of ${tables.length} tables were read`);
  const digest = (text: string): string => {
    const lines = text.split('\n').slice(0, -1).sort();
    return `${lines.length} ${createHash('sha256').update(lines.join('\n')).digest('hex')}`;
  };
  const states = await psql(
    cluster,
    database,
    sequences.map(([sequence]) => `select last_value, is_called from ${sequence};`).join('\n'),
  );
  const objects = await psql(
    cluster,
    database,
    'select oid, md5(pg_catalog.lo_get(oid)), length(pg_catalog.lo_get(oid)) from pg_catalog.pg_largeobject_metadata order by oid;',
  );
  const stands = states.split('\n');
  return [
    ...tables.map(([table], index) => `table ${table}: ${digest(parts[index] ?? '')}`),
    ...sequences.map(([sequence], index) => `sequence ${sequence}: ${stands[index]}`),
    ...objects
      .split('\n')
      .filter(Boolean)
      .map((line) => `large object ${line}`),
  ];
}

/** The schema as pg_dump prints it, without what it draws anew each time. */
export async function schemaOf(cluster: Cluster, database: string): Promise<string> {
  const conninfo = `dbname='${database.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const text = await cluster.tool('pg_dump', ['--schema-only', `--dbname=${conninfo}`]);
  return text.replaceAll(/^\\(un)?restrict .*$/gm, '');
}

/** Sessions of pgproof and its tools, prepared transactions, and locks on relations of a user: none when a command has ended. */
export async function leftAtServer(cluster: Cluster): Promise<string[]> {
  const rows = await cluster.sql(
    'postgres',
    `select format('%s %s', application_name, state) as what
     from pg_stat_activity where application_name like 'pgproof%'
     union all
     select format('prepared %s', gid) from pg_prepared_xacts
     union all
     select format('lock %s', relation) from pg_locks where relation >= 16384 and pid <> pg_backend_pid()
     union all
     select format('schema %s', nspname) from pg_namespace where nspname like 'pgproof%'`,
  );
  return rows.map((row) => row['what'] ?? '');
}
