import { CommandError } from '../command.ts';
import { PgproofError, sqlStateOf } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type Plan, stepNamed } from '../operation.ts';
import { type Client, openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { databaseConninfo } from '../postgres/conninfo.ts';
import { type Ledger, record } from '../proof/ledger.ts';
import { type RestoreError, restoreArchive } from '../restore/archive.ts';
import type { OpenArchive } from '../restore/open.ts';
import { prepareFor, restoreParts } from '../restore/preparation.ts';
import { archiveFor } from '../restore/split.ts';
import { createDatabase, createRoles, createTablespacesSql } from '../sandbox/database.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Session } from '../session.ts';
import { identityHoles } from '../store/encryption.ts';
import type { VerifyFacts } from './facts.ts';
import type { OpenArchives } from './files.ts';
import { isReadByRestore } from './plan.ts';
import { inImage, lacking, preparedFinding, publicFinding, restoreFindings } from './refusals.ts';

export interface RestoredCopy {
  readonly copy: Connection;
  /** Whether every block of the archive was read and decoded, and nothing of it refused. */
  readonly hasReadAll: boolean;
}

/** Level `restored`. Restores into a sandbox, by so many sessions; undefined when it could not be restored at all. */
export async function restoreCopy(
  plan: Plan,
  jobs: number,
  { data, definitions }: OpenArchives,
  facts: VerifyFacts,
  sandbox: Sandbox,
  ledger: Ledger,
  session: Session,
): Promise<RestoredCopy | undefined> {
  const { manifest } = facts;
  // What may not be run is not: the level that says so was looked at after this.
  if (data.script !== undefined && !isWhole(data.script)) return undefined;
  ledger.lookedAt.add('restored');
  await using administration = await openClient(sandbox.connection, session.signal);
  await createRoles(administration, manifest.roles);
  await makeTablespaces(administration, manifest.tablespaces ?? [], ledger);
  const offered = await administration.query<{ name: string; version: string | null }>(
    'select name, default_version as version from pg_available_extensions',
  );
  const missing = manifest.extensions.filter(
    (extension) => !offered.some((candidate) => candidate.name === extension.name),
  );
  record(
    ledger,
    missing.map(
      ({ name, version }): Finding => ({
        id: 'verify.extension-available',
        status: 'bad',
        level: 'restored',
        object: { kind: 'extension', name },
        ...lacking(facts.sandbox, name, version),
      }),
    ),
  );
  await administration[Symbol.asyncDispose]();
  const created = await createDatabase(sandbox.connection, { ...manifest.server }, session.signal);
  record(ledger, [facts.sandbox.kind === 'docker' ? inImage(created.finding) : created.finding]);
  const copy = created.connection;
  try {
    const prepared = await prepareFor(plan, copy, session);
    if (prepared.length > 0) record(ledger, [preparedFinding(prepared)]);
    if (data.script !== undefined && data.createsPublic) record(ledger, [publicFinding]);
    const errors: RestoreError[] = [];
    for (const part of restoreParts(facts, jobs)) {
      const { name } = part;
      const archive = part.role === 'data' ? data : definitions;
      if (archive === undefined) throw new Error(`no archive was opened for "${name}"`);
      const outcome = await restoreArchive(
        stepNamed(plan, 'pipeline', name).stages,
        {
          ...identityHoles(facts.decryption),
          socket: sandbox.connection.host,
          conninfo: databaseConninfo(copy.database),
        },
        archiveFor(part, archive),
        session,
        [],
      );
      ledger.seconds.restore += outcome.seconds;
      errors.push(...outcome.errors);
    }
    record(ledger, restoreFindings(errors, facts, sandbox.version));
    // Of an entry that was refused its rows may have been passed over.
    return { copy, hasReadAll: errors.length === 0 && isReadByRestore(undefined, facts) };
  } catch (error) {
    const isOfArchive = error instanceof PgproofError && error.kind === 'invalid-manifest';
    const isRefused = error instanceof CommandError && ['database-refused', 'not-permitted'].includes(error.kind);
    if (!isOfArchive && !isRefused) throw error;
    record(ledger, [{ id: 'verify.restore', status: 'bad', level: 'restored', detail: error.message }]);
    return undefined;
  }
}

async function makeTablespaces(client: Client, names: readonly string[], ledger: Ledger): Promise<void> {
  for (const statement of createTablespacesSql(names)) {
    try {
      await client.query(statement);
    } catch (error) {
      if (sqlStateOf(error) === undefined) throw error;
      const object = { kind: 'statement', name: statement };
      const detail = `refused by the sandbox: ${(error as Error).message}`;
      record(ledger, [{ id: 'verify.tablespace', status: 'warning', level: 'restored', object, detail }]);
    }
  }
}

function isWhole(script: NonNullable<OpenArchive['script']>): boolean {
  return 'contents' in script && script.contents.isComplete;
}
