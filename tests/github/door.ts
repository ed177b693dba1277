import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Blobs } from './blobs.ts';
import type { FaultKind, Faults } from './fault.ts';
import { makeRest, type RestAnswer, refusal } from './rest.ts';
import { type LoggedRequest, matchRest, type Route, type ServiceMethod, serviceMethods } from './route.ts';
import { makeService, ServiceError } from './twirp.ts';
import type { World } from './world.ts';

/** What a request is about, before a fault or an answer. */
interface Call {
  readonly route: Route | undefined;
  readonly name?: string | undefined;
  readonly answer: () => Promise<RestAnswer>;
  readonly refuse: (status: number, message: string) => RestAnswer;
}

/** Answers for the Results service and the REST API, on one origin; each knows only its own tokens. */
export function answerRequests(
  world: World,
  blobs: Blobs,
  faults: Faults,
  log: (request: LoggedRequest) => void,
): RequestListener {
  const service = makeService(world, blobs);
  const rest = makeRest(world, blobs);

  const twirp = (authorization: string, path: string, body: string): Call => {
    const [, , name = '', method = ''] = path.split('/');
    const methods: readonly string[] = serviceMethods[name as keyof typeof serviceMethods] ?? [];
    const route = methods.includes(method) ? (method as ServiceMethod) : undefined;
    const request = JSON.parse(body || '{}') as Record<string, unknown>;
    return {
      route,
      name: String(request['name'] ?? request['key'] ?? ''),
      refuse: twirpError,
      answer: async () => {
        if (route === undefined) return twirpError(404, `no handler for path ${path}`);
        const job = world.jobs.get(authorization.replace(/^Bearer /, ''));
        if (job === undefined) return twirpError(401, 'invalid token');
        const run = request['workflow_run_backend_id'];
        if (run !== undefined && run !== job.backendId) return twirpError(403, 'the token is of another run');
        return { status: 200, body: await service[route](job, request) };
      },
    };
  };

  const api = (authorization: string, method: string, url: URL, body: string): Call => {
    const matched = matchRest(method, url.pathname);
    const artifactId = matched?.values['artifact_id'];
    return {
      route: matched?.route,
      name: world.artifacts.find((one) => String(one.id) === artifactId)?.name,
      refuse: refusal,
      answer: async () => {
        const caller = world.callers.get(authorization.replace(/^(bearer|token) /i, ''));
        if (caller === undefined) return refusal(401, 'Bad credentials');
        if (matched === undefined) return refusal(404, 'Not Found');
        return rest(matched.route, {
          values: matched.values,
          query: url.searchParams,
          url: `${url.origin}${url.pathname}`,
          caller,
          body: JSON.parse(body || '{}'),
        });
      },
    };
  };

  return (incoming, outgoing) => {
    const answered = async (): Promise<void> => {
      const { method = '', headers } = incoming;
      const url = new URL(incoming.url ?? '/', `http://${headers.host ?? ''}`);
      const authorization = headers.authorization ?? '';
      const body = await text(incoming);
      const call = url.pathname.startsWith('/twirp/')
        ? twirp(authorization, url.pathname, body)
        : api(authorization, method, url, body);
      const fault = call.route === undefined ? undefined : faults.hit(call.route, call.name);
      if (fault?.kind === 'cut' || fault?.kind === 'stall') {
        log({ method, route: call.route, status: undefined });
        if (fault.kind === 'cut') incoming.socket.destroy();
        return;
      }
      const isCarriedOut = fault === undefined || fault.kind === 'unanswered';
      const answer = isCarriedOut ? await call.answer().catch(asError(call)) : faulty(call, fault);
      log({ method, route: call.route, status: fault?.kind === 'unanswered' ? undefined : answer.status });
      if (fault?.kind === 'unanswered') incoming.socket.destroy();
      else send(outgoing, answer);
    };
    answered().catch((error) => fail(incoming, outgoing, error));
  };
}

function faulty(call: Call, fault: FaultKind): RestAnswer {
  switch (fault.kind) {
    case 'status':
      return call.refuse(fault.status, fault.message ?? 'injected');
    case 'expired-token':
      return call.refuse(401, 'Bad credentials');
    case 'quota':
      return call.refuse(403, 'insufficient usage to create artifact');
    default:
      throw new Error(`a fault of kind "${fault.kind}" means nothing on ${call.route}`);
  }
}

const twirpCodes: Readonly<Record<number, string>> = {
  400: 'invalid_argument',
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  409: 'already_exists',
  429: 'resource_exhausted',
  503: 'unavailable',
};

function twirpError(status: number, message: string): RestAnswer {
  return { status, body: { code: twirpCodes[status] ?? 'internal', msg: message } };
}

function asError(call: Call): (error: unknown) => RestAnswer {
  return (error) => {
    if (error instanceof ServiceError) return { status: error.status, body: { code: error.code, msg: error.message } };
    return call.refuse(500, String(error));
  };
}

function send(outgoing: ServerResponse, { status, body, headers = {} }: RestAnswer): void {
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}

function fail(incoming: IncomingMessage, outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent) incoming.socket.destroy();
  else send(outgoing, { status: 500, body: { code: 'internal', msg: String(error) } });
}
