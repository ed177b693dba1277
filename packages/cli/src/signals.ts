import { PgproofError } from '@pgproof/core';
import type { Terminal } from './terminal.ts';

/** A second signal within this time is the same key press, delivered to the whole process group. */
const sameSignalMilliseconds = 1000;

/** A signal that the system's own abort; Node.js keeps its handlers to the end. */
export function listenForSignals(terminal: Terminal): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (!controller.signal.aborted) {
        first = performance.now();
        terminal.note(`${name}: stopping, and removing what was begun`);
        controller.abort(new PgproofError('interrupted', `interrupted by ${name}`));
      } else if (performance.now() - first > sameSignalMilliseconds) {
        process.exit(130);
      }
    });
  }
  // Left to itself, Node.js takes its signal handlers away before it has ended: a second ^C would then end it by the signal.
  process.on('exit', (code) => process.exit(code));
  return controller.signal;
}
