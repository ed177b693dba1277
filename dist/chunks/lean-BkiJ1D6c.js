import { Ot as PgproofError, a as maskArguments, f as fetchExitCode, i as actPush, kt as classify, n as listenForSignals, r as actFetch, t as openTerminal } from "./lean-DqNT6EJH.js";
import { n as leanOptions } from "./lean-words-CgI_Ulij.js";
import { parseArgs } from "node:util";
// packages/cli/src/lean.ts
/** The command line where it is as it should be; undefined where somebody has to be told of it, or asks for help. */
function read(part, words) {
	try {
		const options = Object.fromEntries(leanOptions[part].map((name) => [name, { type: "string" }]));
		const { values, positionals } = parseArgs({
			args: [...words],
			options,
			allowPositionals: true
		});
		const { ahead = String(8), ...rest } = values;
		if (!(positionals.length === (part === "push" ? 1 : 2) && values["store"] !== void 0 && [...Object.values(values), ...positionals].every((value) => value !== "" && !/^--[a-z]/.test(String(value))) && /^\d{1,2}$/.test(String(ahead)) && Number(ahead) <= 64)) return void 0;
		const given = Object.entries(rest).map(([name, value]) => [name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase()), value]);
		return {
			given: {
				...Object.fromEntries(given),
				ahead: Number(ahead)
			},
			operands: positionals
		};
	} catch {
		return;
	}
}
const [, word, ...words] = process.argv.slice(2);
const part = word;
const line = read(part, words);
if (line === void 0) {
	await import("./whole-8-u-cZSt.js");
	const given = Number(process.exitCode);
	if (part === "fetch" && given > 0 && given < 100) process.exitCode = await fetchExitCode("bad-input", given, words.at(-1) ?? "");
} else {
	const terminal = openTerminal(process.stdout, process.stderr, process.env);
	const around = {
		env: process.env,
		signal: listenForSignals(terminal),
		terminal
	};
	maskArguments(words, around);
	const [first = "", second = ""] = line.operands;
	const outcome = await (part === "push" ? actPush(line.given, first, around) : actFetch(line.given, first, second, around)).catch(async (error) => {
		const known = error instanceof PgproofError ? error : classify(error, `wal ${part}`);
		terminal.note(`pgproof: ${known.message}\nHint: ${known.hint}`);
		return { exitCode: part === "fetch" ? await fetchExitCode(known.kind, known.exitCode, second) : known.exitCode };
	});
	process.exitCode = outcome.exitCode;
}
export {};
