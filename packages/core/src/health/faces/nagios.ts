import { type Finding, worstFirst } from '../../finding.ts';
import type { Environment } from '../../operation.ts';
import { cleaned } from '../../report/text.ts';
import type { Measure } from '../check.ts';
import type { Judgement } from '../judge.ts';

/** What a plugin says: its line, and the exit code that stands for it. Source: Monitoring Plugins Development Guidelines. */
export interface NagiosAnswer {
  readonly line: string;
  readonly exitCode: 0 | 1 | 2 | 3;
}

const words = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'] as const;
const mostTold = 5;

/** A run as one line with performance data. In production what could not be seen is a warning; elsewhere it is UNKNOWN, below a warning. Pure. */
export function renderNagios({ findings, measures, checks }: Judgement, environment: Environment): NagiosAnswer {
  const has = (status: Finding['status']): boolean => findings.some((finding) => finding.status === status);
  const isUnknown = has('unknown');
  const exitCode = has('bad')
    ? 2
    : has('warning') || (isUnknown && environment === 'production')
      ? 1
      : isUnknown
        ? 3
        : 0;
  const told = worstFirst(findings).filter(
    ({ status }) => status === 'bad' || status === 'warning' || status === 'unknown',
  );
  const more = told.length - mostTold;
  const text =
    told.length === 0
      ? `${checks} checks, nothing to do`
      : [...told.slice(0, mostTold).map(brief), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  const data = measures.map(performance).join(' ');
  return { line: plain(`PGPROOF ${words[exitCode]} - ${text}`) + (data === '' ? '' : ` | ${data}`), exitCode };
}

/** A run that could not look. */
export function renderNagiosError(message: string): NagiosAnswer {
  return { line: plain(`PGPROOF CRITICAL - ${message}`), exitCode: 2 };
}

function brief({ id, object, detail }: Finding): string {
  return `${id.replace(/^monitor\./, '')}: ${object === undefined ? '' : `${object.kind} ${object.name} `}${detail}`;
}

/** A bar begins performance data. */
const plain = (text: string): string => cleaned(text).replaceAll('|', '/');

function performance({ name, type, value, labels = {} }: Measure): string {
  const label = [name, ...Object.values(labels)].join('.').replace(/[^A-Za-z0-9_.-]/g, '_');
  const unit = type === 'counter' ? 'c' : name.endsWith('_bytes') ? 'B' : name.endsWith('_seconds') ? 's' : '';
  return `'${label}'=${value}${unit}`;
}
