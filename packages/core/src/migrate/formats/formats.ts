import type { Format, FormatName } from '../format.ts';
import { atlas } from './atlas.ts';
import { dbmate } from './dbmate.ts';
import { diesel } from './diesel.ts';
import { drizzle } from './drizzle.ts';
import { flyway } from './flyway.ts';
import { golangMigrate } from './golang-migrate.ts';
import { goose } from './goose.ts';
import { graphileMigrate } from './graphile-migrate.ts';
import { nodePgMigrate } from './node-pg-migrate.ts';
import { plain } from './plain.ts';
import { postgresMigrations } from './postgres-migrations.ts';
import { prisma } from './prisma.ts';
import { refinery } from './refinery.ts';
import { sqitch } from './sqitch.ts';
import { sqlx } from './sqlx.ts';
import { supabase } from './supabase.ts';

/** Every format; of several that a folder could be, the first is the likeliest. */
export const formats: readonly Format[] = [
  drizzle,
  atlas,
  sqitch,
  prisma,
  diesel,
  graphileMigrate,
  dbmate,
  goose,
  supabase,
  flyway,
  golangMigrate,
  nodePgMigrate,
  refinery,
  plain,
  sqlx,
  postgresMigrations,
];

/** A format by its name. */
export function formatNamed(name: FormatName): Format {
  const format = formats.find((one) => one.name === name);
  if (format === undefined) throw new Error(`no format "${name}"`);
  return format;
}
