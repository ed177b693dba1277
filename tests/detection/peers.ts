/* The ways by which others look at a backup: PostgreSQL's own programs, counting, and pgcopydb. Nothing of the product's. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Peers, Seen } from '../../scripts/detected.ts';
import type { Cluster } from '../cluster.ts';

/** An archive in a file, and the identity that opens it where it is encrypted. */
export interface Archive {
  readonly path: string;
  readonly identity?: string;
}

interface Ended {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

function attempt(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : (error.code ?? error.signal ?? 'ended');
      resolve({ code, stdout, stderr });
    });
  });
}

const seen = ({ code, stderr }: Ended): Seen => ({
  caught: code !== 0,
  said:
    code === 0 ? '' : (stderr.split('\n').find((line) => /error|fatal|age:|zstd:/i.test(line)) ?? `ended with ${code}`),
});

/** pg_restore on an archive: the file itself, or what age and zstd make of it. With `isWhole` what opens it has to end well, too. */
async function pgRestore(
  { bin, socket, port }: Cluster,
  { path, identity }: Archive,
  args: readonly string[],
  isWhole: boolean,
): Promise<Ended> {
  const opened = [
    ...(identity === undefined ? [] : ['age --decrypt --identity "$identity"']),
    ...(/\.zst(\.age)?$/.test(path) ? ['zstd -dc'] : []),
  ];
  const env = { PGHOST: socket, PGPORT: String(port), PGUSER: 'postgres', archive: path, identity: identity ?? '' };
  if (opened.length === 0) return attempt(join(bin, 'pg_restore'), [...args, path], env);
  const [first, ...others] = opened;
  const line = [`${first} < "$archive"`, ...others, '"$@"'].join(' | ');
  const script = isWhole ? `set -o pipefail; ${line}` : `${line}; exit "\${PIPESTATUS[-1]}"`;
  return attempt('/bin/bash', ['-c', script, 'bash', join(bin, 'pg_restore'), ...args], env);
}

/** What is seen of an archive by who restores it into a database that is there, and is then held against the source. */
export async function lookAtArchive(cluster: Cluster, source: string, archive: Archive): Promise<Peers> {
  const database = 'restored_by_peers';
  await cluster.sql('postgres', `create database ${database} template template0`);
  const restore = await pgRestore(cluster, archive, [`--dbname=${database}`], true);
  const peers = {
    list: seen(await pgRestore(cluster, archive, ['--list'], false)),
    decode: seen(await pgRestore(cluster, archive, ['--file=/dev/null'], true)),
    restore: seen(restore),
    ...(await lookAtDatabase(cluster, source, database)),
  };
  await cluster.sql('postgres', `drop database ${database} with (force)`);
  return peers;
}

/** As lookAtArchive, for a copy that has a fault: the archive is what pg_dump makes of it, as if the backup had been so. */
export async function lookAtCopy(cluster: Cluster, source: string, copy: string, folder: string): Promise<Peers> {
  const path = join(folder, 'of-a-copy.dump');
  await cluster.tool('pg_dump', ['--format=custom', '--compress=1', `--file=${path}`, `--dbname=${copy}`]);
  const { list, decode, restore } = await lookAtArchive(cluster, source, { path });
  await rm(path);
  return { list, decode, restore, ...(await lookAtDatabase(cluster, source, copy)) };
}

async function lookAtDatabase(
  cluster: Cluster,
  source: string,
  copy: string,
): Promise<Pick<Peers, 'counts' | 'pgcopydb'>> {
  return {
    counts: await compareCounts(cluster, source, copy),
    pgcopydb: await compareByPgcopydb(cluster, source, copy),
  };
}

/** Counts the rows of each table by itself, and of each materialized view. */
async function compareCounts({ sql }: Cluster, source: string, copy: string): Promise<Seen> {
  const read = async (database: string): Promise<Map<string, string>> => {
    const rows = await sql(
      database,
      `select format('%I.%I', n.nspname, c.relname) as name,
              (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from only %I.%I', n.nspname, c.relname), false, true, '')))[1] as count
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
         and (c.relkind = 'r' or c.relispopulated)`,
    );
    return new Map(rows.map(({ name, count }) => [String(name), String(count)]));
  };
  const [before, after] = [await read(source), await read(copy)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const other = names.find((name) => before.get(name) !== after.get(name));
  if (other === undefined) return { caught: false, said: '' };
  return { caught: true, said: `${other}: ${before.get(other) ?? 'absent'}, ${after.get(other) ?? 'absent'}` };
}

/** The version of pgcopydb; undefined where there is none, or one that compares nothing yet. */
export async function pgcopydbVersion(): Promise<string | undefined> {
  if ((await attempt('pgcopydb', ['compare', 'data', '--help'])).code !== 0) return undefined;
  const { stdout, stderr } = await attempt('pgcopydb', ['--version']);
  return /version (\d[\w.-]*)/.exec(stdout + stderr)?.[1];
}

/** Its exit code says nothing of rows: a line of an error does. Null where there is no pgcopydb. */
async function compareByPgcopydb({ socket, port }: Cluster, source: string, copy: string): Promise<Seen | null> {
  if ((await pgcopydbVersion()) === undefined) return null;
  const folder = await mkdtemp(join(socket, 'pgcopydb-'));
  const env = { PGHOST: socket, PGPORT: String(port), PGUSER: 'postgres', HOME: folder, XDG_RUNTIME_DIR: folder };
  const said: string[] = [];
  for (const what of ['schema', 'data']) {
    const places = ['--source', `dbname=${source}`, '--target', `dbname=${copy}`, '--dir', join(folder, what)];
    const { code, stderr } = await attempt('pgcopydb', ['compare', what, ...places], env);
    const errors = stderr
      .split('\n')
      .flatMap((line) => /^\S+ \S+ \d+ (?:ERROR|FATAL)\s+\S+\s+(.*)$/.exec(line)?.[1] ?? []);
    said.push(...errors);
    if (code !== 0 && errors.length === 0) said.push(`compare ${what} ended with ${code}`);
  }
  await rm(folder, { recursive: true });
  return { caught: said.length > 0, said: said[0] ?? '' };
}
