/* The databases of the drills: real ones where there are any, and the worst cases of the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Cluster } from '../cluster.ts';
import { corporaFolder } from '../tiers.ts';

export interface SoakDatabase {
  readonly name: string;
  /** The only major that loads its script; others get it by a restore. Undefined: any. */
  readonly only: number | undefined;
  readonly script: () => string;
}

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Roles that the scripts name. */
const roles = ['shop_owner', 'shop_reader', 'harbour_owner', 'harbour_reader', '"Odd ""role"'];

/** Every database, the small ones first. */
export function soakDatabases(): SoakDatabase[] {
  const corpora = corporaFolder();
  const own: SoakDatabase[] = [
    { name: 'shop', only: undefined, script: () => here('../e2e/catalogue/worst-case.sql') },
    { name: 'harbour', only: undefined, script: () => here('../e2e/roundtrip/shapes.sql') },
    { name: 'saltmarsh', only: undefined, script: () => here('../../packages/core/src/verify/sample-database.sql') },
  ];
  if (corpora === undefined) return own;
  const trap = join(corpora, '../recipes/proof/trap.sql');
  return [
    ...own,
    ...(existsSync(trap) ? [{ name: 'trap', only: undefined, script: () => readFileSync(trap, 'utf8') }] : []),
    ...readdirSync(corpora)
      .filter((file) => file.endsWith('.sql.gz'))
      .map((file) => {
        const named = /_(\d\d)\.sql\.gz$/.exec(file)?.[1];
        return {
          name: file.replace('.sql.gz', ''),
          only: named === undefined ? undefined : Number(named),
          script: () => gunzipSync(readFileSync(join(corpora, file))).toString(),
        };
      }),
  ];
}

export async function makeRoles(cluster: Cluster): Promise<void> {
  await cluster.sql('postgres', roles.map((role) => `create role ${role}`).join(';'));
}

/** Creates and fills it, statement by statement, as psql does. */
export async function loadDatabase(cluster: Cluster, { name, script }: SoakDatabase): Promise<void> {
  const text = script();
  const createsItself = /^create database/im.test(text);
  if (!createsItself) {
    await cluster.sql('postgres', `create database ${name} template template0 encoding 'UTF8' locale 'C'`);
  }
  const target = createsItself ? 'postgres' : name;
  await cluster.tool('psql', ['-X', '-q', '-o', '/dev/null', '-v', 'ON_ERROR_STOP=1', '-d', target], text);
}
