import { PgproofError, selectors } from '@pgproof/core';
import type { RunPayload } from '../api.ts';
import type { Inputs } from '../inputs.ts';

/** The artifacts of another run, if those are wanted. */
export interface OriginInputs {
  readonly workflow: string | undefined;
  readonly runId: number | undefined;
  readonly allowUntrusted: boolean;
}

/** Reads the inputs that say whose artifacts are taken. Throws `bad-input`. */
export function readOriginInputs(inputs: Inputs): OriginInputs {
  const runId = inputs.optionalInteger('run-id', { least: 1, most: Number.MAX_SAFE_INTEGER });
  const allowUntrusted = inputs.flag('allow-untrusted');
  if (allowUntrusted && runId === undefined)
    throw new PgproofError('bad-input', 'input "allow-untrusted": is only for one run that you name', {
      hint: 'give the number of the run in "run-id", after looking at what it ran',
    });
  return { workflow: workflowFile(inputs.optional('workflow')), runId, allowUntrusted };
}

/** Reads the input that says which manifest alone is taken. Throws `bad-input`. */
export function readManifestSha256(inputs: Inputs): string | undefined {
  const text = inputs.optional('expected-manifest-sha256');
  if (text === undefined || /^[0-9a-fA-F]{64}$/.test(text)) return text?.toLowerCase();
  throw new PgproofError('bad-input', `input "expected-manifest-sha256": must be 64 hex digits; got "${text}"`, {
    hint: `it is the output "manifest-sha256" of backup-db; "backup" takes ${selectors.join(', ')} or an id`,
  });
}

function workflowFile(text: string | undefined): string | undefined {
  if (text === undefined || /^(\.github\/workflows\/)?[^/\s:@]+\.ya?ml$/.test(text)) return text;
  throw new PgproofError('bad-input', `input "workflow": must be the name of a workflow's file; got "${text}"`, {
    hint: 'such as backup.yml, which stands in .github/workflows',
  });
}

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
