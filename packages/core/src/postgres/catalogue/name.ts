import { quoteIdentifier } from '../identifier.ts';

const quoted = /"((?:[^"]|"")*)"/g;
const plain = /^[a-z_][a-z0-9_]*$/;

/**
 * Takes the quotes off identifiers that need none but for being a keyword in some major: `"public"."User"` is `public."User"`.
 * For names only; in an expression `"user"` and `user` are two things.
 */
export function normaliseIdentifiers(name: string): string {
  return name.replace(quoted, (whole, inner: string) => (plain.test(inner) ? inner : whole));
}

/**
 * The parts of a dotted name, unquoted: `public."a.b"` is `public` and `a.b`. Undefined when it is not such a name.
 */
export function nameParts(name: string): string[] | undefined {
  const parts: string[] = [];
  const part = /(?:"((?:[^"]|"")*)"|([^".\s]+))(\.|$)/y;
  while (part.lastIndex < name.length) {
    const match = part.exec(name);
    if (match === null) return undefined;
    parts.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
    if (match[3] === '') return parts;
  }
  return undefined;
}

/** A dotted name with every part quoted, as the server prints it with quote_all_identifiers. */
export function quoteParts(parts: readonly string[]): string {
  return parts.map(quoteIdentifier).join('.');
}
