import type { Node } from 'libpg-query';

/** A statement as PostgreSQL's own grammar reads it. */
export interface ParsedStatement {
  readonly node: Node;
  /** Where it begins and ends in the text, in characters; comments before it are none of it. */
  readonly start: number;
  readonly end: number;
}

/** What the grammar says of a text that it does not take. */
export interface SyntaxProblem {
  readonly message: string;
  /** In characters. */
  readonly position: number;
}

/** A statement within a block of PL/pgSQL. */
export interface EmbeddedStatement {
  /** Absent for dynamic SQL, which only the run knows. */
  readonly sql?: string;
  /** The line of the block's text; the first is 1. */
  readonly line: number;
}

export interface Grammar {
  /** The major whose grammar it is. */
  readonly major: number;
  readonly parse: (text: string) => readonly ParsedStatement[] | SyntaxProblem;
  /** Texts of statements, split at semicolons by the lexer alone. */
  readonly split: (text: string) => readonly { readonly text: string; readonly start: number }[];
  /** What a DO block would run. Undefined where it cannot be read. */
  readonly embedded: (block: string) => readonly EmbeddedStatement[] | undefined;
  /** What a call of a function in PL/pgSQL would run, of its CREATE FUNCTION. Undefined where it cannot be read. */
  readonly embeddedOf: (definition: string) => readonly EmbeddedStatement[] | undefined;
}

/** PostgreSQL's grammar, compiled to WebAssembly: 1.7 MB, so it is loaded by whoever lints and nobody else. */
export async function openGrammar(): Promise<Grammar> {
  const library = await import('libpg-query');
  await library.loadModule();
  const { parseSync, parsePlPgSQLSync, scanSync } = library;
  const embedded: Grammar['embeddedOf'] = (text) => {
    try {
      return collect(parsePlPgSQLSync(text), 1);
    } catch {
      return undefined;
    }
  };
  return {
    major: 18,
    parse: (text) => {
      if (text.trim() === '') return [];
      const bytes = Buffer.from(text);
      try {
        const { stmts = [] } = parseSync(text);
        return stmts.flatMap(({ stmt, stmt_location: from = 0, stmt_len: length }) => {
          if (stmt === undefined) return [];
          const to = length === undefined ? bytes.length : from + length;
          const start = bytes.subarray(0, from).toString().length;
          const own = bytes.subarray(from, to).toString();
          return [{ node: stmt, start: start + leading(own), end: start + own.length }];
        });
      } catch (error) {
        const { message, sqlDetails } = error as Error & { sqlDetails?: { cursorPosition: number } };
        return { message, position: Math.max(0, sqlDetails?.cursorPosition ?? 0) };
      }
    },
    split: (text) => {
      const bytes = Buffer.from(text);
      const pieces: { text: string; start: number }[] = [];
      let from = 0;
      const add = (to: number): void => {
        const piece = bytes.subarray(from, to).toString();
        if (piece.trim() !== '') pieces.push({ text: piece, start: bytes.subarray(0, from).toString().length });
        from = to;
      };
      try {
        for (const { text: token, end } of scanSync(text).tokens) if (token === ';') add(end);
        add(bytes.length);
        return pieces;
      } catch {
        return [{ text, start: 0 }];
      }
    },
    embedded: (block) => embedded(`do ${quoteBlock(block)}`),
    embeddedOf: embedded,
  };
}

/** Blanks and comments at the head of a statement. */
function leading(text: string): number {
  return /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)?.[0].length ?? 0;
}

function quoteBlock(block: string): string {
  let mark = '$pgproof$';
  while (block.includes(mark)) mark = `$pgproof${mark.length}$`;
  return `${mark}${block}${mark}`;
}

/** Every SQL statement in a tree of PL/pgSQL, wherever it stands in it; an expression is the query that it is run as. */
function collect(tree: unknown, line: number): EmbeddedStatement[] {
  if (Array.isArray(tree)) return tree.flatMap((part) => collect(part, line));
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]): EmbeddedStatement[] => {
    const own =
      typeof value === 'object' && value !== null ? Number((value as { lineno?: number }).lineno ?? line) : line;
    if (key === 'PLpgSQL_expr') return [{ ...sqlOf(value), line: own }];
    if (key === 'dynquery') return [{ ...constantOf(value), line: own }];
    if (key === 'PLpgSQL_stmt_dynexecute' || key === 'PLpgSQL_stmt_dynfors') {
      const { query, ...rest } = value as { query?: unknown };
      return [{ ...constantOf(query), line: own }, ...collect(rest, own)];
    }
    return collect(value, own);
  });
}

/** An expression of PL/pgSQL by its RawParseMode: 0 is a statement, 2 an expression, 3 to 5 an assignment. Source: parser.h. */
function sqlOf(expression: unknown): { sql?: string } {
  const { query, parseMode = 0 } = expression as { query?: string; parseMode?: number };
  if (query === undefined) return {};
  if (parseMode === 0) return { sql: query };
  return { sql: `select ${parseMode === 2 ? query : query.replace(/^[^=]*=/, '')}` };
}

/** The SQL that EXECUTE is given, where it is a constant. */
function constantOf(query: unknown): { sql?: string } {
  const text = (query as { PLpgSQL_expr?: { query?: string } } | undefined)?.PLpgSQL_expr?.query ?? '';
  const constant = /^'((?:[^'\\]|'')*)'$/.exec(text.trim())?.[1];
  return constant === undefined ? {} : { sql: constant.replaceAll("''", "'") };
}
