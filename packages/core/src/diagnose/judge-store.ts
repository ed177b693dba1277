import type { Finding } from '../finding.ts';
import { shellQuote } from '../operation.ts';
import { identityToGiveFor } from '../store/encryption.ts';
import { bytesOf } from '../store/history.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import type { Manifest } from '../store/manifest.ts';
import { backupCommand, provingCommand, storeFlags } from '../store/shell.ts';
import { formatBytes, formatCount, formatSeconds, formatTime } from '../units.ts';
import { ageFindings, judgedOf, leftoverFindings, newestOf, sizeFindings } from './judge-past.ts';
import { isParallel, parallelBackup, parallelRestore } from './parallel.ts';
import type { ChosenBackup, StoredDatabase, StoreFacts } from './store.ts';

const mebibyte = 1024 ** 2;

export interface StoreContext {
  readonly slowSeconds: number;
  readonly cpus: number;
}

/** What a store and its backups show. Pure. */
export function judgeStore(facts: StoreFacts, context: StoreContext): Finding[] {
  return [
    {
      id: 'diagnose.store',
      status: 'good',
      object: storeObject(facts),
      detail: `it is there, with backups of ${facts.databases.length === 1 ? 'one database' : `${facts.databases.length} databases`}`,
    },
    ...writable(facts),
    ...room(facts),
    ...clusterFindings(facts),
    ...(facts.databases.length === 0
      ? facts.clusters.length === 0
        ? [noBackup(facts)]
        : []
      : facts.databases.flatMap((database) => judgeDatabaseOf(database, facts, context))),
  ];
}

/** Of each cluster the newest backup: its age and what was shown of it. */
function clusterFindings({ clusters, store, now }: StoreFacts): Finding[] {
  const newest = new Map(clusters.map((backup) => [backup.database, backup]));
  return [...newest.values()].map((backup): Finding => {
    const { database, id, manifest, problem = '', standing } = backup;
    const common = { id: 'diagnose.backup-cluster', object: { kind: 'backup', name: `${database}/${id}` } } as const;
    const hint = provingCommand(store, backup, identityToGiveFor(manifest?.encryption));
    if (manifest === undefined)
      return { ...common, status: 'bad', detail: `its manifest cannot be read: ${problem}`, hint };
    const age = Math.max(0, (now.getTime() - Date.parse(manifest.created_at)) / 1000);
    const detail = `the newest of a whole cluster, ${formatSeconds(age)} old`;
    if (standing === 'good')
      return { ...common, status: 'good', detail: `${detail}; it was recovered, and shown good` };
    if (standing === 'bad')
      return { ...common, status: 'bad', detail: `${detail}; its last verification failed`, hint };
    return { ...common, status: 'warning', detail: `${detail}; nobody has recovered it yet`, hint };
  });
}

function noBackup(facts: StoreFacts): Finding {
  const found = { id: 'diagnose.backup-missing', object: storeObject(facts), hint: backupCommand(facts.store) };
  return facts.mayBeEmpty
    ? { ...found, status: 'explained', detail: 'it holds no backup, nor need it: none was made yet' }
    : { ...found, status: 'bad', detail: 'it holds no backup' };
}

const storeObject = ({ store }: StoreFacts): { kind: string; name: string } => ({
  kind: 'store',
  name: store.describe,
});

function writable(facts: StoreFacts): Finding[] {
  const { store, isWritable } = facts;
  const id = 'diagnose.store-writable';
  const object = storeObject(facts);
  if (isWritable === true) return [{ id, status: 'good', object, detail: 'we may write there' }];
  // One that only a workflow can reach is written by the run that makes a backup, and by no other.
  if (isWritable === undefined && store.address === undefined) return [];
  if (isWritable === undefined)
    return [
      {
        ...{ id, status: 'unknown', object, detail: 'whether a backup may be written shows only when one is' },
        ...(store.byHand === undefined
          ? {}
          : { hint: `printf x | ${store.byHand.write(shellQuote(`${store.address}/pgproof-probe`))}` }),
      },
    ];
  return [
    {
      ...{ id, status: 'bad', object, detail: 'we may not write there' },
      hint: `ls -ld ${shellQuote(store.address ?? store.describe)}; chown "$(id -u)" ${shellQuote(store.address ?? store.describe)}, or mount it to be written`,
    },
  ];
}

function room(facts: StoreFacts): Finding[] {
  const { freeBytes, databases } = facts;
  if (freeBytes === undefined) return [];
  const newest = Math.max(
    0,
    ...databases.map(({ backups }) => {
      const last = judgedOf(backups).manifests.at(-1);
      return last === undefined ? 0 : bytesOf(last);
    }),
  );
  const detail = `${formatBytes(freeBytes)} free${newest === 0 ? '' : `; the largest of the newest backups has ${formatBytes(newest)}`}`;
  const status = freeBytes < Math.max(mebibyte, newest) ? 'bad' : freeBytes < newest * 3 ? 'warning' : 'good';
  const hint = `pgproof prune ${storeFlags(facts.store) ?? ''} --keep-last 7 --dry-run`;
  return [{ id: 'diagnose.store-disk', status, object: storeObject(facts), detail, hint }];
}

function judgeDatabaseOf(database: StoredDatabase, facts: StoreFacts, context: StoreContext): Finding[] {
  return [
    ...chosenFindings(database, facts, context),
    ...ageFindings(database, facts),
    ...sizeFindings(database, facts),
    ...leftoverFindings(database, facts),
  ];
}

function chosenFindings(
  { name, chosen, backups }: StoredDatabase,
  facts: StoreFacts,
  context: StoreContext,
): Finding[] {
  const object = { kind: 'database', name };
  if ('unseen' in chosen)
    return [
      { id: 'diagnose.backup-missing', status: 'bad', object, detail: chosen.unseen.message, hint: chosen.unseen.hint },
    ];
  const { id, manifest, problem } = chosen.seen;
  const about = { kind: 'backup', name: `${encodeDatabaseName(name)}/${id}` };
  const other = backups.findLast((one) => one.id !== id && one.manifest !== undefined && one.standing !== 'bad');
  const another =
    other === undefined
      ? `make a new one: ${backupCommand(facts.store, newestOf(backups))}`
      : provingCommand(facts.store, { database: name, id: other.id }, identityToGiveFor(other.manifest?.encryption));
  if (manifest === undefined)
    return [
      {
        id: 'diagnose.backup-manifest',
        status: 'bad',
        object: about,
        detail: problem ?? 'its manifest cannot be read',
        hint: another,
      },
    ];
  return [
    {
      id: 'diagnose.backup-manifest',
      status: 'good',
      object: about,
      detail: `of ${formatTime(manifest.created_at)}, PostgreSQL ${manifest.server.version}: its manifest is valid`,
    },
    ...keyFindings(chosen.seen, manifest, about),
    ...fileFindings(chosen.seen, about, facts, another),
    ...verificationFindings(chosen.seen, manifest, about, facts, backups.find((one) => one.id === id)?.standing),
    ...slowFindings(chosen.seen, manifest, about, facts, context),
  ];
}

function keyFindings({ keys }: ChosenBackup, { encryption }: Manifest, object: Finding['object'] & object): Finding[] {
  if (keys === undefined || encryption === null) return [];
  const id = 'diagnose.backup-key';
  const fitting = encryption.recipients.join(', ');
  return keys.some((key) => encryption.recipients.includes(key))
    ? [{ id, status: 'good', object, detail: 'it is encrypted, and the key is one of those that open it' }]
    : [
        {
          ...{ id, status: 'bad', object },
          detail: `it is encrypted for ${fitting}, and the key is that of ${keys.join(', ')}`,
          hint: 'whose a key is: age-keygen -y <identity file>; give the file of one that fits: --age-identity <file>',
        },
      ];
}

function fileFindings(
  { files, digests }: ChosenBackup,
  object: Finding['object'] & object,
  facts: StoreFacts,
  another: string,
): Finding[] {
  const id = 'diagnose.backup-files';
  const wrong = files.filter(({ file, bytes }) => bytes !== file.bytes);
  if (wrong.length > 0)
    return wrong.map(
      ({ file, bytes }): Finding => ({
        ...{ id, status: 'bad', object: { kind: 'file', name: `${object.name}/${file.path}` }, hint: another },
        detail:
          bytes === undefined
            ? 'the store has no such file'
            : `${formatCount(bytes)} bytes in the store, ${formatCount(file.bytes)} in the manifest`,
      }),
    );
  if (digests !== undefined)
    return digests.map(({ status, detail, object: file }) => ({
      id,
      status,
      object: file ?? object,
      detail,
      ...(status === 'bad' ? { hint: another } : {}),
    }));
  return [
    {
      id,
      status: 'good',
      object,
      detail: `${files.length} files, each with its size${facts.isIntactWanted ? '' : '; their content is read with --level intact'}`,
    },
  ];
}

function verificationFindings(
  { records }: ChosenBackup,
  manifest: Manifest,
  object: Finding['object'] & object,
  facts: StoreFacts,
  standing: string | undefined,
): Finding[] {
  const id = 'diagnose.backup-verification';
  const last = records.at(-1);
  const { id: backup, server, encryption } = manifest;
  const hint = provingCommand(facts.store, { database: server.database, id: backup }, identityToGiveFor(encryption));
  if (last === undefined)
    return [{ id, status: 'warning', object, detail: 'it was never verified: nobody knows whether it restores', hint }];
  const when = `its last verification, of ${formatTime(last.verified_at)}, reached ${last.verdict}`;
  const why = last.findings.find(({ status }) => status === 'bad' || status === 'unknown');
  if (standing === 'bad')
    return [
      {
        id,
        status: 'bad',
        object,
        detail: `${when} and failed${why === undefined ? '' : `: ${why.id} ${why.detail}`}`,
        hint,
      },
    ];
  return [{ id, status: standing === 'good' ? 'good' : 'warning', object, detail: when, hint }];
}

/** What several jobs would restore at the same time, and one did not. Rows alone go between two halves of definitions, by one job. */
function slowFindings(
  { records }: ChosenBackup,
  manifest: Manifest,
  object: Finding['object'] & object,
  { store }: StoreFacts,
  { slowSeconds, cpus }: StoreContext,
): Finding[] {
  const last = records.findLast(({ rto_seconds }) => rto_seconds !== null);
  const seconds = last?.rto_seconds ?? 0;
  if (last === undefined || seconds < slowSeconds) return [];
  const { format, filters, server } = manifest;
  const jobs = Math.max(2, cpus);
  const took = `its last restore took ${formatSeconds(seconds)} for a database of ${formatBytes(server.size_bytes)}, format ${format}`;
  const found = { id: 'diagnose.restore-slow', status: 'warning', object } as const;
  if (!isParallel(manifest))
    return [
      {
        ...found,
        detail: `${took}: that can only be restored by one session`,
        hint: parallelBackup(manifest, store, jobs),
      },
    ];
  const detail =
    format === 'directory'
      ? `${took}: several jobs restore it, and as many as there are processors are the quickest`
      : `${took}, by one job: from a file, tables and indexes can be restored by several at a time`;
  if (filters.length === 0) return [{ ...found, detail, hint: parallelRestore(manifest, store, jobs) }];
  return [
    { ...found, detail, ...(filters.includes('--data-only') ? {} : { hint: parallelBackup(manifest, store, jobs) }) },
  ];
}
