/* Measures the locks of the server that is installed here, or in the lab that this runs in; prints them as one line of JSON. */
import { startCluster } from '../cluster.ts';
import { measure } from './measure.ts';

await using cluster = await startCluster();
const config = { host: cluster.socket, port: cluster.port, user: 'postgres', database: 'postgres' };
process.stdout.write(`${JSON.stringify(await measure(config))}\n`);
