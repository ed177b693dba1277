/* The table of measured locks, written anew: each major in a lab of its own. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Measurement, tableOf } from '../migrate/locks.ts';
import { type LabOptions, runInLab } from './lab.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = 'packages/core/src/migrate/lint/locks.json';

/** Measures every major and writes the table. Returns its path; throws where a lab fails. */
export async function measureLocks(
  majors: readonly number[],
  labs: Omit<LabOptions, 'major'>,
  say: (line: string) => void,
): Promise<string> {
  const measurements = new Map<number, Measurement>();
  for (const major of majors) {
    const { code, output } = await runInLab({ ...labs, major }, ['tests/migrate/measure-here.ts']);
    if (code !== 0)
      throw new Error(`measuring the locks of PostgreSQL ${major} failed with ${code}: ${output.slice(-2000)}`);
    const measurement = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measurement;
    measurements.set(major, measurement);
    say(`locks: PostgreSQL ${measurement.version}: ${Object.keys(measurement.shapes).length} statements`);
  }
  writeFileSync(`${root}${path}`, `${JSON.stringify(tableOf(measurements), null, 2)}\n`);
  spawnSync(process.execPath, [`${root}node_modules/@biomejs/biome/bin/biome`, 'format', '--write', path], {
    cwd: root,
  });
  return path;
}
