/* A place of a test's own: a server, and folders of migrations. */
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runMigrateApply } from '../../packages/core/src/migrate/apply/apply.ts';
import type { MigrateApplyOptions } from '../../packages/core/src/migrate/apply/options.ts';
import { gatherMigrateFacts } from '../../packages/core/src/migrate/facts.ts';
import type { MigrateOptions } from '../../packages/core/src/migrate/options.ts';
import { reportMigrateApply } from '../../packages/core/src/migrate/report-apply.ts';
import { reportMigrateStatus } from '../../packages/core/src/migrate/report-status.ts';
import { settleConnection } from '../../packages/core/src/postgres/settle.ts';
import type { Report } from '../../packages/core/src/report/report.ts';
import type { Session } from '../../packages/core/src/session.ts';
import { type Cluster, startCluster } from '../cluster.ts';

export interface Place extends AsyncDisposable {
  readonly cluster: Cluster;
  /** Makes a database, and runs SQL in it. */
  readonly database: (name: string, sql?: string) => Promise<string>;
  /** Makes a folder of these files, on top of a copy of another, but for one of it. */
  readonly folder: (files: Readonly<Record<string, string>>, from?: string, without?: string) => Promise<string>;
  readonly session: Session;
  /** How a URL becomes a connection. */
  readonly door: Parameters<typeof settleConnection>[1];
  readonly read: (path: string) => Promise<string>;
  /** Options for a folder and a database's URL. */
  readonly options: (folder: string, url?: string, more?: Partial<MigrateOptions>) => MigrateOptions;
  readonly status: (folder: string, url: string, more?: Partial<MigrateOptions>) => Promise<Report>;
  /** Options of apply: of development, and impatient. */
  readonly applyOptions: (folder: string, url: string, more?: Partial<MigrateApplyOptions>) => MigrateApplyOptions;
  readonly apply: (
    folder: string,
    url: string,
    more?: Partial<MigrateApplyOptions>,
    session?: Session,
  ) => Promise<Report>;
}

export async function openPlace(): Promise<Place> {
  const cluster = await startCluster();
  const root = await mkdtemp(join(tmpdir(), 'pgtest-migrate-'));
  // A sandbox runs as a user of its own.
  await chmod(root, 0o755);
  const session: Session = {
    ...{ env: {}, signal: new AbortController().signal, onProgress: () => undefined },
    ...{ workdir: root, now: () => new Date() },
  };
  const door = {
    ...{ env: {}, homedir: root, osUser: 'nobody', mask: () => undefined },
    warn: () => undefined,
  };
  const options: Place['options'] = (folder, url, more = {}) => ({
    ...{ folder, shownFolder: 'migrations' },
    ...(url === undefined ? {} : { source: (signal) => settleConnection(url, door, signal) }),
    ...more,
  });
  const applyOptions: Place['applyOptions'] = (folder, url, more = {}) => ({
    ...options(folder, url),
    ...{ environment: 'development', lockTimeoutSeconds: 1, lockAttempts: 3, statementTimeoutSeconds: 60 },
    ...{ gateTimeoutSeconds: 20, rehearsalMaxAgeHours: 24, skip: [] },
    ...more,
  });
  return {
    cluster,
    session,
    door,
    options,
    read: (path) => readFile(path, 'utf8'),
    database: async (name, sql) => {
      await cluster.sql('postgres', `create database "${name}"`);
      if (sql !== undefined) await cluster.sql(name, sql);
      return cluster.url(name);
    },
    folder: async (files, from, without) => {
      const path = await mkdtemp(join(root, 'set-'));
      if (from !== undefined) await cp(from, path, { recursive: true });
      if (without !== undefined) await rm(join(path, without));
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), text);
      }
      return path;
    },
    status: async (folder, url, more) => {
      const given = options(folder, url, more);
      const { database, ...facts } = await gatherMigrateFacts(given, session);
      if (database === undefined) throw new Error('no database');
      return reportMigrateStatus({ ...facts, database }, given, new Date());
    },
    applyOptions,
    apply: async (folder, url, more, own = session) => {
      const given = applyOptions(folder, url, more);
      return reportMigrateApply(await runMigrateApply(given, own), given, own.now());
    },
    [Symbol.asyncDispose]: async () => {
      await cluster.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}
