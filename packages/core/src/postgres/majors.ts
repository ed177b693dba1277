import { PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';

/** The majors of PostgreSQL that this version works with, oldest first. */
export const supportedMajors = [14, 15, 16, 17, 18] as const;

export const oldestMajor: number = supportedMajors[0];
export const newestMajor: number = supportedMajors[supportedMajors.length - 1] ?? oldestMajor;

/** What a server says of itself. */
interface Version {
  readonly major: number;
  /** Such as `15.18`. */
  readonly version: string;
}

/** Throws `tool-version` for a server that is too old to be backed up with a proof. */
export function requireSupported({ major, version }: Version): void {
  if (major >= oldestMajor) return;
  throw new PgproofError(
    'tool-version',
    `the server is PostgreSQL ${version}; pgproof works with ${oldestMajor} to ${newestMajor}`,
    { hint: 'back it up with its own pg_dump, or upgrade it' },
  );
}

/** A warning for a server that is newer than all that this version was made for; `id` is the finding's. */
export function newerThanSupported(id: string, { major, version }: Version): Finding[] {
  if (major <= newestMajor) return [];
  return [
    {
      id,
      status: 'warning',
      detail: `PostgreSQL ${version} is newer than what this version of pgproof was made for, ${oldestMajor} to ${newestMajor}: a kind of object that came since is in no proof`,
      hint: 'take a newer version of pgproof',
    },
  ];
}

/** The number of a minor release: 20 of `15.20 (Debian 15.20-0+deb12u1)`; undefined for a beta. */
function minorOf(version: string): number | undefined {
  const minor = /^\d+\.(\d+)/.exec(version)?.[1];
  return minor === undefined ? undefined : Number(minor);
}

/**
 * Whether a program of the same major is of an earlier minor release. A server may keep what came with its own among what pg_dump writes: 15.20
 * does so with the options of columns, which pg_dump 15.18 then dumps and a server of 15.18 refuses.
 */
export function isOlderMinor(program: Version, server: Version): boolean {
  const [own, other] = [minorOf(program.version), minorOf(server.version)];
  return program.major === server.major && own !== undefined && other !== undefined && own < other;
}
