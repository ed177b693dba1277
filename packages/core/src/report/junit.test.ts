import { describe, expect, it } from 'vitest';
import { badReport, finding, goodReport } from './example.ts';
import { renderJunit } from './junit.ts';

describe('the report as JUnit', () => {
  it('has a test case a finding, and one for the verdict', async () => {
    await expect(renderJunit(badReport())).toMatchFileSnapshot('./bad.golden.xml');
  });

  it('never lets unknown pass, and lets warning and explained pass with their words', () => {
    const xml = renderJunit(badReport());
    const lines = xml.split('\n');
    const caseOf = (name: string): string | undefined => lines.find((line) => line.includes(` name="${name}"`));
    expect(caseOf('verify.large-object')).toContain('<skipped message="unknown: the role may not read pg_largeobject');
    expect(caseOf('verify.sandbox-isolation')).toContain('<system-out>warning: not isolated');
    expect(caseOf('verify.catalogue-column')).toContain('<system-out>explained: ');
    expect(xml).toContain('tests="6" failures="2" errors="0" skipped="1"');
  });

  it('fails its verdict when an unknown stopped a level and nothing is bad', () => {
    const unseen = finding('verify.large-object', 'unknown', 'identical', 'not seen');
    const report = goodReport({
      ok: false,
      exitCode: 1,
      judgement: { asked: 'identical', verdict: 'consistent', stoppedBy: [unseen] },
      findings: [unseen],
    });
    const xml = renderJunit(report);
    expect(xml).toContain('tests="2" failures="1" errors="0" skipped="1"');
    expect(xml).toMatch(/name="verdict" time="0"><failure type="verdict"[\s\S]*identical: stopped by 1 check/);
    expect(renderJunit(goodReport())).toContain('tests="7" failures="0" errors="0" skipped="0"');
  });

  it('gives two findings of one name two names', () => {
    const twice = finding('verify.restore', 'bad', 'restored', 'one');
    const xml = renderJunit(goodReport({ findings: [twice, twice] }));
    expect(xml).toContain('name="verify.restore" time');
    expect(xml).toContain('name="verify.restore (2)" time');
  });
});
