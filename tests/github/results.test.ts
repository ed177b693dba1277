import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runClient } from './client.ts';
import { type Results, type Run, startResults } from './results.ts';
import { runAction } from './runner.ts';

let results: Results;
let folder: string;
let run: Run;

beforeAll(async () => {
  results = await startResults();
});
afterAll(() => results?.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-results-client-'));
  run = results.run();
  results.forgetRequests();
  return () => rm(folder, { recursive: true, force: true });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file to upload, and what the client is told of it. */
async function file(name: string, bytes: Uint8Array | string): Promise<{ file: string }> {
  await mkdir(join(folder, 'in'), { recursive: true });
  await writeFile(join(folder, 'in', name), bytes);
  return { file: join(folder, 'in', name) };
}

const upload = `return artifact.uploadArtifact('', [args.file], args.folder, { skipArchive: true, retentionDays: args.retentionDays });`;

/** The REST API with the run's token. */
async function get(path: string, token: string | undefined = run.token, method = 'GET'): Promise<Response> {
  return fetch(`${results.origin}${path}`, {
    method,
    redirect: 'manual',
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
  });
}

describe('@actions/artifact', () => {
  it('uploads a file as it is, and gets it back in the same run and from another one', async () => {
    const bytes = randomBytes(9 * 1024 * 1024);
    const said = await runClient(run, folder, upload, { ...(await file('shop.dump.age', bytes)), retentionDays: 30 });
    expect(said).toMatchObject({ value: { size: bytes.length, digest: sha256(bytes) } });

    const stored = results.artifact('shop.dump.age');
    expect(stored).toMatchObject({
      ...{ runId: run.id, attempt: 1, size: bytes.length, digest: `sha256:${sha256(bytes)}`, retentionDays: 30 },
      mimeType: 'application/octet-stream',
    });
    expect(sha256(await stored.bytes())).toBe(sha256(bytes));

    const body = `
      const { artifact: found } = await artifact.getArtifact('shop.dump.age', args.options);
      const { artifacts } = await artifact.listArtifacts(args.options);
      const { digestMismatch } = await artifact.downloadArtifact(found.id, { ...args.options, path: args.into, expectedHash: found.digest });
      return { found, artifacts, digestMismatch };`;
    const [same, other] = await Promise.all([
      runClient(run, folder, body, { into: join(folder, 'same') }),
      (async () => {
        const later = results.run();
        const [repositoryOwner, repositoryName] = results.repository().fullName.split('/');
        const findBy = { token: later.token, workflowRunId: run.id, repositoryOwner, repositoryName };
        return runClient(later, folder, body, { into: join(folder, 'other'), options: { findBy } });
      })(),
    ]);
    for (const [here, into] of [
      [same, 'same'],
      [other, 'other'],
    ] as const) {
      const found = { id: stored.id, name: 'shop.dump.age', size: bytes.length, digest: stored.digest };
      expect(here, here.stderr).toMatchObject({ value: { found, artifacts: [found], digestMismatch: false } });
      expect(await readdir(join(folder, into))).toEqual(['shop.dump.age']);
      expect(sha256(await readFile(join(folder, into, 'shop.dump.age')))).toBe(sha256(bytes));
    }
  });

  it('zips what is not uploaded as it is, and unzips it again', async () => {
    const said = await runClient(
      run,
      folder,
      `const { id } = await artifact.uploadArtifact('report', [args.file], args.folder + '/in');
       await artifact.downloadArtifact(id, { path: args.folder + '/out' });`,
      await file('report.md', '# good'),
    );
    expect(said.error).toBeUndefined();
    expect(results.artifact('report').mimeType).toBe('application/zip');
    expect(await readFile(join(folder, 'out', 'report.md'), 'utf8')).toBe('# good');
  });

  it('keeps an empty file', async () => {
    const said = await runClient(run, folder, upload, await file('empty.txt', ''));
    expect(said.error).toBeUndefined();
    expect(results.artifact('empty.txt')).toMatchObject({ size: 0, mimeType: 'text/plain', retentionDays: 90 });
    expect(await results.artifact('empty.txt').bytes()).toHaveLength(0);
  });

  it('takes no second artifact of a name in a run, but in a second attempt', async () => {
    await run.put('taken.txt', 'first');
    const args = await file('taken.txt', 'second');
    const again = await runClient(run, folder, upload, args);
    expect(again.error?.message).toContain(
      '(409) Conflict: an artifact with this name already exists on the workflow run',
    );
    expect((await runClient(run.rerun(), folder, upload, args)).error).toBeUndefined();
    expect(results.artifacts().filter(({ name }) => name === 'taken.txt')).toMatchObject([
      { attempt: 1 },
      { attempt: 2 },
    ]);
  });

  it('deletes', async () => {
    await run.put('gone.txt', 'x');
    const said = await runClient(run, folder, `await artifact.deleteArtifact('gone.txt');`);
    expect(said.error).toBeUndefined();
    expect(() => results.artifact('gone.txt')).toThrow('no artifact "gone.txt" is stored');
  });
});

describe('@actions/cache', () => {
  it('saves, restores by key and by prefix, refuses a key twice, and misses', async () => {
    await file('tool', 'binary');
    const said = await runClient(
      run,
      folder,
      `process.chdir(args.folder);
       const paths = ['in'];
       const first = await cache.saveCache(paths, 'client-17-a');
       const second = await cache.saveCache(paths, 'client-17-a');
       (await import('node:fs')).rmSync('in', { recursive: true });
       const hit = await cache.restoreCache(paths, 'client-17-a');
       const prefix = await cache.restoreCache(paths, 'client-17-b', ['client-17-']);
       const miss = await cache.restoreCache(paths, 'client-18');
       return { saved: first > 0, second, hit, prefix, missed: miss === undefined };`,
    );
    expect(said, said.stderr).toMatchObject({
      value: { saved: true, second: -1, hit: 'client-17-a', prefix: 'client-17-a', missed: true },
    });
    expect(await readFile(join(folder, 'in', 'tool'), 'utf8')).toBe('binary');
    expect(results.caches()).toMatchObject([{ key: 'client-17-a', ref: 'refs/heads/main', finalized: true }]);
  });
});

describe('the REST API', () => {
  const repository = '/repos/acme/shop';

  it('refuses to answer without its own token, also with that of the Results service', async () => {
    for (const token of ['', 'ghs_other', run.env['ACTIONS_RUNTIME_TOKEN'] ?? '-']) {
      const answer = await get(repository, token);
      expect([answer.status, await answer.json()]).toMatchObject([401, { message: 'Bad credentials' }]);
    }
    expect((await get('/repos/acme/other')).status).toBe(404);
    expect((await get(`${repository}/actions/runs/1`)).status).toBe(404);
  });

  it('shows the repository as it is now', async () => {
    results.setRepository({ visibility: 'public' });
    const answer = await (await get(repository)).json();
    results.setRepository({ visibility: 'private' });
    expect(answer).toMatchObject({
      full_name: 'acme/shop',
      visibility: 'public',
      private: false,
      default_branch: 'main',
    });
  });

  it('lists artifacts newest first, by page and by name, with the run they are of', async () => {
    const fork = { fullName: 'mallory/shop', id: 666 };
    const foreign = results.run({ event: 'pull_request', headBranch: 'patch-1', headRepository: fork });
    for (const name of ['p1', 'p2', 'p3']) await foreign.put(name, name);
    const first = await get(`${repository}/actions/artifacts?per_page=2`);
    const { total_count, artifacts } = (await first.json()) as { total_count: number; artifacts: object[] };
    expect(total_count).toBeGreaterThanOrEqual(3);
    expect(artifacts).toMatchObject([{ name: 'p3' }, { name: 'p2' }]);
    expect(artifacts[0]).toMatchObject({
      ...{ size_in_bytes: 2, expired: false, digest: `sha256:${sha256(Buffer.from('p3'))}` },
      workflow_run: {
        id: foreign.id,
        repository_id: results.repository().id,
        head_repository_id: 666,
        head_branch: 'patch-1',
      },
    });
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1]?.slice(results.origin.length) ?? '';
    expect(await (await get(next)).json()).toMatchObject({
      artifacts: [{ name: 'p1' }, ...(total_count > 3 ? [{}] : [])],
    });
    expect(await (await get(`${repository}/actions/artifacts?name=p2`)).json()).toMatchObject({ total_count: 1 });
    expect(await (await get(`${repository}/actions/runs/${foreign.id}/artifacts?name=p1`)).json()).toMatchObject({
      artifacts: [{ name: 'p1' }],
    });
    expect(await (await get(`${repository}/actions/runs/${foreign.id}`)).json()).toMatchObject({
      ...{ id: foreign.id, path: '.github/workflows/backup.yml', event: 'pull_request', run_attempt: 1 },
      head_repository: { id: 666, full_name: 'mallory/shop', fork: true },
    });
  });

  it('lists the runs of a workflow by branch, event and status', async () => {
    const workflow = '.github/workflows/nightly.yml';
    results.run({ workflow, headBranch: 'feature' }).complete('success');
    const failed = results.run({ workflow });
    failed.complete('failure');
    const good = results.run({ workflow });
    good.complete('success');
    const list = async (query: string): Promise<unknown> =>
      (await get(`${repository}/actions/workflows/nightly.yml/runs?${query}`)).json();
    expect(await list('branch=main&status=success')).toMatchObject({
      total_count: 1,
      workflow_runs: [{ id: good.id }],
    });
    expect(await list('branch=main&status=completed')).toMatchObject({
      workflow_runs: [{ id: good.id }, { id: failed.id }],
    });
    expect(await list('event=pull_request')).toMatchObject({ total_count: 0 });
  });

  it('leads to an artifact on another host, with its name, and not to one that has expired', async () => {
    const stored = await run.put('weiß "1".json', '{}', { mimeType: 'application/json' });
    const zip = `${repository}/actions/artifacts/${stored.id}/zip`;
    const answer = await get(zip);
    const location = answer.headers.get('location') ?? '';
    expect([answer.status, new URL(location).origin === results.origin]).toEqual([302, false]);
    const blob = await fetch(location);
    expect(blob.headers.get('content-type')).toBe('application/json');
    expect(blob.headers.get('content-disposition')).toContain("filename*=UTF-8''wei%C3%9F%20%221%22.json");
    expect(await blob.text()).toBe('{}');
    await stored.tamper({ expiresAt: new Date(0) });
    expect((await get(zip)).status).toBe(410);
    expect(await (await get(`${repository}/actions/artifacts/${stored.id}`)).json()).toMatchObject({ expired: true });
  });
});

describe('comments on a pull request', () => {
  const list = '/repos/acme/shop/issues/12/comments';
  const send = async (method: string, path: string, body: object, token = run.token): Promise<[number, unknown]> => {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${results.origin}${path}`, { method, headers, body: JSON.stringify(body) });
    return [answer.status, await answer.json()];
  };

  it('are added and listed, oldest first, by page, with their authors; the token may edit those of others, too', async () => {
    const other = results.comment('octocat', 'hello');
    const login = 'github-actions[bot]';
    expect(await send('POST', '/graphql', { query: '{ viewer { login } }' })).toEqual([
      200,
      { data: { viewer: { login } } },
    ]);
    const [status, made] = await send('POST', list, { body: 'one' });
    expect([status, made]).toMatchObject([201, { body: 'one', user: { login, type: 'Bot' } }]);
    const edited = await send('PATCH', `/repos/acme/shop/issues/comments/${other.id}`, { body: 'edited' });
    expect(edited).toMatchObject([200, { id: other.id, body: 'edited', user: { login: 'octocat' } }]);
    expect(await (await get(`${list}?per_page=1&page=2`)).json()).toEqual([made]);
    expect(await (await get('/repos/acme/shop/issues/13/comments')).json()).toEqual([]);
  });

  it('are of 65,536 characters at the most, and none by the token of a fork', async () => {
    expect((await send('POST', list, { body: '🦭'.repeat(65_536) }))[0]).toBe(201);
    expect(await send('POST', list, { body: 'x'.repeat(65_537) })).toMatchObject([
      422,
      { message: expect.stringContaining('Body is too long') },
    ]);
    const headRepository = { fullName: 'mallory/shop', id: 666 };
    const { token } = results.run({ event: 'pull_request', headRepository });
    expect((await get(list, token)).status).toBe(200);
    expect(await send('POST', list, { body: 'one' }, token)).toMatchObject([
      403,
      { message: 'Resource not accessible by integration' },
    ]);
    expect((await send('PATCH', '/repos/acme/shop/issues/comments/1', { body: 'x' }))[0]).toBe(404);
  });
});

describe('faults', () => {
  const download = `return artifact.downloadArtifact(args.id, { path: args.folder + '/out', expectedHash: args.hash });`;

  it('answers 503 once and then as always; the client tries again', async () => {
    const fault = results.fault({ on: 'CreateArtifact', kind: 'status', status: 503, times: 1 });
    const said = await runClient(run, folder, upload, await file('again.txt', 'x'));
    expect([said.error, fault.hits()]).toEqual([undefined, 1]);
    expect(results.requests()).toMatchObject([
      { method: 'POST', route: 'CreateArtifact', status: 503 },
      { route: 'CreateArtifact', status: 200 },
      ...[{ route: 'upload' }, { route: 'upload' }],
      { route: 'FinalizeArtifact', status: 200 },
    ]);
  });

  it('says that the storage is used up', async () => {
    const fault = results.fault({ on: 'CreateArtifact', kind: 'quota' });
    const said = await runClient(run, folder, upload, await file('quota.txt', 'x'));
    fault.end();
    expect(said.error?.message).toContain('Artifact storage quota has been hit');
  });

  it('refuses a token that has expired, and one of another run', async () => {
    const fault = results.fault({ on: 'ListArtifacts', kind: 'expired-token' });
    const expired = await runClient(run, folder, 'return artifact.listArtifacts();');
    fault.end();
    expect(expired.error?.message).toContain('(401)');
    const stolen = { ...run.env, ACTIONS_RUNTIME_TOKEN: run.env['ACTIONS_RUNTIME_TOKEN']?.replace(/.$/, '!') ?? '' };
    expect(
      (await runClient({ ...run, env: stolen }, folder, 'return artifact.listArtifacts();')).error?.message,
    ).toContain('(401)');
  });

  it('lists no artifact whose upload failed, and its name is taken', async () => {
    const fault = results.fault({ on: 'upload', kind: 'status', status: 403, name: 'half.bin' });
    const args = await file('half.bin', 'x');
    expect((await runClient(run, folder, upload, args)).error).toMatchObject({ name: 'RestError' });
    fault.end();
    expect(await runClient(run, folder, 'return artifact.listArtifacts();')).toMatchObject({
      value: { artifacts: [] },
    });
    expect(results.artifacts().some(({ name }) => name === 'half.bin')).toBe(false);
    expect(results.artifacts('all').find(({ name }) => name === 'half.bin')).toMatchObject({ finalized: false });
    expect((await runClient(run, folder, upload, args)).error?.message).toContain('(409)');
  });

  it('cuts an upload in its middle', async () => {
    const method = 'github.actions.results.api.v1.ArtifactService/CreateArtifact';
    const created = await fetch(`${results.origin}/twirp/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${run.env['ACTIONS_RUNTIME_TOKEN']}` },
      body: JSON.stringify({ name: 'cut.bin', version: 7, mime_type: 'application/octet-stream' }),
    });
    const { signed_upload_url: url } = (await created.json()) as { signed_upload_url: string };
    const put = (): Promise<Response> =>
      fetch(url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: randomBytes(300_000) });
    results.fault({ on: 'upload', kind: 'cut', name: 'cut.bin', times: 1 });
    await expect(put()).rejects.toThrow('fetch failed');
    expect((await put()).status).toBe(201);
    expect(results.requests().filter(({ route }) => route === 'upload')).toMatchObject([
      { status: undefined },
      { status: 201 },
    ]);
  });

  it('alters a byte on the way once, or for good, or names another digest: the client tells', async () => {
    const stored = await run.put('altered.bin', randomBytes(100_000));
    const args = { id: stored.id, hash: stored.digest };
    const fault = results.fault({ on: 'download', kind: 'altered', name: /altered/, times: 1 });
    expect(await runClient(run, folder, download, args)).toMatchObject({ value: { digestMismatch: true } });
    expect(await runClient(run, folder, download, args)).toMatchObject({ value: { digestMismatch: false } });
    expect(fault.hits()).toBe(1);
    await stored.tamper({ bytes: (bytes) => Buffer.concat([bytes, Buffer.from('more')]) });
    expect(await runClient(run, folder, download, args)).toMatchObject({ value: { digestMismatch: true } });
    expect(results.artifact('altered.bin')).toMatchObject({ size: 100_000, digest: stored.digest });
    await stored.tamper({ digest: 'sha256:00' });
    expect(results.artifact('altered.bin').digest).toBe('sha256:00');
  });

  it('alters a byte on its way to the store: only the digest tells', async () => {
    const fault = results.fault({ on: 'upload', kind: 'altered', name: 'sent.bin' });
    const bytes = randomBytes(100_000);
    expect(await runClient(run, folder, upload, await file('sent.bin', bytes))).toMatchObject({ value: {} });
    fault.end();
    const stored = results.artifact('sent.bin');
    expect(stored).toMatchObject({ size: bytes.length, digest: `sha256:${sha256(bytes)}` });
    const kept = await stored.bytes();
    expect(kept.filter((byte, at) => byte !== bytes[at])).toHaveLength(1);
  });

  it.each(['cut', 'stall'] as const)('%ss a download after some bytes', async (kind) => {
    const stored = await run.put(`${kind}.bin`, randomBytes(200_000));
    const fault = results.fault({ on: 'download', kind, afterBytes: 1000 });
    const { headers } = await get(`/repos/acme/shop/actions/artifacts/${stored.id}/zip`);
    const answer = await fetch(headers.get('location') ?? '');
    expect(answer.headers.get('content-length')).toBe('200000');
    const reader = answer.body?.getReader();
    let seen = 0;
    while (seen < 1000) seen += (await reader?.read())?.value?.length ?? 0;
    expect(seen).toBe(1000);
    if (kind === 'cut') await expect(reader?.read()).rejects.toThrow();
    else await reader?.cancel();
    fault.end();
  });

  it('takes a request and never answers, and cuts a connection before an answer', async () => {
    results.fault({ on: 'GET /repos/{owner}/{repo}', kind: 'stall', times: 1 });
    const waiting = new AbortController();
    const stalled = fetch(`${results.origin}/repos/acme/shop`, { signal: waiting.signal });
    await expect.poll(() => results.requests()).toMatchObject([{ method: 'GET', status: undefined }]);
    waiting.abort();
    await expect(stalled).rejects.toThrow('aborted');
    results.fault({ on: 'GET /repos/{owner}/{repo}', kind: 'cut', after: 1, times: 1 });
    expect((await get('/repos/acme/shop')).status).toBe(200);
    await expect(get('/repos/acme/shop')).rejects.toThrow('fetch failed');
    expect((await get('/repos/acme/shop')).status).toBe(200);
  });
});

it('is where an action of a run leaves its artifacts', async () => {
  const client = fileURLToPath(
    import.meta.resolve('../../packages/github/node_modules/@actions/artifact/lib/artifact.js'),
  );
  await writeFile(join(folder, 'action.yml'), 'name: Tiny\nruns: { using: node24, main: main.mjs }\n');
  await writeFile(
    join(folder, 'main.mjs'),
    `import { writeFileSync } from 'node:fs';
     import artifact from '${client}';
     writeFileSync('report.html', '<p>good');
     const { id } = await artifact.uploadArtifact('', ['report.html'], '.', { skipArchive: true });
     console.log('::notice::' + id);`,
  );
  const ran = await runAction({ path: folder }, { action: folder, run });
  expect(ran.conclusion, ran.log).toBe('success');
  const stored = results.artifact('report.html');
  expect(stored).toMatchObject({ runId: run.id, mimeType: 'text/html' });
  expect(ran.annotations).toEqual([{ level: 'notice', message: String(stored.id) }]);
});

it('describes a run in the environment of its job', async () => {
  const fork = { fullName: 'mallory/shop', id: 666 };
  const { env, token } = results.run({ id: 77, event: 'pull_request', headBranch: 'patch-1', headRepository: fork });
  expect(env).toMatchObject({
    ...{
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/pull/12/merge',
    },
    ...{ GITHUB_HEAD_REF: 'patch-1', GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: results.origin },
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/backup.yml@refs/pull/12/merge',
  });
  expect(Object.values(env)).not.toContain(token);
  expect(JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))).toMatchObject({
    repository: { full_name: 'acme/shop', private: true, visibility: 'private', default_branch: 'main', fork: false },
    pull_request: { head: { repo: { full_name: 'mallory/shop', fork: true } } },
  });
});

it('ends with everything that it started, also what waits', async () => {
  const own = await startResults();
  const { env } = own.run();
  own.fault({ on: 'GET /repos/{owner}/{repo}', kind: 'stall' });
  const stalled = fetch(`${own.origin}/repos/acme/shop`).then(
    () => 'answered',
    () => 'cut',
  );
  await expect.poll(() => own.requests().length).toBe(1);
  await own.stop();
  expect(await stalled).toBe('cut');
  await expect(fetch(own.origin)).rejects.toThrow();
  await expect(readFile(env['GITHUB_EVENT_PATH'] ?? '')).rejects.toThrow('ENOENT');
});
