import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import type { Session } from '../session.ts';
import { formatBytes } from '../units.ts';
import { hashFile } from './hash.ts';
import type { ManifestFile } from './manifest.ts';
import type { PhysicalFile } from './physical.ts';
import type { Store } from './store.ts';

/**
 * Sizes and digests of files in a backup's folder: findings of level `intact` named `verify.file-missing`, `verify.file-size` and
 * `verify.file-sha256`, or one good one when all is as the manifest says.
 */
export async function checkDigest(
  store: Store,
  folder: string,
  files: readonly (ManifestFile | PhysicalFile)[],
  session: Session,
  omit: ReadonlySet<string> = new Set(),
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of files) {
    const object = { kind: 'file', name: file.path };
    const path = `${folder}${file.path}`;
    const bytes = await store.size(path);
    if (bytes === undefined) {
      findings.push({
        id: 'verify.file-missing',
        status: 'bad',
        level: 'intact',
        object,
        detail: 'the store has no such regular file',
      });
      continue;
    }
    if (bytes !== file.bytes && !omit.has('verify.file-size')) {
      const detail = `${bytes} bytes in the store, ${file.bytes} in the manifest`;
      findings.push({ id: 'verify.file-size', status: 'bad', level: 'intact', object, detail });
      continue;
    }
    if (omit.has('verify.file-sha256')) continue;
    const sha256 = await digest(store, path, file, session);
    if (sha256 !== file.sha256) {
      const detail = `its content has sha256 ${sha256}, the manifest says ${file.sha256}`;
      findings.push({ id: 'verify.file-sha256', status: 'bad', level: 'intact', object, detail });
    }
  }
  if (findings.length > 0) return findings;
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const detail = `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${formatBytes(total)}: sizes and sha256 as in the manifest`;
  return [{ id: 'verify.file-sha256', status: 'good', level: 'intact', detail }];
}

async function digest(
  store: Store,
  path: string,
  file: ManifestFile | PhysicalFile,
  session: Session,
): Promise<string> {
  const onBlock = (bytes: number): void => {
    session.signal.throwIfAborted();
    session.onProgress({ phase: 'check', current: file.path, bytes });
  };
  if (store.openRead !== undefined) {
    const handle = await store.openRead(path);
    try {
      return (await hashFile(handle, { mostBytes: file.bytes, onBlock })).sha256;
    } finally {
      await handle.close();
    }
  }
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of await store.get(path)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    onBlock(bytes);
    // Untrusted: never read on past what the manifest says.
    if (bytes > file.bytes) break;
  }
  return hash.digest('hex');
}
