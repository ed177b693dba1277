import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

/** What a file of the build loads before it runs: itself, and all that it imports without being asked to. */
function loadedBy(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];/gm))
    loadedBy(resolve(dirname(file), path as string), seen);
  return seen;
}

describe('what PostgreSQL runs for every segment', () => {
  const dist = inject('dist');

  it('loads neither the other commands nor a library', () => {
    const chunks = readdirSync(join(dist, 'chunks')).map((name) => join(dist, 'chunks', name));
    const lean = chunks.find(
      (file) => /^lean-.*\.js$/.test(basename(file)) && readFileSync(file, 'utf8').includes('parseArgs('),
    );
    const loaded = [...loadedBy(lean ?? '')];
    expect(loaded.map((file) => basename(file)).filter((name) => !/^(lean|wal|rolldown-runtime)/.test(name))).toEqual(
      [],
    );
    expect(loaded.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(150_000);
  });
});
