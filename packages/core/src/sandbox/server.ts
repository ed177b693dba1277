import { type Command, type RunningCommand, startCommand } from '../command.ts';

/** A sandbox's server under way. */
export interface Server {
  /** Settles when the server has ended, with its last words; never rejects. */
  readonly ended: RunningCommand['ended'];
  /** Ends it with all that it started; resolves when they are gone. */
  readonly stop: () => Promise<void>;
}

const quitMilliseconds = 5000;

/** Starts a server as a child of this process. `endsTogether` is that of its isolation. */
export function startServer(command: Command, endsTogether: boolean): Server {
  const server = startCommand(command);
  return {
    ended: server.ended,
    stop: async () => {
      if (endsTogether) {
        // The server is the first process of its namespace: when it goes the kernel ends every other with it.
        server.kill('SIGKILL', 'group');
      } else {
        server.kill('SIGQUIT', 'program');
        const timer = setTimeout(() => server.kill('SIGKILL', 'group'), quitMilliseconds);
        void server.ended.finally(() => clearTimeout(timer));
      }
      await server.ended;
    },
  };
}
