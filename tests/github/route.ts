/** Methods of the Results service (Twirp). */
export const serviceMethods = {
  'github.actions.results.api.v1.ArtifactService': [
    'CreateArtifact',
    'FinalizeArtifact',
    'ListArtifacts',
    'GetSignedArtifactURL',
    'DeleteArtifact',
  ],
  'github.actions.results.api.v1.CacheService': [
    'CreateCacheEntry',
    'FinalizeCacheEntryUpload',
    'GetCacheEntryDownloadURL',
  ],
} as const;

export type ServiceMethod = (typeof serviceMethods)[keyof typeof serviceMethods][number];

/** Routes of the REST API, written as GitHub's documentation writes them, and of GraphQL. */
export const restRoutes = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/git/ref/tags/{tag}',
  'GET /repos/{owner}/{repo}/actions/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
  'DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /graphql',
] as const;

export type RestRoute = (typeof restRoutes)[number];

/** Traffic with the blob store: a block or a whole blob sent, its content, its properties. */
export type BlobRoute = 'upload' | 'download' | 'properties';

export type Route = ServiceMethod | RestRoute | BlobRoute;

/** A request that came in. `route` is undefined for one that the stand-in does not know. */
export interface LoggedRequest {
  readonly method: string;
  readonly route: Route | undefined;
  /** Undefined when a fault cut or stalled it. */
  readonly status: number | undefined;
}

/** The route of a request to the REST API and the values in its path, or undefined. */
export function matchRest(
  method: string,
  pathname: string,
): { readonly route: RestRoute; readonly values: Readonly<Record<string, string>> } | undefined {
  const segments = pathname.split('/');
  for (const route of restRoutes) {
    const [routeMethod, template = ''] = route.split(' ');
    const wanted = template.split('/');
    if (routeMethod !== method || wanted.length !== segments.length) continue;
    const values: Record<string, string> = {};
    const same = wanted.every((part, at) => {
      const segment = segments[at] ?? '';
      if (!part.startsWith('{')) return part === segment;
      values[part.slice(1, -1)] = decodeURIComponent(segment);
      return segment !== '';
    });
    if (same) return { route, values };
  }
  return undefined;
}
