/* Stores with a past: copies of one real backup under other ids and databases, with records of verifications that speak of them. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a backup in the past is to be; `killed` is a folder without a manifest, `broken` one whose manifest is cut. */
export type Past = 'good' | 'unverified' | 'bad' | 'killed' | 'broken';

/** A real backup and the record of its verification. */
export interface Template {
  readonly folder: string;
  readonly manifest: Record<string, unknown> & { readonly server: Record<string, unknown> };
  readonly record: Record<string, unknown>;
}

/** Reads what `pgproof backup` and `pgproof verify` left. */
export async function readTemplate(store: string, database: string): Promise<Template> {
  const [id = ''] = await readdir(join(store, database));
  const folder = join(store, database, id);
  const json = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'));
  const [name = ''] = await readdir(join(folder, 'verifications'));
  return { folder, manifest: await json('manifest.json'), record: await json(join('verifications', name)) };
}

/** The id of a backup that began so many days ago; `suffix` tells those of one moment apart. */
export function idOfDaysAgo(days: number, suffix = 0): string {
  const stamp = new Date(Date.now() - days * 86_400_000).toISOString().replace(/[-:]|\.\d+/g, '');
  return `${stamp}-${suffix.toString(16).padStart(6, '0')}`;
}

/** Puts a backup into a store; returns its folder there. `more` adds so many files of its own, which its manifest does not know. */
export async function plant(
  { folder, manifest, record }: Template,
  store: string,
  backup: { readonly database?: string; readonly id: string; readonly past: Past; readonly more?: number },
): Promise<string> {
  const { database = 'app', id, past, more = 0 } = backup;
  const at = join(store, encodeURIComponent(database), id);
  await mkdir(at, { recursive: true });
  for (const name of (await readdir(folder)).filter((one) => one !== 'manifest.json' && one !== 'verifications'))
    await cp(join(folder, name), join(at, name));
  for (let number = 0; number < more; number += 1) await writeFile(join(at, `more-${number}`), String(number));
  if (past === 'killed') return at;
  const text = JSON.stringify({ ...manifest, id, server: { ...manifest.server, database } });
  await writeFile(join(at, 'manifest.json'), past === 'broken' ? text.slice(0, 100) : text);
  if (past === 'unverified') return at;
  await mkdir(join(at, 'verifications'), { recursive: true });
  const sha256 = createHash('sha256').update(text).digest('hex');
  const verdict = past === 'bad' ? { ok: false, verdict: 'readable' } : {};
  await writeFile(
    join(at, 'verifications', `${id.slice(0, -6)}abcdef.json`),
    JSON.stringify({ ...record, backup_id: id, manifest_sha256: sha256, ...verdict }),
  );
  return at;
}
