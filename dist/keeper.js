import { t as startServer, u as removeOwned } from "./chunks/server-Bgp3MrE4.js";
import { fileURLToPath } from "node:url";
import { connect, createServer } from "node:net";
import { once } from "node:events";
// packages/core/src/sandbox/relay.ts
/**
* Listens on a free port of 127.0.0.1 and forwards each connection to a Unix socket. Either side may close its half and go on reading;
* a reader that is slow slows its writer down; what happens to one connection is of no consequence to another.
*/
async function startRelay(socketPath) {
	const sockets = /* @__PURE__ */ new Set();
	const server = createServer({
		allowHalfOpen: true,
		noDelay: true
	}, (near) => {
		const far = connect({
			path: socketPath,
			allowHalfOpen: true
		});
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.once("close", () => sockets.delete(socket));
		}
		forward(near, far);
		forward(far, near);
	});
	server.listen({
		host: "127.0.0.1",
		port: 0
	});
	await once(server, "listening");
	server.on("error", () => void 0);
	return {
		port: server.address().port,
		close: () => {
			server.close();
			for (const socket of sockets) socket.destroy();
		}
	};
}
/** Everything that one side says goes to the other; when it breaks off in mid-sentence, so does the other. */
function forward(from, to) {
	from.pipe(to);
	from.on("error", () => to.destroy());
	from.once("close", () => {
		if (!from.readableEnded) to.destroy();
	});
}
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
