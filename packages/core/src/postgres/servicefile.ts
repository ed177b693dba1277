import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbsent } from '../absent.ts';
import { PgproofError } from '../errors.ts';
import { isKeyword, type Keyword, type Settings } from './connection-keywords.ts';

/** The system's folders for pg_service.conf in the packages of Debian, of PGDG for RHEL, and in a build from source. */
const systemFolders = ['/etc/postgresql-common', '/etc/sysconfig/pgsql', '/usr/local/pgsql/etc'];

/**
 * The settings of one service in the text of a service file; undefined when the file has no such section. `file` names
 * it in messages. As in libpq the first section and the first value win, and spaces round `=` are not allowed.
 * Throws bad-input for a line that is not keyword=value, an unknown keyword, a nested service, or LDAP.
 * Source: PostgreSQL documentation, 32.17.
 */
export function parseServicefile(text: string, service: string, file: string): Settings | undefined {
  const settings: Partial<Record<Keyword, string>> = {};
  let inside = false;
  for (const [index, rawLine] of text.split('\n').entries()) {
    const line = rawLine.trim();
    const bad = (what: string): PgproofError =>
      new PgproofError('bad-input', `service file "${file}", line ${index + 1}: ${what}`, {
        hint: 'write keyword=value, without spaces round =, with the keywords of libpq',
      });
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      if (inside) return settings;
      inside = line.startsWith(`[${service}]`);
      continue;
    }
    if (!inside) continue;
    if (line.startsWith('ldap')) throw bad('services looked up by LDAP are not supported');
    const equals = line.indexOf('=');
    if (equals < 0) throw bad('missing "="');
    const keyword = line.slice(0, equals);
    if (keyword === 'service' || keyword === 'servicefile') throw bad('a service cannot name another service');
    if (!isKeyword(keyword)) throw bad('unknown keyword before "="');
    settings[keyword] ??= line.slice(equals + 1);
  }
  return inside ? settings : undefined;
}

async function readText(file: string, required: boolean): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (!required && isAbsent(cause)) return undefined;
    const why = isAbsent(cause) ? 'does not exist' : 'cannot be read';
    throw new PgproofError('bad-input', `service file "${file}" ${why}`, {
      hint: 'check PGSERVICEFILE, or give the connection without a service',
      cause,
    });
  }
}

/** Where a service is looked for, in this order: `file`, or else `.pg_service.conf` in `homedir`; then the system's. */
export interface ServiceQuestion {
  readonly service: string;
  readonly file?: string;
  readonly homedir: string;
  /** PGSYSCONFDIR. */
  readonly systemFolder?: string;
}

/** Finds a service and reads its settings. Throws bad-input when no file has it, or a file is wrong. */
export async function readService(question: ServiceQuestion): Promise<Settings> {
  const own = question.file ?? join(question.homedir, '.pg_service.conf');
  const folders = question.systemFolder === undefined ? systemFolders : [question.systemFolder];
  for (const file of [own, ...folders.map((folder) => join(folder, 'pg_service.conf'))]) {
    const text = await readText(file, file === question.file);
    const settings = text === undefined ? undefined : parseServicefile(text, question.service, file);
    if (settings !== undefined) return settings;
  }
  throw new PgproofError('bad-input', `service "${question.service}" is defined in no service file`, {
    hint: `add a section [${question.service}] to ${own}`,
  });
}
