/* How a diagnosis is asked for, and what its next command does when it is run. */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Room } from '../cli/room.ts';
import type { Cluster } from '../cluster.ts';
import { run } from '../run.ts';

export interface Told {
  readonly id: string;
  readonly status: string;
  readonly object?: { readonly kind: string; readonly name: string };
  readonly detail: string;
  readonly hint?: string;
}

export interface Diagnosis {
  readonly code: number | null;
  readonly findings: readonly Told[];
  /** What comes first. */
  readonly cause: {
    readonly id: string;
    readonly detail: string;
    readonly next: string | null;
    readonly layer: string | null;
  } | null;
  readonly text: string;
  /** The finding of that id; fails when there is none. */
  readonly finding: (id: string) => Told;
}

/** Runs `pgproof diagnose … --json`. */
export async function diagnose(
  room: Room,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Diagnosis> {
  const ran = await room.run(['diagnose', '--json', ...args], { env });
  expect(ran.stdout, ran.stderr).not.toBe('');
  const told = ran.json() as unknown as Pick<Diagnosis, 'findings' | 'cause'>;
  expect(told, ran.stdout).toMatchObject({
    schema: 'pgproof/1',
    operation: 'diagnose',
    exit_code: ran.code,
    ok: ran.code === 0,
  });
  return {
    code: ran.code,
    text: ran.stdout + ran.stderr,
    findings: told.findings,
    cause: told.cause,
    finding: (id) => {
      const found = told.findings.find((finding) => finding.id === `diagnose.${id}`);
      if (found === undefined)
        expect.fail(
          `no finding diagnose.${id} in ${told.findings.map((one) => `${one.id} (${one.status})`).join(', ')}`,
        );
      return found as Told;
    },
  };
}

/** What comes first is this, with exit code 1. */
export function expectCause(diagnosis: Diagnosis, id: string, says: RegExp): void {
  expect(
    diagnosis.cause,
    JSON.stringify(
      diagnosis.findings.filter(({ status }) => status !== 'good'),
      undefined,
      1,
    ),
  ).toMatchObject({
    id: `diagnose.${id}`,
    detail: expect.stringMatching(says),
  });
  expect(diagnosis.code).toBe(1);
}

/** Runs what a hint says: as SQL on a server. */
export function runSql(
  cluster: Pick<Cluster, 'sql'>,
  database: string,
  hint: string | null | undefined,
): Promise<unknown> {
  return cluster.sql(database, hint ?? '');
}

/** Runs what a hint says: as a person pastes it into a shell, on that server. */
export function runShell(
  cluster: Pick<Cluster, 'bin' | 'socket' | 'port'>,
  hint: string | null | undefined,
  cwd: string,
): Promise<string> {
  return run('/bin/bash', ['--norc', '-c', `set -eo pipefail; cd "$0"; ${hint ?? 'false'}`, cwd], undefined, {
    PATH: `${cluster.bin}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    PGHOST: cluster.socket,
    PGPORT: String(cluster.port),
    PGUSER: 'postgres',
    LC_ALL: 'C',
  });
}

/** Runs a shell line as `runShell` does, with its output in a log, as a person does; whatever comes of it. The log's path. */
export async function logShell(
  cluster: Pick<Cluster, 'bin' | 'socket' | 'port'>,
  line: string,
  cwd: string,
): Promise<string> {
  const log = join(cwd, 'restore.log');
  await runShell(cluster, `(${line}) > ${log} 2>&1 || true`, cwd);
  return log;
}
