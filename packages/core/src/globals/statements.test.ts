import { describe, expect, it } from 'vitest';
import { isKnown, isSetting, isWholeScript, splitStatements, tablespaceOf } from './statements.ts';

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

  it('keep other commands to psql, which the server then refuses', () => {
    expect(splitStatements('\\! rm\nCREATE ROLE a;')).toEqual(['\\! rm\nCREATE ROLE a']);
  });

  it('are known by what they make', () => {
    expect(tablespaceOf(`CREATE TABLESPACE "Fast one" OWNER app LOCATION '/mnt/fast'`)).toEqual({
      name: '"Fast one"',
      owner: 'app',
    });
    expect(tablespaceOf('ALTER TABLESPACE fast SET (seq_page_cost=1)')).toBeUndefined();
    expect(isSetting(`ALTER ROLE "a b" SET work_mem TO '7MB'`)).toBe(true);
    expect(isSetting('ALTER ROLE a WITH NOSUPERUSER')).toBe(false);
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
