import { describe, expect, it } from 'vitest';
import { dependsOnServer, isKnown, isWholeScript, settingOf, splitStatements, tablespaceOf } from './statements.ts';

describe('the statements of globals', () => {
  it('end at semicolons that stand in no text, name or comment', () => {
    const script = [
      '-- a; comment',
      '\\restrict abcDEF1',
      "SET client_encoding = 'UTF8';",
      '',
      'CREATE ROLE "odd;""--name";',
      "COMMENT ON ROLE app IS 'it''s; \\';",
      "COMMENT ON ROLE reader IS E'it\\'s; \\\\';",
      "COMMENT ON ROLE writer IS 'two",
      "-- lines;';",
      "ALTER ROLE made SET x TO 'e';",
      '\\unrestrict abcDEF1',
    ].join('\n');
    expect(splitStatements(script)).toEqual([
      "SET client_encoding = 'UTF8'",
      'CREATE ROLE "odd;""--name"',
      "COMMENT ON ROLE app IS 'it''s; \\'",
      "COMMENT ON ROLE reader IS E'it\\'s; \\\\'",
      "COMMENT ON ROLE writer IS 'two\n-- lines;'",
      "ALTER ROLE made SET x TO 'e'",
    ]);
  });

  it('are read as the script says that texts are', () => {
    const script = "SET standard_conforming_strings = off;\nCOMMENT ON ROLE a IS 'it\\'; \\\\';\nCREATE ROLE b;";
    expect(splitStatements(script).slice(1)).toEqual(["COMMENT ON ROLE a IS 'it\\'; \\\\'", 'CREATE ROLE b']);
  });

  it('keep other commands to psql, which the server then refuses', () => {
    expect(splitStatements('\\! rm\nCREATE ROLE a;')).toEqual(['\\! rm\nCREATE ROLE a']);
  });

  it('are known by what they make', () => {
    expect(tablespaceOf(`CREATE TABLESPACE "Fast one" OWNER app LOCATION '/mnt/fast'`)).toEqual({
      name: '"Fast one"',
      owner: 'app',
    });
    expect(tablespaceOf('ALTER TABLESPACE fast SET (seq_page_cost=1)')).toBeUndefined();
    expect(settingOf(`ALTER ROLE "a b" SET "app.jwt-secret" TO 'x'`)).toBe('ALTER ROLE "a b" SET "app.jwt-secret"');
    expect(settingOf('ALTER ROLE a WITH NOSUPERUSER')).toBeUndefined();
    expect(
      ['GRANT SET ON PARAMETER x.y TO a', "SECURITY LABEL FOR anon ON ROLE a IS 'x'", 'GRANT a TO b'].map(
        dependsOnServer,
      ),
    ).toEqual([true, true, false]);
    expect(
      ['SET SESSION AUTHORIZATION "a b"', 'RESET SESSION AUTHORIZATION', "SET client_encoding = 'UTF8'"].map(isKnown),
    ).toEqual([true, true, true]);
    expect(['SET statement_timeout = 1', "SET client_encoding = 'SJIS'", 'SET ROLE a'].map(isKnown)).toEqual([
      false,
      false,
      false,
    ]);
    expect(['GRANT a TO b', 'COMMIT', 'DO $$ $$', 'SELECT 1', '\\! rm'].map(isKnown)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('come to an end that is seen', () => {
    const whole = 'CREATE ROLE a;\n\n--\n-- PostgreSQL database cluster dump complete\n--\n\n';
    expect([isWholeScript(whole), isWholeScript(whole.slice(0, 60))]).toEqual([true, false]);
  });
});
