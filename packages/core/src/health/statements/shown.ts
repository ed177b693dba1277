/** Statements of which pg_stat_statements keeps no literal: their constants are parameters. Source: PostgreSQL documentation, F.30. */
const normalised = /^(?:select|insert|update|delete|merge|with|values|table)\b|^\(|^<insufficient privilege>$/i;
const word =
  /^(?:"(?:[^"]|"")*"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)(?:\.(?:"(?:[^"]|"")*"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*))*(?=[\s(,;=]|$)/i;
const mostWords = 8;

/** Characters of a statement that are read, and that are shown. */
export const readCharacters = 1000;
const shownCharacters = 300;

/**
 * A statement as it may be told. Of a utility statement, which is kept as it was sent, with passwords and connections in it, that is what it does
 * and to what: the words before its first literal, option or value. Pure.
 */
export function shownStatement(query: string): string {
  const bare = withoutComments(query);
  if (normalised.test(bare)) return clipped(bare);
  const words: string[] = [];
  let rest = bare;
  for (
    const most = /^set\s+(?:local|session)\s/i.test(bare) ? 3 : /^set\b/i.test(bare) ? 2 : mostWords;
    words.length < most;
  ) {
    const [next] = word.exec(rest) ?? [];
    // What follows is a value.
    if (next === undefined || /^(?:to|password|connection)$/i.test(next)) break;
    words.push(next);
    rest = rest.slice(next.length).trimStart();
  }
  return clipped([...words, ...(rest === '' || rest === ';' ? [] : ['…'])].join(' '));
}

/** The same row, with what may be told of its statement. */
export function asShown<R extends { readonly query: string }>(row: R): R {
  return { ...row, query: shownStatement(row.query) };
}

const clipped = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, shownCharacters);

/** Without what stands before it: comments may be nested, and one that does not end hides all. */
function withoutComments(query: string): string {
  let text = query.trimStart();
  for (;;) {
    if (text.startsWith('--')) {
      const end = text.indexOf('\n');
      text = end === -1 ? '' : text.slice(end).trimStart();
    } else if (text.startsWith('/*')) text = text.slice(endOfBlock(text)).trimStart();
    else return text;
  }
}

function endOfBlock(text: string): number {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/\/\*|\*\//g)) {
    depth += mark === '/*' ? 1 : -1;
    if (depth === 0) return index + 2;
  }
  return text.length;
}
