import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fillCommand, renderCommands, shellQuote, stepNamed } from './operation.ts';

describe('a command template', () => {
  const template = {
    program: '/usr/bin/printf',
    args: ['%s|', { hole: 'snapshot' }, ['--dbname=', { hole: 'conninfo' }], ''],
    env: { PGPASSWORD: { hole: 'pgpassword' }, PGHOST: 'db' },
  };

  it('is filled where it has holes', () => {
    const holes = { snapshot: '0001-1', conninfo: "dbname='a b'", pgpassword: 'x' };
    expect(fillCommand(template, holes)).toEqual({
      program: '/usr/bin/printf',
      args: ['%s|', '0001-1', "--dbname=dbname='a b'", ''],
      env: { PGPASSWORD: 'x', PGHOST: 'db' },
    });
  });

  it('is not run with a hole left open', () => {
    expect(() => fillCommand(template, { snapshot: '1' })).toThrow('hole "conninfo" was not filled');
  });

  it('is rendered for a shell with a variable for each hole, and works there', () => {
    const line = `SNAPSHOT='a b'; CONNINFO="x'y"; ${renderCommands(template)}`;
    expect(execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' })).toBe("a b|--dbname=x'y||");
  });
});

it.each(['plain', 'with space', "it's", '$HOME `id` $(id)', '', 'a\nb', '-n', 'ünï', '*', '~'])(
  'quotes %j so that a shell gives it back',
  (word) => {
    expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellQuote(word)}`], { encoding: 'utf8' })).toBe(word);
  },
);

it('says which step a plan lacks', () => {
  expect(() => stepNamed({ steps: [] }, 'put', 'proof')).toThrow('the plan has no put step named "proof"');
});
