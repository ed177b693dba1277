/* PostgreSQL's own XML parser (libxml2) reads what the report's renderers write; it shares no code with them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badReport, finding, goodReport, wideReport } from '../../packages/core/src/report/example.ts';
import { renderHtml } from '../../packages/core/src/report/html.ts';
import { renderJunit } from '../../packages/core/src/report/junit.ts';
import { type Cluster, startCluster } from '../cluster.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster?.stop());

const literal = (text: string): string => `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** What an XPath selects, as text; throws when the document is no well-formed XML. */
async function select(xml: string, path: string): Promise<string[]> {
  const rows = await cluster.sql(
    'postgres',
    `select unnest(xpath(${literal(path)}, xmlparse(document ${literal(xml)})))::text as value`,
  );
  return rows.map(({ value }) => value ?? '');
}

describe('junit.xml is read by a parser that is not ours', () => {
  it('with the counts and names that were written', async () => {
    const xml = renderJunit(badReport());
    expect(await select(xml, 'count(/testsuites/testsuite/testcase)')).toEqual(['6']);
    expect(await select(xml, 'string(/testsuites/@tests)')).toEqual(['6']);
    expect(await select(xml, 'count(//failure)')).toEqual(['2']);
    expect(await select(xml, 'string(/testsuites/@failures)')).toEqual(['2']);
    expect(await select(xml, 'count(//skipped)')).toEqual(['1']);
    const names = await select(xml, '//testcase[failure]/@name');
    expect(names.at(-1)).toBe('verdict');
    expect(names[0]).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('whatever characters a name or a message holds', async () => {
    const all = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).join('');
    const evil = `${all}\u2028\ud800 \udc00\ufffe\uffff]]><!-- --><![CDATA[ &#0; 🦭`;
    const every = ['bad', 'unknown', 'warning', 'good'] as const;
    const xml = renderJunit(
      badReport({
        headline: evil,
        notes: [evil],
        figures: [[evil, evil, evil]],
        findings: every.map((status) => ({
          ...finding('verify.evil', status, 'intact', evil),
          object: { kind: 'table', name: evil },
          hint: evil,
        })),
      }),
    );
    expect(await select(xml, 'count(//testcase)')).toEqual(['5']);
    expect((await select(xml, 'string(//failure[1]/@message)'))[0]).toContain('🦭');
  });

  it('with 500 tables', async () => {
    expect(await select(renderJunit(wideReport(500, 100)), 'count(//testcase/failure)')).toEqual(['101']);
  });
});

it.each([
  ['a good one', goodReport()],
  ['a bad one', badReport()],
  ['a long one', wideReport(500, 40)],
])('report.html closes every element that it opens: %s', async (_, report) => {
  const html = renderHtml(report)
    .replace('<!doctype html>', '')
    .replace(/<(meta|wbr)\b([^>]*)>/g, '<$1$2/>');
  expect(await select(html, 'count(/html/body/main/section)')).not.toEqual(['0']);
  expect(await select(html, 'count(//@id) - count(//@id[not(. = preceding::*/@id)])')).toEqual(['0']);
});
