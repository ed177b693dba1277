import type { Finding } from '../finding.ts';
import type { DatabaseOwn } from '../postgres/database.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { ServerFacts } from '../postgres/server.ts';

/** What of the database itself is not in its dump. An owner that backs up is taken to be the one that restores. Pure. */
export function ownFindings(
  own: DatabaseOwn | undefined,
  { database, user }: Pick<ServerFacts, 'database' | 'user'>,
): Finding[] {
  if (own === undefined) return [];
  const common = {
    id: 'backup.not-dumped',
    status: 'warning',
    object: { kind: 'database', name: database },
  } as const;
  const { owner, properties } = own;
  return [
    ...(owner === user
      ? []
      : [
          {
            ...common,
            // The manifest keeps it, and a restore prints the statement.
            status: 'explained' as const,
            detail: `its owner, "${owner}", is not in the dump: a copy is owned by the role that restores it`,
            hint: `after a restore: alter database ${quoteIdentifier(database)} owner to ${quoteIdentifier(owner)}`,
          },
        ]),
    ...(properties.length === 0
      ? []
      : [
          {
            ...common,
            detail: `not in the dump is what the database has of its own: ${properties.join(', ')}`,
            hint: 'keep beside the backup what this prints first: pg_dump --create --section=pre-data',
          },
        ]),
  ];
}
