/* Tests that a lab cannot run, for it has no engine of containers: with all of their tables on this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type MajorResult, readResult } from './suite.ts';

const bed = fileURLToPath(new URL('../../scripts/test.ts', import.meta.url));

/** Of each part its tests. */
export const suitesHere: Readonly<Record<'scaffold' | 'examples', readonly string[]>> = {
  scaffold: ['tests/scaffold'],
  examples: ['tests/workflows', 'tests/containers', 'tests/pgbackrest'],
};

/** Runs them in a bed of their own; what they print is passed on as it comes. */
export async function testHere(
  tests: readonly string[],
  say: (line: string) => void,
): Promise<Omit<MajorResult, 'major' | 'version'> & { readonly isGood: boolean }> {
  const started = performance.now();
  const child = spawn(process.execPath, [bed, ...tests], {
    env: { ...process.env, PGPROOF_TABLES: 'all', NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      say(text.trimEnd());
    });
  const [code] = await once(child, 'close');
  const result = readResult(code, output);
  const isGood = result.failed.length === 0 && result.passed > 0;
  return { isGood, ...result, seconds: Math.round((performance.now() - started) / 1000) };
}
