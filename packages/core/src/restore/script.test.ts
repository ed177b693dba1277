import { describe, expect, it } from 'vitest';
import { readScript, type ScriptContents, type ScriptOptions, ScriptRefusal } from './script.ts';

/** Read in pieces of every size: where a piece ends must not matter. */
const read = (text: string, piece: number): ScriptContents => {
  const reader = readScript();
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
  return reader.end();
};
const sizes = [1, 2, 3, 7, 64, 4096];
const end = '\n--\n-- PostgreSQL database dump complete\n--\n\n';

/** What is handed on of it. */
const passed = (text: string, piece: number, options: ScriptOptions = {}): string => {
  const reader = readScript(options);
  const bytes = Buffer.from(text);
  const out: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += piece) out.push(...reader.push(bytes.subarray(at, at + piece)));
  reader.end();
  return Buffer.concat([...out, ...reader.rest()]).toString();
};

describe('a script', () => {
  it('is handed on as it is, but for the commands that restrict psql: that is done by us', () => {
    const rest = `select 1;\nCOPY public.t (a) FROM stdin;\n${'long data '.repeat(20)}\n\\restrict x\n\\.\n${end}`;
    for (const piece of sizes) {
      expect(passed(`--\n\\restrict k3y\n${rest}\\unrestrict k3y\n`, piece)).toBe(`--\n${rest}`);
      expect(passed(`\\restrict k3y\n${rest}\\unrestrict k3y`, piece)).toBe(rest);
    }
  });

  it('is handed on without the statement that creates the schema public, where that is there, and with all that looks like it', () => {
    const rest = [
      "COMMENT ON TABLE t IS 'a",
      'CREATE SCHEMA public;',
      "';",
      'CREATE FUNCTION f() AS $$',
      'CREATE SCHEMA "public";',
      '$$;',
      'COPY public.t (a) FROM stdin;',
      'CREATE SCHEMA public;',
      '\\.',
      'CREATE SCHEMA publicity;',
      'ALTER SCHEMA public OWNER TO me;',
    ].join('\n');
    for (const made of ['public', '"public"'])
      for (const piece of sizes) {
        const text = `CREATE SCHEMA a;\nCREATE SCHEMA ${made};\n${rest}\n${end}`;
        expect(passed(text, piece, { withoutPublic: true })).toBe(`CREATE SCHEMA a;\n${rest}\n${end}`);
        expect(passed(text, piece)).toBe(text);
      }
  });

  it.each([
    ['a command on a line of its own', '\\! id\n', 1],
    ['a command behind a statement', 'select 1; \\! id\n', 1],
    ['a command within a statement', 'select\n 1 \\g /tmp/x\n', 2],
    ['a command after a quote that ends', "select 'a''b' \\gexec\n", 1],
    ['a command after a string with a backslash at its end', "select 'a\\' \\! id\n", 1],
    ['a command behind an escape string', "select E'a\\'b' \\! id\n", 1],
    ['a command behind a name that ends in e', "select name'x' \\! id -- '\n", 1],
    ['a command after a comment', '/* a /* b */ c */ \\! id\n', 1],
    ['a command after a dollar quote', 'select $a$ $b$ $a$ \\! id\n', 1],
    ['a command after a dollar within a name', 'select a$b$c \\! id -- $b$\n', 1],
    ['a command after the data of a COPY', 'COPY public.t (a) FROM stdin;\n1\n\\.\n\\! id\n', 4],
    ['one that only looks harmless', '\\restrict abc \\! id\n', 1],
    ['one that only begins as a harmless one', '\\restrict\n', 1],
    ['a command in what only looks like the data of a COPY', "select '\nCOPY public.t FROM stdin;\n' \\! id\n", 3],
    ['data of a COPY in a comment', '/*\nCOPY public.t FROM stdin;\n*/ \\! id\n', 3],
    ['a command without an end of line', 'select 1\n\\! id', 2],
    ['data that no dump takes so', "copy public.t from stdin;\n'\n\\.\n\\! id\n", 1],
    ['data behind another statement', 'select 1; COPY public.t FROM stdin;\n1\n', 1],
    ['a COPY that only ends as one that takes data', 'COPY public.t TO STDOUT; -- FROM stdin;\n\\! id\n', 2],
    ['another meaning of backslashes', "SET standard_conforming_strings = off;\nselect '\\'';\n", 1],
    ['the same by a function', "select set_config('standard_conforming_strings', 'off', false);\n", 1],
    ['an encoding in which a backslash may be half a letter', "SET client_encoding = 'SJIS';\n", 1],
  ])('is refused for %s, with the line', (_what, text, line) => {
    for (const piece of sizes) {
      let caught: unknown;
      try {
        read(text, piece);
      } catch (error) {
        caught = error;
      }
      expect(caught, `in pieces of ${piece}`).toBeInstanceOf(ScriptRefusal);
      expect((caught as ScriptRefusal).line).toBe(line);
    }
  });

  it.each([
    ['the two that pg_dump writes', '\\restrict k3y\n\\unrestrict k3y\n'],
    ['data of a COPY that looks like commands', 'COPY public.t (a) FROM stdin;\n\\! id\n\\\\. x\n\\N\n\\.\n'],
    [
      'a body of a function that looks like both',
      'create function f() as $$\nCOPY public.t FROM stdin;\n\\! id\n$$;\n',
    ],
    ['a string over lines', "select 'a\n\\! id\n';\n"],
    ['an escape string over lines', "select E'a\\\\\n\\! id \\' \n';\n"],
    [
      'words about a COPY in a comment and a string',
      "comment on table t is 'copy x from stdin'; -- copy y from stdin\n",
    ],
    ['what pg_dump sets', "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n"],
    ['a COPY of names with quotes', 'COPY "a b"."c;""d" ("e, f", g)  FROM stdin;\n\\! id\n\\.\n'],
    ['a name', 'select 1 as "\\! id\n\\x";\n'],
    ['a comment of a line', 'select 1; -- \\! id\n-- \\! id\n'],
    ['comments in each other', '/* \\! a /* \\! b */ \\! c */\n'],
    ['a quote within a dollar quote', "select $q$ ' $q$; select 'x';\n"],
  ])('may hold %s', (_what, text) => {
    for (const piece of sizes) expect(read(`${text}${end}`, piece).isComplete, `in pieces of ${piece}`).toBe(true);
  });

  it('is complete only with the comment that pg_dump ends with, outside of everything', () => {
    for (const text of [
      'select 1;\n',
      `select '${end}';\n`,
      `COPY public.t FROM stdin;\n${end}`,
      `/*${end}`,
      `${end.slice(0, -12)}`,
    ])
      expect(read(text, 4096).isComplete, JSON.stringify(text)).toBe(false);
  });

  it('gives its entries, sequences and versions, and none that a name or data pretends', () => {
    const text = [
      '-- Dumped from database version 15.9',
      '-- Dumped by pg_dump version 15.9',
      '-- TOC entry 215 (class 1259 OID 16385)',
      '-- Name: t; Type: TABLE DATA; Schema: p; Type: TABLE; Schema: public; Owner: me',
      'COPY public.x FROM stdin;',
      '-- TOC entry 1 (class 0 OID 1)',
      "SELECT pg_catalog.setval('evil', 1, true);",
      '\\.',
      '-- TOC entry 3320 (class 0 OID 16385)',
      `-- Dependencies: 215${' 216'.repeat(5000)}`,
      '-- Data for Name: t; Type: TABLE DATA; Schema: public; Owner: me',
      "SELECT pg_catalog.setval('public.s', 7, true);",
      '-- TOC entry 3330 (class 0 OID 0)',
      '-- Data for Name: BLOBS; Type: BLOBS; Schema: -; Owner: ',
      '-- TOC entry 226 (class 1255 OID 16400)',
      `-- Name: f(${'some_schema.some_type, '.repeat(1000)}); Type: FUNCTION; Schema: public; Owner: me`,
    ].join('\n');
    for (const piece of sizes) {
      const { entries, sequenceSets, header } = read(`${text}${end}`, piece);
      expect(entries.map(({ oid, type }) => [oid, type])).toEqual([
        [16385, 'TABLE'],
        [16385, 'TABLE DATA'],
        [0, 'BLOBS'],
        [16400, 'FUNCTION'],
      ]);
      expect(sequenceSets).toEqual(["SELECT pg_catalog.setval('public.s', 7, true);"]);
      expect(header['Dumped from database version']).toBe('15.9');
    }
  });
});
