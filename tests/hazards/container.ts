/* What happens to a container: it is paused, killed, cut off, denied memory. */
import { docker } from '../containers/engine.ts';
import type { PostgresContainer } from '../containers/postgres.ts';

/** Suspends every process of a container; `await using` lets them go on. */
export async function pauseContainer({ container }: PostgresContainer): Promise<AsyncDisposable> {
  await docker('pause', container.getId());
  return { [Symbol.asyncDispose]: async () => void (await docker('unpause', container.getId())) };
}

/** Ends it as a loss of power does. */
export async function killContainer({ container }: PostgresContainer): Promise<void> {
  await docker('kill', '--signal', 'KILL', container.getId());
}

/** Starts it again and waits until its server answers; its port on this machine is another one then. */
export async function startAgain({ container }: PostgresContainer): Promise<void> {
  await container.restart({ timeout: 0 });
}

/** Takes a container off its network; `await using` puts it back. */
export async function unplug({ container }: PostgresContainer): Promise<AsyncDisposable> {
  const [network = 'bridge'] = container.getNetworkNames();
  await docker('network', 'disconnect', network, container.getId());
  return { [Symbol.asyncDispose]: async () => void (await docker('network', 'connect', network, container.getId())) };
}

/** From now on it may hold so many bytes and no swap: the kernel kills a process of it that wants more. */
export async function denyMemory({ container }: PostgresContainer, bytes: number): Promise<void> {
  await docker('update', '--memory', String(bytes), '--memory-swap', String(bytes), container.getId());
}
