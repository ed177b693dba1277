import { describe, expect, it } from 'vitest';
import { PgproofError } from '../errors.ts';
import type { PublicPlan } from '../operation.ts';
import { cellCodeMarkdown, codeMarkdown, escapeMarkdown } from './escape.ts';
import { backupReport, badReport, finding, goodReport, hostileName, row, wideReport } from './example.ts';
import { commentBytes, renderMarkdown, summaryBytes } from './markdown.ts';
import { renderErrorMarkdown, renderPlanMarkdown } from './outcome.ts';

const bytes = (text: string): number => Buffer.byteLength(text);
/** What is not in code, and so could be markup. */
const prose = (text: string): string => text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/(`+)[^`].*?\1(?!`)/g, '');

describe('the report as Markdown', () => {
  it('of a good verdict shows the ladder and the figures, and what is long folded away', async () => {
    await expect(renderMarkdown(goodReport())).toMatchFileSnapshot('./good.golden.md');
  });

  it('of a bad verdict says what failed with the next command, before all that is well', async () => {
    const text = renderMarkdown(badReport());
    await expect(text).toMatchFileSnapshot('./bad.golden.md');
    const places = ['What failed, and what', 'grant pg_read_all_data', 'Warnings', 'What was looked at', 'Relations'];
    expect(places.map((place) => text.indexOf(place))).toEqual(
      places.map((place) => text.indexOf(place)).toSorted((a, b) => a - b),
    );
  });

  it('of a backup has no ladder', async () => {
    await expect(renderMarkdown(backupReport())).toMatchFileSnapshot('./backup.golden.md');
  });

  it('of 500 tables folds the relations away under a line that counts them', () => {
    const text = renderMarkdown(wideReport(500, 40));
    expect(text).toContain('<summary><strong>Relations</strong>: 40 different, 460 identical</summary>');
    expect(text).toContain('<details open>\n<summary><strong>What failed</strong>: 40 bad</summary>');
    expect(text.match(/^\| (❌&nbsp;different|identical) \|/gm)).toHaveLength(500);
  });

  it('begins with the heading it is asked for', () => {
    expect(renderMarkdown(goodReport())).toMatch(/^### ✅ Verdict identical/);
    expect(renderMarkdown(badReport(), { heading: 1 })).toMatch(/^# ❌ [\s\S]*^## What failed/m);
  });

  it('lets no name be markup, a cell, a link, a mention, an issue or a control character', () => {
    const text = renderMarkdown(badReport());
    expect(text).not.toMatch(/\p{Bidi_Control}|(?!\n)\p{Cc}/u);
    expect(prose(text)).not.toMatch(/<script|@team|#12|www\.evil|https:\/\//);
    for (const line of text.split('\n').filter((candidate) => candidate.startsWith('| ❌&nbsp;different'))) {
      expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(6);
    }
  });
});

describe('text in Markdown', () => {
  it.each([
    ['<b> & "c"', '&lt;b&gt; &amp; "c"'],
    ['a|b *c* _d_ `e` ~f~ [g](h) \\i', 'a\\|b \\*c\\* \\_d\\_ \\`e\\` \\~f\\~ \\[g\\](h) \\\\i'],
    ['@team $x$ #12 GH-3', '<span>@</span>team <span>$</span>x<span>$</span> <span>#</span>12 GH<span>-</span>3'],
    ['http://a.b www.c.d :tada:', 'http<span>:</span>//a.b www<span>.</span>c.d <span>:</span>tada:'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item, 2.5 s', '1\\. no item, 2.5 s'],
    ['12:30:45.5 and 1.00 s, C# and --store', '12:30:45.5 and 1.00 s, C# and --store'],
    ['a\u202e\u001b\u2028\r\nb', 'a b'],
  ])('%j shows as it is', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('is code between markers longer than those inside, with bars escaped only in a cell', () => {
    expect(codeMarkdown('a|``b`')).toBe('``` a|``b` ```');
    expect(cellCodeMarkdown('a|``b`')).toBe('``` a\\|``b` ```');
    expect(codeMarkdown('')).toBe('');
  });
});

describe('a budget', () => {
  const leftOut = /… and ([\d,]+) more, left out to keep this short: all ([\d,]+) are in `report\.html`\./;
  const number = (text: string | undefined): number => Number(text?.replaceAll(',', ''));

  it('is held with 50,000 relations, and says how many it left out', () => {
    const text = renderMarkdown(wideReport(50_000, 0), { mostBytes: summaryBytes });
    expect(bytes(text)).toBeLessThanOrEqual(summaryBytes);
    expect(bytes(text)).toBeGreaterThan(summaryBytes * 0.95);
    const [, left, all] = leftOut.exec(text) ?? [];
    expect(number(all)).toBe(50_000);
    expect((text.match(/^\| identical \|/gm) ?? []).length + number(left)).toBe(50_000);
    expect(text).toContain('Getting it back without pgproof');
    expect(text).toContain('`verify.file-sha256`');
  });

  it('cuts nothing that differs while there is anything else to cut', () => {
    const text = renderMarkdown(wideReport(50_000, 900), { mostBytes: summaryBytes });
    expect(bytes(text)).toBeLessThanOrEqual(summaryBytes);
    expect(text.match(/^\| ❌&nbsp;different \|/gm)).toHaveLength(900);
    expect(text.match(/^\| ❌&nbsp;bad \|/gm)).toHaveLength(900);
    expect(text.match(new RegExp(leftOut, 'g'))).toHaveLength(1);
  });

  it('cuts what is well before what failed, also where what failed weighs more', () => {
    const report = wideReport(4000, 900);
    const findings = report.findings.map((each) => ({ ...each, detail: each.detail.padEnd(700, '.') }));
    const text = renderMarkdown({ ...report, findings }, { mostBytes: summaryBytes });
    expect(bytes(text)).toBeLessThanOrEqual(summaryBytes);
    expect(text.match(/^\| ❌&nbsp;bad \|/gm)).toHaveLength(900);
    expect(text.match(/^\| ❌&nbsp;different \|/gm)).toHaveLength(900);
    expect(text).toMatch(leftOut);
  });

  it('cuts good checks before relations that differ', () => {
    const relations = Array.from({ length: 3000 }, (_, index) =>
      row(`public.${index}_`.padEnd(200, 'x'), { result: 'missing' }),
    );
    const findings = Array.from({ length: 3000 }, (_, index) =>
      finding('verify.check', 'good', 'intact', `${index}`.padEnd(150, '.')),
    );
    const text = renderMarkdown(goodReport({ relations, findings }), { mostBytes: summaryBytes });
    expect(bytes(text)).toBeLessThanOrEqual(summaryBytes);
    expect(text.match(/^\| ❌&nbsp;missing \|/gm)).toHaveLength(3000);
    expect(text).toMatch(leftOut);
  });

  it('is held when every relation differs', () => {
    const text = renderMarkdown(wideReport(50_000, 50_000), { mostBytes: summaryBytes });
    expect(bytes(text)).toBeLessThanOrEqual(summaryBytes);
    expect(text).toMatch(leftOut);
  });

  it.each([100_000, commentBytes, 20_000])(
    'is held with messages and a recovery procedure that are longer than it: %i',
    (mostBytes) => {
      const long = `${hostileName}&🦭`.repeat(100_000);
      const report = badReport({
        headline: long,
        notes: [long, long],
        figures: [[long, long, long]],
        findings: Array.from({ length: 9 }, (_, index) => ({
          ...finding(`verify.check-${index}`, 'bad', 'restored', long),
          object: { kind: 'table', name: long },
          hint: long,
        })),
        recoveryProcedure: long,
      });
      const text = renderMarkdown(report, { mostBytes });
      expect(bytes(text)).toBeLessThanOrEqual(mostBytes);
      expect(text).toContain('The recovery procedure is too long for here: it is in `report.html`.');
      expect(text).toContain('too long for here: it is in report.html');
      expect(text.match(/`verify\.check-\d`/g)).toHaveLength(9);
    },
  );

  it('is none when it is not given', () => {
    const text = renderMarkdown(wideReport(20_000, 0));
    expect(text.match(/^\| identical \|/gm)).toHaveLength(20_000);
    expect(text).not.toMatch(leftOut);
  });
});

it('an error shows what failed, the next command and what the exit code means', async () => {
  const error = new PgproofError('not-permitted', `table ${hostileName} cannot be read: permission denied`, {
    hint: 'grant select on "a|b`c" to reader;',
  });
  const text = renderErrorMarkdown(error, 'backup');
  await expect(text).toMatchFileSnapshot('./error.golden.md');
  expect(prose(text)).not.toMatch(/<script|@team/);
});

it.each([summaryBytes, commentBytes, 20_000])(
  'an error that is longer than %i bytes is cut, and stays one',
  (mostBytes) => {
    const long = `${hostileName}&🦭`.repeat(10_000);
    const looked = Array.from({ length: 5000 }, () => ({
      ...finding('verify.check', 'bad', 'restored', long),
      object: { kind: 'table', name: long },
      hint: long,
    }));
    const error = new PgproofError('not-permitted', long, { hint: long, evidence: [long], findings: looked });
    const text = renderErrorMarkdown(error, 'verify', { mostBytes });
    expect(bytes(text)).toBeLessThanOrEqual(mostBytes);
    expect(text).toMatch(/^### ❌ Verify could not[\s\S]*\*\*Next\*\*[\s\S]*… and [\d,]+ more[\s\S]*^Exit code 6 /m);
  },
);

it('a plan shows its commands, configuration, verification and recovery, and that nothing was done', async () => {
  const plan: PublicPlan = {
    operation: 'backup',
    environment: 'production',
    target: 'shop|`x`',
    commands: ['set -e', "pg_dump --format=custom --file='```' shop"],
    configuration: { format: 'custom', store: './a|b' },
    verification_steps: ['pgproof verify --store ./backups'],
    recovery_procedure: '1. Restore it:\n   pg_restore -d shop data.dump\n',
  };
  await expect(renderPlanMarkdown(plan)).toMatchFileSnapshot('./plan.golden.md');
});

it('a plan and an error that are too long for a summary are cut, and say so', () => {
  const long = 'x'.repeat(3_000_000);
  const plan = { operation: 'verify', environment: 'production', target: 'shop', configuration: {} } as const;
  const text = renderPlanMarkdown({ ...plan, commands: [long], verification_steps: [long], recovery_procedure: long });
  expect(text.match(/Too long for here: see it with `pgproof plan`\./g)).toHaveLength(3);
  expect(bytes(renderErrorMarkdown(new PgproofError('bug', long, { hint: long }), 'verify'))).toBeLessThan(
    summaryBytes,
  );
});
