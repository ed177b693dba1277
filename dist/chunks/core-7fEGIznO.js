import { Ot as PgproofError, W as secretForms } from "./lean-DqNT6EJH.js";
// packages/core/src/near.ts
const mostNear = 5;
/** Names whose last part is, or holds, nearly the letters of the word's; the nearest first, five at the most. */
function nearestOf(word, names) {
	const wanted = word.toLowerCase();
	const bare = wanted.slice(wanted.lastIndexOf(".") + 1);
	if (bare === "") return names.slice(0, mostNear);
	return names.map((name) => {
		const own = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
		return {
			name,
			distance: own.includes(bare) || bare.includes(own) ? 0 : editDistance(own, bare)
		};
	}).filter(({ distance }) => distance <= Math.max(2, Math.floor(bare.length / 3))).sort((a, b) => a.distance - b.distance).slice(0, mostNear).map(({ name }) => name);
}
/** How many letters have to be put in, taken out or changed (Levenshtein). */
function editDistance(one, other) {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)));
		row = next;
	}
	return row.at(-1) ?? 0;
}
// packages/core/src/pgbackrest/configuration.ts
const pgbackrestCompressions = [
	"zst",
	"lz4",
	"gz",
	"bz2",
	"none"
];
const pgbackrestLogLevels = [
	"off",
	"error",
	"warn",
	"info",
	"detail",
	"debug",
	"trace"
];
const stanzaPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
/** Throws `bad-input` for a name that pgBackRest would not take, or that could lead elsewhere in a path. */
function readStanza(text, where) {
	if (stanzaPattern.test(text)) return text;
	throw new PgproofError("bad-input", `${where}: a stanza is called by letters, digits, "-", "_" and "."; got ${JSON.stringify(text)}`, { hint: "see which there are: pgbackrest info" });
}
/** Names of options whose values are secrets. Source: pgBackRest 2.60, build/config/config.yaml, `secure: true`, and keys. */
const secretPattern = /^repo\d*-(cipher-pass|azure-key|s3-(key|key-secret|token)|sftp-private-key-passphrase)$/;
/** An option as pgBackRest names them. */
const optionPattern = /^[a-z][a-z0-9-]*[a-z0-9]$/;
/**
* Reads `name=value`, an option of pgBackRest's. Throws `bad-input`, for a secret too: it would stand where others can read it; `where` says what
* it was given as.
*/
function readPgbackrestOption(text, where) {
	const at = text.indexOf("=");
	const [name, value] = [text.slice(0, at).replace(/^--/, ""), text.slice(at + 1)];
	if (at < 1 || !optionPattern.test(name)) throw new PgproofError("bad-input", `${where}: must be <option>=<value>, an option of pgBackRest's such as process-max=4; got ${JSON.stringify(at < 1 ? text : `${text.slice(0, at)}=…`)}`);
	if (secretPattern.test(name)) throw new PgproofError("bad-input", `${where}: "${name}" is a secret, and others can read what stands here`, { hint: `give it by the environment variable ${variableOf(name)}, or in the file of --pgbackrest-config` });
	if (value === "" || /[\r\n\0]/.test(value) || value !== value.trim()) throw new PgproofError("bad-input", `${where}: the value of "${name}" must be one line, and not empty`);
	return [name, value];
}
/** Whether an option's value is a secret. */
function secretOption(name) {
	return secretPattern.test(name);
}
/** The environment variable by which pgBackRest takes an option. Source: its documentation, Command Reference, "Introduction". */
function variableOf(option) {
	return `PGBACKREST_${option.toUpperCase().replaceAll("-", "_")}`;
}
/** The environment variables that hold the secrets which such a configuration needs. */
function secretVariables({ repositories }) {
	return repositories.flatMap(({ place, cipher }, index) => {
		const name = (option) => variableOf(`repo${index + 1}-${option}`);
		return [...cipher === void 0 ? [] : [name("cipher-pass")], ...place.kind === "s3" && (place.keyType ?? "shared") === "shared" ? [name("s3-key"), name("s3-key-secret")] : []];
	});
}
/** What an option needs, of those that not every pgBackRest has. Source: its release notes. */
const newerOptions = [
	[/^repo\d*-host-type$|^tls-server-/, "2.37"],
	[/^repo\d*-bundle/, "2.39"],
	[/^annotation$/, "2.41"],
	[/^repo\d*-block/, "2.46"]
];
/** The version of pgBackRest that has an option, where it is one that older ones lack. */
function sinceVersion(option) {
	return newerOptions.find(([pattern]) => pattern.test(option))?.[1];
}
function hostLines(prefix, host) {
	return [
		[`${prefix}-host`, host.host],
		[`${prefix}-host-type`, "tls"],
		[`${prefix}-host-port`, host.port],
		[`${prefix}-host-cert-file`, host.certFile],
		[`${prefix}-host-key-file`, host.keyFile],
		[`${prefix}-host-ca-file`, host.caFile],
		[`${prefix}-host-config`, host.configFile]
	];
}
function placeLines(prefix, place) {
	if (place.kind === "folder") return [[`${prefix}-path`, place.path]];
	if (place.kind === "host") return hostLines(prefix, place);
	return [
		[`${prefix}-type`, "s3"],
		[`${prefix}-path`, place.path],
		[`${prefix}-s3-bucket`, place.bucket],
		[`${prefix}-s3-endpoint`, place.endpoint],
		[`${prefix}-s3-region`, place.region],
		[`${prefix}-s3-uri-style`, place.uriStyle],
		[`${prefix}-s3-key-type`, place.keyType],
		[`${prefix}-storage-ca-file`, place.caFile]
	];
}
function repositoryLines(repository, index) {
	const prefix = `repo${index + 1}`;
	const { place, retention = {}, cipher, bundle, block } = repository;
	return [
		...placeLines(prefix, place),
		[`${prefix}-cipher-type`, cipher],
		[`${prefix}-bundle`, bundle],
		[`${prefix}-block`, block],
		[`${prefix}-retention-full-type`, retention.by],
		[`${prefix}-retention-full`, retention.full],
		[`${prefix}-retention-diff`, retention.differential],
		[`${prefix}-retention-archive-type`, retention.archiveOf],
		[`${prefix}-retention-archive`, retention.archive]
	];
}
function globalLines(configuration) {
	const { repositories, compression, processMax, startFast, archive, server, logs = {}, lockPath } = configuration;
	return [
		...repositories.flatMap(repositoryLines),
		["compress-type", compression?.type],
		["compress-level", compression?.level],
		["process-max", processMax],
		["start-fast", startFast],
		["archive-async", archive?.isAsync],
		["spool-path", archive?.spoolPath],
		["archive-push-queue-max", archive?.pushQueueMax],
		["archive-get-queue-max", archive?.getQueueMax],
		...server === void 0 ? [] : [
			["tls-server-address", server.address ?? "*"],
			["tls-server-port", server.port],
			["tls-server-cert-file", server.certFile],
			["tls-server-key-file", server.keyFile],
			["tls-server-ca-file", server.caFile],
			...server.clients.map(({ name, stanzas }) => ["tls-server-auth", `${name}=${stanzas.join(",")}`])
		],
		["log-level-console", logs.console],
		["log-level-file", logs.file],
		["log-path", logs.path],
		["lock-path", lockPath],
		...configuration.more ?? []
	];
}
function stanzaLines({ cluster }) {
	if (cluster === void 0) return [];
	return [
		...cluster.host === void 0 ? [] : hostLines("pg1", cluster.host),
		["pg1-path", cluster.path],
		["pg1-port", cluster.port],
		["pg1-socket-path", cluster.socketPath],
		["pg1-user", cluster.user]
	];
}
/** Options with their values, those of all commands and those of the stanza. Throws as `renderPgbackrest`. */
function linesOf(configuration) {
	const { repositories, more = /* @__PURE__ */ new Map() } = configuration;
	readStanza(configuration.stanza, "stanza");
	const isOfCluster = (name) => /^pg\d*-/.test(name);
	const [own, common] = [true, false].map((wanted) => [...more].filter(([name]) => isOfCluster(name) === wanted));
	const global = said(globalLines({
		...configuration,
		more: new Map(common)
	}));
	const stanza = said([...stanzaLines(configuration), ...own ?? []]);
	const seen = /* @__PURE__ */ new Set();
	for (const [name] of [...global, ...stanza]) {
		if (seen.has(name) && name !== "tls-server-auth") throw new PgproofError("bad-input", `pgBackRest's "${name}" is said twice`, { hint: "say it once" });
		seen.add(name);
	}
	for (const [index] of repositories.entries()) {
		const isSet = (option) => global.some(([name, value]) => name === `repo${index + 1}-${option}` && value === "y");
		if (isSet("block") && !isSet("bundle")) throw new PgproofError("bad-input", `repo${index + 1}: blocks are stored in bundles only`, { hint: "set bundle too" });
	}
	return {
		global,
		stanza
	};
}
function said(lines) {
	return lines.flatMap(([option, value]) => {
		if (value === void 0) return [];
		const text = typeof value === "boolean" ? value ? "y" : "n" : String(value);
		if (text === "" || /[\r\n\0]/.test(text) || text !== text.trim()) throw new PgproofError("bad-input", `pgBackRest's "${option}" must be one line, and not empty; got ${JSON.stringify(text)}`);
		return [[option, text]];
	});
}
/**
* The file of a configuration, as pgBackRest reads it: no secret is in it. Pure. Throws `bad-input` for a value that would be more than one line, for
* what excludes each other, and for an option that is said twice. Whether the installed pgBackRest takes it, that alone says: see `validate`.
*/
function renderPgbackrest(configuration) {
	const { global, stanza } = linesOf(configuration);
	const section = (name, lines) => lines.length === 0 ? [] : [`[${name}]\n${lines.map(([option, value]) => `${option}=${value}\n`).join("")}`];
	return [...section("global", global), ...section(configuration.stanza, stanza)].join("\n");
}
/** The same by option; of several values of one, apart by colons, as pgBackRest's environment takes them. */
function pgbackrestSettings(configuration) {
	const { global, stanza } = linesOf(configuration);
	const settings = /* @__PURE__ */ new Map();
	for (const [name, value] of [...global, ...stanza]) {
		const before = settings.get(name);
		settings.set(name, before === void 0 ? value : `${before}:${value}`);
	}
	return settings;
}
/** What a configuration says of a stanza, by option; what the stanza says counts before what all are told. Lists keep their last. Secrets are left out. */
function readConfigurationText(text, stanza) {
	const sections = /* @__PURE__ */ new Map();
	let current;
	for (const line of text.split("\n").map((raw) => raw.trim())) {
		if (line === "" || line.startsWith("#")) continue;
		const [, name] = /^\[([^\]]+)\]$/.exec(line) ?? [];
		if (name !== void 0) {
			current = sections.get(name) ?? /* @__PURE__ */ new Map();
			sections.set(name, current);
			continue;
		}
		const at = line.indexOf("=");
		const option = line.slice(0, at).trim();
		if (at < 1 || secretPattern.test(option)) continue;
		current?.set(option, line.slice(at + 1).trim());
	}
	return new Map([...sections.get("global") ?? [], ...sections.get(stanza) ?? []]);
}
/** The secrets that an environment holds for pgBackRest, in the forms in which they could be said. */
function pgbackrestSecrets(env) {
	return Object.entries(env).flatMap(([name, value]) => /^PGBACKREST_/.test(name) && secretOption(optionOf(name)) ? secretForms(value) : []);
}
/** The option that such a variable tells. */
function optionOf(variable) {
	return variable.slice(11).toLowerCase().replaceAll("_", "-");
}
export { pgbackrestSettings as a, readStanza as c, secretVariables as d, sinceVersion as f, pgbackrestSecrets as i, renderPgbackrest as l, nearestOf as m, pgbackrestCompressions as n, readConfigurationText as o, variableOf as p, pgbackrestLogLevels as r, readPgbackrestOption as s, optionOf as t, secretOption as u };
