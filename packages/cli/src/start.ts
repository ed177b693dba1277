/*
 * Also a Node that is too old for the rest reads this file, and says so; a half-replaced installation, too: nothing is imported before it is
 * known how to end. To PostgreSQL any code from 1 to 125 of a restore_command is the end of the log, and Node's own are of those.
 */
const argv = process.argv.slice(2);
const isFetch = argv[0] === 'wal' && argv[1] === 'fetch';
/** What it ends with where nothing else is known: the code of a bug, and for `wal fetch` one that stops a recovery. */
const unknown = isFetch ? 255 : 70;
const leastNode = 24;

process.exitCode = unknown;
if (isFetch) {
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
}

if (Number(process.versions.node.split('.')[0]) < leastNode) {
  process.stderr.write(
    `pgproof: this is Node.js ${process.versions.node}, and it needs ${leastNode} or later\nHint: have the command name it: /path/to/node ${process.argv[1]} …\n`,
  );
  // The code of a program that is too old.
  if (!isFetch) process.exitCode = 4;
} else {
  // PostgreSQL runs these for every segment of its log: they load what they need, and no other command.
  import('./lean-words.ts')
    .then(({ isLean }) => (isLean(argv) ? import('./lean.ts') : import('./whole.ts')))
    .catch(fail);
}

function fail(error: unknown): void {
  process.stderr.write(`pgproof: it cannot run: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(unknown);
}
