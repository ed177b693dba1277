import { shellQuote } from '../operation.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { NeededRole, ServerFacts } from '../postgres/server.ts';
import { createDatabaseSql } from '../sandbox/database.ts';

export interface RecoveryInput {
  readonly server: ServerFacts;
  readonly roles: readonly NeededRole[];
  readonly dataFile: string;
  /** Of the data file, in hex; undefined before there is one. */
  readonly sha256?: string;
  readonly compressed: boolean;
  /** The largest tables with their rows, to compare with at the end. */
  readonly tables: readonly { readonly qualified: string; readonly rows: string }[];
}

/** A way back for someone with a shell, the PostgreSQL client and zstd, and no pgproof. Pure. */
export function recoveryProcedure(input: RecoveryInput): string {
  const { server } = input;
  // These two are there on every server: the copy goes beside them.
  const isStock = ['postgres', 'template1'].includes(server.database);
  const database = isStock ? `${server.database}_restored` : server.database;
  const sql = (text: string): string => `psql -X -v ON_ERROR_STOP=1 -d postgres -c ${shellQuote(text)}`;
  const shape = { ...server, icu_rules: server.icuRules };
  const bootstrap: NeededRole = {
    name: server.bootstrapRole,
    superuser: true,
    inherit: true,
    bypass_rls: true,
    member_of: [],
  };
  const roles = [bootstrap, ...input.roles].flatMap((role) => [
    sql(
      `do $$ begin create role ${quoteIdentifier(role.name)} nologin${role.superuser ? ' superuser' : ''}${role.bypass_rls ? ' bypassrls' : ''}; exception when duplicate_object then null; end $$`,
    ),
    ...role.member_of.map((group) => sql(`grant ${quoteIdentifier(group)} to ${quoteIdentifier(role.name)}`)),
  ]);
  const money = server.moneyLocale === '' ? '' : `PGOPTIONS=${shellQuote(`-c lc_monetary=${server.moneyLocale}`)} `;
  const open = input.compressed ? `zstd -dcq ${input.dataFile} | ${money}pg_restore` : `${money}pg_restore`;
  const close = input.compressed ? '' : ` ${input.dataFile}`;
  const steps = [
    [
      'In the folder of this backup, check that the file is whole:',
      input.sha256 === undefined
        ? `sha256sum ${input.dataFile}   # as "sha256" in manifest.json`
        : `echo '${input.sha256}  ${input.dataFile}' | sha256sum --check`,
    ],
    [
      `Point the client (psql and pg_restore of PostgreSQL ${server.major} or newer${input.compressed ? ', and zstd' : ''}) at the new server, as a superuser:`,
      'export PGHOST=<host> PGPORT=5432 PGUSER=<superuser>',
    ],
    ['Make the roles that the dump names, where they are missing (passwords and logins are not in a dump):', ...roles],
    ['Create the database, empty, like the lost one:', sql(createDatabaseSql(shape, database, server.major))],
    ['Restore it:', `${open} --exit-on-error --no-subscriptions -d ${shellQuote(database)}${close}`],
    ['Give the planner its statistics:', `vacuumdb --analyze-only -d ${shellQuote(database)}`],
    ...(input.tables.length === 0
      ? []
      : [
          [
            'Compare the rows of the largest tables:',
            ...input.tables.map(
              (table) =>
                `psql -X -At -d ${shellQuote(database)} -c ${shellQuote(`select count(*) from ${table.qualified}`)}   # ${table.rows}`,
            ),
          ],
        ]),
  ];
  return `${steps.map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join('\n')).join('\n')}\n`;
}
