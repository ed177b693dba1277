import { describe, expect, it } from 'vitest';
import type { RelationRow } from '../proof/compare.ts';
import { renderMarkdown } from './markdown.ts';
import { type Report, toJson } from './report.ts';
import { renderText } from './text.ts';

const table = (name: string, given: Partial<RelationRow> = {}): RelationRow => ({
  kind: 'table',
  name,
  source: '1000',
  restored: '1000',
  result: 'identical',
  ...given,
});

const bad: Report = {
  operation: 'verify',
  ok: false,
  exitCode: 1,
  headline: 'verdict restored, asked identical: backup x of "app", 1 check failed',
  notes: ['stopped by verify.row-count: table public.<script>alert(1)</script>: 999 rows in the copy'],
  figures: [
    ['RTO', '1.00 s'],
    ['name', 'a|b `c` *d* <e> @team \u202e\u001b[31m'],
  ],
  findings: [
    { id: 'verify.decode', status: 'good', level: 'readable', detail: 'the whole archive was decoded' },
    {
      id: 'verify.row-count',
      status: 'bad',
      level: 'consistent',
      object: { kind: 'table', name: 'public.<script>alert(1)</script>' },
      detail: '999 rows in the copy, 1,000 at the source',
      hint: 'select count(*) from "a|b`c"',
    },
    {
      id: 'verify.large-object',
      status: 'unknown',
      level: 'identical',
      detail: 'not seen',
      hint: 'grant pg_read_all_data to app',
    },
  ],
  relations: [
    table('public.large', { source: '5000000', restored: '5000000' }),
    table('public.small'),
    table('public.lost', { restored: '999', result: 'different' }),
  ],
  recoveryProcedure: '1. Do it:\n   psql ```',
  data: { verdict: 'restored', asked: 'identical' },
};

describe('the report as Markdown', () => {
  it('shows the verdict first, then what failed with the next command', async () => {
    await expect(renderMarkdown(bad, { rows: 10 })).toMatchFileSnapshot('./report.golden.md');
  });

  it('lets no name of the database be markup, a cell or a control character', () => {
    const text = renderMarkdown(bad, { rows: 10 });
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/\u202e|(?!\n)\p{Cc}/u);
    for (const line of text.split('\n').filter((candidate) => candidate.startsWith('| name'))) {
      expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(3);
    }
  });

  it('says how much it left out, and never leaves out what differs', () => {
    const text = renderMarkdown(bad, { rows: 1 });
    expect(text).toContain('public.lost');
    expect(text).not.toContain('public.large');
    expect(text).toContain('… and 2 more.');
  });
});

describe('the report for a terminal', () => {
  it('reads the same without colour', async () => {
    await expect(renderText(bad, { colour: false, relations: 2 })).toMatchFileSnapshot('./report.golden.txt');
  });

  it('lets no control character of a name through, and colours only when told to', () => {
    expect(renderText(bad, { colour: false, relations: 2 })).not.toMatch(/\u202e|(?!\n)\p{Cc}/u);
    expect(renderText(bad, { colour: true, relations: 2 })).toContain('\u001b[');
  });
});

it('as JSON has the common fields and those of its operation', () => {
  expect(toJson(bad)).toMatchObject({
    schema: 'pgproof/1',
    operation: 'verify',
    ok: false,
    exit_code: 1,
    verdict: 'restored',
    asked: 'identical',
    findings: bad.findings,
  });
});
