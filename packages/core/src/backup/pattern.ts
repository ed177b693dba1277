/** How many names, divided by dots, a pattern of each kind may have: a table's may begin with its database's. */
export const dottedLimit = { schema: 1, table: 3, extension: 1 } as const;

/** One character of a pattern as it was meant. */
interface Mark {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Reads quotes: inside them `""` is one. Undefined when one is not closed. */
function readMarks(pattern: string): Mark[] | undefined {
  const marks: Mark[] = [];
  let isQuoted = false;
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index += 1) {
    const text = characters[index] as string;
    if (text !== '"') marks.push({ text, isQuoted });
    else if (isQuoted && characters[index + 1] === '"') {
      marks.push({ text, isQuoted });
      index += 1;
    } else isQuoted = !isQuoted;
  }
  return isQuoted ? undefined : marks;
}

/** The parts of a pattern between its unquoted dots. Undefined when a quote is not closed. */
export function splitPattern(pattern: string): Mark[][] | undefined {
  const marks = readMarks(pattern);
  if (marks === undefined) return undefined;
  const parts: Mark[][] = [[]];
  for (const mark of marks) {
    if (mark.text === '.' && !mark.isQuoted) parts.push([]);
    else parts.at(-1)?.push(mark);
  }
  return parts;
}

/** The names that a pattern asks for, as regular expressions of PostgreSQL's; `database` is a name, and must be the current one's. */
export interface NamePattern {
  readonly database?: string;
  readonly schema?: string;
  readonly name: string;
}

/**
 * A pattern of pg_dump's as PostgreSQL's regular expressions: letters outside quotes are folded, `*` and `?` stand for any text and any
 * character, other special characters keep the meaning they have in a regular expression, but `$` and `[]`, and inside quotes
 * all stand for themselves. The last part is the name, the one before it the schema. Throws when a quote is not closed.
 * Source: PostgreSQL documentation, psql, "Patterns", and pg_dump; held against what pg_dump takes.
 */
export function readPattern(pattern: string): NamePattern {
  const parts = splitPattern(pattern);
  if (parts === undefined) throw new Error(`pattern ${JSON.stringify(pattern)} is not whole`);
  const [name, schema, database] = [...parts].reverse();
  return {
    ...(database === undefined ? {} : { database: database.map(literally).join('') }),
    ...(schema === undefined ? {} : { schema: regularExpression(schema) }),
    name: regularExpression(name ?? []),
  };
}

function literally({ text, isQuoted }: Mark): string {
  return isQuoted ? text : folded(text);
}

/** As pg_dump folds: ASCII alone, whatever the locale. */
function folded(text: string): string {
  return text >= 'A' && text <= 'Z' ? text.toLowerCase() : text;
}

function regularExpression(marks: readonly Mark[]): string {
  const body = marks.map(({ text, isQuoted }, index) => {
    if (text === '$') return '\\$';
    if (isQuoted) return '|*+?()[]{}.^\\'.includes(text) ? `\\${text}` : text;
    if (text === '*') return '.*';
    if (text === '?') return '.';
    const next = marks[index + 1];
    if (text === '[' && next?.text === ']') return '\\[';
    return folded(text);
  });
  return `^(${body.join('')})$`;
}

/** A pattern that takes one relation, and no other, whatever its name holds. */
export function exactPattern(...names: readonly string[]): string {
  return names.map((name) => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`)).join('.');
}
