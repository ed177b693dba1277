/* What a newer major is known to refuse of the databases of the drills; anything else that is bad fails the soak. */

/**
 * Entries of the archive, by database and by what the server says of them. From the regression tests of PostgreSQL 15: functions in
 * libraries whose path names that major, and a child that redefines a column which its parent generates.
 */
const refusals: Readonly<Record<string, readonly RegExp[]>> = {
  pg_regress_15: [
    /could not access file "\/usr\/lib\/postgresql\/15\/lib\/[a-z_]+\.so"/,
    /child column "b" specifies generation expression|column "b" inherits from generated column but specifies/,
  ],
};

/** The findings that are not known, of those that are bad. What is missing because its entry was refused, or what that needs, is known. */
export function unexpected(
  database: string,
  bad: readonly { readonly id: string; readonly object: string; readonly detail: string }[],
): string[] {
  const known = refusals[database] ?? [];
  return bad
    .filter(({ id, detail }) => id === 'verify.restore' && !known.some((words) => words.test(detail)))
    .map(({ object, detail }) => `${object}: ${detail}`)
    .concat(
      known.length > 0
        ? []
        : bad.filter(({ id }) => id !== 'verify.restore').map(({ object, detail }) => `${object}: ${detail}`),
    );
}
