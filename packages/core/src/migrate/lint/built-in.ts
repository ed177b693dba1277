import names from './built-in.json' with { type: 'json' };

const setOf = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Functions of PostgreSQL itself of which some form is volatile. Source: pg_proc of 15, and the release notes of 16 to 18. */
export const volatileBuiltIns = setOf(names.volatileFunctions);
/** The others of PostgreSQL itself: of the same rows they give the same values. Source: the same. */
export const steadyBuiltIns = setOf(names.functions);

/** Functions of extensions that are in wide use, and do nothing but give a value. Source: PostgreSQL documentation, appendix F. */
export const volatileOfExtensions: ReadonlySet<string> = new Set([
  ...['uuid_generate_v1', 'uuid_generate_v1mc', 'uuid_generate_v4', 'gen_random_uuid', 'gen_random_bytes', 'gen_salt'],
  ...['pgp_sym_encrypt', 'pgp_sym_encrypt_bytea', 'pgp_pub_encrypt', 'pgp_pub_encrypt_bytea'],
]);
export const steadyOfExtensions: ReadonlySet<string> = new Set([
  ...['uuid_nil', 'uuid_ns_dns', 'uuid_ns_url', 'uuid_ns_oid', 'uuid_ns_x500', 'uuid_generate_v3', 'uuid_generate_v5'],
  ...['digest', 'hmac', 'crypt', 'encrypt', 'decrypt', 'encrypt_iv', 'decrypt_iv', 'armor', 'dearmor'],
  ...['pgp_sym_decrypt', 'pgp_sym_decrypt_bytea', 'pgp_pub_decrypt', 'pgp_pub_decrypt_bytea', 'unaccent', 'similarity'],
]);

/** Types of PostgreSQL, and of extensions in wide use, by their last name: none of them is a domain. Source: pg_type of 15; the extensions. */
export const knownTypes: ReadonlySet<string> = new Set([
  ...setOf(names.types),
  ...['citext', 'hstore', 'ltree', 'lquery', 'ltxtquery', 'cube', 'seg', 'isbn', 'isbn13', 'issn', 'ean13', 'upc'],
  ...['geometry', 'geography', 'box2d', 'box3d', 'raster', 'vector', 'halfvec', 'sparsevec'],
]);
