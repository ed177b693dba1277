import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Client } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import type { Session } from '../../session.ts';
import { formatSeconds } from '../../units.ts';
import type { RunnerOptions } from '../apply/options.ts';
import { planRunner } from '../apply/plan.ts';
import { runMigrations } from '../apply/run.ts';
import { unitsOf } from '../apply/unit.ts';
import type { Format } from '../format.ts';
import type { Grammar } from '../lint/grammar.ts';
import type { Migration, MigrationSet } from '../migration.ts';
import type { Runner, TableName } from '../runner.ts';
import { readChanges, readMoment, type SchemaMoment } from './change.ts';

const mostNamed = 5;

/** Takes a migration back and runs it again: the schema has to be what it was before it, and then what it was after it. */
export async function proveDown(
  {
    migration,
    set,
    format,
    runner,
    table,
    before,
    after,
  }: {
    readonly migration: Migration;
    readonly set: MigrationSet;
    readonly format: Format;
    readonly runner: Runner;
    readonly table: TableName;
    readonly before: SchemaMoment;
    readonly after: SchemaMoment;
  },
  scene: {
    readonly options: RunnerOptions;
    readonly session: Session;
    readonly connection: Connection;
    readonly meter: Client;
    readonly grammar: Grammar;
  },
): Promise<{ readonly findings: readonly Finding[]; readonly moment: SchemaMoment }> {
  const { options, session, connection, meter, grammar } = scene;
  const { path, down } = migration;
  const object = { kind: 'migration', name: path };
  const known = { id: 'migrate.down', object };
  const { erase } = runner;
  if (down === undefined || erase === undefined)
    return {
      findings: [{ ...known, status: 'explained', detail: 'it has no way down that could be tried' }],
      moment: after,
    };
  const previous = set.migrations[set.migrations.indexOf(migration) - 1];
  const record: Runner['record'] = (one, of) => erase(one, of, previous);
  const back = { migration, sha256: '', after: [], units: unitsOf(migration, down, grammar, { record }, table) };
  const run = (plan: Parameters<typeof runMigrations>[0]): ReturnType<typeof runMigrations> =>
    runMigrations({ ...plan, lockKeys: [] }, connection, options, session);
  const work = { format, database: connection.database, table, isTableThere: true, pending: [migration] };
  try {
    const began = performance.now();
    const { outsideHint } = format.habits;
    await run({ table, create: [], lockKeys: [], putBack: [], migrations: [back], outsideHint });
    const seconds = (performance.now() - began) / 1000;
    // The state's table may have come with it.
    const undone = await readMoment(meter, connection, session);
    const left = await differences(meter, before, undone, table);
    await run(planRunner(work, grammar));
    const moment = await readMoment(meter, connection, session);
    const again = await differences(meter, after, moment, table);
    if (left.length === 0 && again.length === 0) {
      const detail = `down in ${formatSeconds(seconds)} and up again: the schema was what it was, both times`;
      return { findings: [{ ...known, status: 'good', detail }], moment };
    }
    const finding: Finding = {
      ...{ ...known, status: 'bad' },
      detail: [
        ...(left.length === 0 ? [] : [`after the way down the schema is not what it was before: ${named(left)}`]),
        ...(again.length === 0 ? [] : [`after up, down and up it is not what it was after up: ${named(again)}`]),
      ].join('; '),
      hint: 'let the way down undo all of it, or say in it that there is none',
    };
    return { findings: [finding], moment };
  } catch (error) {
    if (!(error instanceof PgproofError) || !error.findings.some(({ id }) => id === 'migrate.failed')) throw error;
    const detail = `the way down, or up again, failed: ${error.message}`;
    return {
      findings: [{ ...known, status: 'bad', detail, hint: error.hint }],
      moment: await readMoment(meter, connection, session),
    };
  }
}

async function differences(
  meter: Client,
  before: SchemaMoment,
  after: SchemaMoment,
  { schema, name }: TableName,
): Promise<string[]> {
  const own = `${schema}.${name}`;
  const changes = await readChanges(meter, before, after);
  return changes
    .filter((change) => !change.name.startsWith(own))
    .map(
      (change) => `${change.kind} ${change.name} ${change.what}${change.detail === '' ? '' : ` (${change.detail})`}`,
    );
}

function named(all: readonly string[]): string {
  const rest = all.length - mostNamed;
  return `${all.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
