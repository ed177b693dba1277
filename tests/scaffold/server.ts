/* A server that scaffold compose made, up, with a table, a backup, and its proof. */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject } from 'vitest';
import { stringify } from 'yaml';
import {
  type Archiver,
  type ComposeOptions,
  gatherScaffoldFacts,
  type PoolMode,
  planScaffold,
  present,
  runScaffold,
  type ScaffoldOptions,
  type ScaffoldPlan,
} from '../../packages/core/src/index.ts';
import { deploymentImage } from '../../scripts/images.ts';
import { freePort } from '../cluster.ts';
import { docker } from '../containers/engine.ts';
import { type Deployment, openDeployment } from './deployment.ts';
import { imagesOf } from './images.ts';

export interface DeployedServer extends Deployment {
  readonly options: ComposeOptions;
  readonly plan: ScaffoldPlan;
  /** Of `secrets/<of>-password`. */
  readonly password: (of: string) => Promise<string>;
  /** Rows that a role gets in the database "shop". */
  readonly ask: (text: string, as?: Role, port?: number) => Promise<Record<string, unknown>[]>;
  /** What the engine says of its container. */
  readonly inspect: () => Promise<Inspected>;
}

interface Role {
  readonly user: string;
  readonly of: string;
}

interface Inspected {
  readonly Id: string;
  readonly State: { readonly Pid: number; readonly Running: boolean; readonly Health: { readonly Status: string } };
  readonly HostConfig: Readonly<Record<string, unknown>>;
}

export const superuser: Role = { user: 'postgres', of: 'postgres' };
export const owner: Role = { user: 'shop', of: 'owner' };

/** A port that is free, and so is the next one. */
async function freePortPair(): Promise<number> {
  for (;;) {
    const port = await freePort();
    const probe = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port + 1, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}

/** Writes a scaffold, as the doors do. */
export async function writeScaffold(options: ScaffoldOptions): Promise<ScaffoldPlan> {
  const plan = await planScaffold(options, await gatherScaffoldFacts(options));
  await runScaffold(options, plan);
  return plan;
}

/** Puts words in the place of others in a file; those have to be there. */
export async function change(file: string, pairs: readonly (readonly [string, string])[]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [from, to] of pairs) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  await writeFile(file, text);
}

/** What is asked for beside the server. */
export interface Parts {
  readonly tls: boolean;
  readonly standby: boolean;
  readonly pooler?: PoolMode;
  readonly archive?: Archiver;
  readonly isLater: boolean;
}

/**
 * Brings it up by the plan's own commands, and shows it to work by its own verification. `isLater`: what is asked for beside the server
 * itself comes when that is there already, with its data.
 */
export async function deployServer(
  major: number,
  { tls, standby, pooler, archive, isLater }: Parts,
): Promise<DeployedServer> {
  const deployment = await openDeployment();
  const { folder, shell } = deployment;
  const store = await deployment.room.folder('archive');
  const options: ComposeOptions = {
    ...{ kind: 'compose', environment: 'production', folder, shownFolder: 'deploy' },
    ...{
      major,
      database: 'shop',
      memoryMib: 1024,
      cpus: 1,
      port: await freePortPair(),
      bind: '127.0.0.1',
      tls,
      standby,
    },
    ...(pooler === undefined ? {} : { pooler: { mode: pooler, port: await freePort() } }),
    ...(archive === undefined ? {} : { archive: { by: archive, store: { at: 'folder', path: store } } }),
  };
  const password = (of: string): Promise<string> =>
    readFile(join(folder, 'secrets', `${of}-password`), 'utf8').then((text) => text.trim());
  const ask: DeployedServer['ask'] = async (
    text,
    { user, of } = { user: 'postgres', of: 'postgres' },
    port = options.port,
  ) => {
    const address = { host: '127.0.0.1', port, database: 'shop' };
    const ssl = tls ? { ca: await readFile(join(folder, 'secrets/tls-certificate')) } : false;
    const client = new pg.Client({ ...address, ssl, user, password: await password(of) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };
  // Whoever waits for it to be healthy learns it at once; all else is as it was written.
  const hasten = async (parts: Pick<Parts, 'standby' | 'pooler' | 'archive'>): Promise<void> => {
    const often = { healthcheck: { interval: '500ms', retries: 60 } };
    const made = await imagesOf(major, parts.archive);
    const services = {
      postgres: { ...often, ...made },
      ...(parts.standby ? { standby: { ...often, ...made } } : {}),
      ...(parts.pooler === undefined ? {} : { pooler: { ...often, image: deploymentImage.name } }),
    };
    await writeFile(join(folder, 'compose.override.yaml'), stringify({ services }));
  };
  try {
    if (isLater) {
      const { pooler: _, archive: __, ...alone } = options;
      const before = await writeScaffold({ ...alone, tls: false, standby: false });
      await hasten({ standby: false });
      for (const command of before.scaffold.commands) await shell(command);
    }
    const plan = await writeScaffold(options);
    await hasten({ standby, ...present({ pooler, archive }) });
    for (const command of plan.scaffold.commands) await shell(command, { PGPROOF_DIST: inject('dist') });
    await ask(
      "create table item (id int primary key, name text); insert into item select i, 'item ' || i from generate_series(1, 100) i",
      owner,
    );
    for (const step of plan.scaffold.verificationSteps) await shell(step);
    const inspect = async (): Promise<Inspected> => {
      const id = (await shell('docker compose ps --all --quiet postgres')).trim();
      return (JSON.parse(await docker('container', 'inspect', id)) as [Inspected])[0];
    };
    return { ...deployment, options, plan, password, ask, inspect };
  } catch (error) {
    await deployment[Symbol.asyncDispose]();
    throw error;
  }
}
