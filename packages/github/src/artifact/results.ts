import { type Http, NetworkError, PgproofError, readText } from '@pgproof/core';
import type { Variables } from '../variables.ts';

/** An artifact to be fetched. */
export interface RemoteArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** `sha256:<hex>`, as GitHub recorded it; undefined for old artifacts. */
  readonly digest: string | undefined;
}

/** What the service that keeps a run's artifacts says of those of this run. */
export interface ResultsService {
  readonly list: () => Promise<RemoteArtifact[]>;
  /** Where the bytes can be had for some minutes. */
  readonly locate: (artifact: RemoteArtifact) => Promise<string>;
  /** No error when there is none of that name. */
  readonly remove: (name: string, signal: AbortSignal) => Promise<void>;
}

/** An answer that is none. */
export class ServiceError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Listed {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
  readonly database_id: string;
  readonly name: string;
  readonly size?: string;
  readonly digest?: string;
}

const path = '/twirp/github.actions.results.api.v1.ArtifactService';

/**
 * Opens the Results service for reading and removing. GitHub's own client can be told neither a time limit nor to stop, and a
 * download that is cut takes it half a minute to notice. Source: @actions/artifact 6, lib/internal and lib/generated. Errors:
 * `store-missing` outside of a workflow, `ServiceError`, `NetworkError`.
 */
export function openResultsService(options: {
  readonly env: Variables;
  readonly http: Http;
  readonly signal: AbortSignal;
}): ResultsService {
  const { env, http } = options;
  const call = async <T>(method: string, more: object, signal = options.signal): Promise<T> => {
    const { origin, token, run, job } = readIdentity(env);
    const answer = await http(`${origin}${path}/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, ...more }),
      signal,
    });
    const body = await readText(answer, signal);
    if (answer.status !== 200)
      throw new ServiceError(answer.status, `${method}: (${answer.status}) ${messageOf(body) ?? answer.statusLine}`);
    try {
      return JSON.parse(body) as T;
    } catch {
      throw new NetworkError(`${method}: the answer is no JSON`);
    }
  };
  const list = async (filter: object, signal?: AbortSignal): Promise<readonly Listed[]> =>
    (await call<{ artifacts?: readonly Listed[] }>('ListArtifacts', filter, signal)).artifacts ?? [];
  const placeOf = ({ workflow_run_backend_id, workflow_job_run_backend_id, name }: Listed): object => ({
    ...{ workflow_run_backend_id, workflow_job_run_backend_id, name },
  });
  return {
    list: async () =>
      (await list({})).map(({ database_id, name, size, digest }) => ({
        ...{ id: Number(database_id), name, bytes: Number(size ?? 0), digest },
      })),
    locate: async ({ id, name }) => {
      const [found] = await list({ id_filter: String(id) });
      if (found === undefined) throw new ServiceError(404, `this run has no artifact "${name}" any more`);
      return (await call<{ signed_url: string }>('GetSignedArtifactURL', placeOf(found))).signed_url;
    },
    remove: async (name, signal) => {
      for (const found of await list({ name_filter: name }, signal)) {
        await call('DeleteArtifact', placeOf(found), signal);
      }
    },
  };
}

interface Identity {
  readonly origin: string;
  readonly token: string;
  /** Of the run and of the job in it, at the service. */
  readonly run: string;
  readonly job: string;
}

function readIdentity(env: Variables): Identity {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
  const claims = decodeClaims(token ?? '');
  const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(claims) ?? [];
  if (url && token && run !== undefined && job !== undefined) return { origin: new URL(url).origin, token, run, job };
  throw new PgproofError('store-missing', 'the runner gives this step no artifact service', {
    hint: 'name a folder in the input "store", such as one that the runner keeps',
  });
}

/** The scopes in a token's claims; empty when it is no such token. */
function decodeClaims(token: string): string {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims.scp === 'string' ? claims.scp : '';
  } catch {
    return '';
  }
}

function messageOf(body: string): string | undefined {
  try {
    const { msg } = JSON.parse(body);
    return typeof msg === 'string' ? msg : undefined;
  } catch {
    return undefined;
  }
}
