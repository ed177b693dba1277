/** Words that stand in logs for other reasons: masking them would hide more than it protects. */
const defaultWords = new Set([
  'postgres',
  'password',
  'secret',
  'pgproof',
  'database',
  'localhost',
  'changeme',
  'example',
]);

/**
 * The forms in which a secret can appear in text: as it is, percent-encoded, JSON-escaped, and quoted for conninfo or SQL.
 * Values of fewer than six characters and default words are not worth masking and give none.
 */
export function secretForms(value: string | undefined): string[] {
  if (value === undefined || value.length < 6 || defaultWords.has(value.toLowerCase())) return [];
  const forms = [
    value,
    encodeURIComponent(value),
    encodeURI(value),
    JSON.stringify(value).slice(1, -1),
    value.replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
    value.replaceAll("'", "''"),
  ];
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/** The forms of the passwords of all URLs in a text, wherever such a text was put; a password may hold what it should have encoded. */
export function urlSecretForms(text: string): string[] {
  const whole = /^[a-z][a-z0-9+.-]*:\/\/[^:@/]*:(.*)@/is.exec(text.trim())?.[1];
  const inside = [...text.matchAll(/[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:(\S*)@/gi)].map((match) => match[1] ?? '');
  const written = whole === undefined ? inside : [whole, ...inside];
  return [...new Set(written.flatMap((password) => [password, decoded(password)]).flatMap(secretForms))];
}

/** The forms of an address that is a secret as a whole: whole, and the parts of its path that tell it from others. */
export function addressForms(url: string): string[] {
  const path = url.trim().replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  const parts = path.split(/[/?&=]/).filter((part) => part.length >= 16);
  return [...new Set([url.trim(), ...parts].flatMap(secretForms))].sort((a, b) => b.length - a.length);
}

/** The secret keys of age and private keys of ssh in a text, wherever they were put; of the latter line by line, as logs match. */
export function identityForms(text: string): string[] {
  const blocks = [...text.matchAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----([\s\S]*?)(?:-----END|$)/g)];
  const lines = blocks.flatMap(([, body = '']) => body.split(/\s+/).filter((line) => line.length >= 8));
  return [...[...text.matchAll(/AGE-SECRET-KEY-[A-Z0-9-]{6,}/gi)].map(([key]) => key), ...lines];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Replaces every occurrence of a secret by `***`. Longer forms go first, so that no tail of one is left standing. */
export function redact(text: string, secrets: readonly string[]): string {
  let result = text;
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, '***');
  return result;
}
