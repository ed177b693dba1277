// packages/core/src/store/s3/open.ts
/**
* Opens a store in S3. Of what it is opened for, `write` asks the store, before a byte counts, whether it can be written and encrypts as is
* wanted; `plan` asks nothing. The SDK is loaded here and nowhere else. Throws `store-missing`, `store-refused`, `store-unreachable`,
* `store-unwritable`.
*/
async function openS3Store(given, use, door) {
	const endpoint = given.endpoint ?? (door.env["AWS_ENDPOINT_URL_S3"] || door.env["AWS_ENDPOINT_URL"] || void 0);
	const place = endpoint === void 0 ? given : {
		...given,
		endpoint
	};
	const { openStoreAt } = await import("./store-DASXpr3Q.js");
	return openStoreAt(place, use, door);
}
export { openS3Store as t };
