import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CommandError, type RunResult, runPipeline } from '../command.ts';
import { PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { isWholeScript } from '../globals/statements.ts';
import { type CommandTemplate, fillCommand, type Plan, stepNamed } from '../operation.ts';
import { catalogueDigest } from '../postgres/catalogue.ts';
import { parseTableOfContents, type TableOfContents } from '../proof/archive.ts';
import {
  type CatalogueDocument,
  isCatalogueDocument,
  isProof,
  type Proof,
  totalRows,
  unpackDocument,
} from '../proof/document.ts';
import type { OpenArchive } from '../restore/open.ts';
import type { Session } from '../session.ts';
import { classifyDecryption, identityHoles, passThrough } from '../store/encryption.ts';
import { withStoredInput } from '../store/input.ts';
import { fileOfRole, type Manifest } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import { formatCount } from '../units.ts';
import type { VerifyFacts } from './facts.ts';

export interface Documents {
  readonly proof: Proof;
  readonly catalogue: CatalogueDocument;
}

/** Reads proof and catalogue; undefined when the backup has none. Throws `invalid-manifest`. */
export async function readDocuments(
  plan: Plan,
  store: Store,
  facts: VerifyFacts,
  session: Session,
): Promise<Documents | undefined> {
  if (facts.manifest.proof.level === 'none') return undefined;
  const read = async <T extends Proof | CatalogueDocument>(
    role: 'proof' | 'catalogue',
    isOne: (value: object) => boolean,
  ): Promise<T> => {
    const { name, content } = await open(plan, store, facts, role, session);
    return unpackDocument<T>(content, name, isOne);
  };
  return {
    proof: await read<Proof>('proof', isProof),
    catalogue: await read<CatalogueDocument>('catalogue', isCatalogueDocument),
  };
}

/** Reads the script of globals; undefined when none went with the backup. Throws `invalid-manifest` for one that does not come to its end. */
export async function readGlobalsScript(
  plan: Plan,
  store: Store,
  facts: VerifyFacts,
  session: Session,
): Promise<string | undefined> {
  if (!facts.manifest.files.some(({ role }) => role === 'globals')) return undefined;
  const { name, content } = await open(plan, store, facts, 'globals', session);
  const script = await text(content);
  if (isWholeScript(script)) return script;
  throw new PgproofError(
    'invalid-manifest',
    `"${name}" does not come to its end: the last lines of a dump are missing`,
  );
}

/** A small file of the backup, decrypted. */
async function open(
  plan: Plan,
  store: Store,
  facts: VerifyFacts,
  role: 'proof' | 'catalogue' | 'globals',
  session: Session,
): Promise<{ readonly name: string; readonly content: Readable }> {
  const name = fileOfRole(facts.manifest, role).path;
  const path = `${facts.folder}${name}`;
  if (facts.decryption === undefined) return { name, content: await store.get(path) };
  const { stages } = stepNamed(plan, 'pipeline', `decrypt-${role}`);
  const options = { signal: session.signal, classify: classifyDecryption };
  const content = await withStoredInput(store, path, (input) =>
    passThrough(stages, identityHoles(facts.decryption), { ...options, input }),
  ).catch((error) => {
    if (!(error instanceof CommandError) || error.kind !== 'invalid-manifest') throw error;
    throw new PgproofError(error.kind, `"${name}" cannot be decrypted: ${error.message}`, { cause: error });
  });
  return { name, content: Readable.from([content]) };
}

const mostAheadMilliseconds = 3_600_000;

/** Holds the manifest's statements against proof, catalogue and archive: each says whose they are. Findings `verify.manifest-agrees`. */
export async function checkAgreement(
  plan: Plan,
  archive: OpenArchive,
  facts: VerifyFacts,
  documents: Documents | undefined,
  session: Session,
): Promise<Finding[]> {
  const { manifest } = facts;
  const { header, entries } = await readContents(plan, archive, facts, session);
  const pgDump = manifest.tools.find((tool) => tool.name === 'pg_dump')?.version;
  const claims: [string, unknown, unknown][] = [
    ...(manifest.format === 'plain' ? [] : archiveClaims(manifest, header)),
    ['server.version', bareVersion(manifest.server.version), bareVersion(header['Dumped from database version'])],
    ['tools.pg_dump', bareVersion(pgDump), bareVersion(header['Dumped by pg_dump version'])],
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

/** A script names neither its database nor its format. */
function archiveClaims(
  { server, format }: Manifest,
  header: Readonly<Record<string, string>>,
): [string, unknown, unknown][] {
  return [
    // pg_restore prints a line break in a name as a blank.
    ['server.database', server.database.replace(/[\r\n]/g, ' '), header['dbname']],
    ['format', format, header['Format']?.toLowerCase()],
  ];
}

async function readContents(
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
  const holes = { ...identityHoles(facts.decryption), ...archive.holes };
  const stages = stepNamed(plan, 'pipeline', 'list').stages.map((stage) => fillCommand(stage, holes));
  const { stdout } = await archive.feed((input) =>
    runPipeline(stages, {
      signal: session.signal,
      output: 'collect',
      mayStopEarly: true,
      ...input,
      classify: classifyDecryption,
    }),
  );
  return parseTableOfContents(stdout);
}

/** The reading of the source tells whether there is a script of globals, and of what. */
function globalsClaims(manifest: Manifest, { globals, catalogue }: CatalogueDocument): [string, unknown, unknown][] {
  const count = (objects: object | undefined): number | undefined =>
    objects === undefined ? undefined : Object.keys(objects).length;
  const placed = ['relation', 'index'].flatMap((kind) =>
    Object.values(catalogue[kind] ?? {}).flatMap(({ tablespace }) => (tablespace === undefined ? [] : [tablespace])),
  );
  const unsaid = placed.filter((name) => !(manifest.tablespaces ?? []).includes(unquoted(name)));
  const files = manifest.files.filter(({ role }) => role === 'globals').length;
  return [
    ['files of role globals', files, globals === undefined ? 0 : 1],
    ['globals.roles', manifest.globals?.roles, count(globals?.role)],
    ['globals.tablespaces', manifest.globals?.tablespaces, count(globals?.tablespace)],
    ['tablespaces', '', [...new Set(unsaid)].sort().join()],
  ];
}

/** A backup without a proof has none of its traces: a manifest that denies its proof would pass for less than it is. */
function unprovenClaims(manifest: Manifest): [string, unknown, unknown][] {
  const traces = manifest.files
    .filter(({ role }) => !['data', 'schema', 'globals'].includes(role))
    .map(({ path }) => path);
  return [
    ['proof.level', manifest.proof.level, traces.length === 0 ? 'none' : traces.join()],
    ['proof.relations', manifest.proof.relations, 0],
    ['catalogue_digest', Object.keys(manifest.catalogue_digest).length, 0],
  ];
}

function documentClaims(manifest: Manifest, { proof, catalogue }: Documents): [string, unknown, unknown][] {
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
        .map(([name, { version }]) => `${unquoted(name)} ${version}`)
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
    ...kinds.map((kind): [string, unknown, unknown] => [
      `catalogue_digest.${kind}`,
      manifest.catalogue_digest[kind],
      digests[kind],
    ]),
  ];
}

function partitionsClaim(said: number, { tables }: Proof): [string, unknown, unknown] {
  return ['proof.partitions', said, tables.filter(({ root }) => root !== null).length];
}

/** `15.18` of `15.18 (Debian 15.18-0+deb12u1)`. */
function bareVersion(text: string | undefined): string | undefined {
  return text?.split(' ')[0];
}

/** The catalogue quotes the names that need it. */
function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}

function oidList(oids: readonly number[]): string {
  return [...oids].sort((a, b) => a - b).join();
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/**
 * Decodes the whole archive: `verify.decrypt` and `verify.unpack` (intact) when it does not decrypt or unpack to its end, `verify.decode` (readable)
 * when pg_restore cannot read every block. `pg_restore --list` would pass a file that is cut in half.
 */
export async function checkDecoding(
  plan: Plan,
  archive: OpenArchive,
  facts: VerifyFacts,
  session: Session,
): Promise<Finding[]> {
  const name = fileOfRole(facts.manifest, 'data').path;
  if (archive.script !== undefined) return scriptFindings(archive.script, name);
  const stages = stepNamed(plan, 'pipeline', 'decode').stages;
  session.onProgress({ phase: 'decode', current: archive.path });
  try {
    const holes = { ...identityHoles(facts.decryption), ...archive.holes };
    const { mayStopEarly } = archive;
    const running = { signal: session.signal, classify: classifyDecryption };
    const read = (commands: readonly CommandTemplate[], stopping: boolean): Promise<RunResult> =>
      archive.feed((input) =>
        runPipeline(
          commands.map((stage) => fillCommand(stage, holes)),
          { ...running, ...input, mayStopEarly: stopping },
        ),
      );
    // What unpacks knows only at its end whether all was whole.
    if (mayStopEarly && stages.length > 1) await read(stages.slice(0, -1), false);
    await read(stages, mayStopEarly);
    return [
      {
        id: 'verify.decode',
        status: 'good',
        level: 'readable',
        detail: 'the whole archive was decoded, every block of it',
      },
    ];
  } catch (error) {
    if (
      !(error instanceof CommandError) ||
      ['interrupted', 'deadline', 'tool-missing', 'bad-input', 'program-killed', 'out-of-memory'].includes(error.kind)
    )
      throw error;
    const isUnpacking = error.stage < stages.length - 1;
    const isDecrypting = isUnpacking && facts.decryption !== undefined && error.stage === 0;
    return [
      {
        id: isDecrypting ? 'verify.decrypt' : isUnpacking ? 'verify.unpack' : 'verify.decode',
        status: 'bad',
        level: isUnpacking ? 'intact' : 'readable',
        object: { kind: 'file', name: fileOfRole(facts.manifest, 'data').path },
        detail: error.message,
      },
    ];
  }
}

function scriptFindings(script: NonNullable<OpenArchive['script']>, name: string): Finding[] {
  const common = { id: 'verify.decode', level: 'readable' } as const;
  const object = { kind: 'file', name };
  if ('refusal' in script) {
    const hint = 'psql would run it: look at that line, and do not restore this backup before';
    return [{ ...common, status: 'bad', object, detail: `the script: ${script.refusal.message}`, hint }];
  }
  const { isComplete, entries } = script.contents;
  if (!isComplete)
    return [
      {
        ...common,
        status: 'bad',
        object,
        detail: 'the script does not come to its end: the last lines of a dump are missing',
      },
    ];
  const detail = `the whole script was read, ${formatCount(entries.length)} entries: it comes to its end, and holds no command to psql`;
  return [{ ...common, status: 'good', detail }];
}
