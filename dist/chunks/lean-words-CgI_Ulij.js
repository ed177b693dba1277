// packages/cli/src/lean-words.ts
/** Options of the commands that PostgreSQL runs, without their dashes. Each takes a value. */
const leanOptions = {
	push: [
		"store",
		"s3-endpoint",
		"s3-region",
		"s3-path-style",
		"s3-server-side-encryption",
		"s3-kms-key-id",
		"s3-storage-class",
		"s3-tags",
		"age-recipients",
		"system-identifier",
		"ahead"
	],
	fetch: [
		"store",
		"s3-endpoint",
		"s3-region",
		"s3-path-style",
		"age-identity",
		"system-identifier"
	]
};
/** Whether a command line is that of such a command. */
function isLean(argv) {
	return argv[0] === "wal" && Object.hasOwn(leanOptions, argv[1] ?? "");
}
export { leanOptions as n, isLean as t };
