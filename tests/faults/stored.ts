import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { layoutOf } from '../layout.ts';
import { run } from '../run.ts';
import { type Backup, type Stage, uncompressed } from './stage.ts';
import type { Others } from './store-faults.ts';

/** Backups that faults are put into, and those that the faults are made from. */
export interface Stored {
  readonly backups: Readonly<Record<'zstd' | 'none', Backup>>;
  readonly others: Others;
}

/** The database that was backed up, as it was then: it is changed afterwards. */
export const asBackedUp = 'as_backed_up';

export async function makeStored(stage: Stage): Promise<Stored> {
  await stage.makeSource('shop');
  const backups = { zstd: await stage.backUp('shop'), none: await stage.backUp('shop', uncompressed) };
  const forged = await forgeArchive(stage);
  await stage.makeSource('elsewhere');
  const elsewhere = await stage.backUp('elsewhere');
  await stage.cluster.sql('postgres', `create database ${asBackedUp} template shop`);
  await stage.cluster.sql('shop', "update shop.noise set text = 'another' where id = 1");
  const later = await stage.backUp('shop');
  return { backups, others: { later: later.folder, elsewhere: elsewhere.folder, forged } };
}

/** A clone keeps the numbers of its objects; it takes the name for as long as pg_dump needs it. */
async function forgeArchive({ cluster, folder: place }: Stage): Promise<string> {
  const layout = layoutOf(cluster.major);
  const folder = join(place, 'forged');
  await mkdir(folder);
  await cluster.sql('postgres', 'create database clone template shop');
  await cluster.sql('clone', "update shop.noise set text = 'another' where id = 1");
  await cluster.sql('postgres', 'alter database shop rename to aside; alter database clone rename to shop');
  const script = `set -o pipefail; "$1/pg_dump" -h "$2" -p "$3" -U postgres -d shop ${layout.dump} > "$4"`;
  const target = join(folder, layout.packed);
  await run('/bin/bash', ['-c', script, 'bash', cluster.bin, cluster.socket, String(cluster.port), target]);
  await cluster.sql('postgres', 'alter database shop rename to clone; alter database aside rename to shop');
  return folder;
}
