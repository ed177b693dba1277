import { isIP } from 'node:net';
import type { Finding } from '../../finding.ts';
import type { Environment } from '../../operation.ts';
import type { Connection } from '../../postgres/connection.ts';
import { isSocket } from '../../postgres/connection-place.ts';
import type { ServerFacts } from '../../postgres/server.ts';
import type { History } from '../../store/history.ts';
import { formatTime } from '../../units.ts';
import type { Judgement } from './judgement.ts';

/**
 * Holds the server against that of the newest backup of this database in the store. Another cluster under the same database's name is mostly a
 * wrong host: in production it is refused. Pure.
 */
export function judgeServer(
  server: Pick<ServerFacts, 'systemIdentifier' | 'version' | 'major' | 'database'>,
  history: History,
  { environment, mayBeNew }: { readonly environment: Environment; readonly mayBeNew: boolean },
): Judgement {
  const id = 'backup.preflight-server';
  if (history.status === 'unknown') return { findings: [] };
  const last = history.manifests[0];
  if (last === undefined)
    return {
      findings: [
        {
          id,
          status: 'good',
          detail: `the first backup of "${server.database}" in this store: there is no server to compare`,
        },
      ],
    };
  const [now, before] = [server.systemIdentifier, last.server.system_identifier];
  if (now === '' || before === '')
    return {
      findings: [
        {
          ...{ id, status: 'unknown', hint: 'grant execute on function pg_control_system() to <role>;' },
          detail: `whether it is the server of the last backup is not known: ${now === '' ? 'this role' : `that of ${last.id}`} may not read the system identifier`,
        },
      ],
    };
  if (now === before)
    return {
      findings: [{ id, status: 'good', detail: `the server of the last backup, ${last.id}: system identifier ${now}` }],
    };
  const upgrade =
    last.server.major === server.major
      ? ''
      : `; that was PostgreSQL ${last.server.version}, this is ${server.version}: an upgrade makes a new cluster`;
  const detail = `another server than that of the last backup of "${server.database}" in this store, ${last.id} of ${formatTime(last.created_at)}: its system identifier is ${now}, and was ${before}${upgrade}`;
  if (mayBeNew)
    return {
      findings: [
        {
          id,
          status: 'warning',
          detail: `${detail}; it was allowed by --allow-new-server`,
          hint: 'leave --allow-new-server out from now on',
        },
      ],
    };
  const hint =
    'check host and port; if it is meant (an upgrade, a restored or a new server), say so once: --allow-new-server';
  if (environment !== 'production') return { findings: [{ id, status: 'warning', detail, hint }] };
  return { findings: [{ id, status: 'bad', detail, hint }], refusal: { kind: 'bad-input', message: detail, hint } };
}

/** What was sent in plain over a network that is not this machine's. Pure. */
export function judgeTls(connection: Pick<Connection, 'host' | 'hostaddr' | 'tls'>, offersTls: boolean): Judgement {
  const id = 'backup.preflight-tls';
  const one = (finding: Omit<Finding, 'id'>): Judgement => ({ findings: [{ id, ...finding }] });
  const { mode } = connection.tls;
  if (mode === 'verify-full') return one({ status: 'good', detail: 'TLS, with the certificate and its name checked' });
  if (mode === 'verify-ca') return one({ status: 'good', detail: 'TLS, with the certificate checked, not its name' });
  if (mode === 'require')
    return one({ status: 'good', detail: 'TLS; who answers is not checked: sslmode=verify-full would' });
  if (isLocal(connection)) return one({ status: 'good', detail: 'without TLS, on this machine' });
  return one({
    status: 'warning',
    detail: `the connection to ${connection.host} has no TLS: whoever sees the network between reads every row`,
    hint: offersTls
      ? 'the server offers TLS: sslmode=verify-full sslrootcert=<file of its CA>, or at least sslmode=require'
      : "the server offers none: alter system set ssl = 'on'; with its ssl_cert_file and ssl_key_file, then sslmode=verify-full",
  });
}

function isLocal(connection: Pick<Connection, 'host' | 'hostaddr'>): boolean {
  if (isSocket(connection)) return true;
  const address = connection.hostaddr ?? connection.host;
  return isIP(address) === 4 ? address.startsWith('127.') : address === '::1' || address === 'localhost';
}
