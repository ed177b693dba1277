import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import type * as parser from './parser.ts';

/** Loads parser.ts from a bundle in a temporary folder, which is gone when this resolves. */
export async function loadParser(): Promise<typeof parser> {
  const folder = mkdtempSync(join(tmpdir(), 'pgproof-parser-'));
  try {
    const file = join(folder, 'parser.mjs');
    const input = fileURLToPath(new URL('parser.ts', import.meta.url));
    const bundle = await rolldown({ input, platform: 'node', tsconfig: false, logLevel: 'silent' });
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    await bundle.close();
    return (await import(pathToFileURL(file).href)) as typeof parser;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
