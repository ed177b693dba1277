/* What act says, as data: an entry of JSON a line. */

/** A job as it went. */
export interface Job {
  readonly result: 'success' | 'failure' | undefined;
  /** By their ids, those without one by their number from 0; what was skipped is absent. */
  readonly steps: Readonly<Record<string, Step>>;
}

export interface Step {
  readonly name: string;
  readonly result: 'success' | 'failure' | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  /** As written: act masks its log, not this. */
  readonly summary: string;
  /** `::error::` and `::warning::`, by level; as written. */
  readonly annotations: readonly { readonly level: string; readonly message: string }[];
}

/** A line of act's with `--json`; only what is used. */
export interface Entry {
  readonly msg: string;
  readonly raw_output?: boolean;
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: 'success' | 'failure';
  readonly matrix?: Readonly<Record<string, string>> | null;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: 'success' | 'failure';
  readonly stage?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

interface Mutable {
  result: Job['result'];
  readonly steps: Record<string, Step>;
}

/** The jobs, by id and values of the matrix, and the log as a person reads it. */
export function readJobs(entries: readonly Entry[]): { jobs: Readonly<Record<string, Job>>; log: string } {
  const jobs: Record<string, Mutable> = {};
  for (const entry of entries) {
    if (entry.jobID === undefined) continue;
    const values = Object.values(entry.matrix ?? {});
    const id = values.length === 0 ? entry.jobID : `${entry.jobID} (${values.join(', ')})`;
    jobs[id] ??= { result: undefined, steps: {} };
    const job = jobs[id];
    if (entry.jobResult !== undefined) job.result = entry.jobResult;
    const stepId = entry.stepID?.at(-1);
    if (stepId === undefined || entry.stage !== 'Main') continue;
    const step = job.steps[stepId] ?? {
      name: entry.step ?? '',
      result: undefined,
      outputs: {},
      summary: '',
      annotations: [],
    };
    job.steps[stepId] = { ...step, ...whatIsNew(step, entry) };
  }
  const log = entries
    .map(({ job, msg, raw_output: isOutput }) => `${job ?? 'act'}: ${isOutput === true ? '| ' : ''}${msg.trimEnd()}\n`)
    .join('');
  return { jobs, log };
}

function whatIsNew(step: Step, entry: Entry): Partial<Step> {
  const { command, name = '', arg = '', content = '', stepResult: result } = entry;
  switch (command) {
    case 'set-output':
      return { outputs: { ...step.outputs, [name]: arg } };
    case 'summary':
      return { summary: content };
    case 'error':
    case 'warning':
      return { annotations: [...step.annotations, { level: command, message: arg }] };
    default:
      return result === undefined ? {} : { result };
  }
}
