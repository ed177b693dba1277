import { fileURLToPath } from 'node:url';

/** The file of a program of our own, to be run by `process.execPath`: from source beside this module, in a build beside the entries. */
export function ownProgram(name: 'keeper' | 'age-filter'): string {
  const isSource = import.meta.url.endsWith('.ts');
  return fileURLToPath(new URL(isSource ? `./programs/${name}.ts` : `../${name}.js`, import.meta.url));
}
