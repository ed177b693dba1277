/* Every fault, shown to the product and to what others look at backups with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detection } from '../../scripts/detected.ts';
import { type LabOptions, runInLab } from './lab.ts';

/** The lab that has pgcopydb, too. */
export const detectionMajor = 17;

/** Runs the tests of detection, all of them. */
export async function measureDetection(
  labs: Omit<LabOptions, 'major'>,
  say: (line: string) => void,
): Promise<{ readonly isGood: boolean; readonly detection: Detection | undefined }> {
  const lab = { ...labs, major: detectionMajor };
  const { code } = await runInLab(
    lab,
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/detection/detection.test.ts'],
    say,
  );
  if (code !== 0) return { isGood: false, detection: undefined };
  const detection = JSON.parse(readFileSync(join(labs.exchange, 'detection.json'), 'utf8')) as Detection;
  return { isGood: detection.pgcopydb !== 'none', detection };
}
