/*
 * The keeper of a sandbox: parent of its server, owner of its folder (the one argument), and, once it is told to, its door on loopback.
 * Until it is told to keep the sandbox it ends with the process that started it, however that ends.
 */
import { fileURLToPath } from 'node:url';
import { type Relay, startRelay } from '../sandbox/relay.ts';
import { type Server, type Serving, startServer } from '../sandbox/server.ts';
import { removeOwned } from '../workspace.ts';

/** What the keeper is told. */
export type Order =
  | { readonly order: 'serve'; readonly serving: Serving }
  | { readonly order: 'listen'; readonly socketPath: string }
  | { readonly order: 'keep'; readonly seconds: number };

/** What the keeper says. `ended` comes unasked, when the server has ended by itself. */
export type Answer =
  | { readonly answer: 'listening'; readonly port: number }
  | { readonly answer: 'kept' }
  | { readonly answer: 'ended'; readonly status: number | null; readonly stderr: readonly string[] };

/** The longest delay of a timer, 24.8 days: one that is longer would fire at once. */
const longestTimerMilliseconds = 2 ** 31 - 1;

/** Keeps the sandbox in `folder` by what this process is told over its channel. */
function keep(folder: string): void {
  let server: Server | undefined;
  let relay: Relay | undefined;
  let life: NodeJS.Timeout | undefined;
  let ending: Promise<void> | undefined;

  const say = (answer: Answer): void => {
    if (process.connected) process.send?.(answer, () => undefined);
  };

  const obey = async (message: Order): Promise<void> => {
    switch (message.order) {
      case 'serve': {
        server = startServer(message.serving);
        const { status, stderr } = await server.ended;
        say({ answer: 'ended', status, stderr });
        return end();
      }
      case 'listen':
        relay = await startRelay(message.socketPath);
        if (ending !== undefined) return relay.close();
        return say({ answer: 'listening', port: relay.port });
      case 'keep':
        life = setTimeout(end, Math.min(message.seconds * 1000, longestTimerMilliseconds));
        process.off('disconnect', end);
        return say({ answer: 'kept' });
    }
  };

  /** Ends the server, removes the folder, and leaves this process with nothing to do. */
  const end = (): void => {
    ending ??= (async () => {
      clearTimeout(life);
      relay?.close();
      await server?.stop();
      // Until it is ours it is theirs who started us, or the next run's.
      await removeOwned(folder);
      if (process.connected) process.disconnect();
    })();
  };

  process.on('message', (message: Order) => {
    obey(message).catch((error) => {
      say({ answer: 'ended', status: null, stderr: [String(error)] });
      end();
    });
  });
  process.on('disconnect', end);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
  // Its reader goes away with the process that started us.
  process.stderr.on('error', () => undefined);
  // Who started us may be gone already.
  if (!process.connected) end();
}

// Not where a bundler has put this module among others, into a file that somebody imports.
if (process.argv[1] === fileURLToPath(import.meta.url)) keep(process.argv[2] ?? '');
