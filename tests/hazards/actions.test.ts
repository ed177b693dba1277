import { describe, expect, it } from 'vitest';
import { expectRefusal, openStage } from '../actions/stage.ts';
import type { Run } from '../github/results.ts';
import { type LineFault, type Moment, openLine } from './line.ts';
import { killProgram } from './process.ts';

const stage = openStage();
const rows: Moment = { sends: /COPY shop\.purchase/, of: 'pgproof pg_dump' };
const overLine = (url: string): Record<string, string> => ({
  'database-url': url,
  'allow-plaintext': 'true',
  'server-timeout-seconds': '2',
});

const artifactsOf = (run: Run): string[] =>
  stage
    .results()
    .artifacts()
    .filter(({ runId }) => runId === run.id)
    .map(({ name }) => name);

/** What the run showed before and shows afterwards; the good backup among it still passes. */
async function expectGoodStill(run: Run, before: readonly string[]): Promise<void> {
  expect(artifactsOf(run)).toEqual(before);
  const verified = await stage.run('restore-verify', { run, with: { level: 'intact' } });
  expect(verified.outputs, verified.log).toMatchObject({ ok: 'true', verdict: 'intact' });
}

describe('the backup-db action, with a good backup in its run,', () => {
  it.each<[string, LineFault, Moment, RegExp]>([
    ['goes silent as it fingerprints', 'stall', { sends: /hashtextextended/ }, /has not answered for 2 s/],
    ['goes silent as pg_dump reads rows', 'stall', rows, /has not answered for 2 s/],
    ['is cut as pg_dump reads rows', 'cut', rows, /terminated|closed/],
  ])('ends with exit code 3 and leaves no artifact when its line %s', async (_what, fault, moment, says) => {
    const run = stage.results().run();
    await stage.backUp(run);
    const before = artifactsOf(run);
    await using line = await openLine(stage.cluster());
    const { hasStruck } = line.strike(fault, moment);
    const ran = await stage.run('backup-db', { run, with: overLine(line.url(stage.cluster().url('app'))) });
    expect(hasStruck()).toBe(true);
    const hint = fault === 'stall' ? /the input "server-timeout-seconds"/ : /run again/;
    await expectRefusal(stage, ran, { code: 3, says: [says], hint });
    await expectGoodStill(run, before);
  });

  it('ends with exit code 6 and leaves no artifact when its pg_dump is killed', async () => {
    const run = stage.results().run();
    await stage.backUp(run);
    const before = artifactsOf(run);
    await using line = await openLine(stage.cluster());
    const running = await stage.start('backup-db', { run, with: overLine(line.url(stage.cluster().url('app'))) });
    const { hasStruck } = line.strike(() => killProgram(running.child.pid ?? 0, 'pg_dump'), rows);
    const ran = await running.ended;
    expect(hasStruck()).toBe(true);
    await expectRefusal(stage, ran, { code: 6, says: ['pg_dump was ended by SIGKILL'], hint: /dmesg/ });
    await expectGoodStill(run, before);
  });
});
