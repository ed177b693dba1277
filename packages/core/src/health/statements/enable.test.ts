import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { planEnable } from './enable.ts';

it('plans commands that a shell takes word for word, whatever the database is called', () => {
  const database = 'a$(id)`id`"b\'c';
  const facts = {
    database,
    isSuperuser: true,
    libraries: ['it$(id)'],
    isLoaded: false,
    installed: null,
    available: '1.11',
  };
  const { public: plan } = planEnable(facts, 'development');
  const said = plan.commands.map((command) =>
    execFileSync('/bin/sh', ['-c', `psql() { printf '%s\\n' "$@"; }; ${command}`], { encoding: 'utf8' }).split('\n'),
  );
  expect(said).toEqual([
    ['-d', database, '-c', "alter system set shared_preload_libraries = 'it$(id)', 'pg_stat_statements';", ''],
    ['-d', database, '-c', 'create extension pg_stat_statements;', ''],
  ]);
});
