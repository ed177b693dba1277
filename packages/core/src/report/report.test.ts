import { describe, expect, it } from 'vitest';
import { backupReport, badReport, goodReport, row } from './example.ts';
import { reportFileNames, reportFiles } from './files.ts';
import { toJson } from './report.ts';
import { renderText } from './text.ts';

describe('the report for a terminal', () => {
  it('reads the same without colour', async () => {
    const text = renderText(badReport(), { colour: false, relations: 3 });
    await expect(text).toMatchFileSnapshot('./bad.golden.txt');
  });

  it('lets no control character of a name through, and colours only when told to', () => {
    expect(renderText(badReport(), { colour: false, relations: 2 })).not.toMatch(
      /\p{Bidi_Control}|\u2028|(?!\n)\p{Cc}/u,
    );
    expect(renderText(badReport(), { colour: true, relations: 2 })).toContain('\u001b[');
  });

  it('lists what differs before what is large, however few it may list', () => {
    const relations = [row('public.large', { source: '5000000' }), row('public.lost', { result: 'missing' })];
    const text = renderText(goodReport({ relations }), { colour: false, relations: 1 });
    expect(text).toContain('public.lost');
    expect(text).not.toContain('public.large');
    expect(text).toContain('… and 1 more, all as they should be');
  });
});

it('as JSON has the common fields and those of its operation', () => {
  const report = badReport();
  expect(toJson(report)).toMatchObject({
    schema: 'pgproof/1',
    operation: 'verify',
    ok: false,
    exit_code: 1,
    made_at: '2026-11-23T20:16:41.112Z',
    made_by: 'pgproof 0.1.0',
    verdict: 'restored',
    asked: 'identical',
    findings: report.findings,
  });
});

it('comes as files, each whole', () => {
  const files = reportFiles(backupReport());
  expect(Object.keys(files)).toEqual([...reportFileNames]);
  expect(JSON.parse(files['result.json'])).toEqual(JSON.parse(JSON.stringify(toJson(backupReport()))));
  expect(files['report.md']).toMatch(/^# ✅ Backup /);
  for (const text of Object.values(files)) expect(text).toMatch(/[^\n]\n$/);
});
