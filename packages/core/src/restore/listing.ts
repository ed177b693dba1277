import { join } from 'node:path';
import { type RunOptions, runPipeline } from '../command.ts';
import { PgproofError } from '../errors.ts';
import { fillCommand, type Plan, shellQuote, stepNamed } from '../operation.ts';
import { parseTableOfContents, type TableOfContents } from '../proof/archive.ts';
import { type Entry, readEntries } from '../proof/entry.ts';
import { type Documents, readDocuments } from '../proof/stored.ts';
import type { Session } from '../session.ts';
import { classifyDecryption, decryptingSteps, identityFlag, identityHoles } from '../store/encryption.ts';
import { withStoredInput } from '../store/input.ts';
import { fileOfRole } from '../store/manifest.ts';
import { provingCommand, storeFlags } from '../store/shell.ts';
import type { Store } from '../store/store.ts';
import { makeWorkspace } from '../workspace.ts';
import { archiveStages, unpackStep } from './archive.ts';
import { type OpenArchive, openArchive } from './open.ts';
import type { ArchiveFacts } from './source.ts';
import { unpackContents } from './tar.ts';

/** What an archive holds, as it says itself, and what of it was proven. */
export interface Listing {
  readonly entries: readonly Entry[];
  /** Undefined where the backup has none, or they cannot be read. */
  readonly documents: Documents | undefined;
}

/**
 * Lists what is in a backup's archive, and restores nothing. Throws `bad-input` for a backup that has no such list, and `invalid-manifest` for
 * an archive that cannot be read.
 */
export async function readListing(
  store: Store,
  facts: ArchiveFacts,
  session: Session,
  options: { readonly takesRowsAlone?: boolean } = {},
): Promise<Listing> {
  refuseUnlisted(store, facts, options.takesRowsAlone === true);
  const plan = planListing(facts);
  session.onProgress({ phase: 'check', current: `${facts.folder}${fileOfRole(facts.manifest, 'data').path}` });
  const contents = await readTableOfContents(plan, store, facts, session);
  const documents = await readDocuments(plan, store, facts, session).catch((error) => {
    // What is damaged there is told when the copy is proven: it keeps nobody from a good archive.
    if (error instanceof PgproofError && error.kind === 'invalid-manifest') return undefined;
    throw error;
  });
  const tables = new Map((documents?.proof.tables ?? []).map(({ oid, schema, name }) => [oid, { schema, name }]));
  const { roles, server } = facts.manifest;
  const names = [...roles.map(({ name }) => name), server.bootstrap_role];
  return { entries: readEntries(contents, { roles: names, tables }), documents };
}

function refuseUnlisted(store: Store, { manifest, backup, decryption }: ArchiveFacts, takesRowsAlone: boolean): void {
  const flags = storeFlags(store);
  const restore =
    flags === undefined
      ? 'restore without choosing'
      : `pgproof restore ${flags} --database ${shellQuote(backup.database)} --backup ${backup.id}${identityFlag(decryption)} --into <url of a new database>`;
  const whole = `take the whole, into a database that is thrown away afterwards: ${restore}; or look at it in a sandbox: ${provingCommand(store, backup, identityFlag(decryption))}`;
  if (manifest.format === 'plain')
    throw new PgproofError('bad-input', `backup "${backup.id}" is a script, and psql cannot choose from one`, {
      hint: `${whole}. Backups of the formats custom, directory and tar can be chosen from`,
    });
  if (!takesRowsAlone && manifest.files.some(({ role }) => role === 'schema'))
    throw new PgproofError(
      'bad-input',
      `backup "${backup.id}" is of rows alone, whose definitions lie in another archive: it is restored whole`,
      { hint: whole },
    );
}

/** What a reading of its list takes. Holes: `age-identity`, `archive`. */
function planListing(facts: ArchiveFacts): Plan {
  const target = facts.backup.database;
  const common = { operation: 'restore', environment: facts.manifest.environment, target } as const;
  const list = archiveStages(facts, ['--list', '--verbose'], { LC_ALL: 'C' });
  const nothing = { commands: [], configuration: {}, verification_steps: [], recovery_procedure: '' };
  return {
    ...common,
    steps: [
      ...unpackStep(facts),
      { kind: 'pipeline', name: 'list', stages: list },
      ...decryptingSteps(facts.decryption),
    ],
    public: { ...common, ...nothing },
  };
}

/** What pg_restore lists of an archive that is open, by a step of a plan. */
export async function listArchive(
  plan: Plan,
  step: 'list' | 'list-definitions',
  archive: OpenArchive,
  facts: Pick<ArchiveFacts, 'decryption'>,
  session: Session,
): Promise<TableOfContents> {
  const holes = { ...identityHoles(facts.decryption), ...archive.holes };
  const stages = stepNamed(plan, 'pipeline', step).stages.map((stage) => fillCommand(stage, holes));
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

async function readTableOfContents(
  plan: Plan,
  store: Store,
  facts: ArchiveFacts,
  session: Session,
): Promise<TableOfContents> {
  const run = async (
    holes: Readonly<Record<string, string>>,
    input: Pick<RunOptions, 'input'>,
  ): Promise<TableOfContents> => {
    const filled = { ...identityHoles(facts.decryption), ...holes };
    const { stdout } = await runPipeline(
      stepNamed(plan, 'pipeline', 'list').stages.map((stage) => fillCommand(stage, filled)),
      {
        ...input,
        signal: session.signal,
        output: 'collect',
        mayStopEarly: true,
        classify: (stderr) => classifyDecryption(stderr) ?? { kind: 'invalid-manifest' },
      },
    );
    return parseTableOfContents(stdout);
  };
  const { format } = facts.manifest;
  const path = `${facts.folder}${fileOfRole(facts.manifest, 'data').path}`;
  if (format === 'custom') return withStoredInput(store, path, (input) => run({}, { input }));
  if (format === 'tar') {
    await using archive = await openArchive(plan, store, facts, session);
    return await archive.feed((input) => run(archive.holes, input));
  }
  await using workspace = await makeWorkspace(session);
  const folder = join(workspace.path, 'contents');
  await unpackOnly(plan, store, facts, folder, session);
  return await run({ archive: folder }, {});
}

/** Of a dump in a directory, its table of contents alone. Where a program stands before it, that is left to read to its end. */
async function unpackOnly(
  plan: Plan,
  store: Store,
  facts: ArchiveFacts,
  folder: string,
  session: Session,
): Promise<void> {
  const path = `${facts.folder}${fileOfRole(facts.manifest, 'data').path}`;
  if (facts.decryption === undefined && facts.packer === undefined)
    return unpackContents(await store.get(path), folder, true);
  const holes = identityHoles(facts.decryption);
  const stages = stepNamed(plan, 'pipeline', 'unpack').stages.map((stage) => fillCommand(stage, holes));
  await withStoredInput(store, path, (input) =>
    runPipeline(stages, {
      input,
      signal: session.signal,
      classify: classifyDecryption,
      output: (stdout) => unpackContents(stdout, folder, false),
    }),
  );
}
