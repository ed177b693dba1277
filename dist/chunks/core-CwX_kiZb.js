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
export { startRelay as t };
