/* Ways to damage a backup, and to see the damage: with coreutils, zstd and pg_restore, and nothing of the product's. */
import { createHash } from 'node:crypto';
import { copyFile, open, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Manifest } from '@pgproof/core';
import { run } from '../run.ts';

export type Json = Record<string, unknown>;

export async function readJson(folder: string): Promise<Json> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Json;
}

export async function editManifest(folder: string, edit: (manifest: Json) => void): Promise<void> {
  const manifest = await readJson(folder);
  edit(manifest);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Makes sizes and digests in the manifest those that the files have now. */
export async function refit(folder: string): Promise<void> {
  const { files } = (await readJson(folder)) as unknown as Manifest;
  const fitted = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(folder, file.path));
      return { ...file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    }),
  );
  await editManifest(folder, (manifest) => {
    manifest['files'] = fitted;
  });
}

export async function cutInHalf(path: string): Promise<void> {
  await truncate(path, Math.floor((await stat(path)).size / 2));
}

/** Flips the lowest bit of one byte: `where` gives its place, from the file's content. */
export async function flipBit(path: string, where: (content: Buffer) => number): Promise<void> {
  const content = await readFile(path);
  const at = where(content);
  const handle = await open(path, 'r+');
  await handle.write(Buffer.from([(content[at] as number) ^ 1]), 0, 1, at);
  await handle.close();
}

export async function putFile(from: string, to: string, name: string): Promise<void> {
  await copyFile(join(from, name), join(to, name));
}

/** Changes a proof or catalogue: what is packed in it, as JSON. */
export async function editDocument(folder: string, name: string, edit: (document: Json) => void): Promise<void> {
  const path = join(folder, name);
  const document = JSON.parse(zstdDecompressSync(await readFile(path)).toString('utf8')) as Json;
  edit(document);
  await writeFile(path, zstdCompressSync(JSON.stringify(document)));
}

/** Names of the files that are not byte for byte those of the other folder, or are in one of both only; by cmp. */
export async function differingFiles(before: string, after: string): Promise<string[]> {
  const names = new Set([...(await filesOf(before)), ...(await filesOf(after))]);
  const differing: string[] = [];
  for (const name of [...names].sort()) {
    const same = await run('/usr/bin/cmp', ['-s', join(before, name), join(after, name)]).then(
      () => true,
      () => false,
    );
    if (!same) differing.push(name);
  }
  return differing;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** Whether sizes and digests in the manifest are those of the files, by stat and sha256sum. */
export async function isFitting(folder: string): Promise<boolean> {
  const { files } = (await readJson(folder)) as unknown as Manifest;
  for (const file of files) {
    const seen = await run('/bin/sh', [
      '-c',
      'stat -c %s "$1" && sha256sum < "$1"',
      'sh',
      join(folder, file.path),
    ]).catch(() => '');
    if (!seen.startsWith(`${file.bytes}\n${file.sha256} `)) return false;
  }
  return true;
}

/** The bytes in which two files of one length differ, by cmp: place, and both values in octal. */
export async function differingBytes(before: string, after: string): Promise<string[]> {
  const output = await run('/bin/sh', ['-c', 'cmp -l "$1" "$2" || [ $? = 1 ]', 'sh', before, after]);
  return output.split('\n').filter((line) => line !== '');
}

/** Lines of the rows of a table that an archive holds, sorted; by zstd and pg_restore. */
export async function archivedRows(bin: string, data: string, table: string): Promise<string[]> {
  const unpack = data.endsWith('.zst') ? 'zstd -dc' : 'cat';
  // Once it has the table, pg_restore reads no further: only its own exit code counts.
  const script = `${unpack} "$1" | "$2/pg_restore" --data-only --schema=shop --table="$3" -f -; exit \${PIPESTATUS[1]}`;
  const output = await run('/bin/bash', ['-c', script, 'bash', data, bin, table]);
  return output
    .split('\n')
    .filter((line) => line.includes('\t'))
    .sort();
}

/** Every path in a value of JSON that leads to something without members. */
export function leaves(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((member, index) => [index, member])
    : Object.entries(value);
  return entries.length === 0 ? [[...path]] : entries.flatMap(([key, member]) => leaves(member, [...path, key]));
}

export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((member, key) => (member as Record<string | number, unknown>)[key], value);
}

export function setAt(value: unknown, path: readonly (string | number)[], to: unknown): void {
  const holder = valueAt(value, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1) as string | number] = to;
}
