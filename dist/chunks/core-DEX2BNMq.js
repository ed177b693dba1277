import { p as PgproofError } from "./core-DqyXyIW5.js";
// packages/core/src/store/s3/place.ts
/** What may be said of a store in S3 beside its URL, by the names of the actions' inputs; the command line's have dashes before them. */
const s3SettingNames = [
	"s3-endpoint",
	"s3-region",
	"s3-path-style",
	"s3-server-side-encryption",
	"s3-kms-key-id",
	"s3-storage-class",
	"s3-tags"
];
function isS3Url(store) {
	return /^s3:\/\//i.test(store);
}
/** Objects of these classes cannot be read before somebody has them brought back, for hours. */
const archives = ["GLACIER", "DEEP_ARCHIVE"];
/** S3 User Guide, "Categorizing your storage using tags". */
const mostTags = 10;
/** A key has at most 1024 bytes (S3 User Guide, "Naming objects"); the rest is for database, backup and file. */
const longestPrefix = 512;
/** Reads `s3://bucket/prefix` and its settings. `nameOf` gives a setting's name as its giver knows it. Throws `bad-input`. */
function readS3Place(url, settings, nameOf) {
	const refuse = (setting, must, value, hint) => {
		throw new PgproofError("bad-input", `${nameOf(setting)}: must be ${must}; got ${JSON.stringify(value)}`, { hint });
	};
	const [, bucket = "", rest = ""] = /^s3:\/\/([^/]*)\/*(.*)$/is.exec(url) ?? [];
	const prefix = rest.replace(/\/+$/, "");
	if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]$/.test(bucket)) refuse("store", "s3://bucket or s3://bucket/prefix", url, "such as s3://backups/postgres");
	if (!(prefix === "" || prefix.split("/").every((part) => ![
		"",
		".",
		".."
	].includes(part))) || /\p{Cc}/u.test(prefix) || Buffer.byteLength(prefix) > longestPrefix) refuse("store", `s3://bucket/prefix with a prefix of plain names and at most ${longestPrefix} bytes`, url, "such as s3://backups/postgres");
	const { "s3-endpoint": endpoint, "s3-region": region, "s3-path-style": pathStyle, "s3-server-side-encryption": algorithm, "s3-kms-key-id": keyId, "s3-storage-class": storageClass, "s3-tags": tags } = settings;
	if (endpoint !== void 0 && !isEndpoint(endpoint)) refuse("s3-endpoint", "the URL of a server, without user, path or query", withoutUser(endpoint), "such as https://s3.eu-central-003.example.com; keys come from the environment");
	if (region !== void 0 && !/^[a-z0-9][a-z0-9-]{0,62}$/.test(region)) refuse("s3-region", "the name of a region", region, "such as eu-central-1");
	if (pathStyle !== void 0 && pathStyle !== "true" && pathStyle !== "false") refuse("s3-path-style", "true or false", pathStyle, "true for a server that knows buckets by path alone");
	if (algorithm !== void 0 && algorithm !== "AES256" && algorithm !== "aws:kms") return refuse("s3-server-side-encryption", "AES256 or aws:kms", algorithm, `with aws:kms the key may be named by ${nameOf("s3-kms-key-id")}`);
	if (keyId !== void 0 && algorithm !== "aws:kms") refuse("s3-kms-key-id", `together with ${nameOf("s3-server-side-encryption")} aws:kms`, keyId, "give both, or neither");
	if (storageClass !== void 0 && (!/^[A-Z][A-Z0-9_]{0,40}$/.test(storageClass) || archives.includes(storageClass))) refuse("s3-storage-class", "a class whose objects can be read at once", storageClass, "such as STANDARD_IA or GLACIER_IR; a lifecycle rule of the bucket moves old backups on");
	return {
		bucket,
		prefix,
		...endpoint === void 0 ? {} : { endpoint: endpoint.replace(/\/$/, "") },
		...region === void 0 ? {} : { region },
		...pathStyle === void 0 ? {} : { pathStyle: pathStyle === "true" },
		...algorithm === void 0 ? {} : { encryption: {
			algorithm,
			...keyId === void 0 ? {} : { keyId }
		} },
		...storageClass === void 0 ? {} : { storageClass },
		...tags === void 0 ? {} : { tags: readTags(tags) ?? refuse("s3-tags", `key=value,key=value, at most ${mostTags}`, tags, "such as team=payments,retention=daily") }
	};
}
function isEndpoint(text) {
	if (!URL.canParse(text)) return false;
	const { protocol, username, password, pathname, search, hash } = new URL(text);
	return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "" && pathname === "/";
}
/** A password that was put where none belongs is not repeated. */
function withoutUser(text) {
	return text.replace(/\/\/.*@/, "//***@");
}
/** Lengths and characters: S3 API Reference, `Tag`. */
function readTags(text) {
	const pairs = text.split(",").map((pair) => /^\s*([\p{L}\p{N} +\-._:/@]{1,128}?)\s*=\s*([\p{L}\p{N} +\-=._:/@]{0,256}?)\s*$/u.exec(pair));
	const tags = {};
	for (const pair of pairs) {
		const [, key = "", value = ""] = pair ?? [];
		if (pair === null || key.startsWith("aws:") || Object.hasOwn(tags, key)) return void 0;
		tags[key] = value;
	}
	return pairs.length <= mostTags ? tags : void 0;
}
/** `s3://bucket/prefix`, as it was given. */
function addressOf({ bucket, prefix }) {
	return prefix === "" ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
}
/** The same for people: with the server, where it is not AWS's. */
function describePlace(place) {
	return place.endpoint === void 0 ? addressOf(place) : `${addressOf(place)} at ${place.endpoint}`;
}
/** A path of the store as an object's key. Throws for one that leaves the store. */
function keyOf({ prefix }, path) {
	if (path === "" || path.split("/").some((part) => [
		"",
		".",
		".."
	].includes(part))) throw new PgproofError("bad-input", `"${path}" lies outside the store`);
	return prefix === "" ? path : `${prefix}/${path}`;
}
export { readS3Place as a, keyOf as i, describePlace as n, s3SettingNames as o, isS3Url as r, addressOf as t };
