import { Et as readS3Place, Gt as present, L as readRecipients, Ot as PgproofError, Ut as shellQuote, b as beginCommand, kt as classify, m as restoreCommandOf, nt as clusterName, wt as isS3Url } from "./lean-DqNT6EJH.js";
import { r as madeAt } from "./core-B9Yv8UBi.js";
import { r as readSystemIdentifier } from "./core-7K7Y8FFh.js";
import { o as openClient, r as quoteLiteral } from "./core-BIkfvGKG.js";
import { setTimeout } from "node:timers/promises";
import { isIP, isIPv6 } from "node:net";
// packages/core/src/scaffold/options/store.ts
/** A place in S3, as `s3://bucket/prefix`. Throws `bad-input`. */
function readObjectStore(text, settings, nameOf) {
	const place = readS3Place(text, settings, nameOf);
	return {
		at: "s3",
		url: `s3://${[place.bucket, place.prefix].filter(Boolean).join("/")}`,
		...present({
			region: settings["s3-region"],
			endpoint: settings["s3-endpoint"]
		})
	};
}
/** A setting that says how a store in S3 is reached: one too many where there is none. */
function idleSetting(settings) {
	return ["s3-region", "s3-endpoint"].find((name) => settings[name] !== void 0);
}
/** Where an operator in Kubernetes keeps backups and the log: `s3://bucket/prefix`, or nowhere. Throws `bad-input`. */
function readOperatorStore(text, settings, nameOf) {
	if (text === void 0) {
		const idle = idleSetting(settings);
		if (idle === void 0) return void 0;
		throw new PgproofError("bad-input", `${nameOf(idle)} says how a store in S3 is reached, and ${nameOf("store")} was not given`, { hint: "name one as s3://bucket/prefix, or leave it out" });
	}
	if (!isS3Url(text)) throw new PgproofError("bad-input", `${nameOf("store")}: must be s3://bucket/prefix; got ${JSON.stringify(text)}`, { hint: "an operator keeps backups in object storage; those of a StatefulSet lie on a volume, and need no store" });
	const { at: _, ...store } = readObjectStore(text, settings, nameOf);
	return store;
}
/** Where the write-ahead log goes: a folder by its whole path, or `s3://bucket/prefix`. Throws `bad-input`. */
function readArchiveStore(text, settings, nameOf) {
	if (!isS3Url(text)) {
		const idle = idleSetting(settings);
		if (idle !== void 0) throw new PgproofError("bad-input", `${nameOf(idle)} says how a store in S3 is reached, and the store is a folder`, { hint: "leave it out, or name the store as s3://bucket/prefix" });
		if (/^(\/[A-Za-z0-9._-]+)+$/.test(text) && !/\/\.\.?(\/|$)/.test(text)) return {
			at: "folder",
			path: text
		};
		throw new PgproofError("bad-input", `${nameOf("store")}: must be s3://bucket/prefix, or the whole path of a folder in letters, digits, _, - and .; got ${JSON.stringify(text)}`, { hint: "such as /srv/backups, best on a disk that is not of this machine" });
	}
	return readObjectStore(text, settings, nameOf);
}
// packages/core/src/scaffold/options/values.ts
const defaultDatabase = "app";
const defaultCpus = 2;
const defaultPort = 5432;
const defaultBind = "127.0.0.1";
/** An address of a machine. Throws `bad-input`. */
function readAddress(text, option) {
	if (isIP(text) !== 0) return text;
	throw new PgproofError("bad-input", `${option}: must be an address; got ${JSON.stringify(text)}`, { hint: `such as ${defaultBind}, which this machine alone reaches, or 0.0.0.0` });
}
/** How this machine reaches a port of its own that is on `bind`, as a URL names it. */
function hostOf(bind) {
	if (["0.0.0.0", "::"].includes(bind)) return defaultBind;
	return isIPv6(bind) ? `[${bind}]` : bind;
}
const reserved = [
	"postgres",
	"template0",
	"template1"
];
/** Refused by CREATE ROLE, quoted or not. Source: PostgreSQL, check_rolespec_name. */
const noRoles = ["public", "none"];
/**
* A name that PostgreSQL, a shell, YAML and a label of Prometheus all take as it is: lower-case letters, digits and `_`, 63 at the most.
* Throws `bad-input`; `option` is how the user knows it.
*/
function readDatabaseName(text, option) {
	if (/^[a-z_][a-z0-9_]{0,62}$/.test(text) && ![...reserved, ...noRoles].includes(text) && !text.startsWith("pg")) return text;
	const why = noRoles.includes(text) ? `"${text}" cannot be the name of a role, and the database's owner is named like it` : reserved.includes(text) ? `"${text}" is a database that every server has` : /^pg/.test(text) ? `"${text}" begins with pg, as the server's own roles do, and pgproof's` : `must be lower-case letters, digits and _, no digit first, 63 at the most; got ${JSON.stringify(text)}`;
	throw new PgproofError("bad-input", `${option}: ${why}`, { hint: `name a database of its own, such as app` });
}
/** A reference of an image, as Docker takes it. Throws `bad-input`. */
function readImage(text, option) {
	if (/^[a-z0-9][a-z0-9._:/-]*(:[\w.-]+)?(@sha256:[0-9a-f]{64})?$/.test(text)) return text;
	throw new PgproofError("bad-input", `${option}: must name an image; got ${JSON.stringify(text)}`, { hint: "such as postgres:18, or with its digest: postgres:18@sha256:…" });
}
// packages/core/src/scaffold/options/compose.ts
/** For how long a client of PgBouncer keeps a session of the server. */
const poolModes = ["session", "transaction"];
/** Who archives the write-ahead log. */
const archivers = ["pgproof", "pgbackrest"];
const defaultPoolerPort = 6432;
/** Refuses a server that others reach without encryption, ports that are taken twice, and an archive that cannot be. Throws `bad-input`. */
function checkCompose({ bind, tls, standby = false, port, pooler, archive, image }, nameOf) {
	const refuse = (why, hint) => {
		throw new PgproofError("bad-input", why, { hint });
	};
	if (standby && port === 65535) refuse(`${nameOf("port")}: the standby has the next port, and there is none after ${port}`, "name a lower one");
	if (pooler !== void 0 && (pooler.port === port || standby && pooler.port === port + 1)) refuse(`${nameOf("pooler-port")}: ${pooler.port} is the port of the ${pooler.port === port ? "server" : "standby"}`, "name one that is free");
	if (archive?.by === "pgbackrest" && archive.recipients !== void 0) refuse(`${nameOf("age-recipients")} is for pgproof: pgBackRest encrypts by a passphrase of its own`, `leave it out, or say ${nameOf("archive")} pgproof`);
	if ((archive !== void 0 || pooler !== void 0) && image !== void 0 && /alpine/.test(image)) refuse(`${nameOf("image")}: "${image}" is of Alpine, and what ${archive === void 0 ? "PgBouncer" : "archiving"} is added by are packages of Debian`, "name the image without alpine");
	if (tls || bind === "::1" || /^127\./.test(bind)) return;
	refuse(`${nameOf("bind")}: others reach "${bind}", and passwords and rows would pass in the clear`, `encrypt sessions (${nameOf("tls")}), or stay on ${defaultBind}`);
}
/** The pooler and the archive that were asked for. Throws `bad-input`, also for what says something of a part that was not. */
async function composeParts({ mode, poolerPort, by, store, s3Endpoint, s3Region, recipients }, nameOf) {
	const idle = (name, of) => {
		throw new PgproofError("bad-input", `${nameOf(name)} says how it is with ${nameOf(of)}, which was not given`, { hint: `leave it out, or give ${nameOf(of)}` });
	};
	if (mode === void 0 && poolerPort !== void 0) idle("pooler-port", "pooler");
	const settings = {
		"s3-region": s3Region,
		"s3-endpoint": s3Endpoint
	};
	if (by === void 0) {
		for (const [name, value] of Object.entries({
			store,
			...settings,
			"age-recipients": recipients
		})) if (value !== void 0) idle(name, "archive");
	}
	const pooler = mode === void 0 ? {} : { pooler: {
		mode,
		port: poolerPort ?? 6432
	} };
	if (by === void 0) return pooler;
	if (store === void 0) throw new PgproofError("bad-input", `${nameOf("store")} was not given, and ${nameOf("archive")} keeps the log there`, { hint: "name one as s3://bucket/prefix, or the whole path of a folder" });
	return {
		...pooler,
		archive: {
			by,
			store: readArchiveStore(store, settings, nameOf),
			...recipients === void 0 ? {} : { recipients: await readRecipients(recipients) }
		}
	};
}
// packages/core/src/scaffold/options/kubernetes.ts
/** Who runs the server in Kubernetes: a StatefulSet of one, or CloudNativePG, which keeps standbys and archives WAL. */
const operators = ["none", "cloudnative-pg"];
const defaultStorageGib = 20;
/** GiB for backups: thirty daily dumps, of which each, compressed, has a fifth of what the data files have. */
function backupVolumeOf({ storageGib, backupStorageGib }) {
	return backupStorageGib ?? 6 * storageGib;
}
/** Refuses what does not go together. Throws `bad-input`; `nameOf` gives an option's name as its giver knows it. */
function checkKubernetes({ operator, store, pgproofImage, backupStorageGib }, nameOf) {
	const refuse = (why, hint) => {
		throw new PgproofError("bad-input", why, { hint });
	};
	if (operator === "cloudnative-pg" && store === void 0) refuse(`${nameOf("store")} was not given, and CloudNativePG keeps backups and WAL in object storage`, "name one as s3://bucket/prefix");
	if (operator === "none" && store !== void 0) refuse(`${nameOf("store")} is for the operator: a StatefulSet's backups lie on a volume`, `leave it out, or say ${nameOf("operator")} cloudnative-pg`);
	if (operator === "cloudnative-pg" && pgproofImage !== void 0) refuse(`${nameOf("pgproof-image")} is for jobs beside a StatefulSet: the operator makes its own backups`, "leave it out; scaffold workflows proves what it is given");
	if (backupStorageGib !== void 0 && pgproofImage === void 0) refuse(`${nameOf("backup-storage-gib")} is the size of the volume of backups, and there is one with ${nameOf("pgproof-image")} alone`, `leave it out, or give ${nameOf("pgproof-image")}`);
}
// packages/core/src/scaffold/options/archiving.ts
const defaultProgram = "pgproof";
const defaultSocketDirectory = "/var/run/postgresql";
/** How pgproof is called: words that neither a shell nor systemd takes for more. Throws `bad-input`. */
function readProgram(text, option) {
	if (/^[A-Za-z0-9_./][A-Za-z0-9_./@+:,-]*( [A-Za-z0-9_./@+:,=-]+)*$/.test(text)) return text;
	throw new PgproofError("bad-input", `${option}: must be a program and its arguments, without quotes; got ${JSON.stringify(text)}`, { hint: "such as \"/usr/bin/node /opt/pgproof/dist/cli.js\"" });
}
/** The whole path of a folder on another machine. Throws `bad-input`. */
function readFolder(text, option) {
	if (/^(\/[A-Za-z0-9._-]+)+$/.test(text) && !/\/\.\.?(\/|$)/.test(text)) return text;
	throw new PgproofError("bad-input", `${option}: must be the whole path of a folder in letters, digits, _, - and .; got ${JSON.stringify(text)}`, { hint: "such as /var/lib/postgresql/17/main" });
}
/** Two hosts or none. Throws `bad-input`, also for a name that no certificate has. */
function readHosts(database, repository, nameOf) {
	if (database === void 0 && repository === void 0) return {};
	if (database === void 0 || repository === void 0) throw new PgproofError("bad-input", `${nameOf(database === void 0 ? "database-host" : "repository-host")} was not given: two hosts speak TLS, and each has to know the other`, { hint: `give both, or neither where the repository is in the store itself` });
	for (const [name, host] of [["database-host", database], ["repository-host", repository]]) if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(host)) throw new PgproofError("bad-input", `${nameOf(name)}: must be the name of a host; got ${JSON.stringify(host)}`, { hint: "such as db.example" });
	if (database === repository) throw new PgproofError("bad-input", `${nameOf("repository-host")}: "${repository}" is the host of the server`, { hint: "leave both out: one host needs no TLS" });
	return { hosts: {
		database,
		repository
	} };
}
// packages/core/src/scaffold/options/workflows.ts
const defaultRunner = "ubuntu-24.04";
/** Refuses what does not go together. Throws `bad-input`. */
function checkWorkflows({ store, migrations, sanitize, physical }, nameOf) {
	const refuse = (why, hint) => {
		throw new PgproofError("bad-input", why, { hint });
	};
	if (migrations !== void 0 && sanitize === void 0) refuse(`${nameOf("sanitize")} was not given, and whoever reads the repository can download the copy that migrations are rehearsed on`, "name the file of the default branch whose statements make a copy harmless, such as sanitize.sql");
	if (sanitize !== void 0 && migrations === void 0) refuse(`${nameOf("sanitize")} is for a copy that migrations are rehearsed on, and ${nameOf("migrations")} was not given`, "give it, such as db/migrations, or leave both out");
	if (physical !== void 0 && store.at !== "s3") refuse(`${nameOf("physical")}: artifacts of workflows hold no clusters`, `keep them in S3: ${nameOf("store")} s3://bucket/prefix`);
}
/** A path within a repository, in characters that neither a shell nor a workflow takes for more; `{database}` is one of them. Throws `bad-input`. */
function readRepositoryPath(text, option, mayName = false) {
	const plain = mayName ? text.replace("{database}", "x") : text;
	if (/^[A-Za-z0-9_.][A-Za-z0-9_.-]*(\/[A-Za-z0-9_.][A-Za-z0-9_.-]*)*$/.test(plain) && !plain.split("/").includes("..")) return text;
	throw new PgproofError("bad-input", `${option}: must be a path within the repository; got ${JSON.stringify(text)}`, { hint: mayName ? "such as db/migrations, or db/{database}/migrations" : "such as db/sanitize.sql" });
}
/** The databases of a server, in their order. Throws `bad-input` for none, for one that comes twice, and for a name that a workflow cannot hold. */
function readDatabaseNames(names, option) {
	const refuse = (why) => {
		throw new PgproofError("bad-input", `${option}: ${why}`, { hint: "name each database of the server once, such as app" });
	};
	if (names.length === 0) refuse("no database was named");
	for (const [index, name] of names.entries()) {
		if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$/.test(name)) refuse(`must be letters, digits, _, - and ., 63 at the most; got ${JSON.stringify(name)}`);
		if (names.indexOf(name) !== index) refuse(`"${name}" comes twice`);
	}
	return names;
}
/** The label of a runner. Throws `bad-input`. */
function readRunner(text, option) {
	if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return text;
	throw new PgproofError("bad-input", `${option}: must be the label of a runner; got ${JSON.stringify(text)}`, { hint: `such as ${defaultRunner}` });
}
/** Where workflows keep backups: `artifact`, or `s3://bucket/prefix`. Throws `bad-input`. */
function readWorkflowStore(text, settings, nameOf) {
	const { "s3-region": region, "s3-endpoint": endpoint } = settings;
	if (isS3Url(text)) return readObjectStore(text, settings, nameOf);
	if (text !== "artifact") throw new PgproofError("bad-input", `${nameOf("store")}: must be artifact or s3://bucket/prefix; got ${JSON.stringify(text)}`, { hint: "the folder of a runner is gone with its job: only these two last" });
	const idle = region !== void 0 ? "s3-region" : endpoint !== void 0 ? "s3-endpoint" : void 0;
	if (idle === void 0) return { at: "artifact" };
	throw new PgproofError("bad-input", `${nameOf(idle)} says how a store in S3 is reached, and the store is artifacts`, { hint: "name one as s3://bucket/prefix, or leave it out" });
}
// packages/core/src/postgres/quiet.ts
/** Archive, subscribe, follow a primary, wait for standbys, run what its preloaded libraries start. `libraries`: those of the source, where they are known. */
function quietSettings(libraries) {
	return {
		archive_mode: "off",
		max_logical_replication_workers: "0",
		primary_conninfo: "",
		synchronous_standby_names: "",
		...libraries === "" ? {} : { shared_preload_libraries: "" }
	};
}
/** What `quietSettings` is for, in words. */
const quietWords = "archive, subscribe, follow a primary, wait for standbys, run what its preloaded libraries start";
/** A line of postgresql.conf. Source: guc-file.l, whose strings know backslashes; PostgreSQL documentation, 20.1.2. */
function settingLine(name, value) {
	return `${name} = '${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
/** Lines of a file of settings. */
function settingLines(settings) {
	return Object.entries(settings).map(([name, value]) => `${settingLine(name, value)}\n`).join("");
}
/** A command that appends such lines, behind a mark, to a file; of values that a shell reads alike between double quotes. */
function appendSettings(mark, settings, file) {
	return `printf '%s\\n' '' '${mark}' ${Object.entries(settings).map(([name, value]) => `"${settingLine(name, value)}"`).join(" ")} >> ${file}`;
}
/**
* A command that has the history of a cluster's newest timeline, which began while nothing was archived, archived first when it archives again: without it
* nothing of the timeline can be reached later. `data`: a word of the shell.
*/
function handOnLine(data) {
	return `(cd ${data}/pg_wal && newest="$(ls *.history | tail -n 1)" && { [ -e archive_status/"$newest".done ] || : > archive_status/"$newest".ready; })`;
}
// packages/core/src/wal/procedure.ts
const added = "# Added for the recovery.";
/**
* The way from a base backup of the store to the end of the log, for someone with a shell, PostgreSQL's server of that major, tar, zstd (and what else
* packed the backup), age where it is encrypted, and no pgproof. Pure.
*/
function walRecovery({ systemIdentifier, major, isEncrypted, byHand }) {
	const unknown = systemIdentifier === void 0;
	const [cluster, log] = unknown ? ["+cluster/\"$CLUSTER\"", "+wal/$CLUSTER"] : [clusterName(systemIdentifier), `+wal/${systemIdentifier}`];
	const given = [
		"STORE=<the folder of the store>",
		...unknown ? ["CLUSTER=<the system identifier>"] : [],
		"BASE=<the id of a full base backup>",
		"DATA=<the new data directory>",
		...isEncrypted ? ["KEY=<identity file>"] : []
	];
	const open = isEncrypted ? "age --decrypt --identity \"$KEY\"" : "cat";
	const [server, bin] = major === void 0 ? ["PostgreSQL", "<major>"] : [`PostgreSQL ${major}`, String(major)];
	const unpack = isEncrypted ? `${open.replace("\"$KEY\"", "$KEY")} < $f | zstd -d -q -c > %p` : "zstd -d -q -c < $f > %p";
	const ending = isEncrypted ? "zst.age" : "zst";
	const restore = `d=$STORE/${log}; test -d $d || exit 255; for f in $d/*/%f.${ending} $d/*/*/%f.${ending} $d/*/*/%f.partial.${ending}; do test -f $f || continue; ${unpack} && exit 0; exit 255; done; exit 1`;
	const bring = (folder, into) => byHand === void 0 ? "" : `mkdir -p "$STORE"/${into} && (cd "$STORE"/${into} && ${byHand.bring(folder)})`;
	const mark = "<base>";
	return `${[
		[
			`As the user that runs ${server}, with its programs on PATH (Debian: /usr/lib/postgresql/${bin}/bin), tar and zstd; the data directory is a new one, and no path has a blank or a quote in it. A base backup of a chain (incremental) or with tablespaces is unpacked as "recovery_procedure" in its manifest.json says, up to where its WAL is replayed; then go on with 3:`,
			"set -e -o pipefail; umask 077",
			given.join(" ")
		],
		...byHand === void 0 || unknown ? [] : [[
			"Bring its files and the log here, into a folder that stands for the store (or with another client of S3):",
			bring(`${cluster}/${mark}`, `${cluster}/"$BASE"`).replace(`${mark}/'`, `'"$BASE"/`),
			bring(log, log)
		]],
		[
			"Unpack the base backup:",
			"mkdir -m 700 \"$DATA\"",
			"unpack() { case $1 in *.zst*) zstd -d -c ;; *.lz4*) lz4 -d -c ;; *.gz*) gzip -d -c ;; *) cat ;; esac; }",
			`for tar in "$STORE"/${cluster}/"$BASE"/base.tar*; do ${open} < "$tar" | unpack "$tar" | tar --extract --no-same-owner --directory="$DATA"; done`,
			"[ -e \"$DATA\"/postgresql.conf ] || touch \"$DATA\"/postgresql.conf",
			`[ -e "$DATA"/pg_hba.conf ] || echo 'local all all peer' > "$DATA"/pg_hba.conf`,
			"[ -e \"$DATA\"/pg_ident.conf ] || touch \"$DATA\"/pg_ident.conf"
		],
		[
			`Let it do nothing of what its source does, which may still live (${quietWords}), and read the log from the archive:`,
			"rm -f \"$DATA\"/standby.signal",
			appendSettings(added, {
				...quietSettings(),
				recovery_target_timeline: "latest"
			}, "\"$DATA\"/postgresql.auto.conf"),
			`echo "restore_command = '${restore.replaceAll(/\$(?!STORE|CLUSTER|KEY)/g, "\\$")}'" >> "$DATA"/postgresql.auto.conf`,
			"touch \"$DATA\"/recovery.signal"
		],
		["Start it: it replays all that the archive has, and then is a server of its own, on a new timeline. To end at a moment, set recovery_target_time before:", "pg_ctl start --wait --timeout=86400 --pgdata=\"$DATA\" --log=\"$DATA\".log"],
		[
			`See that the recovery has ended, and where it came to; when it takes the place of the source, take what stands behind "${added}" out of postgresql.auto.conf, and restart it (where synchronous_standby_names is set no commit ends until a standby of its own follows it):`,
			`until psql -XAt -d postgres -c ${shellQuote("select 'recovered' where not pg_is_in_recovery()")} | grep recovered; do sleep 1; done`,
			"grep -E \"redo done at|last completed transaction\" \"$DATA\".log || true"
		]
	].map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join("\n")).join("\n")}\n`;
}
// packages/core/src/wal/configure.ts
/** PostgreSQL's documentation (26.3.1) calls a minute or so reasonable: it bounds what is lost with the server. */
const defaultArchiveTimeoutSeconds = 60;
/** Settings that count after a restart only (PostgreSQL documentation, 20.5). */
const atStart = ["wal_level", "archive_mode"];
/** Reads what there is. */
async function gatherWalConfigure(connection, signal) {
	await using client = await openClient(connection, signal, { isPinned: false });
	const [role] = await client.query("select rolsuper as super from pg_catalog.pg_roles where rolname = current_user");
	const systemIdentifier = await readSystemIdentifier(client);
	return {
		isSuperuser: role?.super === true,
		settings: await readSettings(client),
		major: client.major,
		systemIdentifier: systemIdentifier === "" ? void 0 : systemIdentifier
	};
}
/** While archive_mode is off, the server shows `(disabled)` in the place of the command: then what its files say counts, which a superuser sees. */
async function readSettings(client) {
	const rows = await client.query(`
    select name, setting, source
    from pg_catalog.pg_settings
    where name in ('wal_level', 'archive_mode', 'archive_command', 'archive_library', 'archive_timeout')`);
	const settings = Object.fromEntries(rows.map(({ name, setting, source }) => [name, {
		value: setting,
		source
	}]));
	const shown = settings["archive_command"];
	if (shown?.value !== "(disabled)") return settings;
	const [file] = await client.query(`
      select setting
      from pg_catalog.pg_file_settings
      where name = 'archive_command' and error is null
      order by seqno desc
      limit 1`).catch(() => []);
	return file === void 0 ? settings : {
		...settings,
		archive_command: {
			...shown,
			value: file.setting
		}
	};
}
/** The commands that PostgreSQL runs; in them `%` stands before a letter that it replaces. */
function walCommands(options) {
	const words = (given) => given.map((word) => shellQuote(word).replaceAll("%", "%%")).join(" ");
	return {
		archive: `${options.program} wal push %p ${words(options.pushArguments)}`,
		restore: restoreCommandOf(`${options.program} wal fetch %f %p ${words(options.fetchArguments)}`)
	};
}
/**
* A line of a shell that ends with 0 once the server has archived all that it wrote, and with another code where it has not after two minutes.
* `psql` is how it is called for one statement, whose rows it prints bare.
*/
function arrivalLine(psql) {
	const isArchived = `coalesce(last_archived_wal >= '$segment', false)`;
	return `segment=$(${psql} "select pg_walfile_name(pg_create_restore_point('pgproof-verification'))") && ${psql} "select pg_switch_wal()" && { for try in $(seq 120); do ${`[ "$(${psql} "select ${isArchived} from pg_stat_archiver")" = t ]`} && break; sleep 1; done; ${psql} "select 1 / ${isArchived}::int as the_log_arrives from pg_stat_archiver"; }`;
}
/**
* What is left to do; without facts, all that a server needs. Throws `bad-input` where it archives by another way already: that is not
* taken away from it here. Pure.
*/
function planWalConfigure(options, facts) {
	const { archive, restore } = walCommands(options);
	const now = (name) => facts?.settings[name]?.value;
	const other = [now("archive_command"), now("archive_library")].find((value) => value !== void 0 && ![
		"",
		"(disabled)",
		archive
	].includes(value) && !value.includes(" wal push "));
	if (other !== void 0) throw new PgproofError("bad-input", `the server archives by another way already: ${JSON.stringify(other)}`, { hint: "whoever needs that archive loses it; when nobody does: alter system reset archive_command; alter system reset archive_library; select pg_reload_conf();" });
	const wanted = {
		wal_level: now("wal_level") === "logical" ? "logical" : "replica",
		archive_mode: now("archive_mode") === "always" ? "always" : "on",
		archive_command: archive,
		archive_timeout: String(options.archiveTimeoutSeconds)
	};
	const changes = Object.fromEntries(Object.entries(wanted).filter(([name, value]) => now(name) !== value));
	const restarting = Object.keys(changes).filter((name) => atStart.includes(name));
	return {
		changes,
		needsRestart: restarting.length > 0,
		public: {
			operation: "backup",
			environment: options.environment,
			target: "write-ahead log",
			commands: [
				...options.folder === void 0 ? [] : [`psql -XqAt <<< ${shellQuote(`${beginStatement(options.folder)} \\gexec`)}`],
				...Object.entries(changes).map(([name, value]) => `psql -XqAtc ${shellQuote(`${alter(name, value)};`)}`),
				...Object.keys(changes).length === 0 ? [] : ["psql -XqAtc 'select pg_reload_conf();'"]
			],
			configuration: {
				...wanted,
				restore_command: restore
			},
			verification_steps: [
				...restarting.length === 0 ? [] : [`restart the server: ${restarting.join(" and ")} count from then on`],
				arrivalLine("psql -XAtc"),
				`pgproof wal check ${options.fetchArguments.map(shellQuote).join(" ")}`
			],
			recovery_procedure: walRecovery({
				systemIdentifier: facts?.systemIdentifier,
				major: facts?.major,
				byHand: void 0,
				isEncrypted: options.pushArguments.includes("--age-recipients")
			})
		}
	};
}
function alter(name, value) {
	return `alter system set ${name} = ${quoteLiteral(value)}`;
}
/** A query whose answer is the statement by which the server begins the archive, as its own user on its own host. */
function beginStatement(folder) {
	return `select pg_catalog.format('copy (select where false) to program %L', ${quoteLiteral(beginCommand(folder, ""))} || system_identifier) as statement from pg_catalog.pg_control_system()`;
}
/** Begins the archive; undefined where there is nothing to begin. */
async function begin(client, { folder }) {
	if (folder === void 0) return void 0;
	const told = {
		id: "backup.wal-configure",
		object: {
			kind: "folder",
			name: folder
		}
	};
	const [row] = await client.query(beginStatement(folder));
	try {
		await client.query(row?.statement ?? "");
		return {
			...told,
			status: "good",
			detail: "the archive is begun there"
		};
	} catch (error) {
		const { message, detail } = error;
		return {
			...told,
			status: "bad",
			detail: `the archive cannot be begun there by the user of the server: ${message}${detail === void 0 ? "" : ` (${detail})`}`,
			hint: `make the folder on the host of the server, and give it to that user: install --directory --owner=postgres --group=postgres --mode=700 ${shellQuote(folder)}; then run again`
		};
	}
}
/**
* Does it, by ALTER SYSTEM, and has the server read its settings again. Nothing is restarted: that is for who runs the server. Throws
* `not-permitted` for a role that is no superuser, before anything is changed.
*/
async function runWalConfigure(plan, options, facts, connection, session) {
	if (!facts.isSuperuser && Object.keys(plan.changes).length > 0) throw new PgproofError("not-permitted", "only a superuser may change how the server archives", { hint: "have one run what this prints without --apply" });
	await using client = await openClient(connection, session.signal, { isPinned: false });
	for (const [name, value] of Object.entries(plan.changes)) {
		const statement = alter(name, value);
		await client.query(statement).catch((error) => {
			throw classify(error, statement);
		});
	}
	await client.query("select pg_catalog.pg_reload_conf()");
	const begun = facts.isSuperuser ? await begin(client, options) : void 0;
	const findings = [...begun === void 0 ? [] : [begun], ...await seeChanges(client, plan)];
	const ok = findings.every(({ status }) => status !== "bad");
	return {
		operation: "backup",
		ok,
		exitCode: ok ? 0 : 1,
		headline: !ok ? "not all of it counts: see below" : plan.needsRestart ? "the server is set up to archive its log; it has to be restarted" : Object.keys(plan.changes).length === 0 ? "the server archives its log so already" : "the server archives its log",
		notes: [],
		made: madeAt(session.now()),
		figures: [],
		findings,
		relations: [],
		data: {
			changes: plan.changes,
			needs_restart: plan.needsRestart,
			plan: plan.public
		}
	};
}
const looks = 20;
const betweenLooksMilliseconds = 100;
/** What of it counts now; the postmaster takes a moment to read it. */
async function seeChanges(client, { changes }) {
	const live = Object.entries(changes).filter(([name]) => !atStart.includes(name));
	let settings = await readSettings(client);
	for (let look = 1; look < looks && live.some(([name, value]) => settings[name]?.value !== value); look += 1) {
		await setTimeout(betweenLooksMilliseconds);
		settings = await readSettings(client);
	}
	const id = "backup.wal-configure";
	return Object.entries(changes).map(([name, value]) => {
		const object = {
			kind: "setting",
			name
		};
		if (settings[name]?.source === "command line") return {
			id,
			status: "bad",
			object,
			detail: `it stays ${JSON.stringify(settings[name]?.value)}: it is set on the command line of the server, which is stronger`,
			hint: `change it there to ${value}`
		};
		if (atStart.includes(name)) return {
			id,
			status: "warning",
			object,
			detail: `${value}, once the server was restarted`,
			hint: "pg_ctl restart -D <data directory>; or: systemctl restart postgresql"
		};
		return settings[name]?.value === value ? {
			id,
			status: "good",
			object,
			detail: value
		} : {
			id,
			status: "bad",
			object,
			detail: `it is still ${JSON.stringify(settings[name]?.value)}`,
			hint: "see why: select * from pg_file_settings where error is not null"
		};
	});
}
export { checkCompose as A, readDatabaseName as B, readHosts as C, defaultStorageGib as D, checkKubernetes as E, defaultCpus as F, readArchiveStore as H, defaultDatabase as I, defaultPort as L, defaultPoolerPort as M, poolModes as N, operators as O, defaultBind as P, hostOf as R, readFolder as S, backupVolumeOf as T, readOperatorStore as U, readImage as V, readRepositoryPath as _, runWalConfigure as a, defaultProgram as b, appendSettings as c, quietWords as d, settingLine as f, readDatabaseNames as g, defaultRunner as h, planWalConfigure as i, composeParts as j, archivers as k, handOnLine as l, checkWorkflows as m, defaultArchiveTimeoutSeconds as n, walCommands as o, settingLines as p, gatherWalConfigure as r, walRecovery as s, arrivalLine as t, quietSettings as u, readRunner as v, readProgram as w, defaultSocketDirectory as x, readWorkflowStore as y, readAddress as z };
