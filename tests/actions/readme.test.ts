/* The examples in the README of backup-db, as they stand there: their steps are run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Key, makeKey } from '../keys.ts';
import { openBucket, type TestBucket } from '../s3/bucket.ts';
import { requireS3 } from '../s3/server.ts';
import { openStage } from './stage.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Example {
  readonly title: string;
  readonly steps: readonly Step[];
}

const readme = fileURLToPath(new URL('../../actions/backup-db/README.md', import.meta.url));
const examples = readExamples(readFileSync(readme, 'utf8'));
const program = await requireS3();
const stage = openStage();
let bucket: TestBucket | undefined;
let key: Key;

/** Each block of YAML with the heading above it, and the steps in it that are backup-db. */
function readExamples(text: string): Example[] {
  let title = '';
  return [...text.matchAll(/^#+ (.*)$|^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, heading, block]) => {
    title = heading ?? title;
    if (block === undefined) return [];
    const { jobs } = parse(block) as { jobs: Record<string, { steps: Step[] }> };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    return [{ title, steps: steps.filter(({ uses }) => uses?.startsWith('pgproof/pgproof/actions/backup-db@')) }];
  });
}

beforeAll(async () => {
  const { sql } = stage.cluster();
  for (const name of ['second', 'scratch']) await sql('postgres', `create database ${name}`);
  await sql(
    'app',
    `create schema sales; create schema archive_2025;
     create table sales.orders as select 1 as id; create table sales.log as select 1 as id; create table archive_2025.orders as select 1 as id`,
  );
  if (program !== undefined) bucket = await openBucket({ program });
});
afterAll(() => bucket?.[Symbol.asyncDispose]());

const values: Readonly<Record<string, () => string>> = {
  'secrets.DATABASE_URL': () => stage.cluster().url('app'),
  'vars.BACKUP_RECIPIENTS': () => key.recipient,
};
/** An input with its expressions replaced. Throws for one that no user could have set. */
function filled(value: unknown): string {
  return String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
    const given = values[name];
    if (given === undefined) throw new Error(`nothing is known of "${name}"`);
    return given();
  });
}

it('are five, each with a step', () => {
  expect(examples.map(({ steps }) => steps.length)).toEqual([1, 1, 1, 1, 1]);
});

it.each(examples)('back up: $title', async ({ steps }) => {
  key = await makeKey(stage.room().path, 'one');
  const given = Object.fromEntries(Object.entries(steps[0]?.with ?? {}).map(([name, value]) => [name, filled(value)]));
  const isInS3 = given['store']?.startsWith('s3://') === true;
  if (isInS3 && bucket === undefined) return;
  const job = stage.results().run({});
  const ran = await stage.run('backup-db', {
    run: job,
    // The example's bucket is AWS's. Ours stands in for it, and has no keys of KMS, which is noticed.
    with: isInS3 ? { ...given, ...bucket?.inputs, 's3-server-side-encryption': '' } : given,
    ...(isInS3 ? { env: bucket?.env ?? {} } : {}),
  });
  expect([ran.code, ran.outputs['ok'], ran.errors], ran.log).toEqual([0, 'true', []]);
  const backups =
    given['all-databases'] === 'true'
      ? JSON.parse(ran.outputs['backups'] ?? '[]')
      : [{ database: 'app', backup_id: ran.outputs['backup-id'] }];
  expect(backups.length).toBeGreaterThan(0);
  const stored = isInS3
    ? await bucket?.keys()
    : stage
        .results()
        .artifacts()
        .map(({ name }) => name.replace('pgproof.', '').replaceAll('.', '/'));
  for (const { database, backup_id: id } of backups)
    expect(stored?.filter((name) => name.includes(`${database}/${id}/manifest`))).toHaveLength(1);
  if (given['all-databases'] === 'true')
    expect(backups.map(({ database }: { database: string }) => database).sort()).toEqual(['app', 'postgres', 'second']);
});
