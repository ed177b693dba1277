// packages/cli/src/start.ts
const argv = process.argv.slice(2);
const isFetch = argv[0] === "wal" && argv[1] === "fetch";
/** What it ends with where nothing else is known: the code of a bug, and for `wal fetch` one that stops a recovery. */
const unknown = isFetch ? 255 : 70;
const leastNode = 24;
process.exitCode = unknown;
if (isFetch) {
	process.on("uncaughtException", fail);
	process.on("unhandledRejection", fail);
}
if (Number(process.versions.node.split(".")[0]) < leastNode) {
	process.stderr.write(`pgproof: this is Node.js ${process.versions.node}, and it needs ${leastNode} or later\nHint: have the command name it: /path/to/node ${process.argv[1]} …\n`);
	if (!isFetch) process.exitCode = 4;
} else import("./chunks/lean-words-ChC6nXsq.js").then(({ isLean }) => isLean(argv) ? import("./chunks/lean-BkiJ1D6c.js") : import("./chunks/whole-8-u-cZSt.js")).catch(fail);
function fail(error) {
	process.stderr.write(`pgproof: it cannot run: ${error instanceof Error ? error.stack : String(error)}\n`);
	process.exit(unknown);
}
export {};
