import { PgproofError } from '../errors.ts';
import { isKeyword, type Keyword, type Settings } from './connection-keywords.ts';

type Store = Partial<Record<Keyword, string>>;

const urlPrefix = /^postgres(?:ql)?:\/\//;
/** A keyword as one might misspell it; anything else may be a piece of a secret and is not shown. */
const plainWord = /^[A-Za-z_]{1,40}$/;
const space = /[ \f\n\r\t\v]/;

function bad(message: string, hint?: string): PgproofError {
  return new PgproofError('bad-input', `connection string: ${message}`, hint === undefined ? {} : { hint });
}

/** libpq stores requiressl as the sslmode that it stands for. */
function store(into: Store, name: string, value: string, unknown: string): void {
  if (name === 'requiressl') into.sslmode = value.startsWith('1') ? 'require' : 'prefer';
  else if (isKeyword(name)) into[name] = value;
  else throw bad(unknown, 'the keywords are those of libpq: PostgreSQL documentation, 32.1.2');
}

function decode(text: string, part: string): string {
  const hint = `write % as %25 in the ${part}`;
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) throw bad(`bad percent-encoding in the ${part}`, hint);
  if (text.includes('%00')) throw bad(`%00 is not allowed in the ${part}`, hint);
  try {
    return decodeURIComponent(text);
  } catch {
    throw bad(`the percent-encoding in the ${part} is not UTF-8`, hint);
  }
}

function parseQuery(query: string, into: Store): void {
  // An @ here is the sign of a password with a slash or question mark in it: its pieces are not shown.
  const suspicious = into.password === undefined && query.includes('@');
  for (const [index, pair] of query.replace(/&$/, '').split('&').entries()) {
    if (query === '') return;
    const parts = pair.split('=');
    const [rawName = '', rawValue] = parts;
    const place = `query parameter ${index + 1}`;
    if (rawValue === undefined) throw bad(`missing "=" in ${place}`);
    const name = decode(rawName, `name of ${place}`);
    const label = isKeyword(name) ? `value of ${name}` : `value of ${place}`;
    if (parts.length > 2) throw bad(`extra "=" in the ${label}`, 'write = as %3D in a value');
    const value = decode(rawValue, label);
    if (name === 'ssl' && value === 'true') into.sslmode = 'require';
    else
      store(into, name, value, `unknown keyword ${suspicious || !plainWord.test(name) ? `in ${place}` : `"${name}"`}`);
  }
}

interface NetworkPlaces {
  readonly hosts: string[];
  readonly ports: string[];
  readonly rest: string;
}

/** Reads `host:port,[v6]:port,…` up to the slash or question mark that ends it. */
function parsePlaces(text: string): NetworkPlaces {
  const hosts: string[] = [];
  const ports: string[] = [];
  let rest = text;
  for (;;) {
    if (rest.startsWith('[')) {
      const end = rest.indexOf(']');
      if (end < 0) throw bad(`missing "]" after the IPv6 address of host ${hosts.length + 1}`);
      if (end === 1) throw bad(`the IPv6 address of host ${hosts.length + 1} is empty`);
      hosts.push(rest.slice(1, end));
      rest = rest.slice(end + 1);
      if (rest !== '' && !/^[:/?,]/.test(rest))
        throw bad(`unexpected character after the IPv6 address of host ${hosts.length}`);
    } else {
      const host = /^[^:/?,]*/.exec(rest)?.[0] ?? '';
      hosts.push(host);
      rest = rest.slice(host.length);
    }
    const port = rest.startsWith(':') ? (/^[^/?,]*/.exec(rest.slice(1))?.[0] ?? '') : undefined;
    ports.push(port ?? '');
    if (port !== undefined) rest = rest.slice(port.length + 1);
    if (!rest.startsWith(',')) return { hosts, ports, rest };
    rest = rest.slice(1);
  }
}

function parseUrl(text: string): Settings {
  const settings: Store = {};
  const body = text.replace(urlPrefix, '');
  const login = /^([^@/]*)@/.exec(body)?.[1];
  if (login !== undefined) {
    const colon = login.indexOf(':');
    const user = colon < 0 ? login : login.slice(0, colon);
    const password = colon < 0 ? '' : login.slice(colon + 1);
    if (user !== '') settings.user = decode(user, 'user');
    if (password !== '') settings.password = decode(password, 'password');
  }
  const { hosts, ports, rest } = parsePlaces(login === undefined ? body : body.slice(login.length + 1));
  const host = hosts.join(',');
  const port = ports.join(',');
  if (host !== '') settings.host = decode(host, 'host');
  if (port !== '') settings.port = decode(port, 'port');
  const question = rest.indexOf('?');
  const path = question < 0 ? rest : rest.slice(0, question);
  // Whatever stands before it is likely to be of the password: it is not repeated.
  if (path.includes('@'))
    throw bad(
      'an @ behind the first /, as where a / of the password is not encoded',
      'percent-encode / as %2F, @ as %40 and # as %23 in user, password and database',
    );
  if (path.length > 1) settings.dbname = decode(path.slice(1), 'database');
  if (question >= 0) parseQuery(rest.slice(question + 1), settings);
  return settings;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && space.test(text.charAt(at))) at += 1;
  return at;
}

/** Reads one value, quoted or not, from `from`; `end` is the place after it. */
function readValue(text: string, from: number, name: string): { value: string; end: number } {
  const quoted = text.charAt(from) === "'";
  let value = '';
  let at = quoted ? from + 1 : from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (quoted ? character === "'" : space.test(character)) return { value, end: at + 1 };
    if (character === '\\') at += 1;
    value += text.charAt(at);
    at += 1;
  }
  if (quoted) throw bad(`unterminated quote at position ${from + 1}, in the value of ${name}`);
  return { value, end: at };
}

function parsePairs(text: string): Settings {
  const settings: Store = {};
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const start = at;
    while (at < text.length && text.charAt(at) !== '=' && !space.test(text.charAt(at))) at += 1;
    const name = text.slice(start, at);
    at = skipSpace(text, at);
    if (text.charAt(at) !== '=')
      throw bad(`missing "=" after the word at position ${start + 1}`, 'quote a value that holds spaces');
    // What follows a password may be the rest of it, badly quoted: it is not shown.
    const shown = settings.password === undefined && plainWord.test(name) ? ` "${name}"` : '';
    const unknown = `unknown keyword${shown} at position ${start + 1}`;
    const { value, end } = readValue(text, skipSpace(text, at + 1), isKeyword(name) ? name : 'an unknown keyword');
    store(settings, name, value, unknown);
    at = skipSpace(text, end);
  }
  return settings;
}

/**
 * Reads a connection string as libpq does: a `postgres://` URL, or `keyword=value` pairs. Values are unquoted and
 * percent-decoded; lists of hosts and ports stay one text with commas. An empty string gives nothing.
 * Throws bad-input that names a keyword or a position (from 1), never a value. Source: PostgreSQL documentation, 32.1.1.
 */
export function parseConninfo(text: string): Settings {
  if (urlPrefix.test(text)) return parseUrl(text);
  if (text.trim() !== '' && (!text.includes('=') || /^\s*[a-z:]+:\/\//i.test(text)))
    throw bad('neither a URL nor keyword=value', 'give postgres://user@host:port/database, or host=… dbname=…');
  return parsePairs(text);
}

/** `dbname='…'`: a tool reads the name of a database as a connection string when it looks like one. */
export function databaseConninfo(database: string): string {
  return `dbname='${database.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
