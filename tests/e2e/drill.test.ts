import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pgproof, type Ran } from '../pgproof.ts';

let folder: string;
let ran: Ran;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-drill-'));
  await chmod(folder, 0o711);
  ran = await pgproof(['drill', '--workdir', folder, '--report', join(folder, 'report')]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('backs a sample up, drops it, restores it and proves the copy identical', () => {
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stdout.split('\n')[0]).toMatch(/^✓ verdict identical: backup \d{8}T\d{6}Z-[0-9a-f]{6} of "saltmarsh"$/);
  expect(ran.stdout).toContain('the source was dropped before the restore: ');
  expect(ran.stdout).toMatch(/every row by fingerprint: \d+ tables, \d{3},\d{3} rows/);
});

it('leaves reports for people, for CI and for programs', async () => {
  const markdown = await readFile(join(folder, 'report/report.md'), 'utf8');
  expect(markdown).toMatch(/^# ✅ Verdict identical/);
  expect(markdown).toContain('<summary><strong>Getting it back without pgproof</strong></summary>');
  const html = await readFile(join(folder, 'report/report.html'), 'utf8');
  expect(html).toMatch(/<h1>Verdict identical: backup \S+ of &quot;saltmarsh&quot;<\/h1>/);
  expect(html).toMatch(/<p class="made">Made .* by pgproof \d/);
  expect(html.match(/<span class="asked">asked/g)).toHaveLength(1);
  const junit = await readFile(join(folder, 'report/junit.xml'), 'utf8');
  expect(junit).toMatch(/<testsuite name="pgproof verify" tests="\d+" failures="0" errors="0" skipped="0"/);
  const result = JSON.parse(await readFile(join(folder, 'report/result.json'), 'utf8')) as Record<string, unknown>;
  expect(result).toMatchObject({
    schema: 'pgproof/1',
    operation: 'verify',
    ok: true,
    exit_code: 0,
    verdict: 'identical',
    asked: 'identical',
  });
  for (const figure of [
    'rto_seconds',
    'proven_seconds',
    'rpo_seconds',
    'relations',
    'dump_seconds',
    'fingerprint_seconds',
    'restore_seconds',
  ]) {
    expect(result[figure], figure).toBeTypeOf('number');
  }
  expect(Number(result['rows'])).toBeGreaterThan(200_000);
});

it('leaves nothing else behind', async () => {
  expect(await readdir(folder)).toEqual(['report']);
});

it('says so when the sandbox cannot get at its folder, and leaves nothing', async () => {
  const closed = await mkdtemp(join(tmpdir(), 'pgtest-closed-'));
  try {
    const refused = await pgproof(['drill', '--workdir', closed]);
    const isRoot = process.getuid?.() === 0;
    expect(refused.code).toBe(isRoot ? 2 : 0);
    if (isRoot) expect(refused.stderr).toMatch(/cannot be entered by an unprivileged user.*\nHint: .*--workdir \/tmp/);
    expect(await readdir(closed)).toEqual([]);
  } finally {
    await rm(closed, { recursive: true, force: true });
  }
});
