import { a as Command, n as showPlan, r as showReport } from "./show-Bch_ZiEY.js";
import { A as checkCompose, C as readHosts, E as checkKubernetes, H as readArchiveStore, L as defaultPort, P as defaultBind, U as readOperatorStore, g as readDatabaseNames, j as composeParts, m as checkWorkflows, y as readWorkflowStore } from "./core-BbSpEzMs.js";
import { c as newestMajor } from "./core-B-FQuati.js";
import { Gt as present, L as readRecipients, Ot as PgproofError } from "./lean-DqNT6EJH.js";
import { a as addOptions, r as openSession } from "./session-C5yXwX3Y.js";
import { a as gatherScaffoldFacts, i as reportScaffold, n as planScaffold, r as keptDifferences, t as runScaffold } from "./core-PMC-dZUh.js";
import "./core-7K7Y8FFh.js";
import { resolve } from "node:path";
// packages/cli/src/scaffold.ts
/** The folder of a scaffold, as options have it. */
function scaffoldFolder({ folder = "." }) {
	return {
		folder: resolve(folder),
		shownFolder: folder
	};
}
/** Writes what options ask for, or shows it with --dry-run. */
async function scaffold(options, given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const plan = await planScaffold(options, await gatherScaffoldFacts(options));
	if (given.dryRun === true) return showPlan(plan.public, given, terminal);
	await runScaffold(options, plan);
	const shown = await showReport(reportScaffold(options, plan, session.now()), given, terminal);
	if (given.json !== true) terminal.data(keptDifferences(plan));
	return shown;
}
// packages/cli/src/commands/scaffold-compose.ts
/** `pgproof scaffold compose` */
function scaffoldComposeCommand(name) {
	const command = new Command(name).description("PostgreSQL in a container, by Docker Compose: sized by its memory, with passwords in files, checksums, limits and a health check");
	addOptions(command, [
		...[
			"folder",
			"environment",
			"scaffoldMajor",
			"scaffoldDatabase",
			"memoryMib",
			"cpus",
			"maxConnections"
		],
		...[
			"port",
			"bind",
			"tls",
			"standby",
			"pooler",
			"poolerPort",
			"image"
		],
		...[
			"archive",
			"archiveStore",
			"s3Endpoint",
			"s3Region",
			"archiveRecipients",
			"dryRun",
			"report",
			"json"
		]
	], ["memoryMib"]);
	command.addHelpText("after", "\nNo password is written: the report says how their files are made.\n\nExample:\n  pgproof scaffold compose --folder deploy --database shop --memory-mib 4096 --cpus 2");
	return {
		command,
		act: act$5
	};
}
async function act$5(given, surroundings) {
	return scaffold(await readOptions$4(given), given, surroundings);
}
async function readOptions$4(given) {
	const { environment, postgresMajor, database, memoryMib, cpus, maxConnections, port, image } = given;
	const { bind = defaultBind, tls = false, standby = false } = given;
	if (memoryMib === void 0) throw new PgproofError("bad-input", "--memory-mib was not given");
	const options = {
		kind: "compose",
		...scaffoldFolder(given),
		environment,
		memoryMib,
		bind,
		tls,
		standby,
		major: postgresMajor ?? newestMajor,
		database: database ?? "app",
		cpus: cpus ?? 2,
		port: port ?? 5432,
		...await composeParts({
			...given,
			mode: given.pooler,
			by: given.archive,
			recipients: given.ageRecipients
		}, (name) => `--${name}`),
		...present({
			maxConnections,
			image
		})
	};
	checkCompose(options, (name) => `--${name}`);
	return options;
}
// packages/cli/src/commands/scaffold-kubernetes.ts
/** `pgproof scaffold kubernetes` */
function scaffoldKubernetesCommand(name) {
	const command = new Command(name).description("a server in Kubernetes, as a Kustomize base with an overlay for each environment: a StatefulSet of one, or a cluster of CloudNativePG");
	addOptions(command, [
		...[
			"folder",
			"environment",
			"scaffoldMajor",
			"scaffoldDatabase",
			"memoryMib",
			"cpus",
			"maxConnections"
		],
		...[
			"image",
			"storageGib",
			"operator",
			"objectStore",
			"s3Endpoint",
			"s3Region"
		],
		...["pgproofImage", "backupStorageGib"],
		...[
			"dryRun",
			"report",
			"json"
		]
	], ["memoryMib"]);
	command.addHelpText("after", "\nMemory, processors and connections are those of production: staging has half of the memory and processors, development a quarter, and both as many connections as their memory holds, whatever --max-connections says. No password is written.\n\nExample:\n  pgproof scaffold kubernetes --folder deploy --database shop --memory-mib 8192 --operator cloudnative-pg --store s3://backups/shop");
	return {
		command,
		act: act$4
	};
}
function act$4(given, surroundings) {
	return scaffold(readOptions$3(given), given, surroundings);
}
function readOptions$3(given) {
	const { environment, memoryMib, operator = "none", pgproofImage, backupStorageGib, maxConnections, image } = given;
	if (memoryMib === void 0) throw new PgproofError("bad-input", "--memory-mib was not given");
	const choices = {
		operator,
		...storeOf(given),
		...present({
			pgproofImage,
			backupStorageGib
		})
	};
	checkKubernetes(choices, (name) => `--${name}`);
	return {
		kind: "kubernetes",
		...scaffoldFolder(given),
		environment,
		memoryMib,
		major: given.postgresMajor ?? newestMajor,
		database: given.database ?? "app",
		cpus: given.cpus ?? 2,
		storageGib: given.storageGib ?? 20,
		...choices,
		...present({
			maxConnections,
			image
		})
	};
}
function storeOf({ store, s3Endpoint, s3Region }) {
	return present({ store: readOperatorStore(store, {
		"s3-endpoint": s3Endpoint,
		"s3-region": s3Region
	}, (name) => `--${name}`) });
}
// packages/cli/src/commands/scaffold-monitoring.ts
/** `pgproof scaffold monitoring` */
function scaffoldMonitoringCommand(name) {
	const command = new Command(name).description("Prometheus with exporters, tested alerts, Alertmanager and Grafana, beside the server of scaffold compose");
	addOptions(command, [
		"folder",
		"environment",
		"scaffoldDatabase",
		"port",
		"bind",
		"tls",
		"dryRun",
		"report",
		"json"
	]);
	command.addHelpText("after", "\nThe folder is that of scaffold compose, and so are the database, the port and its address.\n\nExample:\n  pgproof scaffold monitoring --folder deploy --database shop");
	return {
		command,
		act: act$3
	};
}
function act$3(given, surroundings) {
	const { environment, database = "app", port = defaultPort, bind = defaultBind, tls = false } = given;
	checkCompose({
		bind,
		tls,
		standby: false,
		port
	}, (name) => `--${name}`);
	return scaffold({
		kind: "monitoring",
		...scaffoldFolder(given),
		environment,
		database,
		port,
		bind,
		tls
	}, given, surroundings);
}
// packages/cli/src/commands/scaffold-pgbackrest.ts
/** `pgproof scaffold pgbackrest` */
function scaffoldPgbackrestCommand(name) {
	const command = new Command(name).description("pgBackRest for a server on a host of its own: its configuration, also of a repository on another host over TLS, and units of systemd");
	addOptions(command, [...[
		"folder",
		"environment",
		"scaffoldStanza",
		"hostStore",
		"s3Endpoint",
		"s3Region",
		"dataDirectory"
	], ...[
		"socketDirectory",
		"port",
		"databaseHost",
		"repositoryHost",
		"dryRun",
		"report",
		"json"
	]], ["hostStore", "dataDirectory"]);
	command.addHelpText("after", "\nNo passphrase is written: the report says how it is made.\n\nExample:\n  pgproof scaffold pgbackrest --folder pgbackrest --data-directory /var/lib/postgresql/17/main --store /var/lib/pgbackrest --database-host db.example --repository-host backup.example");
	return {
		command,
		act: act$2
	};
}
function act$2(given, surroundings) {
	return scaffold(readOptions$2(given), given, surroundings);
}
function readOptions$2(given) {
	const { environment, store, s3Endpoint, s3Region, dataDirectory } = given;
	if (store === void 0) throw new PgproofError("bad-input", "--store was not given");
	if (dataDirectory === void 0) throw new PgproofError("bad-input", "--data-directory was not given");
	const nameOf = (name) => `--${name}`;
	return {
		kind: "pgbackrest",
		environment,
		...scaffoldFolder(given),
		stanza: given.stanza ?? "main",
		store: readArchiveStore(store, {
			"s3-region": s3Region,
			"s3-endpoint": s3Endpoint
		}, nameOf),
		dataDirectory,
		socketDirectory: given.socketDirectory ?? "/var/run/postgresql",
		port: given.port ?? 5432,
		...readHosts(given.databaseHost, given.repositoryHost, nameOf)
	};
}
// packages/cli/src/commands/scaffold-wal-archiving.ts
/** `pgproof scaffold wal-archiving` */
function scaffoldWalArchivingCommand(name) {
	const command = new Command(name).description("what a server on a host of its own hands its write-ahead log to pgproof by: settings, units of systemd for base backups and checks, an alert");
	addOptions(command, [...[
		"folder",
		"environment",
		"hostStore",
		"s3Endpoint",
		"s3Region",
		"hostRecipients"
	], ...[
		"program",
		"archiveTimeoutSeconds",
		"dryRun",
		"report",
		"json"
	]], ["hostStore"]);
	command.addHelpText("after", "\nNothing is set on a server: the report says how.\n\nExample:\n  pgproof scaffold wal-archiving --folder archiving --store s3://backups/postgres --s3-region eu-central-1");
	return {
		command,
		act: act$1
	};
}
async function act$1(given, surroundings) {
	return scaffold(await readOptions$1(given), given, surroundings);
}
async function readOptions$1(given) {
	const { environment, store, s3Endpoint, s3Region, ageRecipients, program, archiveTimeoutSeconds } = given;
	if (store === void 0) throw new PgproofError("bad-input", "--store was not given");
	const settings = {
		"s3-region": s3Region,
		"s3-endpoint": s3Endpoint
	};
	return {
		kind: "wal-archiving",
		environment,
		...scaffoldFolder(given),
		store: readArchiveStore(store, settings, (name) => `--${name}`),
		...ageRecipients === void 0 ? {} : { recipients: await readRecipients(ageRecipients) },
		program,
		archiveTimeoutSeconds: archiveTimeoutSeconds ?? 60
	};
}
// packages/cli/src/commands/scaffold-workflows.ts
/** `pgproof scaffold workflows` */
function scaffoldWorkflowsCommand(name) {
	const command = new Command(name).description("workflows of GitHub Actions that back up, prove, watch and restore the databases of a server, each in a job of its own");
	addOptions(command, [
		...[
			"folder",
			"environment",
			"workflowDatabases",
			"workflowStore",
			"s3Endpoint",
			"s3Region"
		],
		...[
			"workflowRecipients",
			"runsOn",
			"workflowMigrations",
			"workflowSanitize",
			"physical"
		],
		...[
			"scaffoldMajor",
			"dryRun",
			"report",
			"json"
		]
	], ["workflowDatabases"]);
	command.addHelpText("after", "\nThe folder is the repository's own. No secret is written: the report says which are needed, and how they are set.\n\nExample:\n  pgproof scaffold workflows --databases shop --databases billing --store s3://backups/postgres --s3-region eu-central-1");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	return scaffold(await readOptions(given), given, surroundings);
}
async function readOptions(given) {
	const { environment, databases = [], store = "artifact", s3Endpoint, s3Region, ageRecipients, runsOn } = given;
	const settings = {
		"s3-endpoint": s3Endpoint,
		"s3-region": s3Region
	};
	const { migrations, sanitize, physical = false, postgresMajor: major = newestMajor } = given;
	const options = {
		kind: "workflows",
		environment,
		...scaffoldFolder(given),
		databases: readDatabaseNames(databases, "--databases"),
		store: readWorkflowStore(store, settings, (name) => `--${name}`),
		runsOn: runsOn ?? "ubuntu-24.04",
		...ageRecipients === void 0 ? {} : { recipients: await readRecipients(ageRecipients) },
		...present({
			migrations,
			sanitize
		}),
		...physical ? { physical: { major } } : {}
	};
	checkWorkflows(options, (name) => `--${name}`);
	return options;
}
// packages/cli/src/commands/scaffold.ts
const parts = {
	compose: scaffoldComposeCommand,
	kubernetes: scaffoldKubernetesCommand,
	monitoring: scaffoldMonitoringCommand,
	pgbackrest: scaffoldPgbackrestCommand,
	"wal-archiving": scaffoldWalArchivingCommand,
	workflows: scaffoldWorkflowsCommand
};
/** `pgproof scaffold`, whose words are what it writes. */
function scaffoldCommand(name) {
	return {
		command: new Command(name).description("write the files that deploy, watch and back up a server; files that somebody changed are not overwritten"),
		parts: Object.entries(parts).map(([word, part]) => () => part(word))
	};
}
export { scaffoldCommand };
