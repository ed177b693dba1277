import type { RunPayload } from '../api.ts';

/** Where an artifact may come from without being asked for by number. */
export interface Trusted {
  readonly repositoryId: number;
  readonly defaultBranch: string;
  /** File name (`backup.yml`) or path of the workflow; undefined: any workflow. */
  readonly workflow: string | undefined;
  /** Whether a tag has the default branch's name: GitHub names both alike, and who may push a tag may not push the branch. */
  readonly isShadowed: boolean;
}

/** Events that run the default branch's own code. A pull request's run can upload what it likes. */
const events = ['schedule', 'push', 'workflow_dispatch'];

/**
 * Why a run's artifacts are not to be trusted; undefined when they are. Restoring a backup executes its SQL, so it must come from code
 * that was merged: the named workflow, an event of its own, this repository, the default branch.
 */
export function distrust(run: RunPayload, trusted: Trusted): string | undefined {
  const head = run.head_repository;
  if (head === null || head.id !== trusted.repositoryId)
    return `run ${run.id} is of ${head === null ? 'a repository that is gone' : `the fork "${head.full_name}"`}`;
  if (!events.includes(run.event)) return `run ${run.id} was started by "${run.event}", not by ${events.join(', ')}`;
  if (run.head_branch !== trusted.defaultBranch)
    return `run ${run.id} is of the branch "${run.head_branch ?? ''}", not of "${trusted.defaultBranch}"`;
  if (trusted.isShadowed && run.event !== 'schedule')
    return `run ${run.id} may be of a tag: there is one named "${trusted.defaultBranch}" like the default branch`;
  if (trusted.workflow !== undefined && !isWorkflow(run.path, trusted.workflow))
    return `run ${run.id} is of the workflow "${run.path}", not of "${trusted.workflow}"`;
  return undefined;
}

/** Whether a run's path is that of a workflow named by file or by path. */
export function isWorkflow(path: string, workflow: string): boolean {
  const bare = path.replace(/@.*$/, '');
  return bare === workflow || bare === `.github/workflows/${workflow}`;
}
