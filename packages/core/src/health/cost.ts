import { readFile } from 'node:fs/promises';
import type { Asker } from './ask.ts';

/** Ticks of a processor's clock in a second, of every Linux there is. Source: proc(5), sysconf(_SC_CLK_TCK). */
const ticksPerSecond = 100;

/**
 * Processor seconds that our backend has used so far, where it is a process of this machine that can be seen; undefined elsewhere, for no server
 * tells. A process of the same number can be another's: its title has to name our end of the connection.
 */
export async function backendCpuSeconds({ ask }: Asker): Promise<number | undefined> {
  const [row] = await ask<{ pid: number; port: number | null }>(
    'select pg_backend_pid() as pid, inet_client_port() as port',
  );
  if (row === undefined) return undefined;
  try {
    const title = await readFile(`/proc/${row.pid}/cmdline`, 'utf8');
    const isOurs =
      title.startsWith('postgres: ') && title.includes(row.port === null || row.port < 0 ? '[local]' : `(${row.port})`);
    if (!isOurs) return undefined;
    const stat = await readFile(`/proc/${row.pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return undefined;
  }
}
