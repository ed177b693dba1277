/* Every fault of the tests that the table of detection shows: what the faults of tests/faults are, and those of keys, roles, stores and age. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '@pgproof/core';
import type { Area, Measured, Peers, Seen } from '../../scripts/detected.ts';
import { startCluster } from '../cluster.ts';
import { type Copy, copyOf, trueCopy } from '../faults/copy.ts';
import { contentFaults } from '../faults/copy-content.ts';
import { objectFaults } from '../faults/copy-objects.ts';
import type { CopyFault } from '../faults/fault.ts';
import { cutInHalf, editManifest, flipBit, refit } from '../faults/forge.ts';
import { type Backup, copyBackup, type Stage } from '../faults/stage.ts';
import { type StoreFault, storeFaults } from '../faults/store-faults.ts';
import { asBackedUp, makeStored, type Stored } from '../faults/stored.ts';
import { archiveOf } from '../faults/verify.ts';
import { type Key, makeKey } from '../keys.ts';
import { layoutOf } from '../layout.ts';
import { pgproof, type Ran } from '../pgproof.ts';
import { lookAtArchive, lookAtCopy } from './peers.ts';

/** Something wrong, and how it is shown to all who look. */
export interface Shown {
  readonly area: Area;
  readonly name: string;
  readonly measure: (world: World) => Promise<Pick<Measured, 'peers' | 'pgproof'>>;
}

/** What the faults are put into. */
export interface World {
  readonly stage: Stage;
  readonly stored: Stored;
  readonly copy: Copy;
  /** An encrypted backup of the same database, the key that opens it, and one that does not. */
  readonly encrypted: Backup;
  readonly key: Key;
  readonly otherKey: Key;
}

export async function makeWorld(stage: Stage): Promise<World> {
  const stored = await makeStored(stage);
  const copy = await copyOf(stage, stored.backups.zstd);
  const [key, otherKey] = [await makeKey(stage.folder, 'right'), await makeKey(stage.folder, 'wrong')];
  const store = join(stage.folder, 'encrypted');
  const words = ['--database-url', stage.cluster.url(asBackedUp), '--age-recipients', key.recipient];
  const taken = await run(stage, ['backup', '--store', store, ...words]);
  if (taken.code !== 0) throw new Error(taken.stderr);
  const id = String(taken.json()['backup_id']);
  const folder = join(store, asBackedUp, id);
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return { stage, stored, copy, key, otherKey, encrypted: { store, database: asBackedUp, id, folder, manifest } };
}

const run = (stage: Stage, words: readonly string[]): Promise<Ran> =>
  pgproof([...words, '--json', '--workdir', stage.folder]);

/** What `pgproof` said with its exit code: the checks that failed, or the error. */
function told(ran: Ran): Seen {
  const { findings, error } = ran.json() as { findings: Finding[]; error?: { kind: string } };
  const failed = findings.filter(({ status }) => status === 'bad').map(({ id }) => id);
  return { caught: ran.code !== 0, said: [...new Set(failed)].join(', ') || (error?.kind ?? '') };
}

const verify = async (stage: Stage, { store }: Backup, ...words: string[]): Promise<Seen> =>
  told(await run(stage, ['verify', '--store', store, ...words]));

const nothingToLookAt: Peers = { list: null, decode: null, restore: null, counts: null, pgcopydb: null };

function shownCopy(fault: CopyFault): Shown {
  const kinds: Readonly<Record<string, Area>> = {
    table: 'rows',
    sequence: 'sequences',
    'large object': 'large objects',
    extension: 'extensions',
  };
  const isContent = contentFaults.includes(fault);
  const kind = fault.object.kind;
  return {
    area: isContent || kind === 'extension' ? (kinds[kind] ?? 'catalogue') : 'catalogue',
    name: fault.name,
    measure: ({ stage, copy }) =>
      copy.withFault(fault, async (database) => {
        const { ok, bad } = await copy.prove(database);
        const said = [...new Set(bad.map(({ id }) => id))].join(', ');
        return {
          peers: await lookAtCopy(stage.cluster, asBackedUp, database, stage.folder),
          pgproof: { caught: !ok, said },
        };
      }),
  };
}

/** A copy of a backup with something wrong in it; who looks at archives sees what is there of it. */
async function measureStored(
  stage: Stage,
  from: Backup,
  inject: (backup: Backup) => Promise<void>,
  how: { readonly identity?: string; readonly words?: readonly string[]; readonly peersLook?: boolean } = {},
): Promise<Pick<Measured, 'peers' | 'pgproof'>> {
  const faulty = await copyBackup(stage, from, 'faulty');
  await inject(faulty);
  const archive = { path: archiveOf(faulty), ...(how.identity === undefined ? {} : { identity: how.identity }) };
  const opened = how.identity === undefined ? [] : ['--age-identity', how.identity];
  const result = {
    pgproof: await verify(stage, faulty, ...opened, ...(how.words ?? [])),
    peers: how.peersLook === false ? nothingToLookAt : await lookAtArchive(stage.cluster, asBackedUp, archive),
  };
  await rm(faulty.store, { recursive: true });
  return result;
}

function shownStored({ area, name, compression, inject }: StoreFault): Shown {
  return {
    area,
    name,
    measure: ({ stage, stored }) =>
      measureStored(stage, stored.backups[compression], ({ folder }) => inject(folder, stored.others), {
        // Nobody else keeps one.
        peersLook: area !== 'proof',
      }),
  };
}

const editGlobals =
  (edit: (script: string) => string): Shown['measure'] =>
  ({ stage, stored }) =>
    measureStored(stage, stored.backups.zstd, async ({ folder }) => {
      const path = join(folder, 'globals.sql');
      const script = await readFile(path, 'utf8');
      const edited = edit(script);
      if (edited === script) throw new Error(`nothing was changed in ${script}`);
      await writeFile(path, edited);
      await refit(folder);
    });

const roleFaults: readonly Shown[] = [
  {
    area: 'roles',
    name: 'a role that is missing in globals.sql',
    measure: editGlobals((script) => script.replaceAll(/^.*\bfaults_reader\b.*\n/gm, '')),
  },
  {
    area: 'roles',
    name: 'a role that comes back as a superuser',
    measure: editGlobals((script) =>
      script.replace('ROLE faults_reader WITH NOSUPERUSER', 'ROLE faults_reader WITH SUPERUSER'),
    ),
  },
  {
    area: 'roles',
    name: 'a role that comes back without its limits',
    measure: editGlobals((script) => script.replace(/(ROLE faults_owner WITH .*)NOBYPASSRLS/, '$1BYPASSRLS')),
  },
];

const inTheMiddle = (content: Buffer): number => Math.floor(content.length * 0.6);
const spoilEncrypted =
  (spoil: (path: string) => Promise<void>, whose: 'key' | 'otherKey' = 'key'): Shown['measure'] =>
  (world) =>
    measureStored(
      world.stage,
      world.encrypted,
      async (backup) => {
        await spoil(archiveOf(backup));
        await refit(backup.folder);
      },
      { identity: world[whose].file },
    );

const keyFaults: readonly Shown[] = [
  {
    area: 'key',
    name: 'a key that does not open the backup',
    measure: spoilEncrypted(async () => undefined, 'otherKey'),
  },
  {
    area: 'key',
    name: 'one bit of an encrypted archive flipped, with the digest made to fit',
    measure: spoilEncrypted((path) => flipBit(path, inTheMiddle)),
  },
  {
    area: 'key',
    name: 'an encrypted archive that is cut in half, with size and digest made to fit',
    measure: spoilEncrypted(cutInHalf),
  },
];

const storeFaultsMore: readonly Shown[] = [
  {
    area: 'store',
    name: 'a backup whose manifest was never written',
    measure: ({ stage, stored }) =>
      measureStored(stage, stored.backups.zstd, ({ folder }) => rm(join(folder, 'manifest.json')), {
        peersLook: false,
      }),
  },
  {
    area: 'store',
    name: 'an archive of no bytes at all',
    measure: ({ stage, stored }) =>
      measureStored(stage, stored.backups.zstd, (backup) => writeFile(archiveOf(backup), '')),
  },
  {
    area: 'staleness',
    name: 'a newest backup of four hours ago, where three were promised',
    measure: ({ stage, stored }) =>
      measureStored(
        stage,
        stored.backups.zstd,
        ({ folder }) =>
          editManifest(folder, (manifest) => {
            const snapshot = manifest['snapshot'] as { time: string };
            snapshot.time = new Date(Date.parse(snapshot.time) - 4 * 3_600_000).toISOString();
          }),
        // Its age is in our manifest alone.
        { words: ['--max-rpo-hours', '3'], peersLook: false },
      ),
  },
];

/** Backups that are true copies of what they were taken from, which is not what it ought to be: only a history tells. */
function shownSource(
  fault: { readonly area: Area; readonly name: string },
  spoil: (stage: Stage) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>,
): Shown {
  return {
    ...fault,
    measure: async ({ stage }) => {
      const store = join(stage.folder, 'history');
      const database = 'growing';
      await stage.cluster.sql('postgres', `create database ${database} template ${asBackedUp}`);
      const backUp = (url: string): Promise<Ran> => run(stage, ['backup', '--store', store, '--database-url', url]);
      const first = await backUp(stage.cluster.url(database));
      if (first.code !== 0) throw new Error(first.stderr);
      const spoiled = await spoil(stage);
      try {
        const second = await backUp(spoiled.url);
        const path = join(stage.folder, 'history.dump');
        await stage.cluster.tool('pg_dump', ['--format=custom', `--file=${path}`, `--dbname=${spoiled.url}`]);
        // Who compares with the source compares with what is wrong.
        const peers = await lookAtArchive(stage.cluster, database, { path });
        await rm(path);
        return { peers, pgproof: told(second) };
      } finally {
        await spoiled.stop();
        await stage.cluster.sql('postgres', `drop database ${database} with (force)`);
        await rm(store, { recursive: true });
      }
    },
  };
}

const sourceFaults: readonly Shown[] = [
  shownSource({ area: 'source', name: 'a table that was emptied before the backup' }, async ({ cluster }) => {
    await cluster.sql('growing', 'truncate shop.noise');
    return { url: cluster.url('growing'), stop: async () => undefined };
  }),
  shownSource({ area: 'source', name: 'a table that was dropped before the backup' }, async ({ cluster }) => {
    await cluster.sql('growing', 'drop table shop.noise');
    return { url: cluster.url('growing'), stop: async () => undefined };
  }),
  shownSource({ area: 'wrong database', name: 'another server under the name of the one before' }, async (stage) => {
    const other = await startCluster();
    await other.sql('postgres', 'create role faults_owner; create role faults_reader');
    await other.sql('postgres', 'create database growing template template0');
    const script = await stage.cluster.tool('pg_dump', ['--dbname=growing']);
    await other.tool('psql', ['-X', '-q', '-d', 'growing'], script);
    return { url: other.url('growing'), stop: other.stop };
  }),
];

/** All of them, on a server of that major; names tell them apart. */
export function allFaults(major: number): readonly Shown[] {
  return [
    ...storeFaults(layoutOf(major)).map(shownStored),
    ...[...contentFaults, ...objectFaults].map(shownCopy),
    ...[...roleFaults, ...keyFaults, ...storeFaultsMore, ...sourceFaults],
  ];
}

/** What all of them say of a copy without a fault. */
export async function measureControl({ stage, stored, copy }: World): Promise<Pick<Measured, 'peers' | 'pgproof'>> {
  const { ok, bad } = await copy.prove(trueCopy);
  const { list, decode, restore } = await lookAtArchive(stage.cluster, asBackedUp, {
    path: archiveOf(stored.backups.zstd),
  });
  const { counts, pgcopydb } = await lookAtCopy(stage.cluster, asBackedUp, trueCopy, stage.folder);
  const said = bad.map(({ id }) => id).join(', ');
  return { peers: { list, decode, restore, counts, pgcopydb }, pgproof: { caught: !ok, said } };
}
