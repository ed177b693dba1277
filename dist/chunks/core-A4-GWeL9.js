import { randomBytes } from "node:crypto";
// packages/core/src/store/identifier.ts
/** `YYYYMMDDTHHMMSSZ-<6 hex>`: names sort by time. */
const backupIdPattern = /^\d{8}T\d{6}Z-[0-9a-f]{6}$/;
/** A new id for a backup or a verification, from the time and three random bytes. */
function newBackupId(now) {
	return `${now.toISOString().replace(/\.\d+Z$/, "Z").replaceAll("-", "").replaceAll(":", "")}-${randomBytes(3).toString("hex")}`;
}
/** A database's name as one path segment: percent-encoded except `[A-Za-z0-9_-]`. `+` never occurs in it. */
function encodeDatabaseName(name) {
	return [...Buffer.from(name, "utf8")].map((byte) => {
		const character = String.fromCharCode(byte);
		return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}
/** The inverse of `encodeDatabaseName`; undefined for a segment that it cannot have made. */
function decodeDatabaseName(segment) {
	if (!/^(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+$/.test(segment)) return void 0;
	try {
		const name = decodeURIComponent(segment);
		return encodeDatabaseName(name) === segment ? name : void 0;
	} catch {
		return;
	}
}
export { newBackupId as i, decodeDatabaseName as n, encodeDatabaseName as r, backupIdPattern as t };
