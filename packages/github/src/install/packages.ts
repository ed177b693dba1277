import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A Debian package as a file. */
export interface PackageFile {
  /** `<name>_<version>_<architecture>.deb`, as apt names it: `:` of a version is `%3a`. */
  readonly file: string;
  readonly sha256: string;
}

const indexName = 'packages.json';
const fileName = /^[a-z0-9][a-z0-9+.-]*_[A-Za-z0-9.+~%-]+_[a-z0-9-]+\.deb$/;

/** Moves what apt downloaded into `folder`, alone and with an index; empty when apt had nothing to download. */
export async function gatherPackages(archives: string, folder: string): Promise<readonly PackageFile[]> {
  const names = (await readdir(archives)).filter((name) => fileName.test(name)).sort();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const packages: PackageFile[] = [];
  for (const file of names) {
    await rename(join(archives, file), join(folder, file));
    packages.push({ file, sha256: await digestOf(join(folder, file)) });
  }
  await writeFile(join(folder, indexName), JSON.stringify({ packages }));
  return packages;
}

/**
 * The packages of a folder that came out of a cache, by path. A sentence when it is not whole: a file that is absent, no
 * regular file or another than the index says.
 */
export async function readPackages(folder: string): Promise<readonly string[] | string> {
  const index = parseIndex(await readFile(join(folder, indexName), 'utf8').catch(() => ''));
  if (index === undefined || index.length === 0) return 'it has no index';
  for (const { file, sha256 } of index) {
    const path = join(folder, file);
    if ((await lstat(path).catch(() => undefined))?.isFile() !== true) return `"${file}" is absent`;
    if ((await digestOf(path)) !== sha256) return `"${file}" is not the file that was saved`;
  }
  return index.map(({ file }) => join(folder, file));
}

/** Undefined for what is no index: the text comes from outside. */
export function parseIndex(text: string): readonly PackageFile[] | undefined {
  try {
    const { packages } = JSON.parse(text) as { packages: unknown };
    if (!Array.isArray(packages)) return undefined;
    return packages.every(isPackageFile) ? packages : undefined;
  } catch {
    return undefined;
  }
}

function isPackageFile(value: unknown): value is PackageFile {
  const { file, sha256 } = (value ?? {}) as Partial<Record<keyof PackageFile, unknown>>;
  return typeof file === 'string' && fileName.test(file) && typeof sha256 === 'string';
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
