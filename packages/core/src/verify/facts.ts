import { freemem } from 'node:os';
import { selectionOf } from '../backup/selection.ts';
import { PgproofError } from '../errors.ts';
import { type ArchiveFacts, gatherArchiveFacts } from '../restore/source.ts';
import { defaultSandbox, findPlace, type SandboxPlace } from '../sandbox/place.ts';
import type { Session } from '../session.ts';
import { highestLevel } from '../store/manifest.ts';
import { contains } from '../verdict.ts';
import { type AmcheckFacts, findAmcheck } from './amcheck/tool.ts';
import { type LastGood, readLastGood } from './assertions/past.ts';
import { refuseWithoutCopy } from './assertions/run.ts';
import type { VerifyOptions } from './options.ts';

/** What a verification's plan depends on. */
export interface VerifyFacts extends ArchiveFacts {
  /** Of the source's major, or of the newer one that was asked for. */
  readonly sandbox: SandboxPlace;
  /** Free memory of the machine; the sandbox takes a share of it. */
  readonly memoryBytes: number;
  /** What assertions are held against; undefined where there are none. */
  readonly lastGood: LastGood | undefined;
  /** Undefined where it was not asked for. */
  readonly amcheck: AmcheckFacts | undefined;
}

/**
 * Reads what a verification needs: a backup, and a server to restore it into. Throws `bad-input` for a level that it cannot reach and a
 * major older than its own.
 */
export async function gatherVerifyFacts(options: VerifyOptions, session: Session): Promise<VerifyFacts> {
  if (options.keepRunning === true && options.level !== undefined && !contains(options.level, 'restored')) {
    throw new PgproofError('bad-input', `level "${options.level}" restores nothing that could be kept running`, {
      hint: 'ask for a level from restored on, or for none',
    });
  }
  if (options.sanitize !== undefined && options.keepRunning !== true) {
    throw new PgproofError(
      'bad-input',
      `sanitize "${options.sanitize.path}": no copy is kept that could be made harmless`,
      {
        hint: 'set keep-running, too',
      },
    );
  }
  if (options.maxRtoMinutes !== undefined && options.level !== undefined && !contains(options.level, 'restored')) {
    throw new PgproofError(
      'bad-input',
      `level "${options.level}" restores nothing, so there is no time to hold against a limit`,
      {
        hint: 'ask for a level from restored on, or for none',
      },
    );
  }
  if (options.amcheck === true && options.level !== undefined && !contains(options.level, 'restored')) {
    throw new PgproofError('bad-input', `level "${options.level}" restores nothing that pg_amcheck could check`, {
      hint: 'ask for a level from restored on, or for none',
    });
  }
  if (options.assertions !== undefined && options.level !== undefined && !contains(options.level, 'restored'))
    refuseWithoutCopy(options.level);
  const archive = await gatherArchiveFacts(options, session, options.sandboxMajor);
  const { major, version } = archive.manifest.server;
  const sandboxMajor = options.sandboxMajor ?? major;
  if (sandboxMajor < major) {
    throw new PgproofError(
      'bad-input',
      `a sandbox of PostgreSQL ${sandboxMajor} is older than the source of backup "${archive.backup.id}", which was ${version}`,
      { hint: `ask for ${major} or newer, or for none: then it is ${major}` },
    );
  }
  const highest = highestLevel(archive.manifest);
  if (options.level !== undefined && !contains(highest, options.level)) {
    const { level, unread, large_objects_status } = archive.manifest.proof;
    const { content } = selectionOf(archive.manifest.filters);
    const because = [
      ...(content === 'schema' ? ['its rows were left out (--schema-only)'] : []),
      ...(content === 'data' && highest === 'readable' ? ['it has no definitions (--data-only)'] : []),
      ...(level === 'content' ? [] : [`its proof is "${level}"`]),
      ...(unread.length === 0 ? [] : [`its role could not read every ${unread.join(', ')}`]),
      ...(level === 'content' && large_objects_status === 'unknown' ? ['its role could not read pg_largeobject'] : []),
    ];
    throw new PgproofError(
      'bad-input',
      `backup "${archive.backup.id}" cannot be shown to be ${options.level}: ${because.join(', and ')}`,
      {
        hint: `verify it with --level ${highest}, or take a backup that can: --proof content`,
      },
    );
  }
  const sandbox = await findPlace(sandboxMajor, options.sandbox ?? defaultSandbox, session, options.tools);
  return {
    ...archive,
    sandbox,
    memoryBytes: freemem(),
    lastGood:
      options.assertions === undefined
        ? undefined
        : await readLastGood(options.store, archive, options.assertions, session.signal),
    amcheck: options.amcheck === true ? await findAmcheck(sandbox, session, options.tools) : undefined,
  };
}
