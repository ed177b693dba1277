import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Containers,
  classify,
  type InstalledTools,
  oncePerMajor,
  PgproofError,
  type ToolInstaller,
  type ToolSession,
} from '@pgproof/core';
import {
  changes,
  folderOf,
  installByApt,
  installFromFiles,
  packageOf,
  readSource,
  unstoppable,
  type Wanted,
} from './apt.ts';
import { keyOf, keyPrefix, restorePackages, savePackages } from './cache.ts';
import { makeChange, type Note } from './change.ts';
import { type Machine, readMachine } from './machine.ts';
import { gatherPackages, readPackages } from './packages.ts';

export interface InstallOptions {
  /** For what is downloaded and made here. The same path in every run, such as RUNNER_TEMP: a cache knows its files by their path. */
  readonly folder: string;
  /** Takes one line for the log. Lines of other programs in it are made harmless. */
  readonly note: Note;
  /** A line of sources.list(5), for a mirror in place of the PostgreSQL project's repository. */
  readonly aptSource?: string;
  /** Whether packages are kept in the cache of the repository's runs, and taken from it. Default: true. */
  readonly cache?: boolean;
  /** Where a client may come from in the end. */
  readonly containers?: Containers;
}

/** An installer, and what it made: `await using` removes all downloads. */
export interface Installer extends AsyncDisposable {
  readonly install: ToolInstaller;
}

interface Brought extends InstalledTools {
  /** For the log; undefined when its way has said it. */
  readonly what?: string;
}

interface Way {
  readonly name: string;
  /** Its failure is said, and no reason for a person to act: the next way does the same. */
  readonly isShortcut: boolean;
  /** Undefined where this way does not lead here. */
  readonly bring: () => Promise<Brought | undefined>;
}

/**
 * Brings PostgreSQL's programs of an exact major to a runner: from cached Debian packages, by apt, or as programs of an
 * image. An entry of the cache is as trustworthy as what may write one: the workflows of the default branch. Throws `bad-input`
 * for a source that is none.
 */
export function makeInstaller(options: InstallOptions): Installer {
  if (options.aptSource !== undefined) readSource(options.aptSource);
  const made = new AsyncDisposableStack();
  const remove = async (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
  const install: ToolInstaller = async (major, kind, session) => {
    const wanted = { major, kind };
    const failures: PgproofError[] = [];
    const machine = await readMachine(session);
    const ways = typeof machine === 'string' ? [] : packageWays(wanted, options, machine, session, made, remove);
    if (typeof machine === 'string') failures.push(cannotInstall(wanted, machine));
    if (kind === 'client') ways.push(containerWay(major, options, session));
    for (const way of ways) {
      try {
        const brought = await way.bring();
        if (brought === undefined) continue;
        const { what, ...tools } = brought;
        if (what !== undefined) options.note(`PostgreSQL ${major}, ${kind}: ${what}`);
        return tools;
      } catch (error) {
        session.signal.throwIfAborted();
        const failure = classify(error, way.name);
        options.note(`${way.name}: ${failure.message}`);
        if (!way.isShortcut) failures.push(failure);
      }
    }
    // The first says what this machine should have; the later ways stand in for it.
    const [first] = failures;
    if (first === undefined) return undefined;
    const message = failures.map((failure) => failure.message).join('; ');
    throw new PgproofError(first.kind, message, { hint: first.hint, cause: first });
  };
  return { install: oncePerMajor(install), [Symbol.asyncDispose]: () => made.disposeAsync() };
}

function cannotInstall(wanted: Wanted, why: string): PgproofError {
  return new PgproofError('tool-missing', `packages cannot be installed: ${why}`, {
    hint: `as root on Debian or Ubuntu: apt-get install --no-install-recommends ${packageOf(wanted)}`,
  });
}

function packageWays(
  wanted: Wanted,
  options: InstallOptions,
  machine: Machine,
  session: ToolSession,
  made: AsyncDisposableStack,
  remove: (folder: string) => Promise<void>,
): Way[] {
  const { note } = options;
  const name = packageOf(wanted);
  const folder = join(options.folder, `pgproof-${name}`);
  const prefix = keyPrefix(wanted, machine, new Date());
  const fromCache = async (): Promise<Brought | undefined> => {
    await remove(folder);
    made.defer(() => remove(folder));
    const key = await restorePackages(folder, prefix, note);
    if (key === undefined) return undefined;
    const files = await readPackages(folder);
    if (typeof files === 'string') {
      throw new PgproofError('tool-missing', `the entry ${key} cannot be used: ${files}`, {
        hint: `delete it: gh cache delete ${key}`,
      });
    }
    const version = await installFromFiles(wanted, files, note, machine, session);
    return { folder: folderOf(wanted), how: 'cache', what: `${name} ${version}, from the cache (${key})` };
  };
  const byApt = async (): Promise<Brought> => {
    const archives = await mkdtemp(join(options.folder, 'pgproof-apt-'));
    made.defer(() => makeChange(changes.removeFolder(archives), machine, note, unstoppable(session)));
    const { aptSource: source } = options;
    const apt = { archives, note, ...(source === undefined ? {} : { source }) };
    const version = await installByApt(wanted, apt, machine, session);
    if (options.cache !== false) {
      const packages = await gatherPackages(archives, folder);
      if (packages.length > 0) await savePackages(folder, keyOf(prefix, version, packages), note);
    }
    return { folder: folderOf(wanted), how: 'apt', what: `${name} ${version}, installed by apt` };
  };
  const cached = options.cache === false ? [] : [{ name: 'cached packages', isShortcut: true, bring: fromCache }];
  return [...cached, { name: 'apt', isShortcut: false, bring: byApt }];
}

function containerWay(major: number, { containers }: InstallOptions, session: ToolSession): Way {
  const bring = async (): Promise<Brought | undefined> => containers?.install(major, 'client', session);
  return { name: 'containers', isShortcut: false, bring };
}
