import { d as startGroup, f as warning, n as endGroup, r as error, s as notice, u as setSecret } from "./actions-core-CYw4nqQS.js";
import { w as cleaned } from "./core-B9Yv8UBi.js";
import { K as formatBytes, U as redact } from "./lean-DqNT6EJH.js";
// packages/github/src/log.ts
/** The runner keeps ten annotations of a kind for each step and drops the rest. Source: GitHub documentation, workflow commands. */
const annotationsOfAKind = 10;
const lineMilliseconds = 12e3;
/**
* One line that the runner prints as it is: no control character, and nothing that it takes for a command (`::name::` at the start of
* a line, `##[name]` anywhere in it).
*/
function plainLine(text) {
	return cleaned(text).replace(/^(\s*):(?=:)/, "$1:​").replaceAll("##[", "#​#[");
}
/** Opens the log of a step; `write` is standard output. */
function openLog(write) {
	const secrets = [];
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	let last = performance.now();
	let phase = "";
	let phaseStart = last;
	const redacted = (text) => redact(text, secrets);
	const note = (line) => write(`${plainLine(redacted(line))}\n`);
	return {
		note,
		redacted,
		group: async (title, work) => {
			startGroup(plainLine(redacted(title)));
			try {
				return await work();
			} finally {
				endGroup();
			}
		},
		progress: (progress) => {
			const now = performance.now();
			const isNew = progress.phase !== phase;
			if (isNew) {
				phase = progress.phase;
				phaseStart = now;
			}
			if (!isNew && now - last < lineMilliseconds) return;
			last = now;
			note(describe(progress, (now - phaseStart) / 1e3));
		},
		annotate: (kind, title, message, place) => {
			counts[kind] += 1;
			const text = plainLine(redacted(message));
			if (counts[kind] > annotationsOfAKind) return note(`${kind}: ${title}: ${place === void 0 ? "" : `${place.path}:${place.line}: `}${message}`);
			const say = {
				error,
				warning,
				notice
			}[kind];
			say(text, {
				title: plainLine(redacted(title)),
				...place === void 0 ? {} : {
					file: plainLine(redacted(place.path)),
					startLine: place.line
				}
			});
		},
		mask: (more) => {
			for (const secret of more) {
				if (secrets.includes(secret)) continue;
				secrets.push(secret);
				for (const line of secret.split(/\r?\n/)) if (line.trim().length >= 6) setSecret(line);
			}
		}
	};
}
function describe(progress, seconds) {
	const bytes = progress.bytes === void 0 ? "" : ` ${formatBytes(progress.bytes)}`;
	const rate = progress.bytes === void 0 || seconds < 1 ? "" : ` at ${formatBytes(Math.round(progress.bytes / seconds))}/s`;
	return `${progress.phase}:${bytes}${rate}${progress.current === void 0 ? "" : ` ${progress.current}`}`;
}
export { plainLine as n, openLog as t };
