import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  cleaned,
  errorKinds,
  type Finding,
  makeFolders,
  PgproofError,
  type PublicPlan,
  pingWords,
  type Report,
  renderText,
  reportFiles,
  toJson,
  worstFirst,
} from '@pgproof/core';
import type { Given } from './options.ts';
import type { Outcome } from './outcome.ts';
import type { Terminal } from './terminal.ts';

const shownRelations = 15;

/**
 * Shows a report on stdout, as text or JSON, and writes its files when asked to. `asText` is what the text has of
 * it, where the rest was shown in another way; `face` is what is shown instead of both.
 */
export async function showReport(
  report: Report,
  given: Pick<Given, 'json' | 'report'>,
  terminal: Terminal,
  asText: Report = report,
  face?: string,
): Promise<Outcome> {
  terminal.settle();
  if (given.report !== undefined) {
    try {
      await makeFolders(resolve(given.report));
      for (const [name, text] of Object.entries(reportFiles(report))) await writeFile(join(given.report, name), text);
    } catch (error) {
      throw new PgproofError('store-unwritable', `write the report to "${given.report}": ${(error as Error).message}`, {
        hint: 'what was done stays done; name a folder that can be written with --report',
        cause: error,
      });
    }
  }
  if (face !== undefined) terminal.data(face);
  else if (given.json === true) terminal.data(`${JSON.stringify(toJson(report))}\n`);
  else terminal.data(renderText(asText, { colour: terminal.hasColour, relations: shownRelations }));
  if (given.report !== undefined) terminal.note(`report: ${join(given.report, 'report.html')}`);
  return { exitCode: report.exitCode, words: pingWords(report) };
}

/** Shows rows under a header on stdout, in columns; nothing when there are none. Cells are untrusted. */
export function showTable(header: readonly string[], rows: readonly (readonly string[])[], terminal: Terminal): void {
  if (rows.length === 0) return;
  const lines = [header, ...rows].map((line) => line.map(cleaned));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines)
    terminal.data(
      `${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}

/**
 * Shows a plan: as JSON, or as commands that can be pasted, with the rest as comments. With what would keep it from being done, that is told,
 * and its exit code is the plan's.
 */
export function showPlan(
  plan: PublicPlan,
  given: Pick<Given, 'json'>,
  terminal: Terminal,
  refusal?: PgproofError,
): Outcome {
  const end = (): Outcome => {
    terminal.settle();
    if (refusal !== undefined) terminal.note(`pgproof: ${refusal.message}\nHint: ${refusal.hint}`);
    return { exitCode: refusal?.exitCode ?? 0 };
  };
  if (given.json === true) {
    terminal.data(`${JSON.stringify(plan)}\n`);
    return end();
  }
  // A name with a line break must not end a comment: what follows it would be a command.
  const comment = (text: string): string => cleaned(text).replace(/^/, '# ').trimEnd();
  const block = (text: string): string => text.split('\n').map(comment).join('\n');
  terminal.data(
    `${[
      comment(`${plan.operation} of "${plan.target}" (${plan.environment})`),
      ...plan.commands,
      '',
      '# configuration',
      ...Object.entries(plan.configuration).map(([name, value]) => comment(`  ${name} = ${value}`)),
      '',
      '# verification',
      ...plan.verification_steps.map((step) => comment(`  ${step}`)),
      '',
      '# recovery',
      block(plan.recovery_procedure.trimEnd()),
      ...(plan.findings === undefined
        ? []
        : ['', '# what was looked at', ...worstFirst(plan.findings).map((finding) => comment(`  ${lineOf(finding)}`))]),
    ].join('\n')}\n`,
  );
  return end();
}

function lineOf({ status, id, object, detail, hint }: Finding): string {
  const about = object === undefined ? '' : ` ${object.kind} ${object.name}:`;
  return `${status} ${id}${about} ${detail}${hint === undefined || status === 'good' ? '' : ` (${hint})`}`;
}

const mostTold = 200;

/** Shows an error: a sentence and a hint on stderr, one object on stdout with --json. */
export function showError(error: PgproofError, asJson: boolean, operation: string, terminal: Terminal): Outcome {
  terminal.settle();
  if (asJson) {
    const { kind, message, hint, evidence, exitCode } = error;
    const cause = errorKinds[kind].meaning;
    terminal.data(
      `${JSON.stringify({ schema: 'pgproof/1', operation, ok: false, exit_code: exitCode, error: { kind, message, hint, cause, evidence }, findings: error.findings })}\n`,
    );
  }
  // One alone is what the sentence says.
  const bad = error.findings.filter(({ status }) => status === 'bad');
  for (const finding of bad.length > 1 ? bad.slice(0, mostTold) : []) terminal.note(`  ${cleaned(lineOf(finding))}`);
  if (bad.length > mostTold) terminal.note(`  … and ${bad.length - mostTold} more: --json names them all`);
  terminal.note(`pgproof: ${error.message}\nHint: ${error.hint}`);
  if (error.kind === 'bug' && error.stack !== undefined)
    terminal.note(error.cause instanceof Error ? (error.cause.stack ?? error.stack) : error.stack);
  return { exitCode: error.exitCode, words: `${error.message}\nHint: ${error.hint}\n` };
}
