/* Not one of the project's tests: leftovers.test.ts runs it by the configuration beside it, and breaks it off. */
import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as it } from 'vitest';
import { startCluster } from '../cluster.ts';
import { requireContainers, startPostgres } from '../containers/postgres.ts';
import { run } from '../run.ts';

it('starts a server, a container, a process of its own, a mount and folders, and waits', async () => {
  await using cluster = await startCluster();
  await using container = requireContainers() ? await startPostgres(17) : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'pgproof-'));
  // Its environment says nothing of us, and nobody waits for it.
  const sleeper = spawn('sleep', ['600'], { cwd: folder, env: {}, detached: true, stdio: 'ignore' });
  sleeper.unref();
  if (process.getuid?.() === 0) await run('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
  const started = {
    folder: tmpdir(),
    processes: [cluster.pid, sleeper.pid, process.pid],
    container: container?.container.getId(),
  };
  await writeFile(process.env['PGPROOF_STARTED'] ?? '', JSON.stringify(started));
  await new Promise(() => undefined);
});
