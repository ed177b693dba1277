const texts = {
  on: /(?<=(?:^|[^A-Za-z0-9_$])[eE])'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'/,
  // Every text has escapes.
  off: /'(?:[^'\\]|\\[\s\S]|'')*'/,
} as const;
const passed = { on: tokens(texts.on), off: tokens(texts.off) } as const;

/** What passes over a whole at once, and the one mark that ends a statement. */
function tokens(text: RegExp): RegExp {
  return new RegExp(`--[^\\n]*|^\\\\(?:un)?restrict [A-Za-z0-9]+$|${text.source}|"(?:[^"]|"")*"|;`, 'gm');
}

/**
 * The statements of a script that pg_dumpall --globals-only wrote, without comments, the commands that restrict psql, and what separates
 * them. Source: PostgreSQL documentation, "Lexical Structure"; standard_conforming_strings is what the script itself sets it to, which is
 * what the database that pg_dumpall was connected to has.
 */
export function splitStatements(script: string): string[] {
  const statements: string[] = [];
  let begin = 0;
  let text = '';
  const token = passed[/^SET standard_conforming_strings = off;$/m.test(script) ? 'off' : 'on'];
  const close = (): void => {
    const statement = text.trim();
    if (statement !== '') statements.push(statement);
    text = '';
  };
  for (const { 0: found, index } of script.matchAll(token)) {
    text += script.slice(begin, index);
    begin = index + found.length;
    if (found === ';') close();
    else if (!found.startsWith('--') && !found.startsWith('\\')) text += found;
  }
  text += script.slice(begin);
  close();
  return statements;
}

/** The comment that pg_dumpall ends with: a script without it was cut. */
const end = '-- PostgreSQL database cluster dump complete';

/** Whether a script comes to its end. */
export function isWholeScript(script: string): boolean {
  return script.trimEnd().endsWith(`\n${end}`) || script.includes(`\n${end}\n`);
}

/** A tablespace of the script: where it lies at the source is no place for a copy. */
export interface TablespaceStatement {
  /** As it is written, quoted where it must be. */
  readonly name: string;
  readonly owner: string;
}

const identifier = '((?:"(?:[^"]|"")*"|[a-z_][a-z_0-9$]*))';
const createTablespace = new RegExp(`^CREATE TABLESPACE ${identifier} OWNER ${identifier} LOCATION `);

/** What a statement makes, when that is a tablespace. */
export function tablespaceOf(statement: string): TablespaceStatement | undefined {
  const [, name, owner] = createTablespace.exec(statement) ?? [];
  return name === undefined || owner === undefined ? undefined : { name, owner };
}

/**
 * Statements that pg_dumpall --globals-only writes; the script is untrusted. What one grantor passed on is granted in his name. Source:
 * PostgreSQL, pg_dumpall.c and dumputils.c, versions 14 to 18.
 */
const known = new RegExp(
  `^(?:${[
    'SET default_transaction_read_only = off$',
    "SET client_encoding = 'UTF8'$",
    'SET standard_conforming_strings = (?:on|off)$',
    'SET escape_string_warning = off$',
    `SET SESSION AUTHORIZATION ${identifier}$`,
    'RESET SESSION AUTHORIZATION$',
    '(?:CREATE ROLE|ALTER ROLE|CREATE TABLESPACE|ALTER TABLESPACE|GRANT|REVOKE|COMMENT ON (?:ROLE|TABLESPACE)|SECURITY LABEL FOR \\S+ ON (?:ROLE|TABLESPACE))\\s',
  ].join('|')})`,
);

/** Whether a statement is of a kind that is in such a script. */
export function isKnown(statement: string): boolean {
  return known.test(statement);
}

const setting = new RegExp(`^ALTER ROLE ${identifier} SET (?:"(?:[^"]|"")*"|[^\\s"]+)`);

/** Of a statement that sets a parameter for a role, all but the value, which may be a secret. */
export function settingOf(statement: string): string | undefined {
  return setting.exec(statement)?.[0];
}

/** Whether a server refuses it for what it lacks itself (a library, a locale, a parameter of its own), and no role is missing for that. */
export function dependsOnServer(statement: string): boolean {
  return (
    settingOf(statement) !== undefined ||
    /^SECURITY LABEL /.test(statement) ||
    /^GRANT [A-Z, ]+ ON PARAMETER /.test(statement)
  );
}
