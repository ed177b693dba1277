import type { Finding } from '../finding.ts';
import { isOlderMinor } from '../postgres/majors.ts';
import { majorOf, type SandboxPlace } from '../sandbox/place.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { VerifyFacts } from './facts.ts';

/** What is to be known of the server that the copy is in: how it is kept apart, and its version where that is not the source's. */
export function whereFindings(facts: VerifyFacts, sandbox: Sandbox): Finding[] {
  return [...versionFindings(facts, sandbox), isolationFinding(sandbox)];
}

/** How to get a newer minor release there. */
export function newerMinor(place: SandboxPlace, major: number): string {
  return place.kind === 'docker'
    ? `pull the image anew: docker pull ${place.image.name}`
    : `apt-get install --only-upgrade postgresql-${major}`;
}

function versionFindings({ manifest: { server }, sandbox }: VerifyFacts, { version }: Sandbox): Finding[] {
  const major = majorOf(sandbox);
  if (isOlderMinor({ major, version }, server)) {
    const detail = `the sandbox is PostgreSQL ${version}, older than the source, which was ${server.version}`;
    return [{ id: 'verify.sandbox-version', status: 'warning', detail, hint: newerMinor(sandbox, major) }];
  }
  if (major === server.major) return [];
  const detail = `restored into PostgreSQL ${version}, dumped from ${server.version}: what the newer major prints otherwise is explained, what it refuses is named`;
  return [{ id: 'verify.sandbox-major', status: 'good', detail }];
}

function isolationFinding(sandbox: Sandbox): Finding {
  const { isolated, detail } = sandbox.isolation;
  return {
    id: 'verify.sandbox-isolation',
    status: isolated ? 'good' : 'warning',
    detail,
    ...(isolated
      ? {}
      : {
          hint: 'run as root, or allow user namespaces: sysctl kernel.apparmor_restrict_unprivileged_userns=0; or have the sandbox in a container: --sandbox docker',
        }),
  };
}
