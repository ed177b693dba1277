/* Tests that are not of one major, or that need an engine of containers, which a lab has not: with all of their tables on this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Stop } from '../../scripts/child.mjs';
import { type MajorResult, readResult } from './suite.ts';

/** The exit code of a bed that lacks something of the machine. */
const lacks = 4;

const bed = fileURLToPath(new URL('../../scripts/test.ts', import.meta.url));

/** Of each part its tests. */
export const suitesHere: Readonly<Record<'scaffold' | 'examples' | 'documents', readonly string[]>> = {
  scaffold: ['tests/scaffold'],
  examples: ['tests/workflows', 'tests/containers', 'tests/pgbackrest'],
  documents: ['tests/documents', 'tests/plans'],
};

/**
 * Runs them in a bed of their own; what they print is passed on as it comes. Every tier is required: figures of a part of them would look like
 * those of all. Throws a Stop where the machine lacks what the bed needs, such as a Docker engine.
 */
export async function testHere(
  tests: readonly string[],
  say: (line: string) => void,
  program: string = bed,
): Promise<Omit<MajorResult, 'major' | 'version'> & { readonly isGood: boolean }> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...tests], {
    env: { ...process.env, PGPROOF_TABLES: 'all', PGPROOF_REQUIRE: 'all', NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      say(text.trimEnd());
    });
  const [code] = await once(child, 'close');
  if (code === lacks)
    throw new Stop(`soak: ${tests.join(', ')} cannot be run on this machine`, {
      hint: 'bring what is named above, or name the parts that are to run: --only',
      exitCode: lacks,
    });
  const result = readResult(code, output);
  const isGood = result.failed.length === 0 && result.passed > 0;
  return { isGood, ...result, seconds: Math.round((performance.now() - started) / 1000) };
}
