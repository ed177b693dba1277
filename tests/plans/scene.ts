/* A server, a store with a backup of each kind, and the command line in this process: what plans are asked of. */
import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../../packages/cli/src/program.ts';
import { openTerminal } from '../../packages/cli/src/terminal.ts';
import type { PublicPlan } from '../../packages/core/src/index.ts';
import { makeApp } from '../cli/databases.ts';
import { makeRoom, type Room } from '../cli/room.ts';
import type { Cluster } from '../cluster.ts';
import { type Key, makeKey } from '../keys.ts';
import { serverOwner, startPhysical } from '../physical/scene.ts';

/** What a command came to, in this process. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface PlanScene extends AsyncDisposable {
  readonly cluster: Cluster;
  readonly room: Room;
  readonly key: Key;
  /** A folder of golang-migrate's. */
  readonly migrations: string;
  readonly systemIdentifier: string;
  readonly url: (database: string) => string;
  /** Runs `pgproof …` in this process, without starting another Node.js. */
  readonly here: (args: readonly string[]) => Promise<Ended>;
  readonly plan: (args: readonly string[]) => Promise<PublicPlan>;
}

const upAndDown: Readonly<Record<string, string>> = {
  '1_coupon.up.sql': 'create table coupon (code text primary key, percent int not null);\n',
  '1_coupon.down.sql': 'drop table coupon;\n',
  '2_index.up.sql': 'create index concurrently on coupon (percent);\n',
  '2_index.down.sql': 'drop index coupon_percent_idx;\n',
};

/** `more` is what the environment of commands says beside the usual. */
export async function openPlanScene(
  settings: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<PlanScene> {
  await using stack = new AsyncDisposableStack();
  const cluster = stack.use(await startPhysical(settings));
  await makeApp(cluster);
  const room = stack.use(await makeRoom());
  const key = await makeKey(room.home, 'own');
  const migrations = await room.folder('migrations');
  for (const [name, text] of Object.entries(upAndDown)) await writeFile(join(migrations, name), text);
  const owner = await serverOwner();
  const servers = await room.folder('servers');
  if (owner !== undefined) await chown(servers, owner.uid, owner.gid);
  const [row] = await cluster.sql('postgres', 'select system_identifier::text as id from pg_control_system()');
  const url = (database: string): string => cluster.url(database);
  const here = async (args: readonly string[]): Promise<Ended> => {
    let [stdout, stderr] = ['', ''];
    const sink = (take: (text: string) => void) => {
      const write = (text: string): boolean => {
        take(text);
        return true;
      };
      return { write, on: () => undefined } as never;
    };
    const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: room.home, NO_COLOR: '1', ...more };
    const code = await runProgram(args, {
      env,
      signal: new AbortController().signal,
      terminal: openTerminal(
        sink((text) => {
          stdout += text;
        }),
        sink((text) => {
          stderr += text;
        }),
        env,
      ),
      ...{ homedir: room.home, tmpdir: room.tmp, osUser: 'nobody' },
    });
    return { code, stdout, stderr };
  };
  const plan = async (args: readonly string[]): Promise<PublicPlan> => {
    const end = args.includes('--') ? args.indexOf('--') : args.length;
    const ended = await here(['plan', ...args.slice(0, end), '--json', ...args.slice(end)]);
    const parsed = JSON.parse(ended.stdout || '{}') as PublicPlan;
    if (parsed.commands === undefined) throw new Error(`no plan, but ${ended.code}: ${ended.stderr}${ended.stdout}`);
    return parsed;
  };
  const disposal = stack.move();
  return {
    ...{ cluster, room, key, migrations, url, here, plan },
    systemIdentifier: row?.['id'] ?? '',
    [Symbol.asyncDispose]: () => disposal.disposeAsync(),
  };
}
