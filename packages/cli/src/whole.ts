import { homedir, tmpdir, userInfo } from 'node:os';
import { runProgram } from './program.ts';
import { listenForSignals } from './signals.ts';
import { openTerminal } from './terminal.ts';

/** What the system knows of its user; in some containers it has none with our number. */
function known(ask: () => string, otherwise: string): string {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

const terminal = openTerminal(process.stdout, process.stderr, process.env);
process.exitCode = await runProgram(process.argv.slice(2), {
  env: process.env,
  signal: listenForSignals(terminal),
  terminal,
  homedir: known(homedir, '/'),
  tmpdir: tmpdir(),
  osUser: known(() => userInfo().username, String(process.getuid?.())),
});
