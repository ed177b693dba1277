import { type Command, type RunningCommand, runCommand, startCommand } from '../command.ts';

/** A sandbox's server under way. */
export interface Server {
  /** Settles when the server has ended, with its last words; never rejects. */
  readonly ended: RunningCommand['ended'];
  /** Ends it with all that it started; resolves when they are gone. */
  readonly stop: () => Promise<void>;
}

/** How a server is started and ended; plain data. */
export interface Serving {
  readonly command: Command;
  /** That of its isolation. */
  readonly endsTogether: boolean;
  /** Ends a server that is no process of ours but that of a container. Its standard input stays open as long as we live, and it ends with that. */
  readonly remove?: Command;
}

const quitMilliseconds = 5000;
/** Docker answers when the container has ended; an engine that is busy takes its time. */
const removeMilliseconds = 20_000;

/** The longest that `stop` takes. */
export const stopMilliseconds: number = removeMilliseconds + quitMilliseconds;

/** Starts a server as a child of this process. */
export function startServer({ command, endsTogether, remove }: Serving): Server {
  const server = startCommand(command, remove === undefined ? 'empty' : 'open');
  const quitWithin = async (): Promise<void> => {
    const timer = setTimeout(() => server.kill('SIGKILL', 'group'), quitMilliseconds);
    await server.ended;
    clearTimeout(timer);
  };
  return {
    ended: server.ended,
    stop: async () => {
      if (remove !== undefined) {
        const deadlineSeconds = removeMilliseconds / 1000;
        // One that has ended by itself is no longer there; one that docker cannot end follows its standard input.
        await runCommand(remove, { signal: new AbortController().signal, deadlineSeconds }).catch(() => undefined);
      } else if (endsTogether) {
        // The server is the first process of its namespace: when it goes the kernel ends every other with it.
        server.kill('SIGKILL', 'group');
      } else {
        server.kill('SIGQUIT', 'program');
      }
      await quitWithin();
    },
  };
}
