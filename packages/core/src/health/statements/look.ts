import { classify, PgproofError } from '../../errors.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import { type Connection, describeConnection } from '../../postgres/connection.ts';
import { madeAt, type Report } from '../../report/report.ts';
import type { Session } from '../../session.ts';
import { formatCount, formatSeconds } from '../../units.ts';
import { openAsker } from '../ask.ts';
import type { ServerView } from '../check.ts';
import { readServerView } from '../server.ts';
import { statementsVeil } from '../veils.ts';
import { asShown } from './shown.ts';
import { isAtLeast, type StatementOrder, type StatementRow, statementRows } from './sql.ts';

const limits = { statementTimeoutSeconds: 15, lockTimeoutSeconds: 2 };

/** The statements that cost most, by what is asked for. Throws `tool-missing` where nothing counts them. */
export async function topStatements(
  connection: Connection,
  { by, most }: { readonly by: StatementOrder; readonly most: number },
  session: Session,
): Promise<Report> {
  await using client = await openClient(connection, session.signal, { isPinned: false });
  const asker = openAsker(client, limits, () => undefined);
  const { view } = await readServerView(asker, client.major, session.now);
  requireStatements(view, connection);
  const rows = (await asker.ask<StatementRow>(statementRows(view, by, most))).map(asShown);
  const [veiled] = await asker.ask<{ hidden: number; hint: string }>(statementsVeil.sql(view));
  const hidden = veiled?.hidden ?? 0;
  return {
    operation: 'monitor',
    ok: true,
    exitCode: 0,
    headline: `${rows.length} kinds of statements of "${view.database}", by ${by}`,
    notes: [],
    made: madeAt(session.now()),
    figures: [],
    findings:
      hidden === 0
        ? []
        : [
            {
              ...{
                id: 'monitor.statements',
                status: 'unknown',
                detail: `${hidden} statements of other roles could not be seen`,
              },
              hint: veiled?.hint ?? '',
            },
          ],
    relations: [],
    tables: [
      {
        title: 'Statements',
        header: ['total', 'mean', 'calls', 'rows', 'blocks', 'I/O', 'statement'],
        rows: rows.map(({ total, mean, calls, rows: count, blocks, io, query }) => [
          ...[formatSeconds(total / 1000), `${mean.toFixed(2)} ms`, formatCount(calls), formatCount(count)],
          ...[formatCount(blocks), formatSeconds(io / 1000), query],
        ]),
      },
    ],
    data: { database: view.database, extension_version: view.statements?.version ?? null, by, statements: rows },
  };
}

/** Has them counted anew. */
export async function resetStatements(connection: Connection, session: Session): Promise<Report> {
  await using client = await openClient(connection, session.signal, { isPinned: false });
  const { view } = await readServerView(
    openAsker(client, limits, () => undefined),
    client.major,
    session.now,
  );
  const { schema, version } = requireStatements(view, connection);
  await reset(client, view, schema, version);
  return {
    operation: 'monitor',
    ok: true,
    exitCode: 0,
    headline: `the statements of ${describeConnection(connection)}, and of all databases there, are counted anew`,
    notes: [],
    made: madeAt(session.now()),
    figures: [],
    findings: [],
    relations: [],
    data: { database: view.database },
  };
}

async function reset(client: Client, { role }: ServerView, schema: string, version: string): Promise<void> {
  try {
    await client.query(`select ${schema}.pg_stat_statements_reset()`);
  } catch (error) {
    const known = classify(error, 'reset pg_stat_statements');
    if (known.kind !== 'not-permitted') throw known;
    const types = isAtLeast(version, '1.11')
      ? 'oid, oid, bigint, boolean'
      : isAtLeast(version, '1.7')
        ? 'oid, oid, bigint'
        : '';
    throw new PgproofError(known.kind, known.message, {
      hint: `grant execute on function ${schema}.pg_stat_statements_reset(${types}) to ${role};`,
      cause: error,
    });
  }
}

function requireStatements({ statements }: ServerView, connection: Connection): NonNullable<ServerView['statements']> {
  if (statements?.isLoaded === true) return statements;
  throw new PgproofError(
    'tool-missing',
    `${describeConnection(connection)} does not count statements: pg_stat_statements is ${statements === null ? 'not installed in this database' : 'installed and not loaded'}`,
    { hint: 'pgproof health statements enable; then restart the server' },
  );
}
