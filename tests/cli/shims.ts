import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Room } from './room.ts';

/** A program that was started through a shim: what the kernel handed it. */
export interface Started {
  /** Its name, such as pg_dump. */
  readonly name: string;
  /** The path by which it was started. */
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Stand-ins that write down argv and environment, and then become the real program. */
export interface Shims {
  /** For --pg-bin. */
  readonly bin: string;
  /** A PATH that begins with them. */
  readonly path: string;
  /** The same without age: what is not here is found where a system keeps its programs, and age is looked for on PATH alone. */
  readonly pathWithoutAge: string;
  /** In the order in which they were started. */
  readonly started: () => Promise<Started[]>;
  readonly forget: () => Promise<void>;
}

const ours = ['zstd', 'unshare', 'setpriv', 'test'];
const age = '/usr/bin/age';
/** Whether the real age is where the shims hand over to it. */
export const hasAge: boolean = existsSync(age);
const postgres = [
  ...['pg_dump', 'pg_dumpall', 'pg_restore', 'pg_amcheck', 'pg_basebackup'],
  ...['initdb', 'pg_resetwal', 'postgres', 'psql'],
];

/** Perl, because it changes nothing in the environment that it hands on, and belongs to Debian's essential packages. */
function recorder(real: string, records: string): string {
  return `#!/usr/bin/perl
use Time::HiRes 'time';
my $file = sprintf('%s/%.6f-%d-%d', '${records}', time, $$, int(rand(1e9)));
open(my $out, '>', $file) or die "$file: $!";
binmode $out;
print $out join("\\0", $0, scalar(@ARGV), @ARGV, map { "$_=$ENV{$_}" } sort keys %ENV);
close $out;
exec { '${real}' } '${real}', @ARGV;
`;
}

export async function makeShims(room: Room, realBin: string): Promise<Shims> {
  const [bin, path, agePath, records] = await Promise.all([
    room.folder('shims/bin'),
    room.folder('shims/path'),
    room.folder('shims/age'),
    room.folder('shims/records'),
  ]);
  // The sandbox's user writes here too.
  await chmod(records, 0o1777);
  for (const name of postgres) await writeProgram(join(bin, name), recorder(`${realBin}/${name}`, records));
  for (const name of ours) await writeProgram(join(path, name), recorder(`/usr/bin/${name}`, records));
  if (hasAge) await writeProgram(join(agePath, 'age'), recorder(age, records));
  return {
    bin,
    path: `${agePath}:${path}:/usr/local/bin:/usr/bin:/bin`,
    pathWithoutAge: path,
    started: async () => {
      const names = (await readdir(records)).sort();
      return Promise.all(names.map(async (name) => parse(await readFile(join(records, name), 'utf8'))));
    },
    forget: async () => {
      await rm(records, { recursive: true });
      await mkdir(records);
      await chmod(records, 0o1777);
    },
  };
}

function parse(text: string): Started {
  const [path = '', count = '0', ...rest] = text.split('\0');
  const args = rest.slice(0, Number(count));
  const env = Object.fromEntries(
    rest
      .slice(Number(count))
      .filter((pair) => pair !== '')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  return { name: basename(path), path, args, env };
}

export async function writeProgram(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  await chmod(path, 0o755);
}

/** A folder for --pg-bin in which one program is another, and the rest are the real ones. */
export async function binWith(
  room: Room,
  realBin: string,
  programs: Readonly<Record<string, string>>,
): Promise<string> {
  const bin = await room.folder(`bin-${Object.keys(programs).join('-')}-${Math.random().toString(36).slice(2)}`);
  for (const name of postgres) {
    await writeProgram(join(bin, name), programs[name] ?? `#!/bin/sh\nexec ${realBin}/${name} "$@"\n`);
  }
  return bin;
}

/** A pg_dump whose output trickles, as over a slow line, until somebody makes the file `go`; it ends when its reader goes. */
export function slowPgDump(realBin: string, go: string): string {
  return `#!/bin/bash
[ "$1" = --version ] && exec ${realBin}/pg_dump --version
set -o pipefail
${realBin}/pg_dump "$@" | /usr/bin/perl -e '$| = 1; while (sysread(STDIN, $b, 4096)) { print $b or exit 1; select(undef, undef, undef, 0.02) unless -e "${go}" }'
`;
}

/** A pg_restore that stops before it restores, until somebody makes the file `go`; `began` says that it has come that far. */
export function waitingPgRestore(realBin: string, began: string, go: string): string {
  return `#!/bin/bash
case "$*" in *--dbname=*)
  : > ${began}
  while [ ! -e ${go} ]; do /bin/sleep 0.05; done;;
esac
exec ${realBin}/pg_restore "$@"
`;
}
