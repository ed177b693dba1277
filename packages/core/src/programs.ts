import { fileURLToPath } from 'node:url';

/** The absolute path of a program of our own, to be run by `process.execPath`: beside this source, or beside the build's entries. */
export function ownProgram(name: 'keeper' | 'age-filter'): string {
  const isSource = import.meta.url.endsWith('.ts');
  return fileURLToPath(new URL(isSource ? `./programs/${name}.ts` : `../${name}.js`, import.meta.url));
}
