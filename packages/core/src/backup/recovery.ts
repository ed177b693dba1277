import { shellQuote } from '../operation.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { NeededRole, ServerFacts } from '../postgres/server.ts';
import type { Need } from '../proof/needs.ts';
import type { Scope } from '../proof/scope.ts';
import { preparationSql } from '../restore/preparation.ts';
import { createDatabaseSql } from '../sandbox/database.ts';
import type { DumpFormat, ManifestScope } from '../store/manifest.ts';
import { restoringLines } from './restoring.ts';
import type { Selection } from './selection.ts';

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
  readonly selection: Selection;
  /** Undefined for the whole database. */
  readonly scope: ManifestScope | undefined;
  /** Tablespaces that objects lie in by name. */
  readonly tablespaces: readonly string[];
  /** The file of roles, tablespaces and settings of roles. */
  readonly globalsFile: { readonly path: string; readonly sha256?: string; readonly passwords?: boolean } | undefined;
  /** The file of definitions, beside rows alone. */
  readonly definitionsFile: { readonly path: string; readonly sha256?: string } | undefined;
  /** The largest tables with their rows, to compare with at the end. */
  readonly tables: readonly { readonly qualified: string; readonly rows: string }[];
}

/** What a manifest says of a scope. Pure. */
export function manifestScope(scope: Scope | undefined, needs: readonly Need[]): ManifestScope | undefined {
  if (scope === undefined) return undefined;
  return {
    needed_schemas: scope.neededSchemas,
    public_owner: scope.publicOwner,
    needs: needs.map(({ object, by }) => ({ object, by })),
  };
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
  const { packedBy, format } = input;
  // What makes the programs stop at the first error.
  const stops = [
    ...(format !== 'plain' || input.definitionsFile !== undefined ? ['--exit-on-error'] : []),
    ...(format === 'plain' ? ['-v ON_ERROR_STOP=1'] : []),
  ];
  const isEncrypted = input.recipients.length > 0;
  const { globalsFile } = input;
  const preparation = preparationSql(input.scope, input.selection).map(
    (text) => `psql -X -v ON_ERROR_STOP=1 -d ${shellQuote(database)} -c ${shellQuote(text)}`,
  );
  const needs = input.scope?.needs ?? [];
  const programs = [...(packedBy === undefined ? [] : [packedBy]), ...(isEncrypted ? ['age'] : [])];
  const also = programs.length === 0 ? '' : `, and ${programs.join(' and ')}`;
  const steps = [
    ...(input.bring === undefined
      ? []
      : [['Bring the files of this backup here (or with another client of S3):', input.bring]]),
    [
      'In the folder of this backup, check that the file is whole:',
      ...[
        { path: input.dataFile, sha256: input.sha256 },
        ...(input.definitionsFile ? [input.definitionsFile] : []),
        ...(globalsFile ? [globalsFile] : []),
      ].map(({ path, sha256 }) =>
        sha256 === undefined
          ? `sha256sum ${path}   # as "sha256" in manifest.json`
          : `echo '${sha256}  ${path}' | sha256sum --check`,
      ),
    ],
    [
      `Point the client (psql and pg_restore of PostgreSQL ${server.major} or newer${also}) at the new server, as a superuser:`,
      'export PGHOST=<host> PGPORT=5432 PGUSER=<superuser>',
    ],
    ...(globalsFile === undefined
      ? [
          [
            'Make the roles that the dump names, where they are missing (passwords and logins are not in a dump):',
            ...roles,
          ],
        ]
      : [
          [
            `On a new server make its roles and settings (what is there already is refused; so are tablespaces whose folders are not there${globalsFile.passwords === true ? '; from then on passwords are those of the source, also that of the role that you are logged in by' : ''}):`,
            isEncrypted
              ? `age --decrypt --identity <your identity file> ${globalsFile.path} | psql -X -d postgres`
              : `psql -X -d postgres -f ${globalsFile.path}`,
          ],
          ['On a server of others make only the roles that the dump names, where they are missing:', ...roles],
        ]),
    ...(input.tablespaces.length === 0
      ? []
      : [
          [
            `Make its tablespaces where they are missing, each in an empty folder of the server that is the postgres user's${format === 'plain' ? '' : '; or add --no-tablespaces to pg_restore'}:`,
            ...input.tablespaces.map((name) => sql(`create tablespace ${quoteIdentifier(name)} location '<folder>'`)),
          ],
        ]),
    ['Create the database, empty, like the lost one:', sql(createDatabaseSql(shape, database, server.major))],
    ...(preparation.length === 0 ? [] : [['Make the schemas that this backup of a part relies on:', ...preparation]]),
    ...(needs.length === 0
      ? []
      : [
          [
            `Make what it leaves out and needs, or leave ${stops.join(' and ')} out of what follows:`,
            ...needs.map(({ object, by }) => `# ${object}, needed by ${by}`.replace(/[\r\n]/g, ' ')),
          ],
        ]),
    [
      isEncrypted
        ? `Restore it, with the identity file (the secret key) of one of ${input.recipients.join(', ')}:`
        : 'Restore it:',
      ...restoringLines(input, database),
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
