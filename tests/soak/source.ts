/*
 * In the lab of a major: a server with every database, each backed up by its own client. What was done is told as lines of JSON; the server
 * goes on, reached by its socket in the exchange, until standard input ends.
 */

import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { startCluster } from '../cluster.ts';
import { contentOf } from '../e2e/roundtrip/oracle.ts';
import { pgproof } from '../pgproof.ts';
import { loadDatabase, makeRoles, type SoakDatabase, soakDatabases } from './databases.ts';
import { type BackedUp, backUp, contentFile, type SourceLine, storeOf } from './exchange.ts';

/** Of the exchange, where an older major's backups are: the databases that only it loads come from there. */
const older = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
const exchange = process.env['PGPROOF_EXCHANGE'] ?? '';
const tell = (line: SourceLine): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

// Sockets in the exchange are reached from other labs.
process.env['TMPDIR'] = exchange;
await using cluster = await startCluster({ wal_level: 'logical', max_locks_per_transaction: '256' });
await makeRoles(cluster);

async function bring(database: SoakDatabase): Promise<string | undefined> {
  if (database.only === undefined || database.only === cluster.major) {
    await loadDatabase(cluster, database);
    return 'its script';
  }
  if (older !== database.only) return undefined;
  await pgproof([
    ...['restore', '--store', storeOf(exchange, older), '--database', database.name],
    ...['--into', cluster.url(database.name)],
  ]);
  return `a restore of the backup of PostgreSQL ${older}, as far as it goes`;
}

for (const database of soakDatabases()) {
  const from = await bring(database);
  if (from === undefined) continue;
  const content = await contentOf(cluster, database.name);
  writeFileSync(contentFile(exchange, cluster.major, database.name), JSON.stringify(content));
  const backedUp: BackedUp = await backUp(cluster.url(database.name), storeOf(exchange, cluster.major), database.name);
  tell({ event: 'backed-up', database: database.name, from, ...backedUp });
}
const [row] = await cluster.sql('postgres', "select current_setting('server_version') as version");
tell({
  event: 'ready',
  major: cluster.major,
  version: row?.['version'] ?? '',
  host: cluster.socket,
  port: cluster.port,
});
await once(process.stdin.resume(), 'end');
