/* What a test run has for itself: a Docker engine with images, a temporary folder, and at its end nothing that was not there before. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { Stop } from './child.mjs';
import { engineAnswers, mayStartEngine, startEngine } from './engine.mjs';
import { makeImages, missingImages, pullImages } from './images.mjs';
import { findLeftovers, listLeftovers, lookBefore, removeLeftovers, runPrefix } from './leftovers.mjs';
import { isOnPath } from './machine.mjs';

/**
 * Prepares a run. `env` is for the tests; `close` ends everything that is left of them and resolves to a line for each thing; `missing` is
 * a Stop that says which part could not be had.
 */
export async function openTestbed(env) {
  let missing;
  let stopEngine;
  try {
    if (env.PGPROOF_SETUP !== 'skip') {
      if (mayStartEngine(env) && isOnPath('dockerd') && !(await engineAnswers())) stopEngine = await startEngine();
      await bringImages();
    }
  } catch (error) {
    if (!(error instanceof Stop) || error.exitCode !== 4) {
      await stopEngine?.();
      throw error;
    }
    missing = error;
  }
  const folder = mkdtempSync(runPrefix());
  // Tests run programs as other users, which have temporary folders too.
  chmodSync(folder, 0o1777);
  const before = await lookBefore();
  const close = async () => {
    const machineIsOurs = env.CI === 'true';
    const leftovers = await findLeftovers(folder, { before, engineIsOurs: stopEngine !== undefined, machineIsOurs });
    await removeLeftovers(leftovers);
    rmSync(folder, { recursive: true, force: true });
    await stopEngine?.();
    return listLeftovers(leftovers);
  };
  return { env: { ...env, TMPDIR: folder, PGPROOF_RUN: basename(folder) }, close, missing };
}

/** Images of PostgreSQL, where an engine answers. Throws a Stop. */
async function bringImages() {
  if (!(await engineAnswers())) {
    throw new Stop('set-up: no Docker engine answers, and it takes root to start one', {
      hint: 'start yours, or go on without the tests that need containers',
      exitCode: 4,
    });
  }
  const missing = await missingImages();
  if (missing.length === 0) return;
  const unpulled = await pullImages(missing);
  if (unpulled.length === 0) return;
  if (!isOnPath('mmdebstrap')) {
    throw new Stop(
      `set-up: no registry has the images postgres:${unpulled.join(', postgres:')}, and mmdebstrap is absent`,
      {
        hint: 'as root on Debian: apt-get install --no-install-recommends mmdebstrap, with which they are made',
        exitCode: 4,
      },
    );
  }
  await makeImages(unpulled);
}
