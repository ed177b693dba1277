import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { cleaned } from '../report/text.ts';
import { redact, urlSecretForms } from '../secret.ts';
import { type LogClass, readLogLine } from './log-classes.ts';

/** Lines of one class: how many, where the first of them is, and its words. */
export interface LogGroup {
  readonly is: LogClass;
  readonly count: number;
  /** From 1. */
  readonly line: number;
  /** Without secrets; untrusted all the same. */
  readonly words: string;
  /** What they name, each once, a few at the most. */
  readonly objects: readonly string[];
}

/** What a log tells. */
export interface LogFacts {
  readonly lines: number;
  readonly groups: readonly LogGroup[];
  /** Which program wrote it, as far as that shows. */
  readonly program: 'pg_restore' | 'psql' | 'pg_dump' | 'unknown';
  /** Whether several jobs restored. */
  readonly isParallel: boolean;
  /** Between the first and the last line that was written; undefined where the file system does not tell. */
  readonly seconds: number | undefined;
}

const longestLine = 4000;
const mostObjects = 10;
const longestWords = 400;

/** Reads a log, line by line: memory does not grow with it. Throws what the system says. */
export async function readLog(path: string, signal: AbortSignal): Promise<LogFacts> {
  const reader = openLogReader();
  for await (const line of linesOf(path, signal)) reader.take(line);
  const { birthtimeMs, mtimeMs } = await stat(path);
  const seconds = birthtimeMs > 0 && mtimeMs > birthtimeMs ? (mtimeMs - birthtimeMs) / 1000 : undefined;
  return { ...reader.facts(), seconds };
}

/** Takes lines one by one, and tells at the end what they came to. */
export function openLogReader(): {
  readonly take: (line: string) => void;
  readonly facts: () => Omit<LogFacts, 'seconds'>;
} {
  const groups = new Map<LogClass, { count: number; line: number; words: string; objects: string[] }>();
  const programs = new Set<string>();
  let lines = 0;
  let isParallel = false;
  const take = (raw: string): void => {
    lines += 1;
    const line = stripVTControlCharacters(raw.slice(0, longestLine)).trimEnd();
    const program = /\b(pg_restore|pg_dump|psql)(?::|\b.*: (?:ERROR|NOTICE))/.exec(line)?.[1];
    if (program !== undefined) programs.add(program);
    if (/^(?:CREATE|ALTER|COPY|SET|INSERT) ?(?:TABLE|INDEX|\d+)?$/.test(line)) programs.add('psql');
    if (/pg_restore: (?:launching item|finished item|worker )/.test(line)) isParallel = true;
    const read = readLogLine(line);
    if (read === undefined) return;
    const group = groups.get(read.is) ?? { count: 0, line: lines, words: withoutSecrets(read.words), objects: [] };
    group.count += 1;
    const object = read.object === undefined ? undefined : withoutSecrets(read.object.replaceAll('"', ''));
    if (object !== undefined && group.objects.length < mostObjects && !group.objects.includes(object))
      group.objects.push(object);
    groups.set(read.is, group);
  };
  const facts = (): Omit<LogFacts, 'seconds'> => ({
    lines,
    groups: [...groups].map(([is, group]) => ({ is, ...group })).sort((a, b) => a.line - b.line),
    program: (['pg_restore', 'pg_dump', 'psql'] as const).find((name) => programs.has(name)) ?? 'unknown',
    isParallel,
  });
  return { take, facts };
}

/** Passwords, in connection strings and in statements, have no place in a report; nor have control characters. */
export function withoutSecrets(words: string): string {
  const named = cleaned(words)
    .replace(
      /([\w.-]*(?:password|passwd|pwd|secret|token|access_?key)[\w.-]*["']?\s*[=:]\s*)("[^"]*"?|'[^']*'?|[^\s,;}"']+)/gi,
      '$1***',
    )
    .replace(/\b(password\s+)E?'(?:[^'\\]|''|\\.)*('|$)/gi, "$1'***'");
  const shown = redact(named, urlSecretForms(named)).replace(/(:\/\/[^\s:@/]*:)[^\s@]+@/g, '$1***@');
  return shown.length > longestWords ? `${shown.slice(0, longestWords).toWellFormed()} …` : shown;
}

/** Lines of a file; the rest of one that is longer than anything a program says is dropped. */
async function* linesOf(path: string, signal: AbortSignal): AsyncGenerator<string> {
  let rest = '';
  const stream = createReadStream(path, { encoding: 'utf8', signal, highWaterMark: 1024 * 1024 });
  for await (const chunk of stream) {
    const lines = (rest + (chunk as string)).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '').slice(0, longestLine);
    yield* lines;
  }
  if (rest !== '') yield rest;
}
