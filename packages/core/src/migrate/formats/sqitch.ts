import { createHash } from 'node:crypto';
import type { Folder } from '../folder.ts';
import type { Format } from '../format.ts';
import type { Migration, Script, SetProblem } from '../migration.ts';

const planFile = 'sqitch.plan';
const change = /^([^\s#%@-][^\s[@]*)\s*(?:\[[^\]]*\]\s*)?\d{4}-\d\d-\d\dT/;
const tag = /^@(\S+)/;

/** sqitch: the plan's order; psql runs a script statement by statement, and the script has its own BEGIN and COMMIT. */
export const sqitch: Format = {
  name: 'sqitch',
  recognises: ({ files }) => (files.some(({ path }) => path === planFile) ? 2 : 0),
  // Only the plan knows: the set's order is asked, not the names.
  compare: () => 0,
  read: (folder) => {
    const problems: SetProblem[] = [];
    const migrations = readPlan(folder).map(({ name, version, suffix }): Migration => {
      const path = `deploy/${name}${suffix}.sql`;
      const file = folder.files.find((one) => one.path === path);
      const script = (at: string): Script | undefined => {
        const found = folder.files.find((one) => one.path === at);
        return found === undefined ? undefined : { path: at, text: found.text, line: 1, transaction: 'each' };
      };
      const [up, down] = [script(path), script(`revert/${name}${suffix}.sql`)];
      if (file === undefined)
        problems.push({ id: 'unreadable', status: 'bad', path, detail: 'stands in the plan, and is not there' });
      return {
        ...{ version, name, path },
        ...(up === undefined ? {} : { up }),
        ...(down === undefined ? {} : { down }),
        ...(file?.bytes === undefined ? {} : { checksum: createHash('sha1').update(file.bytes).digest('hex') }),
      };
    });
    return { migrations, problems };
  },
  state: {
    ...{ schema: 'sqitch', table: 'changes' },
    columns: ['change_id', 'script_hash', 'change', 'project'],
    sql: 'select change, script_hash from {table} order by committed_at, change_id',
    read: (rows) => {
      const seen = new Map<string, number>();
      return rows.map(({ change: name, script_hash: checksum }) => {
        const count = (seen.get(name ?? '') ?? 0) + 1;
        seen.set(name ?? '', count);
        const version = count === 1 ? (name ?? '') : `${name}#${count}`;
        return checksum === null || checksum === undefined ? { version } : { version, checksum };
      });
    },
    memory: 'each',
  },
  habits: {
    outOfOrder: 'skips',
    outOfOrderHint: 'move its line to the end of sqitch.plan: sqitch goes on after the last change that it deployed',
    edited: 'ignores',
    missing: 'refuses',
    dirtyHint: 'run it again when its cause is mended',
  },
};

/**
 * A change that comes twice was reworked: the earlier one's scripts carry a tag that came between, the first of which there is a script.
 * Source: App::Sqitch::Plan::Change, path_segments.
 */
function readPlan({ files }: Folder): { name: string; version: string; suffix: string }[] {
  const lines = files.find(({ path }) => path === planFile)?.text.split(/\r?\n/) ?? [];
  const changes: { name: string; at: number }[] = [];
  const tags: { name: string; at: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const name = change.exec(line)?.[1];
    const tagged = tag.exec(line)?.[1];
    if (name !== undefined) changes.push({ name, at });
    else if (tagged !== undefined) tags.push({ name: tagged, at });
  }
  return changes.map(({ name, at }, index) => {
    const before = changes.slice(0, index).filter((one) => one.name === name).length;
    const again = changes.slice(index + 1).find((one) => one.name === name);
    const between = again === undefined ? [] : tags.filter((one) => one.at > at && one.at < again.at);
    const suffixes = between.map((one) => `@${one.name}`);
    return {
      name,
      version: before === 0 ? name : `${name}#${before + 1}`,
      suffix:
        suffixes.find((suffix) => files.some(({ path }) => path === `deploy/${name}${suffix}.sql`)) ??
        suffixes[0] ??
        '',
    };
  });
}
