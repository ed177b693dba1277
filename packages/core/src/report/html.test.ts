import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { backupReport, badReport, emojiName, goodReport, longName, row, wideReport } from './example.ts';
import { renderHtml } from './html.ts';

/** Without the style sheet and its digest, which have no place in a golden file. */
const content = (html: string): string =>
  html.replace(/<style>[\s\S]*<\/style>/, '<style>…</style>').replace(/'sha256-[^']+'/, "'sha256-…'");

describe('the report as HTML', () => {
  it('shows the verdict first, then the ladder, what failed, figures, checks, relations and the way back', async () => {
    const html = content(renderHtml(badReport()));
    await expect(html).toMatchFileSnapshot('./bad.golden.html');
    const order = [...html.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id);
    expect(order).toEqual(['ladder', 'failed', 'warnings', 'figures', 'checks', 'relations', 'recovery']);
  });

  it('runs nothing and loads nothing, and its policy forbids both', () => {
    for (const html of [renderHtml(goodReport()), renderHtml(badReport()), renderHtml(backupReport())]) {
      expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|\ssrc=|url\(|@import/i);
      expect([...html.matchAll(/\shref="([^"]*)"/g)].filter(([, target]) => !target?.startsWith('#'))).toEqual([]);
      const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
      const digest = createHash('sha256').update(style).digest('base64');
      expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${digest}';`);
    }
  });

  it('lets no name be markup or turn the direction of writing', () => {
    const html = content(renderHtml(badReport()));
    expect(html).toContain('public.&lt;script&gt;alert(1)&lt;/script&gt;|`x`');
    expect(html).not.toMatch(/\p{Bidi_Control}|(?!\n)\p{Cc}/u);
    const quoted = renderHtml(goodReport({ headline: `"><b onclick='x'>` }));
    expect(quoted).toContain('<title>&quot;&gt;&lt;b onclick=&#39;x&#39;&gt;</title>');
  });

  it('shows every relation of 500, those that differ before the others, and every check', () => {
    const html = renderHtml(wideReport(500, 40));
    const relations = html.slice(html.indexOf('<section id="relations"'));
    expect(relations.match(/<th scope="row">/g)).toHaveLength(500);
    expect(relations.indexOf('Not as at the source')).toBeLessThan(relations.indexOf('Tables, by their rows'));
    expect(relations).toContain('500 relations: 40 different, 460 identical');
    expect(html).toContain('43 checks: 40 bad, 3 good');
  });

  it('shows names as they are, however long', () => {
    const html = renderHtml(badReport());
    expect(html).toContain(`<bdi>${longName}</bdi>`);
    expect(html).toContain(`<bdi>${emojiName.replaceAll('"', '&quot;')}</bdi>`);
  });

  it('lets a long number break only after its separators', () => {
    const html = renderHtml(goodReport({ relations: [row('public.ids', { source: '9223372036854775807' })] }));
    expect(html).toContain('9,<wbr>223,<wbr>372,<wbr>036,<wbr>854,<wbr>775,<wbr>807');
    expect(html).toContain('<td class="number">1,000</td>');
  });

  it('says of each level whether it was reached, what stopped it, and which was asked', () => {
    const html = renderHtml(badReport());
    const levels = [...html.matchAll(/<span class="name">(\w+)<\/span>(.*?)<\/p><p>.*?<\/span>([^<]+)<\/span>/g)];
    expect(levels.map(([, level, asked, state]) => [level, asked !== '', state])).toEqual([
      ['intact', false, 'reached'],
      ['readable', false, 'reached'],
      ['restored', false, 'reached'],
      ['consistent', false, 'stopped by 1 check'],
      ['identical', true, 'not reached'],
    ]);
  });

  it('calls a backup done, and never good for being taken', () => {
    const verdict = (html: string): string | undefined => /<p class="verdict">.*<\/span>(\w+)<\/span>/.exec(html)?.[1];
    expect([goodReport(), badReport(), backupReport()].map((each) => verdict(renderHtml(each)))).toEqual([
      'passed',
      'failed',
      'done',
    ]);
  });

  it('has a heading and a link for each section, and a caption and scopes for each table', () => {
    for (const html of [renderHtml(badReport()), renderHtml(wideReport(60, 20)), renderHtml(backupReport())]) {
      for (const [, id] of html.matchAll(/<section id="([a-z]+)" aria-labelledby="\1-title">/g)) {
        expect(html).toContain(`<a href="#${id}">`);
        expect(html).toContain(`<h2 id="${id}-title">`);
      }
      expect(html.match(/<table>\n<caption>/g)).toHaveLength(html.match(/<table/g)?.length ?? 0);
      expect(html).not.toMatch(/<th(?! scope=)[ >]/);
    }
  });
});
