import { type Plan, type Step, shellQuote } from '../operation.ts';
import { present } from '../present.ts';
import type { Encryption } from '../store/encryption.ts';
import { allClusters, encodeDatabaseName, isClusterName } from '../store/identifier.ts';
import type { ListedBackup } from '../store/list.ts';
import { removalCommand, storeFlags } from '../store/shell.ts';
import type { StoredBackup } from '../store/store.ts';
import { keepChains } from './chains.ts';
import type { PruneFacts } from './facts.ts';
import { describeRules, hasRules, leftoverAgeDays, type PruneOptions } from './options.ts';
import { timeOfId } from './period.ts';
import { type Candidate, type Decision, decide } from './retention.ts';

export interface PrunePlan extends Plan {
  readonly databases: readonly DatabasePlan[];
}

/** What becomes of one database's backups. */
export interface DatabasePlan {
  readonly name: string;
  /** Newest first. */
  readonly decisions: readonly Decision[];
  /** How the newest that can be read is encrypted. */
  readonly encryption: Encryption | null;
  /** What has no manifest, oldest first. */
  readonly leftovers: readonly Leftover[];
}

export interface Leftover {
  readonly id: string;
  readonly isKept: boolean;
}

/** Pure: what a pruning will do. Each database is decided by itself; the oldest goes first, and leftovers last. */
export function planPrune(options: PruneOptions, facts: PruneFacts): PrunePlan {
  const databases = facts.databases.map(({ name, backups, unfinished }): DatabasePlan => {
    const leftovers = unfinished.map((id) => ({
      id,
      isKept: !hasRules(options.rules) || mayBeUnderWay(id, facts.now),
    }));
    const encryption = backups.findLast(({ manifest }) => manifest !== undefined)?.manifest?.encryption ?? null;
    const candidates = backups.map(candidateOf);
    const decided = decide(candidates, options.rules, facts.now);
    const decisions = isClusterName(name) ? keepChains(decided, candidates) : decided;
    return { name, decisions, encryption, leftovers };
  });
  const going = databases.flatMap(({ name, decisions, leftovers }) =>
    // Of a cluster the newest goes first: what is left when a run is broken off still has all that it is made on.
    [...(isClusterName(name) ? decisions : [...decisions].reverse()), ...leftovers]
      .filter(({ isKept }) => !isKept)
      .map(({ id }): StoredBackup => ({ database: name, id })),
  );
  const steps = going.map((backup): Step => ({ kind: 'remove', name: backup.id, path: folderOf(backup) }));
  const { store, environment } = options;
  const named = storeFlags(store);
  const target = options.database === allClusters ? 'all clusters' : (options.database ?? 'all databases');
  const kept = databases.reduce((sum, { decisions }) => sum + decisions.filter(({ isKept }) => isKept).length, 0);
  return {
    operation: 'backup',
    environment,
    target,
    steps,
    databases,
    public: {
      operation: 'backup',
      environment,
      target,
      commands: going.map(folderOf).flatMap((folder) => removalCommand(store, folder)),
      configuration: {
        store: store.describe,
        retention: describeRules(options.rules),
        kept: String(kept),
        removed: going.length === 0 ? 'none' : going.map(folderOf).join(', '),
      },
      verification_steps: [
        named === undefined ? 'the artifacts of the runs, as GitHub lists them' : `pgproof list ${named}`,
      ],
      recovery_procedure: wayBack(store, going.map(folderOf)),
    },
  };
}

/** For someone with a shell: what is put aside before can be brought back. Of what was not, nothing is left that this store would give. */
function wayBack(store: PruneOptions['store'], folders: readonly string[]): string {
  const { address, byHand } = store;
  if (folders.length === 0) return 'Nothing is removed, so there is nothing to bring back.\n';
  if (address === undefined)
    return 'Artifacts that were removed do not come back: download, before this is run, those that may be needed again. The others stay until GitHub itself removes them.\n';
  const at = (folder: string): string => shellQuote(`${address.replace(/\/$/, '')}/${folder}`);
  const aside = (folder: string): string => `"$ASIDE"/${shellQuote(folder)}`;
  const parent = (folder: string): string => folder.slice(0, folder.lastIndexOf('/'));
  const keep = (folder: string): string =>
    byHand === undefined
      ? `mkdir -p ${aside(parent(folder))} && cp -a ${at(folder)} ${aside(parent(folder))}/`
      : `mkdir -p ${aside(folder)} && (cd ${aside(folder)} && ${byHand.bring(folder)})`;
  // The manifest last: a backup is there once that is.
  const bring = (folder: string): string =>
    byHand === undefined
      ? `mkdir -p ${at(parent(folder))} && cp -a ${aside(folder)} ${at(parent(folder))}/`
      : [
          `(cd ${aside(folder)} && find . -type f ! -path ./manifest.json -printf '%P\\n' | while IFS= read -r file; do`,
          `cat "$file" | ${byHand.write(`${at(folder)}/"$file"`)};`,
          `done; cat manifest.json | ${byHand.write(`${at(folder)}/manifest.json`)})`,
        ].join(' ');
  return [
    '1. Before anything is removed, put aside what goes; afterwards it comes back only where the store itself keeps versions or snapshots:',
    ...['set -e', 'ASIDE=<a folder with room for it>', ...folders.map(keep)].map((line) => `   ${line}`),
    '2. To bring it back:',
    ...folders.map((folder) => `   ${bring(folder)}`),
    '',
  ].join('\n');
}

function candidateOf({ id, standing, problem, manifest }: ListedBackup): Candidate {
  const scope = [...(manifest?.filters ?? [])].sort().join(' ');
  const isShrunk = manifest?.method === 'logical' && manifest.comparison?.status === 'bad';
  const chain = manifest?.method === 'physical' ? manifest.chain : [];
  return {
    id,
    ...present({ standing, problem }),
    ...(scope === '' ? {} : { scope }),
    ...(isShrunk ? { isShrunk } : {}),
    ...(chain.length === 0 ? {} : { chain }),
  };
}

/** The folder of a backup in its store. */
export function folderOf({ database, id }: StoredBackup): string {
  return `${encodeDatabaseName(database)}/${id}`;
}

function mayBeUnderWay(id: string, now: Date): boolean {
  const time = timeOfId(id);
  return time === undefined || now.getTime() - time.getTime() < leftoverAgeDays * 86_400_000;
}
