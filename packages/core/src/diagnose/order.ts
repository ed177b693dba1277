import { type Finding, worstFirst } from '../finding.ts';

/** A layer of what a backup or a restore stands on. */
export interface Layer {
  readonly name: string;
  /** Why what is wrong here comes before what is wrong above. */
  readonly because: string;
  /** Ids of findings, without `diagnose.`. */
  readonly of: readonly string[];
}

/**
 * From the ground up: what is broken in one layer shows as failures in those above it, and never the other way round. Within a layer the order
 * is that of this list: first what stops everything, then what may.
 */
export const layers: readonly Layer[] = [
  {
    name: 'container',
    because: 'a server cannot do better than the container that it runs in',
    of: [
      'container-engine',
      'container-missing',
      'container-oom-killed',
      'container-data-directory',
      'container-mount-trap',
      'container-restarts',
      'container-state',
      'container-memory',
      'container-health',
    ],
  },
  {
    name: 'room',
    because: 'without disk or memory a server ends sessions, refuses writes, and stops',
    of: [
      'wal-full',
      'disk-full',
      'out-of-memory',
      'program-killed',
      'container-disk',
      'database-disk',
      'target-disk',
      'store-disk',
      'database-archiver',
      'database-slot',
      'database-wal',
      'database-locks-room',
      'data-directory',
    ],
  },
  {
    name: 'connection',
    because: 'nothing can be asked of a server before it lets one in',
    of: [
      'tool-missing',
      'tool-version',
      'cannot-connect',
      'too-many-connections',
      'login-refused',
      'no-database',
      'connection-lost',
      'database-connect',
      'target-connect',
      'database-pooler',
      'database-connections',
      'database-tls',
    ],
  },
  {
    name: 'server',
    because: 'what the server itself cannot read, replay or understand no role and no lock can change',
    of: [
      'data-corrupted',
      'database-corruption',
      'replication-conflict',
      'database-recovery',
      'database-wraparound',
      'version',
      'target-version',
      'target-standby',
      'archive-damaged',
    ],
  },
  {
    name: 'waiting',
    because: 'a session that waits does nothing, whatever it may do',
    of: ['lock-not-got', 'statement-timeout', 'database-blocker', 'database-long-transaction', 'deadline', 'aborted'],
  },
  {
    name: 'permission',
    because: 'what may not be read or written is missing from everything that is made of it',
    of: [
      'not-permitted',
      'database-privilege',
      'database-row-security',
      'target-privilege',
      'store-missing',
      'store-unreachable',
      'store-unwritable',
      'store-locked',
      'store-refused',
      'store-writable',
    ],
  },
  {
    name: 'objects',
    because: 'objects can only be made where what they need is there, and nothing of their name is',
    of: [
      'target-missing',
      'target-contents',
      'object-exists',
      'extension-missing',
      'target-extension',
      'role-missing',
      'target-role',
      'locale-missing',
      'encoding',
      'constraint-violated',
      'database-refused',
      'other',
      'follows',
    ],
  },
  {
    name: 'backup',
    because: 'a backup is worth what was shown of it',
    of: [
      'store',
      'unknown-backup',
      'backup-cluster',
      'invalid-manifest',
      'wal-mismatch',
      'wal-conflict',
      'wal-damaged',
      'wal-absent',
      'backup-missing',
      'backup-manifest',
      'backup-key',
      'backup-files',
      'backup-verification',
      'backup-size',
      'backup-age',
      'backup-leftover',
    ],
  },
  {
    name: 'speed',
    because: 'it works, and could be quicker',
    of: ['restore-slow', 'database-settings'],
  },
];

function rankOf({ id }: Finding): number {
  const name = id.replace(/^diagnose\.(?:log-)?/, '');
  const layer = layers.findIndex(({ of }) => of.includes(name));
  return layer < 0 ? layers.length * 100 : layer * 100 + (layers[layer]?.of.indexOf(name) ?? 0);
}

/** The layer of a finding; undefined for one that belongs to none. */
export function layerOf(finding: Finding): Layer | undefined {
  return layers[Math.floor(rankOf(finding) / 100)];
}

/** Findings, the likeliest cause first: the worst, and of equal ones what lies lowest. */
export function likeliestFirst(findings: readonly Finding[]): Finding[] {
  return worstFirst([...findings].sort((a, b) => rankOf(a) - rankOf(b)));
}
