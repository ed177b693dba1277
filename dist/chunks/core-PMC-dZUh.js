import { o as __toESM } from "./rolldown-runtime-BbuEWu3z.js";
import { Gt as present, K as formatBytes, Lt as environments$1, Ot as PgproofError, Ut as shellQuote, it as encodeDatabaseName, kt as classify } from "./lean-DqNT6EJH.js";
import { a as version$1, r as madeAt } from "./core-B9Yv8UBi.js";
import { l as renderPgbackrest } from "./core-7fEGIznO.js";
import { n as quoteIdentifier } from "./core-BIkfvGKG.js";
import { R as hostOf, T as backupVolumeOf, o as walCommands, t as arrivalLine } from "./core-BbSpEzMs.js";
import { a as budgetOf, s as settingsFor } from "./core-BFpCAeJL.js";
import { chmod, link, lstat, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";
// packages/core/src/scaffold/options.ts
/** What can be scaffolded. */
const scaffoldKinds = [
	"compose",
	"kubernetes",
	"monitoring",
	"pgbackrest",
	"wal-archiving",
	"workflows"
];
/** The operation that a kind belongs to. */
const operationOfKind = {
	compose: "containerize",
	kubernetes: "containerize",
	monitoring: "containerize",
	pgbackrest: "automate",
	"wal-archiving": "automate",
	workflows: "automate"
};
// packages/core/src/scaffold/file.ts
/** A value of YAML with a comment behind it, or above its key. */
var Noted = class {
	value;
	comment;
	above;
	constructor(value, notes) {
		this.value = value;
		this.comment = notes.comment;
		this.above = notes.above;
	}
};
const noted = (value, comment) => new Noted(value, { comment });
const under = (above, value) => new Noted(value, { above });
/** A file of YAML, with a sentence for its head. */
function yamlFile(path, about, documents) {
	return {
		path,
		about: [about],
		content: {
			form: "yaml",
			documents
		}
	};
}
const digestOf = (body) => createHash("sha256").update(body).digest("hex").slice(0, 32);
/** JSON has no comments: this member says it, and Grafana passes over it. */
const madeKey = "__made_by_pgproof";
/**
* A file with its head: what made it, how it is made again, and the digest of what is below, by which an edit is known.
* `body` is its content as text, `again` the command. Pure.
*/
function withHead(file, body, again) {
	const modes = {
		mode: file.isProgram === true ? 493 : 420,
		...file.isPrivate === true ? {} : { folderMode: 493 }
	};
	const digest = digestOf(body);
	const made = `Made by pgproof ${version$1}. To make it again: ${again}`;
	if (file.content.form === "json") {
		const head = JSON.stringify(`${[...file.about, made].join(" ")} Content ${digest}`);
		return {
			path: file.path,
			text: body.replace("{\n", `{\n  ${JSON.stringify(madeKey)}: ${head},\n`),
			...modes
		};
	}
	const sign = file.content.form === "text" ? file.content.comment : "#";
	const head = [
		...file.about,
		made,
		`What you change below stays: it is not overwritten, but shown. Content ${digest}`
	].map((line) => `${sign} ${line}\n`).join("");
	const shebang = /^#!.*\n/.exec(body)?.[0] ?? "";
	return {
		path: file.path,
		text: `${shebang}${head}${body.slice(shebang.length)}`,
		...modes
	};
}
/** Tells the origin of a file by its head. Pure. */
function originOf(text) {
	const json = new RegExp(`^\\{\\n  "${madeKey}": ".*Content ([0-9a-f]{32})",\\n`).exec(text);
	if (json !== null) return digestOf(`{\n${text.slice(json[0].length)}`) === json[1] ? "ours" : "edited";
	const shebang = /^#!.*\n/.exec(text)?.[0] ?? "";
	const rest = text.slice(shebang.length);
	const head = /^(?:(?:#|--) .*\n)*?(?:#|--) .* Content ([0-9a-f]{32})\n/.exec(rest);
	if (head === null) return "foreign";
	return digestOf(`${shebang}${rest.slice(head[0].length)}`) === head[1] ? "ours" : "edited";
}
/** The command that a file of ours was made by; of another's there is none. Pure. */
function commandOf(text) {
	if (originOf(text) === "foreign") return void 0;
	return /^.*Made by pgproof \S+\. To make it again: (pgproof scaffold .*)$/m.exec(text)?.[1];
}
/**
* A service of Docker Compose with a digest of the files that are mounted into it one by one: such a mount keeps the file that was there when the
* container was made, so other settings have to make another one. What only comments say is left out.
*/
function withDigest(service, files) {
	const mounted = (service["volumes"] ?? []).map((volume) => String(volume instanceof Noted ? volume.value : volume)).flatMap((volume) => files.filter(({ path }) => volume.startsWith(`./${path}:`)));
	if (mounted.length === 0) return service;
	const digest = digestOf(mounted.map(({ content }) => saidBy(content)).join("\0"));
	const labels = under("Of the files that are mounted by themselves: with others the container is made anew.", { "pgproof.configuration": digest });
	return {
		...service,
		labels
	};
}
function saidBy(content) {
	if (content.form === "text") return content.text.replaceAll(/^(#|--|;) .*\n/gm, "");
	const plain = (_, value) => value instanceof Noted ? value.value : value;
	return JSON.stringify(content.form === "json" ? content.value : content.documents, plain);
}
// packages/core/src/scaffold/archive.ts
/** Arguments of pgproof that name a store. */
function storeArguments(store) {
	if (store.at === "folder") return ["--store", store.path];
	return [
		...["--store", store.url],
		...store.region === void 0 ? [] : ["--s3-region", store.region],
		...store.endpoint === void 0 ? [] : ["--s3-endpoint", store.endpoint]
	];
}
/** Words of a shell. */
const shellWords = (words) => words.map(shellQuote).join(" ");
/** Lines of a shell that are pasted as one: each runs only where the one before it succeeded. */
const chained = (lines) => `${lines.map((line) => `  ${line}`).join(" &&\n")}\n`;
/**
* Which cluster of a store pgproof restores, and to where: CLUSTER names one, which only a store with several needs; it ends at MOMENT, and without
* that where the log does. Each is one word, whatever the shell.
*/
const recoveryWords = `--database "\${CLUSTER:-+cluster}" "--target-\${MOMENT:+time=}\${MOMENT:-latest}"`;
/** As people read it. */
const placeOf = (store) => store.at === "folder" ? store.path : store.url;
/** How a server is told to archive, by which command; the rest is the same for every archiver. */
function archiveSettings(command, timeoutSeconds = 60) {
	return [
		{
			name: "wal_level",
			value: "replica",
			because: "the default, which archiving needs"
		},
		{
			name: "archive_mode",
			value: "on",
			because: "the log is handed to archive_command; counts after a restart"
		},
		{
			name: "archive_command",
			value: command,
			because: "ends with 0 when the segment is durable in the store; until then the server keeps it"
		},
		{
			name: "archive_timeout",
			value: `${timeoutSeconds}s`,
			because: "a segment is ended after that time, if anything was written: the most that is lost with the server"
		}
	];
}
/** archive_command and restore_command of pgproof, which the host of the server calls `program`. */
function pgproofCommands(store, { recipients, identity, program = "pgproof" }) {
	const words = storeArguments(store);
	return walCommands({
		environment: "production",
		program,
		pushArguments: [...words, ...recipients === void 0 ? [] : ["--age-recipients", recipients.join(",")]],
		fetchArguments: [...words, ...identity === void 0 ? [] : ["--age-identity", identity]],
		archiveTimeoutSeconds: 60
	});
}
// packages/core/src/scaffold/compose-pgbackrest.ts
const stanza = "main";
const secret = "pgbackrest-keys";
const inServer$1 = "docker compose exec --no-TTY --user postgres postgres";
const call = `pgbackrest --stanza=${stanza}`;
/** Where a repository lies, as pgBackRest says it; of AWS's own endpoint it wants the name. Pure. */
function pgbackrestPlace(store) {
	if (store.at === "folder") return {
		kind: "folder",
		path: store.path
	};
	const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(store.url) ?? [];
	const region = store.region ?? "us-east-1";
	return {
		kind: "s3",
		bucket,
		path: `/${prefix}`,
		region,
		endpoint: store.endpoint ?? `s3.${region}.amazonaws.com`,
		...store.endpoint === void 0 ? {} : { uriStyle: "path" }
	};
}
/** The lines of a configuration's file that hold secrets, made by a command of the shell where the file is not there yet. */
function secretsCommand(file, store) {
	const all = [{
		line: "repo1-cipher-pass=%s",
		value: "\"$(openssl rand -hex 32)\""
	}, ...store.at === "s3" ? [{
		line: "repo1-s3-key=%s",
		value: `"\${AWS_ACCESS_KEY_ID:?of the store}"`
	}, {
		line: "repo1-s3-key-secret=%s",
		value: `"\${AWS_SECRET_ACCESS_KEY:?of the store}"`
	}] : []];
	return `test -s ${file} || printf '[global]\\n${all.map(({ line }) => `${line}\\n`).join("")}' ${all.map(({ value }) => value).join(" ")} > ${file}`;
}
const pgbackrestArchiver = {
	memoryMib: 256,
	settings: () => archiveSettings(`${call} archive-push %p`),
	secrets: () => [secret],
	mounts: () => ["./pgbackrest.conf:/etc/pgbackrest/pgbackrest.conf:ro"],
	mountedSecrets: () => [{
		source: secret,
		target: "/etc/pgbackrest/conf.d/keys.conf"
	}],
	environment: () => ({}),
	files: (options, image) => [{
		path: "image/Dockerfile",
		about: ["The server with pgBackRest, of the packages that its image comes from."],
		content: {
			form: "text",
			comment: "#",
			text: `FROM ${image}
RUN apt-get update \\
  && apt-get install --yes --no-install-recommends pgbackrest \\
  && rm -rf /var/lib/apt/lists/* /etc/pgbackrest.conf
`
		}
	}, {
		path: "pgbackrest.conf",
		about: ["pgBackRest (2.46 or newer). Its passphrase, and keys of a store, are in secrets/pgbackrest-keys."],
		content: {
			form: "text",
			comment: "#",
			text: renderPgbackrest(configurationOf(options))
		}
	}],
	preparations: ({ archive: { store } }) => [`${secretsCommand(`secrets/${secret}`, store)}; chmod 444 secrets/${secret}`],
	firstBackup: () => [
		`${inServer$1} ${call} stanza-create`,
		`${inServer$1} ${call} check`,
		`${inServer$1} ${call} backup`
	],
	backup: () => `${inServer$1} ${call} backup`,
	reborn: () => [`${inServer$1} ${call} stanza-upgrade`, `${inServer$1} ${call} backup`],
	verification: () => [
		`${inServer$1} ${call} check`,
		`${inServer$1} ${call} verify`,
		`${inServer$1} ${call} info`
	],
	recovery: () => {
		const restore = `mkdir -p "$PGDATA" && chmod 700 "$PGDATA" && exec ${call} restore \${MOMENT:+--type=time "--target=$MOMENT" --target-action=promote}`;
		const psql = "psql --username postgres --no-align --tuples-only";
		const recovered = `sh -c ${shellQuote(`until ${psql} --command "select not pg_is_in_recovery()" | grep --quiet t; do sleep 1; done`)}`;
		const resets = [
			"restore_command",
			"recovery_target_time",
			"recovery_target_action"
		].map((name) => ` --command "alter system reset ${name}"`);
		return {
			about: "",
			ask: [],
			restore: [`docker compose run --rm --no-deps --no-TTY --user postgres --env MOMENT="\${MOMENT:-}" --entrypoint sh postgres -c ${shellQuote(restore)}`],
			after: [
				`docker compose exec --no-TTY postgres ${recovered}`,
				`docker compose exec --no-TTY postgres ${psql} --quiet --set ON_ERROR_STOP=1${resets.join("")}`,
				"docker compose restart postgres",
				"docker compose up --detach --wait postgres"
			]
		};
	}
};
function configurationOf({ archive, cpus, dataDirectory }) {
	return {
		stanza,
		repositories: [{
			place: pgbackrestPlace(archive.store),
			retention: {
				full: 4,
				differential: 7
			},
			cipher: "aes-256-cbc",
			bundle: true,
			block: true
		}],
		cluster: {
			path: dataDirectory,
			socketPath: "/var/run/postgresql",
			user: "postgres"
		},
		compression: {
			type: "zst",
			level: 3
		},
		processMax: Math.min(4, Math.max(1, Math.floor(cpus / 2))),
		startFast: true,
		logs: {
			console: "info",
			file: "off"
		}
	};
}
// packages/core/src/scaffold/server.ts
/** Where the server finds its settings. */
const configurationFile = "/etc/postgresql/postgresql.conf";
/** Where it finds who may log in, and how: of ours, as the one in a data folder stays as it was when that was made. */
const clientsFile = "/etc/postgresql/pg_hba.conf";
/** Who has a password of their own: the superuser, the owner of the database, and the roles that back it up and watch it. */
const secretNames = [
	"postgres-password",
	"owner-password",
	"backup-password",
	"monitor-password"
];
/** From how long on a statement is logged as slow. */
const slowStatements = {
	development: "0",
	staging: "250ms",
	production: "1s"
};
const tlsSettings = [
	{
		name: "ssl",
		value: "on",
		because: "sessions over the network are encrypted; pg_hba.conf takes no others"
	},
	{
		name: "ssl_cert_file",
		value: "/run/secrets/tls-certificate",
		because: "what clients know the server by"
	},
	{
		name: "ssl_key_file",
		value: "/run/secrets/tls-key",
		because: "its key"
	}
];
/** The settings of a server of that size, and what is not a matter of size. Throws as `settingsFor` does. */
function serverSettings(size, environment, tls = false) {
	return [
		{
			name: "listen_addresses",
			value: "*",
			because: "inside the container: what is around it says who reaches it"
		},
		...settingsFor(size),
		...tls ? tlsSettings : [],
		{
			name: "shared_preload_libraries",
			value: "pg_stat_statements",
			because: "which statements take the time: it cannot be found out afterwards"
		},
		{
			name: "log_min_duration_statement",
			value: slowStatements[environment],
			because: `slow statements, as ${environment} wants it`
		},
		{
			name: "log_checkpoints",
			value: "on",
			because: "the default since PostgreSQL 15"
		},
		{
			name: "log_lock_waits",
			value: "on",
			because: "who waits for a lock longer than deadlock_timeout"
		},
		{
			name: "log_temp_files",
			value: "10MB",
			because: "work_mem that was too little"
		},
		{
			name: "log_autovacuum_min_duration",
			value: "1min",
			because: "tables that autovacuum is slow with"
		}
	];
}
/** The settings as a file, each with its reason. */
function settingsFile$1(settings, path = "postgresql.conf", about = "Settings of the server. ALTER SYSTEM counts more than this file.") {
	const lines = settings.map(({ name, value, because }) => `# ${because}\n${name} = ${quoted(value)}\n`);
	return {
		path,
		about: [about],
		content: {
			form: "text",
			comment: "#",
			text: lines.join("")
		}
	};
}
const quoted = (value) => /^-?\d+(\.\d+)?$|^(on|off|try)$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
/** What keeps the passwords of a session out of the log, and out of what pg_stat_statements shows to whoever watches. */
const unlogged = `set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = panic;
set pg_stat_statements.track_utility = off;
`;
/** A role, made where it is missing, with the password of a file of `/run/secrets`. `attributes` are those of CREATE ROLE. */
function roleWithPassword(role, secret, attributes = "login") {
	return `select not exists (select from pg_roles where rolname = '${role.replaceAll("\"", "")}') as is_missing \\gset
\\if :is_missing
create role ${role};
\\endif
\\set password \`cat /run/secrets/${secret}\`
alter role ${role} ${attributes} password :'password';
`;
}
/** The roles of a server, whose passwords are files of `/run/secrets`. Run again it makes what is missing. */
function rolesFile(database, path = "init/10-roles.sql") {
	const named = quoteIdentifier(database);
	return {
		path,
		about: ["Makes the roles where they are missing. Passwords are read from their files, and not logged."],
		content: {
			form: "text",
			comment: "--",
			text: `${unlogged}
-- Owns the database, and is what the application logs in as: no superuser.
${roleWithPassword(named, "owner-password")}alter database ${named} owner to ${named};
revoke all on database ${named} from public;

-- Reads everything, for backups and their proof.
${roleWithPassword("pgproof_backup", "backup-password")}grant pg_read_all_data to pgproof_backup;
grant connect on database ${named} to pgproof_backup;

-- Reads statistics, for monitoring.
${roleWithPassword("pgproof_monitor", "monitor-password")}grant pg_monitor to pgproof_monitor;
grant connect on database ${named} to pgproof_monitor;

create extension if not exists pg_stat_statements;
`
		}
	};
}
/** Who may log in to a server in a container. With `tls` nobody over the network whose session is not encrypted. */
function clientsOf(tls, { standbyRole, isArchived = false } = {}) {
	const overNetwork = tls ? "hostssl" : "host";
	const follows = standbyRole === void 0 ? "" : `${overNetwork} replication ${standbyRole} all scram-sha-256\n`;
	return {
		path: "pg_hba.conf",
		about: ["Who may log in. The socket is inside of the container, where whoever is may do as the server does."],
		content: {
			form: "text",
			comment: "#",
			text: `local all all trust\n${isArchived ? "local replication postgres trust\n" : ""}${follows}${overNetwork} all all all scram-sha-256\n`
		}
	};
}
// packages/core/src/scaffold/archiving/units.ts
/** A word of ExecStart: quoted where it must be; `%` and `$` are systemd's own. Source: systemd.service(5), Command lines. */
function unitWord(word) {
	const safe = word.replaceAll("%", "%%").replaceAll("$", "$$$$");
	return /^[A-Za-z0-9_@%+=:,./-]+$/.test(safe) ? safe : `"${safe.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`;
}
const unit = (path, about, text) => ({
	path,
	about: [about],
	content: {
		form: "text",
		comment: "#",
		text
	}
});
const alert = "pgproof-alert@%n.service";
/** The two units of each task, in a folder, and the one that tells of a failure. Pure. */
function unitFiles(folder, tasks) {
	return [...tasks.flatMap(({ name, description, command, user, calendar, delay }) => [unit(`${folder}/${name}.service`, description, `[Unit]
Description=${description}
Wants=network-online.target
After=network-online.target postgresql.service
OnFailure=${alert}

[Service]
Type=oneshot
User=${user}
ExecStart=${command.map(unitWord).join(" ")}
Nice=10
IOSchedulingClass=idle
NoNewPrivileges=true
`), unit(`${folder}/${name}.timer`, `When: ${description}`, `[Unit]
Description=When: ${description}

[Timer]
OnCalendar=${calendar}
RandomizedDelaySec=${delay}
Persistent=true

[Install]
WantedBy=timers.target
`)]), unit(`${folder}/pgproof-alert@.service`, "Tells a webhook which unit failed. Its address is in /etc/pgproof/alert.curl, as: url = \"https://…\"", `[Unit]
Description=Tells that %i failed

[Service]
Type=oneshot
ExecStart=/usr/bin/curl --silent --show-error --fail --max-time 30 --config /etc/pgproof/alert.curl --data "%i failed on %H"
`)];
}
/** Shows that somebody is told. */
const alertVerification = `sudo test -s /etc/pgproof/alert.curl || { echo 'nobody is told of failures: /etc/pgproof/alert.curl has to name a webhook, as: url = "https://…"' >&2; false; }`;
/** Installs them on the machine, and turns the timers on. */
function unitCommands(folder, tasks) {
	return [`sudo install -m 644 ${folder}/*.service ${folder}/*.timer /etc/systemd/system/ && sudo systemctl daemon-reload`, `sudo systemctl enable --now ${tasks.map(({ name }) => `${name}.timer`).join(" ")}`];
}
// packages/core/src/scaffold/archiving/pgbackrest.ts
const certificates = "/etc/pgbackrest/cert";
const port = 8432;
/** Files for one host, or for two that speak TLS. Pure. */
function pgbackrestScaffold(options) {
	const { stanza, store, hosts, environment } = options;
	const settings = archiveSettings(`pgbackrest --stanza=${stanza} archive-push %p`);
	const tasks = tasksOf$1(options);
	return {
		target: stanza,
		files: [
			settingsFile$1(settings, hosts === void 0 ? "archive.conf" : "database/archive.conf", "What the server archives by; for a folder that include_dir of its postgresql.conf names."),
			...hosts === void 0 ? [configuration("pgbackrest.conf", "pgBackRest on the host of the server.", aloneOf(options))] : [
				configuration("database/pgbackrest.conf", "pgBackRest on the host of the server.", databaseOf(options, hosts)),
				configuration("repository/pgbackrest.conf", "pgBackRest on the host of the repository.", repositoryOf(options, hosts)),
				...["database", "repository"].map((of) => serverUnit(of)),
				certificateProgram(hosts)
			],
			...unitFiles(hosts === void 0 ? "systemd" : "repository/systemd", tasks)
		],
		again: againOf$4(options),
		commands: hosts === void 0 ? aloneCommands(options, tasks) : pairCommands(options, hosts, tasks),
		configuration: {
			stanza,
			store: hosts === void 0 ? placeOf(store) : `${placeOf(store)} of ${hosts.repository}`,
			environment,
			...Object.fromEntries(settings.map(({ name, value }) => [name, value]))
		},
		verificationSteps: [
			`sudo -u postgres pgbackrest --stanza=${stanza} check`,
			`sudo -u ${userOf(options)} pgbackrest --stanza=${stanza} verify`,
			`sudo -u ${userOf(options)} pgbackrest --stanza=${stanza} info`,
			alertVerification
		],
		recoveryProcedure: `On the host of the server, to its last moment in ${placeOf(store)}, or to the one in MOMENT, such as MOMENT='2026-11-27 03:00:00+00'. What is there stays as it is: another folder is filled.
  sudo install -d -o postgres -g postgres -m 700 "\${INTO:?a new folder}"
  sudo -u postgres pgbackrest --stanza=${stanza} --pg1-path="$INTO" restore \${MOMENT:+--type=time "--target=$MOMENT" --target-action=promote}
Then the server is started on that folder, and pg1-path of pgbackrest.conf is that folder from then on.
`
	};
}
/** Who runs backups. */
const userOf = ({ hosts }) => hosts === void 0 ? "postgres" : "pgbackrest";
function repositoryIn({ store }) {
	return {
		place: pgbackrestPlace(store),
		retention: {
			full: 4,
			differential: 7
		},
		cipher: "aes-256-cbc",
		bundle: true
	};
}
const common = {
	compression: {
		type: "zst",
		level: 3
	},
	processMax: 2,
	startFast: true,
	logs: {
		console: "info",
		file: "off"
	}
};
function clusterOf({ dataDirectory, socketDirectory, port: at }) {
	return {
		path: dataDirectory,
		port: at,
		socketPath: socketDirectory,
		user: "postgres"
	};
}
function aloneOf(options) {
	return {
		stanza: options.stanza,
		repositories: [repositoryIn(options)],
		cluster: clusterOf(options),
		...common
	};
}
const asked = (host) => ({
	host,
	port,
	certFile: `${certificates}/own.crt`,
	keyFile: `${certificates}/own.key`,
	caFile: `${certificates}/ca.crt`
});
const serverOf = (client, stanza) => ({
	port,
	certFile: `${certificates}/own.crt`,
	keyFile: `${certificates}/own.key`,
	caFile: `${certificates}/ca.crt`,
	clients: [{
		name: client,
		stanzas: [stanza]
	}]
});
function databaseOf(options, hosts) {
	return {
		stanza: options.stanza,
		repositories: [{ place: {
			kind: "host",
			...asked(hosts.repository)
		} }],
		cluster: clusterOf(options),
		...common,
		server: serverOf(hosts.repository, options.stanza)
	};
}
function repositoryOf(options, hosts) {
	return {
		stanza: options.stanza,
		repositories: [repositoryIn(options)],
		cluster: {
			...clusterOf(options),
			host: asked(hosts.database)
		},
		...common,
		server: serverOf(hosts.database, options.stanza)
	};
}
function configuration(path, about, of) {
	return {
		path,
		about: [about, "The passphrase of the repository, and keys of a store, are in /etc/pgbackrest/conf.d/keys.conf."],
		content: {
			form: "text",
			comment: "#",
			text: renderPgbackrest(of)
		}
	};
}
function serverUnit(of) {
	const user = of === "database" ? "postgres" : "pgbackrest";
	return {
		path: `${of}/pgbackrest-server.service`,
		about: ["Answers the other host, over TLS, by certificates that both show."],
		content: {
			form: "text",
			comment: "#",
			text: `[Unit]
Description=pgBackRest for the other host
Wants=network-online.target
After=network-online.target

[Service]
User=${user}
ExecStart=/usr/bin/pgbackrest server
ExecReload=/bin/kill -HUP $MAINPID
Restart=on-failure
NoNewPrivileges=true

[Install]
WantedBy=multi-user.target
`
		}
	};
}
/** An authority of its own, and a certificate for each of the two. Keys stay out of the repository. */
function certificateProgram({ database, repository }) {
	return {
		path: "certificates.sh",
		about: ["Makes an authority, and a certificate of it for each host, in the folder certificates; what is there it leaves."],
		isProgram: true,
		content: {
			form: "text",
			comment: "#",
			text: `#!/bin/bash
set -euo pipefail
umask 077
cd "$(dirname "$0")"
mkdir -p certificates
printf '*\\n' > certificates/.gitignore
cd certificates
new_key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
test -s ca.crt || openssl req -x509 "\${new_key[@]}" -days 3650 -subj '/CN=pgBackRest' -keyout ca.key -out ca.crt
certify() {
  test ! -s "$1.crt" || return 0
  openssl req "\${new_key[@]}" -subj "/CN=$2" -keyout "$1.key" -out "$1.csr"
  openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 825 -extfile <(echo "subjectAltName=DNS:$2") -out "$1.crt"
  rm "$1.csr"
}
certify database ${shellQuote(database)}
certify repository ${shellQuote(repository)}
`
		}
	};
}
function tasksOf$1(options) {
	const user = userOf(options);
	const call = ["/usr/bin/pgbackrest", `--stanza=${options.stanza}`];
	return [
		{
			name: "pgbackrest-full",
			description: "Full backup by pgBackRest",
			user,
			command: [
				...call,
				"--type=full",
				"backup"
			],
			calendar: "Sun *-*-* 02:17:00",
			delay: "10min"
		},
		{
			name: "pgbackrest-diff",
			description: "Differential backup by pgBackRest",
			user,
			command: [
				...call,
				"--type=diff",
				"backup"
			],
			calendar: "Mon..Sat *-*-* 02:17:00",
			delay: "10min"
		},
		{
			name: "pgbackrest-check",
			description: "Whether the log arrives in the repository",
			user,
			command: [...call, "check"],
			calendar: "*-*-* *:23:00",
			delay: "5min"
		}
	];
}
const keysFile = "/etc/pgbackrest/conf.d/keys.conf";
/** Makes what holds the secrets, readable by who runs backups alone. */
function keys$1({ store }, user) {
	return `sudo install -d -o ${user} -g ${user} -m 700 /etc/pgbackrest/conf.d && sudo --preserve-env=AWS_ACCESS_KEY_ID,AWS_SECRET_ACCESS_KEY -u ${user} bash -c ${shellQuote(`umask 077; ${secretsCommand(keysFile, store)}`)}`;
}
const folderOf = ({ store }, user) => store.at === "folder" ? [`sudo install -d -o ${user} -g ${user} -m 750 ${store.path}`] : [];
const archiving = (path) => [`sudo install -m 644 ${path} "\${CONF_D:?the folder that include_dir names, such as /etc/postgresql/17/main/conf.d}/pgbackrest-archive.conf"`, "sudo systemctl restart postgresql"];
function aloneCommands(options, tasks) {
	const call = `sudo -u postgres pgbackrest --stanza=${options.stanza}`;
	return [
		"sudo install -D -m 644 pgbackrest.conf /etc/pgbackrest/pgbackrest.conf",
		keys$1(options, "postgres"),
		...folderOf(options, "postgres"),
		`${call} stanza-create`,
		...archiving("archive.conf"),
		`${call} check`,
		`${call} --type=full backup`,
		...unitCommands("systemd", tasks)
	];
}
function pairCommands(options, hosts, tasks) {
	const install = (of, user) => `sudo install -D -m 644 ${of}/pgbackrest.conf /etc/pgbackrest/pgbackrest.conf && sudo install -d -o ${user} -g ${user} -m 700 ${certificates} && sudo install -o ${user} -g ${user} -m 600 certificates/ca.crt ${certificates}/ca.crt && for part in crt key; do sudo install -o ${user} -g ${user} -m 600 "certificates/${of}.$part" "${certificates}/own.$part"; done && sudo install -m 644 ${of}/pgbackrest-server.service /etc/systemd/system/ && sudo systemctl daemon-reload && sudo systemctl enable --now pgbackrest-server`;
	const call = `sudo -u pgbackrest pgbackrest --stanza=${options.stanza}`;
	return [
		"./certificates.sh",
		`# On ${hosts.repository}, with repository/, certificates/ca.crt and certificates/repository.*, as the first:`,
		"id pgbackrest > /dev/null || sudo useradd --system --create-home --shell /usr/sbin/nologin pgbackrest",
		keys$1(options, "pgbackrest"),
		...folderOf(options, "pgbackrest"),
		install("repository", "pgbackrest"),
		`# On ${hosts.database}, with database/, certificates/ca.crt and certificates/database.*:`,
		install("database", "postgres"),
		`# On ${hosts.repository}:`,
		`${call} stanza-create`,
		`# On ${hosts.database}:`,
		...archiving("database/archive.conf"),
		`# On ${hosts.repository}:`,
		`${call} check`,
		`${call} --type=full backup`,
		...unitCommands("repository/systemd", tasks)
	];
}
function againOf$4(options) {
	const { environment, stanza, store, dataDirectory, socketDirectory, port: at, hosts } = options;
	const given = present({
		environment,
		stanza,
		store: placeOf(store),
		"s3-region": store.at === "s3" ? store.region : void 0,
		"s3-endpoint": store.at === "s3" ? store.endpoint : void 0,
		"data-directory": dataDirectory,
		"socket-directory": socketDirectory,
		port: at,
		"database-host": hosts?.database,
		"repository-host": hosts?.repository
	});
	return `pgproof scaffold pgbackrest${Object.entries(given).map(([name, value]) => ` --${name} ${shellQuote(String(value))}`).join("")}`;
}
// packages/core/src/scaffold/monitoring/alerts.ts
/** What Prometheus asks: the branches, joined by `or`. */
function expressionOf({ fires }) {
	return fires.map(({ by }) => by).join(" or ");
}
const server = "instance=\"postgres-exporter:9187\",job=\"postgres\"";
const ofServer = {
	instance: "postgres-exporter:9187",
	job: "postgres"
};
const pgproof = "instance=\"node-exporter:9100\",job=\"node\",server=\"db:5432\",dbname=\"app\"";
const ofPgproof = {
	instance: "node-exporter:9100",
	job: "node",
	server: "db:5432",
	dbname: "app"
};
/** Who follows, as the server that is followed tells of it. */
const standby = `${server},application_name="standby",client_addr="172.18.0.3",state="streaming",slot_name="standby"`;
const gib = 1024 ** 3;
/** Of the standby of scaffold compose. */
const standbySlot = "standby";
/** A number of pgproof's is as old as the run that wrote it. */
const asOfNow = (metric) => `(${metric} + on (server, dbname) group_left () (time() - max by (server, dbname) (pgproof_run_timestamp_seconds)))`;
/** The alerts, each with the tests of its expression. Limits are those of `pgproof health` where it has them (docs/health.md). */
const alerts = [
	{
		name: "PostgresDown",
		for: "1m",
		severity: "critical",
		summary: "PostgreSQL does not answer, or its exporter does not.",
		action: "docker compose ps --all; docker compose logs --tail 100 postgres",
		fires: [
			{
				by: "pg_up == 0",
				under: [{
					series: `pg_up{${server}}`,
					values: "1 1 0x10"
				}, {
					series: `up{${server}}`,
					values: "1x10"
				}],
				after: "5m",
				labels: ofServer
			},
			{
				by: "up{job=\"postgres\"} == 0",
				under: [{
					series: `pg_up{${server}}`,
					values: "1 1 stale"
				}, {
					series: `up{${server}}`,
					values: "1 1 0x10"
				}],
				after: "5m",
				labels: ofServer
			},
			{
				by: "absent(up{job=\"postgres\"})",
				under: [],
				after: "5m",
				labels: { job: "postgres" }
			}
		],
		quiet: {
			under: [{
				series: `pg_up{${server}}`,
				values: "1x10"
			}, {
				series: `up{${server}}`,
				values: "1x10"
			}],
			after: "9m"
		}
	},
	{
		name: "PostgresConnectionsNearlyUsedUp",
		for: "5m",
		severity: "warning",
		summary: "More than 85 % of max_connections are in use.",
		action: "see who holds them: select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc",
		fires: [{
			by: "sum by (instance, job) (pg_stat_database_numbackends) / max by (instance, job) (pg_settings_max_connections) > 0.85",
			under: [
				{
					series: `pg_stat_database_numbackends{${server},datname="app"}`,
					values: "60x20"
				},
				{
					series: `pg_stat_database_numbackends{${server},datname="postgres"}`,
					values: "26x20"
				},
				{
					series: `pg_settings_max_connections{${server},server="db:5432"}`,
					values: "100x20"
				}
			],
			after: "10m",
			labels: ofServer
		}],
		quiet: {
			under: [{
				series: `pg_stat_database_numbackends{${server},datname="app"}`,
				values: "84x20"
			}, {
				series: `pg_settings_max_connections{${server},server="db:5432"}`,
				values: "100x20"
			}],
			after: "10m"
		}
	},
	{
		name: "PostgresReplicationLag",
		for: "5m",
		severity: "warning",
		summary: "A standby is more than a minute behind its primary.",
		action: "see what it waits for: select * from pg_stat_wal_receiver; on the primary: select * from pg_stat_replication",
		fires: [{
			by: "max by (instance, job, application_name, client_addr) (pg_stat_replication_pg_current_wal_lsn_bytes - pg_stat_replication_pg_wal_lsn_diff) < on (instance, job) group_left () max by (instance, job) (pg_stat_replication_pg_current_wal_lsn_bytes offset 1m)",
			under: [{
				series: `pg_stat_replication_pg_current_wal_lsn_bytes{${standby}}`,
				values: "1000000+1000x20"
			}, {
				series: `pg_stat_replication_pg_wal_lsn_diff{${standby}}`,
				values: "2000x20"
			}],
			after: "10m",
			labels: {
				...ofServer,
				application_name: "standby",
				client_addr: "172.18.0.3"
			}
		}],
		quiet: {
			under: [{
				series: `pg_stat_replication_pg_current_wal_lsn_bytes{${standby}}`,
				values: "1000000+1000x20"
			}, {
				series: `pg_stat_replication_pg_wal_lsn_diff{${standby}}`,
				values: "9000 9000 9000 9000 500x20"
			}],
			after: "10m"
		}
	},
	{
		name: "PostgresStandbyAway",
		for: "5m",
		severity: "warning",
		summary: "Nobody reads the replication slot of the standby: it does not follow, and could not take over.",
		action: "docker compose ps standby; docker compose logs --tail 100 standby; select slot_name, wal_status from pg_replication_slots: one that is lost is made anew, as the recovery procedure says",
		fires: [{
			by: `pg_replication_slots_active{slot_name="${standbySlot}",database=""} == 0`,
			under: [{
				series: `pg_replication_slots_active{${server},slot_name="standby"}`,
				values: "1 0x20"
			}],
			after: "10m",
			labels: {
				...ofServer,
				slot_name: "standby"
			}
		}],
		quiet: {
			under: [
				{
					series: `pg_replication_slots_active{${server},slot_name="standby"}`,
					values: "0 0 0 1x20"
				},
				{
					series: `pg_replication_slots_active{${server},slot_name="pgproof"}`,
					values: "0x20"
				},
				{
					series: `pg_replication_slots_active{${server},slot_name="standby",database="app"}`,
					values: "0x20"
				}
			],
			after: "10m"
		}
	},
	{
		name: "PostgresArchiverFails",
		for: "5m",
		severity: "critical",
		summary: "WAL is not archived: pg_wal grows, and a recovery would end where the archive does.",
		action: "read the reason in the server log; then: select last_failed_wal, last_failed_time from pg_stat_archiver",
		fires: [{
			by: "increase(pg_stat_archiver_failed_count[15m]) > 0",
			under: [{
				series: `pg_stat_archiver_failed_count{${server}}`,
				values: "0 0 1+1x20"
			}],
			after: "15m",
			labels: ofServer
		}],
		quiet: {
			under: [{
				series: `pg_stat_archiver_failed_count{${server}}`,
				values: "7x60"
			}],
			after: "40m"
		}
	},
	{
		name: "PostgresSlotKeepsWal",
		for: "5m",
		severity: "critical",
		summary: "A replication slot keeps more than 8 GiB of WAL; it will fill the disk.",
		action: "bring its consumer back, or drop it: select pg_drop_replication_slot(slot_name)",
		fires: [{
			by: `pgproof_slot_retained_bytes > ${8 * gib}`,
			under: [{
				series: `pgproof_slot_retained_bytes{${pgproof},slot="gone"}`,
				values: `${9 * gib}x20`
			}],
			after: "10m",
			labels: {
				...ofPgproof,
				slot: "gone"
			}
		}],
		quiet: {
			under: [{
				series: `pgproof_slot_retained_bytes{${pgproof},slot="near"}`,
				values: `${7 * gib}x20`
			}],
			after: "10m"
		}
	},
	{
		name: "PostgresWraparoundNears",
		for: "10m",
		severity: "critical",
		summary: "A database has transactions a thousand million old that are not frozen; at two it stops to write.",
		action: "in that database: vacuum (freeze, verbose); and end what holds it back: pgproof health",
		fires: [{
			by: "max by (instance, job, datname) (pg_database_wraparound_age_datfrozenxid_seconds) > 1e9",
			under: [{
				series: `pg_database_wraparound_age_datfrozenxid_seconds{${server},datname="app"}`,
				values: "1100000000x30"
			}],
			after: "20m",
			labels: {
				...ofServer,
				datname: "app"
			}
		}],
		quiet: {
			under: [{
				series: `pg_database_wraparound_age_datfrozenxid_seconds{${server},datname="app"}`,
				values: "900000000x30"
			}],
			after: "20m"
		}
	},
	{
		name: "PostgresDeadlocks",
		for: "1m",
		severity: "warning",
		summary: "More than five deadlocks in ten minutes.",
		action: "the server log names the statements of each; have them lock in one order",
		fires: [{
			by: "sum by (instance, job, datname) (increase(pg_stat_database_deadlocks[10m])) > 5",
			under: [{
				series: `pg_stat_database_deadlocks{${server},datname="app"}`,
				values: "0+2x30"
			}],
			after: "20m",
			labels: {
				...ofServer,
				datname: "app"
			}
		}],
		quiet: {
			under: [{
				series: `pg_stat_database_deadlocks{${server},datname="app"}`,
				values: "40x30"
			}],
			after: "20m"
		}
	},
	{
		name: "DiskNearlyFull",
		for: "10m",
		severity: "critical",
		summary: "A file system has less than a tenth free.",
		action: "give it room; never by removing files of pg_wal",
		fires: [{
			by: "node_filesystem_avail_bytes{fstype!~\"tmpfs|overlay|squashfs|ramfs\"} / node_filesystem_size_bytes < 0.1 and node_filesystem_readonly == 0",
			under: disk(9),
			after: "20m",
			labels: {
				instance: "node-exporter:9100",
				job: "node",
				device: "/dev/a",
				fstype: "ext4",
				mountpoint: "/"
			}
		}],
		quiet: {
			under: disk(11),
			after: "20m"
		}
	},
	{
		name: "BackupStale",
		for: "5m",
		severity: "critical",
		summary: "The newest backup is more than 26 hours old, or there is none.",
		action: "pgproof list; see why the last run made none: pgproof diagnose",
		fires: [{
			by: `${asOfNow("pgproof_backup_age_seconds")} > 26 * 3600`,
			under: [{
				series: `pgproof_backup_age_seconds{${pgproof}}`,
				values: `90000x180`
			}, {
				series: `pgproof_run_timestamp_seconds{${pgproof}}`,
				values: "0x180"
			}],
			after: "120m",
			labels: ofPgproof
		}, {
			by: "pgproof_check_status{check=\"backup-age\",status=\"bad\"} == 1",
			under: [{
				series: `pgproof_check_status{${pgproof},check="backup-age",status="bad"}`,
				values: "1x20"
			}, {
				series: `pgproof_run_timestamp_seconds{${pgproof}}`,
				values: "0+60x20"
			}],
			after: "10m",
			labels: {
				...ofPgproof,
				check: "backup-age",
				status: "bad"
			}
		}],
		quiet: {
			under: [{
				series: `pgproof_backup_age_seconds{${pgproof}}`,
				values: `90000x180`
			}, {
				series: `pgproof_run_timestamp_seconds{${pgproof}}`,
				values: "0+60x180"
			}],
			after: "120m"
		}
	},
	{
		name: "ProofStale",
		for: "5m",
		severity: "warning",
		summary: "No backup was restored and shown good for eight days, or ever: nobody knows whether they restore.",
		action: "pgproof verify",
		fires: [{
			by: `${asOfNow("pgproof_backup_proof_age_seconds")} > 8 * 86400`,
			under: [{
				series: `pgproof_backup_proof_age_seconds{${pgproof}}`,
				values: `687600x180`
			}, {
				series: `pgproof_run_timestamp_seconds{${pgproof}}`,
				values: "0x180"
			}],
			after: "120m",
			labels: ofPgproof
		}, {
			by: "(pgproof_check_status{check=\"backup-verdict\",status=\"warning\"} == 1 unless on (server, dbname) pgproof_backup_proof_age_seconds)",
			under: [{
				series: `pgproof_check_status{${pgproof},check="backup-verdict",status="warning"}`,
				values: "1x20"
			}],
			after: "10m",
			labels: {
				...ofPgproof,
				check: "backup-verdict",
				status: "warning"
			}
		}],
		quiet: {
			under: [
				{
					series: `pgproof_check_status{${pgproof},check="backup-verdict",status="warning"}`,
					values: "0x20"
				},
				{
					series: `pgproof_backup_proof_age_seconds{${pgproof}}`,
					values: `604800x20`
				},
				{
					series: `pgproof_run_timestamp_seconds{${pgproof}}`,
					values: "0+60x20"
				}
			],
			after: "10m"
		}
	},
	{
		name: "ProofFailed",
		for: "1m",
		severity: "critical",
		summary: "The newest backup was restored, and was not what was dumped; or none was shown good for a month.",
		action: "keep the one before it; then: pgproof diagnose",
		fires: [{
			by: "pgproof_check_status{check=\"backup-verdict\",status=\"bad\"} == 1",
			under: [{
				series: `pgproof_check_status{${pgproof},check="backup-verdict",status="bad"}`,
				values: "1x10"
			}],
			after: "5m",
			labels: {
				...ofPgproof,
				check: "backup-verdict",
				status: "bad"
			}
		}],
		quiet: {
			under: [{
				series: `pgproof_check_status{${pgproof},check="backup-verdict",status="bad"}`,
				values: "0x10"
			}, {
				series: `pgproof_check_status{${pgproof},check="primary-key",status="bad"}`,
				values: "1x10"
			}],
			after: "5m"
		}
	},
	{
		name: "BackupsNotSeen",
		for: "3h",
		severity: "warning",
		summary: "pgproof health could not read the store for three hours: nobody knows how old the newest backup is.",
		action: "run it by hand, with its --store: it says why",
		fires: [{
			by: "pgproof_check_status{check=\"backup-age\",status=\"unknown\"} == 1 unless on (server, dbname) pgproof_backup_age_seconds",
			under: [{
				series: `pgproof_check_status{${pgproof},check="backup-age",status="unknown"}`,
				values: "1x300"
			}],
			after: "240m",
			labels: {
				...ofPgproof,
				check: "backup-age",
				status: "unknown"
			}
		}],
		quiet: {
			under: [
				{
					series: `pgproof_check_status{${pgproof},check="backup-age",status="unknown"}`,
					values: "0x59 1x59 0x200"
				},
				{
					series: "pgproof_check_status{server=\"db:5432\",dbname=\"other\",check=\"backup-age\",status=\"unknown\"}",
					values: "1x300"
				},
				{
					series: "pgproof_backup_age_seconds{server=\"db:5432\",dbname=\"other\"}",
					values: "3600x300"
				}
			],
			after: "240m"
		}
	},
	{
		name: "HealthNotLetIn",
		for: "90m",
		severity: "warning",
		summary: "pgproof health did not get into the server, twice in a row: backups, proofs and slots are not watched meanwhile.",
		action: "run it by hand: it says why",
		fires: [{
			by: "pgproof_up == 0",
			under: [{
				series: `pgproof_up{${pgproof}}`,
				values: "1x59 0x180"
			}],
			after: "200m",
			labels: ofPgproof
		}],
		quiet: {
			under: [{
				series: `pgproof_up{${pgproof}}`,
				values: "1x59 0x59 1x180"
			}],
			after: "140m"
		}
	},
	{
		name: "HealthNotLookedAt",
		for: "30m",
		severity: "warning",
		summary: "pgproof health has written no metrics for three hours: backups, proofs and slots are not watched.",
		action: "run it by a schedule of the machine, every hour",
		fires: [{
			by: "time() - max(pgproof_run_timestamp_seconds) > 3 * 3600",
			under: [{
				series: `pgproof_run_timestamp_seconds{${pgproof}}`,
				values: "0x300"
			}],
			after: "240m",
			labels: {}
		}, {
			by: "absent(pgproof_run_timestamp_seconds)",
			under: [],
			after: "40m",
			labels: {}
		}],
		quiet: {
			under: [{
				series: `pgproof_run_timestamp_seconds{${pgproof}}`,
				values: "0+60x300"
			}],
			after: "240m"
		}
	}
];
function disk(percentFree) {
	const labels = "instance=\"node-exporter:9100\",job=\"node\",device=\"/dev/a\",fstype=\"ext4\",mountpoint=\"/\"";
	return [
		{
			series: `node_filesystem_avail_bytes{${labels}}`,
			values: `${percentFree}x30`
		},
		{
			series: `node_filesystem_size_bytes{${labels}}`,
			values: "100x30"
		},
		{
			series: `node_filesystem_readonly{${labels}}`,
			values: "0x30"
		}
	];
}
// packages/core/src/scaffold/monitoring/rules.ts
/** Alerts as Prometheus reads them. Pure. */
function rulesOf(alerts, environment) {
	return { groups: [{
		name: "pgproof",
		rules: alerts.map((alert) => ({
			alert: alert.name,
			expr: expressionOf(alert),
			for: alert.for,
			labels: {
				severity: alert.severity,
				environment
			},
			annotations: {
				summary: alert.summary,
				action: alert.action
			}
		}))
	}] };
}
/** That each fires by every branch of its expression, and only when it should, for `promtool test rules` beside `rules.yml`. Pure. */
function ruleTestsOf(alerts, environment) {
	const test = (alert, { under: input_series, after }, exp_alerts) => ({
		interval: "1m",
		input_series,
		alert_rule_test: [{
			eval_time: after,
			alertname: alert.name,
			exp_alerts
		}]
	});
	return {
		rule_files: ["rules.yml"],
		evaluation_interval: "1m",
		tests: alerts.flatMap((alert) => {
			const { fires, quiet, severity, summary, action } = alert;
			const exp_annotations = {
				summary,
				action
			};
			return [...fires.map((firing) => {
				const exp_labels = {
					...firing.labels,
					severity,
					environment
				};
				return test(alert, firing, [{
					exp_labels,
					exp_annotations
				}]);
			}), test(alert, quiet, [])];
		})
	};
}
// packages/core/src/scaffold/archiving/wal.ts
/** Where a recovering server finds the key; nowhere else, and not on the server in use. */
const identity = "/etc/pgproof/age-key.txt";
const systemIdentifier = "psql -XAtc 'select system_identifier from pg_control_system()'";
/** Files for the host of a server that archives by pgproof. Pure. */
function walArchivingScaffold(options) {
	const { store, recipients, environment, program, archiveTimeoutSeconds } = options;
	const { archive, restore } = pgproofCommands(store, {
		program,
		...present({
			recipients,
			identity: recipients === void 0 ? void 0 : identity
		})
	});
	const settings = archiveSettings(archive, archiveTimeoutSeconds);
	const archiver = alerts.filter(({ name }) => name === "PostgresArchiverFails");
	const tasks = tasksOf(options);
	return {
		target: "write-ahead log",
		files: [
			settingsFile$1(settings, "archive.conf", "What the server archives by; for a folder that include_dir of its postgresql.conf names."),
			settingsFile$1([{
				name: "restore_command",
				value: restore,
				because: `what a server that recovers by hand fetches with; pgproof restore --method physical does all of it${recipients === void 0 ? "" : `. The key is at ${identity} for as long as that takes`}`
			}], "restore.conf", "For a server that recovers, beside an empty file recovery.signal in its data directory."),
			...unitFiles("systemd", tasks),
			yamlFile("rules.yml", `Alerts for Prometheus with postgres_exporter (${environment}).`, [rulesOf(archiver, environment)]),
			yamlFile("rules.test.yml", "Shows that it fires, and does not: promtool test rules rules.test.yml", [ruleTestsOf(archiver, environment)])
		],
		again: againOf$3(options),
		commands: [
			...preparations(options),
			`sudo install -m 644 archive.conf "\${CONF_D:?the folder that include_dir names, such as /etc/postgresql/17/main/conf.d}/pgproof-archive.conf"`,
			"sudo systemctl restart postgresql",
			...unitCommands("systemd", tasks),
			`sudo systemctl start ${tasks[0]?.name}.service`
		],
		configuration: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
		verificationSteps: [
			`sudo -u postgres psql -XAtc "select 1 / (count(*) = 0)::int as all_settings_are_read from pg_file_settings where error is not null"`,
			`sudo -u postgres sh -c ${shellQuote(arrivalLine("psql -XAtc"))}`,
			`sudo -u postgres ${program} wal check ${shellWords(storeArguments(store))} --system-identifier "$(sudo -u postgres ${systemIdentifier})"`,
			alertVerification,
			"promtool test rules rules.test.yml"
		],
		recoveryProcedure: recoveryOf$3(options)
	};
}
function tasksOf({ store, recipients, program }) {
	const words = program.split(/\s+/);
	const [where, user] = [storeArguments(store), "postgres"];
	return [{
		name: "pgproof-base-backup",
		description: "Base backup of the cluster by pgproof",
		command: [
			...[
				...words,
				"backup",
				"--method",
				"physical"
			],
			...[
				"--database-url",
				"postgres://postgres@/postgres?host=/var/run/postgresql",
				...where,
				"--keep-daily",
				"14"
			],
			...recipients === void 0 ? [] : ["--age-recipients", recipients.join(",")]
		],
		user,
		calendar: "*-*-* 02:17:00",
		delay: "10min"
	}, {
		name: "pgproof-wal-check",
		description: "Whether the archive of the write-ahead log has all that a recovery needs",
		command: [
			"/bin/sh",
			"-c",
			`exec ${program} wal check ${shellWords(where)} --system-identifier "$(${systemIdentifier})"`
		],
		user,
		calendar: "*-*-* *:23:00",
		delay: "5min"
	}];
}
function preparations({ store, program }) {
	return [store.at === "folder" ? `sudo install -d -o postgres -g postgres -m 700 ${store.path}` : `sudo -u postgres test -s ~postgres/.aws/credentials || echo 'give the user postgres the keys of the store: aws configure, or a role of the machine' >&2`, `sudo -u postgres ${program} --version`];
}
function againOf$3({ environment, store, recipients, program, archiveTimeoutSeconds }) {
	const given = present({
		environment,
		store: placeOf(store),
		"s3-region": store.at === "s3" ? store.region : void 0,
		"s3-endpoint": store.at === "s3" ? store.endpoint : void 0,
		"age-recipients": recipients?.join(","),
		program: program === "pgproof" ? void 0 : program,
		"archive-timeout-seconds": archiveTimeoutSeconds
	});
	return `pgproof scaffold wal-archiving${Object.entries(given).map(([name, value]) => ` --${name} ${shellQuote(String(value))}`).join("")}`;
}
function recoveryOf$3({ store, recipients, program }) {
	const key = recipients === void 0 ? "" : ` --age-identity "\${KEY:?the file of the age key}"`;
	return `The cluster comes back into a new folder, to its last moment in ${placeOf(store)}, or to the one in MOMENT, such as MOMENT='2026-11-27 03:00:00+00:00'. What is there stays as it is; the report says how the copy takes its place. Of a store with several clusters, as after pg_upgrade, CLUSTER names one, such as CLUSTER=+cluster/7412345678901234567 (pgproof list --method physical).
  sudo -u postgres ${program} restore --method physical ${shellWords(storeArguments(store))}${key} ${recoveryWords} --into-directory "\${INTO:?a new folder}"
Without pgproof: the manifest.json of each base backup in ${placeOf(store)} holds, as recovery_procedure, how it is restored by PostgreSQL's own programs; restore.conf is what fetches the log.
`;
}
// packages/core/src/scaffold/compose-archive.ts
const isArchived = (options) => options.archive !== void 0;
const inServer = "docker compose exec --no-TTY --user postgres postgres";
/** Keys of a store in S3, as AWS's own tools read them. */
const keys = "aws-credentials";
const pgproofArchiver = {
	memoryMib: 512,
	settings: ({ archive }) => archiveSettings(pgproofCommands(archive.store, archive).archive),
	secrets: ({ archive }) => archive.store.at === "s3" ? [keys] : [],
	mountedSecrets: ({ archive }) => archive.store.at === "s3" ? [keys] : [],
	mounts: () => [],
	environment: ({ archive }) => archive.store.at === "s3" ? { AWS_SHARED_CREDENTIALS_FILE: `/run/secrets/${keys}` } : {},
	files: (_, image) => [{
		path: "image/Dockerfile",
		about: ["The server with Node.js and pgproof (image/dist, a copy of its folder dist), which archive_command calls.", "A change of it, or of image/dist, counts from: docker compose build && docker compose up --detach --wait"],
		content: {
			form: "text",
			comment: "#",
			text: `ARG NODE_IMAGE=node:24-bookworm-slim
FROM \${NODE_IMAGE} AS node
FROM ${image}
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY dist /opt/pgproof
RUN printf '#!/bin/sh\\nexec node /opt/pgproof/cli.js "$@"\\n' > /usr/local/bin/pgproof && chmod 755 /usr/local/bin/pgproof
`
		}
	}, {
		path: "image/.gitignore",
		about: ["A copy of pgproof, which is of another repository."],
		content: {
			form: "text",
			comment: "#",
			text: "dist\n"
		}
	}],
	preparations: ({ archive: { store } }) => [`test -s image/dist/cli.js || cp -R "\${PGPROOF_DIST:?the folder dist of pgproof}" image/dist`, ...store.at === "folder" ? [] : [`test -s secrets/${keys} || printf '[default]\\naws_access_key_id = %s\\naws_secret_access_key = %s\\n' "\${AWS_ACCESS_KEY_ID:?of the store}" "\${AWS_SECRET_ACCESS_KEY:?of the store}" > secrets/${keys}; chmod 444 secrets/${keys}`]],
	firstBackup: (options) => [baseBackup(options)],
	backup: baseBackup,
	reborn: (options) => [baseBackup(options)],
	verification: ({ archive, database }) => {
		const psql = `psql --username postgres --dbname ${database} --no-align --tuples-only --command`;
		return [`${inServer} sh -c ${shellQuote(arrivalLine(psql))}`, `${inServer} sh -c ${shellQuote(`pgproof wal check ${shellWords(storeArguments(archive.store))} --system-identifier "$(${psql} "select system_identifier from pg_control_system()")"`)}`];
	},
	recovery: ({ archive }) => {
		const isEncrypted = archive.recipients !== void 0;
		const words = [...[
			"--method",
			"physical",
			...storeArguments(archive.store)
		], ...isEncrypted ? ["--age-identity", "/run/age-key"] : []];
		const call = `pgproof restore ${shellWords(words)} ${recoveryWords}`;
		const ask = `id=$(pg_controldata "$PGDATA" 2> /dev/null | sed -n "s/^Database system identifier: *//p"); CLUSTER="\${CLUSTER:-+cluster\${id:+/$id}}"; ${call} --into-directory /tmp/asked --dry-run > /dev/null && echo "$CLUSTER"`;
		const restore = `mkdir -p "$PGDATA" && chmod 700 "$PGDATA" && ${call} --into-directory "$PGDATA" && sed -i "/^# Added by pgproof restore/,\\$d" "$PGDATA/postgresql.auto.conf"`;
		const run = (cluster, script) => `docker compose run --rm --no-deps --no-TTY --user postgres --env MOMENT="\${MOMENT:-}" --env CLUSTER="${cluster}"${isEncrypted ? " --volume \"$PWD/secrets/age-key:/run/age-key:ro\"" : ""} --entrypoint sh postgres -c ${shellQuote(script)}`;
		const withKey = (line) => isEncrypted ? `install -m 444 "\${KEY:?the file of the key that opens backups}" secrets/age-key && { ${line}; code=$?; rm -f secrets/age-key; test "$code" = 0; }` : line;
		return {
			about: " First the store is asked for the cluster whose data is on the volume; where that is lost, or one is meant that was here before, CLUSTER names it, such as CLUSTER=+cluster/7412345678901234567 (pgproof list --method physical).",
			ask: [withKey(`cluster=$(${run(`\${CLUSTER:-}`, ask)})`)],
			restore: [withKey(run("$cluster", restore))],
			after: []
		};
	}
};
/** A base backup, beside the log. */
function baseBackup({ archive, database }) {
	const words = [
		...[
			"--method",
			"physical",
			"--database-url",
			`postgres://postgres@/${database}?host=/var/run/postgresql`
		],
		...storeArguments(archive.store),
		...archive.recipients === void 0 ? [] : ["--age-recipients", archive.recipients.join(",")]
	];
	return `${inServer} pgproof backup ${shellWords(words)}`;
}
const archivers = {
	pgproof: pgproofArchiver,
	pgbackrest: pgbackrestArchiver
};
const archiverOf = ({ archive }) => archivers[archive.by];
/** What the service of the server is made of. */
const archivedMembers = {
	image: under("Made of image/Dockerfile: the server, and what hands its log over.", `\${COMPOSE_PROJECT_NAME}-server`),
	build: "./image"
};
/** A folder is at the same place inside as outside, so that the same words name it. */
function archivedVolumes(options) {
	const { store } = options.archive;
	return [...archiverOf(options).mounts(options), ...store.at === "folder" ? [`${store.path}:${store.path}`] : []];
}
/** What has to be there before the server is started; the store's folder is handed to the server's user. */
function archivePreparations(options, image) {
	const { store } = options.archive;
	return [...archiverOf(options).preparations(options), ...store.at === "folder" ? [`docker run --rm --volume ${store.path}:${store.path} --entrypoint sh ${shellQuote(image)} -c 'chown postgres ${store.path}'`] : []];
}
/** The server comes back to a moment, on another volume. `begin` are the lines that take the old one aside, `start` that which starts it, `end` those that follow. */
function archiveRecovery(options, { begin, start, end }) {
	const archiver = archiverOf(options);
	const { about, ask, restore, after } = archiver.recovery(options);
	const lines = [
		...ask,
		...begin,
		...restore,
		start,
		...after,
		...end,
		archiver.backup(options)
	];
	return `The server is to come back to the last moment that is in ${placeOf(options.archive.store)}, or to the one in MOMENT, such as MOMENT='2026-11-27 03:00:00+00:00' (a row that was deleted is there again), on another volume; the old one stays as it is. Paste it as one: each line runs only where the one before it succeeded.${about}
${chained(lines)}`;
}
// packages/core/src/scaffold/compose-standby.ts
/** What the standby logs in with. */
const standbySecret = "standby-password";
/** Whom it logs in as. */
const role$2 = "pgproof_standby";
const slot = "standby";
/** What a standby that is away may cost the first server: four times what WAL it has anyway. */
function standbySettings(options) {
	const wal = settingsFor(options).find(({ name }) => name === "max_wal_size")?.value ?? "";
	return [{
		name: "max_slot_wal_keep_size",
		value: `${4 * Number.parseInt(wal, 10)}MB`,
		because: "four times max_wal_size: a standby that is away for longer has to be made anew, and does not fill the disk"
	}];
}
/** What the service of the standby has otherwise than that of the first server. */
function standbyMembers({ tls }, volume, ports, healthcheck) {
	return {
		entrypoint: ["bash", "/standby.sh"],
		command: [],
		user: "postgres",
		environment: {},
		secrets: [standbySecret, ...tls ? ["tls-certificate", "tls-key"] : []],
		ports,
		volumes: [
			`standby:${volume}`,
			`./postgresql.conf:${configurationFile}:ro`,
			`./pg_hba.conf:${clientsFile}:ro`,
			"./standby.sh:/standby.sh:ro"
		],
		healthcheck: {
			...healthcheck,
			test: under("It follows: one that answers may be at a standstill. Or it has taken over.", ["CMD-SHELL", `psql --username postgres --no-align --tuples-only --command "select not pg_is_in_recovery() or exists (select from pg_stat_wal_receiver where status = 'streaming')" | grep --quiet t`])
		},
		depends_on: { postgres: { condition: "service_healthy" } },
		cap_add: []
	};
}
/** Makes the role and the slot where they are missing; the image runs it when it makes the data folder, and people whenever there is a standby to be made. */
const standbyRole = "init/30-standby.sql";
/** Has it take over. */
const failover = "failover.sh";
/** By so much the last transaction of a standby may be older than the loss of its server, of which nothing else is known. */
const mostLostSeconds = 60;
const asSuperuser = "psql --username postgres --set ON_ERROR_STOP=1 --quiet --output /dev/null";
/** Makes what a standby needs on the server that is up, then the standby. */
const standbyCommands = [`docker compose exec --no-TTY postgres ${asSuperuser} --file /docker-entrypoint-initdb.d/30-standby.sql`, "docker compose up --detach --wait"];
/** What people do when one of the two is lost. */
function standbyRecovery({ port }) {
	return `The server is lost, and its standby lives. Do not start the old server (no docker compose up, start or restart before this one): there would be two that take writes.
This says what the standby has, removes the server's container, keeps its volume aside, has the standby take over, and makes another standby; the applications stay on port ${port}. What the standby had not received yet is in the old volume alone: it refuses, and changes nothing, where the server answers and the standby does not follow it, and where the last transaction that the standby has is more than ${mostLostSeconds} seconds older than the loss of the server. The latter is also so where nobody had written for that long; ./${failover} --accept-loss takes over all the same.
  ./${failover}
The standby is lost, or was away for longer than its slot keeps WAL (it is not healthy, and its log says so): it is made anew.
  docker compose rm --stop --force standby
  ${otherVolume("STANDBY_VOLUME", "standby")}
${standbyCommands.map((command) => `  ${command}`).join("\n")}
`;
}
/** Has a service begin on a volume of a new name; its old one stays as it is. */
function otherVolume(variable, name) {
	return `printf '\\n${variable}=${name}-%s\\n' "$(date +%s)" >> .env`;
}
/** How the standby begins, what the first server needs for it, and how it takes over. */
function standbyFiles() {
	const program = (path, about, text) => ({
		path,
		about: [about],
		isProgram: true,
		content: {
			form: "text",
			comment: "#",
			text: `#!/bin/bash\nset -euo pipefail\n${text}`
		}
	});
	return [
		{
			path: standbyRole,
			about: ["Who follows this server, and what is kept for it; changes nothing that is there."],
			content: {
				form: "text",
				comment: "--",
				text: `${unlogged}
${roleWithPassword(role$2, standbySecret, "login replication")}
-- What was not read for too long is lost to a standby: it begins anew.
select pg_drop_replication_slot(slot_name) from pg_replication_slots
where slot_name = '${slot}' and wal_status = 'lost' and not active;
select pg_create_physical_replication_slot('${slot}')
where not exists (select from pg_replication_slots where slot_name = '${slot}');
`
			}
		},
		program("standby.sh", "Runs in the standby: copies the first server once, and follows it.", `umask 077
# One that took over; where it came by a copy that was broken off, there is a backup_label.
if [[ -e $PGDATA/was-standby && ! -e $PGDATA/backup_label ]]; then
  echo 'this volume is that of a server that took over, and is no standby: .env is to name it as SERVER_VOLUME' >&2
  exit 1
fi
if [[ ! -e $PGDATA/standby-is-whole ]]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  # What an attempt left that was broken off.
  find "$PGDATA" -mindepth 1 -delete
  PGPASSWORD="$(cat /run/secrets/${standbySecret})" pg_basebackup --dbname 'host=postgres user=${role$2} application_name=standby' \\
    --pgdata "$PGDATA" --wal-method stream --checkpoint fast --slot ${slot} --write-recovery-conf
  rm -f "$PGDATA/was-standby"
  touch "$PGDATA/standby-is-whole"
fi
exec postgres -c config_file=${configurationFile}
`),
		program(failover, "Has the standby take the place of the server; run it here, on the machine of both.", `cd "$(dirname "$0")"
case \${1-} in '' | --accept-loss) accepts=\${1-} ;; *) echo "usage: $0 [--accept-loss]" >&2; exit 2 ;; esac
refuse() {
  [[ -z $accepts ]] || return 0
  echo "$1. --accept-loss takes over all the same: what is lacking is in the old volume alone from then on" >&2
  exit 1
}
in_standby() { docker compose exec --no-TTY standby "$@"; }
ask='psql --username postgres --no-psqlrc --no-align --tuples-only --set ON_ERROR_STOP=1 --command'
received='greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())'
in_standby pg_isready --quiet || { echo 'the standby does not answer: nothing was changed' >&2; exit 1; }
at=
if [[ $(in_standby $ask 'select pg_is_in_recovery()') == t ]]; then
  seen=$(in_standby $ask "select $received, pg_last_wal_replay_lsn(), exists (select from pg_stat_wal_receiver where status = 'streaming'), coalesce(pg_last_xact_replay_timestamp()::text, '(none since it was started)')")
  IFS='|' read -r has replayed follows last <<< "$seen"
  echo "the standby has received the log to $has, and replayed it to $replayed; its last transaction is of $last"
  at=$(timeout 15 docker compose exec --no-TTY postgres $ask 'select pg_current_wal_lsn()' 2> /dev/null) || at=
  if [[ -n $at ]]; then
    lacks=$(in_standby $ask "select greatest(0, pg_wal_lsn_diff('$at', '$has'))")
    echo "the server still answers, and is at $at: the standby lacks $lacks bytes of its log"
    # One that follows is sent the rest when the server is shut down.
    [[ $follows == t ]] || refuse 'the standby does not follow the server, which answers: nothing was changed'
  else
    # Since when, where its container says so.
    lost=$(docker inspect --format '{{if not .State.Running}}{{.State.FinishedAt}}{{end}}' "$(docker compose ps --all --quiet postgres)" 2> /dev/null) || lost=
    [[ $lost == 20* ]] || lost=now
    late=$(in_standby $ask "select ceil(extract(epoch from timestamptz '$lost' - pg_last_xact_replay_timestamp()))::bigint")
    echo "the server does not answer, as of $lost: the last transaction of the standby is \${late:-an unknown number of} seconds older"
    [[ -n $late && $late -le ${mostLostSeconds} ]] ||
      refuse 'the standby did not follow to the end, or nobody wrote for more than ${mostLostSeconds} seconds before it: nothing was changed'
  fi
fi
# The old server first: nothing from here on may start it again.
docker compose stop postgres
if [[ -n $at && $(in_standby $ask "select $received >= '$at'") != t ]]; then
  refuse "the server is stopped, and the standby has not received all of its log: docker compose start postgres has it go on"
fi
docker compose rm --force postgres
in_standby ${asSuperuser} --command "select case when pg_is_in_recovery() then 1 / pg_promote()::int end"
# It is a copy no longer, and no copy of it may be taken for a whole one.
in_standby bash -c 'cd "$PGDATA" && { test ! -e standby-is-whole || mv standby-is-whole was-standby; }'
promoted=$({ grep --no-filename '^STANDBY_VOLUME=' .env || echo =standby; } 2>/dev/null | tail -n 1 | cut -d = -f 2)
docker compose rm --stop --force standby
printf '\\nSERVER_VOLUME=%s\\nSTANDBY_VOLUME=standby-%s\\n' "$promoted" "$(date +%s)" >> .env
docker compose up --detach --wait postgres
${standbyCommands.join("\n")}
`)
	];
}
// packages/core/src/scaffold/compose-recovery.ts
/** The server as this machine reaches it, in the role that is named. */
function urlOf(user, { database, port, bind, tls }) {
	const verified = tls ? "?sslmode=verify-ca&sslrootcert=secrets/tls-certificate" : "";
	return shellQuote(`postgres://${user}@${hostOf(bind)}:${port}/${database}${verified}`);
}
/** Makes the roles that are missing, and says whose the database is and who may connect: a server that is up, be it one that was restored, has it by this alone. */
const rolesCommand = ({ database }) => `docker compose exec --no-TTY postgres psql --username postgres --dbname ${database} --set ON_ERROR_STOP=1 --quiet --output /dev/null --file /docker-entrypoint-initdb.d/10-roles.sql`;
/** What people do when something was lost. Pure. */
function recoveryOf$2(options) {
	const { database, standby } = options;
	const aside = [
		`docker compose rm --stop --force ${standby ? "standby " : ""}postgres`,
		otherVolume("SERVER_VOLUME", "data"),
		...standby ? [otherVolume("STANDBY_VOLUME", "standby")] : []
	];
	const toMoment = isArchived(options) ? archiveRecovery(options, {
		begin: aside,
		start: "docker compose up --detach --wait postgres",
		end: standby ? standbyCommands : []
	}) : "";
	const globals = `backups/${database}/$backup/globals.sql`;
	const anew = [
		`backup=$(pgproof list --store ./backups --database ${database} | awk '$NF == "yes" { id = $1 } END { print id }')`,
		"test -n \"$backup\"",
		...aside,
		"docker compose up --detach --wait postgres",
		`{ test ! -e "${globals}" || { docker compose cp "${globals}" postgres:/tmp/globals.sql && docker compose exec --no-TTY postgres psql --username postgres --no-psqlrc --quiet --output /dev/null --file /tmp/globals.sql && docker compose exec --no-TTY postgres rm /tmp/globals.sql; }; }`,
		`docker compose exec --no-TTY postgres dropdb --username postgres --force ${database}`,
		`PGPASSWORD="$(cat secrets/postgres-password)" pgproof restore --store ./backups --database ${database} --backup "$backup" --into ${urlOf("postgres", options)}`,
		rolesCommand(options),
		...standby ? standbyCommands : [],
		...isArchived(options) ? archiverOf(options).reborn(options) : []
	];
	return `${standby ? standbyRecovery(options) : ""}${toMoment}The container is gone, the volume is there${standby ? ", and the standby did not take over" : ""}: PostgreSQL recovers by itself.
  docker compose up --detach --wait
The volume is gone, or its data is not to be trusted. Nothing is given up before a backup was shown to restore:
  pgproof verify --store ./backups --database ${database} --backup latest-good
then the server begins anew on another volume, and the old one stays as it is. Paste it as one: each line runs only where the one before it succeeded. Roles come back from globals.sql; that some are there already is said, and is no fault. Passwords are in it only where the backup was made with them: a role that is none of init/ may need a new one.
${chained(anew)}When what was restored is in use, and good, the old volume is removed by hand (docker volume ls, docker volume rm); the next pgproof backup is of another server, which is said once: --allow-new-server.
Without pgproof: every backup's manifest.json in ./backups/${database} holds, as recovery_procedure, how it is restored by PostgreSQL's own programs.
`;
}
// packages/core/src/scaffold/compose-nightly.ts
const path = "nightly.sh";
/** A backup of the database, with its proof, of which two weeks are kept; where the log is archived, a base backup, too. */
function nightlyFile(options) {
	const { database } = options;
	return {
		path,
		about: ["Backs up the database, and shows that the backup restores; for a schedule of this machine. It ends with 0 where all went well."],
		isProgram: true,
		content: {
			form: "text",
			comment: "#",
			text: `#!/bin/bash
set -uo pipefail
cd "$(dirname "$0")" || exit
code=0
${backupCommand(options)} --keep-daily 14 &&
  pgproof verify --store ./backups --database ${database} || code=$?
${isArchived(options) ? `${archiverOf(options).backup(options)} || code=$?\n` : ""}exit "$code"
`
		}
	};
}
/** A dump with its proof, by the role that may read everything. */
const backupCommand = (options) => `PGPASSWORD="$(cat secrets/backup-password)" pgproof backup --database-url ${urlOf("pgproof_backup", options)} --store ./backups`;
/** Prints the line of a crontab that runs it every night: nothing else on a machine knows where the folder is. */
const scheduleCommand = `printf 'add it by crontab -e, as a user who may use Docker: 17 2 * * * PATH=%s "%s/${path}"\\n' "$PATH" "$PWD"`;
// packages/core/src/scaffold/compose-pooler.ts
const isPooled = (options) => options.pooler !== void 0;
/** What it logs in with, to look up others, and the same as PgBouncer reads it. */
const poolerSecret = "pooler-password";
const poolerUsers = "pooler-users";
const role$1 = "pgproof_pooler";
const roleFile = "init/20-pooler.sql";
const settingsFile = "/etc/pgbouncer/pgbouncer.ini";
/** Where PgBouncer listens, in its container. */
const ownPort = 6432;
/** What comes past it, at the most: a backup with its sessions, the exporter, pgproof health, a person. */
const mostPast = 10;
/** Of max_connections, for superusers alone (superuser_reserved_connections). */
const reserved = 3;
const clients = 1e3;
/** The sessions of the server that PgBouncer may have. Throws `bad-input` where none is left. */
function poolSize(options) {
	const { maxConnections } = budgetOf(options);
	const size = maxConnections - reserved - Math.min(mostPast, Math.ceil(maxConnections / 4));
	if (size >= 1) return size;
	throw new PgproofError("bad-input", `of ${maxConnections} connections PgBouncer could have none: ${reserved} are for superusers, and a backup comes past it`, { hint: "allow 8 connections or more" });
}
/** The settings of PgBouncer, as `pgbouncer.ini` has them. */
function poolerSettings(options) {
	const size = String(poolSize(options));
	const { mode } = options.pooler;
	return [
		{
			name: "listen_addr",
			value: "*",
			because: "inside the container: what is around it says who reaches it"
		},
		{
			name: "listen_port",
			value: String(ownPort),
			because: "its own, whatever the port of the machine"
		},
		{
			name: "unix_socket_dir",
			value: "",
			because: "nobody is in the container with it"
		},
		{
			name: "auth_type",
			value: "scram-sha-256",
			because: "clients log in with their password of the server; it is not kept here"
		},
		{
			name: "auth_file",
			value: `/run/secrets/${poolerUsers}`,
			because: `the password of ${role$1} alone`
		},
		{
			name: "auth_user",
			value: role$1,
			because: "may ask one question: the next"
		},
		{
			name: "auth_query",
			value: "select name, secret from pgproof_pooler.secret_of($1)",
			because: "what a role that may log in is known by; superusers and those that replicate are not told of"
		},
		{
			name: "auth_dbname",
			value: "postgres",
			because: "the question is asked there: a backup has nothing of it"
		},
		{
			name: "pool_mode",
			value: mode,
			because: mode === "transaction" ? "a session of the server is lent for a transaction: what outlives one (SET, LISTEN, temporary tables, advisory locks of sessions) is not to be relied upon" : "a session of the server is lent for as long as the client stays: everything works as without PgBouncer"
		},
		{
			name: "default_pool_size",
			value: size,
			because: "for a user and a database; there is one that matters"
		},
		{
			name: "max_db_connections",
			value: size,
			because: `max_connections, without ${reserved} for superusers and what comes past PgBouncer (a quarter, ${mostPast} at the most): backups, monitoring`
		},
		{
			name: "max_client_conn",
			value: String(clients),
			because: "those beyond the pool wait, for query_wait_timeout (two minutes) at the most"
		},
		{
			name: "server_login_retry",
			value: "1",
			because: "seconds; nobody is refused for longer than that once the server is back (default: 15)"
		},
		{
			name: "ignore_startup_parameters",
			value: "extra_float_digits",
			because: "JDBC sends it"
		},
		...options.tls ? [
			{
				name: "client_tls_sslmode",
				value: "require",
				because: "clients are encrypted, as those of the server"
			},
			{
				name: "client_tls_cert_file",
				value: "/run/secrets/tls-certificate",
				because: "that of the server"
			},
			{
				name: "client_tls_key_file",
				value: "/run/secrets/tls-key",
				because: "its key"
			},
			{
				name: "client_tls_ca_file",
				value: "/run/secrets/tls-certificate",
				because: "PgBouncer wants one to start, where the system has none; clients show no certificate"
			},
			{
				name: "server_tls_sslmode",
				value: "require",
				because: "pg_hba.conf takes no others"
			}
		] : [{
			name: "server_tls_sslmode",
			value: "disable",
			because: "the server has no certificate; both are on this machine"
		}]
	];
}
/** The service of PgBouncer: from the server's own image, which knows where packages of PostgreSQL come from. */
function poolerService(options, published) {
	const { database, environment, pooler, tls } = options;
	return {
		build: "./pooler",
		entrypoint: ["pgbouncer", settingsFile],
		command: [],
		user: "postgres",
		restart: environment === "development" ? "no" : "unless-stopped",
		secrets: [poolerUsers, ...tls ? ["tls-certificate", "tls-key"] : []],
		ports: published(pooler.port, ownPort),
		volumes: [`./pooler/pgbouncer.ini:${settingsFile}:ro`],
		depends_on: { postgres: { condition: "service_healthy" } },
		healthcheck: {
			test: [
				"CMD",
				"pg_isready",
				"--quiet",
				"--host=127.0.0.1",
				`--port=${ownPort}`,
				`--username=${database}`,
				`--dbname=${database}`
			],
			interval: "5s",
			timeout: "5s",
			retries: 6,
			start_period: "30s"
		},
		mem_limit: "256m",
		memswap_limit: "256m",
		read_only: true,
		stop_signal: under("Lets transactions end; a second one does not.", "SIGINT"),
		stop_grace_period: "30s",
		security_opt: ["no-new-privileges:true"],
		cap_drop: ["ALL"],
		logging: {
			driver: "json-file",
			options: {
				"max-size": "10m",
				"max-file": "5"
			}
		}
	};
}
/** Its settings, what it is made of, and its role on the server. */
function poolerFiles(options, image) {
	const { database } = options;
	const lines = poolerSettings(options).map(({ name, value, because }) => `; ${because}\n${name} = ${value}\n`);
	return [
		{
			path: "pooler/Dockerfile",
			about: ["PgBouncer, of the packages that the image of the server comes from."],
			content: {
				form: "text",
				comment: "#",
				text: `FROM ${image}
RUN apt-get update \\
  && apt-get install --yes --no-install-recommends pgbouncer \\
  && rm -rf /var/lib/apt/lists/*
`
			}
		},
		{
			path: "pooler/pgbouncer.ini",
			about: ["Settings of PgBouncer (1.20 or newer). No password stands here."],
			content: {
				form: "text",
				comment: "#",
				text: `[databases]
${database} = host=postgres port=5432
; For auth_query. Who comes in by it is whoever the server lets in.
postgres = host=postgres port=5432 pool_size=2

[pgbouncer]
${lines.join("")}`
			}
		},
		{
			path: roleFile,
			about: ["Whom PgBouncer looks others up as; makes what is missing. In the database postgres."],
			content: {
				form: "text",
				comment: "--",
				text: `\\connect postgres
${unlogged}
${roleWithPassword(role$1, poolerSecret)}
create schema if not exists pgproof_pooler;
grant usage on schema pgproof_pooler to ${quoteIdentifier(role$1)};
create or replace function pgproof_pooler.secret_of(asked text)
returns table (name text, secret text)
language sql
stable
security definer
set search_path = pg_catalog
as $$
  select rolname::text, rolpassword
  from pg_authid
  where rolname = asked
    and rolcanlogin
    and not rolsuper
    and not rolreplication
    and (rolvaliduntil is null or rolvaliduntil > now())
$$;
revoke all on function pgproof_pooler.secret_of(text) from public;
grant execute on function pgproof_pooler.secret_of(text) to ${quoteIdentifier(role$1)};
`
			}
		}
	];
}
/** What is run on a server that is up; run again it changes nothing. */
const poolerCommands = ["docker compose exec --no-TTY postgres psql --username postgres --set ON_ERROR_STOP=1 --quiet --output /dev/null --file /docker-entrypoint-initdb.d/20-pooler.sql", "docker compose up --detach --wait"];
/** The password as PgBouncer reads it, anew: a file that nobody may write is not written over, but removed. `printf` is the shell's own: no other process sees it. */
const poolerUsersCommand = `rm -f secrets/${poolerUsers} && printf '"${role$1}" "%s"\\n' "$(cat secrets/${poolerSecret})" > secrets/${poolerUsers} && chmod 444 secrets/${poolerUsers}`;
// packages/core/src/scaffold/compose.ts
/** The first major whose image keeps its data in a folder of the major's name, under the volume. Source: page of the image postgres, PGDATA. */
const firstWithParentVolume = 18;
/** Whether the engine starts it again by itself. */
const restarts = {
	development: "no",
	staging: "unless-stopped",
	production: "unless-stopped"
};
/** A server in a container. Throws `bad-input` where its size cannot be. Pure. */
function composeScaffold(options) {
	const settings = [
		...serverSettings(options, options.environment, options.tls),
		{
			name: "hba_file",
			value: clientsFile,
			because: "who may log in: the file beside this one, and not that of the data"
		},
		...isArchived(options) ? archiverOf(options).settings(options) : [],
		...options.standby ? standbySettings(options) : []
	];
	const files = [
		settingsFile$1(settings),
		rolesFile(options.database),
		clientsOf(options.tls, {
			standbyRole: options.standby ? role$2 : void 0,
			isArchived: isArchived(options)
		}),
		...isArchived(options) ? archiverOf(options).files({
			...options,
			dataDirectory: dataDirectoryOf(options)
		}, imageOf(options)) : [],
		...isPooled(options) ? poolerFiles(options, imageOf(options)) : [],
		...options.standby ? standbyFiles() : [],
		nightlyFile(options),
		ignored("secrets", "Passwords, which no repository may hold."),
		ignored("backups", "The store of pgproof backup, which no repository may hold.")
	];
	return {
		target: options.database,
		files: [composeFile(options, files), ...files],
		again: againOf$2(options),
		commands: commandsOf$2(options),
		configuration: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
		verificationSteps: verificationOf$1(options),
		recoveryProcedure: recoveryOf$2(options)
	};
}
function againOf$2({ environment, major, database, memoryMib, cpus, maxConnections, port, bind, tls, standby, pooler, archive, image }) {
	const given = present({
		environment,
		"postgres-major": major,
		database,
		"memory-mib": memoryMib,
		cpus,
		"max-connections": maxConnections,
		port,
		bind: bind === "127.0.0.1" ? void 0 : bind,
		pooler: pooler?.mode,
		"pooler-port": pooler?.port,
		...archiveWords(archive),
		image
	});
	return `pgproof scaffold compose${Object.entries(given).map(([name, value]) => ` --${name} ${shellQuote(String(value))}`).join("")}${tls ? " --tls" : ""}${standby ? " --standby" : ""}`;
}
function archiveWords(archive) {
	if (archive === void 0) return {};
	const { store } = archive;
	return {
		archive: archive.by,
		store: placeOf(store),
		"s3-region": store.at === "s3" ? store.region : void 0,
		"s3-endpoint": store.at === "s3" ? store.endpoint : void 0,
		"age-recipients": archive.recipients?.join(",")
	};
}
function composeFile(options, files) {
	const { major, memoryMib, cpus, port, bind, database, environment, standby } = options;
	const volume = major >= firstWithParentVolume ? "/var/lib/postgresql" : "/var/lib/postgresql/data";
	const size = `${memoryMib + (isArchived(options) ? archiverOf(options).memoryMib : 0)}m`;
	const published = (at, own = 5432) => [`${isIPv6(bind) ? `[${bind}]` : bind}:${at}:${own}`];
	const healthcheck = {
		test: under("Over TCP: while the image makes the database, the server is on its socket only.", [
			"CMD",
			"pg_isready",
			"--quiet",
			"--host=127.0.0.1",
			"--username=postgres",
			`--dbname=${database}`
		]),
		interval: "5s",
		timeout: "5s",
		retries: 6,
		start_period: under("A base backup, or a recovery, takes as long as it takes; the first good probe ends the period.", "24h")
	};
	const service = {
		image: under("Pin it by its digest where an image must not change: postgres:<major>@sha256:…", imageOf(options)),
		...isArchived(options) ? archivedMembers : {},
		command: [
			"postgres",
			"-c",
			`config_file=${configurationFile}`
		],
		restart: restarts[environment],
		environment: {
			POSTGRES_DB: database,
			POSTGRES_PASSWORD_FILE: "/run/secrets/postgres-password",
			POSTGRES_INITDB_ARGS: "--data-checksums",
			...isArchived(options) ? archiverOf(options).environment(options) : {}
		},
		secrets: mountedSecrets(options),
		ports: under(options.tls ? "Over TLS only." : "Only this machine: sessions are not encrypted.", published(port)),
		volumes: [
			under(major >= firstWithParentVolume ? "The parent folder: the image keeps the data in a folder of its major, and pg_upgrade --link needs both in one volume." : "The data. From 18 on the image wants the parent folder here.", `data:${volume}`),
			`./postgresql.conf:${configurationFile}:ro`,
			`./pg_hba.conf:${clientsFile}:ro`,
			"./init:/docker-entrypoint-initdb.d:ro",
			...isArchived(options) ? archivedVolumes(options) : []
		],
		healthcheck,
		mem_limit: size,
		memswap_limit: under("As much as memory: no swap. What goes beyond is ended by the kernel.", size),
		cpus,
		shm_size: under("Parallel queries share their work areas in /dev/shm, of which Docker gives 64 MB.", shmSize(options)),
		stop_grace_period: under("For the checkpoint of a shutdown; a server that is killed has to recover.", "2m"),
		stop_signal: "SIGINT",
		security_opt: ["no-new-privileges:true"],
		cap_drop: ["ALL"],
		cap_add: under("What the image needs to hand its folders to postgres, and to become it.", [...[
			"CHOWN",
			"DAC_OVERRIDE",
			"FOWNER",
			"SETGID",
			"SETUID"
		]]),
		logging: {
			driver: "json-file",
			options: {
				"max-size": "10m",
				"max-file": "5"
			}
		}
	};
	return {
		path: "compose.yaml",
		about: [`PostgreSQL ${major} for "${database}" (${environment}), in ${formatBytes(memoryMib * 1024 ** 2)} of memory.`],
		content: {
			form: "yaml",
			documents: [{
				services: {
					postgres: withDigest(service, files),
					...standby ? { standby: withDigest({
						...service,
						...standbyMembers(options, volume, published(port + 1), healthcheck)
					}, files) } : {},
					...isPooled(options) ? { pooler: withDigest(poolerService(options, published), files) } : {}
				},
				volumes: {
					data: { name: under("Once it was recovered, .env says on which volume it is; the ones before are kept.", volumeNamed("SERVER_VOLUME", "data")) },
					...standby ? { standby: { name: volumeNamed("STANDBY_VOLUME", "standby") } } : {}
				},
				secrets: Object.fromEntries(secretsOf$1(options).map((name) => [name, { file: `./secrets/${name}` }]))
			}]
		}
	};
}
/** Files of the certificate and its key. */
const tlsNames = ["tls-certificate", "tls-key"];
const secretsOf$1 = (options) => [
	...secretNames,
	...options.standby ? [standbySecret] : [],
	...isPooled(options) ? [poolerSecret, poolerUsers] : [],
	...isArchived(options) ? archiverOf(options).secrets(options) : [],
	...options.tls ? tlsNames : []
];
/** Those that the server reads. */
function mountedSecrets(options) {
	const ofArchiver = isArchived(options) ? archiverOf(options).secrets(options) : [];
	return [...secretsOf$1(options).filter((name) => name !== "pooler-users" && !ofArchiver.includes(name)), ...isArchived(options) ? archiverOf(options).mountedSecrets(options) : []];
}
/** Where the image keeps the data. */
const dataDirectoryOf = ({ major }) => major >= firstWithParentVolume ? `/var/lib/postgresql/${major}/docker` : "/var/lib/postgresql/data";
const volumeNamed = (variable, name) => `\${COMPOSE_PROJECT_NAME}_\${${variable}:-${name}}`;
const imageOf = ({ image, major }) => image ?? `postgres:${major}`;
function shmSize(options) {
	return `${Math.max(64, budgetOf(options).reserve)}m`;
}
function ignored(folder, about) {
	return {
		path: `${folder}/.gitignore`,
		about: [about],
		isPrivate: true,
		content: {
			form: "text",
			comment: "#",
			text: "*\n!.gitignore\n"
		}
	};
}
/** Makes a certificate where there is none, and lets the server's user, and nobody else, read its key, as PostgreSQL demands. */
function certificate(options) {
	return `{ test -s secrets/tls-certificate || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 825 -subj "/CN=\$(hostname -f)" -addext "subjectAltName=DNS:\$(hostname -f),DNS:localhost,IP:127.0.0.1" -keyout secrets/tls-key -out secrets/tls-certificate; } && ${`docker run --rm --volume "$PWD/secrets:/secrets" --entrypoint sh ${shellQuote(imageOf(options))} -c 'chown 0:postgres /secrets/tls-key && chmod 640 /secrets/tls-key && chmod 444 /secrets/tls-certificate'`}`;
}
/** Brings it up, with its roles: those of a server that was there before, too, and of one whose making was broken off. */
function startCommands(options) {
	return [
		"docker compose up --detach --wait postgres",
		rolesCommand(options),
		...options.standby ? standbyCommands : [],
		...isPooled(options) ? poolerCommands : [],
		...isArchived(options) ? archiverOf(options).firstBackup(options) : []
	];
}
function commandsOf$2(options) {
	return [
		`chmod 700 secrets && for name in ${secretsOf$1(options).filter((name) => name.endsWith("-password")).map((name) => name.replace("-password", "")).join(" ")}; do test -s "secrets/$name-password" || openssl rand -hex 24 > "secrets/$name-password"; chmod 444 "secrets/$name-password"; done`,
		...isPooled(options) ? [poolerUsersCommand] : [],
		...options.tls ? [certificate(options)] : [],
		...isArchived(options) ? archivePreparations(options, imageOf(options)) : [],
		...startCommands(options),
		scheduleCommand
	];
}
function verificationOf$1(options) {
	const { database, tls } = options;
	const inServer = "docker compose exec --no-TTY postgres";
	const plain = `psql "host=postgres dbname=${database} user=postgres sslmode=disable" --no-password --command "select 1" 2>&1 | grep "no encryption"`;
	return [
		"docker compose config --quiet",
		`${inServer} psql --username postgres --dbname ${database} --set ON_ERROR_STOP=1 --command "select 1 / (count(*) = 0)::int as all_settings_are_read from (select error from pg_file_settings union all select error from pg_hba_file_rules) files where error is not null"`,
		...tls ? [`${inServer} sh -c ${shellQuote(plain)}`] : [],
		backupCommand(options),
		`pgproof verify --store ./backups --database ${database}`,
		...isPooled(options) ? [throughPooler(options)] : [],
		...isArchived(options) ? archiverOf(options).verification(options) : []
	];
}
/** The application's own way, with its password. */
function throughPooler({ database, tls }) {
	const line = `PGPASSWORD="$(cat /run/secrets/owner-password)" psql "host=pooler port=6432 dbname=${database} user=${database} sslmode=${tls ? "require" : "disable"}" --no-password --set ON_ERROR_STOP=1 --command "select 1 / (current_user = '${database}')::int as the_application_is_let_in"`;
	return `docker compose exec --no-TTY postgres sh -c ${shellQuote(line)}`;
}
// packages/core/src/scaffold/kubernetes/objects.ts
/** What everything of ours is called, in its namespace. */
const name = "postgres";
const labels$1 = {
	"app.kubernetes.io/name": name,
	"app.kubernetes.io/managed-by": "pgproof-scaffold"
};
const selector = { "app.kubernetes.io/name": name };
/** Pods with this label may speak to the server. */
const clientLabel = { "postgres-client": "true" };
const metadata = (of = name) => ({
	name: of,
	labels: labels$1
});
/** A pod that can do nothing but its work. */
const podSecurity = {
	runAsNonRoot: true,
	runAsUser: 999,
	runAsGroup: 999,
	fsGroup: 999,
	fsGroupChangePolicy: "OnRootMismatch",
	seccompProfile: { type: "RuntimeDefault" }
};
const containerSecurity = {
	allowPrivilegeEscalation: false,
	readOnlyRootFilesystem: true,
	capabilities: { drop: ["ALL"] }
};
/** Memory and processors of the server: as much is kept for it as it may use, so that no neighbour takes it. */
function resourcesOf({ memoryMib, cpus }) {
	const size = {
		memory: `${memoryMib}Mi`,
		cpu: String(cpus)
	};
	return {
		requests: size,
		limits: size
	};
}
/** A volume that one node has at a time. */
function claimOf(gib) {
	return {
		accessModes: ["ReadWriteOnce"],
		resources: { requests: { storage: `${gib}Gi` } }
	};
}
/** What /dev/shm may hold; it counts as memory of the pod. */
function sharedMemoryOf(options) {
	return `${Math.max(64, budgetOf(options).reserve)}Mi`;
}
function service() {
	return {
		apiVersion: "v1",
		kind: "Service",
		metadata: metadata(),
		spec: {
			clusterIP: under("Headless: its name is the address of the one pod.", "None"),
			selector,
			ports: [{
				name,
				port: 5432,
				targetPort: name
			}]
		}
	};
}
function statefulSet(options) {
	const { major, database, storageGib, image } = options;
	const isReady = [
		"pg_isready",
		"--quiet",
		"--host=127.0.0.1",
		"--username=postgres",
		`--dbname=${database}`
	];
	return {
		apiVersion: "apps/v1",
		kind: "StatefulSet",
		metadata: metadata(),
		spec: {
			serviceName: name,
			replicas: noted(1, "a second one would be another server, and no standby"),
			selector: { matchLabels: selector },
			updateStrategy: { type: noted("OnDelete", "a change waits until somebody deletes the pod: kubectl delete pod postgres-0") },
			persistentVolumeClaimRetentionPolicy: {
				whenDeleted: "Retain",
				whenScaled: "Retain"
			},
			template: {
				metadata: { labels: labels$1 },
				spec: {
					automountServiceAccountToken: false,
					enableServiceLinks: false,
					terminationGracePeriodSeconds: noted(120, "for the checkpoint of a shutdown"),
					securityContext: podSecurity,
					containers: [{
						name,
						image: image ?? `postgres:${major}`,
						args: ["-c", `config_file=${configurationFile}`],
						ports: [{
							name,
							containerPort: 5432
						}],
						env: Object.entries({
							POSTGRES_DB: database,
							POSTGRES_PASSWORD_FILE: "/run/secrets/postgres-password",
							POSTGRES_INITDB_ARGS: "--data-checksums",
							PGDATA: `/var/lib/postgresql/${major}/docker`
						}).map(([variable, value]) => ({
							name: variable,
							value
						})),
						resources: resourcesOf(options),
						securityContext: containerSecurity,
						readinessProbe: under("No liveness and no startup probe: they would kill a server that is recovering, which then begins anew. One that has died ends its container.", {
							exec: { command: isReady },
							periodSeconds: 5,
							timeoutSeconds: 5,
							failureThreshold: 3
						}),
						volumeMounts: [
							{
								name: "data",
								mountPath: "/var/lib/postgresql"
							},
							{
								name: "settings",
								mountPath: configurationFile,
								subPath: "postgresql.conf",
								readOnly: true
							},
							{
								name: "settings",
								mountPath: "/docker-entrypoint-initdb.d/10-roles.sql",
								subPath: "10-roles.sql",
								readOnly: true
							},
							{
								name: "passwords",
								mountPath: "/run/secrets",
								readOnly: true
							},
							{
								name: "socket",
								mountPath: "/var/run/postgresql"
							},
							{
								name: "temporary",
								mountPath: "/tmp"
							},
							{
								name: "shared-memory",
								mountPath: "/dev/shm"
							}
						]
					}],
					volumes: [
						{
							name: "settings",
							configMap: { name: "postgres-settings" }
						},
						{
							name: "passwords",
							secret: {
								secretName: "postgres-passwords",
								defaultMode: noted(288, "readable by the group of the pod")
							}
						},
						{
							name: "socket",
							emptyDir: {}
						},
						{
							name: "temporary",
							emptyDir: {}
						},
						{
							name: "shared-memory",
							emptyDir: {
								medium: "Memory",
								sizeLimit: sharedMemoryOf(options)
							}
						}
					]
				}
			},
			volumeClaimTemplates: [{
				metadata: { name: "data" },
				spec: claimOf(storageGib)
			}]
		}
	};
}
function disruptionBudget() {
	return {
		apiVersion: "policy/v1",
		kind: "PodDisruptionBudget",
		metadata: metadata(),
		spec: {
			maxUnavailable: noted(0, "there is one: a node is drained when a person has decided that it may be down"),
			selector: { matchLabels: selector }
		}
	};
}
/** Who may speak to the server, and to whom the jobs may. */
function networkPolicies() {
	const policy = (of, spec) => ({
		apiVersion: "networking.k8s.io/v1",
		kind: "NetworkPolicy",
		metadata: metadata(of),
		spec
	});
	return [policy(name, {
		podSelector: { matchLabels: selector },
		policyTypes: ["Ingress", "Egress"],
		ingress: [{
			from: [{ podSelector: { matchLabels: clientLabel } }],
			ports: [{
				protocol: "TCP",
				port: 5432
			}]
		}],
		egress: noted([], "the server speaks to nobody by itself")
	}), policy("postgres-verify", {
		podSelector: { matchLabels: { "app.kubernetes.io/name": "postgres-verify" } },
		policyTypes: ["Ingress", "Egress"],
		ingress: [],
		egress: noted([], "a restored copy must not reach what the original does: foreign servers, subscriptions, jobs")
	})];
}
// packages/core/src/scaffold/kubernetes/jobs.ts
/** The store of backups, on a volume of its own. */
function backupVolume(options) {
	return {
		apiVersion: "v1",
		kind: "PersistentVolumeClaim",
		metadata: metadata("postgres-backups"),
		spec: claimOf(backupVolumeOf(options))
	};
}
/** What a job is, beside the store. It is labelled for the network by its task. */
function jobSpec(task, { storageGib }, pgproofImage, { words, env, before }, hours = 4) {
	const container = (of, command, environment) => ({
		name: of,
		image: pgproofImage,
		command,
		...environment.length === 0 ? {} : { env: environment },
		resources: {
			requests: {
				cpu: "500m",
				memory: "512Mi"
			},
			limits: { memory: "1Gi" }
		},
		securityContext: containerSecurity,
		volumeMounts: [{
			name: "backups",
			mountPath: "/backups"
		}, {
			name: "temporary",
			mountPath: "/tmp"
		}]
	});
	return {
		backoffLimit: task === "restore" ? 0 : 1,
		activeDeadlineSeconds: hours * 3600,
		template: {
			metadata: { labels: {
				"app.kubernetes.io/name": `postgres-${task}`,
				"app.kubernetes.io/managed-by": "pgproof-scaffold",
				...task === "verify" ? {} : clientLabel
			} },
			spec: {
				restartPolicy: "Never",
				automountServiceAccountToken: false,
				enableServiceLinks: false,
				securityContext: under(`The image has to know user 999 (/etc/passwd): PostgreSQL's programs do not start as one without a name.`, podSecurity),
				...before === void 0 ? {} : { initContainers: [container(before.name, [
					"bash",
					"-c",
					before.script
				], before.env)] },
				containers: [container(task, [
					"pgproof",
					task,
					"--store",
					"/backups",
					"--workdir",
					"/tmp",
					...words
				], env)],
				volumes: [{
					name: "backups",
					persistentVolumeClaim: { claimName: "postgres-backups" }
				}, task === "verify" ? {
					name: "temporary",
					ephemeral: under("The restored copy, as large as the original; it goes with the pod.", { volumeClaimTemplate: {
						metadata: { labels: labels$1 },
						spec: claimOf(storageGib)
					} })
				} : {
					name: "temporary",
					emptyDir: {}
				}]
			}
		}
	};
}
const variables = (of) => Object.entries(of).map(([variable, value]) => ({
	name: variable,
	value
}));
const passwordOf = (of) => ({
	name: "PGPASSWORD",
	valueFrom: { secretKeyRef: {
		name: "postgres-passwords",
		key: `${of}-password`
	} }
});
function backupWork({ database, environment }, ...more) {
	return {
		words: [
			"--environment",
			environment,
			"--keep-daily",
			"30",
			...more
		],
		env: [...variables({
			PGHOST: name,
			PGUSER: "pgproof_backup",
			PGDATABASE: database
		}), passwordOf("backup")]
	};
}
function verifyWork({ database, environment }, ...more) {
	return {
		words: [...[
			"--database",
			database,
			"--sandbox",
			"local",
			"--environment",
			environment
		], ...more],
		env: []
	};
}
/** Every night a backup, and its proof an hour and a half later; `pgproofImage` has pgproof, and the programs of that major. */
function cronJobs(options, pgproofImage) {
	const job = (task, schedule, work) => ({
		apiVersion: "batch/v1",
		kind: "CronJob",
		metadata: metadata(`postgres-${task}`),
		spec: {
			schedule,
			timeZone: "Etc/UTC",
			concurrencyPolicy: "Forbid",
			startingDeadlineSeconds: 3600,
			successfulJobsHistoryLimit: 3,
			failedJobsHistoryLimit: 7,
			jobTemplate: { spec: jobSpec(task, options, pgproofImage, work) }
		}
	});
	return [job("backup", "17 3 * * *", backupWork(options)), job("verify", "47 4 * * *", verifyWork(options))];
}
/**
* What a recovery is made by, each a job that is created when it is wanted: the newest good backup is shown to restore, and restored; then
* the first backup of the server that it was restored into is made.
*/
function recoveryJobs(options, pgproofImage) {
	const { database } = options;
	const job = (task, work) => ({
		apiVersion: "batch/v1",
		kind: "Job",
		metadata: {
			generateName: `postgres-${task}-`,
			labels: labels$1
		},
		spec: jobSpec(task, options, pgproofImage, work, 24)
	});
	const good = ["--backup", "latest-good"];
	return {
		verify: job("verify", verifyWork(options, ...good)),
		restore: job("restore", {
			words: [
				"--database",
				database,
				"--into",
				`postgres://postgres@${name}:5432/${database}`,
				...good
			],
			env: [passwordOf("postgres")],
			before: {
				name: "roles",
				script: rolesScript(database),
				env: [...variables({
					PGHOST: name,
					PGUSER: "postgres",
					PGDATABASE: "postgres"
				}), passwordOf("postgres")]
			}
		}),
		backup: job("backup", backupWork(options, "--allow-new-server"))
	};
}
/** Makes the roles that the newest good backup knows; what is there already is refused by the server, and stays. */
const rolesScript = (database) => `set -euo pipefail
id=$(pgproof list --store /backups --database ${database} | awk '$NF == "yes" { print $1 }' | sort | tail -n 1)
test ! -e "/backups/${database}/$id/globals.sql" || psql --no-psqlrc --quiet --file "/backups/${database}/$id/globals.sql"
`;
// packages/core/src/scaffold/kubernetes/operator.ts
/** Settings that the operator makes itself, and refuses from us. Source: CloudNativePG documentation, PostgreSQL Configuration. */
const ofOperator = ["listen_addresses", "shared_preload_libraries"];
const plugin = "barman-cloud.cloudnative-pg.io";
const labels = { "app.kubernetes.io/managed-by": "pgproof-scaffold" };
/** Parameters of a cluster, as the operator takes them: texts all. */
function parametersOf(options) {
	const settings = serverSettings(options, options.environment).filter((setting) => !ofOperator.includes(setting.name));
	return {
		...Object.fromEntries(settings.map(({ name: of, value }) => [of, value])),
		"pg_stat_statements.max": "5000"
	};
}
/** What a cluster is called that was made of the object store when the first was lost. */
const recoveredName = `${name}-recovered`;
/**
* Three servers, of which the operator keeps one the primary; WAL goes to the object store, under the cluster's name. `recovered` is
* another one, which begins with what the first has there, to its last WAL.
*/
function cluster(options, which = "first") {
	const { major, database, storageGib, image } = options;
	const role = (of, member, secret) => ({
		name: of,
		ensure: "present",
		login: true,
		inRoles: [member],
		passwordSecret: { name: secret }
	});
	return {
		apiVersion: "postgresql.cnpg.io/v1",
		kind: "Cluster",
		metadata: {
			name: nameOf[which],
			labels
		},
		spec: {
			instances: 3,
			imageName: image ?? `ghcr.io/cloudnative-pg/postgresql:${major}`,
			storage: { size: `${storageGib}Gi` },
			resources: resourcesOf(options),
			postgresql: { parameters: parametersOf(options) },
			...which === "first" ? { bootstrap: { initdb: {
				database,
				owner: database,
				dataChecksums: true
			} } } : {
				bootstrap: { recovery: under("A moment before the last: recoveryTarget: { targetTime: \"2026-11-26 03:00:00+00\" }", {
					source: name,
					database,
					owner: database
				}) },
				externalClusters: [{
					name,
					plugin: {
						name: plugin,
						parameters: {
							barmanObjectName: "postgres-store",
							serverName: name
						}
					}
				}]
			},
			managed: { roles: [role("pgproof_backup", "pg_read_all_data", "postgres-backup"), role("pgproof_monitor", "pg_monitor", "postgres-monitor")] },
			plugins: [{
				name: plugin,
				isWALArchiver: true,
				parameters: { barmanObjectName: "postgres-store" }
			}]
		}
	};
}
/** Where base backups and WAL go. */
function objectStore({ url, region, endpoint }) {
	const key = (of) => ({
		name: "postgres-store",
		key: of
	});
	return {
		apiVersion: "barmancloud.cnpg.io/v1",
		kind: "ObjectStore",
		metadata: {
			name: "postgres-store",
			labels
		},
		spec: {
			retentionPolicy: "30d",
			configuration: {
				destinationPath: url,
				...endpoint === void 0 ? {} : { endpointURL: endpoint },
				s3Credentials: {
					accessKeyId: key("AWS_ACCESS_KEY_ID"),
					secretAccessKey: key("AWS_SECRET_ACCESS_KEY"),
					...region === void 0 ? {} : { region: key("AWS_REGION") }
				},
				wal: { compression: "gzip" }
			}
		}
	};
}
const nameOf = {
	first: name,
	recovered: recoveredName
};
function scheduledBackup(which = "first") {
	return {
		apiVersion: "postgresql.cnpg.io/v1",
		kind: "ScheduledBackup",
		metadata: {
			name: nameOf[which],
			labels
		},
		spec: {
			schedule: noted("0 17 3 * * *", "seconds come first"),
			immediate: noted(true, "WAL alone recovers nothing: it begins at a base backup"),
			backupOwnerReference: "self",
			...backupSpec(which)
		}
	};
}
const backupSpec = (which) => ({
	cluster: { name: nameOf[which] },
	method: under("By the plugin: what was built into the operator is removed in its 1.31.", "plugin"),
	pluginConfiguration: { name: plugin }
});
/** One base backup, made when it is created. */
function oneBackup() {
	return {
		apiVersion: "postgresql.cnpg.io/v1",
		kind: "Backup",
		metadata: {
			generateName: `${name}-`,
			labels
		},
		spec: backupSpec("first")
	};
}
// packages/core/src/scaffold/kubernetes/procedure.ts
const jobEnded = {
	told: "{.status.conditions[?(@.status==\"True\")].type}",
	well: "Complete",
	ill: "Failed",
	why: "logs --tail 50"
};
const backupEnded = {
	told: "{.status.phase}",
	well: "completed",
	ill: "failed",
	why: "describe"
};
/** Creates an object by a command that can print its name, waits until it has ended, and fails, with the reason, where that was not well. */
function carriedOut(kubectl, create, { told, well, ill, why }) {
	return `made=$(${create} --output name) && while ${`told=$(${kubectl} get "$made" --output jsonpath='${told}') && [[ $told != *${well}* && $told != *${ill}* ]]`}; do sleep 5; done && { [[ $told == *${well}* ]] || { ${kubectl} ${why} "$made"; false; }; }`;
}
/** Lines of which each is run where the one before it went well, pasted as they stand. */
function oneAfterTheOther(lines) {
	const end = `echo 'all of it was done' || { echo 'what failed is told above; nothing after it was done' >&2; false; }`;
	return [...lines, end].map((line) => `  ${line}`).join(" &&\n");
}
const kubectlIn = (namespace) => `kubectl --namespace ${namespace}`;
function verificationOf(options, namespace) {
	const { environment, operator, database, pgproofImage } = options;
	const kubectl = kubectlIn(namespace);
	const dry = `kubectl apply --kustomize overlays/${environment} --dry-run=server`;
	if (operator === "cloudnative-pg") return [
		dry,
		`${kubectl} wait cluster/${name} --for condition=Ready --timeout 10m`,
		carriedOut(kubectl, `${kubectl} create --filename store/backup.yaml`, backupEnded)
	];
	const job = (task) => carriedOut(kubectl, `${kubectl} create job "first-${task}-$(date +%s)" --from cronjob/postgres-${task}`, jobEnded);
	return [
		dry,
		`${kubectl} rollout status statefulset/${name} --timeout 10m || ${kubectl} wait pod/${name}-0 --for condition=Ready --timeout 10m`,
		`${kubectl} exec ${name}-0 -- psql --username postgres --dbname ${database} --set ON_ERROR_STOP=1 --command "select 1 / (count(*) = 0)::int as all_settings_are_read from pg_file_settings where error is not null"`,
		...pgproofImage === void 0 ? [] : [job("backup"), job("verify")]
	];
}
function recoveryOf$1(options, namespace) {
	return options.operator === "cloudnative-pg" ? recoveryOfCluster(namespace) : recoveryOfServer(options, namespace);
}
function recoveryOfCluster(namespace) {
	const kubectl = kubectlIn(namespace);
	return `The operator replaces a server that is lost by itself.
The cluster is lost: first the namespace and its secrets have to be there (the commands of this plan but the last make what is missing), then
  ${kubectl} apply --filename base/store.yaml
  ${kubectl} apply --filename recovery/cluster.yaml
  ${`${kubectl} wait cluster/${recoveredName} --for condition=Ready --timeout 4h`}
makes another one of all that the object store has. The address is then ${`${recoveredName}-rw, and the owner's password is in the secret ${recoveredName}-app`}. The old cluster, if any of it is there, is deleted when the new one is good: do not let both be written to. Should ${recoveredName} be lost in its turn: in recovery/cluster.yaml its name becomes serverName, and another name its own.
`;
}
/** Lines that keep the nightly jobs from being begun, or let them be; `kubectl apply` of what says nothing of it leaves that as it is. */
function suspended(kubectl, isSuspended) {
	const patch = `--patch '{"spec":{"suspend":${isSuspended}}}'`;
	return ["backup", "verify"].map((task) => `${kubectl} patch cronjob postgres-${task} ${patch}`);
}
/** Waits for a nightly backup that was begun before: begun again, it would be of another server. */
function backupsEnded(kubectl) {
	return `until active=${`$(${kubectl} get cronjob postgres-backup --output jsonpath='{.status.active[*].name}')`} && [[ -z $active ]]; do sleep 5; done`;
}
function recoveryOfServer({ database, environment, pgproofImage }, namespace) {
	const kubectl = kubectlIn(namespace);
	const job = (task) => carriedOut(kubectl, `${kubectl} create --filename recovery/${task}.yaml`, jobEnded);
	const inServer = `${kubectl} exec ${name}-0 --`;
	const claim = `data-${name}-0`;
	const secret = `$(${kubectl} get secret postgres-passwords --output jsonpath='{.data.postgres-password}' | base64 --decode)`;
	const begun = [
		`volume=$(${kubectl} get pvc ${claim} --output jsonpath='{.spec.volumeName}')`,
		`kubectl patch pv "$volume" --patch '{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}'`,
		...pgproofImage === void 0 ? [] : [...suspended(kubectl, true), backupsEnded(kubectl)],
		`${kubectl} scale statefulset/${name} --replicas 0`,
		`${kubectl} wait pod/${name}-0 --for delete --timeout 5m`,
		`{ [[ $(kubectl get pv "$volume" --output jsonpath='{.spec.persistentVolumeReclaimPolicy}') == Retain ]] || { echo "the volume $volume would go with its claim" >&2; false; }; }`,
		`${kubectl} delete pvc ${claim}`,
		`kubectl apply --kustomize overlays/${environment}`,
		`${kubectl} wait pod/${name}-0 --for create --timeout 5m`,
		`${kubectl} wait pod/${name}-0 --for condition=Ready --timeout 10m`,
		`${inServer} dropdb --username postgres --force ${database}`
	];
	const owned = `${inServer} psql --username postgres --dbname ${database} --set ON_ERROR_STOP=1 --quiet --output /dev/null --file /docker-entrypoint-initdb.d/10-roles.sql`;
	const rights = "The lines with \"pv\" are about the whole cluster: whoever may act in the namespace alone asks for that right first. Where the volume is gone already, leave out the three lines with \"volume\". Each line is run where the one before it went well; paste them all.";
	return `The pod is gone, the volume is there: it comes back by itself, and PostgreSQL recovers.
The volume is gone, or its data is not to be trusted. ${pgproofImage === void 0 ? `Nothing is given up before a backup of yours in STORE was shown to restore (nothing here makes one without --pgproof-image); then the volume is kept, and the server begins on another. ${rights}
${oneAfterTheOther([
		`pgproof verify --store "\${STORE:?where your backups are}" --database ${database} --backup latest-good`,
		...begun,
		`{ ${kubectl} port-forward ${name}-0 5432:5432 & }`,
		`while ! (: < /dev/tcp/127.0.0.1/5432) 2> /dev/null && kill -0 "$!"; do sleep 1; done`
	])}
Then the roles that 10-roles.sql does not have, by globals.sql of that backup, as its recovery_procedure says: without them the restore is not whole. And then
${oneAfterTheOther([`PGPASSWORD="${secret}" pgproof restore --store "$STORE" --database ${database} --backup latest-good --into postgres://postgres@127.0.0.1:5432/${database}`, owned])}
The next pgproof backup is of another server, which is said once: --allow-new-server.` : `Nothing is given up before a backup was shown to restore; then the volume is kept, and the server begins on another. The nightly jobs are suspended meanwhile: one would back up a database that is not restored yet. Where a line fails, they stay suspended until the two lines with "suspend":false are run. ${rights}
${oneAfterTheOther([
		job("verify"),
		...begun,
		job("restore"),
		owned,
		job("backup"),
		...suspended(kubectl, false)
	])}
Roles of your own come back without their passwords, which no backup has that is not encrypted: give them anew. The last backup is of another server than those before, which --allow-new-server says once; from then on the nightly ones go on.`}
The old volume stays (kubectl get pv: Released) until it is deleted by hand.
Without pgproof: every backup's manifest.json holds, as recovery_procedure, how it is restored by PostgreSQL's own programs.
`;
}
// packages/core/src/scaffold/kubernetes/scaffold.ts
/** A server in Kubernetes, as a Kustomize base with an overlay for each environment. Throws `bad-input` for a size that cannot be. Pure. */
function kubernetesScaffold(options) {
	const base = options.operator === "cloudnative-pg" ? operatorBase(options) : plainBase(options);
	const settings = serverSettings(options, options.environment);
	return {
		target: options.database,
		files: [
			...base,
			...volumeFiles(options),
			...environments$1.flatMap((environment) => overlay(sized(options, environment))),
			...recoveryFiles(sized(options, options.environment))
		],
		again: againOf$1(options),
		commands: commandsOf$1(options),
		configuration: Object.fromEntries(settings.map(({ name: of, value }) => [of, value])),
		verificationSteps: verificationOf(options, namespaceOf(options)),
		recoveryProcedure: recoveryOf$1(options, namespaceOf(options))
	};
}
/** Staging has half of the memory, development a quarter, and no fewer than the least. */
const shares = {
	development: 4,
	staging: 2,
	production: 1
};
function sized(options, environment) {
	const { maxConnections: _, ...rest } = options;
	if (shares[environment] === 1) return {
		...options,
		environment
	};
	const memoryMib = Math.max(512, Math.floor(options.memoryMib / shares[environment]));
	const cpus = Math.max(1, Math.floor(options.cpus / shares[environment]));
	return {
		...rest,
		environment,
		memoryMib,
		cpus
	};
}
function againOf$1(options) {
	const { environment, major, database, memoryMib, cpus, maxConnections, image, storageGib, backupStorageGib, operator, store, pgproofImage } = options;
	const given = present({
		environment,
		"postgres-major": major,
		database,
		"memory-mib": memoryMib,
		cpus,
		"max-connections": maxConnections,
		image,
		"storage-gib": storageGib,
		"backup-storage-gib": backupStorageGib,
		operator,
		store: store?.url,
		"s3-region": store?.region,
		"s3-endpoint": store?.endpoint,
		"pgproof-image": pgproofImage
	});
	return `pgproof scaffold kubernetes${Object.entries(given).map(([option, value]) => ` --${option} ${shellQuote(String(value))}`).join("")}`;
}
const kustomization = (members) => ({
	apiVersion: "kustomize.config.k8s.io/v1beta1",
	kind: "Kustomization",
	...members
});
function plainBase(options) {
	const { pgproofImage } = options;
	const objects = [
		yamlFile("base/service.yaml", "The address of the server.", [service()]),
		yamlFile("base/statefulset.yaml", "The server.", [statefulSet(options)]),
		yamlFile("base/disruption.yaml", "What the drain of a node may not do.", [disruptionBudget()]),
		yamlFile("base/network.yaml", "Who may speak to the server: pods with the label postgres-client.", networkPolicies()),
		...pgproofImage === void 0 ? [] : [yamlFile("base/backups.yaml", `Backups and their proof, every night, on the volume of ${volumePath}.`, cronJobs(options, pgproofImage))]
	];
	const settings = { configMapGenerator: [under("Its name has a digest of what is in it: a change of settings is a change of the server.", {
		name: "postgres-settings",
		files: ["postgresql.conf", "10-roles.sql"]
	})] };
	return [
		...objects,
		settingsFile$1(serverSettings(options, options.environment), "base/postgresql.conf"),
		rolesFile(options.database, "base/10-roles.sql"),
		yamlFile("base/kustomization.yaml", "What every environment has.", [kustomization({
			resources: objects.map(({ path }) => path.replace("base/", "")),
			...settings
		})])
	];
}
function operatorBase(options) {
	const { store } = options;
	if (store === void 0) throw new Error("an operator without a store");
	const objects = [
		yamlFile("base/cluster.yaml", "The servers, for the operator CloudNativePG and its Barman Cloud plugin.", [cluster(options)]),
		yamlFile("base/store.yaml", "Where base backups and WAL go.", [objectStore(store)]),
		yamlFile("base/backup.yaml", "A base backup every night.", [scheduledBackup()])
	];
	return [...objects, yamlFile("base/kustomization.yaml", "What every environment has.", [kustomization({ resources: objects.map(({ path }) => path.replace("base/", "")) })])];
}
const volumePath = "store/volume.yaml";
/** What is no part of the base, so that whoever deletes that does not delete the backups. */
function volumeFiles(options) {
	if (options.pgproofImage === void 0) return [];
	return [yamlFile(volumePath, "The volume of backups, applied by itself: kubectl delete --kustomize leaves it.", [backupVolume(options)])];
}
/** What Kustomize does not apply: it is created when something was lost, as the recovery procedure says. */
function recoveryFiles(options) {
	const { operator, pgproofImage } = options;
	if (operator === "cloudnative-pg") return [yamlFile("recovery/cluster.yaml", "A cluster of what is in the object store, when the first one was lost.", [cluster(options, "recovered"), scheduledBackup("recovered")]), yamlFile("store/backup.yaml", "One base backup, now.", [oneBackup()])];
	if (pgproofImage === void 0) return [];
	const { verify, restore, backup } = recoveryJobs(options, pgproofImage);
	return [
		yamlFile("recovery/verify.yaml", "Shows that the newest good backup restores, before anything is given up.", [verify]),
		yamlFile("recovery/restore.yaml", "Makes the roles of the newest good backup, and restores it; its database must not be there.", [restore]),
		yamlFile("recovery/backup.yaml", "Backs up a server that is another than that of the backups before.", [backup])
	];
}
/** A label of DNS, of 63 letters at the most. Source: Kubernetes documentation, Namespaces. */
function namespaceOf({ database, environment }) {
	return `${database.replaceAll("_", "-").slice(0, 50).replace(/^-+|-+$/g, "") || "postgres"}-${environment}`;
}
function overlay(options) {
	const { environment, operator } = options;
	const folder = `overlays/${environment}`;
	const patch = (apiVersion, kind, spec) => yamlFile(`${folder}/size.yaml`, `The size of ${environment}.`, [{
		apiVersion,
		kind,
		metadata: { name },
		spec
	}]);
	const common = {
		namespace: namespaceOf(options),
		resources: ["../../base"],
		patches: [{ path: "size.yaml" }]
	};
	if (operator === "cloudnative-pg") return [yamlFile(`${folder}/kustomization.yaml`, `What ${environment} has of its own.`, [kustomization(common)]), patch("postgresql.cnpg.io/v1", "Cluster", {
		instances: environment === "development" ? 1 : environment === "staging" ? 2 : 3,
		resources: resourcesOf(options),
		postgresql: { parameters: parametersOf(options) }
	})];
	return [
		yamlFile(`${folder}/kustomization.yaml`, `What ${environment} has of its own.`, [kustomization({
			...common,
			configMapGenerator: [{
				name: "postgres-settings",
				behavior: "merge",
				files: ["postgresql.conf"]
			}]
		})]),
		settingsFile$1(serverSettings(options, environment), `${folder}/postgresql.conf`),
		patch("apps/v1", "StatefulSet", { template: { spec: {
			containers: [{
				name,
				resources: resourcesOf(options)
			}],
			volumes: [{
				name: "shared-memory",
				emptyDir: {
					medium: "Memory",
					sizeLimit: sharedMemoryOf(options)
				}
			}]
		} } })
	];
}
function commandsOf$1(options) {
	const namespace = namespaceOf(options);
	const random = (key) => `--from-file=${key}=<(openssl rand -hex 24 | tr -d '\\n')`;
	const secret = (of, ...words) => `kubectl --namespace ${namespace} get secret ${of} || kubectl --namespace ${namespace} create secret generic ${of} ${words.join(" ")}`;
	const apply = `kubectl apply --kustomize overlays/${options.environment}`;
	const make = `kubectl create namespace ${namespace} --dry-run=client --output yaml | kubectl apply --filename -`;
	if (options.operator === "none") {
		const keys = [
			"postgres",
			"owner",
			"backup",
			"monitor"
		].map((of) => random(`${of}-password`));
		const volume = options.pgproofImage === void 0 ? [] : [`kubectl --namespace ${namespace} apply --filename ${volumePath}`];
		return [
			make,
			secret("postgres-passwords", ...keys),
			...volume,
			apply
		];
	}
	const login = (of, role) => secret(of, "--type=kubernetes.io/basic-auth", `--from-literal=username=${role}`, random("password"));
	const region = options.store?.region;
	return [
		make,
		login("postgres-backup", "pgproof_backup"),
		login("postgres-monitor", "pgproof_monitor"),
		secret("postgres-store", `--from-file=AWS_ACCESS_KEY_ID=<(printf %s "$AWS_ACCESS_KEY_ID")`, `--from-file=AWS_SECRET_ACCESS_KEY=<(printf %s "$AWS_SECRET_ACCESS_KEY")`, ...region === void 0 ? [] : [`--from-literal=AWS_REGION=${shellQuote(region)}`]),
		apply
	];
}
// packages/core/src/scaffold/monitoring/dashboards.ts
const one$1 = (expression, legend = "") => [{
	expression,
	legend
}];
const dashboards = [{
	uid: "pgproof-database",
	title: "PostgreSQL: database",
	panels: [
		{
			title: "Up",
			unit: "bool_yes_no",
			kind: "stat",
			queries: one$1("pg_up")
		},
		{
			title: "Uptime",
			unit: "s",
			kind: "stat",
			queries: one$1("pgproof_uptime_seconds", "{{server}}")
		},
		{
			title: "Connections of max_connections",
			unit: "percentunit",
			kind: "stat",
			queries: one$1("sum(pg_stat_database_numbackends) / max(pg_settings_max_connections)")
		},
		{
			title: "Findings that are bad",
			unit: "none",
			kind: "stat",
			queries: one$1("sum(pgproof_findings{status=\"bad\"})")
		},
		{
			title: "Transactions",
			unit: "ops",
			queries: [{
				expression: "sum by (datname) (rate(pg_stat_database_xact_commit{datname!~\"template.*\"}[5m]))",
				legend: "{{datname}} committed"
			}, {
				expression: "sum by (datname) (rate(pg_stat_database_xact_rollback{datname!~\"template.*\"}[5m]))",
				legend: "{{datname}} rolled back"
			}]
		},
		{
			title: "Sessions by state",
			unit: "none",
			queries: one$1("sum by (state) (pg_stat_activity_count)", "{{state}}")
		},
		{
			title: "Rows",
			unit: "ops",
			queries: [
				"inserted",
				"updated",
				"deleted",
				"fetched"
			].map((kind) => ({
				expression: `sum(rate(pg_stat_database_tup_${kind}[5m]))`,
				legend: kind
			}))
		},
		{
			title: "Blocks found in shared_buffers",
			unit: "percentunit",
			queries: one$1("sum by (datname) (rate(pg_stat_database_blks_hit{datname!=\"\"}[5m])) / (sum by (datname) (rate(pg_stat_database_blks_hit{datname!=\"\"}[5m])) + sum by (datname) (rate(pg_stat_database_blks_read{datname!=\"\"}[5m])))", "{{datname}}")
		},
		{
			title: "Size",
			unit: "bytes",
			queries: one$1("pg_database_size_bytes", "{{datname}}")
		},
		{
			title: "WAL",
			unit: "bytes",
			queries: one$1("pg_wal_size_bytes", "pg_wal")
		},
		{
			title: "Locks",
			unit: "none",
			queries: one$1("sum by (mode) (pg_locks_count)", "{{mode}}")
		},
		{
			title: "Deadlocks",
			unit: "none",
			queries: one$1("sum by (datname) (increase(pg_stat_database_deadlocks[10m]))", "{{datname}}")
		},
		{
			title: "Oldest transaction",
			unit: "s",
			queries: one$1("max(pg_stat_activity_max_tx_duration)")
		},
		{
			title: "Age that is not frozen",
			unit: "none",
			queries: one$1("max by (datname) (pg_database_wraparound_age_datfrozenxid_seconds)", "{{datname}}")
		},
		{
			title: "Temporary files",
			unit: "Bps",
			queries: one$1("sum by (datname) (rate(pg_stat_database_temp_bytes[5m]))", "{{datname}}")
		},
		{
			title: "Disk free",
			unit: "percentunit",
			queries: one$1("node_filesystem_avail_bytes{fstype!~\"tmpfs|overlay|squashfs|ramfs\"} / node_filesystem_size_bytes", "{{mountpoint}}")
		}
	]
}, {
	uid: "pgproof-backups",
	title: "PostgreSQL: backups and proofs",
	panels: [
		{
			title: "Age of the newest backup",
			unit: "s",
			kind: "stat",
			queries: one$1("pgproof_backup_age_seconds", "{{dbname}}")
		},
		{
			title: "Since a backup was last shown good",
			unit: "s",
			kind: "stat",
			queries: one$1("pgproof_backup_proof_age_seconds", "{{dbname}}")
		},
		{
			title: "The newest backup is as it should be",
			unit: "bool_yes_no",
			kind: "stat",
			queries: one$1("min by (dbname) (pgproof_check_status{check=~\"backup-.*\",status=\"good\"})", "{{dbname}}")
		},
		{
			title: "Last look",
			unit: "s",
			kind: "stat",
			queries: one$1("time() - max by (dbname) (pgproof_run_timestamp_seconds)", "{{dbname}}")
		},
		{
			title: "Size of the newest backup",
			unit: "bytes",
			queries: one$1("pgproof_backup_size_bytes", "{{dbname}}")
		},
		{
			title: "Size of the database",
			unit: "bytes",
			queries: one$1("pgproof_database_size_bytes", "{{database}}")
		},
		{
			title: "WAL that could not be archived",
			unit: "none",
			queries: one$1("increase(pg_stat_archiver_failed_count[1h])", "failed")
		},
		{
			title: "Checks by status",
			unit: "none",
			queries: one$1("sum by (status) (pgproof_findings)", "{{status}}")
		}
	]
}];
const columns = 24;
const height = 7;
/** A dashboard as Grafana provisions it. Source: Grafana documentation, Dashboard JSON model. */
function dashboardJson({ uid, title, panels }) {
	let [x, y] = [0, 0];
	return {
		uid,
		title,
		tags: ["postgresql", "pgproof"],
		timezone: "utc",
		schemaVersion: 39,
		refresh: "1m",
		time: {
			from: "now-24h",
			to: "now"
		},
		editable: false,
		panels: panels.map(({ title, unit, queries, kind = "timeseries" }, index) => {
			const w = kind === "stat" ? 6 : 12;
			if (x + w > columns) [x, y] = [0, y + height];
			const gridPos = {
				h: height,
				w,
				x,
				y
			};
			x += w;
			return {
				id: index + 1,
				type: kind,
				title,
				datasource: {
					type: "prometheus",
					uid: "prometheus"
				},
				gridPos,
				fieldConfig: {
					defaults: { unit },
					overrides: []
				},
				targets: queries.map(({ expression, legend }, at) => ({
					refId: String.fromCharCode(65 + at),
					expr: expression,
					legendFormat: legend === "" ? "__auto" : legend
				}))
			};
		})
	};
}
// packages/core/src/scaffold/monitoring/services.ts
/** The versions that the files are written for. */
const images = {
	exporter: "quay.io/prometheuscommunity/postgres-exporter:v0.20.1",
	node: "quay.io/prometheus/node-exporter:v1.12.1",
	prometheus: "quay.io/prometheus/prometheus:v3.16.0",
	alertmanager: "quay.io/prometheus/alertmanager:v0.35.0",
	grafana: "docker.io/grafana/grafana:13.2.3"
};
/** Of every service: no more than it needs. */
const bounds = (memory) => ({
	restart: "unless-stopped",
	mem_limit: memory,
	read_only: true,
	cap_drop: ["ALL"],
	security_opt: ["no-new-privileges:true"],
	logging: {
		driver: "json-file",
		options: {
			"max-size": "10m",
			"max-file": "3"
		}
	}
});
/** The services of monitoring, for `docker compose` beside those of the server. */
function servicesFile({ database, tls }, files) {
	return yamlFile("compose.monitoring.yaml", "Monitoring beside compose.yaml: give both files to docker compose, this one second.", [{
		services: {
			"postgres-exporter": {
				image: images.exporter,
				command: [
					"--collector.database_wraparound",
					"--collector.long_running_transactions",
					"--collector.stat_checkpointer"
				],
				environment: {
					DATA_SOURCE_URI: `postgres:5432/${database}?sslmode=${tls ? "require" : "disable"}`,
					DATA_SOURCE_USER: "pgproof_monitor",
					DATA_SOURCE_PASS_FILE: "/run/secrets/monitor-password"
				},
				secrets: ["monitor-password"],
				depends_on: { postgres: { condition: "service_healthy" } },
				...bounds("128m")
			},
			"node-exporter": {
				image: images.node,
				command: [...[
					"--collector.disable-defaults",
					"--collector.filesystem",
					"--collector.textfile"
				], ...["--collector.textfile.directory=/metrics", "--path.rootfs=/host"]],
				pid: under("It reads the mounts of the machine's first process: in its own list every one of them is read-only.", "host"),
				volumes: [under("The machine's file systems, to see how full they are, and for those that are mounted later :ro,rslave, where / is a shared mount.", "/:/host:ro"), "./monitoring/metrics:/metrics:ro"],
				...bounds("128m")
			},
			prometheus: withDigest({
				image: images.prometheus,
				command: [
					"--config.file=/etc/prometheus/prometheus.yml",
					"--storage.tsdb.path=/prometheus",
					"--storage.tsdb.retention.time=30d"
				],
				volumes: [
					"./monitoring/prometheus.yml:/etc/prometheus/prometheus.yml:ro",
					"./monitoring/rules.yml:/etc/prometheus/rules.yml:ro",
					"prometheus:/prometheus"
				],
				ports: ["127.0.0.1:9090:9090"],
				...bounds("1g")
			}, files),
			alertmanager: withDigest({
				image: images.alertmanager,
				command: [
					"--config.file=/etc/alertmanager/alertmanager.yml",
					"--storage.path=/alertmanager",
					"--cluster.listen-address="
				],
				volumes: ["./monitoring/alertmanager.yml:/etc/alertmanager/alertmanager.yml:ro", "alertmanager:/alertmanager"],
				secrets: ["alert-url"],
				ports: ["127.0.0.1:9093:9093"],
				...bounds("256m")
			}, files),
			grafana: {
				image: images.grafana,
				environment: {
					GF_SECURITY_ADMIN_PASSWORD__FILE: "/run/secrets/grafana-password",
					GF_AUTH_ANONYMOUS_ENABLED: "false",
					GF_USERS_ALLOW_SIGN_UP: "false",
					GF_ANALYTICS_REPORTING_ENABLED: "false",
					GF_ANALYTICS_CHECK_FOR_UPDATES: "false"
				},
				volumes: [
					"./monitoring/grafana/datasources:/etc/grafana/provisioning/datasources:ro",
					"./monitoring/grafana/providers:/etc/grafana/provisioning/dashboards:ro",
					"./monitoring/grafana/dashboards:/var/lib/grafana/dashboards:ro",
					"grafana:/var/lib/grafana"
				],
				secrets: ["grafana-password"],
				ports: ["127.0.0.1:3000:3000"],
				depends_on: ["prometheus"],
				...bounds("512m"),
				read_only: under("It unpacks its plugins beside itself.", false)
			}
		},
		volumes: {
			prometheus: {},
			alertmanager: {},
			grafana: {}
		},
		secrets: {
			"alert-url": { file: "./secrets/alert-url" },
			"grafana-password": { file: "./secrets/grafana-password" }
		}
	}]);
}
// packages/core/src/scaffold/monitoring/scaffold.ts
const compose = "docker compose --file compose.yaml --file compose.monitoring.yaml";
/** Monitoring beside the server of `scaffold compose`. Pure. */
function monitoringScaffold(options) {
	const { environment, database, port, bind, tls } = options;
	const files = [
		yamlFile("monitoring/prometheus.yml", "What Prometheus scrapes, and whom it tells.", [prometheus()]),
		yamlFile("monitoring/rules.yml", `Alerts on the server, its backups and their proofs (${environment}).`, [rulesOf(alerts, environment)]),
		yamlFile("monitoring/rules.test.yml", "Shows that each alert fires, and does not: promtool test rules rules.test.yml", [ruleTestsOf(alerts, environment)]),
		yamlFile("monitoring/alertmanager.yml", "Whom Alertmanager tells: the webhook whose address is in secrets/alert-url.", [alertmanager()]),
		yamlFile("monitoring/grafana/datasources/prometheus.yml", "The data source of the dashboards.", [{
			apiVersion: 1,
			datasources: [{
				name: "Prometheus",
				uid: "prometheus",
				type: "prometheus",
				access: "proxy",
				url: "http://prometheus:9090",
				isDefault: true,
				editable: false
			}]
		}]),
		yamlFile("monitoring/grafana/providers/pgproof.yml", "Where Grafana finds the dashboards.", [{
			apiVersion: 1,
			providers: [{
				name: "pgproof",
				type: "file",
				allowUiUpdates: false,
				options: { path: "/var/lib/grafana/dashboards" }
			}]
		}]),
		...dashboards.map((dashboard) => ({
			path: `monitoring/grafana/dashboards/${dashboard.uid}.json`,
			about: [],
			content: {
				form: "json",
				value: dashboardJson(dashboard)
			}
		})),
		role(options),
		{
			path: "monitoring/metrics/.gitignore",
			about: ["Where pgproof health writes its metrics (--prometheus-file)."],
			content: {
				form: "text",
				comment: "#",
				text: "*\n!.gitignore\n"
			}
		}
	];
	return {
		target: database,
		files: [servicesFile(options, files), ...files],
		again: `pgproof scaffold monitoring --environment ${environment} --database ${shellQuote(database)} --port ${port}${bind === "127.0.0.1" ? "" : ` --bind ${bind}`}${tls ? " --tls" : ""}`,
		commands: [
			`test -s secrets/grafana-password || openssl rand -hex 24 > secrets/grafana-password; test -s secrets/alert-url || printf %s "\${ALERT_URL:?the address of the webhook that alerts go to}" > secrets/alert-url; chmod 444 secrets/grafana-password secrets/alert-url`,
			healthCommand(options),
			`${compose} up --detach --wait`
		],
		configuration: {
			...images,
			alerts: alerts.map(({ name }) => name).join(", "),
			prometheus: "http://127.0.0.1:9090",
			alertmanager: "http://127.0.0.1:9093",
			grafana: "http://127.0.0.1:3000"
		},
		verificationSteps: [
			`${compose} config --quiet`,
			"promtool check config --syntax-only monitoring/prometheus.yml",
			"promtool check rules monitoring/rules.yml",
			"promtool test rules monitoring/rules.test.yml",
			`curl --silent --fail --get --data-urlencode 'query=pg_up == 1' http://127.0.0.1:9090/api/v1/query | grep '"value"'`
		],
		recoveryProcedure: `Nothing in here is needed to recover the database; what Prometheus remembers is lost with its volume, and begins anew.
  ${compose} up --detach --wait
`
	};
}
/** Writes the metrics of the server, and of its backups; to be run every hour. */
function healthCommand({ database, port, bind, environment, tls }) {
	const verified = tls ? "?sslmode=verify-ca&sslrootcert=secrets/tls-certificate" : "";
	return `PGPASSWORD="$(cat secrets/monitor-password)" pgproof health --database-url ${shellQuote(`postgres://pgproof_monitor@${hostOf(bind)}:${port}/${database}${verified}`)} --environment ${environment} --store ./backups --prometheus-file monitoring/metrics/pgproof.prom || test $? = 1`;
}
function prometheus() {
	const target = (host) => [{ targets: [host] }];
	return {
		global: {
			scrape_interval: "15s",
			scrape_timeout: under("The exporter takes a second to say that the server is down.", "10s"),
			evaluation_interval: "15s"
		},
		rule_files: ["rules.yml"],
		alerting: { alertmanagers: [{ static_configs: target("alertmanager:9093") }] },
		scrape_configs: [
			{
				job_name: "postgres",
				static_configs: target("postgres-exporter:9187")
			},
			under("The machine's file systems, and what pgproof health wrote.", {
				job_name: "node",
				static_configs: target("node-exporter:9100")
			}),
			{
				job_name: "prometheus",
				static_configs: target("localhost:9090")
			}
		]
	};
}
function alertmanager() {
	return {
		route: {
			receiver: "operator",
			group_by: [
				"alertname",
				"server",
				"dbname"
			],
			group_wait: "30s",
			group_interval: "5m",
			repeat_interval: "4h"
		},
		inhibit_rules: [under("A server that is down is told of once.", {
			source_matchers: ["alertname = PostgresDown"],
			target_matchers: ["alertname =~ \"Postgres.+\"", "alertname != PostgresDown"],
			equal: ["instance"]
		})],
		receivers: [{
			name: "operator",
			webhook_configs: [{
				url_file: "/run/secrets/alert-url",
				send_resolved: true
			}]
		}]
	};
}
function role({ database }) {
	return {
		path: "monitoring/role.sql",
		about: ["The role that the exporter logs in as, for a server that scaffold compose did not make; as a superuser, from the folder above:", `psql --dbname ${database} --file monitoring/role.sql`],
		content: {
			form: "text",
			comment: "--",
			text: `${unlogged}\\set password \`cat secrets/monitor-password\`
select not exists (select from pg_roles where rolname = 'pgproof_monitor') as is_missing \\gset
\\if :is_missing
create role pgproof_monitor login;
\\endif
alter role pgproof_monitor password :'password';
grant pg_monitor to pgproof_monitor;
grant connect on database ${quoteIdentifier(database)} to pgproof_monitor;
`
		}
	};
}
// packages/core/src/scaffold/workflows/tasks.ts
/** An expression of GitHub Actions. */
const expression = (text) => `\${{ ${text} }}`;
/** The one that a job of a matrix is for. */
const database$1 = expression("matrix.database");
/** The three that are scheduled, each of which has another called for every database. */
const tasks = {
	backup: {
		title: "back up",
		cron: "17 3 * * *",
		minutes: 120
	},
	verify: {
		title: "restore and prove",
		cron: "47 4 * * *",
		minutes: 240
	},
	health: {
		title: "look at",
		cron: "23 * * * *",
		minutes: 15
	}
};
/** Where GitHub looks for workflows. */
const folder = ".github/workflows";
/** The names of a task's two files. */
const scheduledFile = (task) => `pgproof-${task}.yml`;
const calledFile = (task) => `pgproof-${task}-each.yml`;
/** Whether backups are artifacts of the runs. */
const isArtifact = ({ store }) => store.at === "artifact";
// packages/core/src/scaffold/workflows/steps.ts
const release = "pgproof/pgproof";
const uploadArtifact = noted("actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f", "v6.0.0");
const checkoutAction = noted("actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd", "v5.0.1");
/** What the secrets of workflows are. */
const secretWords = {
	SERVER_URL: "postgres://user:password@host:port, without a database",
	BACKUP_KEY: "The age key that opens backups",
	AWS_ACCESS_KEY_ID: "Of the store",
	AWS_SECRET_ACCESS_KEY: "Of the store"
};
/** Before whatever restores. */
const allowNamespaces = under("Ubuntu 24.04 keeps user namespaces from unprivileged users; they isolate the server that the backup is restored into.", {
	name: "Allow user namespaces",
	run: "sudo sysctl --ignore --write kernel.apparmor_restrict_unprivileged_userns=0"
});
/** What says where backups are, and the environment that it needs. */
function storeInputs({ store }) {
	if (store.at === "artifact") return { workflow: scheduledFile("backup") };
	return present({
		store: store.url,
		"s3-region": store.region,
		"s3-endpoint": store.endpoint
	});
}
function storeSecrets({ store }) {
	if (store.at === "artifact") return {};
	return Object.fromEntries(["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].map((name) => [name, expression(`secrets.${name}`)]));
}
const withEnvironment = (env) => Object.keys(env).length === 0 ? {} : { env };
/** The steps of the job of one database, which has so many minutes. */
const stepsOf = {
	backup: (options, minutes) => {
		const { workflow: _, ...store } = storeInputs(options);
		return [{
			name: "Back up",
			id: "backup",
			uses: `${release}/actions/backup-db@v1`,
			with: {
				"database-url": expression("secrets.SERVER_URL"),
				environment: options.environment,
				...store,
				"age-recipients": options.recipients?.join("\n") ?? expression("vars.BACKUP_RECIPIENTS"),
				...isArtifact(options) ? { "retention-days": "30" } : { "keep-daily": "30" },
				"timeout-minutes": String(minutes)
			},
			env: {
				PGDATABASE: database$1,
				...storeSecrets(options)
			}
		}];
	},
	verify: (options, minutes) => [
		allowNamespaces,
		{
			name: "Restore and prove",
			id: "verify",
			uses: `${release}/actions/restore-verify@v1`,
			with: {
				environment: options.environment,
				database: database$1,
				...storeInputs(options),
				"age-identity": expression("secrets.BACKUP_KEY"),
				"timeout-minutes": String(minutes)
			},
			...withEnvironment(storeSecrets(options))
		},
		{
			name: "Keep the report",
			if: expression("!cancelled() && steps.verify.outputs.report-path != ''"),
			uses: uploadArtifact,
			with: {
				name: `pgproof-verify-${database$1}`,
				path: expression("steps.verify.outputs.report-path")
			}
		}
	],
	health: (options, minutes) => [{
		name: "Look at it",
		id: "health",
		uses: `${release}/actions/healthcheck@v1`,
		with: {
			"database-url": expression("secrets.SERVER_URL"),
			environment: options.environment,
			...storeInputs(options),
			"timeout-minutes": String(minutes)
		},
		env: {
			PGDATABASE: database$1,
			...storeSecrets(options)
		}
	}]
};
// packages/core/src/scaffold/workflows/cluster.ts
/** The first major that takes incremental base backups. */
const firstIncremental = 17;
const none = noted({}, "the keys of the store are all that it needs");
/** Base backups that are shown to recover, and the log between them. Pure. */
function clusterFiles(options) {
	const { runsOn, environment, recipients, physical } = options;
	const isIncremental = physical.major >= firstIncremental;
	const common = {
		method: "physical",
		environment,
		"database-url": expression("secrets.CLUSTER_URL"),
		...storeInputs(options),
		"age-recipients": recipients?.join("\n") ?? expression("vars.BACKUP_RECIPIENTS")
	};
	const crons = {
		full: isIncremental ? "17 2 * * 0" : "17 2 * * *",
		incremental: "17 2 * * 1-6"
	};
	const type = isIncremental ? expression(`inputs.type || (github.event.schedule == '${crons.full}' && 'full' || 'incremental')`) : "full";
	const env = storeSecrets(options);
	return [yamlFile(`${folder}/${scheduledFile("cluster")}`, `The files of the cluster: a full base backup ${isIncremental ? "every Sunday, and what changed since every other night" : "every night"}; each is recovered and looked at.`, [{
		name: "pgproof cluster",
		on: {
			schedule: [{ cron: noted(crons.full, "full; not at the full hour: that is when GitHub is busiest, and runs come late or not at all") }, ...isIncremental ? [{ cron: noted(crons.incremental, "incremental: needs summarize_wal") }] : []],
			workflow_dispatch: isIncremental ? { inputs: { type: {
				description: "full or incremental",
				default: "full"
			} } } : {}
		},
		permissions: {},
		concurrency: {
			group: "pgproof-cluster",
			"cancel-in-progress": false
		},
		jobs: {
			backup: {
				name: "back up",
				"runs-on": runsOn,
				"timeout-minutes": 180,
				permissions: none,
				steps: [{
					name: "Back up",
					id: "backup",
					uses: `${release}/actions/backup-db@v1`,
					with: {
						...common,
						"backup-type": type,
						"keep-daily": noted("14", "a full backup stays as long as one that is made on it"),
						"timeout-minutes": "170"
					},
					env
				}]
			},
			prove: {
				name: "recover",
				needs: "backup",
				"runs-on": runsOn,
				"timeout-minutes": 180,
				permissions: none,
				steps: [allowNamespaces, {
					name: "Recover and look at all of it",
					id: "verify",
					uses: `${release}/actions/restore-verify@v1`,
					with: {
						method: "physical",
						environment,
						...storeInputs(options),
						"age-identity": expression("secrets.BACKUP_KEY"),
						"timeout-minutes": "170"
					},
					env
				}]
			}
		}
	}]), yamlFile(`${folder}/${scheduledFile("wal")}`, "The write-ahead log, every quarter of an hour, by a replication slot that keeps on the server what is not stored yet. It leads from a base backup to any moment since.", [{
		name: "pgproof wal",
		on: {
			schedule: [{ cron: noted("4,19,34,49 * * * *", "GitHub may be late, or leave one out: the next one brings what was missed") }],
			workflow_dispatch: {}
		},
		permissions: {},
		concurrency: {
			group: "pgproof-wal",
			"cancel-in-progress": false
		},
		jobs: { receive: {
			name: "receive",
			"runs-on": runsOn,
			"timeout-minutes": 30,
			permissions: none,
			steps: [{
				name: "Receive",
				id: "receive",
				uses: `${release}/actions/backup-db@v1`,
				with: {
					...common,
					"backup-type": "wal-archive",
					"max-retained-mib": noted("4096", "more than that on the server is a warning"),
					"timeout-minutes": "25"
				},
				env
			}]
		} }
	}])];
}
// packages/core/src/scaffold/workflows/restore.ts
/** The environment of GitHub whose reviewers let a restore begin, and that holds its secret. */
const gate = "restore";
/** What the server is reached by that a database comes back to. */
const restoreSecret = "RESTORE_URL";
const restoreName = "pgproof-restore.yml";
const target = expression("inputs.target || inputs.database");
/** The file, started by nothing but a person. Pure. */
function restoreFile(options) {
	const { databases, environment, runsOn } = options;
	const [first = ""] = databases;
	return yamlFile(`${folder}/${restoreName}`, `For the bad day, by hand: a backup comes back into a database that is not there yet, or is empty, and the run says whether all of it did. The environment "${gate}" should ask for a second pair of eyes; its secret ${restoreSecret} is postgres://user:password@host:port, without a database, of a role that may create databases.`, [{
		name: "pgproof restore",
		on: { workflow_dispatch: { inputs: {
			database: {
				description: "Whose backup",
				required: true,
				...databases.length === 1 ? { default: first } : {}
			},
			backup: {
				description: "latest-good, latest, or a backup's id",
				default: "latest-good"
			},
			target: { description: "The name that it comes back under; without one its own" }
		} } },
		permissions: {},
		concurrency: {
			group: `pgproof-restore-${target}`,
			"cancel-in-progress": false
		},
		jobs: { restore: {
			name: `restore ${expression("inputs.database")}`,
			"runs-on": runsOn,
			environment: noted(gate, "who may start it, and what it restores into"),
			"timeout-minutes": 350,
			permissions: isArtifact(options) ? {
				actions: noted("read", "to find and download the artifacts of the backups' runs"),
				contents: noted("read", "to notice a tag that is named like the default branch, whose runs look like its own")
			} : noted({}, "the keys of the store are all that it needs"),
			steps: [{
				name: "Restore",
				id: "restore",
				uses: `${release}/actions/restore@v1`,
				with: {
					into: expression(`secrets.${restoreSecret}`),
					environment,
					database: expression("inputs.database"),
					...storeInputs(options),
					backup: expression("inputs.backup"),
					"age-identity": expression("secrets.BACKUP_KEY"),
					"timeout-minutes": "340"
				},
				env: {
					PGDATABASE: target,
					...storeSecrets(options)
				}
			}]
		} }
	}]);
}
// packages/core/src/scaffold/workflows/recovery.ts
/** Where the key is kept that opens backups, beside the secret that nobody can read back. */
const keyFile = "~/.pgproof/backup-key.txt";
/**
* Starts a workflow, with more words for `gh workflow run`, and fails unless the run that comes of it is good: it is one newer than any before,
* and is a while in coming.
*/
function watchedRun(workflow, words = "") {
	const newest = `gh run list --workflow ${workflow} --event workflow_dispatch --limit 1 --json databaseId --jq '.[0].databaseId // 0'`;
	return `before=$(${newest}) && gh workflow run ${workflow}${words} && for try in {1..60}; do run=$(${newest}) && [[ $run -gt $before ]] && break; sleep 5; done && [[ $run -gt $before ]] && gh run watch "$run" --exit-status`;
}
/** The one that there is, or that DATABASE names. */
function namedOf([first = "", ...others]) {
	if (others.length === 0) return {
		name: first,
		setFolder: `folder=${encodeDatabaseName(first)}`
	};
	const [name, dot] = [`\${DATABASE:?whose backup}`, encodeDatabaseName(".")];
	return {
		name,
		setFolder: `folder=${name} && folder=\${folder//./${dot}}`
	};
}
/** How databases come back, and the cluster. Pure. */
function recoveryOf(options) {
	const { databases, store, recipients, physical } = options;
	const named = namedOf(databases);
	const target = `\${TARGET:-${named.name}}`;
	const key = recipients === void 0 ? keyFile : `"\${KEY:?the file of the key that opens backups}"`;
	const restore = (where, backup) => `pgproof restore ${where} --database "${named.name}" --backup "\${BACKUP:-${backup}}" --age-identity ${key} --into "\${SERVER:?postgres://user@host:port}/${target}"`;
	const fields = ` --raw-field database="${named.name}" --raw-field backup="\${BACKUP:-latest-good}" --raw-field target="${target}"`;
	const byWorkflow = `A database comes back by a workflow${databases.length === 1 ? "" : ", that of the name in DATABASE"}: the newest that was proven, or another with its id (or latest) in BACKUP; under another name with that in TARGET. Its secret is postgres://user:password@host:port of the server that it comes to, without a database, by a role that may create databases:
${chained([`gh secret set ${restoreSecret} --env ${gate}`, watchedRun(restoreName, fields)])}`;
	if (store.at === "artifact") return `${byWorkflow}Without the workflow: its newest backup is brought into ./backups by
${bringArtifacts(named)}and comes back from there by
  ${restore("--store ./backups", "latest")}
or without pgproof: its manifest.json holds, as recovery_procedure, how it is opened with age and restored by PostgreSQL's own programs.
`;
	const where = shellWords(storeArguments(store));
	const cluster = physical === void 0 ? "" : `The cluster comes back into a new folder, to its last moment in the store or to MOMENT, such as MOMENT='2026-11-27 03:00:00+00:00' (of several clusters, as after pg_upgrade, CLUSTER names one: +cluster/<system identifier>, by pgproof list --method physical), by
  pgproof restore --method physical ${where} --age-identity ${key} ${recoveryWords} --into-directory "\${INTO:?a new folder}"
`;
	return `${byWorkflow}Or from wherever the keys of the store are:
  ${restore(where, "latest-good")}
${cluster}Without pgproof: the manifest.json of each backup is brought into ./backups by
${chained([named.setFolder, bringManifests(store)])}and holds, as recovery_procedure, how the rest is brought, opened with age and restored by PostgreSQL's own programs. The names of backups sort by their time.
`;
}
/** By AWS's own tool; `$folder` is the database's. */
function bringManifests({ url, region, endpoint }) {
	const words = [
		"aws",
		"s3",
		"cp",
		"--recursive",
		"--exclude",
		"*",
		"--include",
		"*/manifest.json",
		...Object.entries(present({
			"--region": region,
			"--endpoint-url": endpoint
		})).flat()
	];
	return `${shellWords(words)} ${shellQuote(`${url}/`)}"$folder"/ ./backups`;
}
/**
* The newest backup, by the names of artifacts: a run in which another database failed is as good. Only of runs that nobody but the default branch's
* own workflow can have made: a pull request's may be named alike, and to restore a backup is to run its SQL. Artifacts of ours are no zip, whatever
* the address says, and `gh run download` takes nothing else.
*/
function bringArtifacts({ setFolder }) {
	const [repository, backup] = ["repos/{owner}/{repo}", scheduledFile("backup")];
	return `  ${setFolder} && id= &&
  branch=$(gh api '${repository}' --jq .default_branch) &&
  for run in $(${`gh run list --workflow ${backup} --branch "$branch" --limit 100 --json databaseId,event --jq '.[] | select(.event == "schedule" or .event == "workflow_dispatch") | .databaseId'`}); do
    parts=$(${`gh api --paginate "${repository}/actions/runs/$run/artifacts?per_page=100" --jq '.artifacts[] | select((.expired | not) and (.name | startswith("pgproof.'"$folder"'."))) | "\\(.id) \\(.name)"'`})
    id=$(sed -n 's/.*\\.\\([^.]*\\)\\.manifest\\.json$/\\1/p' <<< "$parts" | sort | tail -n 1)
    [[ -n $id ]] && break
  done && [[ -n $id ]] && mkdir -p "backups/$folder/$id" &&
  grep -F "pgproof.$folder.$id." <<< "$parts" | while read -r number name; do
    gh api "${repository}/actions/artifacts/$number/zip" > "backups/$folder/$id/\${name#"pgproof.$folder.$id."}" < /dev/null
  done
`;
}
// packages/core/src/scaffold/workflows/rehearse.ts
const isRehearsed = (options) => options.migrations !== void 0 && options.sanitize !== void 0;
const oneFile = "pgproof-rehearse-one.yml";
const database = expression("inputs.database");
function rehearseSecrets(options) {
	return ["BACKUP_KEY", ...Object.keys(storeSecrets(options))];
}
const handedOn = (options) => Object.fromEntries(rehearseSecrets(options).map((name) => [name, expression(`secrets.${name}`)]));
const wanted = (options) => Object.fromEntries(rehearseSecrets(options).map((name) => [name, {
	description: secretWords[name] ?? "",
	required: true
}]));
/** What all of its jobs need together: a workflow that is called may have no more than the job that calls it. */
const permissions = (options) => ({
	...isArtifact(options) ? { actions: noted("read", "to find and download the artifacts of the backups' runs") } : {},
	contents: noted("read", "to check out the pull request"),
	"pull-requests": noted("write", "to comment on it")
});
/** The files, for groups of databases of which each fits a matrix. Pure. */
function rehearseFiles(options, groups) {
	return [
		started(options, groups),
		called$1(options),
		one(options)
	];
}
/** The migrations of a database, by a name that is an expression. */
const migrationsOf = ({ migrations }, name) => migrations.replace("{database}", name);
function started(options, groups) {
	const jobs = groups.map((databases, index) => [groups.length === 1 ? "rehearse" : `rehearse-${index + 1}`, {
		name: "rehearse",
		...index === 0 ? {} : { needs: `rehearse-${index}` },
		if: under("A fork gets no secrets, and nothing to rehearse on.", index === 0 ? "github.event.pull_request.head.repo.full_name == github.repository" : expression("!cancelled() && github.event.pull_request.head.repo.full_name == github.repository")),
		permissions: permissions(options),
		uses: `./${folder}/${calledFile("rehearse")}`,
		with: { databases: JSON.stringify(databases) },
		secrets: handedOn(options)
	}]);
	return yamlFile(`${folder}/${scheduledFile("rehearse")}`, "A pull request's migrations are rehearsed on a harmless copy of last night's data of each database, and a comment says what came of it.", [{
		name: "pgproof rehearse",
		on: { pull_request: { paths: [`${migrationsOf(options, "*")}/**`] } },
		permissions: {},
		concurrency: {
			group: `pgproof-rehearse-${expression("github.event.pull_request.number")}`,
			"cancel-in-progress": true
		},
		jobs: Object.fromEntries(jobs)
	}]);
}
function called$1(options) {
	return yamlFile(`${folder}/${calledFile("rehearse")}`, `Called by ${scheduledFile("rehearse")}, or by a workflow of yours: two jobs for each database of a list.`, [{
		name: "pgproof rehearse each",
		on: { workflow_call: {
			inputs: { databases: {
				description: `Names of databases, as a JSON list of 256 at the most`,
				type: "string",
				required: true
			} },
			secrets: wanted(options)
		} },
		permissions: {},
		jobs: { database: {
			name: expression("matrix.database"),
			strategy: {
				"fail-fast": noted(false, "what ails one database is no reason to leave out another"),
				matrix: { database: expression("fromJSON(inputs.databases)") }
			},
			permissions: permissions(options),
			uses: `./${folder}/${oneFile}`,
			with: { database: expression("matrix.database") },
			secrets: handedOn(options)
		} }
	}]);
}
const output = (name) => expression(`steps.dump.outputs.${name}`);
function one(options) {
	const { environment, runsOn, sanitize } = options;
	const copy = {
		name: "make a harmless copy",
		"runs-on": runsOn,
		"timeout-minutes": 120,
		permissions: {
			...isArtifact(options) ? { actions: noted("read", "to find and download the newest good backup") } : {},
			contents: noted("read", "to check out the statements that make it harmless")
		},
		outputs: {
			"backup-id": output("backup-id"),
			"manifest-sha256": output("manifest-sha256")
		},
		steps: [
			{
				name: "Check out the default branch",
				uses: checkoutAction,
				with: {
					ref: expression("github.event.repository.default_branch"),
					"persist-credentials": false
				}
			},
			allowNamespaces,
			{
				name: "Restore the newest good backup",
				id: "restore",
				uses: `${release}/actions/restore-verify@v1`,
				with: {
					environment,
					database,
					...storeInputs(options),
					backup: "latest-good",
					"age-identity": expression("secrets.BACKUP_KEY"),
					"keep-running": "true",
					sanitize: noted(sanitize, "in one transaction, before the copy is handed on; where it fails nothing is"),
					"timeout-minutes": "115"
				},
				...withEnvironment(storeSecrets(options))
			},
			{
				name: "Dump it for the next job",
				id: "dump",
				uses: `${release}/actions/backup-db@v1`,
				with: {
					"database-url": expression("steps.restore.outputs.database-url"),
					environment: "staging",
					"retention-days": "1"
				}
			}
		]
	};
	const rehearse = {
		name: "rehearse it",
		needs: "copy",
		"runs-on": runsOn,
		"timeout-minutes": 60,
		permissions: {
			contents: noted("read", "to check out the pull request"),
			"pull-requests": noted("write", "to comment on it")
		},
		steps: [
			{
				name: "Check out the pull request",
				uses: checkoutAction,
				with: { "persist-credentials": false }
			},
			allowNamespaces,
			{
				name: "Rehearse",
				id: "rehearse",
				uses: `${release}/actions/migrate@v1`,
				with: {
					mode: "rehearse",
					environment: "staging",
					migrations: migrationsOf(options, database),
					backup: expression("needs.copy.outputs.backup-id"),
					"expected-manifest-sha256": expression("needs.copy.outputs.manifest-sha256"),
					comment: "true",
					"timeout-minutes": "55"
				}
			}
		]
	};
	return yamlFile(`${folder}/${oneFile}`, `Called by ${calledFile("rehearse")}: one job holds the key and runs nothing of the pull request, the other runs what it brings and holds no secret of yours.`, [{
		name: "pgproof rehearse one",
		on: { workflow_call: {
			inputs: { database: {
				description: "The name of a database",
				type: "string",
				required: true
			} },
			secrets: wanted(options)
		} },
		permissions: {},
		jobs: {
			copy,
			rehearse
		}
	}]);
}
// packages/core/src/scaffold/workflows/scaffold.ts
/** How many jobs of a matrix ask the server at once. */
const atOnce = 2;
/** Databases in groups of which each fits a matrix, in their order. Pure. */
function splitForMatrix(databases, most = 256) {
	const groups = Math.ceil(databases.length / most);
	const size = Math.ceil(databases.length / groups);
	return Array.from({ length: groups }, (_, index) => databases.slice(index * size, (index + 1) * size));
}
/** Workflows for the databases of a server. Pure. */
function workflowsScaffold(options) {
	const { databases, store, runsOn, environment, physical } = options;
	return {
		target: databases.join(", "),
		files: [
			...Object.keys(tasks).flatMap((task) => [scheduled(task, options), called(task, options)]),
			restoreFile(options),
			...isRehearsed(options) ? rehearseFiles(options, splitForMatrix(databases)) : [],
			...physical === void 0 ? [] : clusterFiles({
				...options,
				physical
			})
		],
		again: againOf(options),
		commands: commandsOf(options),
		configuration: {
			databases: databases.join(", "),
			store: store.at === "s3" ? store.url : "artifacts of the runs",
			runner: runsOn,
			environment,
			secrets: secretsOf("verify", options).concat("SERVER_URL", ...physical === void 0 ? [] : ["CLUSTER_URL"]).sort().join(", "),
			...options.recipients === void 0 ? { variables: "BACKUP_RECIPIENTS" } : {}
		},
		verificationSteps: [watchedRun(scheduledFile("backup")), watchedRun(scheduledFile("verify"))],
		recoveryProcedure: recoveryOf(options)
	};
}
function againOf(options) {
	const { environment, databases, store, recipients, runsOn, migrations, sanitize, physical } = options;
	const given = present({
		environment,
		store: store.at === "s3" ? store.url : void 0,
		"s3-region": store.at === "s3" ? store.region : void 0,
		"s3-endpoint": store.at === "s3" ? store.endpoint : void 0,
		"age-recipients": recipients?.join(","),
		"runs-on": runsOn,
		migrations,
		sanitize,
		"postgres-major": physical === void 0 ? void 0 : String(physical.major)
	});
	return `pgproof scaffold workflows${[...databases.map((name) => ["databases", name]), ...Object.entries(given)].map(([name, value]) => ` --${name} ${shellQuote(value)}`).join("")}${physical === void 0 ? "" : " --physical"}`;
}
/** Names of the secrets that a task needs. */
function secretsOf(task, { store }) {
	return [...task === "verify" ? ["BACKUP_KEY"] : ["SERVER_URL"], ...store.at === "s3" ? ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"] : []];
}
function permissionsOf(task, options) {
	if (!isArtifact(options)) return noted({}, "the keys of the store are all that it needs");
	const actions = {
		backup: "to compare this backup with the last ones",
		verify: "to find and download the artifacts of the backups' runs",
		health: "to find the artifacts of the backups' runs"
	}[task];
	return {
		actions: noted("read", actions),
		contents: noted("read", "to notice a tag that is named like the default branch, whose runs look like its own")
	};
}
function scheduled(task, options) {
	const { title, cron } = tasks[task];
	const groups = splitForMatrix(options.databases);
	const after = (index) => index === 0 || task === "health" ? {} : {
		needs: `${task}-${index}`,
		if: expression("!cancelled()")
	};
	const job = (databases, index) => ({
		name: title,
		...after(index),
		permissions: permissionsOf(task, options),
		uses: `./${folder}/${calledFile(task)}`,
		with: { databases: JSON.stringify(databases) },
		secrets: Object.fromEntries(secretsOf(task, options).map((name) => [name, expression(`secrets.${name}`)]))
	});
	const jobs = groups.map((databases, index) => [groups.length === 1 ? task : `${task}-${index + 1}`, job(databases, index)]);
	return yamlFile(`${folder}/${scheduledFile(task)}`, about[task], [{
		name: `pgproof ${task}`,
		on: {
			schedule: [{ cron: noted(cron, "not at the full hour: that is when GitHub is busiest, and runs come late or not at all") }],
			workflow_dispatch: {}
		},
		permissions: {},
		concurrency: {
			group: `pgproof-${task}`,
			"cancel-in-progress": false
		},
		jobs: Object.fromEntries(jobs)
	}]);
}
const about = {
	backup: "Every night a backup of each database, that can be proven. Nothing here can open it again.",
	verify: "Every night the newest backup of each database is restored into a throw-away server and compared, row by row, with what was dumped.",
	health: "Every hour each database is looked at, and so is the age of its backups and proofs."
};
function called(task, options) {
	const secrets = secretsOf(task, options);
	const { title, minutes } = tasks[task];
	return yamlFile(`${folder}/${calledFile(task)}`, `Called by ${scheduledFile(task)}, or by a workflow of yours: a job for each database of a list.`, [{
		name: `pgproof ${task} each`,
		on: { workflow_call: {
			inputs: { databases: {
				description: `Names of databases, as a JSON list of 256 at the most`,
				type: "string",
				required: true
			} },
			secrets: Object.fromEntries(secrets.map((name) => [name, {
				description: secretWords[name] ?? "",
				required: true
			}]))
		} },
		permissions: {},
		jobs: { database: {
			name: `${title} ${database$1}`,
			strategy: {
				"fail-fast": noted(false, "what ails one database is no reason to leave out another"),
				...task === "health" ? {} : { "max-parallel": noted(atOnce, "it is work for the server, and for the store, too") },
				matrix: { database: expression("fromJSON(inputs.databases)") }
			},
			"runs-on": options.runsOn,
			"timeout-minutes": minutes,
			permissions: permissionsOf(task, options),
			steps: stepsOf[task](options, minutes - 5)
		} }
	}]);
}
const environments = "repos/{owner}/{repo}/environments";
function commandsOf(options) {
	const { recipients, store, physical } = options;
	return [
		"gh secret set SERVER_URL",
		...physical === void 0 ? [] : ["gh secret set CLUSTER_URL"],
		...recipients === void 0 ? [
			`(umask 077 && mkdir -p ~/.pgproof && { test -s ${keyFile} || age-keygen -o ${keyFile}; })`,
			`gh secret set BACKUP_KEY < ${keyFile}`,
			`gh variable set BACKUP_RECIPIENTS --body "$(age-keygen -y ${keyFile})"`
		] : ["gh secret set BACKUP_KEY"],
		...store.at === "s3" ? ["gh secret set AWS_ACCESS_KEY_ID", "gh secret set AWS_SECRET_ACCESS_KEY"] : [],
		`gh api --silent '${environments}/${gate}' 2> /dev/null || gh api --silent --method PUT '${environments}/${gate}'`,
		`git add ${folder} && git commit -m 'Back up, prove and watch the databases' && git push`
	];
}
// packages/core/src/scaffold/scaffold.ts
const kinds = {
	compose: composeScaffold,
	kubernetes: kubernetesScaffold,
	monitoring: monitoringScaffold,
	pgbackrest: pgbackrestScaffold,
	"wal-archiving": walArchivingScaffold,
	workflows: workflowsScaffold
};
/** The scaffold that options ask for. Throws `bad-input` for what cannot be. Pure. */
function scaffoldOf(options) {
	const make = kinds[options.kind];
	return make(options);
}
// packages/core/src/scaffold/facts.ts
/**
* Reads what is there. Throws `bad-input` where a link, or something that is no file, is in the way: a repository may be another's, and a
* link leads out of it.
*/
async function gatherScaffoldFacts(options) {
	const { files } = scaffoldOf(options);
	const place = await stat(options.folder).catch(() => void 0);
	if (place !== void 0 && !place.isDirectory()) throw new PgproofError("bad-input", `"${options.shownFolder}" is no folder, and files are to be written into it`, { hint: "name another one with --folder" });
	const texts = {};
	for (const { path } of files) {
		const text = await readThere(options, path);
		if (text !== void 0) texts[path] = text;
	}
	return {
		texts,
		leftovers: await leftoversOf(options, new Set(files.map(({ path }) => path)))
	};
}
/** Folders in which a kind may have files beside those of the options. */
const otherFolders = {
	compose: [
		"init",
		"image",
		"pooler"
	],
	kubernetes: ["recovery"],
	pgbackrest: [
		"database",
		"repository",
		"systemd",
		"repository/systemd"
	]
};
async function leftoversOf(options, made) {
	const folders = /* @__PURE__ */ new Set([...[...made].map((path) => dirname(path)), ...otherFolders[options.kind] ?? []]);
	const found = [];
	for (const folder of folders) {
		const at = join(options.folder, folder);
		const isFolder = await lstat(at).then((place) => place.isDirectory() || folder === ".", () => false);
		for (const entry of isFolder ? await readdir(at, { withFileTypes: true }).catch(() => []) : []) {
			const path = join(folder, entry.name);
			if (made.has(path) || !entry.isFile() || !/(\.(ya?ml|json|conf|ini|sql|sh|service|timer)|Dockerfile)$/.test(path)) continue;
			if (commandOf(await readFile(join(options.folder, path), "utf8").catch(() => ""))?.startsWith(`pgproof scaffold ${options.kind} `)) found.push(path);
		}
	}
	return found.sort();
}
/** The text that is at a path, if any. Throws `bad-input` where a link, or something that is no file, is in the way. */
async function readThere({ folder, shownFolder }, path) {
	const refuse = (at, what) => {
		throw new PgproofError("bad-input", `"${join(shownFolder, at)}" is ${what}, and a file is to be written there`, { hint: "remove it, or name another folder" });
	};
	try {
		const parents = path.split("/").slice(0, -1);
		for (const [index] of parents.entries()) {
			const at = parents.slice(0, index + 1).join("/");
			const found = await lstat(join(folder, at));
			if (!found.isDirectory()) refuse(at, found.isSymbolicLink() ? "a link" : "no folder");
		}
		const found = await lstat(join(folder, path));
		if (!found.isFile()) refuse(path, found.isSymbolicLink() ? "a link" : "no file");
		return await readFile(join(folder, path), "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw classify(error, `read "${join(shownFolder, path)}"`);
	}
}
// packages/core/src/scaffold/report.ts
/** The report of a run, at the time that is given. Pure. */
function reportScaffold(options, plan, endedAt) {
	const { operation, environment, target, files, scaffold } = plan;
	const { shownFolder } = options;
	const count = (...fates) => files.filter(({ fate }) => fates.includes(fate)).length;
	const kept = files.filter(({ fate }) => fate === "kept");
	const held = count("held");
	const differences = keptDifferences(plan);
	return {
		operation,
		ok: true,
		exitCode: 0,
		headline: `${options.kind} for "${target}" in ${shownFolder}: ${count("new", "renewed")} written, ${count("unchanged")} unchanged${kept.length === 0 ? "" : `, ${kept.length} kept as somebody changed ${kept.length === 1 ? "it" : "them"}`}${held === 0 ? "" : `, ${held} held back that go with ${kept.length === 1 ? "it" : "them"}`}`,
		notes: [`cd ${shellQuote(shownFolder)}`, ...scaffold.commands].map((command) => `next: ${command}`),
		made: madeAt(endedAt),
		figures: [["environment", environment], ["made again by", scaffold.again]],
		findings: [...files.map((file) => findingOf(`${operation}.file`, shownFolder, file, kept)), ...plan.leftovers.map((path) => leftover(`${operation}.leftover`, shownFolder, path))],
		relations: [],
		recoveryProcedure: scaffold.recoveryProcedure,
		tables: [{
			title: "Then it is shown to work",
			header: ["Step", "Command"],
			rows: scaffold.verificationSteps.map((step, index) => [String(index + 1), step])
		}],
		...differences === "" ? {} : { files: { "kept.diff": differences } },
		data: {
			kind: options.kind,
			environment,
			target,
			folder: shownFolder,
			changed_files: count("new", "renewed"),
			kept_files: kept.length + held,
			leftover_files: plan.leftovers,
			files: files.map(({ path, fate, difference }) => ({
				path,
				fate,
				difference: isKept(fate) ? difference : null
			})),
			made_again_by: scaffold.again,
			commands: [`cd ${shellQuote(shownFolder)}`, ...scaffold.commands],
			configuration: scaffold.configuration,
			verification_steps: scaffold.verificationSteps,
			recovery_procedure: scaffold.recoveryProcedure
		}
	};
}
const words = {
	new: "written",
	unchanged: "as it was",
	renewed: "made anew in the place of what was made before"
};
const isKept = (fate) => fate === "kept" || fate === "held";
function leftover(id, shownFolder, path) {
	return {
		id,
		status: "warning",
		object: {
			kind: "file",
			name: path
		},
		detail: "was made with other options, and is no part of what these make",
		hint: `see whether anything still uses it, then remove it: rm ${shellQuote(join(shownFolder, path))}`
	};
}
function findingOf(id, shownFolder, { path, fate, isOurs, difference }, kept) {
	const object = {
		kind: "file",
		name: path
	};
	if (fate === "held") return {
		id,
		status: "warning",
		object,
		detail: `would be written, and is not, as ${kept.map((file) => file.path).join(", ")} stays: half of a change is worse than none`,
		hint: `move away what was changed, run again, and change it anew: ${kept.map((file) => `mv ${shellQuote(join(shownFolder, file.path))} ${shellQuote(join(shownFolder, `${file.path}.old`))}`).join(" && ")}`
	};
	if (fate !== "kept") return {
		id,
		status: "good",
		object,
		detail: words[fate]
	};
	const lines = difference.split("\n").filter((line) => /^[-+](?!--|\+\+)/.test(line)).length;
	return {
		id,
		status: "warning",
		object,
		detail: `${isOurs ? "was changed since it was made" : "is not of our making"}, and stays as it is: ${lines} lines are other than would be written`,
		hint: `to have it made anew, move it away and run again: mv ${shellQuote(join(shownFolder, path))} ${shellQuote(join(shownFolder, `${path}.old`))}`
	};
}
/** What people see of the files that were kept: a difference for each. */
function keptDifferences(plan) {
	return plan.files.map(({ fate, difference }) => isKept(fate) ? difference : "").join("");
}
// packages/core/src/scaffold/difference.ts
/** Lines around a change that are shown with it. */
const context = 3;
/** A table of so many cells is still made in the blink of an eye; files beyond it are shown as wholly other. */
const mostCells = 4e6;
/** What was changed from one text to another, as `diff -u` shows it; empty when they are equal. Pure. */
function unifiedDifference(path, from, to) {
	if (from === to) return "";
	const lines = compare(split(from), split(to));
	const changed = lines.flatMap(({ sign }, index) => sign === " " ? [] : [index]);
	const hunks = [];
	for (const index of changed) {
		const last = hunks.at(-1);
		if (last !== void 0 && index - context <= last.end) last.end = Math.min(lines.length, index + context + 1);
		else hunks.push({
			start: Math.max(0, index - context),
			end: Math.min(lines.length, index + context + 1)
		});
	}
	const count = (until, besides) => lines.slice(0, until).filter(({ sign }) => sign !== besides).length;
	return `--- ${path}\n+++ ${path} (as it would be made)\n${hunks.map(({ start, end }) => {
		const part = lines.slice(start, end);
		const size = (besides) => part.filter(({ sign }) => sign !== besides).length;
		const place = (besides) => `${count(start, besides) + (size(besides) === 0 ? 0 : 1)},${size(besides)}`;
		return `@@ -${place("+")} +${place("-")} @@\n${part.map(({ sign, text }) => `${sign}${text}\n`).join("")}`;
	}).join("")}`;
}
function split(text) {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	else lines.push(`${lines.pop()}\n\\ No newline at end of file`);
	return lines;
}
/** The longest common subsequence decides what stayed. */
function compare(from, to) {
	const taken = (sign, lines) => lines.map((text) => ({
		sign,
		text
	}));
	if (from.length * to.length > mostCells) return [...taken("-", from), ...taken("+", to)];
	const width = to.length + 1;
	const lengths = new Uint32Array((from.length + 1) * width);
	const at = (i, j) => lengths[i * width + j] ?? 0;
	for (let i = from.length - 1; i >= 0; i -= 1) for (let j = to.length - 1; j >= 0; j -= 1) lengths[i * width + j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	const lines = [];
	let [i, j] = [0, 0];
	while (i < from.length && j < to.length) if (from[i] === to[j]) {
		lines.push({
			sign: " ",
			text: from[i] ?? ""
		});
		[i, j] = [i + 1, j + 1];
	} else if (at(i + 1, j) >= at(i, j + 1)) {
		lines.push({
			sign: "-",
			text: from[i] ?? ""
		});
		i += 1;
	} else {
		lines.push({
			sign: "+",
			text: to[j] ?? ""
		});
		j += 1;
	}
	return [
		...lines,
		...taken("-", from.slice(i)),
		...taken("+", to.slice(j))
	];
}
// packages/core/src/scaffold/render.ts
/** Everything as it is written; `again` is the command that makes it again. Pure, and asynchronous only because YAML's library is loaded late. */
async function renderFiles(files, again) {
	const toYaml = await loadYaml();
	return files.map((file) => withHead(file, bodyOf(file, toYaml), again));
}
function bodyOf({ content }, toYaml) {
	if (content.form === "text") return content.text;
	if (content.form === "json") return `${JSON.stringify(content.value, null, 2)}\n`;
	return content.documents.map(toYaml).join("---\n");
}
/** A mapping without members that has a comment behind it: the library would put that below. */
var EmptyMap = class {};
const emptyMapTag = {
	tag: "tag:pgproof,empty-map",
	default: true,
	identify: (value) => value instanceof EmptyMap,
	resolve: () => new EmptyMap(),
	test: /^\0$/,
	stringify: () => "{}"
};
const isEmptyMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
async function loadYaml() {
	const { Document, isMap, isNode, isPair, isScalar } = await import("./dist-Ki7L_3ac.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const plain = (value) => {
		if (value instanceof Noted) return value.comment !== void 0 && isEmptyMap(value.value) ? new EmptyMap() : plain(value.value);
		if (Array.isArray(value)) return value.map(plain);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
	};
	return (data) => {
		const document = new Document(plain(data), {
			aliasDuplicateObjects: false,
			customTags: [emptyMapTag]
		});
		const annotate = (value, path) => {
			if (value instanceof Noted) {
				const node = document.getIn(path, true);
				if (value.comment !== void 0 && isNode(node)) node.comment = ` ${value.comment}`;
				if (value.above !== void 0) putAbove(path, value.above);
				annotate(value.value, path);
			} else if (Array.isArray(value)) for (const [index, member] of value.entries()) annotate(member, [...path, index]);
			else if (typeof value === "object" && value !== null) for (const [key, member] of Object.entries(value)) annotate(member, [...path, key]);
		};
		const putAbove = (path, above) => {
			const parent = document.getIn(path.slice(0, -1), true);
			const text = above.replace(/^/gm, " ");
			const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : void 0;
			if (isPair(pair) && isScalar(pair.key)) pair.key.commentBefore = text;
			else {
				const node = document.getIn(path, true);
				if (isNode(node)) node.commentBefore = text;
			}
		};
		annotate(data, []);
		return document.toString({
			lineWidth: 0,
			flowCollectionPadding: false
		});
	};
}
// packages/core/src/scaffold/plan.ts
/** Decides for every file whether it is written. Pure; throws `bad-input` for what cannot be. */
async function planScaffold(options, { texts, leftovers }) {
	const scaffold = scaffoldOf(options);
	const judged = (await renderFiles(scaffold.files, scaffold.again)).map((file) => ({
		file,
		...judge(file, texts[file.path])
	}));
	const isHalf = judged.some(({ fate, isOurs }) => fate === "kept" && isOurs);
	const planned = judged.map((file) => isHalf && (file.fate === "new" || file.fate === "renewed") ? {
		...file,
		fate: "held"
	} : file);
	const steps = planned.filter(({ fate }) => fate === "new" || fate === "renewed").map(({ file }) => ({
		kind: "write",
		name: file.path,
		...file,
		...present({ before: texts[file.path] })
	}));
	const about = {
		operation: operationOfKind[options.kind],
		environment: options.environment,
		target: scaffold.target
	};
	return {
		...about,
		scaffold,
		files: planned.map(({ file: _, ...rest }) => rest),
		leftovers,
		steps,
		public: {
			...about,
			commands: [
				`mkdir -p ${shellQuote(options.shownFolder)} && cd ${shellQuote(options.shownFolder)}`,
				...steps.map(asCommand),
				...scaffold.commands
			],
			configuration: scaffold.configuration,
			verification_steps: scaffold.verificationSteps,
			recovery_procedure: scaffold.recoveryProcedure
		}
	};
}
function judge({ path, text }, there) {
	if (there === void 0) return {
		path,
		fate: "new",
		isOurs: true,
		difference: ""
	};
	if (there === text) return {
		path,
		fate: "unchanged",
		isOurs: true,
		difference: ""
	};
	const origin = originOf(there);
	const difference = unifiedDifference(path, there, text);
	return {
		path,
		fate: origin === "ours" ? "renewed" : "kept",
		isOurs: origin !== "foreign",
		difference
	};
}
/** A line that no file of ours has. */
const endMark = "END_OF_PGPROOF_FILE";
function asCommand({ path, text, mode, folderMode }) {
	const make = `mkdir -p ${shellQuote(path.slice(0, path.lastIndexOf("/")))}`;
	return `${path.includes("/") ? `${folderMode === void 0 ? make : `(umask 022 && ${make})`} && ` : ""}cat > ${shellQuote(path)} <<'${endMark}'\n${text}${endMark}\nchmod ${mode.toString(8)} ${shellQuote(path)}`;
}
// packages/core/src/scaffold/run.ts
/**
* Writes what the plan says, each file whole or not at all. Throws `store-unwritable`, `disk-full`, and `bad-input` for a file that is
* other than it was when the plan was made: somebody is at work in it.
*/
async function runScaffold(options, { steps }) {
	const { folder, shownFolder } = options;
	for (const { path, text, mode, folderMode, before } of steps) {
		const target = join(folder, path);
		const staging = `${target}.${randomBytes(4).toString("hex")}`;
		try {
			await makeFolders(folder, path, folderMode);
			await writeFile(staging, text, {
				mode,
				flag: "wx"
			});
			await chmod(staging, mode);
			if (await readThere(options, path) !== before) refuse(join(shownFolder, path));
			if (before === void 0) await link(staging, target);
			else await rename(staging, target);
			await rm(staging, { force: true });
		} catch (error) {
			await rm(staging, { force: true }).catch(() => void 0);
			if (error.code === "EEXIST") refuse(join(shownFolder, path));
			throw classify(error, `write "${join(shownFolder, path)}"`);
		}
	}
}
/** Makes the folders of a path that are not there. */
async function makeFolders(folder, path, mode) {
	await mkdir(folder, { recursive: true });
	const names = path.split("/").slice(0, -1);
	for (const [index] of names.entries()) {
		const at = join(folder, ...names.slice(0, index + 1));
		if (await mkdir(at, { recursive: true }) !== void 0 && mode !== void 0) await chmod(at, mode);
	}
}
function refuse(shownPath) {
	throw new PgproofError("bad-input", `"${shownPath}" was changed since it was looked at, and stays as it is now`, { hint: "run again: what is there then is looked at anew" });
}
export { gatherScaffoldFacts as a, reportScaffold as i, planScaffold as n, operationOfKind as o, keptDifferences as r, scaffoldKinds as s, runScaffold as t };
