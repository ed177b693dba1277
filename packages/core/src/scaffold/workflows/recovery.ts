/* What is pasted where a database, or the cluster, has to come back. */
import { shellQuote } from '../../operation.ts';
import { present } from '../../present.ts';
import { encodeDatabaseName } from '../../store/identifier.ts';
import { chained, recoveryWords, shellWords, storeArguments } from '../archive.ts';
import type { ObjectStore } from '../options/store.ts';
import type { WorkflowsOptions } from '../options/workflows.ts';
import { gate, restoreName, restoreSecret } from './restore.ts';
import { scheduledFile } from './tasks.ts';

/** Where the key is kept that opens backups, beside the secret that nobody can read back. */
export const keyFile = '~/.pgproof/backup-key.txt';

/**
 * Starts a workflow, with more words for `gh workflow run`, and fails unless the run that comes of it is good: it is one newer than any before,
 * and is a while in coming.
 */
export function watchedRun(workflow: string, words: string = ''): string {
  const newest = `gh run list --workflow ${workflow} --event workflow_dispatch --limit 1 --json databaseId --jq '.[0].databaseId // 0'`;
  return `before=$(${newest}) && gh workflow run ${workflow}${words} && for try in {1..60}; do run=$(${newest}) && [[ $run -gt $before ]] && break; sleep 5; done && [[ $run -gt $before ]] && gh run watch "$run" --exit-status`;
}

/** A database in words of a shell. */
interface Named {
  /** Its name, within double quotes. */
  readonly name: string;
  /** What makes `$folder` its folder in a store. */
  readonly setFolder: string;
}

/** The one that there is, or that DATABASE names. */
function namedOf([first = '', ...others]: readonly string[]): Named {
  if (others.length === 0) return { name: first, setFolder: `folder=${encodeDatabaseName(first)}` };
  // Of what such a name may have a dot is all that stands otherwise in a store.
  const [name, dot] = [`\${DATABASE:?whose backup}`, encodeDatabaseName('.')];
  return { name, setFolder: `folder=${name} && folder=\${folder//./${dot}}` };
}

/** How databases come back, and the cluster. Pure. */
export function recoveryOf(options: WorkflowsOptions): string {
  const { databases, store, recipients, physical } = options;
  const named = namedOf(databases);
  const target = `\${TARGET:-${named.name}}`;
  const key = recipients === undefined ? keyFile : `"\${KEY:?the file of the key that opens backups}"`;
  // Brought by hand are backups alone, without what is known of them.
  const restore = (where: string, backup: string): string =>
    `pgproof restore ${where} --database "${named.name}" --backup "\${BACKUP:-${backup}}" --age-identity ${key} --into "\${SERVER:?postgres://user@host:port}/${target}"`;
  const fields = ` --raw-field database="${named.name}" --raw-field backup="\${BACKUP:-latest-good}" --raw-field target="${target}"`;
  const byWorkflow = `A database comes back by a workflow${databases.length === 1 ? '' : ', that of the name in DATABASE'}: the newest that was proven, or another with its id (or latest) in BACKUP; under another name with that in TARGET. Its secret is postgres://user:password@host:port of the server that it comes to, without a database, by a role that may create databases:
${chained([`gh secret set ${restoreSecret} --env ${gate}`, watchedRun(restoreName, fields)])}`;
  if (store.at === 'artifact')
    return `${byWorkflow}Without the workflow: its newest backup is brought into ./backups by
${bringArtifacts(named)}and comes back from there by
  ${restore('--store ./backups', 'latest')}
or without pgproof: its manifest.json holds, as recovery_procedure, how it is opened with age and restored by PostgreSQL's own programs.
`;
  const where = shellWords(storeArguments(store));
  const cluster =
    physical === undefined
      ? ''
      : `The cluster comes back into a new folder, to its last moment in the store or to MOMENT, such as MOMENT='2026-11-27 03:00:00+00:00' (of several clusters, as after pg_upgrade, CLUSTER names one: +cluster/<system identifier>, by pgproof list --method physical), by
  pgproof restore --method physical ${where} --age-identity ${key} ${recoveryWords} --into-directory "\${INTO:?a new folder}"
`;
  return `${byWorkflow}Or from wherever the keys of the store are:
  ${restore(where, 'latest-good')}
${cluster}Without pgproof: the manifest.json of each backup is brought into ./backups by
${chained([named.setFolder, bringManifests(store)])}and holds, as recovery_procedure, how the rest is brought, opened with age and restored by PostgreSQL's own programs. The names of backups sort by their time.
`;
}

/** By AWS's own tool; `$folder` is the database's. */
function bringManifests({ url, region, endpoint }: ObjectStore): string {
  const reached = Object.entries(present({ '--region': region, '--endpoint-url': endpoint })).flat();
  const words = ['aws', 's3', 'cp', '--recursive', '--exclude', '*', '--include', '*/manifest.json', ...reached];
  return `${shellWords(words)} ${shellQuote(`${url}/`)}"$folder"/ ./backups`;
}

/**
 * The newest backup, by the names of artifacts: a run in which another database failed is as good. Only of runs that nobody but the default branch's
 * own workflow can have made: a pull request's may be named alike, and to restore a backup is to run its SQL. Artifacts of ours are no zip, whatever
 * the address says, and `gh run download` takes nothing else.
 */
function bringArtifacts({ setFolder }: Named): string {
  const [repository, backup] = ['repos/{owner}/{repo}', scheduledFile('backup')];
  const runs = `gh run list --workflow ${backup} --branch "$branch" --limit 100 --json databaseId,event --jq '.[] | select(.event == "schedule" or .event == "workflow_dispatch") | .databaseId'`;
  const parts = `gh api --paginate "${repository}/actions/runs/$run/artifacts?per_page=100" --jq '.artifacts[] | select((.expired | not) and (.name | startswith("pgproof.'"$folder"'."))) | "\\(.id) \\(.name)"'`;
  return `  ${setFolder} && id= &&
  branch=$(gh api '${repository}' --jq .default_branch) &&
  for run in $(${runs}); do
    parts=$(${parts})
    id=$(sed -n 's/.*\\.\\([^.]*\\)\\.manifest\\.json$/\\1/p' <<< "$parts" | sort | tail -n 1)
    [[ -n $id ]] && break
  done && [[ -n $id ]] && mkdir -p "backups/$folder/$id" &&
  grep -F "pgproof.$folder.$id." <<< "$parts" | while read -r number name; do
    gh api "${repository}/actions/artifacts/$number/zip" > "backups/$folder/$id/\${name#"pgproof.$folder.$id."}" < /dev/null
  done
`;
}
