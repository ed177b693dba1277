/** A major: its newest minor release, and until when it gets any. */
interface Release {
  readonly minor: number;
  readonly supportedUntil: string;
}

/** When this table was made. */
export const releasesAsOf = '2026-11-26';

/**
 * Ends of support: postgresql.org/support/versioning. Minor releases of all majors come on one day: 15.20 and 18.6 of Debian give the
 * others.
 */
export const releases: Readonly<Record<number, Release>> = {
  14: { minor: 25, supportedUntil: '2026-11-12' },
  15: { minor: 20, supportedUntil: '2027-11-11' },
  16: { minor: 16, supportedUntil: '2028-11-09' },
  17: { minor: 12, supportedUntil: '2029-11-08' },
  18: { minor: 6, supportedUntil: '2030-11-14' },
};
