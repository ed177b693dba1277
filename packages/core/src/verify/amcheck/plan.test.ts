import { expect, it } from 'vitest';
import { fillCommand, stepNamed, type Word } from '../../operation.ts';
import { amcheckSteps } from './plan.ts';

function optionsOf(environment: Readonly<Record<string, Word>>): string | undefined {
  const tool = { name: 'pg_amcheck', path: '/bin/pg_amcheck', version: '18.0', major: 18, foundBy: 'path' } as const;
  const postgres = { ...tool, name: 'postgres', path: '/bin/postgres' } as const;
  const place = { kind: 'local', postgres, initdb: { ...postgres, name: 'initdb' } } as const;
  const steps = amcheckSteps({ amcheck: { tool }, place, database: 'app', environment, jobs: 1 });
  return fillCommand(stepNamed({ steps }, 'command', 'amcheck').command, { option: 'work_mem=1MB' }).env['PGOPTIONS'];
}

it('adds its options to those of the other tools, such as the locale of money', () => {
  const money = '-c lc_monetary=de_DE.utf8';
  expect(optionsOf({ PGOPTIONS: money })).toMatch(/^-c lc_monetary=de_DE\.utf8 -c jit=off -c /);
  expect(optionsOf({ PGOPTIONS: ['-c ', { hole: 'option' }] })).toMatch(/^-c work_mem=1MB -c jit=off -c /);
  expect(optionsOf({})).toMatch(/^ ?-c jit=off -c /);
});
