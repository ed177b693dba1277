/* Migrations, and the state that the real tools wrote when they ran them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormatName } from '../../packages/core/src/migrate/format.ts';

/** By which version each was written, and how its migrations stand. */
export const recorded = {
  'golang-migrate': { by: 'migrate 4, pg driver', standings: ['applied', 'applied', 'dirty'] },
  goose: { by: 'goose 3.30.0', standings: ['applied', 'applied'] },
  dbmate: { by: 'dbmate 2.36.0', standings: ['applied', 'applied', 'pending'] },
  'node-pg-migrate': { by: 'node-pg-migrate 9.0.0', standings: ['applied', 'applied'] },
  'postgres-migrations': { by: 'postgres-migrations 5.3.0', standings: ['applied', 'applied'] },
  drizzle: { by: 'drizzle-orm 0.45.4', standings: ['applied'] },
  refinery: { by: 'refinery_cli 0.10.0', standings: ['applied', 'applied'] },
  sqlx: { by: 'sqlx-cli 0.9.0', standings: ['applied', 'applied', 'pending'] },
  'graphile-migrate': { by: 'graphile-migrate 1.4.1', standings: ['applied', 'applied'] },
} as const satisfies Partial<Record<FormatName, { by: string; standings: readonly string[] }>>;
export type RecordedName = keyof typeof recorded;

const folder = (name: RecordedName): string => fileURLToPath(new URL(`recorded/${name}`, import.meta.url));

/** The folder that the tool was given. */
export const migrationsOf = (name: RecordedName): string => join(folder(name), 'migrations');

/** SQL that makes the state as the tool left it. */
export const stateOf = (name: RecordedName): Promise<string> => readFile(join(folder(name), 'state.sql'), 'utf8');
