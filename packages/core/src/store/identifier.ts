import { randomBytes } from 'node:crypto';

/** `YYYYMMDDTHHMMSSZ-<6 hex>`: names sort by time, to the millisecond, which the first three of the six are. */
export const backupIdPattern: RegExp = /^\d{8}T\d{6}Z-[0-9a-f]{6}$/;

/**
 * A new id for a backup or a verification, from the time and twelve random bits. It comes behind `after`, be the clock that made that one ahead of
 * ours: what is made on a backup is never before it.
 */
export function newBackupId(now: Date, after?: string): string {
  const stamp = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll('-', '')
    .replaceAll(':', '');
  const milliseconds = now.getUTCMilliseconds().toString(16).padStart(3, '0');
  const id = `${stamp}-${milliseconds}${randomBytes(2).toString('hex').slice(1)}`;
  return after === undefined || id > after ? id : newBackupId(new Date(momentOf(after) + 1), after);
}

/** Milliseconds since 1970. One from before they were in it may name a thousand and more of them: it is of its second all the same. */
function momentOf(id: string): number {
  const [, year, month, day, hour, minute, second, part = '0'] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{3})/.exec(id) ?? [];
  const whole = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return whole + Math.min(Number.parseInt(part, 16), 999);
}

/** Where the backups of clusters lie, and the name by which a store lists those of all of them. */
export const allClusters = '+cluster';

/** What stands in a database's place for a cluster: the name of its folder. */
export function clusterName(systemIdentifier: string): string {
  return `${allClusters}/${systemIdentifier}`;
}

/** The inverse of `clusterName`; undefined for a name that is not of one cluster. */
export function systemIdentifierOf(name: string): string | undefined {
  return name !== allClusters && isClusterName(name) ? name.slice(allClusters.length + 1) : undefined;
}

/** Whether backups of that name are of a cluster. A database that is called so cannot be backed up by itself. */
export function isClusterName(name: string): boolean {
  return name === allClusters || /^\+cluster\/\d{1,20}$/.test(name);
}

/**
 * A database's name as one path segment: percent-encoded except `[A-Za-z0-9_-]`. `+` never occurs in it. The name of a cluster is its path.
 */
export function encodeDatabaseName(name: string): string {
  if (isClusterName(name)) return name;
  return [...Buffer.from(name, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** The inverse of `encodeDatabaseName`; undefined for a segment that it cannot have made. */
export function decodeDatabaseName(segment: string): string | undefined {
  if (segment !== allClusters && isClusterName(segment)) return segment;
  if (!/^(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+$/.test(segment)) return undefined;
  try {
    const name = decodeURIComponent(segment);
    return encodeDatabaseName(name) === segment ? name : undefined;
  } catch {
    return undefined;
  }
}
