import type { Finding } from '../finding.ts';
import { leftoverAgeDays } from '../prune/options.ts';
import { identityToGiveFor } from '../store/encryption.ts';
import { bytesOf } from '../store/history.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import type { ListedBackup } from '../store/list.ts';
import type { Manifest } from '../store/manifest.ts';
import { backupCommand, provingCommand, removalCommand } from '../store/shell.ts';
import { formatBytes, formatCount, formatSeconds } from '../units.ts';
import type { StoredDatabase, StoreFacts } from './store.ts';

const day = 86_400;

/** The backups that are held against each other, and against the clock. */
export interface Judged {
  /** Oldest first. */
  readonly manifests: readonly Manifest[];
  /** Their filters, where the store has only parts of the database; undefined: they are of the whole. */
  readonly part: string | undefined;
}

/** Those of the whole database; where there is none, those of the same part as the newest. */
export function judgedOf(backups: readonly ListedBackup[]): Judged {
  const all = backups.flatMap(({ manifest }) => (manifest?.method === 'logical' ? [manifest] : []));
  const whole = all.filter(({ filters }) => filters.length === 0);
  const part = all.at(-1)?.filters.join(' ') ?? '';
  if (whole.length > 0 || part === '') return { manifests: whole, part: undefined };
  return { manifests: all.filter(({ filters }) => filters.join(' ') === part), part };
}

/** The newest that can be read. */
export function newestOf(backups: readonly ListedBackup[]): Manifest | undefined {
  const manifest = backups.findLast((backup) => backup.manifest !== undefined)?.manifest;
  return manifest?.method === 'logical' ? manifest : undefined;
}

/** Backups come at their own rhythm: one that is due is missed by half of a usual gap, and surely by three. Without a rhythm: nightly. */
export function ageFindings({ name, backups }: StoredDatabase, { now, store }: StoreFacts): Finding[] {
  const { manifests, part } = judgedOf(backups);
  const times = manifests.map(({ created_at }) => Date.parse(created_at) / 1000).slice(-11);
  const newest = times.at(-1);
  if (newest === undefined) return [];
  const gaps = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .sort((a, b) => a - b);
  const usual = gaps.length < 3 ? day : Math.max(3600, gaps[Math.floor(gaps.length / 2)] ?? day);
  const age = now.getTime() / 1000 - newest;
  const rhythm =
    gaps.length < 3 ? 'nightly ones are taken for granted' : `they usually come every ${formatSeconds(usual)}`;
  const newestOne = part === undefined ? 'its newest backup' : `none is of the whole of it; the newest, of ${part},`;
  return [
    {
      id: 'diagnose.backup-age',
      status: age > usual * 3 ? 'bad' : age > usual * 1.5 || part !== undefined ? 'warning' : 'good',
      object: { kind: 'database', name },
      detail: `${newestOne} is ${formatSeconds(Math.max(0, age))} old; ${rhythm}`,
      hint: `see why the last run made none, then: ${backupCommand(store, newestOf(backups))}`,
    },
  ];
}

/** Held against the middle one of up to five before it that are packed the same way. */
export function sizeFindings({ name, backups }: StoredDatabase, { store }: StoreFacts): Finding[] {
  const { manifests } = judgedOf(backups);
  const last = manifests.at(-1);
  if (last === undefined) return [];
  const like = (one: Manifest): string =>
    JSON.stringify([one.format, one.pg_dump_arguments ?? [], one.compression.algorithm, one.encryption !== null]);
  const before = manifests
    .slice(0, -1)
    .filter((one) => like(one) === like(last))
    .slice(-5);
  const id = 'diagnose.backup-size';
  const object = { kind: 'backup', name: `${encodeDatabaseName(name)}/${last.id}` };
  if (before.length === 0)
    return [
      {
        id,
        status: 'good',
        object,
        detail: `${formatBytes(bytesOf(last))}; there is no earlier one to hold it against`,
      },
    ];
  const sizes = before.map(bytesOf).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const share = usual === 0 ? 1 : bytesOf(last) / usual;
  const previous = before.at(-1) as Manifest;
  const lost =
    previous.proof.level !== 'none' && last.proof.level !== 'none'
      ? previous.proof.relations - last.proof.relations
      : 0;
  const rows =
    previous.proof.level === 'none' || last.proof.level === 'none'
      ? ''
      : `; ${formatCount(last.proof.rows)} rows in ${formatCount(last.proof.relations)} relations, before it ${formatCount(previous.proof.rows)} in ${formatCount(previous.proof.relations)}`;
  return [
    {
      ...{ id, object },
      status: share < 0.5 ? 'bad' : share < 0.8 || lost > 0 ? 'warning' : 'good',
      detail: `${formatBytes(bytesOf(last))}, ${Math.round(share * 100)} % of the ${formatBytes(usual)} of those before it${rows}`,
      hint: `if that many rows were not removed on purpose, keep the one before it, and prove it: ${provingCommand(store, { database: name, id: previous.id }, identityToGiveFor(previous.encryption))}`,
    },
  ];
}

/** What has no manifest. */
export function leftoverFindings({ name, unfinished }: StoredDatabase, { now, store }: StoreFacts): Finding[] {
  return unfinished.map((id): Finding => {
    const begun = Date.parse(id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*/, '$1-$2-$3T$4:$5:$6Z'));
    const age = (now.getTime() - begun) / 1000;
    const folder = `${encodeDatabaseName(name)}/${id}`;
    const isOld = age > leftoverAgeDays * day;
    return {
      id: 'diagnose.backup-leftover',
      status: isOld ? 'warning' : 'explained',
      object: { kind: 'leftover', name: folder },
      detail: `begun ${formatSeconds(Math.max(0, age))} ago and has no manifest: ${isOld ? 'a run that was killed left it, and it is no backup' : 'a backup under way, or one that was killed'}`,
      ...(isOld ? { hint: removalCommand(store, folder)[0] ?? 'remove it by hand' } : {}),
    };
  });
}
