/*
 * In the lab of a newer major: every backup of an older one is verified in a sandbox of this major, and restored into a server of it, which
 * is held against the source by the tests' own oracle. Then one database is backed up once more, by this major's client.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cluster, startCluster } from '../cluster.ts';
import { contentOf } from '../e2e/roundtrip/oracle.ts';
import { pgproof } from '../pgproof.ts';
import { backUp, contentFile, named, ofStatus, reasons, storeOf, type Upgraded } from './exchange.ts';

const [from = '', host = '', port = '', ...databases] = process.argv.slice(2);
const exchange = process.env['PGPROOF_EXCHANGE'] ?? '';
const tell = (line: Upgraded): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

await using cluster = await startCluster({ max_locks_per_transaction: '256' });

async function verify(store: string, database: string): Promise<Omit<Upgraded, 'differing'>> {
  const ran = await pgproof([
    ...['verify', '--json', '--store', store, '--database', database],
    ...['--sandbox-major', String(cluster.major)],
  ]);
  const result = ran.stdout.startsWith('{') ? ran.json() : undefined;
  const findings = result?.findings ?? [];
  return {
    event: 'upgraded',
    database,
    verdict: String(result?.['verdict'] ?? 'none'),
    asked: String(result?.['asked'] ?? ''),
    ok: ran.code === 0,
    relations: Number(result?.['relations'] ?? 0),
    rows: String(result?.['rows'] ?? '0'),
    explained: reasons(ofStatus(findings, 'explained')),
    bad: named(ofStatus(findings, 'bad')),
    unknown: named(ofStatus(findings, 'unknown')).map(({ id, object, detail }) => `${id} ${object}: ${detail}`),
    restoreSeconds: Number(result?.['restore_seconds'] ?? 0),
    provenSeconds: Number(result?.['proven_seconds'] ?? 0),
    ...(result?.['verdict'] === undefined ? { error: `exited with ${ran.code}: ${ran.stderr}`.slice(0, 2000) } : {}),
  };
}

/** The roles that a backup names, as far as they are not here yet. */
async function makeRolesOf(store: string, database: string, on: Cluster): Promise<void> {
  const [id = ''] = readdirSync(join(store, database)).sort().slice(-1);
  const manifest = JSON.parse(readFileSync(join(store, database, id, 'manifest.json'), 'utf8')) as {
    readonly roles: readonly { readonly name: string; readonly member_of: readonly string[] }[];
  };
  const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const known = new Set((await on.sql('postgres', 'select rolname from pg_roles')).map((row) => row['rolname']));
  for (const { name } of manifest.roles.filter((role) => !known.has(role.name)))
    await on.sql('postgres', `create role ${quoted(name)}`);
  for (const { name, member_of } of manifest.roles)
    for (const group of member_of) await on.sql('postgres', `grant ${quoted(group)} to ${quoted(name)}`);
}

async function differing(store: string, database: string): Promise<string[]> {
  await makeRolesOf(store, database, cluster);
  await pgproof(['restore', '--json', '--store', store, '--database', database, '--into', cluster.url(database)]);
  const before = JSON.parse(readFileSync(contentFile(exchange, Number(from), database), 'utf8')) as string[];
  const after = await contentOf(cluster, database);
  await cluster.sql('postgres', `drop database "${database}" with (force)`);
  const [had, has] = [new Set(before), new Set(after)];
  const lines = [...before.filter((line) => !has.has(line)), ...after.filter((line) => !had.has(line))];
  return [...new Set(lines.map((line) => line.replace(/: .*$|(?<=^large object \d+)\|.*$/s, '')))].sort();
}

for (const database of databases) {
  const store = storeOf(exchange, Number(from));
  tell({ ...(await verify(store, database)), differing: await differing(store, database) });
}

// The newer client, on the older server: its archive is read by this major only.
const [database = ''] = databases;
const store = join(exchange, `store-${from}-by-${cluster.major}`);
const url = `host=${host} port=${port} user=postgres dbname=${database} sslmode=disable`;
const taken = await backUp(url, store, database);
const verified = await verify(store, database);
tell({
  ...verified,
  client: cluster.major,
  ok: taken.ok && verified.ok,
  differing: null,
  ...(taken.error === undefined ? {} : { error: taken.error }),
});
