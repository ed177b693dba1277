import type { Finding } from '../finding.ts';
import { isOlderMinor } from '../postgres/majors.ts';
import { present } from '../present.ts';
import type { RestoreError } from '../restore/archive.ts';
import { isOfTableLeftOut, isPublicAgain } from '../restore/preparation.ts';
import { majorOf, type SandboxPlace } from '../sandbox/place.ts';
import type { ManifestScope } from '../store/manifest.ts';
import { formatCount } from '../units.ts';
import type { VerifyFacts } from './facts.ts';
import { newerMinor } from './where.ts';

const anotherImage = 'name an image that has it with --postgres-image';

/** What is not installed where the sandbox is, is to be in its image. */
export function inImage(finding: Finding): Finding {
  return finding.status === 'good' ? finding : { ...finding, hint: anotherImage };
}

/** An extension of the dump that is not to be had where the sandbox is. */
export function lacking(place: SandboxPlace, name: string, version: string): Pick<Finding, 'detail' | 'hint'> {
  const source = `version ${version} at the source`;
  return place.kind === 'docker'
    ? {
        detail: `${source}; the image ${place.image.name} does not have it`,
        hint: anotherImage,
      }
    : {
        detail: `${source}; this machine does not have it`,
        hint: `apt-get install postgresql-${majorOf(place)}-${name.replaceAll('_', '-')} (or the package that has it)`,
      };
}

/** What was done to the empty database because the backup of a part does not do it. */
export function preparedFinding(statements: readonly string[]): Finding {
  return {
    id: 'verify.prepared',
    status: 'explained',
    level: 'restored',
    detail: `done before the restore, for the backup of a part does not: ${statements.join('; ')}`,
  };
}

const isThere = 'the backup creates the schema public, which every new database has';

/** What was not run of a script. */
export const publicFinding: Finding = {
  id: 'verify.restore',
  status: 'explained',
  level: 'restored',
  detail: `${isThere}: the script was run without that; its owner, privileges and comment were set`,
};

const shownErrors = 200;

/** What the restored server refused, each with its own words; `version` is that server's. */
export function restoreFindings(all: readonly RestoreError[], facts: VerifyFacts, version: string): Finding[] {
  const id = 'verify.restore';
  const { scope } = facts.manifest;
  const explained = all.flatMap((error): Finding[] => {
    const detail = explanation(error, scope);
    return detail === undefined ? [] : [{ id, status: 'explained', level: 'restored', detail }];
  });
  const errors = all.filter((error) => explanation(error, scope) === undefined);
  if (explained.length > 0) return [...explained, ...restoreFindings(errors, facts, version)];
  if (errors.length === 0) return [{ id, status: 'good', level: 'restored', detail: 'restored without an error' }];
  const shown = errors.slice(0, shownErrors).map(
    (error): Finding => ({
      id,
      status: 'bad',
      level: 'restored',
      object: { kind: 'archive entry', name: error.entry },
      detail: error.message.replace(/^could not execute query: /, ''),
      ...present({ hint: remedy(error, facts, version) }),
    }),
  );
  if (errors.length <= shownErrors) return shown;
  return [
    ...shown,
    { id, status: 'bad', level: 'restored', detail: `and ${formatCount(errors.length - shownErrors)} more errors` },
  ];
}

/** Why an error is no loss. */
function explanation(error: RestoreError, scope: ManifestScope | undefined): string | undefined {
  if (isNewerClient(error)) return `a newer pg_restore sets what this server does not have yet: ${error.message}`;
  if (isPublicAgain(error, scope)) return `${isThere}; its owner, privileges and comment were set`;
  if (isOfTableLeftOut(error, scope))
    return `pg_dump has the membership of a table that the backup leaves out (${error.entry}): the publication is restored without it`;
  return undefined;
}

/** pg_restore 17 and later switches off a timeout that servers before 17 do not know; it is a setting of its session and nothing else. */
function isNewerClient(error: RestoreError): boolean {
  return /unrecognized configuration parameter "transaction_timeout"/.test(error.message);
}

/** What a pg_dump of an earlier release takes for an option of the user's, and a server of one refuses. */
const ownOption = /unrecognized parameter "pg_attver"/;

function leftOutRemedy(scope: ManifestScope | undefined, filters: readonly string[]): string {
  const needs = scope?.needs ?? [];
  const first = needs.slice(0, 5).map(({ object }) => object);
  const named =
    needs.length > first.length ? `${first.join(', ')} and ${needs.length - first.length} more` : first.join(', ');
  return needs.length === 0
    ? `it may be what the backup leaves out: ${filters.join(' ')}`
    : `the backup leaves out what its objects need (${named}): it restores only where that is there; see backup.needed-left-out of the backup's report`;
}

function remedy(
  error: RestoreError,
  { manifest: { server, filters, scope }, sandbox }: VerifyFacts,
  version: string,
): string | undefined {
  const major = majorOf(sandbox);
  if (filters.length > 0 && /does not exist/.test(error.message)) return leftOutRemedy(scope, filters);
  if (ownOption.test(error.message))
    return `back up with a pg_dump of the server's own release, ${server.version}: it leaves out what is the server's`;
  if (major !== server.major) return `before an upgrade to PostgreSQL ${major} this has to be changed at the source`;
  return isOlderMinor({ major, version }, server) ? newerMinor(sandbox, server.major) : undefined;
}
