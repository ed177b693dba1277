import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { findTool, type Tool } from '../../postgres/tools.ts';
import { majorOf, type PlaceSearch, type SandboxPlace } from '../../sandbox/place.ts';
import type { Session } from '../../session.ts';

export const amcheckId = 'verify.amcheck';
export const checksumsId = 'verify.checksums';

/** pg_amcheck of the sandbox's major, or that there is none. */
export type AmcheckFacts = { readonly tool: Tool } | { readonly missing: Finding };

/** As whatever is said of the copy's files, it says nothing of the backup, and so stands beside the ladder. */
export function notChecked(detail: string, hint?: string | undefined): Finding {
  return {
    id: amcheckId,
    status: 'unknown',
    detail: `not checked: ${detail}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Finds pg_amcheck of exactly the sandbox's major: what it calls there is of one. */
export async function findAmcheck(place: SandboxPlace, session: Session, search?: PlaceSearch): Promise<AmcheckFacts> {
  const major = majorOf(place);
  try {
    const tool = await findTool('pg_amcheck', major, session, search);
    if (tool.major === major) return { tool };
    const detail = `pg_amcheck ${tool.version} ("${tool.path}") is not that of the sandbox's PostgreSQL ${major}`;
    return { missing: notChecked(detail, `apt-get install postgresql-client-${major}`) };
  } catch (error) {
    session.signal.throwIfAborted();
    if (!(error instanceof PgproofError) || !['tool-missing', 'tool-version'].includes(error.kind)) throw error;
    return { missing: notChecked(error.message, error.hint) };
  }
}

/** What the server needs for it is not there. */
export function lackingExtension(place: SandboxPlace): Finding {
  const major = majorOf(place);
  return place.kind === 'docker'
    ? notChecked(
        `the image ${place.image.name} does not have the extension amcheck`,
        'name an image that has it with --postgres-image',
      )
    : notChecked(
        'this machine does not have the extension amcheck',
        `apt-get install postgresql-${major}, which has the contrib modules (as an RPM: postgresql${major}-contrib)`,
      );
}
