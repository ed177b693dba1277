/** Lines around a change that are shown with it. */
const context = 3;
/** A table of so many cells is still made in the blink of an eye; files beyond it are shown as wholly other. */
const mostCells = 4_000_000;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** What was changed from one text to another, as `diff -u` shows it; empty when they are equal. Pure. */
export function unifiedDifference(path: string, from: string, to: string): string {
  if (from === to) return '';
  const lines = compare(split(from), split(to));
  const changed = lines.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  const hunks: { start: number; end: number }[] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    if (last !== undefined && index - context <= last.end) last.end = Math.min(lines.length, index + context + 1);
    else hunks.push({ start: Math.max(0, index - context), end: Math.min(lines.length, index + context + 1) });
  }
  const count = (until: number, besides: Line['sign']): number =>
    lines.slice(0, until).filter(({ sign }) => sign !== besides).length;
  const body = hunks.map(({ start, end }) => {
    const part = lines.slice(start, end);
    const size = (besides: Line['sign']): number => part.filter(({ sign }) => sign !== besides).length;
    const place = (besides: Line['sign']): string =>
      `${count(start, besides) + (size(besides) === 0 ? 0 : 1)},${size(besides)}`;
    return `@@ -${place('+')} +${place('-')} @@\n${part.map(({ sign, text }) => `${sign}${text}\n`).join('')}`;
  });
  return `--- ${path}\n+++ ${path} (as it would be made)\n${body.join('')}`;
}

function split(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else lines.push(`${lines.pop()}\n\\ No newline at end of file`);
  return lines;
}

/** The longest common subsequence decides what stayed. */
function compare(from: readonly string[], to: readonly string[]): Line[] {
  const taken = (sign: Line['sign'], lines: readonly string[]): Line[] => lines.map((text) => ({ sign, text }));
  if (from.length * to.length > mostCells) return [...taken('-', from), ...taken('+', to)];
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    if (from[i] === to[j]) {
      lines.push({ sign: ' ', text: from[i] ?? '' });
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      lines.push({ sign: '-', text: from[i] ?? '' });
      i += 1;
    } else {
      lines.push({ sign: '+', text: to[j] ?? '' });
      j += 1;
    }
  }
  return [...lines, ...taken('-', from.slice(i)), ...taken('+', to.slice(j))];
}
