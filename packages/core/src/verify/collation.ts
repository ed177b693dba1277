import type { Finding } from '../finding.ts';
import { openClient } from '../postgres/client.ts';
import { readCollationVersions } from '../postgres/collation.ts';
import type { Connection } from '../postgres/connection.ts';
import type { Session } from '../session.ts';
import type { Manifest } from '../store/manifest.ts';

/** Holds the versions of collations in a restored copy against those of its source; no finding where either tells none. */
export async function compareCollations(
  copy: Connection,
  { server, collations = [] }: Manifest,
  session: Session,
): Promise<Finding[]> {
  await using client = await openClient(copy, session.signal);
  const here = await readCollationVersions(client);
  const pairs = [
    { name: undefined, source: server.collation_version, copy: here.database },
    ...collations.map(({ name, version }) => ({
      name,
      source: version,
      copy: here.collations.find((candidate) => candidate.name === name)?.version,
    })),
  ].filter(({ source, copy: seen }) => source !== undefined && seen !== undefined);
  const different = pairs.filter(({ source, copy: seen }) => source !== seen);
  const id = 'verify.collation';
  if (pairs.length === 0) return [];
  if (different.length === 0) {
    const detail = 'text is sorted by the versions of its collations that the source had';
    return [{ id, status: 'good', level: 'restored', detail }];
  }
  return different.map(({ name, source, copy: seen }): Finding => {
    const locale = server.provider === 'c' ? server.collation : server.locale;
    return {
      id,
      status: 'explained',
      level: 'restored',
      object: { kind: 'collation', name: name ?? locale },
      detail: `version ${source} at the source, ${seen} in the sandbox, which built the copy's indexes by its own: text can be sorted otherwise there, and so where the backup is restored on such a machine`,
    };
  });
}
