import { homedir, tmpdir, userInfo } from 'node:os';
import { PgproofError } from '@pgproof/core';
import { runProgram } from './program.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** A second signal within this time is the same key press, delivered to the whole process group. */
const sameSignalMilliseconds = 1000;

function listenForSignals(terminal: Terminal): AbortSignal {
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
  return controller.signal;
}

/** What the system knows of its user; in some containers it has none with our number. */
function known(ask: () => string, otherwise: string): string {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

// Left to itself, Node.js takes its signal handlers away before it has ended: a second ^C would then end it by the signal.
process.on('exit', (code) => process.exit(code));
const terminal = openTerminal(process.stdout, process.stderr, process.env);
process.exitCode = await runProgram(process.argv.slice(2), {
  env: process.env,
  signal: listenForSignals(terminal),
  terminal,
  homedir: known(homedir, '/'),
  tmpdir: tmpdir(),
  osUser: known(() => userInfo().username, String(process.getuid?.())),
});
