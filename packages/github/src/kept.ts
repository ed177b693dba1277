import { getState, saveState } from '@actions/core';
import { classify, endKept, type KeptSandbox } from '@pgproof/core';
import { type Log, openLog } from './log.ts';

const stateName = 'kept-sandbox';

/**
 * Leaves a sandbox to later steps: masks its password, remembers for the post step how it is ended, and gives the outputs. What cannot
 * be remembered is ended.
 */
export async function handOn(kept: KeptSandbox, log: Log): Promise<Record<string, string>> {
  log.mask([...kept.secrets, kept.databaseUrl]);
  try {
    saveState(stateName, JSON.stringify(kept.keeper));
  } catch (error) {
    await endKept(kept.keeper);
    throw classify(error, 'leave the restored copy to later steps');
  }
  return { 'database-url': kept.databaseUrl };
}

/** The post step: ends what the main step left, if it left something. */
export async function endHandedOn(): Promise<void> {
  const state = getState(stateName);
  if (state === '') return;
  const log = openLog((text) => process.stdout.write(text));
  try {
    const outcome = await endKept(JSON.parse(state));
    log.note(`the restored copy has ended${outcome === 'ended' ? '' : ', before this step'}`);
  } catch (error) {
    const { message, hint, exitCode } = classify(error, 'end the restored copy');
    log.annotate('error', 'pgproof verify', `${message}. Hint: ${hint}`);
    process.exitCode = exitCode;
  }
}
