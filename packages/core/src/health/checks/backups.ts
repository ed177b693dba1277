import { formatBytes, formatCount, formatSeconds, formatTime } from '../../units.ts';
import { check, grade, type Judged } from '../check.ts';

/** What a store holds of this database. */
export const backupChecks = [
  check({
    id: 'backup-age',
    means: 'A backup of this whole database was made lately: one of some of its tables is none of the others.',
    advice: 'See why the last run made none.',
    profiles: ['pre-migrate'],
    applies: ({ aside }) => aside.store !== undefined,
    limits: {
      hours: {
        warning: 26,
        bad: 50,
        unit: 'h',
        source: 'nightly ones, with two hours to spare; two missed',
        of: { development: { warning: 24 * 8, bad: 24 * 30 } },
      },
    },
    judge: ({ aside: { store }, now, limit }): readonly Judged[] => {
      if (store === undefined) return [];
      if ('reason' in store)
        return [{ status: 'unknown', detail: `the store could not be read: ${store.reason}`, hint: store.hint }];
      const { newest, hints, passedOver } = store;
      const others = passedOver.unreadable.map(
        ({ id, problem, hint }): Judged => ({
          ...{ status: 'unknown', object: { kind: 'backup', name: id }, hint },
          detail: `whether it is of the whole database could not be seen: ${problem}`,
        }),
      );
      if (newest === undefined) {
        const parts = passedOver.ofParts;
        return [
          {
            status: 'bad',
            detail: `the store holds no backup of the whole of "${store.database}" that can be read${parts === 0 ? '' : `, and ${formatCount(parts)} of a part of it`}`,
            hint: hints.backUp,
          },
          ...others,
        ];
      }
      const hours = (now.getTime() - Date.parse(newest.createdAt)) / 3_600_000;
      return [
        {
          status: grade(hours, limit('hours')),
          object: { kind: 'backup', name: newest.id },
          detail: `the newest is ${formatSeconds(Math.max(0, hours * 3600))} old`,
          hint: hints.backUp,
        },
        ...others,
      ];
    },
    measures: ({ aside: { store }, now }) =>
      store === undefined || 'reason' in store || store.newest === undefined
        ? []
        : [
            {
              name: 'backup_age_seconds',
              help: 'Age of the newest backup.',
              type: 'gauge',
              value: (now.getTime() - Date.parse(store.newest.createdAt)) / 1000,
            },
            { name: 'backup_size_bytes', help: 'Size of the newest backup.', type: 'gauge', value: store.newest.bytes },
          ],
  }),
  check({
    id: 'backup-size',
    means: 'Backups are as large as they use to be: one that shrank may be of an emptied database.',
    advice: 'Prove the one before it, and keep it, unless rows were removed on purpose.',
    applies: ({ aside }) => aside.store !== undefined && 'newest' in aside.store && aside.store.newest !== undefined,
    limits: {
      'shrunk-percent': { warning: 30, bad: 60, unit: '%', source: 'check_pgactivity pg_dump_backup' },
    },
    judge: ({ aside: { store }, limit }): readonly Judged[] => {
      if (store === undefined || 'reason' in store || store.newest === undefined) return [];
      const { newest, usualBytes, hints } = store;
      if (usualBytes === undefined)
        return [{ status: 'good', detail: `${formatBytes(newest.bytes)}; there is no earlier one to hold it against` }];
      const shrunk = 100 * (1 - newest.bytes / Math.max(1, usualBytes));
      return [
        {
          status: grade(shrunk, limit('shrunk-percent')),
          object: { kind: 'backup', name: newest.id },
          detail: `${formatBytes(newest.bytes)}, and those before it have ${formatBytes(usualBytes)}`,
          hint: hints.prove,
        },
      ];
    },
  }),
  check({
    id: 'backup-verdict',
    means: 'A backup was restored and shown good lately: until then nobody knows whether it restores.',
    advice: 'Verify it; better every night.',
    applies: ({ aside }) => aside.store !== undefined && 'newest' in aside.store && aside.store.newest !== undefined,
    limits: {
      'good-hours': { warning: 8 * 24, bad: 31 * 24, unit: 'h', source: 'a week; nightly drills have it every day' },
    },
    judge: ({ aside: { store }, now, limit }): readonly Judged[] => {
      if (store === undefined || 'reason' in store || store.newest === undefined) return [];
      const { newest, lastGood, hints } = store;
      if (newest.standing === 'bad')
        return [
          {
            ...{ status: 'bad', object: { kind: 'backup', name: newest.id } },
            detail: `the newest was verified${newest.verifiedAt === undefined ? '' : ` on ${formatTime(newest.verifiedAt)}`} and failed: it reached ${newest.verdict ?? 'none'}`,
            hint: hints.prove,
          },
        ];
      if (lastGood === undefined)
        return [
          {
            status: 'warning',
            detail: 'none was ever shown good: nobody knows whether they restore',
            hint: hints.prove,
          },
        ];
      const hours = (now.getTime() - Date.parse(lastGood.verifiedAt)) / 3_600_000;
      return [
        {
          status: grade(hours, limit('good-hours')),
          object: { kind: 'backup', name: lastGood.id },
          detail: `shown good ${formatSeconds(Math.max(0, hours * 3600))} ago: ${lastGood.verdict}`,
          hint: hints.prove,
        },
      ];
    },
    measures: ({ aside: { store }, now }) =>
      store === undefined || 'reason' in store || store.lastGood === undefined
        ? []
        : [
            {
              name: 'backup_proof_age_seconds',
              help: 'Time since a backup was last shown good.',
              type: 'gauge',
              value: (now.getTime() - Date.parse(store.lastGood.verifiedAt)) / 1000,
            },
          ],
  }),
];
