import type { Script, Stretch } from '../migration.ts';

interface GooseFile {
  readonly up: Script;
  readonly down?: Script;
  /** What goose refuses the file for. */
  readonly complaint?: { readonly detail: string; readonly line: number };
}

type Direction = 'up' | 'down';

/**
 * Reads a file as goose does: a statement ends with the line that ends with a semicolon, or at StatementEnd after StatementBegin; comments
 * before a statement are none of it.
 */
export function parseGoose(path: string, text: string): GooseFile {
  const parts: Record<Direction, Stretch[]> = { up: [], down: [] };
  const seen = new Set<Direction>();
  let direction: Direction | undefined;
  let isBlock = false;
  let isWrapped = true;
  let hasPlaceholders = false;
  let open: { lines: string[]; line: number } | undefined;
  let complaint: GooseFile['complaint'];
  const complain = (detail: string, line: number): void => {
    complaint ??= { detail: `goose refuses it: ${detail}`, line };
  };
  const close = (): void => {
    if (open !== undefined && direction !== undefined)
      parts[direction].push({ text: open.lines.join('\n'), line: open.line });
    open = undefined;
  };
  const begin = (next: Direction, line: number): void => {
    if (open !== undefined) complain('a statement without a semicolon at its end', open.line);
    if (seen.has(next)) complain(`"+goose ${next}" stands in it twice`, line);
    if (next === 'down' && !seen.has('up')) complain('"+goose Down" stands before "+goose Up"', line);
    open = undefined;
    direction = next;
    seen.add(next);
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const content = raw.replace(/\r$/, '');
    const line = index + 1;
    const annotation = annotationOf(content);
    if (annotation !== undefined) {
      if (annotation === 'UP') begin('up', line);
      else if (annotation === 'DOWN') begin('down', line);
      else if (annotation === 'STATEMENTBEGIN') isBlock = true;
      else if (annotation === 'STATEMENTEND') {
        if (!isBlock) complain('"+goose StatementEnd" without a beginning', line);
        isBlock = false;
        close();
      } else if (annotation === 'NO TRANSACTION') isWrapped = false;
      else if (annotation === 'ENVSUB ON') hasPlaceholders = true;
      else if (annotation !== 'ENVSUB OFF') complain(`"${content.trim()}" is none of its annotations`, line);
    } else {
      if (open === undefined && (content.trim() === '' || content.trim().startsWith('--'))) continue;
      if (direction === undefined) {
        complain('a statement before "-- +goose Up"', line);
        continue;
      }
      open ??= { lines: [], line };
      open.lines.push(content);
      if (!isBlock && endsStatement(content)) close();
    }
  }
  if (!seen.has('up')) complain('it has no line "-- +goose Up"', 1);
  if (isBlock) complain('"+goose StatementBegin" without an end', open?.line ?? 1);
  if (open !== undefined) complain('a statement without a semicolon at its end', open.line);
  close();
  const script = (of: Direction): Script => ({
    ...{ path, text: parts[of].map((part) => part.text).join('\n'), line: parts[of][0]?.line ?? 1 },
    ...{ parts: parts[of], transaction: isWrapped ? 'wrapped' : 'each' },
    ...(hasPlaceholders ? { placeholders: /\$\{[^}]+\}|\$[A-Za-z_]\w*/ } : {}),
  });
  return {
    up: script('up'),
    ...(seen.has('down') ? { down: script('down') } : {}),
    ...(complaint === undefined ? {} : { complaint }),
  };
}

/**
 * What stands behind "+goose" in a comment, in capitals, for goose reads it in any case; undefined in any other line. Source: what goose 3.30 does
 * with such lines, which it refuses unless they are nothing but one of its annotations.
 */
function annotationOf(line: string): string | undefined {
  if (!line.trimStart().startsWith('--') || !line.includes('+goose')) return undefined;
  const words = line.trimEnd().replaceAll('--', '').replace('+goose', '');
  return /^\s/.test(line) ? line : words.trim().toUpperCase();
}

/** The last word before a comment ends with a semicolon. */
function endsStatement(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => word !== '');
  const comment = words.findIndex((word) => word.startsWith('--'));
  return (comment < 0 ? words : words.slice(0, comment)).at(-1)?.endsWith(';') === true;
}
