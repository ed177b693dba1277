import type { Blobs } from './blobs.ts';
import type { RestRoute } from './route.ts';
import { downloadUrl, remove } from './twirp.ts';
import { type Artifact, type Caller, type Comment, newestAttempt, type RunFacts, type World } from './world.ts';

/** What the REST API answers. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Asked {
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Without its query. */
  readonly url: string;
  readonly caller: Caller;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Rest = (route: RestRoute, asked: Asked) => Promise<RestAnswer>;

/** GitHub's words for a failed request. */
export function refusal(status: number, message: string): RestAnswer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

const notFound = refusal(404, 'Not Found');
/** GitHub's limit for a comment; its database counts code points. */
const longestComment = 65_536;

/**
 * The part of GitHub's REST API that pgproof uses (docs.github.com/rest/actions and rest/issues/comments, API version 2022-11-28), and of
 * GraphQL the one question who a token is.
 */
export function makeRest(world: World, blobs: Blobs): Rest {
  const seen = (): Artifact[] => world.artifacts.filter((one) => one.finalized).sort(newestFirst);
  const artifact = (id: string | undefined): Artifact | undefined => seen().find((one) => String(one.id) === id);
  const named = (artifacts: Artifact[], name: string | null): Artifact[] =>
    name === null ? artifacts : artifacts.filter((one) => one.name === name);

  const write = ({ caller, body: { body } }: Asked, status: number, to: (text: string) => Comment): RestAnswer => {
    if (!caller.mayWrite) return refusal(403, 'Resource not accessible by integration');
    if (typeof body !== 'string' || body === '') return refusal(422, 'Validation Failed: body is missing');
    if ([...body].length > longestComment)
      return refusal(422, `Validation Failed: Body is too long (maximum is ${longestComment} characters)`);
    return { status, body: commentBody(to(body)) };
  };

  const answer: Record<RestRoute, (asked: Asked) => RestAnswer | Promise<RestAnswer>> = {
    'GET /repos/{owner}/{repo}': () => ({ status: 200, body: repositoryBody(world) }),
    'GET /repos/{owner}/{repo}/git/ref/tags/{tag}': ({ values: { tag = '' } }) =>
      world.repository.tags.includes(tag)
        ? { status: 200, body: { ref: `refs/tags/${tag}`, object: { type: 'commit', sha: '0'.repeat(40) } } }
        : notFound,
    'GET /repos/{owner}/{repo}/actions/artifacts': (asked) =>
      page(asked, 'artifacts', named(seen(), asked.query.get('name')), (one) => artifactBody(world, one)),
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': ({ values }) => {
      const found = artifact(values['artifact_id']);
      return found === undefined ? notFound : { status: 200, body: artifactBody(world, found) };
    },
    'DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': async ({ values }) => {
      const found = artifact(values['artifact_id']);
      if (found === undefined) return notFound;
      await remove(world, blobs, found);
      return { status: 204 };
    },
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip': ({ values }) => {
      const found = artifact(values['artifact_id']);
      if (found === undefined) return notFound;
      if (found.expiresAt <= new Date()) return refusal(410, 'Artifact has expired');
      return { status: 302, headers: { location: downloadUrl(blobs, found) } };
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}': ({ values }) => {
      const run = newestAttempt(world, Number(values['run_id']));
      return run === undefined ? notFound : { status: 200, body: runBody(world, run) };
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': (asked) => {
      const id = Number(asked.values['run_id']);
      if (newestAttempt(world, id) === undefined) return notFound;
      const own = seen().filter((one) => one.runId === id);
      return page(asked, 'artifacts', named(own, asked.query.get('name')), (one) => artifactBody(world, one));
    },
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': (asked) => {
      const workflow = asked.values['workflow_id'];
      const runs = [...new Set(world.runs.map((run) => run.id))]
        .flatMap((id) => newestAttempt(world, id) ?? [])
        .filter((run) => String(run.workflowId) === workflow || run.workflow.split('/').at(-1) === workflow)
        .sort(newestFirst);
      if (runs.length === 0) return notFound;
      const { query } = asked;
      const fits = (name: string, ...values: (string | null)[]): boolean => {
        const wanted = query.get(name);
        return wanted === null || values.includes(wanted);
      };
      const asking = runs.filter(
        (run) =>
          fits('branch', run.headBranch) && fits('event', run.event) && fits('status', run.status, run.conclusion),
      );
      return page(asked, 'workflow_runs', asking, (run) => runBody(world, run));
    },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (asked) => {
      const number = Number(asked.values['issue_number']);
      const all = world.comments.filter(({ pullRequest }) => pullRequest === number);
      return page(asked, undefined, all, commentBody);
    },
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (asked) =>
      write(asked, 201, (body) => {
        const pullRequest = Number(asked.values['issue_number']);
        const comment: Comment = { id: world.nextId(), pullRequest, login: asked.caller.login, body };
        world.comments.push(comment);
        return comment;
      }),
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (asked) => {
      const found = world.comments.find(({ id }) => String(id) === asked.values['comment_id']);
      // Whose it is does not count: who may write may edit everyone's.
      return found === undefined ? notFound : write(asked, 200, (body) => Object.assign(found, { body }));
    },
    'POST /graphql': ({ caller, body: { query } }) => ({
      status: 200,
      body: /^\{ viewer \{ login \} \}$/.test(String(query))
        ? { data: { viewer: { login: caller.login } } }
        : { errors: [{ message: 'the stand-in knows no such query' }] },
    }),
  };
  return async (route, asked) => {
    if (route === 'POST /graphql') return answer[route](asked);
    const { owner, repo } = asked.values;
    // GitHub does not mind the case of a repository's name.
    if (`${owner}/${repo}`.toLowerCase() !== world.repository.fullName.toLowerCase()) return notFound;
    return answer[route](asked);
  };
}

function newestFirst(a: { createdAt: Date; id: number }, b: { createdAt: Date; id: number }): number {
  return b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id;
}

/** A page of a list, in a field with their number or bare, with the links to the others (docs.github.com/rest, "Using pagination"). */
function page<T>(
  { query, url }: Asked,
  field: string | undefined,
  all: readonly T[],
  show: (one: T) => object,
): RestAnswer {
  const size = Math.min(Math.max(Number(query.get('per_page') ?? 30) || 30, 1), 100);
  const number = Math.max(Number(query.get('page') ?? 1) || 1, 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const link = (rel: string, to: number): string => {
    const other = new URLSearchParams(query);
    other.set('page', String(to));
    return `<${url}?${other}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link('prev', number - 1), link('first', 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
  ];
  const shown = all.slice((number - 1) * size, number * size).map(show);
  return {
    status: 200,
    body: field === undefined ? shown : { total_count: all.length, [field]: shown },
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** The repository as the API and an event show it. */
export function repositoryBody({ repository }: World): object {
  const { id, fullName, visibility, defaultBranch, fork } = repository;
  const [login, name] = fullName.split('/');
  return {
    ...{ id, name, full_name: fullName, owner: { login }, private: visibility !== 'public', visibility, fork },
    default_branch: defaultBranch,
  };
}

function artifactBody(world: World, artifact: Artifact): object {
  const run = world.runs.find((one) => one.id === artifact.runId && one.attempt === artifact.attempt);
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.size,
    created_at: seconds(artifact.createdAt),
    updated_at: seconds(artifact.createdAt),
    expires_at: seconds(artifact.expiresAt),
    expired: artifact.expiresAt <= new Date(),
    digest: artifact.digest ?? null,
    workflow_run: {
      id: artifact.runId,
      repository_id: world.repository.id,
      head_repository_id: run?.headRepository?.id ?? null,
      head_branch: run?.headBranch ?? null,
      head_sha: run?.headSha ?? null,
    },
  };
}

function runBody(world: World, run: RunFacts): object {
  const { repository } = world;
  const head = run.headRepository;
  return {
    id: run.id,
    name: run.workflow,
    path: run.workflow,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    run_attempt: run.attempt,
    workflow_id: run.workflowId,
    created_at: seconds(run.createdAt),
    repository: { id: repository.id, full_name: repository.fullName, fork: repository.fork },
    head_repository:
      head === null
        ? null
        : { id: head.id, full_name: head.fullName, fork: head.id !== repository.id || repository.fork },
  };
}

function commentBody({ id, login, body }: Comment): object {
  return { id, body, user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' } };
}

/** GitHub's times have no fractions. */
function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
