import { addressForms, identityForms, pgbackrestSecrets, secretForms, urlSecretForms } from '@pgproof/core';
import type { Variables } from './variables.ts';

/** `password=…` of a keyword/value string or a URL's query, with or without quotes. */
const keyword = /(?:ssl)?password\s*=\s*(?:'((?:[^'\\]|\\.)*)'|([^\s&']+))/gi;
/** A connection with a password in it, well-formed or not: then no part of it is repeated. */
const connection = /password\s*=|:\/\/[^\s/]*:.*@/i;
/** Source: GitHub documentation, "Token prefixes". */
const tokens = /\b(?:gh[a-z]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g;

const secretVariables = [
  'PGPASSWORD',
  'INPUT_GITHUB-TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
];

/**
 * Everything in the environment of a step that must not be seen, in each form in which it can come up, wherever it was put: also a
 * key or a URL in the wrong input is not repeated. Known before any input is read, so that no error can tell it.
 */
export function environmentSecrets(env: Variables): string[] {
  const inputs = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith('INPUT_') && value !== undefined ? [value.trim()] : [],
  );
  const found = [
    ...inputs.flatMap(urlSecretForms),
    ...inputs.filter((text) => connection.test(text)).flatMap(secretForms),
    ...inputs.flatMap((text) => [...text.matchAll(keyword)].flatMap(([, quoted, bare]) => conninfoForms(quoted, bare))),
    ...inputs.flatMap(identityForms),
    ...inputs.flatMap((text) => text.match(tokens) ?? []),
    ...secretVariables.flatMap((name) => secretForms(env[name])),
    ...pgbackrestSecrets(env),
    ...addressForms(env['INPUT_PING-URL'] ?? ''),
  ];
  return [...new Set(found)].sort((a, b) => b.length - a.length);
}

function conninfoForms(quoted: string | undefined, bare: string | undefined): string[] {
  return [quoted, quoted?.replace(/\\(.)/g, '$1'), bare, decoded(bare)].flatMap(secretForms);
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}
