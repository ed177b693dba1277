/* The folders and variables of a job on a runner. */
import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a runner has its folders; the room of the command line's tests is one. */
export interface RunnerRoom {
  readonly path: string;
}

export interface JobOptions {
  /** The job of a stand-in of GitHub: its variables, and its token for `${{ github.token }}`. */
  readonly run?: { readonly env: Readonly<Record<string, string>>; readonly token: string };
  /** Over all others. */
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  /** Shows ::debug:: lines, and tells the action so. */
  readonly debug?: boolean;
}

/** What all steps of the action share. */
export interface Job {
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
  readonly temp: string;
  readonly workspace: string;
}

/** Nothing listens there (RFC 863, discard): without a stand-in an action reaches nobody. */
const nobody = 'http://127.0.0.1:9';

/** Makes the folders, which belong to `uid` if there is one, and the variables. */
export async function makeJob(room: RunnerRoom, options: JobOptions): Promise<Job> {
  const base = join(room.path, 'runner');
  const temp = join(base, '_temp');
  const [workspace, toolCache, home] = [join(base, 'work'), join(base, '_tool'), join(base, 'home')];
  for (const folder of [base, temp, workspace, toolCache, home]) {
    await mkdir(folder, { recursive: true });
    if (options.uid !== undefined) await chown(folder, options.uid, options.uid);
  }
  const token = options.run?.token ?? 'ghs_0123456789abcdef0123456789abcdef0123';
  const eventPath = join(base, 'event.json');
  if (options.run === undefined) await writeFile(eventPath, '{}');
  const withoutGitHub = {
    ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: nobody, GITHUB_REPOSITORY: 'acme/shop' },
    ...{ GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: eventPath },
    ...{ GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_SHA: '0'.repeat(40) },
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/backup.yml@refs/heads/main',
  };
  return {
    ...{ token, temp, workspace },
    env: {
      ...{ HOME: home, LANG: 'C.UTF-8', CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTION: '__run' },
      ...(options.run?.env ?? withoutGitHub),
      ...{ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: toolCache },
      ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64', RUNNER_NAME: 'test' },
      RUNNER_ENVIRONMENT: 'github-hosted',
      ...(options.debug === true ? { RUNNER_DEBUG: '1' } : {}),
      ...options.env,
    },
  };
}
