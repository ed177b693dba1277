import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { fillWord, type Plan, stepNamed } from '../operation.ts';
import { catalogueDigest, tablespacesIn } from '../postgres/catalogue.ts';
import { enterGate } from '../postgres/gate.ts';
import { qualifiedName } from '../postgres/identifier.ts';
import { isOlderMinor, newerThanSupported } from '../postgres/majors.ts';
import { whileAlive } from '../postgres/pulse.ts';
import type { TableOfContents } from '../proof/archive.ts';
import { type CatalogueDocument, type Proof, packDocument, totalRows } from '../proof/document.ts';
import { describeLeftOut } from '../proof/left-out.ts';
import type { Need } from '../proof/needs.ts';
import type { Session } from '../session.ts';
import { ageHeader } from '../store/age-header.ts';
import { classifyEncryption, passThrough } from '../store/encryption.ts';
import { comparable } from '../store/history.ts';
import { encodeDatabaseName, newBackupId } from '../store/identifier.ts';
import type { Manifest, ManifestFile } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import { formatCount, secondsBetween } from '../units.ts';
import { makeWorkspace } from '../workspace.ts';
import type { Attempt, Dumped } from './dump.ts';
import type { BackupFacts } from './facts.ts';
import { type DumpedGlobals, dumpGlobals, globalsFindings, type NoGlobals } from './globals.ts';
import { heldTables, readHeldTables } from './held.ts';
import { checkOpens } from './opens.ts';
import type { BackupOptions } from './options.ts';
import { ownFindings } from './own.ts';
import { judgePreflight, passPreflight } from './preflight/judge.ts';
import { dumpUnderProof, type ProvenDump } from './prove.ts';
import { manifestScope, type RecoveryInput, recoveryProcedure } from './recovery.ts';
import { removeRest } from './rest.ts';
import { filtersOf, hasExtra, type Selection, wholeDatabase } from './selection.ts';
import { compareWithLast } from './shrink.ts';
import { checkPart, dumpWithoutProof } from './unproven.ts';

/** What a backup came to. Without a manifest nothing was stored. */
export interface BackupResult {
  readonly findings: readonly Finding[];
  readonly stored?: {
    readonly manifest: Manifest;
    readonly manifestSha256: string;
    readonly bytes: number;
  };
  readonly durationSeconds: number;
  readonly endedAt: Date;
}

/** Runs a backup by its plan, when preflight lets it. Throws when it could not do its work, and leaves nothing behind then; a failed check is a finding. */
export async function runBackup(
  plan: Plan,
  options: BackupOptions,
  facts: BackupFacts,
  session: Session,
): Promise<BackupResult> {
  const started = session.now();
  const preflight = passPreflight(judgePreflight(options, facts));
  const leftOut = facts.scope === undefined ? [] : describeLeftOut(facts.scope);
  if (leftOut.length > 0) session.onProgress({ phase: 'left out', current: leftOut.join('; ') });
  await using workspace = await makeWorkspace(session);
  for (let attempt = 1; ; attempt += 1) {
    const id = newBackupId(session.now());
    const folder = `${encodeDatabaseName(facts.server.database)}/${id}`;
    try {
      const attempted = await attemptBackup({ plan, options, facts, session, workspace, id, folder, started });
      const result = { ...attempted, findings: [...preflight, ...attempted.findings] };
      if (result.stored !== undefined) return result;
      const remains = await removeRest(options.store, folder);
      return remains === undefined ? result : { ...result, findings: [...result.findings, remains] };
    } catch (error) {
      // The first error is the one to tell.
      const remains = await removeRest(options.store, folder);
      const isLock = error instanceof PgproofError && error.kind === 'lock-not-got';
      const isLast = !isLock || attempt >= options.attempts || session.signal.aborted;
      if (isLast && remains !== undefined && error instanceof PgproofError)
        throw new PgproofError(error.kind, error.message, {
          hint: `${error.hint}; and ${remains.detail}`,
          cause: error,
        });
      if (isLast) throw error;
      session.onProgress({
        phase: 'lock',
        current: `attempt ${attempt} of ${options.attempts}: ${error.message}; all is released, beginning anew`,
      });
    }
  }
}

async function attemptBackup(attempt: Attempt): Promise<BackupResult> {
  const { options, facts, id } = attempt;
  if (options.proof === 'none') {
    const { globals, unproven } = await whileSourceAlive(attempt, async (watched) => ({
      globals: await dumpGlobals(watched),
      unproven: await dumpWithoutProof(watched),
    }));
    const { dumped, needs } = unproven;
    const finding: Finding = {
      id: 'backup.proof',
      status: 'warning',
      detail: 'no proof was taken: a restored copy can be shown to restore, not to be equal',
      hint: 'run with --proof content',
    };
    const { contents } = await dumped.read(attempt.session.signal);
    const defined = await dumped.definitions?.read(attempt.session.signal);
    const findings = [
      ...serverFindings(facts),
      ...dumpFindings(dumped, contents, defined),
      ...(await checkPart(attempt, unproven, contents, defined)),
      finding,
    ];
    if (hasBad(findings)) return { findings, ...ended(attempt) };
    return keep(attempt, { dumped, globals, needs }, undefined, findings);
  }
  const { proof: level } = options;
  const { globals, proven } = await whileSourceAlive(attempt, async (watched) => ({
    globals: await dumpGlobals(watched),
    proven: await dumpUnderProof(watched, level, drawSecretSeed()),
  }));
  const dumped = dumpFindings(proven.dumped, proven.contents, proven.defined);
  const findings = [...serverFindings(facts), ...dumped, ...proven.findings];
  if (hasBad(findings)) return { findings, ...ended(attempt) };
  const header = { format_version: 1, id } as const;
  const proof: Proof = { ...header, database: facts.server.database, ...proven.proof };
  const catalogue: CatalogueDocument = {
    ...header,
    ...proven.catalogue,
    ...(globals.go ? { globals: globals.reading, globals_seed: globals.secretSeed } : {}),
  };
  return keep(attempt, { dumped: proven.dumped, globals, needs: proven.needs }, { proof, catalogue, proven }, findings);
}

function hasBad(findings: readonly Finding[]): boolean {
  return findings.some(({ status }) => status === 'bad');
}

/** The source is watched, and migrations are kept out, no longer than it is needed: what is stored afterwards is none of its business. */
function whileSourceAlive<T>(attempt: Attempt, work: (watched: Attempt) => Promise<T>): Promise<T> {
  const { options, session } = attempt;
  return whileAlive(options.connection, options.serverTimeoutSeconds, session, async (watched) => {
    await using _gate = await enterGate(options.connection, options.lockTimeoutSeconds, watched);
    return await work({ ...attempt, session: watched });
  });
}

function serverFindings({ server, pgDump, own }: BackupFacts): Finding[] {
  const findings = [...newerThanSupported('backup.server-version', server), ...ownFindings(own, server)];
  if (!isOlderMinor(pgDump, server)) return findings;
  return [
    ...findings,
    {
      id: 'backup.client-version',
      status: 'warning',
      detail: `pg_dump ${pgDump.version} is older than the server, ${server.version}: it may dump what only a server of that minor release restores`,
      hint: `apt-get install --only-upgrade postgresql-client-${server.major}`,
    },
  ];
}

function drawSecretSeed(): string {
  return randomBytes(16).toString('hex');
}

function dumpFindings(
  { file, definitions }: Dumped,
  contents: TableOfContents,
  defined: TableOfContents | undefined,
): Finding[] {
  const seen = ({ path, bytes }: ManifestFile, { entries }: TableOfContents): Finding => ({
    id: 'backup.dump',
    status: 'good',
    detail: `${path}: ${formatCount(entries.length)} entries, ${formatCount(bytes)} bytes`,
  });
  const beside = definitions === undefined || defined === undefined ? [] : [seen(definitions.file, defined)];
  return [seen(file, contents), ...beside];
}

interface Kept {
  readonly dumped: Dumped;
  readonly globals: DumpedGlobals | NoGlobals;
  readonly needs: readonly Need[];
}

interface ProofToStore {
  readonly proof: Proof;
  readonly catalogue: CatalogueDocument;
  readonly proven: ProvenDump;
}

/** Stores proof and catalogue, and the manifest last. */
async function keep(
  attempt: Attempt,
  { dumped, globals, needs }: Kept,
  proof: ProofToStore | undefined,
  seen: readonly Finding[],
): Promise<BackupResult> {
  const { plan, options, facts, session, id } = attempt;
  const definitions = dumped.definitions?.file;
  const files: ManifestFile[] = [dumped.file, ...(definitions === undefined ? [] : [definitions])];
  const findings = [...seen, ...globalsFindings(globals, attempt.facts)];
  const put = async (step: 'proof' | 'catalogue' | 'globals', packed: Buffer): Promise<void> => {
    const path = fillWord(stepNamed(plan, 'put', step).path, { 'backup-id': id });
    const content = facts.age === undefined ? packed : await encryptDocument(attempt, step, packed);
    const written = await options.store.put(path, content);
    files.push({
      path: path.slice(path.lastIndexOf('/') + 1),
      role: step,
      raw_bytes: step === 'globals' ? packed.length : null,
      ...written,
    });
  };
  if (globals.go) await put('globals', globals.script);
  if (proof !== undefined) {
    await put('proof', packDocument(proof.proof));
    await put('catalogue', packDocument(proof.catalogue));
  }
  if (facts.age !== undefined) await requireSealed(attempt, dumped);
  const opened = await checkOpens(attempt, files);
  if (hasBad(opened)) return { findings: [...findings, ...opened], ...ended(attempt) };
  const { server } = facts;
  const selection = options.selection ?? wholeDatabase;
  const tablespaces = tablespacesOf(selection, facts, proof?.catalogue);
  const { database: collation, collations } = facts.collations;
  const scope = manifestScope(facts.scope, needs);
  const now = session.now();
  const tables = proof?.proof.tables ?? [];
  const largest = [...tables].sort((a, b) => Number(BigInt(b.rows) - BigInt(a.rows))).slice(0, 10);
  const made: Manifest = {
    format_version: 1,
    id,
    created_at: now.toISOString(),
    operation: 'backup',
    environment: options.environment,
    server: {
      version: server.version,
      major: server.major,
      system_identifier: server.systemIdentifier,
      database: server.database,
      encoding: server.encoding,
      collation: server.collation,
      ctype: server.ctype,
      provider: server.provider,
      locale: server.locale,
      icu_rules: server.icuRules,
      ...(collation === undefined ? {} : { collation_version: collation }),
      money_locale: server.moneyLocale,
      size_bytes: server.sizeBytes,
      bootstrap_role: server.bootstrapRole,
      architecture: server.architecture,
    },
    method: 'logical',
    backup_type: 'full',
    format: options.format ?? 'custom',
    filters: filtersOf(selection),
    ...(selection.extra.length === 0 ? {} : { pg_dump_arguments: selection.extra }),
    ...(scope === undefined ? {} : { scope }),
    ...(globals.go ? { globals: countGlobals(globals) } : {}),
    ...(tablespaces.length === 0 ? {} : { tablespaces }),
    ...(facts.own === undefined ? {} : { database_own: facts.own }),
    tools: [
      { name: 'pg_dump', version: facts.pgDump.version },
      { name: 'pg_restore', version: facts.pgRestore.version },
    ],
    snapshot: { time: (proof?.proven.takenAt ?? attempt.started).toISOString(), lsn: proof?.proven.lsn ?? '' },
    files,
    compression: {
      algorithm: options.compression.algorithm,
      level: options.compression.level,
      by: facts.packer === undefined ? 'client' : 'pgproof',
    },
    encryption: options.recipients === undefined ? null : { scheme: 'age', recipients: options.recipients },
    proof: {
      level: options.proof,
      relations: tables.length,
      partitions: tables.filter(({ root }) => root !== null).length,
      rows: totalRows(tables),
      sequences: proof?.proof.sequences.length ?? 0,
      large_objects: largeObjectCount(proof?.proof),
      large_objects_status: proof?.proof.large_objects.status ?? 'unknown',
      unread: [...new Set(proof?.catalogue.unread.map((gap) => gap.kind) ?? [])],
    },
    extensions: facts.extensions,
    ...(collations.length === 0 ? {} : { collations }),
    roles: facts.roles,
    catalogue_digest: proof === undefined ? {} : catalogueDigest(proof.catalogue.catalogue),
    durations: {
      total_seconds: secondsBetween(attempt.started, now),
      dump_seconds: dumped.seconds,
      fingerprint_seconds: proof?.proven.fingerprintSeconds ?? 0,
    },
    snapshot_held_seconds: proof?.proven.heldSeconds ?? 0,
    recovery_procedure: recoveryProcedure({
      server,
      roles: facts.roles,
      format: options.format ?? 'custom',
      dataFile: dumped.file.path,
      sha256: dumped.file.sha256,
      packedBy: facts.packer?.algorithm,
      recipients: options.recipients ?? [],
      tables: largest.map((table) => ({ qualified: qualifiedName(table.schema, table.name), rows: table.rows })),
      bring: options.store.byHand?.bring(attempt.folder),
      selection,
      scope,
      tablespaces,
      globalsFile: globalsFileOf(files, globals),
      definitionsFile: definitions,
    }),
  };
  const { comparison, compared } = await compare(attempt, made, proof?.proof);
  const manifest: Manifest = { ...made, ...(comparison === undefined ? {} : { comparison }) };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await options.store.put(fillWord(stepNamed(plan, 'put', 'manifest').path, { 'backup-id': id }), text);
  return {
    findings: [...findings, ...opened, ...compared],
    stored: {
      manifest,
      manifestSha256: createHash('sha256').update(text).digest('hex'),
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    },
    ...ended(attempt),
  };
}

function globalsFileOf(
  files: readonly ManifestFile[],
  globals: DumpedGlobals | NoGlobals,
): RecoveryInput['globalsFile'] {
  const file = files.find(({ role }) => role === 'globals');
  if (file === undefined) return undefined;
  return { ...file, passwords: globals.go && globals.passwords };
}

/** Tablespaces by name that a copy is made in: of what was read under the snapshot, where anything was. */
function tablespacesOf(
  selection: Selection,
  facts: BackupFacts,
  document: CatalogueDocument | undefined,
): readonly string[] {
  if (hasExtra(selection, '--no-tablespaces')) return [];
  if (document === undefined) return facts.tablespaces;
  return tablespacesIn(document.catalogue);
}

function countGlobals({ reading, passwords }: DumpedGlobals): NonNullable<Manifest['globals']> {
  return {
    roles: Object.keys(reading.role).length,
    tablespaces: Object.keys(reading.tablespace).length,
    passwords,
  };
}

/**
 * Holds it against the last backup of the same part of the database. It is kept whatever comes of that: a small dump may be all there is.
 * The manifest says nothing of it where not all was seen.
 */
async function compare(
  { plan, options, facts, session }: Attempt,
  manifest: Manifest,
  proof: Proof | undefined,
): Promise<{ comparison?: Manifest['comparison']; compared: readonly Finding[] }> {
  const [last] = comparable(facts.preflight.history, manifest.filters);
  if (last === undefined) return { compared: [] };
  const { openPast: open = async () => options.store } = options;
  const compared = compareWithLast(
    {
      manifest,
      tables:
        proof === undefined ? { why: 'this one has no proof', hint: 'run with --proof content' } : heldTables(proof),
    },
    { manifest: last, tables: await readHeldTables({ open, manifest: last, plan, facts, session }) },
    options,
  );
  const status = (['bad', 'warning', 'unknown'] as const).find((one) =>
    compared.some((finding) => finding.status === one),
  );
  if (status === 'unknown') return { compared };
  return { comparison: { backup: last.id, status: status ?? 'good' }, compared };
}

/** What calls itself encrypted begins as every file of age does; a program that hands on what it was given is told by it. Throws `tool-version`. */
async function requireSealed({ options, folder, plan }: Attempt, { file, definitions }: Dumped): Promise<void> {
  for (const { path } of [file, ...(definitions === undefined ? [] : [definitions.file])]) {
    const head = await readHead(options.store, `${folder}/${path}`);
    if (head === undefined) continue;
    if (head.subarray(0, ageHeader.length).toString('latin1') !== ageHeader)
      throw nothingEncrypted(stepNamed(plan, 'pipeline', 'encrypt-data').stages[0]?.program ?? '');
  }
}

/** The first bytes of a stored file; undefined for a role that may only add. */
async function readHead(store: Store, path: string): Promise<Buffer | undefined> {
  let head: Buffer = Buffer.alloc(0);
  try {
    const content = await store.get(path);
    for await (const chunk of content) {
      head = Buffer.concat([head, chunk as Buffer]);
      if (head.length >= ageHeader.length) break;
    }
    return head;
  } catch (error) {
    if (error instanceof PgproofError && error.kind === 'store-refused') return undefined;
    throw error;
  }
}

function nothingEncrypted(program: string): PgproofError {
  return new PgproofError(
    'tool-version',
    `"${program}" ended well and encrypted nothing: what it wrote is no age file`,
    {
      hint: 'put another age first on PATH, or none: pgproof brings its own',
    },
  );
}

/** Sends a packed document through the stage that encrypts. Throws `tool-version` when what comes out is no age file. */
async function encryptDocument(
  { plan, session }: Attempt,
  role: 'proof' | 'catalogue' | 'globals',
  packed: Buffer,
): Promise<Buffer> {
  const { stages } = stepNamed(plan, 'pipeline', `encrypt-${role}`);
  const content = await passThrough(
    stages,
    {},
    {
      signal: session.signal,
      input: (stdin) => pipeline(Readable.from([packed]), stdin),
      classify: classifyEncryption,
    },
  );
  if (content.subarray(0, ageHeader.length).toString('latin1') === ageHeader) return content;
  throw nothingEncrypted(stages[0]?.program ?? '');
}

function ended({ started, session }: Attempt): Pick<BackupResult, 'durationSeconds' | 'endedAt'> {
  const endedAt = session.now();
  return { durationSeconds: secondsBetween(started, endedAt), endedAt };
}

function largeObjectCount(proof: Proof | undefined): string {
  if (proof === undefined) return '0';
  const objects = proof.large_objects;
  return objects.status === 'unknown' ? objects.count : String(objects.objects.length);
}
