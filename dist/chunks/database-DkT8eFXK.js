import { Ot as PgproofError } from "./lean-DqNT6EJH.js";
// packages/github/src/database.ts
/** Variables of libpq that name a server or a login; others, such as PGDATA, are in images and on runners by themselves. */
const naming = [
	"PGHOST",
	"PGHOSTADDR",
	"PGPORT",
	"PGDATABASE",
	"PGUSER",
	"PGPASSWORD",
	"PGSERVICE",
	"PGPASSFILE"
];
/** Those that name a server: Windows runners have a user and a password without one. */
const placing = [
	"PGHOST",
	"PGHOSTADDR",
	"PGDATABASE",
	"PGSERVICE"
];
/** Whether a server is named: by the input `database-url`, or by one of libpq's variables. */
function isDatabaseNamed(input, env) {
	return input !== void 0 || placing.some((name) => (env[name] ?? "") !== "");
}
/**
* The input `database-url`. Without it libpq's variables count; where there is none of them either, a secret is missing, and libpq would
* look for a server on this machine. Throws `bad-input`.
*/
function givenUrl(input, env) {
	if (input !== void 0 || naming.some((name) => (env[name] ?? "") !== "")) return input;
	throw new PgproofError("bad-input", "input \"database-url\": is empty, and no variable such as PGHOST or PGPASSWORD is set", { hint: "is the secret there, and may this event read it? A service container on localhost needs PGPASSWORD at least" });
}
export { isDatabaseNamed as n, givenUrl as t };
