import type pg from 'pg';
import { classify, sqlStateOf } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type Globals, type GlobalsKind, globalsKinds, readGlobals } from '../globals/reading.ts';
import { dependsOnServer, isKnown, settingOf, splitStatements, tablespaceOf } from '../globals/statements.ts';
import { type Client, inTransaction, openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { CatalogueDocument } from '../proof/document.ts';
import type { Session } from '../session.ts';
import { formatCount } from '../units.ts';
import type { VerifyFacts } from './facts.ts';

/** A statement that the server of the copy refused. */
interface Refused {
  readonly statement: string;
  readonly message: string;
}

const level = 'consistent';
const id = 'verify.globals';

/**
 * Runs the script of globals on the server of the copy, in a transaction that is rolled back, and holds what came of it against what was read
 * at the source; without a reading only what the server refuses can be told. None where no globals went with the backup.
 */
export async function proveGlobals(
  server: Connection,
  script: string | undefined,
  { manifest }: Pick<VerifyFacts, 'manifest'>,
  source: CatalogueDocument | undefined,
  session: Session,
): Promise<Finding[]> {
  if (script === undefined) return [];
  session.onProgress({ phase: 'globals' });
  await using client = await openClient(server, session.signal);
  const statements = splitStatements(script);
  const unmade = await makeTablespaces(client, statements);
  const { refused, restored } = await inTransaction(client, 'begin', async () => {
    await setRolesAside(client, manifest.server.bootstrap_role);
    const failed: Refused[] = [];
    for (const statement of statements)
      failed.push(
        ...(isKnown(statement)
          ? await tryStatement(client, inPlace(statement))
          : [{ statement, message: 'pg_dumpall writes no such statement: it was not run' }]),
      );
    await client.query('reset session authorization');
    const reading = { secretSeed: source?.globals_seed ?? '', passwords: manifest.globals?.passwords === true };
    return { refused: failed, restored: await readGlobals(client, reading) };
  });
  const telling = refused.filter(({ statement }) => !isOfServer(statement, manifest.server.bootstrap_role));
  const isOtherMajor = client.major !== manifest.server.major;
  const differences =
    source?.globals === undefined
      ? []
      : compareGlobals(source.globals, restored, { isOtherMajor, refused: refused.map(({ statement }) => statement) });
  const found = [...[...unmade, ...telling].map((one) => refusal(one, isOtherMajor)), ...differences];
  if (found.length > 0) return found;
  const counted = globalsKinds.reduce((sum, kind) => sum + Object.keys(restored[kind]).length, 0);
  const how = source?.globals === undefined ? 'run without an error' : 'run, and equal to the source';
  return [
    {
      id,
      level,
      status: 'good',
      detail: `${formatCount(statements.length)} statements ${how}; ${formatCount(counted)} roles, memberships, settings, tablespaces and parameters`,
    },
  ];
}

/** Those of the script, and of the reading, that restoring did not need: in folders of the server itself, and before any transaction. */
async function makeTablespaces(client: Client, statements: readonly string[]): Promise<Refused[]> {
  const made = statements.flatMap((statement) => tablespaceOf(statement) ?? []);
  if (made.length === 0) return [];
  const rows = await client.query<{ name: string }>('select quote_ident(spcname) as name from pg_tablespace');
  const existing = new Set(rows.map(({ name }) => name));
  const wanted = [...new Set(made.map(({ name }) => name))].filter((name) => !existing.has(name));
  const refused: Refused[] = [];
  for (const statement of [
    'set allow_in_place_tablespaces = on',
    ...wanted.map((name) => `create tablespace ${name} location ''`),
  ])
    refused.push(...(await asked(client, statement)));
  return refused;
}

/** The roles that restoring the copy needed make room for those of the script: all comes back with the rollback. */
async function setRolesAside(client: Client, bootstrapRole: string): Promise<void> {
  const roles = await client.query<{ name: string }>(
    `select rolname as name from pg_roles where rolname !~ '^pg_' and rolname <> $1`,
    [bootstrapRole],
  );
  for (const [index, { name }] of roles.entries())
    await client.query(`alter role ${quoteIdentifier(name)} rename to ${quoteIdentifier(asideName(index))}`);
}

const asidePrefix = 'pgproof aside ';
const asideName = (index: number): string => `${asidePrefix}${index}`;

/** A tablespace is there already: of its statement only the owner is left. */
function inPlace(statement: string): string {
  const tablespace = tablespaceOf(statement);
  return tablespace === undefined ? statement : `alter tablespace ${tablespace.name} owner to ${tablespace.owner}`;
}

async function tryStatement(client: Client, statement: string): Promise<Refused[]> {
  await client.query('savepoint statement');
  const refused = await asked(client, statement);
  await client.query(`${refused.length === 0 ? 'release' : 'rollback to'} savepoint statement`);
  return refused;
}

async function asked(client: Client, statement: string): Promise<Refused[]> {
  try {
    // So the server itself takes no more than one statement: of comments within one we know nothing.
    const alone: pg.QueryConfig & { readonly queryMode: 'extended' } = { text: statement, queryMode: 'extended' };
    await client.pg.query(alone);
    return [];
  } catch (error) {
    if (sqlStateOf(error) === undefined) throw classify(error, 'run the script of globals');
    return [{ statement, message: (error as Error).message }];
  }
}

/** The role that initdb made is there on every server. */
function isOfServer(statement: string, bootstrapRole: string): boolean {
  return statement === `CREATE ROLE ${bootstrapRole}` || statement === `CREATE ROLE ${quoteIdentifier(bootstrapRole)}`;
}

function refusal({ statement, message }: Refused, isOtherMajor: boolean): Finding {
  // What is set may be a secret, and the server's words may have it.
  const setting = settingOf(statement);
  const isSecret = setting !== undefined || /\bPASSWORD\b/.test(statement);
  const what = setting ?? (isSecret ? statement.slice(0, statement.search(/\bWITH\b|\bPASSWORD\b/)) : statement);
  const object = { kind: 'statement', name: what.trim().slice(0, 200) };
  const said = isSecret ? message.replace(/: ".*$/s, '') : message;
  const isServers = dependsOnServer(statement) || (isOtherMajor && statement.startsWith('GRANT '));
  return { id, level, status: isServers ? 'warning' : 'bad', object, detail: `refused: ${said}` };
}

/** What is not as it was at the source. Majors differ in what they know of a membership. */
function compareGlobals(
  source: Globals,
  restored: Globals,
  { isOtherMajor, refused }: { readonly isOtherMajor: boolean; readonly refused: readonly string[] },
): Finding[] {
  return globalsKinds.flatMap((kind) => {
    const names = new Set([...Object.keys(source[kind]), ...Object.keys(restored[kind]).filter(isScripts)]);
    return [...names].sort().flatMap((name): Finding[] => {
      const [was, is] = [source[kind][name], restored[kind][name]];
      const object = { kind: words[kind], name };
      const isServers = isOfRefused(kind, name, refused) && (isOtherMajor || kind !== 'membership');
      const tell = (detail: string): Finding => differing(isServers, object, detail);
      if (is === undefined) return [tell('it is missing')];
      if (was === undefined) return [tell('the source does not have it')];
      const attributes = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
        (attribute) => was[attribute] !== is[attribute] && !(isOtherMajor && attribute === 'grants'),
      );
      return attributes.map((attribute) => {
        const shown = (value: string | undefined): string =>
          attribute === 'password' || kind === 'setting'
            ? 'another'
            : value === undefined
              ? 'nothing'
              : JSON.stringify(value.slice(0, 200));
        const what = attribute.replaceAll('_', ' ');
        return tell(`${what}: ${shown(is[attribute])} instead of ${shown(was[attribute])}`);
      });
    });
  });
}

/**
 * Whether it is missing because this server refused to make it: parameters belong to a server, and 16 has other rules of who may grant a
 * role. What the script does not even try is lost.
 */
function isOfRefused(kind: GlobalsKind, name: string, refused: readonly string[]): boolean {
  if (kind === 'membership') return refused.some((statement) => statement.startsWith('GRANT '));
  const parameter = name.split(' ')[0]?.replaceAll('"', '') ?? '';
  if (kind === 'setting') return refused.some((statement) => settingOf(statement)?.includes(parameter) === true);
  return (
    kind === 'parameter' &&
    refused.some((statement) => / ON PARAMETER /.test(statement) && statement.includes(parameter))
  );
}

function differing(isServers: boolean, object: NonNullable<Finding['object']>, detail: string): Finding {
  const status = isServers ? 'warning' : 'bad';
  return { id, level, status, object, detail: `after the script of globals was run: ${detail}` };
}

/** What is not of a role that was set aside. */
function isScripts(name: string): boolean {
  return !name.includes(`"${asidePrefix}`);
}

const words: Readonly<Record<GlobalsKind, string>> = {
  role: 'role',
  membership: 'membership',
  setting: 'setting of a role',
  tablespace: 'tablespace',
  parameter: 'parameter',
};
