import { u as startRelay } from "./chunks/core-CQzoO5cQ.js";
import { x as startServer } from "./chunks/core-DrjLfT4R.js";
import { _t as removeOwned } from "./chunks/lean-DqNT6EJH.js";
import { fileURLToPath } from "node:url";
// packages/core/src/programs/keeper.ts
/** The longest delay of a timer, 24.8 days: one that is longer would fire at once. */
const longestTimerMilliseconds = 2 ** 31 - 1;
/** Keeps the sandbox in `folder` by what this process is told over its channel. */
function keep(folder) {
	let server;
	let relay;
	let life;
	let ending;
	const say = (answer) => {
		if (process.connected) process.send?.(answer, () => void 0);
	};
	const obey = async (message) => {
		switch (message.order) {
			case "serve": {
				server = startServer(message.serving);
				const { status, stderr } = await server.ended;
				say({
					answer: "ended",
					status,
					stderr
				});
				return end();
			}
			case "listen":
				relay = await startRelay(message.socketPath);
				if (ending !== void 0) return relay.close();
				return say({
					answer: "listening",
					port: relay.port
				});
			case "keep":
				life = setTimeout(end, Math.min(message.seconds * 1e3, longestTimerMilliseconds));
				process.off("disconnect", end);
				return say({ answer: "kept" });
		}
	};
	/** Ends the server, removes the folder, and leaves this process with nothing to do. */
	const end = () => {
		ending ??= (async () => {
			clearTimeout(life);
			relay?.close();
			await server?.stop();
			await removeOwned(folder);
			if (process.connected) process.disconnect();
		})();
	};
	process.on("message", (message) => {
		obey(message).catch((error) => {
			say({
				answer: "ended",
				status: null,
				stderr: [String(error)]
			});
			end();
		});
	});
	process.on("disconnect", end);
	for (const signal of [
		"SIGTERM",
		"SIGINT",
		"SIGHUP"
	]) process.on(signal, end);
	process.stderr.on("error", () => void 0);
	if (!process.connected) end();
}
if (process.argv[1] === fileURLToPath(import.meta.url)) keep(process.argv[2] ?? "");
export {};
