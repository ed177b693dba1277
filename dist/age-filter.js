import { n as Encrypter, t as Decrypter } from "./chunks/age-CKEEfbJq.js";
import { readFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
// packages/core/src/programs/age-filter.ts
const usage = "usage: age-filter --encrypt --recipient RECIPIENT … | --decrypt --identity FILE …";
/** What is wrong with how it was started. */
var Refusal = class extends Error {};
/** The most that the header of an encrypted file may take, in bytes: the library reads on for its end without a bound. */
const longestHeader = 262144;
/** Passes an encrypted file on. Throws for one whose header has no end. */
async function* withHeader(source) {
	let header = Buffer.alloc(0);
	for await (const chunk of source) {
		if (header !== void 0) {
			header = Buffer.concat([header, chunk]);
			if (header.includes("\n--- ")) header = void 0;
			else if (header.length > longestHeader) throw new Error("the header has no end");
		}
		yield chunk;
	}
}
/** A source as the web stream that the library wants, read no faster than it is asked for. */
function asWebStream(source) {
	const chunks = source[Symbol.asyncIterator]();
	return new ReadableStream({ pull: async (controller) => {
		const next = await chunks.next();
		if (next.done === true) controller.close();
		else controller.enqueue(next.value);
	} }, { highWaterMark: 0 });
}
/** The lines of an identity file that are keys. The file's text is never repeated. */
async function addIdentities(decrypter, file) {
	const text = await readFile(file, "utf8").catch((error) => {
		throw new Refusal(`reading "${file}": ${error.code}`);
	});
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line === "" || line.startsWith("#")) continue;
		try {
			decrypter.addIdentity(line);
		} catch {
			throw new Refusal(`reading "${file}": line ${index + 1} is not an age secret key`);
		}
	}
}
async function open(args) {
	const { values } = parseArgs({
		args: [...args],
		options: {
			encrypt: { type: "boolean" },
			decrypt: { type: "boolean" },
			recipient: {
				type: "string",
				multiple: true,
				default: []
			},
			identity: {
				type: "string",
				multiple: true,
				default: []
			}
		}
	});
	if (values.encrypt === true && values.decrypt !== true && values.recipient.length > 0) {
		const encrypter = new Encrypter();
		for (const recipient of values.recipient) encrypter.addRecipient(recipient);
		return encrypter.encrypt(asWebStream(process.stdin));
	}
	if (values.decrypt === true && values.encrypt !== true && values.identity.length > 0) {
		const decrypter = new Decrypter();
		for (const file of values.identity) await addIdentities(decrypter, file);
		return decrypter.decrypt(asWebStream(withHeader(process.stdin)));
	}
	throw new Refusal(usage);
}
/** A sentence that repeats nothing of the data: the library quotes the line that it cannot read. */
function describe(error) {
	if (error.code === "EPIPE") return "write: broken pipe";
	if (error instanceof Refusal || error.code !== void 0) return error.message;
	if (/^no identity matched/.test(error.message)) return "no identity matched any of the recipients";
	return process.argv.includes("--decrypt") ? "the encrypted data was altered or cut off" : error.message;
}
try {
	await pipeline(await open(process.argv.slice(2)), process.stdout, { end: false });
} catch (error) {
	process.stderr.write(`age-filter: error: ${describe(error)}\n`);
	process.exitCode = 1;
	process.stdin.destroy();
}
export {};
