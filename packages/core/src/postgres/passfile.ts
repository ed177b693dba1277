import { readFile, stat } from 'node:fs/promises';

/** Which password is wanted. `hosts` are the names under which the host may stand in the file. */
export interface PassfileQuestion {
  readonly hosts: readonly string[];
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

/** The rest of the line after its first field, if that field matches; a backslash takes the next character as it is. */
function afterField(line: string, wanted: string): string | undefined {
  if (line.startsWith('*:')) return line.slice(2);
  let at = 0;
  for (const character of wanted) {
    if (line.charAt(at) === '\\') at += 1;
    if (!line.startsWith(character, at)) return undefined;
    at += character.length;
  }
  return line.charAt(at) === ':' ? line.slice(at + 1) : undefined;
}

/** The last field: up to a colon that no backslash protects. */
function lastField(text: string): string {
  let value = '';
  for (let at = 0; at < text.length && text.charAt(at) !== ':'; at += 1) {
    if (text.charAt(at) === '\\' && at + 1 < text.length) at += 1;
    value += text.charAt(at);
  }
  return value;
}

/**
 * The password of the first line of a password file that matches; undefined when none does, or its password is empty.
 * Source: PostgreSQL documentation, 32.16.
 */
export function passwordFromPassfile(text: string, question: PassfileQuestion): string | undefined {
  const { hosts, port, database, user } = question;
  for (const line of text.split(/\r*\n/)) {
    if (line.startsWith('#')) continue;
    for (const host of hosts) {
      let rest = afterField(line, host);
      for (const wanted of [String(port), database, user])
        rest = rest === undefined ? undefined : afterField(rest, wanted);
      if (rest !== undefined) return lastField(rest.replace(/\r+$/, '')) || undefined;
    }
  }
  return undefined;
}

/**
 * Reads a password file. As in libpq a missing or unreadable file is an empty one, and a file that is not regular, or
 * that group or world may access, is ignored with a warning.
 */
export async function readPassfile(path: string): Promise<{ readonly text: string; readonly warning?: string }> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return { text: '' };
  if (!stats.isFile()) return { text: '', warning: `password file "${path}" is ignored: it is not a plain file` };
  if ((stats.mode & 0o077) !== 0)
    return {
      text: '',
      warning: `password file "${path}" is ignored: group or world may access it; chmod 0600 "${path}"`,
    };
  return { text: await readFile(path, 'utf8').catch(() => '') };
}
