import { shellQuote } from '../operation.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { NeededRole, ServerFacts } from '../postgres/server.ts';
import { createDatabaseSql } from '../sandbox/database.ts';
import type { DumpFormat } from '../store/manifest.ts';

export interface RecoveryInput {
  readonly server: ServerFacts;
  readonly roles: readonly NeededRole[];
  readonly dataFile: string;
  /** Of the data file, in hex; undefined before there is one. */
  readonly sha256?: string;
  /** A command that brings the backup's files here, where they lie elsewhere. */
  readonly bring?: string | undefined;
  readonly format: DumpFormat;
  /** What packed it behind pg_dump; undefined when pg_restore reads it as it is. */
  readonly packedBy: 'zstd' | 'gzip' | undefined;
  /** Whom it is encrypted for; empty when it is not. */
  readonly recipients: readonly string[];
  /** The largest tables with their rows, to compare with at the end. */
  readonly tables: readonly { readonly qualified: string; readonly rows: string }[];
}

/** A way back for someone with a shell, the PostgreSQL client, zstd and age, and no pgproof. Pure. */
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
  const isEncrypted = input.recipients.length > 0;
  const decrypt = isEncrypted ? `age --decrypt --identity <your identity file> ${input.dataFile} | ` : '';
  const { packedBy, format } = input;
  const unpack = packedBy === undefined ? '' : `${packedBy} -dcq${isEncrypted ? '' : ` ${input.dataFile}`} | `;
  const isPiped = packedBy !== undefined || isEncrypted;
  const close = isPiped ? '' : ` ${input.dataFile}`;
  const programs = [...(packedBy === undefined ? [] : [packedBy]), ...(isEncrypted ? ['age'] : [])];
  const into = `-d ${shellQuote(database)}`;
  const archive = [`${decrypt}${unpack}${money}pg_restore --exit-on-error --no-subscriptions ${into}${close}`];
  const restores: Readonly<Record<DumpFormat, readonly string[]>> = {
    custom: archive,
    tar: archive,
    plain: [
      `${decrypt}${unpack}${money}psql -X -q -v ON_ERROR_STOP=1 ${into}${isPiped ? '' : ` -f ${input.dataFile}`} > /dev/null`,
    ],
    directory: [
      `mkdir dump && ${decrypt}${unpack}tar -x -C dump -f ${isPiped ? '-' : input.dataFile}`,
      `${money}pg_restore --exit-on-error --no-subscriptions --jobs 4 ${into} dump`,
    ],
  };
  const also = programs.length === 0 ? '' : `, and ${programs.join(' and ')}`;
  const steps = [
    ...(input.bring === undefined
      ? []
      : [['Bring the files of this backup here (or with another client of S3):', input.bring]]),
    [
      'In the folder of this backup, check that the file is whole:',
      input.sha256 === undefined
        ? `sha256sum ${input.dataFile}   # as "sha256" in manifest.json`
        : `echo '${input.sha256}  ${input.dataFile}' | sha256sum --check`,
    ],
    [
      `Point the client (psql and pg_restore of PostgreSQL ${server.major} or newer${also}) at the new server, as a superuser:`,
      'export PGHOST=<host> PGPORT=5432 PGUSER=<superuser>',
    ],
    ['Make the roles that the dump names, where they are missing (passwords and logins are not in a dump):', ...roles],
    ['Create the database, empty, like the lost one:', sql(createDatabaseSql(shape, database, server.major))],
    [
      isEncrypted
        ? `Restore it, with the identity file (the secret key) of one of ${input.recipients.join(', ')}:`
        : 'Restore it:',
      ...restores[format],
    ],
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
