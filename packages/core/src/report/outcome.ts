import { errorKinds, type PgproofError } from '../errors.ts';
import { type Finding, worstFirst } from '../finding.ts';
import type { PublicPlan } from '../operation.ts';
import { bytesOf, firstThatFits } from './budget.ts';
import { cellCodeMarkdown, codeMarkdown, escapeMarkdown, fenceMarkdown } from './escape.ts';
import { fold, type MarkdownOptions, table } from './markdown.ts';
import { sentence, shorten } from './sections.ts';

/** A plan or a message of more characters than that would be too much for a job's summary. */
const longest = 100_000;

/** How much of an error is shown: the longest text and the longest in a cell, in characters, and the most findings. */
interface Size {
  readonly longest: number;
  readonly longestCell: number;
  readonly mostFindings: number;
}

const summarySize: Size = { longest, longestCell: 1500, mostFindings: 200 };
/** From the size of a summary down; the last is below 20 kB, whatever is in it. */
const sizes: readonly [Size, ...Size[]] = [
  summarySize,
  { longest: 3000, longestCell: 300, mostFindings: 20 },
  { longest: 300, longestCell: 50, mostFindings: 5 },
];

/** A run that could not do its work, as GitHub-flavoured Markdown: what failed, what to do next, and what the exit code means. Pure. */
export function renderErrorMarkdown(error: PgproofError, operation: string, options: MarkdownOptions = {}): string {
  const { heading = 3, mostBytes = Number.POSITIVE_INFINITY } = options;
  return firstThatFits(sizes, (size) => renderError(error, operation, heading, size), bytesOf, mostBytes);
}

function renderError(error: PgproofError, operation: string, heading: number, size: Size): string {
  const { longest } = size;
  const sections = [
    `${'#'.repeat(heading)} ❌ ${escapeMarkdown(sentence(operation))} could not do its work`,
    escapeMarkdown(shorten(sentence(error.message), longest)),
    ...(error.evidence.length === 0
      ? []
      : ['**Evidence**', fenceMarkdown(shorten(error.evidence.join('\n'), longest), 'text')]),
    '**Next**',
    fenceMarkdown(shorten(error.hint, longest), 'text'),
    findingTable(error.findings, `${'#'.repeat(heading + 1)} What was looked at`, size),
    `Exit code ${error.exitCode} (\`${error.kind}\`): ${errorKinds[error.kind].meaning}.`,
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** Findings of what was not done, the worst first. */
function findingTable(findings: readonly Finding[], title: string, { longestCell, mostFindings }: Size): string {
  if (findings.length === 0) return '';
  const rows = worstFirst(findings)
    .slice(0, mostFindings)
    .map(({ status, id, object, detail, hint }) => [
      status,
      `\`${id}\``,
      `${object === undefined ? '' : `${escapeMarkdown(object.kind)} ${cellCodeMarkdown(shorten(object.name, longestCell))}: `}${escapeMarkdown(shorten(detail, longestCell))}`,
      status === 'good' || hint === undefined ? '' : cellCodeMarkdown(shorten(hint, longestCell)),
    ]);
  const more = findings.length - mostFindings;
  const rest = more > 0 ? `\n\n… and ${more} more` : '';
  return `${title}\n\n${table(['Status', 'Check', 'Seen', 'Next'], rows)}${rest}`;
}

/** A plan, as GitHub-flavoured Markdown: what would be done, none of which was. Pure. */
export function renderPlanMarkdown(plan: PublicPlan, options: Pick<MarkdownOptions, 'heading'> = {}): string {
  const { heading = 3 } = options;
  const section = (title: string, body: string): string =>
    body === '' ? '' : `${'#'.repeat(heading + 1)} ${title}\n\n${body}`;
  const block = (text: string): string =>
    text.length > longest ? 'Too long for here: see it with `pgproof plan`.' : fenceMarkdown(text, 'sh');
  const settings = Object.entries(plan.configuration).map(([name, value]) => [
    cellCodeMarkdown(name),
    cellCodeMarkdown(value),
  ]);
  const sections = [
    `${'#'.repeat(heading)} Plan: ${plan.operation} of ${codeMarkdown(plan.target)} (${plan.environment})`,
    'Nothing was done. This is what would be.',
    findingTable(plan.findings ?? [], `${'#'.repeat(heading + 1)} What was looked at`, summarySize),
    section('Commands', plan.commands.length === 0 ? '' : block(plan.commands.join('\n'))),
    settings.length === 0
      ? ''
      : fold('Configuration', `${settings.length} settings`, table(['Setting', 'Value'], settings)),
    section('Verification', plan.verification_steps.length === 0 ? '' : block(plan.verification_steps.join('\n'))),
    fold('Recovery', 'getting it back without pgproof', block(plan.recovery_procedure)),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}
