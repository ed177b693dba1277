import { createHash } from 'node:crypto';
import { plainLine } from '../log.ts';
import { packageOf, type Wanted } from './apt.ts';
import type { Note } from './change.ts';
import type { Machine } from './machine.ts';
import type { PackageFile } from './packages.ts';

/** How long one part of a download may take. */
const segmentTimeoutMilliseconds = 120_000;

/**
 * What the keys of all entries begin with that this machine can use this week. The week makes a new minor release arrive: an entry that
 * is used is never dropped.
 */
export function keyPrefix(wanted: Wanted, machine: Machine, now: Date): string {
  const place = `${machine.distribution}-${machine.codename}-${machine.architecture}`;
  return `pgproof-apt-${place}-${packageOf(wanted)}-${mondayOf(now)}-`;
}

/** The key of an entry: two sets of packages have two keys, since an entry cannot be written twice. */
export function keyOf(prefix: string, version: string, packages: readonly PackageFile[]): string {
  const names = packages.map(({ file }) => file).sort();
  const digest = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12);
  return `${prefix}${version.replaceAll(/[^A-Za-z0-9.+~-]/g, '_')}-${digest}`;
}

function mondayOf(now: Date): string {
  const days = (now.getUTCDay() + 6) % 7;
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/** Brings back the newest entry of that prefix into `folder`; the key, or undefined when there is none or no cache. Never throws. */
export async function restorePackages(folder: string, prefix: string, note: Note): Promise<string | undefined> {
  try {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) return undefined;
    return await cache.restoreCache([folder], prefix, [prefix], { segmentTimeoutInMs: segmentTimeoutMilliseconds });
  } catch (error) {
    note(`the cache could not be read: ${reasonOf(error)}`);
    return undefined;
  }
}

/** Saves `folder` under a key. A cache that is absent, full or read-only is said, and no error. */
export async function savePackages(folder: string, key: string, note: Note): Promise<void> {
  try {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) return;
    const id = await cache.saveCache([folder], key);
    note(id === -1 ? 'the packages were not saved to the cache' : `the packages were saved to the cache as ${key}`);
  } catch (error) {
    note(`the packages were not saved to the cache: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return plainLine(error instanceof Error ? error.message : String(error));
}
