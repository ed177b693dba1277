import type { Script } from '../migration.ts';
import { type RuleId, rules } from './rules.ts';

/** A comment that keeps a rule from being found in the next statement, or in the whole file. */
export interface Suppression {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly line: number;
  readonly isForFile: boolean;
}

const comment = /^\s*--\s*pgproof-ignore(-file)?\b[ \t]*([^:\r\n]*?)[ \t]*(?::[ \t]*(.*?))?[ \t]*\r?$/;

/** The suppressions of a script, in the order of their lines: `-- pgproof-ignore rule, rule: reason`. */
export function suppressionsOf({ text, line: first }: Pick<Script, 'text' | 'line'>): Suppression[] {
  return text.split('\n').flatMap((content, index): Suppression[] => {
    const [whole, forFile, names = '', reason = ''] = comment.exec(content) ?? [];
    if (whole === undefined) return [];
    const named = names.split(/[\s,]+/).filter((name) => name !== '');
    return [{ rules: named, reason, line: first + index, isForFile: forFile !== undefined }];
  });
}

/** Why a suppression does not count; undefined for one that does. */
export function faultOf({ rules: named, reason }: Suppression): string | undefined {
  const unknown = named.find((name) => !Object.hasOwn(rules, name));
  if (named.length === 0) return 'it names no rule';
  if (unknown !== undefined) return `there is no rule "${unknown}"`;
  return reason === '' ? 'it gives no reason' : undefined;
}

/** Whether a suppression is meant for what was found in a statement that begins in a line. `starts` are the lines of all statements. */
export function covers(suppression: Suppression, rule: RuleId, line: number, starts: readonly number[]): boolean {
  if (!suppression.rules.includes(rule)) return false;
  if (suppression.isForFile) return true;
  const next = starts.find((start) => start > suppression.line);
  const within = starts.findLast((start) => start <= suppression.line);
  return line === next || (line === within && next === undefined);
}
