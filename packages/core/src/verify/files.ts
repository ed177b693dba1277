import { isUtf8 } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import { definitionsFormat } from '../backup/format.ts';
import { CommandError } from '../command.ts';
import { PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { isWholeScript } from '../globals/statements.ts';
import type { Plan } from '../operation.ts';
import { catalogueDigest, tablespacesIn } from '../postgres/catalogue.ts';
import { unquoteIdentifier } from '../postgres/identifier.ts';
import type { TableOfContents } from '../proof/archive.ts';
import { type CatalogueDocument, type Proof, totalRows } from '../proof/document.ts';
import { type Documents, openSmall } from '../proof/stored.ts';
import { listArchive } from '../restore/listing.ts';
import type { OpenArchive } from '../restore/open.ts';
import type { Session } from '../session.ts';
import { type DumpFormat, fileOfRole, type Manifest } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import type { VerifyFacts } from './facts.ts';

/** The archives of a backup, ready to be read. */
export interface OpenArchives {
  readonly data: OpenArchive;
  /** Beside rows alone. */
  readonly definitions: OpenArchive | undefined;
}

/** Reads the script of globals; undefined when none went with the backup. Throws `invalid-manifest` for one that does not come to its end. */
export async function readGlobalsScript(
  plan: Plan,
  store: Store,
  facts: VerifyFacts,
  session: Session,
): Promise<string | undefined> {
  if (!facts.manifest.files.some(({ role }) => role === 'globals')) return undefined;
  const { name, content } = await openSmall(plan, store, facts, 'globals', session);
  const bytes = await buffer(content);
  if (!isUtf8(bytes)) throw new PgproofError('invalid-manifest', `"${name}" is no text of UTF-8`);
  const script = bytes.toString('utf8');
  if (isWholeScript(script)) return script;
  throw new PgproofError(
    'invalid-manifest',
    `"${name}" does not come to its end: the last lines of a dump are missing`,
  );
}

const mostAheadMilliseconds = 3_600_000;

/** Holds the manifest's statements against proof, catalogue and archives: each says whose they are. Findings `verify.manifest-agrees`. */
export async function checkAgreement(
  plan: Plan,
  { definitions }: OpenArchives,
  { header, entries }: TableOfContents,
  facts: VerifyFacts,
  documents: Documents | undefined,
  session: Session,
): Promise<Finding[]> {
  const { manifest } = facts;
  const claims: Claim[] = [
    ...(manifest.format === 'plain' ? [] : archiveClaims(manifest, header, manifest.format)),
    ...versionClaims(manifest, header),
    ...(definitions === undefined ? [] : await definitionsClaims(plan, definitions, facts, documents, session)),
    ...(documents === undefined ? unprovenClaims(manifest) : documentClaims(manifest, documents)),
  ];
  if (documents !== undefined) {
    const archived = entries.filter((entry) => entry.type === 'TABLE DATA').map((entry) => entry.oid);
    claims.push(['tables of the proof', oidList(documents.proof.tables.map((table) => table.oid)), oidList(archived)]);
    const sets = entries.filter((entry) => entry.type === 'SEQUENCE SET').length;
    claims.push(['sequences of the proof', documents.proof.sequences.length, sets]);
  }
  const ahead = Date.parse(manifest.snapshot.time) - facts.startedAt.getTime();
  // Clocks differ by minutes; a snapshot of tomorrow would make what could be lost look like nothing.
  if (!(ahead < mostAheadMilliseconds))
    claims.push(['snapshot.time', manifest.snapshot.time, `a time that has not come yet`]);
  const findings = claims
    .filter(([, said, found]) => said !== found)
    .map(
      ([field, said, found]): Finding => ({
        id: 'verify.manifest-agrees',
        status: 'bad',
        level: 'intact',
        object: { kind: 'manifest field', name: field },
        detail: `the manifest says ${shown(said)}, the backup's files say ${shown(found)}`,
        hint: 'files of different backups were mixed, or the manifest was edited: verify another backup',
      }),
    );
  if (findings.length > 0) return findings;
  return [
    {
      id: 'verify.manifest-agrees',
      status: 'good',
      level: 'intact',
      detail: `manifest, proof, catalogue and archive agree in ${claims.length} statements`,
    },
  ];
}

/** What is said, by what is it said, and what is there. */
type Claim = [string, unknown, unknown];

type Header = TableOfContents['header'];

function versionClaims({ server, tools }: Manifest, header: Header): Claim[] {
  const pgDump = tools.find((tool) => tool.name === 'pg_dump')?.version;
  return [
    ['server.version', bareVersion(server.version), bareVersion(header['Dumped from database version'])],
    ['tools.pg_dump', bareVersion(pgDump), bareVersion(header['Dumped by pg_dump version'])],
  ];
}

/** The number of pg_class. */
const relationCatalog = 1259;

/** The definitions have to be those of these rows: whatever was proven has its table there. Tables of extensions come with those. */
async function definitionsClaims(
  plan: Plan,
  archive: OpenArchive,
  facts: VerifyFacts,
  documents: Documents | undefined,
  session: Session,
): Promise<Claim[]> {
  const { manifest } = facts;
  const name = fileOfRole(manifest, 'schema').path;
  const { header, entries } = await listArchive(plan, 'list-definitions', archive, facts, session).catch((error) => {
    const isContent = error instanceof CommandError && ['invalid-manifest', 'database-refused'].includes(error.kind);
    if (!isContent) throw error;
    throw new PgproofError(error.kind, `"${name}" cannot be listed: ${error.message}`, { cause: error });
  });
  const defined = new Set(entries.filter(({ catalogOid }) => catalogOid === relationCatalog).map(({ oid }) => oid));
  const tables = (documents?.proof.tables ?? []).filter(({ extension }) => extension === null).map(({ oid }) => oid);
  const claims: Claim[] = [
    ...archiveClaims(manifest, header, definitionsFormat),
    ...versionClaims(manifest, header),
    ['tables', oidList(tables), oidList(tables.filter((oid) => defined.has(oid)))],
  ];
  return claims.map(([field, said, found]) => [`${field} (${name})`, said, found]);
}

/** A script names neither its database nor its format. */
function archiveClaims({ server }: Manifest, header: Header, format: DumpFormat): Claim[] {
  return [
    // pg_restore prints a line break in a name as a blank.
    ['server.database', server.database.replace(/[\r\n]/g, ' '), header['dbname']],
    ['format', format, header['Format']?.toLowerCase()],
  ];
}

/** What the archive says it holds. Throws `invalid-manifest` for a script that must not be run. */
export async function readContents(
  plan: Plan,
  archive: OpenArchive,
  facts: VerifyFacts,
  session: Session,
): Promise<TableOfContents> {
  if (archive.script !== undefined) {
    if ('refusal' in archive.script)
      throw new PgproofError('invalid-manifest', `the script: ${archive.script.refusal.message}`);
    const { entries, sequenceSets, header } = archive.script.contents;
    const sets = sequenceSets.map((line) => ({
      dumpId: 0,
      catalogOid: 0,
      oid: 0,
      type: 'SEQUENCE SET',
      rest: '',
      line,
    }));
    return {
      header,
      entries: [
        ...entries.map((entry) => ({ ...entry, line: '' })).filter(({ type }) => type !== 'SEQUENCE SET'),
        ...sets,
      ],
    };
  }
  return listArchive(plan, 'list', archive, facts, session);
}

/** The reading of the source tells whether there is a script of globals, and of what. */
function globalsClaims(manifest: Manifest, { globals, catalogue }: CatalogueDocument): [string, unknown, unknown][] {
  const count = (objects: object | undefined): number | undefined =>
    objects === undefined ? undefined : Object.keys(objects).length;
  // The oldest manifests do not say it.
  const said = manifest.tablespaces;
  const files = manifest.files.filter(({ role }) => role === 'globals').length;
  return [
    ['files of role globals', files, globals === undefined ? 0 : 1],
    ['globals.roles', manifest.globals?.roles, count(globals?.role)],
    ['globals.tablespaces', manifest.globals?.tablespaces, count(globals?.tablespace)],
    ...(said === undefined
      ? []
      : [['tablespaces', [...said].sort().join(), tablespacesIn(catalogue).join()] as [string, string, string]]),
  ];
}

/** A backup without a proof has none of its traces: a manifest that denies its proof would pass for less than it is. */
function unprovenClaims(manifest: Manifest): Claim[] {
  const traces = manifest.files
    .filter(({ role }) => !['data', 'schema', 'globals'].includes(role))
    .map(({ path }) => path);
  return [
    ['proof.level', manifest.proof.level, traces.length === 0 ? 'none' : traces.join()],
    ['proof.relations', manifest.proof.relations, 0],
    ['catalogue_digest', Object.keys(manifest.catalogue_digest).length, 0],
  ];
}

function documentClaims(manifest: Manifest, { proof, catalogue }: Documents): Claim[] {
  const objects = proof.large_objects;
  const digests = catalogueDigest(catalogue.catalogue);
  const kinds = [...new Set([...Object.keys(manifest.catalogue_digest), ...Object.keys(digests)])];
  return [
    ['id (proof)', manifest.id, proof.id],
    ['id (catalogue)', manifest.id, catalogue.id],
    ['server.database (proof)', manifest.server.database, proof.database],
    [
      'extensions',
      manifest.extensions
        .map(({ name, version }) => `${name} ${version}`)
        .sort()
        .join(),
      Object.entries(catalogue.catalogue['extension'] ?? {})
        .map(([name, { version }]) => `${unquoteIdentifier(name)} ${version}`)
        .sort()
        .join(),
    ],
    ...globalsClaims(manifest, catalogue),
    ['proof.level', manifest.proof.level, proof.level],
    ['proof.relations', manifest.proof.relations, proof.tables.length],
    ...(manifest.proof.partitions === undefined ? [] : [partitionsClaim(manifest.proof.partitions, proof)]),
    ['proof.rows', manifest.proof.rows, totalRows(proof.tables)],
    ['proof.sequences', manifest.proof.sequences, proof.sequences.length],
    [
      'proof.large_objects',
      manifest.proof.large_objects,
      objects.status === 'unknown' ? objects.count : String(objects.objects.length),
    ],
    ['proof.large_objects_status', manifest.proof.large_objects_status, objects.status],
    [
      'proof.unread',
      [...new Set(manifest.proof.unread)].sort().join(),
      [...new Set(catalogue.unread.map((gap) => gap.kind))].sort().join(),
    ],
    ...kinds.map((kind): Claim => [`catalogue_digest.${kind}`, manifest.catalogue_digest[kind], digests[kind]]),
  ];
}

function partitionsClaim(said: number, { tables }: Proof): Claim {
  return ['proof.partitions', said, tables.filter(({ root }) => root !== null).length];
}

/** `15.18` of `15.18 (Debian 15.18-0+deb12u1)`. */
function bareVersion(text: string | undefined): string | undefined {
  return text?.split(' ')[0];
}

/** The catalogue quotes the names that need it. */
function oidList(oids: readonly number[]): string {
  return [...oids].sort((a, b) => a - b).join();
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
