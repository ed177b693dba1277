import { isGone, type Owner, ownerOf } from '../workspace.ts';
import { askEngine, type Engine } from './engine.ts';

/** Every container of ours carries it: as JSON, the process that it ends with. */
const label = 'pgproof.owner';

interface LabelledOwner extends Owner {
  readonly uid: number;
}

/** The label of containers that end with a process of ours. */
export async function ownerLabel(pid: number): Promise<string> {
  const owner: LabelledOwner = { ...(await ownerOf(pid)), uid: process.getuid?.() ?? -1 };
  return `${label}=${JSON.stringify(owner)}`;
}

/**
 * Removes the containers whose owner is known to be gone: what a run left that was killed in the moment between making a container and
 * starting it. Those of other users, and of processes that cannot be seen from here, stay. Returns how many.
 */
export async function removeLeftContainers(engine: Engine, signal: AbortSignal): Promise<number> {
  const args = ['ps', '--all', '--no-trunc', '--filter', `label=${label}`, '--format', `{{.ID}} {{.Label "${label}"}}`];
  const left: string[] = [];
  for (const line of (await askEngine(engine, args, { signal })).split('\n')) {
    const [id, ...words] = line.split(' ');
    const owner = readOwner(words.join(' '));
    if (id && owner?.uid === process.getuid?.() && owner !== undefined && (await isGone(owner))) left.push(id);
  }
  // Another run may remove them at the same time.
  if (left.length > 0) {
    await askEngine(engine, ['rm', '--force', '--volumes', ...left], { signal }).catch(() => signal.throwIfAborted());
  }
  return left.length;
}

function readOwner(text: string): LabelledOwner | undefined {
  try {
    const owner = JSON.parse(text) as LabelledOwner;
    return Number.isInteger(owner.pid) && typeof owner.startTicks === 'string' ? owner : undefined;
  } catch {
    return undefined;
  }
}
