import { randomBytes } from 'node:crypto';

/** `YYYYMMDDTHHMMSSZ-<6 hex>`: names sort by time. */
export const backupIdPattern: RegExp = /^\d{8}T\d{6}Z-[0-9a-f]{6}$/;

/** A new id for a backup or a verification, from the time and three random bytes. */
export function newBackupId(now: Date): string {
  const stamp = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll('-', '')
    .replaceAll(':', '');
  return `${stamp}-${randomBytes(3).toString('hex')}`;
}

/** A database's name as one path segment: percent-encoded except `[A-Za-z0-9_-]`. `+` never occurs in it. */
export function encodeDatabaseName(name: string): string {
  return [...Buffer.from(name, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** The inverse of `encodeDatabaseName`; undefined for a segment that it cannot have made. */
export function decodeDatabaseName(segment: string): string | undefined {
  if (!/^(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+$/.test(segment)) return undefined;
  try {
    const name = decodeURIComponent(segment);
    return encodeDatabaseName(name) === segment ? name : undefined;
  } catch {
    return undefined;
  }
}
