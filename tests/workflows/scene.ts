/* What example workflows run in: the actions as they would be fetched, and a user's repository. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';
import { actionFolders } from '../../scripts/metadata.ts';
import { listen } from '../github/listen.ts';
import { examples, type Scene } from './act.ts';

const execute = promisify(execFile);
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Files by their paths, those of a commit. */
export type Files = Readonly<Record<string, string>>;

export interface OpenScene extends Scene, AsyncDisposable {
  /** Commits files upon the branch `main` and has a ref of the user's repository name the result. */
  readonly commit: (ref: string, files: Files) => Promise<void>;
}

/** Sets the scene for a repository (`owner/name`), with a build of our actions; `await using` removes it. */
export async function openScene(repository: string, dist: string): Promise<OpenScene> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-act-'));
  const git = join(folder, 'git', repository);
  await mkdir(git, { recursive: true });
  await execute('git', ['init', '--quiet', '--bare', '--initial-branch=main', git]);
  const door = await listen((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, 'git', path)).then(
      (bytes) => answer.end(bytes),
      () => answer.writeHead(404).end(),
    );
  });
  return {
    folder,
    actions: await placeActions(join(folder, 'uses'), dist),
    gitOrigin: door.origin,
    commit: (ref, files) => commit(git, ref, files),
    [Symbol.asyncDispose]: async () => {
      await door.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function commit(git: string, ref: string, files: Files): Promise<void> {
  await using work = await checkout(git);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(work.path, path)), { recursive: true });
    await writeFile(join(work.path, path), content);
  }
  const run = (...args: string[]): Promise<unknown> =>
    execute('git', ['-C', work.path, '-c', 'user.name=Octo Cat', '-c', 'user.email=octocat@example.org', ...args]);
  await run('add', '--all');
  await run('commit', '--quiet', '--message', 'Change');
  await run('push', '--quiet', '--force', git, `HEAD:${ref}`);
  // Plain files over HTTP are all that git needs to clone.
  await execute('git', ['-C', git, 'update-server-info']);
}

async function checkout(git: string): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(dirname(git), 'work-'));
  await execute('git', ['clone', '--quiet', git, path]);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

/** Our actions as a release has them, and stand-ins for those of GitHub under the names that the examples use. */
async function placeActions(folder: string, dist: string): Promise<Record<string, string>> {
  const ours = join(folder, 'pgproof');
  for (const path of ['action.yml', ...actionFolders.map((folder) => `actions/${folder}/action.yml`)])
    await cp(at(path), join(ours, path));
  await cp(dist, join(ours, 'dist'), { recursive: true });
  const standIns = { 'actions/checkout': join(folder, 'checkout'), 'actions/upload-artifact': join(folder, 'upload') };
  await cp(at('tests/workflows/stand-ins/checkout'), standIns['actions/checkout'], { recursive: true });
  await buildUpload(standIns['actions/upload-artifact']);
  const actions: Record<string, string> = {};
  for (const name of await used()) {
    const [repository = ''] = name.split('@');
    const path = repository === 'pgproof/pgproof' ? ours : standIns[repository as keyof typeof standIns];
    if (path === undefined) throw new Error(`an example uses "${name}", and nothing here stands in for it`);
    actions[name] = path;
  }
  return actions;
}

/** The repositories of actions in all examples, each with its ref. */
async function used(): Promise<Set<string>> {
  const names = new Set<string>();
  for (const file of await readdir(examples)) {
    const { jobs } = parse(await readFile(join(examples, file), 'utf8'));
    for (const { steps } of Object.values(jobs) as { steps: { uses?: string }[] }[]) {
      for (const { uses } of steps) {
        const [, repository, ref] = /^([^/]+\/[^/@]+)[^@]*@(.+)$/.exec(uses ?? '') ?? [];
        if (repository !== undefined) names.add(`${repository}@${ref}`);
      }
    }
  }
  return names;
}

async function buildUpload(folder: string): Promise<void> {
  const source = at('tests/workflows/stand-ins/upload-artifact');
  await cp(join(source, 'action.yml'), join(folder, 'action.yml'));
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  const bundle = await rolldown({
    input: join(source, 'main.mjs'),
    platform: 'node',
    resolve: { modules: [at('packages/github/node_modules'), 'node_modules'] },
    onLog: () => undefined,
  });
  await bundle.write({ file: join(folder, 'main.js'), format: 'esm', codeSplitting: false });
  await bundle.close();
}
