import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Connection } from '../postgres/connection.ts';

/** The addresses of a name, as the system gives them; none where it knows none. */
type LookUp = (name: string) => Promise<readonly string[]>;

const lookUpAll: LookUp = async (name) => {
  const found = await lookup(name, { all: true }).catch(() => []);
  return [...new Set(found.map(({ address }) => address))];
};
const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');

/**
 * A command is told the name of the server alone, for not every driver takes an address beside it, and looks it up itself. Throws `bad-input` where that
 * does not lead to the server that we are connected to; says so where it may lead to others as well.
 */
export async function judgeAddress(
  { host, hostaddr }: Pick<Connection, 'host' | 'hostaddr'>,
  lookUp: LookUp = lookUpAll,
): Promise<Finding[]> {
  if (hostaddr === undefined || hostaddr === host) return [];
  const isName = isIP(host) === 0 && !host.startsWith('/');
  const addresses = isName ? await lookUp(host) : [host];
  if (!addresses.includes(hostaddr))
    throw new PgproofError(
      'bad-input',
      `the server was looked at by its address ${hostaddr}, and the command is told "${host}", which ${isName ? `is ${addresses.join(', ') || 'no name that is known here'}` : 'is another place'}: it would go elsewhere`,
      {
        hint: 'leave hostaddr (PGHOSTADDR) out, or give the address as host; where TLS checks the name, let the name lead to the address, as by a line of /etc/hosts',
      },
    );
  if (addresses.length === 1 || addresses.every(isLoopback)) return [];
  return [
    {
      ...{ id: 'migrate.address', status: 'explained', object: { kind: 'server', name: host } },
      detail: `it has ${addresses.length} addresses (${addresses.join(', ')}), and ${hostaddr} is the one that was looked at: the command takes the one that its driver comes to first`,
      hint: 'if they are not one server: give the address as host',
    },
  ];
}
