import { i as __require, t as __commonJSMin } from "./rolldown-runtime-BbuEWu3z.js";
import { B as looksLikeSshKey, Gt as present, It as refusalInWords, Nt as connectionLostPattern, Ot as PgproofError, Pt as diskFullPattern, R as recipientsOf, Rt as fillCommand, U as redact, Ut as shellQuote, Wt as stepNamed, at as isClusterName, kt as classify, pt as makeWorkspace } from "./lean-DqNT6EJH.js";
import { I as fileOfRole, J as selectionOf, q as restoringWords, v as classifyToolFailure, y as findOnPath } from "./core-DxWJFd2t.js";
import { i as runPipeline, l as pipesWorth, s as wasCutOff, t as CommandError } from "./core-CW2MiFPY.js";
import { _ as ownProgram } from "./core-D7rsqTX0.js";
import { y as toolCommand } from "./core-B-FQuati.js";
import { i as unquoteIdentifier, n as quoteIdentifier, o as openClient, r as quoteLiteral } from "./core-BIkfvGKG.js";
import { n as require_b4a, r as require_fast_fifo, t as require_streamx } from "./core-Dgta3v1O.js";
import { mkdir, open, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createReadStream, createWriteStream, readFileSync, statSync } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { finished as finished$1, pipeline as pipeline$1 } from "node:stream/promises";
import { createHash, randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { constants as constants$2, createGunzip, createZstdDecompress, zstdCompressSync, zstdDecompress } from "node:zlib";
// packages/core/src/backup/format.ts
const dumpFormats = [
	"custom",
	"directory",
	"plain",
	"tar"
];
const uncompressed = {
	algorithm: "none",
	level: 0
};
/** Levels that each takes, and the one that is taken where none is given. */
const levelsOf = {
	zstd: {
		most: 19,
		usual: 3
	},
	lz4: {
		most: 12,
		usual: 1
	},
	gzip: {
		most: 9,
		usual: 6
	}
};
const choices = `${Object.entries(levelsOf).map(([name, { most }]) => `${name}[:1-${most}]`).join(", ")}, or none`;
/** `zstd`, `zstd:1` to `zstd:19`, `lz4:…`, `gzip:…`, or `none`. Throws `bad-input`; `where` names the option or input in the message. */
function parseCompression(text, where) {
	if (text === "none") return uncompressed;
	const [, name = "", digits] = /^([a-z0-9]+)(?::(\d{1,2}))?$/.exec(text) ?? [];
	if (Object.hasOwn(levelsOf, name)) {
		const algorithm = name;
		const { most, usual } = levelsOf[algorithm];
		const level = digits === void 0 ? usual : Number(digits);
		if (level >= 1 && level <= most) return {
			algorithm,
			level
		};
	}
	throw new PgproofError("bad-input", `${where}: must be ${choices}; got ${JSON.stringify(text)}`, { hint: "zstd:3 is a good choice" });
}
/** `zstd:3`, `none`. */
function describeCompression({ algorithm, level }) {
	return algorithm === "none" ? "none" : `${algorithm}:${level}`;
}
/**
* Whether pg_dump of a major compresses by itself: gzip it always could, lz4 and zstd from 16 on, in the formats that have compressed
* parts. Source: PostgreSQL documentation, pg_dump, `--compress`.
*/
function isByClient(format, { algorithm }, major) {
	return (format === "custom" || format === "directory") && (algorithm === "gzip" || major >= 16);
}
/** What packs behind pg_dump; undefined where it compresses itself, or nothing does. Throws `bad-input` for what cannot be. */
function packingOf(format, compression, major) {
	const { algorithm } = compression;
	if (algorithm === "none" || isByClient(format, compression, major)) return void 0;
	if (algorithm !== "lz4") return algorithm;
	const why = format === "custom" || format === "directory" ? `pg_dump ${major} has no lz4, which came with 16` : `pg_dump does not compress the format ${format}, and it is packed by zstd or gzip alone`;
	throw new PgproofError("bad-input", `compression lz4 of the format ${format} cannot be had: ${why}`, { hint: "take zstd:1, which is as fast here and packs better; or gzip" });
}
/** Definitions beside rows alone are an archive, whatever the rows are: pg_restore takes the two halves out of it. */
const definitionsFormat = "custom";
/** pg_dump's `--compress`. A bare number is gzip's level, and what majors before 16 understand. */
function compressFlag(format, compression, major) {
	if (format === "tar") return [];
	const { algorithm, level } = compression;
	if (!(algorithm !== "none" && isByClient(format, compression, major))) return ["--compress=0"];
	return [`--compress=${algorithm === "gzip" ? level : `${algorithm}:${level}`}`];
}
const names = {
	custom: "data.dump",
	directory: "data.dir.tar",
	plain: "data.sql",
	tar: "data.tar"
};
/** The name of the data file, before what packs and encrypts it adds to it. A directory travels as one tar of its files. */
function dataName(format) {
	return names[format];
}
// packages/core/src/store/encryption.ts
/**
* The `age` that the caller's PATH names; without one our own, which is slower and knows no keys of ssh. Throws `tool-missing` where only
* age itself will do for `keys`.
*/
async function findAge(session, keys) {
	const path = await findOnPath("age", session);
	if (path === void 0 && keys.some(looksLikeSshKey)) throw new PgproofError("tool-missing", "age was not found, and only it encrypts for ssh keys and decrypts with them", { hint: "install it: apt-get install age; or use a key of age (age1…), for which pgproof needs no program" });
	return path === void 0 ? {
		program: process.execPath,
		leading: [ownProgram("age-filter")],
		foundBy: "pgproof"
	} : {
		program: path,
		leading: [],
		foundBy: "path"
	};
}
/** The stage that encrypts. */
function encryptCommand(age, recipients) {
	const flags = recipients.flatMap((recipient) => ["--recipient", recipient]);
	return {
		program: age.program,
		args: [
			...age.leading,
			"--encrypt",
			...flags
		],
		env: {}
	};
}
/** The stage that decrypts. Holes: `age-identity`. */
function decryptCommand({ age }) {
	return {
		program: age.program,
		args: [
			...age.leading,
			"--decrypt",
			"--identity",
			{ hole: "age-identity" }
		],
		env: {}
	};
}
/** Steps that open what a copy is proven by; none where it is not encrypted. */
function decryptingSteps(decryption) {
	if (decryption === void 0) return [];
	return ["decrypt-proof", "decrypt-catalogue"].map((name) => ({
		kind: "pipeline",
		name,
		stages: [decryptCommand(decryption)]
	}));
}
/** The values of the holes that `decryptCommand` left. */
function identityHoles(decryption) {
	return decryption === void 0 ? {} : { "age-identity": decryption.identityFile };
}
/** The line of a plan that gives `$AGE_IDENTITY` its value; none where nothing is decrypted. */
function identityLines(decryption) {
	return decryption === void 0 ? [] : [`AGE_IDENTITY=${shellQuote(decryption.identityFile)}`];
}
/** The flag before there is a key. */
const identityToGive = " --age-identity <file>";
/** The same for a backup as its manifest tells of it; nothing for one that needs no key. */
function identityToGiveFor(encryption) {
	return encryption == null ? "" : identityToGive;
}
/** What a command has to say more to read an encrypted backup. */
function identityFlag(decryption) {
	return decryption === void 0 ? "" : ` --age-identity ${shellQuote(decryption.identityFile)}`;
}
/**
* Finds what opens `what`; undefined when it is not encrypted. Throws `bad-input` when there is no identity file, or it holds none of
* the keys that would do: before anything is begun.
*/
async function gatherDecryption(encryption, identityFile, what, session) {
	if (encryption === null) return void 0;
	const fitting = encryption.recipients.join(", ");
	const hint = "name the file of that key: --age-identity <file>; age-keygen -y <file> says whose it is";
	if (identityFile === void 0) throw new PgproofError("bad-input", `${what} is encrypted, and no identity file was given; a key of ${fitting} opens it`, { hint });
	const own = await recipientsOf(identityFile);
	if (!own.some((recipient) => encryption.recipients.includes(recipient))) throw new PgproofError("bad-input", `no key in "${identityFile}" opens ${what}: it takes one of ${fitting}`, { hint });
	return {
		age: await findAge(session, own),
		identityFile: resolve(identityFile)
	};
}
/** What kind of error a stage that decrypts ended with, from its stderr; undefined for other stages. */
function classifyDecryption(stderr) {
	const said = stderr.find((line) => /^age(-filter)?: error: /.test(line));
	if (said === void 0) return void 0;
	if (diskFullPattern.test(said)) return { kind: "disk-full" };
	if (/no identity matched|error: reading "/.test(said)) return {
		kind: "bad-input",
		hint: "name the file of a key that it was encrypted for: --age-identity <file>"
	};
	return { kind: "invalid-manifest" };
}
/** What kind of error a stage that encrypts ended with. */
function classifyEncryption(stderr) {
	return stderr.some((line) => diskFullPattern.test(line) || /quota exceeded/i.test(line)) ? { kind: "disk-full" } : void 0;
}
/** Sends bytes through stages and gives back what comes out of the last: for documents, which are small enough to be held whole. */
async function passThrough(stages, holes, options) {
	let content = Buffer.alloc(0);
	await runPipeline(stages.map((stage) => fillCommand(stage, holes)), {
		...options,
		output: async (stdout) => {
			content = await buffer(stdout);
		}
	});
	return content;
}
// packages/core/src/store/shell.ts
/** A folder of this machine that holds the store's files, or that they have to be brought to first. */
function folderOf(store) {
	return store.address ?? "./artifacts";
}
/** The beginning of a command line that reads a file of the store as its standard input. */
function shellRead(store, path) {
	if (store.byHand !== void 0) return `${store.byHand.read(shellQuote(`${store.address}/${path}`))} |`;
	return `< ${shellQuote(`${folderOf(store)}/${path}`)}`;
}
/** For commands that make a backup in `<folder>/"$BACKUP_ID"`: what comes before them, and how one of its files is written and read. */
function shellBackup(store, folder) {
	const { byHand } = store;
	const target = `${shellQuote(`${folderOf(store)}/${folder}`)}/"$BACKUP_ID"`;
	if (byHand !== void 0) return {
		make: [],
		write: (file) => `| ${byHand.write(`${target}/${file}`)}`,
		read: (file) => `${byHand.read(`${target}/${file}`)} |`
	};
	return {
		make: [`mkdir -p ${target}`],
		write: (file) => `> ${target}/${file}`,
		read: (file) => `< ${target}/${file}`
	};
}
/** What has to be done before files can be read, as comments; nothing where they can. */
function shellPreparation(store, folder) {
	if (store.byHand !== void 0) return [`# needs ${store.byHand.needs}`, "set -o pipefail"];
	if (store.address !== void 0) return [];
	return [`# first: the artifacts of the backup, in ./artifacts/${folder} under the names of their files`];
}
/** The store as the command line is told of it; undefined for one that only a workflow can reach. */
function storeFlags({ address, byHand }) {
	if (address === void 0) return void 0;
	return `--store ${shellQuote(address)}${byHand === void 0 || byHand.flags === "" ? "" : ` ${byHand.flags}`}`;
}
/** The command that makes a backup there, encrypted as `like` is. */
function backupCommand(store, like) {
	const named = storeFlags(store);
	if (named === void 0) return "backup-db, in a run of the workflow that makes the backups";
	return `pgproof backup ${named} --database-url <url>${like?.encryption == null ? "" : ` --age-recipients ${shellQuote(like.encryption.recipients.join(","))}`}`;
}
/** The next command for a backup (without an id, the latest): how it is proven. `flags` are added at a terminal. */
function provingCommand(store, { database, id }, flags) {
	const which = id === void 0 ? "the backup" : `backup ${id}`;
	const named = storeFlags(store);
	if (named === void 0) return `restore-verify, in a later step of this run, for ${which}`;
	return `pgproof verify ${named} ${isClusterName(database) ? "--method physical" : `--database ${shellQuote(database)}`}${id === void 0 ? "" : ` --backup ${id}`}${flags}`;
}
/** How a folder of a store is removed by hand, the manifest first; nothing for a store that has no address. */
function removalCommand(store, folder) {
	if (store.address === void 0) return [];
	const at = `${store.address.replace(/\/$/, "")}/${folder}`;
	const [manifest, all] = [shellQuote(`${at}/manifest.json`), shellQuote(at)];
	const { byHand } = store;
	if (byHand !== void 0) return [`${byHand.remove(manifest)} && ${byHand.removeFolder(shellQuote(`${at}/`))}`];
	return [`rm -f -- ${manifest} && rm -rf -- ${all}`];
}
// packages/core/src/postgres/catalogue/pins.ts
/**
* Settings, for the rest of the transaction or savepoint, under which definitions are printed: with an empty path every name is
* printed qualified; quoting everything makes it independent of a major's list of keywords; the others decide how constants
* in expressions look. Compiling these queries costs more than running them. Versions 14 to 18. Source: PostgreSQL documentation, chapter 20.
*/
const cataloguePins = `
  set local quote_all_identifiers = on;
  set local search_path = '';
  set local datestyle = 'ISO, MDY';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local extra_float_digits = 3;
  set local bytea_output = 'hex';
  set local xmlbinary = 'base64';
  set local standard_conforming_strings = on;
  set local jit = off;
  set local statement_timeout = 0`;
// packages/core/src/postgres/catalogue/sql.ts
/** Catalogs whose objects a scope lists by number. */
const scopedCatalogs = [
	"pg_namespace",
	"pg_extension",
	"pg_class",
	"pg_constraint",
	"pg_trigger",
	"pg_rewrite",
	"pg_policy",
	"pg_attrdef",
	"pg_statistic_ext",
	"pg_proc",
	"pg_type",
	"pg_collation",
	"pg_conversion",
	"pg_operator",
	"pg_opfamily",
	"pg_opclass",
	"pg_ts_config",
	"pg_ts_dict",
	"pg_ts_template",
	"pg_ts_parser",
	"pg_language",
	"pg_cast",
	"pg_transform",
	"pg_am",
	"pg_event_trigger",
	"pg_foreign_data_wrapper",
	"pg_foreign_server",
	"pg_publication",
	"pg_publication_rel",
	"pg_default_acl"
];
/** True for the objects in scope. */
function isIn({ scope }, catalog, oid) {
	return scope === void 0 ? "true" : `${oid} = any ('{${(scope.objects.get(catalog) ?? []).join()}}'::oid[])`;
}
/** True for a materialised view that a restore fills, as far as it is filled at the source. */
function isFilled({ scope }, oid) {
	return scope === void 0 ? "true" : `${oid} = any ('{${scope.filled.join()}}'::oid[])`;
}
/** True, or not, for all objects of a kind: `in` says whether they are in scope. */
function areIn({ scope }, holds) {
	return String(scope === void 0 || holds(scope));
}
/** True for the objects in scope of whatever catalog. */
function isInAny(sight, classId, oid) {
	if (sight.scope === void 0) return "true";
	return `case ${classId}
          ${scopedCatalogs.map((catalog) => `when '${catalog}'::regclass then ${isIn(sight, catalog, oid)}`).join("\n          ")}
          when 'pg_largeobject'::regclass then ${areIn(sight, ({ largeObjects }) => largeObjects)}
          when 'pg_subscription'::regclass then ${areIn(sight, ({ subscriptions }) => subscriptions)}
          else ${areIn(sight, ({ everything }) => everything)}
        end`;
}
/** Schemas that hold users' objects: neither the system's, nor a session's temporary ones. */
function inUserSchema(schema) {
	return `${schema} !~ '^pg_' and ${schema} <> 'information_schema'`;
}
/** True for objects that no extension owns: CREATE EXTENSION makes the others again. */
function notInExtension(catalog, oid) {
	return `not exists (
    select
    from pg_depend x
    where x.classid = '${catalog}'::regclass and x.objid = ${oid} and x.deptype = 'e')`;
}
/** True for objects that another object made for itself, such as the constructor functions of a range type. */
function madeByAnother(catalog, oid) {
	return `exists (
    select
    from pg_depend x
    where x.classid = '${catalog}'::regclass and x.objid = ${oid} and x.deptype = 'i')`;
}
/** Objects that initdb made have lower numbers. Source: PostgreSQL source, access/transam.h, FirstNormalObjectId. */
const firstUserOid = 16384;
/** Name of a role from its number. */
function role(oid) {
	return `pg_get_userbyid(${oid})`;
}
function grantee(entry) {
	return `case ${entry}.grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(${entry}.grantee)) end`;
}
/**
* All that an owner can hold. GRANT ALL of an older major must equal GRANT ALL of a newer one (17 added MAINTAIN), so a full set is
* printed as ALL.
*/
function everyPrivilege(type, owner) {
	return `case
      when ${type} = 'c' then array['INSERT', 'REFERENCES', 'SELECT', 'UPDATE']
      else (
        select array_agg(distinct e.privilege_type order by e.privilege_type)
        from aclexplode(acldefault(${type}, ${owner})) e
        where e.grantee = ${owner})
    end`;
}
function aclText(list, type, owner) {
	return `coalesce((
    select string_agg(g.line, ' ' order by g.line collate "C")
    from (
      select format('%s=%s%s/%I',
        ${grantee("a")},
        case
          when array_agg(a.privilege_type order by a.privilege_type) = ${everyPrivilege(type, owner)} then 'ALL'
          else string_agg(a.privilege_type, ',' order by a.privilege_type)
        end,
        case when a.is_grantable then '*' end,
        pg_get_userbyid(a.grantor)) as line
      from aclexplode(${list}) a
      group by a.grantee, a.grantor, a.is_grantable) g), 'nobody')`;
}
/** An access list as sorted text; null where it says no more than the default does, written out or not. */
function acl(list, type, owner) {
	return aclOfType(list, `'${type}'::"char"`, owner);
}
/** The same, where the kind of object is itself an expression. */
function aclOfType(list, type, owner) {
	return `case when ${list} is not null then nullif(
    ${aclText(list, type, owner)},
    ${aclText(`acldefault(${type}, ${owner})`, type, owner)}) end`;
}
/** One line for each privilege of an access list, for set differences. */
function aclLines(list) {
	return `select format('%s=%s%s', ${grantee("a")}, a.privilege_type, case when a.is_grantable then '*' end)
      from aclexplode(${list}) a`;
}
/** Options of the form name=value as sorted text. */
function options(list) {
	return `(select string_agg(o, ', ' order by o collate "C") from unnest(${list}) o)`;
}
/**
* Options of a column without what the server keeps there for itself: minor releases such as 15.20 and 17.12 number the versions of a
* column among them, and pg_dump leaves the number out likewise.
*/
function columnOptions(list) {
	return `(select string_agg(o, ', ' order by o collate "C") from unnest(${list}) o where o !~ '^pg_attver=')`;
}
/** A one-letter code as words; letters not in the map stay. An empty word stands for the default: null. */
function spelled(code, words) {
	return `case ${code}::text ${Object.entries(words).map(([letter, word]) => `when '${letter}' then ${word === "" ? "null" : `'${word}'`}`).join(" ")} else ${code}::text end`;
}
/** A secret as a hash that only the backup's own seed can repeat: the text itself never leaves the server. */
function hashed(secret, seed) {
	return `encode(sha256(convert_to(${quoteLiteral(`${seed}:`)} || (${secret}), 'UTF8')), 'hex')`;
}
/** Enabled state of a trigger, rule or event trigger; null where it is the default. */
function firing(code) {
	return spelled(code, {
		O: "",
		D: "disabled",
		R: "replica",
		A: "always"
	});
}
/** A function by name and argument types; null where there is none. Types come along, for a name alone is printed differently once overloaded. */
function routine(oid) {
	return `nullif(${oid}::regprocedure::text, '-')`;
}
/** Qualified name of a row in a catalog of named objects. */
function nameIn(catalog, oid) {
	const prefix = {
		pg_collation: "coll",
		pg_opclass: "opc",
		pg_opfamily: "opf"
	}[catalog];
	return `(
    select format('%I.%I', yn.nspname, y.${prefix}name)
    from ${catalog} y
    join pg_namespace yn on yn.oid = y.${prefix}namespace
    where y.oid = ${oid})`;
}
// packages/core/src/globals/reading.ts
const globalsKinds = [
	"role",
	"membership",
	"setting",
	"tablespace",
	"parameter"
];
/** Roles that belong to the server itself. Source: PostgreSQL documentation, chapter "Predefined Roles". */
const isOwn = (column) => `${column} !~ '^pg_'`;
const sorted = (list) => `(select string_agg(one::text, ', ' order by one::text collate "C") from ${list} one)`;
/** The statements of a major. Versions 14 to 18. */
function queries(major, { passwords }) {
	return {
		role: `
      select quote_ident(r.rolname) as name,
        r.rolsuper::text as superuser,
        r.rolinherit::text as inherit,
        r.rolcreaterole::text as create_role,
        r.rolcreatedb::text as create_database,
        r.rolcanlogin::text as login,
        r.rolreplication::text as replication,
        r.rolbypassrls::text as bypass_rls,
        nullif(r.rolconnlimit, -1)::text as connection_limit,
        r.rolvaliduntil::text as valid_until,
        shobj_description(r.oid, 'pg_authid') as comment${passwords ? `,
        (select encode(sha256(convert_to($1 || a.rolpassword, 'UTF8')), 'hex') from pg_authid a where a.oid = r.oid) as password` : ""}
      from pg_roles r
      where ${isOwn("r.rolname")}${passwords ? "" : " and $1::text is not null"}`,
		membership: `
      select format('%I to %I', g.rolname, m.rolname) as name,
        bool_or(a.admin_option)::text as admin${major >= 16 ? `,
        string_agg(format('by %I%s%s', b.rolname, case when a.inherit_option then ' inherit' end, case when a.set_option then ' set' end),
          ', ' order by b.rolname collate "C") as grants` : ""}
      from pg_auth_members a
      join pg_roles g on g.oid = a.roleid
      join pg_roles m on m.oid = a.member
      left join pg_roles b on b.oid = a.grantor
      where ${isOwn("m.rolname")} and $1::text is not null
      group by g.rolname, m.rolname`,
		setting: `
      select format('%s of %I', split_part(s.setting, '=', 1), r.rolname) as name,
        substring(s.setting from position('=' in s.setting) + 1) as value
      from pg_db_role_setting d
      join pg_roles r on r.oid = d.setrole
      cross join unnest(d.setconfig) as s(setting)
      where d.setdatabase = 0 and ${isOwn("r.rolname")} and $1::text is not null`,
		tablespace: `
      select quote_ident(t.spcname) as name,
        quote_ident(pg_get_userbyid(t.spcowner)) as owner,
        ${sorted("unnest(t.spcoptions)")} as options,
        ${sorted("unnest(coalesce(t.spcacl, acldefault('t', t.spcowner)))")} as privileges,
        shobj_description(t.oid, 'pg_tablespace') as comment
      from pg_tablespace t
      where ${isOwn("t.spcname")} and $1::text is not null`,
		parameter: major >= 15 ? `
      select p.parname as name, ${sorted("unnest(p.paracl)")} as privileges
      from pg_parameter_acl p
      where $1::text is not null` : "select null as name where $1::text is null"
	};
}
/** Reads roles, who is a member of whom, settings of roles, tablespaces, and privileges on parameters, as pg_dumpall --globals-only dumps them. */
async function readGlobals(client, options) {
	const statements = queries(client.major, options);
	const read = [];
	for (const kind of globalsKinds) {
		const rows = await client.query(statements[kind], [options.secretSeed]);
		read.push([kind, Object.fromEntries(rows.map(({ name, ...rest }) => [name, Object.fromEntries(Object.entries(rest).flatMap(([attribute, value]) => value === null ? [] : [[attribute, value]]))]))]);
	}
	return Object.fromEntries(read);
}
/** Settings of all roles at once, which pg_dumpall does not dump. Their names. */
async function readSettingsOfAll(client) {
	return (await client.query(`
    select split_part(setting, '=', 1) as name
    from pg_db_role_setting, unnest(setconfig) as setting
    where setdatabase = 0 and setrole = 0
    order by 1`)).map(({ name }) => name);
}
/** Whether a value, which is untrusted, has the shape of a reading. */
function isGlobals(value) {
	return typeof value === "object" && value !== null && globalsKinds.every((kind) => {
		const objects = value[kind];
		return typeof objects === "object" && Object.values(objects).every((one) => typeof one === "object" && one !== null);
	});
}
// packages/core/src/store/compression.ts
const extensions = {
	zstd: ".zst",
	gzip: ".gz"
};
/** The end of a packed file's name; '' for one that is not. */
function packedExtension(packer) {
	return packer === void 0 ? "" : extensions[packer.algorithm];
}
/** The stage that packs. A checksum of the content goes into both formats. */
function packCommand({ algorithm, program }, level) {
	return {
		program,
		args: algorithm === "zstd" ? [
			`-${level}`,
			"-T1",
			"--check",
			"--quiet"
		] : [
			`-${level}`,
			"--no-name",
			"--quiet"
		],
		env: {}
	};
}
/** The program that unpacks our own compression; undefined when the archive is read as it is. */
function unpackCommand(packer) {
	return packer === void 0 ? void 0 : {
		program: packer.program,
		args: [
			"--decompress",
			"--stdout",
			"--quiet"
		],
		env: {}
	};
}
/** The same in this process, for what goes by anyway. */
function unpackStream({ algorithm }) {
	return algorithm === "zstd" ? createZstdDecompress() : createGunzip();
}
// packages/core/src/backup/head.ts
/**
* Dumps and encrypts, and lists the archive as it goes by: once it is encrypted we cannot read it. The head of the archive is kept for as
* long as the listing goes on reading, so what the listing needed is what is there; unpacked, so
* that it can be read again as what it is, the beginning of an archive. Nothing else of the archive touches the disk in plain.
*/
async function dumpSealed(work) {
	const stop = new AbortController();
	const signal = AbortSignal.any([work.signal, stop.signal]);
	const listed = work.packer === void 0 ? new PassThrough() : unpackStream(work.packer);
	const sealed = new PassThrough();
	for (const stream of [listed, sealed]) stream.on("error", () => void 0);
	let rawBytes = 0;
	let isOver = false;
	let isRead = false;
	let isFed = false;
	async function* showHead(source) {
		for await (const chunk of source) {
			rawBytes += chunk.length;
			if (!listed.destroyed && !listed.write(chunk)) await untilDrained(listed);
			yield chunk;
		}
		isRead = true;
	}
	const dump = runPipeline(work.dump, {
		...work.running,
		signal,
		output: (stdout) => pipeline$1(stdout, showHead, sealed)
	}).finally(() => {
		isOver = true;
		listed.end();
		sealed.end();
	});
	const encrypt = runPipeline(work.encrypt, {
		signal,
		output: work.output,
		classify: classifyEncryption,
		input: async (stdin) => {
			await pipeline$1(sealed, stdin);
			isFed = true;
		}
	});
	const list = readAlong(work.reading, listed, signal).finally(() => listed.destroy());
	list.catch(() => isOver ? void 0 : stop.abort());
	const [dumped, encrypted, listing] = await Promise.allSettled([
		dump,
		encrypt,
		list
	]);
	const isUnread = encrypted.status === "fulfilled" && !isFed;
	const isCutOff = dumped.status === "rejected" && dumped.reason instanceof CommandError && wasCutOff(dumped.reason);
	if (isUnread && (isCutOff || dumped.status === "fulfilled")) throw unread(work.encrypt);
	if (dumped.status === "rejected" || encrypted.status === "rejected" || listing.status === "rejected") throw blamed([
		encrypted,
		dumped,
		listing
	]);
	if (!isRead) throw new Error("the dump ended well, and not all of it was read");
	return {
		dump: dumped.value,
		listing: listing.value,
		rawBytes
	};
}
/** Gives what the listing printed. */
async function readAlong(reading, archive, signal) {
	if ("push" in reading) {
		for await (const chunk of archive) reading.push(chunk);
		return "";
	}
	return listKeepingHead(reading, archive, { signal });
}
/**
* Lists an archive that comes as a stream, and keeps what the listing was given: each piece is in the file before it is read. Gives what the
* listing printed.
*/
async function listKeepingHead({ list, head: path }, archive, running) {
	await using head = await open(path, "w", 384).catch((error) => {
		throw classify(error, `write "${path}"`);
	});
	async function* keepHead(source) {
		for await (const chunk of source) {
			await head.appendFile(chunk).catch((error) => {
				throw classify(error, `write "${path}"`);
			});
			yield chunk;
		}
	}
	const { stdout } = await runPipeline(list, {
		...running,
		output: "collect",
		mayStopEarly: true,
		input: (stdin) => pipeline$1(archive, keepHead, stdin)
	});
	return stdout;
}
/**
* The error to tell: a dump whose reader broke is cut off, an encryption whose dump broke sees the end of its input and is content; what
* was interrupted is so for another's sake.
*/
function blamed(results) {
	const errors = results.flatMap((result) => result.status === "rejected" ? [result.reason] : []);
	return errors.find((error) => !(error instanceof PgproofError) || error.kind !== "interrupted") ?? errors[0];
}
function unread(encrypt) {
	const program = encrypt[0]?.program ?? "";
	return new PgproofError("tool-version", `"${program}" ended well before it had read the whole dump`, { hint: "put another age first on PATH, or none: pgproof brings its own" });
}
/** Settles also when nobody reads on. */
function untilDrained(stream) {
	return new Promise((resolve) => {
		if (stream.destroyed) return resolve();
		const settle = () => {
			stream.off("drain", settle).off("close", settle);
			resolve();
		};
		stream.on("drain", settle).on("close", settle);
	});
}
// packages/core/src/proof/archive.ts
/** The types of entry that hold data, or stand for it. */
const dataTypes = [
	"TABLE DATA",
	"SEQUENCE SET",
	"MATERIALIZED VIEW DATA",
	"BLOBS",
	"BLOB METADATA",
	"BLOB",
	"LARGE OBJECT"
];
/** Source: PostgreSQL, pg_backup_archiver.c, PrintTOCSummary, of 14 to 18. */
const dependencyLine = /^;\tdepends on:((?: \d+)+)$/;
/** Reads the output of `pg_restore --list`, with `--verbose` or not. Unknown types keep their words in `rest`. */
function parseTableOfContents(text) {
	const header = {};
	const entries = [];
	for (const line of text.split("\n")) {
		const dependencies = dependencyLine.exec(line)?.[1]?.trim().split(" ").map(Number);
		const last = entries.at(-1);
		if (dependencies !== void 0) {
			if (last !== void 0) entries[entries.length - 1] = {
				...last,
				dependencies
			};
			continue;
		}
		const field = /^;\s+([A-Za-z_ ]+): (.*)$/.exec(line);
		if (field?.[1] !== void 0 && field[2] !== void 0) header[field[1]] ??= field[2];
		const entry = /^(\d+); (\d+) (\d+) (.*)$/.exec(line);
		if (entry === null) continue;
		const words = entry[4] ?? "";
		const type = dataTypes.find((candidate) => words.startsWith(`${candidate} `)) ?? "";
		entries.push({
			dumpId: Number(entry[1]),
			catalogOid: Number(entry[2]),
			oid: Number(entry[3]),
			type,
			rest: words.slice(type.length).trim(),
			line
		});
	}
	return {
		header,
		entries
	};
}
/** Reads the `setval` calls of what `pg_restore` prints for the SEQUENCE SET entries. */
function parseSequenceSets(text) {
	return [...text.matchAll(/^SELECT pg_catalog\.setval\((E?)'((?:[^']|'')*)', (-?\d+), (true|false)\);$/gm)].map((match) => {
		const literal = (match[2] ?? "").replaceAll("''", "'");
		const { schema, name } = splitQualifiedName(match[1] === "E" ? literal.replaceAll("\\\\", "\\") : literal);
		return {
			schema,
			name,
			lastValue: match[3] ?? "",
			isCalled: match[4] === "true"
		};
	});
}
/** Splits `schema.name`, each part quoted or not, into unquoted parts. Throws when it is not of that form. */
function splitQualifiedName(text) {
	const part = "(\"(?:[^\"]|\"\")*\"|[^\".]+)";
	const match = new RegExp(`^${part}\\.${part}$`).exec(text);
	if (match?.[1] === void 0 || match[2] === void 0) throw new Error(`"${text}" is not a qualified name`);
	const unquote = (word) => word.startsWith("\"") ? word.slice(1, -1).replaceAll("\"\"", "\"") : word;
	return {
		schema: unquote(match[1]),
		name: unquote(match[2])
	};
}
// packages/core/src/store/input.ts
/**
* Runs a program that reads a stored file as its standard input. Where the store is on this machine the program gets the file itself,
* and no byte of it passes through this process; elsewhere it is streamed.
*/
async function withStoredInput(store, path, run) {
	if (store.openRead === void 0) return run(async (stdin) => pipeline$1(await store.get(path), stdin));
	const handle = await store.openRead(path);
	try {
		return await run(handle.fd);
	} finally {
		await handle.close();
	}
}
// packages/core/src/restore/script.ts
/** What must not be in a script: psql would run it, or take it for another command than was meant. */
var ScriptRefusal = class extends Error {
	/** From 1. */
	line;
	constructor(line, what) {
		super(`line ${line}: ${what}`);
		this.line = line;
	}
};
/** The one backslash commands that pg_dump writes (CVE-2025-8714). They are not handed on: psql is restricted by us, with a key of ours. */
const harmless = /^\\(un)?restrict [A-Za-z0-9]{1,200}$/;
const dumpEnd = "-- PostgreSQL database dump complete";
const tocComment = /^-- TOC entry (\d+) \(class (\d+) OID (\d+)\)$/;
const nameComment = /^-- (Data for )?Name: (.*); Type: ([A-Z ]+); Schema: /;
/** As pg_dump writes it: a name of two parts, columns, and nothing else. */
const identifier = "(?:\"(?:[^\"]|\"\")*\"|[a-z_0-9$\\x80-\\xff]+)";
const copyStart = new RegExp(`^COPY ${identifier}\\.${identifier}(?: \\(${identifier}(?:, ${identifier})*\\))? +FROM stdin;$`);
/** What would take data of psql's input where we see none. */
const otherCopy = /\bcopy\b.*\bstdin\b/i;
/** Settings by which quotes would mean another thing to psql. */
const otherQuotes = /standard_conforming_strings|client_encoding/i;
const knownSetting = /^SET (?:standard_conforming_strings = on|client_encoding = '(?!SJIS|BIG5|GBK|UHC|GB18030|JOHAB|SHIFT_JIS)[A-Z0-9_]+');$/;
const setval = /^SELECT pg_catalog\.setval\(/;
/** As pg_dump writes it, with --quote-all-identifiers or not. */
const publicCreated = /^CREATE SCHEMA (?:public|"public");$/;
/** As pg_dump writes them, around large objects. */
const transaction = /^(?:BEGIN|COMMIT);$/;
/** A comment that is looked at: a function's name has its arguments, a hundred of them with the names of their types' schemas. */
const longestComment = 1e5;
/** A line that is no data: the longest text that Node.js holds is not much longer. */
const longestLine = 400 * 1024 ** 2;
/** Stands for a line of data. */
const data = Buffer.from("data");
/**
* Follows a script as psql's scanner does (src/fe_utils/psqlscan.l): quotes, dollar quotes, comments in each other, and the data that a COPY
* takes from it. Outside of them a backslash is a command to psql, at whatever place of a line.
*/
function readScript({ withoutPublic = false, withoutTransactions = false } = {}) {
	const entries = [];
	const sequenceSets = [];
	const header = {};
	let isComplete = false;
	let state = "sql";
	let depth = 0;
	let tag = "";
	/** Of the present line what stands in no quote. */
	let outside = "";
	let line = 1;
	let toc;
	/** The beginning of a line whose end has not come. */
	let pieces = [];
	let bytes = 0;
	const comment = (text) => {
		const place = tocComment.exec(text);
		if (place !== null) toc = {
			dumpId: Number(place[1]),
			catalogOid: Number(place[2]),
			oid: Number(place[3])
		};
		const named = nameComment.exec(text);
		if (named !== null && toc !== void 0) {
			const words = `${named[3]} `;
			const isData = named[1] !== void 0;
			const type = isData ? /; Type: BLOBS; Schema: -; Owner: /.test(text) ? "BLOBS" : "TABLE DATA" : words.trim();
			if (isData || type !== "TABLE DATA") entries.push({
				...toc,
				type,
				rest: named[2] ?? ""
			});
			toc = void 0;
		}
		const version = /^-- (Dumped (?:from database|by pg_dump) version) (.*)$/.exec(text);
		if (version !== null) header[version[1] ?? ""] ??= version[2] ?? "";
		if (text === dumpEnd) isComplete = true;
	};
	/** One line, without its end. Gives whether it is to be left out of what is handed on. */
	const scan = (content) => {
		if (state === "copy") {
			if (content.length === 2 && content[0] === 92 && content[1] === 46) state = "sql";
			return false;
		}
		const text = content.toString("latin1");
		if (state === "sql") {
			if (text === "") return false;
			if (text.startsWith("--")) {
				if (text.length < longestComment) comment(content.toString("utf8"));
				return false;
			}
			if (harmless.test(text) || withoutPublic && publicCreated.test(text)) return true;
			if (withoutTransactions && transaction.test(text)) return true;
			if (otherQuotes.test(text) && /^\s*(set|select)\b/i.test(text) && !knownSetting.test(text)) throw new ScriptRefusal(line, `changes how texts are read: ${shown(text)}`);
			if (copyStart.test(text)) {
				state = "copy";
				return false;
			}
			if (setval.test(text)) sequenceSets.push(content.toString("utf8"));
		}
		outside = "";
		scanText(text);
		if (otherCopy.test(outside)) throw new ScriptRefusal(line, `takes data as no dump does: ${shown(text)}`);
		return false;
	};
	const scanText = (text) => {
		for (let at = 0; at < text.length;) {
			const left = text.slice(at);
			switch (state) {
				case "sql": {
					const found = /[\\'"$]|--|\/\*/.exec(left);
					outside += ` ${found === null ? left : left.slice(0, found.index)}`;
					if (found === null) return;
					at += found.index;
					const mark = found[0];
					if (mark === "--") return;
					if (mark === "\\") throw new ScriptRefusal(line, `holds a command to psql: ${shown(text.slice(at))}`);
					if (mark === "/*") {
						state = "comment";
						depth = 1;
						at += 2;
					} else if (mark === "'") {
						state = /(^|[^A-Za-z0-9_\x80-\xff$])[eE]$/.test(text.slice(0, at)) ? "escape" : "single";
						at += 1;
					} else if (mark === "\"") {
						state = "double";
						at += 1;
					} else {
						const quote = /^\$([A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*)?\$/.exec(text.slice(at));
						const isName = /[A-Za-z0-9_\x80-\xff$]$/.test(text.slice(0, at));
						if (quote === null || isName) at += 1;
						else {
							state = "dollar";
							tag = quote[0];
							at += tag.length;
						}
					}
					break;
				}
				case "single":
				case "double": {
					const end = left.indexOf(state === "single" ? "'" : "\"");
					if (end < 0) return;
					at += end + 1;
					state = "sql";
					break;
				}
				case "escape": {
					const found = /\\.?|'/s.exec(left);
					if (found === null) return;
					at += found.index + found[0].length;
					if (found[0] === "'") {
						if (text[at] === "'") at += 1;
						else state = "sql";
					}
					break;
				}
				case "dollar": {
					const end = left.indexOf(tag);
					if (end < 0) return;
					at += end + tag.length;
					state = "sql";
					break;
				}
				case "comment": {
					const found = /\/\*|\*\//.exec(left);
					if (found === null) return;
					at += found.index + 2;
					depth += found[0] === "/*" ? 1 : -1;
					if (depth === 0) state = "sql";
					break;
				}
				default: return;
			}
		}
	};
	const hold = (piece) => {
		bytes += piece.length;
		if (state === "copy" && bytes > 2) pieces = [];
		else pieces.push(piece);
		if (state !== "copy" && bytes > longestLine) throw new ScriptRefusal(line, `is longer than ${longestLine} bytes, which no dump's is`);
	};
	const held = () => {
		const [only] = pieces;
		const joined = state === "copy" && bytes > 2 ? data : pieces.length === 1 && only !== void 0 ? only : Buffer.concat(pieces);
		pieces = [];
		bytes = 0;
		return joined;
	};
	let waiting = [];
	const handOn = () => {
		const free = waiting;
		waiting = [];
		return free;
	};
	return {
		push: (chunk) => {
			const free = [];
			let from = 0;
			let kept = 0;
			for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
				hold(chunk.subarray(from, end));
				const beginning = handOn();
				if (scan(held())) {
					if (beginning.length === 0 && from > kept) free.push(chunk.subarray(kept, from));
					kept = end + 1;
				} else free.push(...beginning);
				line += 1;
				from = end + 1;
			}
			if (from > kept) free.push(chunk.subarray(kept, from));
			if (from === chunk.length) return free;
			const left = chunk.subarray(from);
			hold(left);
			waiting.push(left);
			return state === "copy" && bytes > 2 ? [...free, ...handOn()] : free;
		},
		end: () => {
			if (bytes > 0 && scan(held())) waiting = [];
			return {
				entries,
				sequenceSets,
				header,
				isComplete: isComplete && state === "sql"
			};
		},
		rest: handOn
	};
}
function shown(text) {
	return JSON.stringify(text.slice(0, 40));
}
// node_modules/.pnpm/tar-stream@3.1.7/node_modules/tar-stream/headers.js
var require_headers = /* @__PURE__ */ __commonJSMin(((exports) => {
	const b4a = require_b4a();
	const ZEROS = "0000000000000000000";
	const SEVENS = "7777777777777777777";
	const ZERO_OFFSET = "0".charCodeAt(0);
	const USTAR_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		0
	]);
	const USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET]);
	const GNU_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		32
	]);
	const GNU_VER = b4a.from([32, 0]);
	const MASK = 4095;
	const MAGIC_OFFSET = 257;
	const VERSION_OFFSET = 263;
	exports.decodeLongPath = function decodeLongPath(buf, encoding) {
		return decodeStr(buf, 0, buf.length, encoding);
	};
	exports.encodePax = function encodePax(opts) {
		let result = "";
		if (opts.name) result += addLength(" path=" + opts.name + "\n");
		if (opts.linkname) result += addLength(" linkpath=" + opts.linkname + "\n");
		const pax = opts.pax;
		if (pax) for (const key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
		return b4a.from(result);
	};
	exports.decodePax = function decodePax(buf) {
		const result = {};
		while (buf.length) {
			let i = 0;
			while (i < buf.length && buf[i] !== 32) i++;
			const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
			if (!len) return result;
			const b = b4a.toString(buf.subarray(i + 1, len - 1));
			const keyIndex = b.indexOf("=");
			if (keyIndex === -1) return result;
			result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
			buf = buf.subarray(len);
		}
		return result;
	};
	exports.encode = function encode(opts) {
		const buf = b4a.alloc(512);
		let name = opts.name;
		let prefix = "";
		if (opts.typeflag === 5 && name[name.length - 1] !== "/") name += "/";
		if (b4a.byteLength(name) !== name.length) return null;
		while (b4a.byteLength(name) > 100) {
			const i = name.indexOf("/");
			if (i === -1) return null;
			prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
			name = name.slice(i + 1);
		}
		if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
		if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
		b4a.write(buf, name);
		b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
		b4a.write(buf, encodeOct(opts.uid, 6), 108);
		b4a.write(buf, encodeOct(opts.gid, 6), 116);
		encodeSize(opts.size, buf, 124);
		b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
		buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
		if (opts.linkname) b4a.write(buf, opts.linkname, 157);
		b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
		b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
		if (opts.uname) b4a.write(buf, opts.uname, 265);
		if (opts.gname) b4a.write(buf, opts.gname, 297);
		b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
		b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
		if (prefix) b4a.write(buf, prefix, 345);
		b4a.write(buf, encodeOct(cksum(buf), 6), 148);
		return buf;
	};
	exports.decode = function decode(buf, filenameEncoding, allowUnknownFormat) {
		let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
		let name = decodeStr(buf, 0, 100, filenameEncoding);
		const mode = decodeOct(buf, 100, 8);
		const uid = decodeOct(buf, 108, 8);
		const gid = decodeOct(buf, 116, 8);
		const size = decodeOct(buf, 124, 12);
		const mtime = decodeOct(buf, 136, 12);
		const type = toType(typeflag);
		const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
		const uname = decodeStr(buf, 265, 32);
		const gname = decodeStr(buf, 297, 32);
		const devmajor = decodeOct(buf, 329, 8);
		const devminor = decodeOct(buf, 337, 8);
		const c = cksum(buf);
		if (c === 256) return null;
		if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
		if (isUSTAR(buf)) {
			if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
		} else if (isGNU(buf)) {} else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
		if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
		return {
			name,
			mode,
			uid,
			gid,
			size,
			mtime: /* @__PURE__ */ new Date(1e3 * mtime),
			type,
			linkname,
			uname,
			gname,
			devmajor,
			devminor,
			pax: null
		};
	};
	function isUSTAR(buf) {
		return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, 263));
	}
	function isGNU(buf) {
		return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, 263)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, 265));
	}
	function clamp(index, len, defaultValue) {
		if (typeof index !== "number") return defaultValue;
		index = ~~index;
		if (index >= len) return len;
		if (index >= 0) return index;
		index += len;
		if (index >= 0) return index;
		return 0;
	}
	function toType(flag) {
		switch (flag) {
			case 0: return "file";
			case 1: return "link";
			case 2: return "symlink";
			case 3: return "character-device";
			case 4: return "block-device";
			case 5: return "directory";
			case 6: return "fifo";
			case 7: return "contiguous-file";
			case 72: return "pax-header";
			case 55: return "pax-global-header";
			case 27: return "gnu-long-link-path";
			case 28:
			case 30: return "gnu-long-path";
		}
		return null;
	}
	function toTypeflag(flag) {
		switch (flag) {
			case "file": return 0;
			case "link": return 1;
			case "symlink": return 2;
			case "character-device": return 3;
			case "block-device": return 4;
			case "directory": return 5;
			case "fifo": return 6;
			case "contiguous-file": return 7;
			case "pax-header": return 72;
		}
		return 0;
	}
	function indexOf(block, num, offset, end) {
		for (; offset < end; offset++) if (block[offset] === num) return offset;
		return end;
	}
	function cksum(block) {
		let sum = 256;
		for (let i = 0; i < 148; i++) sum += block[i];
		for (let j = 156; j < 512; j++) sum += block[j];
		return sum;
	}
	function encodeOct(val, n) {
		val = val.toString(8);
		if (val.length > n) return SEVENS.slice(0, n) + " ";
		return ZEROS.slice(0, n - val.length) + val + " ";
	}
	function encodeSizeBin(num, buf, off) {
		buf[off] = 128;
		for (let i = 11; i > 0; i--) {
			buf[off + i] = num & 255;
			num = Math.floor(num / 256);
		}
	}
	function encodeSize(num, buf, off) {
		if (num.toString(8).length > 11) encodeSizeBin(num, buf, off);
		else b4a.write(buf, encodeOct(num, 11), off);
	}
	function parse256(buf) {
		let positive;
		if (buf[0] === 128) positive = true;
		else if (buf[0] === 255) positive = false;
		else return null;
		const tuple = [];
		let i;
		for (i = buf.length - 1; i > 0; i--) {
			const byte = buf[i];
			if (positive) tuple.push(byte);
			else tuple.push(255 - byte);
		}
		let sum = 0;
		const l = tuple.length;
		for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
		return positive ? sum : -1 * sum;
	}
	function decodeOct(val, offset, length) {
		val = val.subarray(offset, offset + length);
		offset = 0;
		if (val[offset] & 128) return parse256(val);
		else {
			while (offset < val.length && val[offset] === 32) offset++;
			const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
			while (offset < end && val[offset] === 0) offset++;
			if (end === offset) return 0;
			return parseInt(b4a.toString(val.subarray(offset, end)), 8);
		}
	}
	function decodeStr(val, offset, length, encoding) {
		return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
	}
	function addLength(str) {
		const len = b4a.byteLength(str);
		let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
		if (len + digits >= Math.pow(10, digits)) digits++;
		return len + digits + str;
	}
}));
// node_modules/.pnpm/tar-stream@3.1.7/node_modules/tar-stream/extract.js
var require_extract = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Writable, Readable, getStreamError } = require_streamx();
	const FIFO = require_fast_fifo();
	const b4a = require_b4a();
	const headers = require_headers();
	const EMPTY = b4a.alloc(0);
	var BufferList = class {
		constructor() {
			this.buffered = 0;
			this.shifted = 0;
			this.queue = new FIFO();
			this._offset = 0;
		}
		push(buffer) {
			this.buffered += buffer.byteLength;
			this.queue.push(buffer);
		}
		shiftFirst(size) {
			return this._buffered === 0 ? null : this._next(size);
		}
		shift(size) {
			if (size > this.buffered) return null;
			if (size === 0) return EMPTY;
			let chunk = this._next(size);
			if (size === chunk.byteLength) return chunk;
			const chunks = [chunk];
			while ((size -= chunk.byteLength) > 0) {
				chunk = this._next(size);
				chunks.push(chunk);
			}
			return b4a.concat(chunks);
		}
		_next(size) {
			const buf = this.queue.peek();
			const rem = buf.byteLength - this._offset;
			if (size >= rem) {
				const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
				this.queue.shift();
				this._offset = 0;
				this.buffered -= rem;
				this.shifted += rem;
				return sub;
			}
			this.buffered -= size;
			this.shifted += size;
			return buf.subarray(this._offset, this._offset += size);
		}
	};
	var Source = class extends Readable {
		constructor(self, header, offset) {
			super();
			this.header = header;
			this.offset = offset;
			this._parent = self;
		}
		_read(cb) {
			if (this.header.size === 0) this.push(null);
			if (this._parent._stream === this) this._parent._update();
			cb(null);
		}
		_predestroy() {
			this._parent.destroy(getStreamError(this));
		}
		_detach() {
			if (this._parent._stream === this) {
				this._parent._stream = null;
				this._parent._missing = overflow(this.header.size);
				this._parent._update();
			}
		}
		_destroy(cb) {
			this._detach();
			cb(null);
		}
	};
	var Extract = class extends Writable {
		constructor(opts) {
			super(opts);
			if (!opts) opts = {};
			this._buffer = new BufferList();
			this._offset = 0;
			this._header = null;
			this._stream = null;
			this._missing = 0;
			this._longHeader = false;
			this._callback = noop;
			this._locked = false;
			this._finished = false;
			this._pax = null;
			this._paxGlobal = null;
			this._gnuLongPath = null;
			this._gnuLongLinkPath = null;
			this._filenameEncoding = opts.filenameEncoding || "utf-8";
			this._allowUnknownFormat = !!opts.allowUnknownFormat;
			this._unlockBound = this._unlock.bind(this);
		}
		_unlock(err) {
			this._locked = false;
			if (err) {
				this.destroy(err);
				this._continueWrite(err);
				return;
			}
			this._update();
		}
		_consumeHeader() {
			if (this._locked) return false;
			this._offset = this._buffer.shifted;
			try {
				this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			if (!this._header) return true;
			switch (this._header.type) {
				case "gnu-long-path":
				case "gnu-long-link-path":
				case "pax-global-header":
				case "pax-header":
					this._longHeader = true;
					this._missing = this._header.size;
					return true;
			}
			this._locked = true;
			this._applyLongHeaders();
			if (this._header.size === 0 || this._header.type === "directory") {
				this.emit("entry", this._header, this._createStream(), this._unlockBound);
				return true;
			}
			this._stream = this._createStream();
			this._missing = this._header.size;
			this.emit("entry", this._header, this._stream, this._unlockBound);
			return true;
		}
		_applyLongHeaders() {
			if (this._gnuLongPath) {
				this._header.name = this._gnuLongPath;
				this._gnuLongPath = null;
			}
			if (this._gnuLongLinkPath) {
				this._header.linkname = this._gnuLongLinkPath;
				this._gnuLongLinkPath = null;
			}
			if (this._pax) {
				if (this._pax.path) this._header.name = this._pax.path;
				if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
				if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
				this._header.pax = this._pax;
				this._pax = null;
			}
		}
		_decodeLongHeader(buf) {
			switch (this._header.type) {
				case "gnu-long-path":
					this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "gnu-long-link-path":
					this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "pax-global-header":
					this._paxGlobal = headers.decodePax(buf);
					break;
				case "pax-header": this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
			}
		}
		_consumeLongHeader() {
			this._longHeader = false;
			this._missing = overflow(this._header.size);
			const buf = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(buf);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			return true;
		}
		_consumeStream() {
			const buf = this._buffer.shiftFirst(this._missing);
			if (buf === null) return false;
			this._missing -= buf.byteLength;
			const drained = this._stream.push(buf);
			if (this._missing === 0) {
				this._stream.push(null);
				if (drained) this._stream._detach();
				return drained && this._locked === false;
			}
			return drained;
		}
		_createStream() {
			return new Source(this, this._header, this._offset);
		}
		_update() {
			while (this._buffer.buffered > 0 && !this.destroying) {
				if (this._missing > 0) {
					if (this._stream !== null) {
						if (this._consumeStream() === false) return;
						continue;
					}
					if (this._longHeader === true) {
						if (this._missing > this._buffer.buffered) break;
						if (this._consumeLongHeader() === false) return false;
						continue;
					}
					const ignore = this._buffer.shiftFirst(this._missing);
					if (ignore !== null) this._missing -= ignore.byteLength;
					continue;
				}
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === false) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(err) {
			const cb = this._callback;
			this._callback = noop;
			cb(err);
		}
		_write(data, cb) {
			this._callback = cb;
			this._buffer.push(data);
			this._update();
		}
		_final(cb) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0;
			cb(this._finished ? null : /* @__PURE__ */ new Error("Unexpected end of data"));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(cb) {
			if (this._stream) this._stream.destroy(getStreamError(this));
			cb(null);
		}
		[Symbol.asyncIterator]() {
			let error = null;
			let promiseResolve = null;
			let promiseReject = null;
			let entryStream = null;
			let entryCallback = null;
			const extract = this;
			this.on("entry", onentry);
			this.on("error", (err) => {
				error = err;
			});
			this.on("close", onclose);
			return {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(onnext);
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function consumeCallback(err) {
				if (!entryCallback) return;
				const cb = entryCallback;
				entryCallback = null;
				cb(err);
			}
			function onnext(resolve, reject) {
				if (error) return reject(error);
				if (entryStream) {
					resolve({
						value: entryStream,
						done: false
					});
					entryStream = null;
					return;
				}
				promiseResolve = resolve;
				promiseReject = reject;
				consumeCallback(null);
				if (extract._finished && promiseResolve) {
					promiseResolve({
						value: void 0,
						done: true
					});
					promiseResolve = promiseReject = null;
				}
			}
			function onentry(header, stream, callback) {
				entryCallback = callback;
				stream.on("error", noop);
				if (promiseResolve) {
					promiseResolve({
						value: stream,
						done: false
					});
					promiseResolve = promiseReject = null;
				} else entryStream = stream;
			}
			function onclose() {
				consumeCallback(error);
				if (!promiseResolve) return;
				if (error) promiseReject(error);
				else promiseResolve({
					value: void 0,
					done: true
				});
				promiseResolve = promiseReject = null;
			}
			function destroy(err) {
				extract.destroy(err);
				consumeCallback(err);
				return new Promise((resolve, reject) => {
					if (extract.destroyed) return resolve({
						value: void 0,
						done: true
					});
					extract.once("close", function() {
						if (err) reject(err);
						else resolve({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	module.exports = function extract(opts) {
		return new Extract(opts);
	};
	function noop() {}
	function overflow(size) {
		size &= 511;
		return size && 512 - size;
	}
}));
// node_modules/.pnpm/tar-stream@3.1.7/node_modules/tar-stream/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		module.exports = __require("fs").constants || constants;
	} catch {
		module.exports = constants;
	}
}));
// node_modules/.pnpm/tar-stream@3.1.7/node_modules/tar-stream/pack.js
var require_pack = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Readable, Writable, getStreamError } = require_streamx();
	const b4a = require_b4a();
	const constants = require_constants();
	const headers = require_headers();
	const DMODE = 493;
	const FMODE = 420;
	const END_OF_TAR = b4a.alloc(1024);
	var Sink = class extends Writable {
		constructor(pack, header, callback) {
			super({
				mapWritable,
				eagerOpen: true
			});
			this.written = 0;
			this.header = header;
			this._callback = callback;
			this._linkname = null;
			this._isLinkname = header.type === "symlink" && !header.linkname;
			this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
			this._finished = false;
			this._pack = pack;
			this._openCallback = null;
			if (this._pack._stream === null) this._pack._stream = this;
			else this._pack._pending.push(this);
		}
		_open(cb) {
			this._openCallback = cb;
			if (this._pack._stream === this) this._continueOpen();
		}
		_continuePack(err) {
			if (this._callback === null) return;
			const callback = this._callback;
			this._callback = null;
			callback(err);
		}
		_continueOpen() {
			if (this._pack._stream === null) this._pack._stream = this;
			const cb = this._openCallback;
			this._openCallback = null;
			if (cb === null) return;
			if (this._pack.destroying) return cb(/* @__PURE__ */ new Error("pack stream destroyed"));
			if (this._pack._finalized) return cb(/* @__PURE__ */ new Error("pack stream is already finalized"));
			this._pack._stream = this;
			if (!this._isLinkname) this._pack._encode(this.header);
			if (this._isVoid) {
				this._finish();
				this._continuePack(null);
			}
			cb(null);
		}
		_write(data, cb) {
			if (this._isLinkname) {
				this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data;
				return cb(null);
			}
			if (this._isVoid) {
				if (data.byteLength > 0) return cb(/* @__PURE__ */ new Error("No body allowed for this entry"));
				return cb();
			}
			this.written += data.byteLength;
			if (this._pack.push(data)) return cb();
			this._pack._drain = cb;
		}
		_finish() {
			if (this._finished) return;
			this._finished = true;
			if (this._isLinkname) {
				this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
				this._pack._encode(this.header);
			}
			overflow(this._pack, this.header.size);
			this._pack._done(this);
		}
		_final(cb) {
			if (this.written !== this.header.size) return cb(/* @__PURE__ */ new Error("Size mismatch"));
			this._finish();
			cb(null);
		}
		_getError() {
			return getStreamError(this) || /* @__PURE__ */ new Error("tar entry destroyed");
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(cb) {
			this._pack._done(this);
			this._continuePack(this._finished ? null : this._getError());
			cb();
		}
	};
	var Pack = class extends Readable {
		constructor(opts) {
			super(opts);
			this._drain = noop;
			this._finalized = false;
			this._finalizing = false;
			this._pending = [];
			this._stream = null;
		}
		entry(header, buffer, callback) {
			if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
			if (typeof buffer === "function") {
				callback = buffer;
				buffer = null;
			}
			if (!callback) callback = noop;
			if (!header.size || header.type === "symlink") header.size = 0;
			if (!header.type) header.type = modeToType(header.mode);
			if (!header.mode) header.mode = header.type === "directory" ? DMODE : FMODE;
			if (!header.uid) header.uid = 0;
			if (!header.gid) header.gid = 0;
			if (!header.mtime) header.mtime = /* @__PURE__ */ new Date();
			if (typeof buffer === "string") buffer = b4a.from(buffer);
			const sink = new Sink(this, header, callback);
			if (b4a.isBuffer(buffer)) {
				header.size = buffer.byteLength;
				sink.write(buffer);
				sink.end();
				return sink;
			}
			if (sink._isVoid) return sink;
			return sink;
		}
		finalize() {
			if (this._stream || this._pending.length > 0) {
				this._finalizing = true;
				return;
			}
			if (this._finalized) return;
			this._finalized = true;
			this.push(END_OF_TAR);
			this.push(null);
		}
		_done(stream) {
			if (stream !== this._stream) return;
			this._stream = null;
			if (this._finalizing) this.finalize();
			if (this._pending.length) this._pending.shift()._continueOpen();
		}
		_encode(header) {
			if (!header.pax) {
				const buf = headers.encode(header);
				if (buf) {
					this.push(buf);
					return;
				}
			}
			this._encodePax(header);
		}
		_encodePax(header) {
			const paxHeader = headers.encodePax({
				name: header.name,
				linkname: header.linkname,
				pax: header.pax
			});
			const newHeader = {
				name: "PaxHeader",
				mode: header.mode,
				uid: header.uid,
				gid: header.gid,
				size: paxHeader.byteLength,
				mtime: header.mtime,
				type: "pax-header",
				linkname: header.linkname && "PaxHeader",
				uname: header.uname,
				gname: header.gname,
				devmajor: header.devmajor,
				devminor: header.devminor
			};
			this.push(headers.encode(newHeader));
			this.push(paxHeader);
			overflow(this, paxHeader.byteLength);
			newHeader.size = header.size;
			newHeader.type = header.type;
			this.push(headers.encode(newHeader));
		}
		_doDrain() {
			const drain = this._drain;
			this._drain = noop;
			drain();
		}
		_predestroy() {
			const err = getStreamError(this);
			if (this._stream) this._stream.destroy(err);
			while (this._pending.length) {
				const stream = this._pending.shift();
				stream.destroy(err);
				stream._continueOpen();
			}
			this._doDrain();
		}
		_read(cb) {
			this._doDrain();
			cb();
		}
	};
	module.exports = function pack(opts) {
		return new Pack(opts);
	};
	function modeToType(mode) {
		switch (mode & constants.S_IFMT) {
			case constants.S_IFBLK: return "block-device";
			case constants.S_IFCHR: return "character-device";
			case constants.S_IFDIR: return "directory";
			case constants.S_IFIFO: return "fifo";
			case constants.S_IFLNK: return "symlink";
		}
		return "file";
	}
	function noop() {}
	function overflow(self, size) {
		size &= 511;
		if (size) self.push(END_OF_TAR.subarray(0, 512 - size));
	}
	function mapWritable(buf) {
		return b4a.isBuffer(buf) ? buf : b4a.from(buf);
	}
}));
// node_modules/.pnpm/tar-stream@3.1.7/node_modules/tar-stream/index.js
var require_tar_stream = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.extract = require_extract();
	exports.pack = require_pack();
}));
// packages/core/src/restore/tar.ts
var import_tar_stream = require_tar_stream();
/**
* The files that pg_dump puts into a directory: the table of contents, one for each table, and large objects. Source: PostgreSQL,
* pg_backup_directory.c.
*/
const fileName = /^(toc\.dat|(?:large)?blobs?(?:_\d+)?\.toc|\d+\.dat|blob_\d+\.dat)(\.gz|\.lz4|\.zst)?$/;
/**
* A file of so many bytes is read at once, and waited for: there are as many as tables, and streams of its own, or turns of threads, would cost
* a multiple of what is in it.
*/
const mostAtOnce = 65536;
function packAtOnce(archive, header, content) {
	return new Promise((resolve, reject) => {
		archive.entry(header, content, (error) => error ? reject(error) : resolve());
	});
}
/** A dump in a directory as one uncompressed tar, its files in the order of their names. Throws the errors of the disk. */
async function* packDirectory(folder) {
	const archive = (0, import_tar_stream.pack)();
	const fill = async () => {
		for (const name of (await readdir(folder)).sort()) {
			const { size } = statSync(join(folder, name));
			const header = {
				name,
				size,
				mode: 384,
				mtime: /* @__PURE__ */ new Date(0)
			};
			if (size <= mostAtOnce) await packAtOnce(archive, header, readFileSync(join(folder, name)));
			else await pipeline$1(createReadStream(join(folder, name)), archive.entry(header));
		}
		archive.finalize();
	};
	const filling = fill().catch((error) => archive.destroy(classify(error, `read the dump in "${folder}"`)));
	yield* archive;
	await filling;
}
/**
* Writes the files of such a tar into a folder, which is made. It is untrusted: only regular files with names that pg_dump gives, and together no
* more than `mostBytes`. Throws `invalid-manifest` for anything else, and for a tar that is cut.
*/
async function unpackDirectory(content, folder, mostBytes) {
	await mkdir(folder, { mode: 448 });
	const names = /* @__PURE__ */ new Set();
	let bytes = 0;
	const refuse = (why) => new PgproofError("invalid-manifest", `the tar of the dump ${why}`);
	await eachMember(content, async ({ name, type, size = 0 }, member) => {
		bytes += size;
		if (type !== "file" || !fileName.test(name)) throw refuse(`holds ${JSON.stringify(name.slice(0, 100))}, a ${type} that pg_dump puts into none`);
		if (names.has(name)) throw refuse(`holds "${name}" twice`);
		if (bytes > mostBytes) throw refuse(`holds more bytes than the manifest says, ${mostBytes}`);
		names.add(name);
		await pipeline$1(member, createWriteStream(join(folder, name), {
			flags: "wx",
			mode: 384
		})).catch((error) => {
			const { code = "" } = error;
			throw /^E[A-Z]+$/.test(code) ? classify(error, `unpack the dump into "${folder}"`) : error;
		});
	});
	if (!names.has("toc.dat")) throw refuse("holds no \"toc.dat\"");
}
/** Most bytes of a table of contents that is read by itself. */
const largestContents = 1024 ** 3;
/**
* Writes the table of contents of such a tar into a folder, which is made, and of the rest nothing; with `mayStop` it reads no further. Throws
* `invalid-manifest` where there is none.
*/
async function unpackContents(content, folder, mayStop) {
	await mkdir(folder, { mode: 448 });
	let isFound = false;
	await eachMember(content, async ({ name, type, size = 0 }, member) => {
		if (isFound || type !== "file" || name !== "toc.dat" || size > largestContents) {
			member.resume();
			await finished$1(member);
			return;
		}
		await pipeline$1(member, createWriteStream(join(folder, name), {
			flags: "wx",
			mode: 384
		}));
		isFound = true;
		if (mayStop) content.destroy(/* @__PURE__ */ new Error("the rest is not needed"));
	}).catch((error) => {
		if (!isFound || !mayStop) throw error;
	});
	if (!isFound) throw new PgproofError("invalid-manifest", "the tar of the dump holds no \"toc.dat\"");
}
/** Reads a tar to its end, member by member. Throws `invalid-manifest` for one that cannot be read, and what `take` throws. */
async function eachMember(content, take) {
	const archive = (0, import_tar_stream.extract)();
	let broken;
	const feeding = pipeline$1(content, archive).catch((error) => {
		broken = error;
	});
	try {
		for await (const member of archive) {
			member.on("error", () => void 0);
			await take(member.header, member);
		}
	} catch (error) {
		archive.destroy();
		await feeding;
		throw error instanceof PgproofError ? error : unreadable(error);
	}
	await feeding;
	if (broken !== void 0) throw broken instanceof PgproofError ? broken : unreadable(broken);
}
function unreadable(error) {
	return new PgproofError("invalid-manifest", `the tar of the dump cannot be read: ${error.message}`);
}
/** Blocks of zeros with which a tar ends (POSIX pax, "ustar Interchange Format"). */
const endBytes = 1024;
/**
* Reads a tar that pg_dump wrote to its end. Throws `invalid-manifest` for one that is cut or broken: given such a one, pg_restore may
* look for the rest of it for ever.
*/
async function checkTar(content) {
	let tail = Buffer.alloc(0);
	const keepTail = async function* () {
		for await (const chunk of content) {
			tail = Buffer.concat([tail.subarray(Math.max(0, tail.length - endBytes)), chunk]).subarray(-1024);
			yield chunk;
		}
	};
	await eachMember(Readable.from(keepTail()), async (_header, member) => {
		member.resume();
		await finished$1(member);
	});
	if (tail.length < endBytes || tail.some((byte) => byte !== 0)) throw new PgproofError("invalid-manifest", "the tar of the dump does not come to its end");
}
// packages/core/src/restore/open.ts
/**
* Makes an archive ready to be read: one in a directory is unpacked into a temporary folder, a plain one is read to its end first, for what it
* holds is run. Throws `invalid-manifest` for a tar that is none of pg_dump's, and what keeps it from being read.
*/
async function openArchive(plan, store, facts, session, role = "data") {
	const { manifest, folder, decryption, packer } = facts;
	const data = fileOfRole(manifest, role);
	const format = role === "schema" ? definitionsFormat : manifest.format;
	const path = `${folder}${data.path}`;
	const identity = identityHoles(decryption);
	const isPlainText = decryption === void 0 && packer === void 0;
	const withText = async (read, signal) => {
		if (isPlainText) return read(await store.get(path));
		const stages = stepNamed(plan, "pipeline", "unpack").stages.map((stage) => fillCommand(stage, identity));
		let result;
		await withStoredInput(store, path, (input) => runPipeline(stages, {
			signal,
			input,
			classify: classifyDecryption,
			output: async (stdout) => {
				result = { value: await read(stdout) };
			}
		}));
		if (result === void 0) throw new Error(`"${path}" was not read`);
		return result.value;
	};
	const unpacked = async (stages, read, signal) => {
		if (stages.length === 0) return read(await store.get(path));
		await withStoredInput(store, path, (input) => runPipeline(stages, {
			signal,
			input,
			classify: classifyDecryption,
			output: read
		}));
	};
	const common = {
		path,
		withText,
		unpacked,
		mayStopEarly: format === "tar",
		script: void 0,
		createsPublic: createsPublic(manifest),
		[Symbol.asyncDispose]: async () => void 0
	};
	if (format === "plain") {
		const script = await scan(withText, session);
		return {
			...common,
			holes: identity,
			script,
			feed: () => Promise.reject(/* @__PURE__ */ new Error("a script is fed by hand"))
		};
	}
	if (format === "tar") {
		session.onProgress({
			phase: "check",
			current: path
		});
		await withText(checkTar, session.signal);
	}
	if (format !== "directory") {
		const head = role === "data" ? await openHead(plan, session) : void 0;
		return {
			...common,
			holes: {
				...identity,
				...head?.holes
			},
			[Symbol.asyncDispose]: async () => head?.workspace[Symbol.asyncDispose](),
			feed: (run) => withStoredInput(store, path, (input) => run({
				input,
				...pipesWorth(manifest.server.size_bytes, session.workdir)
			}))
		};
	}
	const workspace = await makeWorkspace(session);
	try {
		const archive = join(workspace.path, "dump");
		session.onProgress({
			phase: "unpack",
			current: path
		});
		const most = data.raw_bytes ?? data.bytes;
		await withText((text) => unpackDirectory(text, archive, most), session.signal);
		return {
			...common,
			holes: { archive },
			feed: (run) => run({}),
			[Symbol.asyncDispose]: () => remove(workspace, archive)
		};
	} catch (error) {
		await workspace[Symbol.asyncDispose]();
		throw error;
	}
}
/** The same, to be run at once. Throws `invalid-manifest` for a script that must not be, too, and for one without its end. */
async function openToRun(...of) {
	const archive = await openArchive(...of);
	const { script } = archive;
	if (script !== void 0 && "refusal" in script) throw refused(script.refusal);
	if (script?.contents.isComplete === false) throw withoutEnd();
	return archive;
}
async function remove(workspace, archive) {
	await rm(archive, {
		recursive: true,
		force: true
	});
	await workspace[Symbol.asyncDispose]();
}
async function scan(withText, session) {
	session.onProgress({
		phase: "decode",
		current: "the script"
	});
	try {
		return { contents: await withText(async (text) => {
			const script = readScript();
			for await (const chunk of text) {
				session.signal.throwIfAborted();
				script.push(chunk);
			}
			return script.end();
		}, session.signal) };
	} catch (error) {
		if (error instanceof ScriptRefusal) return { refusal: error };
		throw error;
	}
}
/** The script as it comes, for a psql that is restricted first; piece by piece, each once it was read: nothing of a line passes before its end did. */
function guarded(text, { createsPublic, around }) {
	const script = readScript({
		withoutPublic: createsPublic,
		withoutTransactions: around !== void 0
	});
	return Readable.from((async function* () {
		yield Buffer.from(`\\restrict ${randomBytes(24).toString("hex")}\n`);
		if (around !== void 0) yield Buffer.from(around.before);
		for await (const chunk of text) yield* refusing(() => script.push(chunk));
		const { isComplete } = refusing(() => script.end());
		if (!isComplete) throw withoutEnd();
		yield* script.rest();
		if (around !== void 0) yield Buffer.from(around.after);
	})(), { objectMode: false });
}
function refusing(read) {
	try {
		return read();
	} catch (error) {
		throw error instanceof ScriptRefusal ? refused(error) : error;
	}
}
function refused({ message }) {
	return new PgproofError("invalid-manifest", `the script: ${message}`);
}
function withoutEnd() {
	return new PgproofError("invalid-manifest", "the script does not come to its end");
}
// packages/core/src/restore/archive.ts
/** What the server could not do for want of something that no archive can be blamed for. */
const ofTheServer = [
	"wal-full",
	"disk-full",
	"out-of-memory",
	"statement-timeout"
];
/** The stages between a stored archive and pg_restore. Holes: `age-identity`. */
function unpackStages({ decryption, packer }) {
	const unpack = unpackCommand(packer);
	return [...decryption === void 0 ? [] : [decryptCommand(decryption)], ...unpack === void 0 ? [] : [unpack]];
}
/** Stages of pg_restore that read an archive of a backup: from standard input, or the folder that it was unpacked to. Holes: `age-identity`, `archive`. */
function archiveStages(facts, args, environment, role = "data") {
	return facts.manifest.format === "directory" && role === "data" ? [toolCommand(facts.pgRestore, [...args, { hole: "archive" }], environment)] : [...unpackStages(facts), toolCommand(facts.pgRestore, args, environment)];
}
/** The step that decrypts and unpacks what pg_restore does not read as it comes, and to its end; none where nothing does. */
function unpackStep(facts) {
	const stages = unpackStages(facts);
	return facts.manifest.format !== "custom" && stages.length > 0 ? [{
		kind: "pipeline",
		name: "unpack",
		stages
	}] : [];
}
/**
* The stages that restore an archive; `keepalives` are those of the connection, `jobs` how many sessions may work where the format lets
* them. Holes: `conninfo`, of a restore in two `head` and `rest-list`, and whatever `archiveStages` and `environment` hold.
*/
function restoreStages(facts, environment, keepalives, jobs, { words, role, reads }) {
	const into = [
		"--dbname=",
		{ hole: "conninfo" },
		...keepalives === "" ? [] : [` ${keepalives}`]
	];
	if (facts.psql !== void 0 && role === "data") return [toolCommand(facts.psql, [
		"--no-psqlrc",
		"--quiet",
		"--no-password",
		"--set=ON_ERROR_STOP=1",
		"--file=-",
		into
	], environment)];
	const isParallel = reads === "head" || facts.manifest.format === "directory" && role === "data";
	const args = [
		"--verbose",
		"--no-password",
		"--no-subscriptions",
		...words,
		...isParallel ? [`--jobs=${jobs}`] : [],
		into
	];
	if (reads === "head") return [toolCommand(facts.pgRestore, [...args, { hole: "head" }], environment)];
	return archiveStages(facts, args, environment, role);
}
/**
* The environment of a pg_restore that reads values of type money as the dump printed them: it holds "1.234,56 €", and does not say
* by which locale. `moneyLocale` is the manifest's; empty where no column holds money.
*/
function readingMoney(environment, moneyLocale) {
	if (moneyLocale === "") return { ...environment };
	const option = `-c lc_monetary=${moneyLocale.replaceAll(/[\\\s]/g, "\\$&")}`;
	return {
		...environment,
		PGOPTIONS: [environment["PGOPTIONS"] ?? "", option].join(" ").trim()
	};
}
/**
* Restores an archive. What the server refuses comes back as errors, all of them, or of a script the first, for there psql stops; throws when
* the archive cannot be read, the connection is lost or the disk is full.
*/
async function restoreArchive(stages, holes, archive, session, secrets) {
	const errors = [];
	let entry = "";
	let ignored;
	const started = performance.now();
	const last = stages.length - 1;
	const commands = stages.map((stage) => fillCommand(stage, {
		...archive.holes,
		...holes
	}));
	const running = {
		signal: session.signal,
		secrets,
		classify: (stderr) => classifyDecryption(stderr) ?? classifyToolFailure(stderr),
		onStderrLine: (line, stage) => {
			if (stage !== last) return;
			const current = /^pg_restore: (?:processing data for table|creating [A-Z ]+) "(.*)"$/.exec(line)?.[1];
			if (current !== void 0) session.onProgress({
				phase: "restore",
				current
			});
			entry = /^pg_restore: from TOC entry \d+; \d+ \d+ (.*)$/.exec(line)?.[1] ?? entry;
			const count = /^pg_restore: warning: errors ignored on restore: (\d+)$/.exec(line)?.[1];
			if (count !== void 0) ignored = Number(count);
			const message = /^pg_restore: error: (.*)$/.exec(line)?.[1];
			if (message !== void 0) errors.push({
				entry: redact(entry, secrets),
				message: redact(message, secrets)
			});
			const ofScript = /^psql:<stdin>:(\d+): (?:ERROR|FATAL|error): +(.*)$/.exec(line);
			if (ofScript !== null) errors.push({
				entry: `line ${ofScript[1]}`,
				message: redact(ofScript[2] ?? "", secrets)
			});
			const copied = archive.around === void 0 ? void 0 : /^CONTEXT: +COPY (.*), line \d+/.exec(line)?.[1];
			const failed = copied === void 0 ? void 0 : errors.pop();
			if (copied !== void 0 && failed !== void 0) errors.push({
				...failed,
				entry: `rows of ${redact(copied, secrets)}`
			});
		}
	};
	try {
		if (!isScript(archive)) await archive.feed((input) => runPipeline(commands, {
			...running,
			...input,
			mayStopEarly: archive.mayStopEarly
		}));
		else await restoreScript(commands, archive, running);
	} catch (error) {
		const hasEnded = archive.mayStopEarly && areThese(ignored, errors, commands.at(-1));
		if (!(error instanceof CommandError) || !(hasEnded || isAllTold(error, errors, archive, commands.at(-1)))) throw error;
	}
	for (const { entry: what, message } of errors) {
		const refusal = refusalInWords(message) ?? (diskFullPattern.test(message) ? { kind: "disk-full" } : void 0);
		if (refusal === void 0 || !ofTheServer.includes(refusal.kind)) continue;
		const hint = refusal.kind === "disk-full" ? "free space where the server keeps its data (for a sandbox that is --workdir), then run again" : refusal.hint;
		throw new PgproofError(refusal.kind, `restore of ${what}: ${message}`, {
			evidence: [message],
			...present({ hint })
		});
	}
	const lost = errors.find((error) => connectionLostPattern.test(error.message));
	if (lost !== void 0) throw new PgproofError("connection-lost", `pg_restore: ${lost.entry}: ${lost.message}`);
	return {
		errors,
		seconds: Math.round(performance.now() - started) / 1e3
	};
}
/** psql's exit code for a script that it stopped in. Source: PostgreSQL documentation, psql, "Exit Status". */
const stoppedInScript = 3;
/** Whether psql runs it. */
const isScript = ({ script, around }) => script !== void 0 || around !== void 0;
function isAllTold(error, errors, archive, restore) {
	if (isScript(archive)) return error.status === stoppedInScript && errors.length > 0;
	const ignored = /errors ignored on restore: (\d+)/.exec(error.stderr.join("\n"))?.[1];
	return areThese(ignored === void 0 ? void 0 : Number(ignored), errors, restore);
}
/** Whether the errors that pg_restore counted at its end are those that were read. */
function areThese(ignored, errors, restore) {
	if (ignored === void 0) return false;
	return restore?.args.some((word) => /^--jobs=(?!1$)/.test(word)) === true ? errors.length > 0 : ignored === errors.length;
}
/** Hands a script to psql line by line, each read before: what was looked at before may be another by now. */
async function restoreScript(commands, archive, running) {
	let broken;
	const feed = async (stdin) => {
		let refusal;
		const pass = async (text) => {
			const script = guarded(text, archive);
			script.once("error", (error) => {
				if (error instanceof PgproofError) refusal = error;
			});
			await pipeline$1(script, stdin);
		};
		try {
			await archive.withText(pass, running.signal);
		} catch (error) {
			if (refusal !== void 0) throw refusal;
			if (!stdin.destroyed) throw error;
			broken = error;
		}
	};
	await runPipeline(commands, {
		...running,
		input: feed
	});
	if (broken !== void 0) throw classify(broken, `read "${archive.path}"`);
}
// packages/core/src/restore/split.ts
const environment = { LC_ALL: "C" };
const head = { hole: "head" };
/** What the first half restores. Privileges come with the rest, as they come last in a restore at one go: a table's owner may have none. */
const firstHalfWords = [
	"--section=pre-data",
	"--section=data",
	"--no-privileges"
];
/** The word by which pg_restore restores the rest. Holes: `rest-list`. */
const restWord = ["--use-list=", { hole: "rest-list" }];
/** Whether a restore by so many sessions is one in two. A pg_restore in a container sees none of our files. */
function isSplit({ manifest, pgRestore }, jobs) {
	const isAlone = !manifest.files.some(({ role }) => role === "schema");
	return jobs > 1 && manifest.format === "custom" && isAlone && pgRestore.container === void 0;
}
/** The step that lists an archive. Holes: those of `archiveStages`. */
function listStep(facts) {
	return {
		kind: "pipeline",
		name: "list",
		stages: archiveStages(facts, ["--list"], environment)
	};
}
/**
* The step that lists what the first half restores, of what the words in `chosen` choose: pg_restore takes a comment for one of the section that
* it read last, and a list of its entries changes which that is. Holes: `head`, and those of `chosen`.
*/
function firstHalfStep({ pgRestore }, chosen = []) {
	return {
		kind: "command",
		name: "list-first",
		command: toolCommand(pgRestore, [
			"--list",
			...chosen,
			...firstHalfWords,
			head
		], environment)
	};
}
/** The place of the kept beginning and of the list of the rest; undefined where a plan does not restore in two. `await using` removes it. */
async function openHead(plan, session) {
	if (!plan.steps.some(({ name }) => name === "list-first")) return void 0;
	const workspace = await makeWorkspace(session);
	return {
		workspace,
		holes: {
			head: join(workspace.path, "head"),
			"rest-list": join(workspace.path, "rest-list")
		}
	};
}
/** Lists an archive by the plan's step `list`, keeps its beginning, and writes the list of what the first half leaves, of `chosen` or all. */
async function listToSplit(plan, archive, facts, session, chosen) {
	const { signal } = session;
	const holes = {
		...identityHoles(facts.decryption),
		...archive.holes
	};
	const stages = stepNamed(plan, "pipeline", "list").stages.map((stage) => fillCommand(stage, holes));
	const reading = {
		list: stages.slice(-1),
		head: archive.holes["head"] ?? ""
	};
	let listed;
	const keep = async (stream) => {
		[listed] = await Promise.allSettled([listKeepingHead(reading, stream, {
			signal,
			classify: classifyDecryption
		})]);
	};
	try {
		await archive.unpacked(stages.slice(0, -1), keep, signal);
	} catch (error) {
		const isOver = listed?.status === "fulfilled" && !signal.aborted;
		if (!(error instanceof CommandError) || !(isOver || listed !== void 0 && wasCutOff(error))) throw error;
	}
	if (listed === void 0) throw new Error(`"${archive.path}" was not read`);
	if (listed.status === "rejected") throw listed.reason;
	const contents = parseTableOfContents(listed.value);
	await writeRest(plan, {
		...archive.holes,
		...chosen?.holes
	}, chosen?.entries ?? contents.entries, session);
	return contents;
}
async function writeRest(plan, holes, chosen, session) {
	const { command } = stepNamed(plan, "command", "list-first");
	const { stdout } = await runPipeline([fillCommand(command, holes)], {
		signal: session.signal,
		output: "collect"
	});
	const first = new Set(parseTableOfContents(stdout).entries.map(({ dumpId }) => dumpId));
	const rest = chosen.filter(({ dumpId }) => !first.has(dumpId));
	const path = holes["rest-list"] ?? "";
	await writeFile(path, rest.map(({ dumpId }) => `${dumpId}\n`).join(""), { mode: 384 }).catch((error) => {
		throw classify(error, `write "${path}"`);
	});
}
/** The archive as a part of its restore reads it: the rest is named in the arguments, and reads nothing of it. */
function archiveFor({ reads }, archive) {
	return reads === "head" ? {
		...archive,
		feed: (run) => run({})
	} : archive;
}
// packages/core/src/restore/preparation.ts
/**
* What makes a new database ready for a backup of a part: schemas of objects in it that it does not create; and its schema public is made
* the one that the backup would create. Roles that are not there own nothing; schemas that are not used are not made. Pure.
*/
function preparationSql(scope, { owners }, missingRoles = [], isUsed = () => true) {
	if (scope === void 0) return [];
	const owner = (name) => owners && !missingRoles.includes(name) ? ` authorization ${quoteIdentifier(name)}` : "";
	return [...scope.public_owner === null || !owners || missingRoles.includes(scope.public_owner) ? [] : [`alter schema public owner to ${quoteIdentifier(scope.public_owner)}`], ...scope.needed_schemas.filter(({ name }) => isUsed(name)).map((schema) => `create schema ${quoteIdentifier(schema.name)}${owner(schema.owner)}`)];
}
/** Does what a plan's step `prepare` says, if it has one; returns the statements. */
async function prepareFor(plan, database, session) {
	const step = plan.steps.find(({ name }) => name === "prepare");
	if (step?.kind !== "sql") return [];
	await using client = await openClient(database, session.signal);
	try {
		for (const statement of step.statements) await client.query(statement);
	} catch (error) {
		throw classify(error, `prepare database "${database.database}"`);
	}
	return step.statements;
}
/** Whether a backup's data creates the schema public, which every new database has. */
function createsPublic({ scope, files }) {
	return scope?.public_owner != null && !files.some(({ role }) => role === "schema");
}
/**
* Whether all that was refused is a table's membership of a publication, and the backup of a part leaves the table out: pg_dump 18 dumps
* it all the same. Of a table in the backup the comparison of catalogues would miss it.
*/
function isOfTableLeftOut(error, scope) {
	return scope !== void 0 && error.entry.startsWith("PUBLICATION TABLE ") && /ERROR: +(?:schema|relation) ".*" does not exist$/.test(error.message);
}
/** Whether all that was refused is to create the schema public, which every new database has; what the dump says of it is done all the same. */
function isPublicAgain(error, scope) {
	return scope?.public_owner != null && error.entry.startsWith("SCHEMA public ") && error.message.endsWith("schema \"public\" already exists");
}
/**
* The archives of a backup in the order of their restoring, by so many sessions: around rows alone go their definitions, constraints and
* triggers last; one that is restored in two comes in two parts. `chosen` are words that choose from it. Pure.
*/
function restoreParts(facts, jobs, chosen = []) {
	const { manifest } = facts;
	const words = restoringWords(selectionOf(manifest.filters));
	const data = {
		name: "restore",
		role: "data",
		reads: "archive",
		words: [...words, ...chosen]
	};
	if (isSplit(facts, jobs)) return [{
		...data,
		words: [...data.words, ...firstHalfWords]
	}, {
		...data,
		name: "restore-rest",
		reads: "head",
		words: [...words, restWord]
	}];
	if (!manifest.files.some(({ role }) => role === "schema")) return [data];
	const definitions = {
		role: "schema",
		reads: "archive"
	};
	return [
		{
			...definitions,
			name: "restore-definitions",
			words: [
				...words,
				...chosen,
				"--section=pre-data"
			]
		},
		data,
		{
			...definitions,
			name: "restore-constraints",
			words: [
				...words,
				...chosen,
				"--section=post-data"
			]
		}
	];
}
// packages/core/src/postgres/catalogue/annotations.ts
/** Comments and security labels; of the database itself neither: those come back only with --create. PostgreSQL 14 to 18. */
const annotationKinds = [{
	kind: "comment",
	sql: (sight) => `
      select i.type || ' ' || i.identity as name, d.description as comment
      from pg_description d
      cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
      where d.objoid >= ${firstUserOid}
        and i.identity is not null
        and (i.schema is null or ${inUserSchema("trim(both '\"' from i.schema)")})
        and (d.classoid = 'pg_extension'::regclass or not exists (
          select
          from pg_depend x
          where x.classid = d.classoid and x.objid = d.objoid and x.deptype = 'e'))
        and ${isInAny(sight, "d.classoid", "d.objoid")}
      union all
      select 'schema ' || quote_ident(n.nspname), obj_description(n.oid, 'pg_namespace')
      from pg_namespace n
      where n.nspname = 'public' and n.oid < ${firstUserOid}
        and ${isIn(sight, "pg_namespace", "n.oid")}`
}, {
	kind: "security_label",
	sql: (sight) => `
      select i.type || ' ' || i.identity || ' by ' || d.provider as name, d.label as label
      from pg_seclabel d
      cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
      where i.identity is not null
        and ${isInAny(sight, "d.classoid", "d.objoid")}`
}];
// packages/core/src/postgres/catalogue/datatypes.ts
const typeKinds = {
	b: "base",
	c: "composite",
	d: "domain",
	e: "enum",
	p: "pseudo",
	r: "range"
};
const providers = {
	c: "libc",
	i: "icu",
	b: "builtin",
	d: "default"
};
/** The locale of an ICU or builtin collation: 14 keeps it in collcollate, 15 and 16 in colliculocale, 17 and later in colllocale. */
function collationLocale(major) {
	if (major >= 17) return "o.colllocale";
	return major >= 15 ? "o.colliculocale" : "case when o.collprovider = 'i' then o.collcollate::text end";
}
/** The name of the column that holds an ICU collation's locale. */
function collationLocaleColumn(major) {
	return major >= 17 ? "colllocale" : major >= 15 ? "colliculocale" : "collcollate";
}
/** Types, collations and conversions. PostgreSQL 14 to 18. */
const datatypeKinds = [
	{
		kind: "type",
		sql: (sight) => `
      select format('%I.%I', n.nspname, t.typname) as name,
        ${spelled("t.typtype", typeKinds)} || case when t.typisdefined then '' else ', shell' end as kind,
        ${role("t.typowner")} as owner,
        ${acl("t.typacl", "T", "t.typowner")} as acl,
        (
          select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
          from pg_enum e
          where e.enumtypid = t.oid) as labels,
        case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end as base_type,
        case when t.typtype = 'd' and t.typnotnull then 'yes' end as not_null,
        case when t.typtype = 'd' and t.typcollation <> b.typcollation then ${nameIn("pg_collation", "t.typcollation")} end as collation,
        case when t.typtype in ('d', 'b') then t.typdefault end as default,
        r.rngsubtype::regtype as subtype,
        ${nameIn("pg_opclass", "r.rngsubopc")} as subtype_opclass,
        ${nameIn("pg_collation", "nullif(r.rngcollation, 0)")} as range_collation,
        ${routine("r.rngcanonical")} as canonical,
        ${routine("r.rngsubdiff")} as subtype_diff,
        nullif(r.rngmultitypid, 0)::regtype as multirange,
        case when t.typtype = 'b' and t.typisdefined then concat_ws(' ',
          'length', t.typlen, 'by value', t.typbyval, 'category', t.typcategory, 'preferred', t.typispreferred, 'delimiter', t.typdelim,
          'element', nullif(t.typelem, 0)::regtype, 'align', t.typalign, 'storage', t.typstorage, 'collation', ${nameIn("pg_collation", "nullif(t.typcollation, 0)")}) end as representation,
        case when t.typtype = 'b' and t.typisdefined then concat_ws(', ',
          'input ' || ${routine("t.typinput")}, 'output ' || ${routine("t.typoutput")}, 'receive ' || ${routine("t.typreceive")}, 'send ' || ${routine("t.typsend")},
          'modifier in ' || ${routine("t.typmodin")}, 'modifier out ' || ${routine("t.typmodout")}, 'analyze ' || ${routine("t.typanalyze")}, 'subscript ' || ${routine("t.typsubscript")}) end as functions
      from pg_type t
      join pg_namespace n on n.oid = t.typnamespace
      left join pg_type b on b.oid = t.typbasetype
      left join pg_range r on r.rngtypid = t.oid
      where t.typtype <> 'm'
        and (t.typrelid = 0 or exists (select from pg_class tc where tc.oid = t.typrelid and tc.relkind = 'c'))
        and not exists (select from pg_type el where el.typarray = t.oid)
        and ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_type", "t.oid")}
        and ${isIn(sight, "pg_type", "t.oid")}`
	},
	{
		kind: "collation",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.collname) as name,
        ${role("o.collowner")} as owner,
        ${spelled("o.collprovider", providers)} as provider,
        case when o.collisdeterministic then 'yes' else 'no' end as deterministic,
        case when o.collprovider not in ('i', 'b') then o.collcollate end as collate,
        case when o.collprovider not in ('i', 'b') then o.collctype end as ctype,
        ${collationLocale(sight.major)} as locale,
        ${sight.major >= 16 ? "o.collicurules" : "null"} as rules
      from pg_collation o
      join pg_namespace n on n.oid = o.collnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_collation", "o.oid")}
        and ${isIn(sight, "pg_collation", "o.oid")}`
	},
	{
		kind: "conversion",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.conname) as name,
        ${role("o.conowner")} as owner,
        format('%s to %s', pg_encoding_to_char(o.conforencoding), pg_encoding_to_char(o.contoencoding)) as encodings,
        ${routine("o.conproc")} as function,
        case when o.condefault then 'yes' end as default
      from pg_conversion o
      join pg_namespace n on n.oid = o.connamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_conversion", "o.oid")}
        and ${isIn(sight, "pg_conversion", "o.oid")}`
	}
];
// packages/core/src/postgres/catalogue/foreign.ts
/**
* Whether this role may see the options of mapping `m` on server `s`; the view gives null for hidden ones and for none alike.
* Source: PostgreSQL documentation, 54.34, pg_user_mappings.
*/
const mappingVisible = `(
          (select z.rolsuper from pg_roles z where z.rolname = current_user)
          or (m.umuser = 0 and pg_has_role(s.srvowner, 'usage'))
          or (m.usename = current_user and (pg_has_role(s.srvowner, 'usage') or has_server_privilege(s.oid, 'usage'))))`;
/** Name that stands for options this role may not see; the reader turns it into an unread entry. */
const hiddenOptions = "hidden";
/** Foreign-data wrappers, servers and user mappings. PostgreSQL 14 to 18. */
const foreignKinds = [
	{
		kind: "fdw",
		sql: (sight) => `
      select quote_ident(f.fdwname) as name,
        ${role("f.fdwowner")} as owner,
        ${acl("f.fdwacl", "F", "f.fdwowner")} as acl,
        ${routine("f.fdwhandler")} as handler,
        ${routine("f.fdwvalidator")} as validator,
        ${options("f.fdwoptions")} as options
      from pg_foreign_data_wrapper f
      where ${notInExtension("pg_foreign_data_wrapper", "f.oid")}
        and ${isIn(sight, "pg_foreign_data_wrapper", "f.oid")}`
	},
	{
		kind: "server",
		sql: (sight) => `
      select quote_ident(s.srvname) as name,
        ${role("s.srvowner")} as owner,
        ${acl("s.srvacl", "S", "s.srvowner")} as acl,
        (select quote_ident(w.fdwname) from pg_foreign_data_wrapper w where w.oid = s.srvfdw) as wrapper,
        s.srvtype as type,
        s.srvversion as version,
        ${options("s.srvoptions")} as options
      from pg_foreign_server s
      where ${notInExtension("pg_foreign_server", "s.oid")}
        and ${isIn(sight, "pg_foreign_server", "s.oid")}`
	},
	{
		kind: "user_mapping",
		sql: (sight) => `
      select format('%s on %I', case m.umuser when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(m.umuser)) end, m.srvname) as name,
        case
          when not ${mappingVisible} then '${hiddenOptions}'
          else ${hashed(options("m.umoptions"), sight.secretSeed)}
        end as options
      from pg_user_mappings m
      join pg_foreign_server s on s.oid = m.srvid
      where ${areIn(sight, ({ everything }) => everything)}`
	}
];
// packages/core/src/postgres/catalogue/functions.ts
/** Functions, procedures, aggregates, languages, casts and transforms. PostgreSQL 14 to 18. */
const functionKinds = [
	{
		kind: "function",
		sql: (sight) => `
      select format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as name,
        ${spelled("p.prokind", {
			f: "function",
			p: "procedure",
			a: "aggregate",
			w: "window function"
		})} as kind,
        ${role("p.proowner")} as owner,
        ${acl("p.proacl", "f", "p.proowner")} as acl,
        case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end as definition,
        case when p.prokind = 'a' then pg_get_function_result(p.oid) end as result,
        case when p.prokind = 'a' then ${spelled("p.proparallel", {
			s: "safe",
			r: "restricted",
			u: "unsafe"
		})} end as parallel,
        ${spelled("g.aggkind", {
			n: "",
			o: "ordered set",
			h: "hypothetical set"
		})} as aggregate_kind,
        nullif(g.aggnumdirectargs, 0) as direct_arguments,
        ${routine("g.aggtransfn")} as transition,
        ${routine("g.aggfinalfn")} as final,
        ${routine("g.aggcombinefn")} as combine,
        ${routine("g.aggserialfn")} as serialize,
        ${routine("g.aggdeserialfn")} as deserialize,
        ${routine("g.aggmtransfn")} as moving_transition,
        ${routine("g.aggminvtransfn")} as moving_inverse,
        ${routine("g.aggmfinalfn")} as moving_final,
        case when g.aggfinalextra then 'yes' end as final_extra,
        case when g.aggmfinalextra then 'yes' end as moving_final_extra,
        g.aggfinalmodify as final_modify,
        g.aggmfinalmodify as moving_final_modify,
        case when g.aggsortop <> 0 then g.aggsortop::regoperator end as sort_operator,
        case when g.aggtranstype <> 0 then g.aggtranstype::regtype end as state_type,
        nullif(g.aggtransspace, 0) as state_size,
        case when g.aggmtranstype <> 0 then g.aggmtranstype::regtype end as moving_state_type,
        nullif(g.aggmtransspace, 0) as moving_state_size,
        g.agginitval as initial_value,
        g.aggminitval as moving_initial_value
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      left join pg_aggregate g on g.aggfnoid = p.oid
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_proc", "p.oid")}
        and not ${madeByAnother("pg_proc", "p.oid")}
        and ${isIn(sight, "pg_proc", "p.oid")}`
	},
	{
		kind: "language",
		sql: (sight) => `
      select quote_ident(l.lanname) as name,
        ${role("l.lanowner")} as owner,
        ${acl("l.lanacl", "l", "l.lanowner")} as acl,
        case when l.lanpltrusted then 'yes' else 'no' end as trusted,
        ${routine("l.lanplcallfoid")} as handler,
        ${routine("l.laninline")} as inline,
        ${routine("l.lanvalidator")} as validator
      from pg_language l
      where l.oid >= ${firstUserOid}
        and ${notInExtension("pg_language", "l.oid")}
        and ${isIn(sight, "pg_language", "l.oid")}`
	},
	{
		kind: "cast",
		sql: (sight) => `
      select format('%s as %s', k.castsource::regtype, k.casttarget::regtype) as name,
        ${routine("k.castfunc")} as function,
        ${spelled("k.castcontext", {
			e: "explicit",
			a: "assignment",
			i: "implicit"
		})} as context,
        ${spelled("k.castmethod", {
			f: "function",
			i: "inout",
			b: "binary"
		})} as method
      from pg_cast k
      where k.oid >= ${firstUserOid}
        and ${notInExtension("pg_cast", "k.oid")}
        and not ${madeByAnother("pg_cast", "k.oid")}
        and ${isIn(sight, "pg_cast", "k.oid")}`
	},
	{
		kind: "transform",
		sql: (sight) => `
      select format('%s for %I', t.trftype::regtype, l.lanname) as name,
        ${routine("t.trffromsql")} as from_sql,
        ${routine("t.trftosql")} as to_sql
      from pg_transform t
      join pg_language l on l.oid = t.trflang
      where t.oid >= ${firstUserOid}
        and ${notInExtension("pg_transform", "t.oid")}
        and ${isIn(sight, "pg_transform", "t.oid")}`
	}
];
// packages/core/src/postgres/catalogue/relations.ts
/** Qualified name of relation `c` in schema `n`. */
const relationName = "format('%I.%I', n.nspname, c.relname)";
/** Every relation `c` in schema `n` that a dump holds by itself, as far as it is in scope. */
const dumpedRelation = (sight) => `c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
        and ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_class", "c.oid")}
        and ${isIn(sight, "pg_class", "c.oid")}`;
/** A child of plain inheritance gets its inherited columns first when it is restored: there, order means nothing. */
const inheritsPlainly = `exists (
          select
          from pg_inherits i
          join pg_class p on p.oid = i.inhparent
          where i.inhrelid = c.oid and p.relkind in ('r', 'f'))`;
const relationKinds = {
	r: "table",
	p: "partitioned table",
	v: "view",
	m: "materialized view",
	f: "foreign table",
	S: "sequence",
	c: "composite type"
};
const columnList = (order) => `(
            select string_agg(quote_ident(a.attname), ', ' order by ${order})
            from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`;
/** Tables, views, sequences and their columns. PostgreSQL 14 to 18. */
const relationQueries = [
	{
		kind: "relation",
		sql: (sight) => `
      select ${relationName} as name,
        ${spelled("c.relkind", relationKinds)} as kind,
        ${role("c.relowner")} as owner,
        case c.relkind
          when 'S' then ${acl("c.relacl", "s", "c.relowner")}
          when 'c' then null
          else ${acl("c.relacl", "r", "c.relowner")}
        end as acl,
        ${spelled("c.relpersistence", {
			p: "",
			u: "unlogged",
			t: "temporary"
		})} as persistence,
        ${options("c.reloptions")} as options,
        ${options("tc.reloptions")} as toast_options,
        (select quote_ident(spcname) from pg_tablespace s where s.oid = c.reltablespace and s.spcname <> 'pg_default') as tablespace,
        (select quote_ident(amname) from pg_am m where m.oid = c.relam) as access_method,
        case
          when c.relrowsecurity and c.relforcerowsecurity then 'enabled, forced'
          when c.relrowsecurity then 'enabled'
          when c.relforcerowsecurity then 'disabled, forced'
        end as row_security,
        ${spelled("c.relreplident", {
			d: "",
			n: "nothing",
			f: "full",
			i: "index"
		})} as replica_identity,
        case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key,
        pg_get_expr(c.relpartbound, c.oid) as partition_bound,
        (
          select string_agg(
            i.inhparent::regclass::text || case when i.inhdetachpending then ' detach pending' else '' end, ', '
            order by i.inhseqno)
          from pg_inherits i
          where i.inhrelid = c.oid) as parents,
        case when c.reloftype <> 0 then c.reloftype::regtype::text end as of_type,
        case when c.relkind = 'm' then case when c.relispopulated and ${isFilled(sight, "c.oid")} then 'yes' else 'no' end end as populated,
        case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
        (
          select concat_ws(' ', quote_ident(s.srvname), ${options("f.ftoptions")})
          from pg_foreign_table f
          join pg_foreign_server s on s.oid = f.ftserver
          where f.ftrelid = c.oid) as foreign_table,
        case when c.relkind <> 'S' then
          case
            when ${inheritsPlainly} then 'any order: ' || ${columnList("a.attname collate \"C\"")}
            else ${columnList("a.attnum")}
          end
        end as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_class tc on tc.oid = c.reltoastrelid
      where ${dumpedRelation(sight)}`
	},
	{
		kind: "column",
		sql: (sight) => `
      select ${relationName} || '.' || quote_ident(a.attname) as name,
        format_type(a.atttypid, a.atttypmod) as type,
        case when a.attnotnull then 'yes' end as not_null,
        pg_get_expr(d.adbin, d.adrelid) as default,
        ${spelled("a.attidentity", {
			"": "",
			a: "always",
			d: "by default"
		})} as identity,
        ${spelled("a.attgenerated", {
			"": "",
			s: "stored",
			v: "virtual"
		})} as generated,
        case when a.attcollation <> t.typcollation then ${nameIn("pg_collation", "a.attcollation")} end as collation,
        case when a.attstorage <> t.typstorage then ${spelled("a.attstorage", {
			p: "plain",
			e: "external",
			m: "main",
			x: "extended"
		})} end as storage,
        ${spelled("a.attcompression", {
			"": "",
			p: "pglz",
			l: "lz4"
		})} as compression,
        nullif(a.attstattarget, -1) as statistics_target,
        ${columnOptions("a.attoptions")} as options,
        ${options("a.attfdwoptions")} as foreign_options,
        nullif(concat_ws(', ', case when a.attislocal then 'local' end, case when a.attinhcount > 0 then 'inherited ' || a.attinhcount end), 'local') as inheritance,
        ${acl("a.attacl", "c", "c.relowner")} as acl
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind <> 'S'
        and ${dumpedRelation(sight)}`
	},
	{
		kind: "sequence",
		sql: (sight) => `
      select ${relationName} as name,
        s.seqtypid::regtype as type,
        s.seqstart as start,
        s.seqincrement as increment,
        s.seqmin as minimum,
        s.seqmax as maximum,
        s.seqcache as cache,
        case when s.seqcycle then 'yes' end as cycle,
        (
          select string_agg(
            format('%s.%I', d.refobjid::regclass, a.attname) || case d.deptype when 'i' then ' as identity' else '' end, ', '
            order by d.refobjid::regclass::text collate "C")
          from pg_depend d
          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
          where d.classid = 'pg_class'::regclass
            and d.objid = c.oid
            and d.refclassid = 'pg_class'::regclass
            and d.deptype in ('a', 'i')
            and ${isIn(sight, "pg_class", "d.refobjid")}) as owned_by
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_sequence s on s.seqrelid = c.oid
      where ${dumpedRelation(sight)}`
	}
];
// packages/core/src/postgres/catalogue/indexes.ts
const constraintTypes = {
	c: "check",
	f: "foreign key",
	p: "primary key",
	u: "unique",
	x: "exclusion"
};
/** Indexes, constraints and statistics objects. PostgreSQL 14 to 18. */
const indexKinds = [
	{
		kind: "index",
		sql: (sight) => `
      select format('%I.%I', n.nspname, ic.relname) as name,
        ${relationName} as table,
        case when c.relkind = 'p' then 'yes' end as partitioned,
        pg_get_indexdef(i.indexrelid) as definition,
        case when i.indisvalid then 'yes' else 'no' end as valid,
        case when not (i.indisready and i.indislive) then 'no' end as ready,
        concat_ws(', ',
          case when i.indisprimary then 'primary' end,
          case when i.indisexclusion then 'exclusion' end,
          case when not i.indimmediate then 'deferrable' end) as use,
        case when i.indisclustered then 'yes' end as clustered,
        case when i.indisreplident then 'yes' end as replica_identity,
        ${options("ic.reloptions")} as options,
        (select quote_ident(spcname) from pg_tablespace s where s.oid = ic.reltablespace and s.spcname <> 'pg_default') as tablespace,
        (select h.inhparent::regclass from pg_inherits h where h.inhrelid = i.indexrelid) as parent,
        (
          select string_agg(a.attnum || ':' || a.attstattarget, ', ' order by a.attnum)
          from pg_attribute a
          where a.attrelid = ic.oid and a.attstattarget >= 0) as statistics_targets
      from pg_index i
      join pg_class ic on ic.oid = i.indexrelid
      join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${dumpedRelation(sight)}`
	},
	{
		kind: "constraint",
		sql: (sight) => `
      select format('%I.%I.%I', n.nspname, coalesce(c.relname, t.typname), k.conname) as name,
        ${spelled("k.contype", constraintTypes)} as type,
        case when k.contypid <> 0 then 'domain' end as on,
        pg_get_constraintdef(k.oid) as definition,
        case when k.convalidated then 'yes' else 'no' end as validated,
        (
          select nullif(string_agg(distinct g.tgenabled::text, ''), 'O')
          from pg_trigger g
          where g.tgconstraint = k.oid and g.tgisinternal) as internal_triggers,
        case when k.condeferrable then case when k.condeferred then 'initially deferred' else 'initially immediate' end end as deferrable,
        ${sight.major >= 18 ? "case when not k.conenforced then 'no' end" : "null"} as enforced,
        nullif(concat_ws(', ',
          case when k.conislocal then 'local' end,
          case when k.coninhcount > 0 then 'inherited ' || k.coninhcount end,
          case when k.connoinherit and k.contype = 'c' then 'no inherit' end), 'local') as inheritance
      from pg_constraint k
      join pg_namespace n on n.oid = k.connamespace
      left join pg_class c on c.oid = k.conrelid
      left join pg_type t on t.oid = k.contypid
      where k.contype in ('c', 'f', 'p', 'u', 'x')
        and k.conparentid = 0
        and ${inUserSchema("n.nspname")}
        and (k.conrelid = 0 or ${notInExtension("pg_class", "k.conrelid")})
        and (k.contypid = 0 or ${notInExtension("pg_type", "k.contypid")})
        and ${isIn(sight, "pg_constraint", "k.oid")}`
	},
	{
		kind: "statistics",
		sql: (sight) => `
      select format('%I.%I', n.nspname, s.stxname) as name,
        ${role("s.stxowner")} as owner,
        pg_get_statisticsobjdef(s.oid) as definition,
        nullif(s.stxstattarget, -1) as target
      from pg_statistic_ext s
      join pg_namespace n on n.oid = s.stxnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_statistic_ext", "s.oid")}
        and ${isIn(sight, "pg_statistic_ext", "s.oid")}`
	}
];
// packages/core/src/postgres/catalogue/name.ts
const quoted = /"((?:[^"]|"")*)"/g;
const plain = /^[a-z_][a-z0-9_]*$/;
/**
* Takes the quotes off identifiers that need none but for being a keyword in some major: `"public"."User"` is `public."User"`.
* For names only; in an expression `"user"` and `user` are two things.
*/
function normaliseIdentifiers(name) {
	return name.replace(quoted, (whole, inner) => plain.test(inner) ? inner : whole);
}
/**
* The parts of a dotted name, unquoted: `public."a.b"` is `public` and `a.b`. Undefined when it is not such a name.
*/
function nameParts(name) {
	const parts = [];
	const part = /(?:"((?:[^"]|"")*)"|([^".\s]+))(\.|$)/y;
	while (part.lastIndex < name.length) {
		const match = part.exec(name);
		if (match === null) return void 0;
		parts.push((match[1] ?? match[2] ?? "").replaceAll("\"\"", "\""));
		if (match[3] === "") return parts;
	}
}
/** A dotted name with every part quoted, as the server prints it with quote_all_identifiers. */
function quoteParts(parts) {
	return parts.map(quoteIdentifier).join(".");
}
// packages/core/src/postgres/catalogue/namespaces.ts
/** Schemas and extensions. PostgreSQL 14 to 18. */
const namespaceKinds = [{
	kind: "schema",
	sql: (sight) => `
      select quote_ident(n.nspname) as name,
        ${role("n.nspowner")} as owner,
        ${acl("n.nspacl", "n", "n.nspowner")} as acl
      from pg_namespace n
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_namespace", "n.oid")}
        and ${isIn(sight, "pg_namespace", "n.oid")}`
}, {
	kind: "extension",
	sql: (sight) => `
      select quote_ident(e.extname) as name,
        quote_ident(n.nspname) as schema,
        e.extversion as version,
        (
          select v.default_version
          from pg_available_extensions() v
          where v.name = e.extname) as default_version,
        (
          select string_agg(c.oid::regclass::text || coalesce(' ' || nullif(u.condition, ''), ''), ', '
            order by c.oid::regclass::text collate "C")
          from rows from (unnest(e.extconfig), unnest(e.extcondition)) u (relation, condition)
          join pg_class c on c.oid = u.relation) as configuration
      from pg_extension e
      join pg_namespace n on n.oid = e.extnamespace
      where ${isIn(sight, "pg_extension", "e.oid")}`
}];
// packages/core/src/postgres/catalogue/operators.ts
/** Operators, their families and classes, and access methods. PostgreSQL 14 to 18. */
const operatorKinds = [
	{
		kind: "operator",
		sql: (sight) => `
      select o.oid::regoperator::text as name,
        ${role("o.oprowner")} as owner,
        o.oprresult::regtype as result,
        case when o.oprcanmerge then 'yes' end as merges,
        case when o.oprcanhash then 'yes' end as hashes,
        nullif(o.oprcom, 0)::regoperator as commutator,
        nullif(o.oprnegate, 0)::regoperator as negator,
        ${routine("o.oprcode")} as function,
        ${routine("o.oprrest")} as restrict,
        ${routine("o.oprjoin")} as join
      from pg_operator o
      join pg_namespace n on n.oid = o.oprnamespace
      where o.oprcode <> 0
        and ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_operator", "o.oid")}
        and ${isIn(sight, "pg_operator", "o.oid")}`
	},
	{
		kind: "opfamily",
		sql: (sight) => `
      select format('%I.%I using %I', n.nspname, f.opfname, m.amname) as name,
        ${role("f.opfowner")} as owner,
        (
          select string_agg(l.line, ', ' order by l.line collate "C")
          from (
            select concat_ws(' ', amopstrategy, amoppurpose, amopopr::regoperator, ${nameIn("pg_opfamily", "nullif(amopsortfamily, 0)")}) as line
            from pg_amop
            where amopfamily = f.oid) l) as operators,
        (
          select string_agg(l.line, ', ' order by l.line collate "C")
          from (
            select concat_ws(' ', amprocnum, amproc::regprocedure, amproclefttype::regtype, amprocrighttype::regtype) as line
            from pg_amproc
            where amprocfamily = f.oid) l) as functions
      from pg_opfamily f
      join pg_am m on m.oid = f.opfmethod
      join pg_namespace n on n.oid = f.opfnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_opfamily", "f.oid")}
        and ${isIn(sight, "pg_opfamily", "f.oid")}`
	},
	{
		kind: "opclass",
		sql: (sight) => `
      select format('%I.%I using %I', n.nspname, o.opcname, m.amname) as name,
        ${role("o.opcowner")} as owner,
        ${nameIn("pg_opfamily", "o.opcfamily")} as family,
        o.opcintype::regtype as input_type,
        nullif(o.opckeytype, 0)::regtype as key_type,
        case when o.opcdefault then 'yes' end as default
      from pg_opclass o
      join pg_am m on m.oid = o.opcmethod
      join pg_namespace n on n.oid = o.opcnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_opclass", "o.oid")}
        and ${isIn(sight, "pg_opclass", "o.oid")}`
	},
	{
		kind: "access_method",
		sql: (sight) => `
      select quote_ident(m.amname) as name,
        case m.amtype when 'i' then 'index' when 't' then 'table' else m.amtype::text end as type,
        ${routine("m.amhandler")} as handler
      from pg_am m
      where m.oid >= ${firstUserOid}
        and ${notInExtension("pg_am", "m.oid")}
        and ${isIn(sight, "pg_am", "m.oid")}`
	}
];
// packages/core/src/postgres/catalogue/privileges.ts
const defaultFor = {
	r: "tables",
	S: "sequences",
	f: "functions",
	T: "types",
	n: "schemas",
	L: "large objects"
};
const initialAcls = [
	{
		catalog: "pg_class",
		alias: "t",
		acl: "relacl",
		owner: "relowner",
		type: `case when t.relkind = 'S' then 's' else 'r' end::"char"`
	},
	{
		catalog: "pg_proc",
		alias: "t",
		acl: "proacl",
		owner: "proowner",
		type: `'f'::"char"`
	},
	{
		catalog: "pg_namespace",
		alias: "t",
		acl: "nspacl",
		owner: "nspowner",
		type: `'n'::"char"`,
		where: "t.nspname not in ('public', 'information_schema') and t.nspname !~ '^pg_t'"
	},
	{
		catalog: "pg_type",
		alias: "t",
		acl: "typacl",
		owner: "typowner",
		type: `'T'::"char"`
	},
	{
		catalog: "pg_language",
		alias: "t",
		acl: "lanacl",
		owner: "lanowner",
		type: `'l'::"char"`
	},
	{
		catalog: "pg_foreign_data_wrapper",
		alias: "t",
		acl: "fdwacl",
		owner: "fdwowner",
		type: `'F'::"char"`
	}
];
/** Members of extensions that are in scope, and what initdb made where that is. A language is of no schema. */
function isInitial(sight, catalog, oid) {
	const ofSystem = areIn(sight, (scope) => catalog === "pg_language" ? scope.everything && scope.systemPrivileges : scope.systemPrivileges);
	return `(${oid} < ${firstUserOid} and ${ofSystem} or exists (
            select
            from pg_depend x
            where x.classid = '${catalog}'::regclass
              and x.objid = ${oid}
              and x.deptype = 'e'
              and ${isIn(sight, "pg_extension", "x.refobjid")}))`;
}
/** pg_dump leaves the privileges of information_schema out, and initdb makes it too late to be in pg_init_privs. */
const notInformationSchema = "coalesce(trim(both '\"' from i.schema), '') <> 'information_schema'";
function changes(now, initially) {
	return `concat_ws(' ',
          (select string_agg('+' || q.line, ' ' order by q.line collate "C") from (${aclLines(now)} except ${aclLines(initially)}) q (line)),
          (select string_agg('-' || q.line, ' ' order by q.line collate "C") from (${aclLines(initially)} except ${aclLines(now)}) q (line)))`;
}
function ofObjects(sight, { catalog, acl: list, owner, type, where }) {
	return `
        select i.type || ' ' || i.identity as name, ${changes(`coalesce(t.${list}, acldefault(${type}, t.${owner}))`, `coalesce(ip.initprivs, acldefault(${type}, t.${owner}))`)} as changes
        from ${catalog} t
        left join pg_init_privs ip on ip.classoid = '${catalog}'::regclass and ip.objoid = t.oid and ip.objsubid = 0
        cross join lateral pg_identify_object('${catalog}'::regclass, t.oid, 0) i
        where t.${list} is not null
          and t.${list} is distinct from ip.initprivs
          and ${notInformationSchema}
          and ${isInitial(sight, catalog, "t.oid")}${where === void 0 ? "" : `\n          and ${where}`}`;
}
const ofColumns = (sight) => `
        select i.type || ' ' || i.identity as name, ${changes("coalesce(a.attacl, acldefault('c', 10))", "coalesce(ip.initprivs, acldefault('c', 10))")} as changes
        from pg_attribute a
        left join pg_init_privs ip on ip.classoid = 'pg_class'::regclass and ip.objoid = a.attrelid and ip.objsubid = a.attnum
        cross join lateral pg_identify_object('pg_class'::regclass, a.attrelid, a.attnum) i
        where a.attacl is not null
          and not a.attisdropped
          and a.attacl is distinct from ip.initprivs
          and ${notInformationSchema}
          and ${isInitial(sight, "pg_class", "a.attrelid")}`;
/** Beyond this many, large objects are told apart by owner and access list only; their fingerprint names the rest. */
const manyLargeObjects = 2e4;
const largeObjectAcl = acl("l.lomacl", "L", "l.lomowner");
/** Default privileges, changed privileges of system objects and extension members, large objects. PostgreSQL 14 to 18. */
const privilegeKinds = [
	{
		kind: "default_acl",
		sql: (sight) => `
      select concat_ws(' ', quote_ident(${role("d.defaclrole")}),
          'in ' || (select quote_ident(n.nspname) from pg_namespace n where n.oid = d.defaclnamespace),
          'for ' || ${spelled("d.defaclobjtype", defaultFor)}) as name,
        coalesce(${aclOfType("d.defaclacl", `case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end`, "d.defaclrole")}, 'default') as acl
      from pg_default_acl d
      where ${isIn(sight, "pg_default_acl", "d.oid")}`
	},
	{
		kind: "initial_acl",
		sql: (sight) => `
      select z.name, z.changes
      from (${[...initialAcls.map((of) => ofObjects(sight, of)), ofColumns(sight)].join("\n        union all")}) z
      where z.changes <> ''`
	},
	{
		kind: "large_object",
		sql: (sight) => `
      select case
          when n.many then concat_ws(' ', 'owned by', quote_ident(${role("l.lomowner")}), 'with', ${largeObjectAcl})
          else l.oid::text
        end as name,
        ${role("min(l.lomowner)")} as owner,
        min(${largeObjectAcl}) as acl,
        case when n.many then count(*) end as count,
        case when n.many then sum(hashint8(l.oid::int8)) end as members
      from pg_largeobject_metadata l
      cross join (select count(*) > ${manyLargeObjects} as many from pg_largeobject_metadata) n
      where ${areIn(sight, ({ largeObjects }) => largeObjects)}
      group by n.many, 1`
	}
];
// packages/core/src/postgres/catalogue/replication.ts
/** Publications and subscriptions. PostgreSQL 14 to 18. */
const replicationKinds = [
	{
		kind: "publication",
		sql: (sight) => `
      select quote_ident(p.pubname) as name,
        ${role("p.pubowner")} as owner,
        case when p.puballtables then 'yes' end as all_tables,
        concat_ws(', ',
          case when p.pubinsert then 'insert' end,
          case when p.pubupdate then 'update' end,
          case when p.pubdelete then 'delete' end,
          case when p.pubtruncate then 'truncate' end) as publish,
        case when p.pubviaroot then 'yes' end as via_partition_root,
        ${sight.major >= 15 ? `(
          select string_agg(quote_ident(n.nspname), ', ' order by n.nspname collate "C")
          from pg_publication_namespace pn
          join pg_namespace n on n.oid = pn.pnnspid
          where pn.pnpubid = p.oid and ${isIn(sight, "pg_namespace", "n.oid")})` : "null"} as schemas,
        ${sight.major >= 18 ? spelled("p.pubgencols", {
			n: "",
			s: "stored"
		}) : "null"} as generated_columns
      from pg_publication p
      where ${isIn(sight, "pg_publication", "p.oid")}`
	},
	{
		kind: "publication_table",
		sql: (sight) => `
      select format('%I: %s', p.pubname, r.prrelid::regclass) as name,
        'yes' as published,
        ${sight.major >= 15 ? "pg_get_expr(r.prqual, r.prrelid)" : "null"} as where,
        ${sight.major >= 15 ? `(
          select string_agg(quote_ident(a.attname), ', ' order by a.attname collate "C")
          from pg_attribute a
          where a.attrelid = r.prrelid and a.attnum = any (r.prattrs))` : "null"} as columns
      from pg_publication_rel r
      join pg_publication p on p.oid = r.prpubid
      where ${isIn(sight, "pg_publication_rel", "r.oid")}`
	},
	{
		kind: "subscription",
		sql: (sight) => `
      select quote_ident(s.subname) as name,
        ${role("s.subowner")} as owner,
        ${sight.readsConninfo ? hashed("s.subconninfo", sight.secretSeed) : "null"} as conninfo,
        s.subslotname as slot_name,
        s.subsynccommit as synchronous_commit,
        (select string_agg(quote_ident(x), ', ' order by x collate "C") from unnest(s.subpublications) x) as publications,
        case when s.subbinary then 'yes' end as binary,
        ${spelled("s.substream", {
			true: "on",
			t: "on",
			false: "off",
			f: "off",
			p: "parallel"
		})} as streaming,
        ${sight.major >= 15 ? "case when s.subtwophasestate <> 'd' then 'yes' end" : "null"} as two_phase,
        ${sight.major >= 15 ? "case when s.subdisableonerr then 'yes' end" : "null"} as disable_on_error,
        ${sight.major >= 16 ? "case when not s.subpasswordrequired then 'no' end" : "null"} as password_required,
        ${sight.major >= 16 ? "case when s.subrunasowner then 'yes' end" : "null"} as run_as_owner,
        ${sight.major >= 16 ? "nullif(s.suborigin, 'any')" : "null"} as origin,
        ${sight.major >= 17 ? "case when s.subfailover then 'yes' end" : "null"} as failover
      from pg_subscription s
      where s.subdbid = (select d.oid from pg_database d where d.datname = current_database())
        and ${areIn(sight, ({ subscriptions }) => subscriptions)}`
	}
];
// packages/core/src/postgres/catalogue/textsearch.ts
const schemaOf = (table, prefix, oid) => `(
          select format('%I.%I', yn.nspname, y.${prefix}name)
          from ${table} y
          join pg_namespace yn on yn.oid = y.${prefix}namespace
          where y.oid = ${oid})`;
/** Text search objects. PostgreSQL 14 to 18. */
const textSearchKinds = [
	{
		kind: "ts_config",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.cfgname) as name,
        ${role("o.cfgowner")} as owner,
        ${schemaOf("pg_ts_parser", "prs", "o.cfgparser")} as parser,
        (
          select string_agg(
            format('%s:%s:%s', (select k.alias from ts_token_type(o.cfgparser) k where k.tokid = m.maptokentype), m.mapseqno, m.mapdict::regdictionary), ' '
            order by m.maptokentype, m.mapseqno)
          from pg_ts_config_map m
          where m.mapcfg = o.oid) as mappings
      from pg_ts_config o
      join pg_namespace n on n.oid = o.cfgnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_config", "o.oid")}
        and ${isIn(sight, "pg_ts_config", "o.oid")}`
	},
	{
		kind: "ts_dictionary",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.dictname) as name,
        ${role("o.dictowner")} as owner,
        ${schemaOf("pg_ts_template", "tmpl", "o.dicttemplate")} as template,
        o.dictinitoption as options
      from pg_ts_dict o
      join pg_namespace n on n.oid = o.dictnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_dict", "o.oid")}
        and ${isIn(sight, "pg_ts_dict", "o.oid")}`
	},
	{
		kind: "ts_template",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.tmplname) as name,
        ${routine("o.tmplinit")} as init,
        ${routine("o.tmpllexize")} as lexize
      from pg_ts_template o
      join pg_namespace n on n.oid = o.tmplnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_template", "o.oid")}
        and ${isIn(sight, "pg_ts_template", "o.oid")}`
	},
	{
		kind: "ts_parser",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.prsname) as name,
        ${routine("o.prsstart")} as start,
        ${routine("o.prstoken")} as token,
        ${routine("o.prsend")} as end,
        ${routine("o.prsheadline")} as headline,
        ${routine("o.prslextype")} as lextypes
      from pg_ts_parser o
      join pg_namespace n on n.oid = o.prsnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_parser", "o.oid")}
        and ${isIn(sight, "pg_ts_parser", "o.oid")}`
	}
];
// packages/core/src/postgres/catalogue/triggers.ts
const commands = {
	r: "select",
	a: "insert",
	w: "update",
	d: "delete",
	"*": "all"
};
/** What acts when a table is used or changed: triggers, rules, policies, event triggers. PostgreSQL 14 to 18. */
const triggerKinds = [
	{
		kind: "trigger",
		sql: (sight) => `
      select ${relationName} || '.' || quote_ident(t.tgname) as name,
        pg_get_triggerdef(t.oid) as definition,
        ${firing("t.tgenabled")} as enabled,
        case when t.tgparentid <> 0 then 'yes' end as of_parent
      from pg_trigger t
      join pg_class c on c.oid = t.tgrelid
      join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal
        and ${dumpedRelation(sight)}`
	},
	{
		kind: "rule",
		sql: (sight) => `
      select ${relationName} || '.' || quote_ident(r.rulename) as name,
        case when r.rulename <> '_RETURN' then pg_get_ruledef(r.oid) end as definition,
        ${firing("r.ev_enabled")} as enabled
      from pg_rewrite r
      join pg_class c on c.oid = r.ev_class
      join pg_namespace n on n.oid = c.relnamespace
      where (r.rulename <> '_RETURN' or r.ev_enabled <> 'O')
        and ${dumpedRelation(sight)}`
	},
	{
		kind: "policy",
		sql: (sight) => `
      select ${relationName} || '.' || quote_ident(p.polname) as name,
        ${spelled("p.polcmd", commands)} as command,
        case when p.polpermissive then 'permissive' else 'restrictive' end as mode,
        (
          select string_agg(
            case r when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(r)) end, ', '
            order by case when r <> 0 then pg_get_userbyid(r) end collate "C")
          from unnest(p.polroles) r) as roles,
        pg_get_expr(p.polqual, p.polrelid) as using,
        pg_get_expr(p.polwithcheck, p.polrelid) as check
      from pg_policy p
      join pg_class c on c.oid = p.polrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${dumpedRelation(sight)}`
	},
	{
		kind: "event_trigger",
		sql: (sight) => `
      select quote_ident(e.evtname) as name,
        ${role("e.evtowner")} as owner,
        e.evtevent as event,
        e.evtfoid::regprocedure as function,
        (select string_agg(tag, ', ' order by tag collate "C") from unnest(e.evttags) tag) as tags,
        ${firing("e.evtenabled")} as enabled
      from pg_event_trigger e
      where ${notInExtension("pg_event_trigger", "e.oid")}
        and ${isIn(sight, "pg_event_trigger", "e.oid")}`
	}
];
// packages/core/src/postgres/catalogue.ts
const kindQueries = [
	...namespaceKinds,
	...relationQueries,
	...indexKinds,
	...triggerKinds,
	...functionKinds,
	...datatypeKinds,
	...operatorKinds,
	...textSearchKinds,
	...foreignKinds,
	...replicationKinds,
	...privilegeKinds,
	...annotationKinds
];
/** Every kind of object that is read, in the order in which it is reported. */
const catalogueKinds = kindQueries.map(({ kind }) => kind);
/** Tablespaces that objects lie in by name, as they are called. */
function tablespacesIn(catalogue) {
	const names = ["relation", "index"].flatMap((kind) => Object.values(catalogue[kind] ?? {}).flatMap(({ tablespace }) => tablespace === void 0 ? [] : [tablespace]));
	return [...new Set(names.map(unquoteIdentifier))].sort();
}
/** All values as the text that the server sends. */
const asText = { getTypeParser: () => (value) => value };
async function readRole(client) {
	const { rows } = await client.query(`
    select current_user as name,
      (select r.rolsuper from pg_roles r where r.rolname = current_user) as superuser,
      has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'select') as "readsConninfo"`);
	const [row] = rows;
	if (row === void 0) throw new Error("a select without from gave no row");
	return row;
}
async function readKind(client, sql, intern) {
	const query = {
		text: sql,
		rowMode: "array",
		types: asText
	};
	const { rows, fields } = await client.query(query);
	const attributes = fields.map((field) => field.name);
	const objects = Object.create(null);
	for (const row of rows) {
		const name = uniqueName(normaliseIdentifiers(row[0] ?? ""), objects);
		const kept = {};
		for (let index = 1; index < row.length; index += 1) {
			const value = row[index];
			const attribute = attributes[index];
			if (value !== null && value !== void 0 && attribute !== void 0) kept[attribute] = intern(value);
		}
		objects[name] = kept;
	}
	return objects;
}
/** Names are unique by construction; should the server print two alike, both are kept. */
function uniqueName(name, objects) {
	if (!Object.hasOwn(objects, name)) return name;
	let copy = 2;
	while (Object.hasOwn(objects, `${name} #${copy}`)) copy += 1;
	return `${name} #${copy}`;
}
/** One string for equal short texts: of a hundred thousand columns most have one of a few types. */
function interning() {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		if (text.length > 64) return text;
		const found = known.get(text);
		if (found !== void 0) return found;
		known.set(text, text);
		return text;
	};
}
function hiddenMappings(objects, role) {
	const names = Object.keys(objects).filter((name) => objects[name]?.["options"] === hiddenOptions);
	if (names.length === 0) return void 0;
	for (const name of names) delete objects[name]?.["options"];
	return {
		kind: "user_mapping",
		attribute: "options",
		names,
		detail: `the options of ${names.length} user mappings are hidden from role "${role.name}"`,
		hint: `read as a superuser: the server shows the options of another role's mapping to nobody else, and pg_dump leaves them out (alter role ${quoteIdentifier(role.name)} superuser)`
	};
}
function hiddenConninfo(objects, role) {
	const names = Object.keys(objects);
	if (role.readsConninfo || names.length === 0) return void 0;
	return {
		kind: "subscription",
		attribute: "conninfo",
		detail: `the connection strings of ${names.length} subscriptions are hidden from role "${role.name}"`,
		hint: `grant select (subconninfo) on pg_catalog.pg_subscription to ${quoteIdentifier(role.name)}`
	};
}
function unreadKind(kind, error, role) {
	return {
		kind,
		detail: classify(error, `read objects of kind ${kind} as role "${role.name}"`).message,
		hint: `read as a superuser, or: grant pg_read_all_data to ${quoteIdentifier(role.name)}`
	};
}
/**
* Reads the definition of every object that a dump of this database holds, one query for each kind. The client must be in a
* transaction, best REPEATABLE READ READ ONLY; its settings and its transaction are afterwards what they were, also when a kind
* fails. What the role may not see is in `unread`, never left out silently. `secretSeed` must be the same on both sides: options of
* user mappings and connection strings leave the server as hashes with it only. Versions 14 to 18. Throws `connection-lost`, `lock-not-got`.
* Source: PostgreSQL documentation, chapter "System Catalogs".
*/
async function readCatalogue(client, { major, secretSeed, scope }) {
	const catalogue = {};
	const unread = [];
	const intern = interning();
	const role = await readRole(client);
	const sight = {
		major,
		superuser: role.superuser,
		readsConninfo: role.readsConninfo,
		secretSeed,
		scope
	};
	await client.query(`savepoint pgproof_catalogue; ${cataloguePins}`);
	try {
		for (const { kind, sql } of kindQueries) {
			if (kind === "subscription" && scope?.subscriptions === false) continue;
			await client.query("savepoint pgproof_kind");
			try {
				catalogue[kind] = await readKind(client, sql(sight), intern);
				await client.query("release savepoint pgproof_kind");
			} catch (error) {
				const refusal = classify(error, `read the catalogue, ${kind}`);
				if (!["not-permitted", "database-refused"].includes(refusal.kind)) throw refusal;
				const problem = unreadKind(kind, error, role);
				await client.query("rollback to savepoint pgproof_kind; release savepoint pgproof_kind");
				unread.push(problem);
			}
		}
	} finally {
		await client.query("rollback to savepoint pgproof_catalogue; release savepoint pgproof_catalogue").catch(() => void 0);
	}
	const hidden = [hiddenMappings(catalogue["user_mapping"] ?? {}, role), hiddenConninfo(catalogue["subscription"] ?? {}, role)];
	return {
		catalogue,
		unread: [...unread, ...hidden.filter((entry) => entry !== void 0)]
	};
}
/**
* sha256 (hex) of every kind that was read. The order of objects and attributes and the quoting of names do not matter. Two readings
* of one server with equal digests have equal catalogues; those of two majors may differ where nothing is wrong.
*/
function catalogueDigest(catalogue) {
	return Object.fromEntries(Object.entries(catalogue).sort(([a], [b]) => a < b ? -1 : 1).map(([kind, objects]) => [kind, digestOf(objects)]));
}
function digestOf(objects) {
	const hash = createHash("sha256");
	const byName = Object.entries(objects).map(([name, attributes]) => [normaliseIdentifiers(name), attributes]);
	for (const [name, attributes] of byName.sort(([a], [b]) => a < b ? -1 : 1)) {
		hash.update(JSON.stringify([name, Object.entries(attributes).sort(([a], [b]) => a < b ? -1 : 1)]));
		hash.update("\n");
	}
	return hash.digest("hex");
}
// packages/core/src/proof/document.ts
const decompress = promisify(zstdDecompress);
/** The most a proof or catalogue may unpack to, in bytes: both are untrusted and read whole. */
const largestDocument = 2 * 1024 ** 3 - 1;
/** JSON, compressed. Small and single-threaded: the compressor in Node is safe without workers only. */
function packDocument(document) {
	return zstdCompressSync(JSON.stringify(document), { params: {
		[constants$2.ZSTD_c_compressionLevel]: 3,
		[constants$2.ZSTD_c_checksumFlag]: 1
	} });
}
/** Reads a packed document, and checks the little that everything after relies on. Throws `invalid-manifest` naming the file. */
async function unpackDocument(stream, name, isOne) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	let value;
	try {
		value = JSON.parse((await decompress(Buffer.concat(chunks), { maxOutputLength: largestDocument })).toString("utf8"));
	} catch (error) {
		throw new PgproofError("invalid-manifest", `"${name}" cannot be read: ${error.message}`, { cause: error });
	}
	if (typeof value !== "object" || value === null || !isOne(value)) throw new PgproofError("invalid-manifest", `"${name}" is not what its name says`);
	return value;
}
/** Whether a value has a proof's shape. */
function isProof(value) {
	const proof = value;
	return proof.format_version === 1 && Array.isArray(proof.tables) && Array.isArray(proof.sequences) && Array.isArray(proof.materialized_views) && Array.isArray(proof.seeds) && proof.seeds.length === 2 && proof.seeds.every((seed) => /^-?\d+$/.test(String(seed))) && [
		"plain",
		"escaped",
		"by-column"
	].includes(proof.form ?? "") && ["content", "counts"].includes(proof.level ?? "") && proof.tables.every((table) => typeof table.name === "string" && typeof table.schema === "string" && /^\d+$/.test(String(table.rows))) && (proof.without_rows === void 0 || Array.isArray(proof.without_rows) && proof.without_rows.every(({ schema, name }) => typeof schema === "string" && typeof name === "string")) && proof.sequences.every((sequence) => /^-?\d+$/.test(String(sequence.lastValue)) && typeof sequence.isCalled === "boolean") && (proof.large_objects?.status === "unknown" || proof.large_objects?.status === "read" && Array.isArray(proof.large_objects.objects));
}
/** Whether a value has a catalogue's shape. */
function isCatalogueDocument(value) {
	const document = value;
	return document.format_version === 1 && typeof document.catalogue === "object" && Array.isArray(document.unread) && (document.globals === void 0 || isGlobals(document.globals) && typeof document.globals_seed === "string");
}
/** Rows of all tables, as a decimal string. */
function totalRows(tables) {
	return tables.reduce((sum, table) => sum + BigInt(table.rows), 0n).toString();
}
export { backupCommand as $, unpackStep as A, parseTableOfContents as B, listStep as C, dumpFormats as Ct, restoreArchive as D, readingMoney as E, uncompressed as Et, require_tar_stream as F, globalsKinds as G, packCommand as H, ScriptRefusal as I, firstUserOid as J, readGlobals as K, readScript as L, openToRun as M, packDirectory as N, restoreStages as O, unpackContents as P, cataloguePins as Q, withStoredInput as R, isSplit as S, describeCompression as St, archiveStages as T, parseCompression as Tt, packedExtension as U, dumpSealed as V, unpackCommand as W, notInExtension as X, madeByAnother as Y, scopedCatalogs as Z, preparationSql as _, identityToGiveFor as _t, unpackDocument as a, storeFlags as at, archiveFor as b, dataName as bt, readCatalogue as c, decryptCommand as ct, normaliseIdentifiers as d, findAge as dt, provingCommand as et, quoteParts as f, gatherDecryption as ft, isPublicAgain as g, identityToGive as gt, isOfTableLeftOut as h, identityLines as ht, totalRows as i, shellRead as it, openArchive as j, unpackStages as k, tablespacesIn as l, decryptingSteps as lt, createsPublic as m, identityHoles as mt, isProof as n, shellBackup as nt, catalogueDigest as o, classifyDecryption as ot, collationLocaleColumn as p, identityFlag as pt, readSettingsOfAll as q, packDocument as r, shellPreparation as rt, catalogueKinds as s, classifyEncryption as st, isCatalogueDocument as t, removalCommand as tt, nameParts as u, encryptCommand as ut, prepareFor as v, passThrough as vt, listToSplit as w, packingOf as wt, firstHalfStep as x, definitionsFormat as xt, restoreParts as y, compressFlag as yt, parseSequenceSets as z };
