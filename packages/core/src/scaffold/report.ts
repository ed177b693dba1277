import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import { shellQuote } from '../operation.ts';
import { madeAt, type Report } from '../report/report.ts';
import type { ScaffoldOptions } from './options.ts';
import type { Fate, PlannedFile, ScaffoldPlan } from './plan.ts';

/** The report of a run, at the time that is given. Pure. */
export function reportScaffold(options: ScaffoldOptions, plan: ScaffoldPlan, endedAt: Date): Report {
  const { operation, environment, target, files, scaffold } = plan;
  const { shownFolder } = options;
  const count = (...fates: Fate[]): number => files.filter(({ fate }) => fates.includes(fate)).length;
  const kept = files.filter(({ fate }) => fate === 'kept');
  const held = count('held');
  const differences = keptDifferences(plan);
  return {
    operation,
    ok: true,
    exitCode: 0,
    headline: `${options.kind} for "${target}" in ${shownFolder}: ${count('new', 'renewed')} written, ${count('unchanged')} unchanged${kept.length === 0 ? '' : `, ${kept.length} kept as somebody changed ${kept.length === 1 ? 'it' : 'them'}`}${held === 0 ? '' : `, ${held} held back that go with ${kept.length === 1 ? 'it' : 'them'}`}`,
    notes: [`cd ${shellQuote(shownFolder)}`, ...scaffold.commands].map((command) => `next: ${command}`),
    made: madeAt(endedAt),
    figures: [
      ['environment', environment],
      ['made again by', scaffold.again],
    ],
    findings: [
      ...files.map((file) => findingOf(`${operation}.file`, shownFolder, file, kept)),
      ...plan.leftovers.map((path) => leftover(`${operation}.leftover`, shownFolder, path)),
    ],
    relations: [],
    recoveryProcedure: scaffold.recoveryProcedure,
    tables: [
      {
        title: 'Then it is shown to work',
        header: ['Step', 'Command'],
        rows: scaffold.verificationSteps.map((step, index) => [String(index + 1), step]),
      },
    ],
    ...(differences === '' ? {} : { files: { 'kept.diff': differences } }),
    data: {
      kind: options.kind,
      environment,
      target,
      folder: shownFolder,
      changed_files: count('new', 'renewed'),
      kept_files: kept.length + held,
      leftover_files: plan.leftovers,
      files: files.map(({ path, fate, difference }) => ({
        path,
        fate,
        difference: isKept(fate) ? difference : null,
      })),
      made_again_by: scaffold.again,
      commands: [`cd ${shellQuote(shownFolder)}`, ...scaffold.commands],
      configuration: scaffold.configuration,
      verification_steps: scaffold.verificationSteps,
      recovery_procedure: scaffold.recoveryProcedure,
    },
  };
}

const words: Readonly<Record<Exclude<Fate, 'kept' | 'held'>, string>> = {
  new: 'written',
  unchanged: 'as it was',
  renewed: 'made anew in the place of what was made before',
};

const isKept = (fate: Fate): boolean => fate === 'kept' || fate === 'held';

function leftover(id: string, shownFolder: string, path: string): Finding {
  return {
    id,
    status: 'warning',
    object: { kind: 'file', name: path },
    detail: 'was made with other options, and is no part of what these make',
    hint: `see whether anything still uses it, then remove it: rm ${shellQuote(join(shownFolder, path))}`,
  };
}

function findingOf(
  id: string,
  shownFolder: string,
  { path, fate, isOurs, difference }: PlannedFile,
  kept: readonly PlannedFile[],
): Finding {
  const object = { kind: 'file', name: path };
  if (fate === 'held') {
    const others = kept.map((file) => file.path).join(', ');
    return {
      id,
      status: 'warning',
      object,
      detail: `would be written, and is not, as ${others} stays: half of a change is worse than none`,
      hint: `move away what was changed, run again, and change it anew: ${kept.map((file) => `mv ${shellQuote(join(shownFolder, file.path))} ${shellQuote(join(shownFolder, `${file.path}.old`))}`).join(' && ')}`,
    };
  }
  if (fate !== 'kept') return { id, status: 'good', object, detail: words[fate] };
  const lines = difference.split('\n').filter((line) => /^[-+](?!--|\+\+)/.test(line)).length;
  return {
    id,
    status: 'warning',
    object,
    detail: `${isOurs ? 'was changed since it was made' : 'is not of our making'}, and stays as it is: ${lines} lines are other than would be written`,
    hint: `to have it made anew, move it away and run again: mv ${shellQuote(join(shownFolder, path))} ${shellQuote(join(shownFolder, `${path}.old`))}`,
  };
}

/** What people see of the files that were kept: a difference for each. */
export function keptDifferences(plan: ScaffoldPlan): string {
  return plan.files.map(({ fate, difference }) => (isKept(fate) ? difference : '')).join('');
}
