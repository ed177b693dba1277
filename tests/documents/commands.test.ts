/* Every command of the documents is run, in the order of its page, or stands here with the reason why it is not. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOnPath } from '../../scripts/machine.mjs';
import { requireS3 } from '../s3/server.ts';
import { requireTier } from '../tiers.ts';
import { wholeTables } from '../whole.ts';
import { commandsOf, pages } from './pages.ts';
import { type DocumentScene, keptByGitHub, openDocumentScene, type PageScene } from './scene.ts';

/** What is not run here: where it is, or why nobody can. */
const elsewhere: Readonly<
  Record<string, { readonly test: string; readonly says: string } | { readonly reason: string }>
> = {
  'git clone https://github.com/pgproof/pgproof && cd pgproof': {
    reason: 'asks GitHub; the rest of the page is run in this clone',
  },
  "git add .github/workflows/backup.yml && git commit -m 'Back up and prove the database' && git push # to the default branch":
    {
      reason: 'pushes to GitHub what the reader has saved',
    },
  'npm run drill': { test: 'tests/e2e/drill.test.ts', says: 'drill' },
  'PGPASSWORD=… npm run drill -- --database-url postgres://reader@db.example/app': {
    test: 'tests/e2e/roundtrip.test.ts',
    says: "['drill', '--json', '--database-url'",
  },
  'pgproof drill': { test: 'tests/e2e/drill.test.ts', says: 'drill' },
  'pgproof verify --store ./backups --sandbox-major 18': {
    test: 'tests/containers/majors.test.ts',
    says: '--sandbox-major',
  },
  "echo 'hostssl replication backup 203.0.113.7/32 scram-sha-256' >> pg_hba.conf": {
    reason: 'a line for a file of the database host; tests/health reads such lines',
  },
};

/** Whose exit code says what it found, which is not the documents' matter. */
const finds = /^(PGPASSWORD=\S+ )?pgproof (health|diagnose|wal check|wal receive|migrate lint)\b/;

const s3Program = wholeTables ? await requireS3() : undefined;
const hasAge = requireTier('age', isOnPath('age'), 'age is not installed');
const hasPgbackrest = wholeTables && requireTier('pgbackrest', isOnPath('pgbackrest'), 'pgBackRest is not installed');
let scene: DocumentScene;
beforeAll(async () => {
  scene = await openDocumentScene({ s3Program, hasPgbackrest, isWhole: wholeTables });
});
afterAll(() => scene?.[Symbol.asyncDispose]());

const table = pages.map((page) => [page.path, commandsOf(page)] as const).filter(([, lines]) => lines.length > 0);

it('names nothing that no page has any more', () => {
  const all = new Set(table.flatMap(([, lines]) => lines.map(({ line }) => line)));
  expect(Object.keys(elsewhere).filter((line) => !all.has(line))).toEqual([]);
  for (const [line, where] of Object.entries(elsewhere))
    if ('test' in where)
      expect(readFileSync(fileURLToPath(new URL(`../../${where.test}`, import.meta.url)), 'utf8'), line).toContain(
        where.says,
      );
});

/** What a command needs of the server before it, so that pages do not depend on each other. */
async function prepare(line: string): Promise<void> {
  const { cluster } = scene;
  const created = /create role (\w+)/.exec(line)?.[1];
  if (created !== undefined) await cluster.sql('postgres', `drop role if exists ${created}`);
  const into = /--into \S+\/(\w+)/.exec(line)?.[1];
  if (into !== undefined && into !== 'app') await cluster.sql('postgres', `drop database if exists ${into}`);
  if (line.includes('--data-only --into'))
    await cluster.sql('app', 'truncate sales.orders, sales.log, archive_2025.orders, precious');
  // What another page applied, as somebody else.
  if (line.includes('migrate '))
    await cluster.sql('app', 'drop table if exists public.schema_migrations, public._prisma_migrations, public.coupon');
  if (line.startsWith('pg_dump ')) await cluster.sql('app', 'drop table if exists precious');
  if (/postgres:\/\/(replicator|backup)@/.test(line))
    for (const role of ['replicator', 'backup']) {
      await cluster.sql(
        'postgres',
        `do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`,
      );
      await cluster.sql('postgres', `grant pg_read_all_data, pg_read_all_settings to ${role}`);
      await cluster.sql('postgres', `alter role ${role} replication password 'only for tests'`);
    }
}

/** Of the pages a few; the soak takes all. */
const quick: readonly string[] = ['docs/restore.md', 'docs/retention.md'];

describe.each(table.filter(([path]) => wholeTables || quick.includes(path)))('%s', (path, lines) => {
  let page: PageScene;
  beforeAll(async () => {
    page = await scene.open(path);
  });
  it.each(lines.map(({ line, isRow }, index) => [index + 1, line, isRow] as const))(
    '%i: %s',
    async (index, line, isRow) => {
      if (elsewhere[line] !== undefined) return;
      if ((line.includes('s3://') || line.includes('--s3-')) && !scene.hasS3) return;
      if (/\bage(-keygen)? /.test(line) && !hasAge) return;
      if (line.includes('--method pgbackrest') && !hasPgbackrest) return;
      await prepare(line);
      const place = isRow ? await scene.open(`${path}-${index}`) : page;
      // What was never rehearsed is not applied: on a page that comes before, by a plan of its own or by another command.
      if (line.includes('migrate apply') && (isRow || /^pgproof plan | -- /.test(line)))
        await place.run(
          line
            .replace('pgproof plan', 'pgproof')
            .replace('migrate apply', 'migrate rehearse')
            .replace(/--database-url \S+ /, ''),
        );
      const ran = await place.run(line);
      const codes = finds.test(line) ? [0, 1] : [0];
      expect(codes, `${place.mapped(line)}\n${ran.stdout.slice(-2000)}${ran.stderr.slice(-3000)}`).toContain(ran.code);
      // What needed a value of the reader's was given one.
      expect(place.mapped(line)).not.toMatch(/…|<[a-z]/);
    },
  );
  it('tells GitHub what the workflow on it asks for', async () => {
    const kept = await keptByGitHub(page);
    const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
    for (const name of Object.keys(kept).filter((one) => one !== 'workflow'))
      expect(text).toMatch(new RegExp(`\\$\\{\\{ (secrets|vars)\\.${name} \\}\\}`));
  });
});
