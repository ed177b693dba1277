import type { Finding } from '../finding.ts';
import { openClient } from '../postgres/client.ts';
import { readCollationVersions } from '../postgres/collation.ts';
import type { Connection } from '../postgres/connection.ts';
import type { Session } from '../session.ts';
import type { Manifest } from '../store/manifest.ts';

/** The collations by which the copy sorts otherwise than its source did. */
export interface SortedOtherwise {
  /** Whether that of the database is one. */
  readonly isDefault: boolean;
  /** The others, by their names with their schemas, quoted. */
  readonly names: readonly string[];
}

interface Compared {
  readonly findings: readonly Finding[];
  readonly otherwise: SortedOtherwise;
}

/** Holds the versions of collations in a restored copy against those of its source; no finding where either tells none. */
export async function compareCollations(
  copy: Connection,
  { server, collations = [] }: Manifest,
  session: Session,
): Promise<Compared> {
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
  const otherwise = {
    isDefault: different.some(({ name }) => name === undefined),
    names: different.flatMap(({ name }) => (name === undefined ? [] : [name])),
  };
  const id = 'verify.collation';
  if (pairs.length === 0) return { findings: [], otherwise };
  if (different.length === 0) {
    const detail = 'text is sorted by the versions of its collations that the source had';
    return { findings: [{ id, status: 'good', level: 'restored', detail }], otherwise };
  }
  const findings = different.map(({ name, source, copy: seen }): Finding => {
    const locale = server.provider === 'c' ? server.collation : server.locale;
    return {
      id,
      status: 'explained',
      level: 'restored',
      object: { kind: 'collation', name: name ?? locale },
      detail: `version ${source} at the source, ${seen} in the sandbox, which built the copy's indexes by its own: text can be sorted otherwise there, and so where the backup is restored on such a machine`,
    };
  });
  return { findings, otherwise };
}
