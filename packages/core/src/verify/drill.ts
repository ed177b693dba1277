import { readFile } from 'node:fs/promises';
import { freemem } from 'node:os';
import { gatherBackupFacts } from '../backup/facts.ts';
import type { BackupOptions } from '../backup/options.ts';
import { planBackup } from '../backup/plan.ts';
import { reportBackup } from '../backup/report.ts';
import { type BackupResult, runBackup } from '../backup/run.ts';
import { PgproofError } from '../errors.ts';
import { allGood } from '../finding.ts';
import { openClient } from '../postgres/client.ts';
import { type Connection, withDatabase } from '../postgres/connection.ts';
import { present } from '../present.ts';
import type { Report } from '../report/report.ts';
import { defaultSandbox, findNewestPlace, type PlaceSearch, type SandboxChoice } from '../sandbox/place.ts';
import { planSandbox, startSandbox } from '../sandbox/sandbox.ts';
import type { Session } from '../session.ts';
import { gatherDecryption } from '../store/encryption.ts';
import { checkRecipients } from '../store/recipient.ts';
import { gatherVerifyFacts } from './facts.ts';
import { planVerify } from './plan.ts';
import { reportVerify } from './report.ts';
import { runVerify } from './run.ts';

/** What a drill takes beside a backup's options. */
export interface DrillOptions extends Omit<BackupOptions, 'connection' | 'tools' | 'ageIdentityFile'> {
  /** A real database, which is only read; without it a sample is made, and lost. */
  readonly connection?: Connection;
  /** A file of age identities, of which one opens what is encrypted for `recipients`; needed with them. */
  readonly ageIdentityFile?: string;
  /** Where the copy is restored to, and the sample made. Default: `defaultSandbox`. */
  readonly sandbox?: SandboxChoice;
  readonly tools?: PlaceSearch;
  /** As for a verification. */
  readonly sandboxMajor?: number;
}

const sampleDatabase = 'saltmarsh';

/** Back up, lose it, restore, prove. The report is that of the verification, with the backup's findings before its own. */
export async function runDrill(options: DrillOptions, session: Session): Promise<Report> {
  if (options.recipients !== undefined) {
    await checkRecipients(options.recipients);
    const encryption = { scheme: 'age', recipients: options.recipients } as const;
    await gatherDecryption(encryption, options.ageIdentityFile, 'the backup of a drill', session);
  }
  if (options.connection !== undefined)
    return drillOn({ ...options, connection: options.connection }, undefined, session);
  await using stack = new AsyncDisposableStack();
  const place = await findNewestPlace(options.sandbox ?? defaultSandbox, session, options.tools);
  const superuser = 'postgres';
  const server = stack.use(await startSandbox(planSandbox(place, superuser, freemem()), place, { superuser }, session));
  session.onProgress({ phase: 'sample', current: 'making a database to lose' });
  const sample = await makeSample(server.connection, session);
  return await drillOn(
    { ...options, connection: sample },
    () => loseSample(server.connection, sample, session),
    session,
  );
}

async function drillOn(
  options: DrillOptions & BackupOptions,
  lose: (() => Promise<string>) | undefined,
  session: Session,
): Promise<Report> {
  // The verification opens it: once is enough.
  const { ageIdentityFile, ...taking } = options;
  const backupFacts = await gatherBackupFacts(taking, session);
  const backup = await runBackup(planBackup(taking, backupFacts), taking, backupFacts, session);
  if (backup.stored === undefined) return reportBackup(backup, taking, backupFacts);
  const lost = await lose?.();
  const verifyOptions = {
    store: options.store,
    environment: options.environment,
    database: backup.stored.manifest.server.database,
    backup: backup.stored.manifest.id,
    jobs: options.jobs,
    expectedManifestSha256: backup.stored.manifestSha256,
    ...present({
      tools: options.tools,
      ageIdentityFile,
      serverTimeoutSeconds: options.serverTimeoutSeconds,
      sandbox: options.sandbox,
      sandboxMajor: options.sandboxMajor,
    }),
  };
  const facts = await gatherVerifyFacts(verifyOptions, session);
  const result = await runVerify(planVerify(verifyOptions, facts), verifyOptions, facts, session);
  return withBackup(reportVerify(result, facts), backup, lost);
}

function withBackup(report: Report, backup: BackupResult, lost: string | undefined): Report {
  return {
    ...report,
    ...(allGood(backup.findings) ? {} : { ok: false, exitCode: report.exitCode || 1 }),
    notes: [...(lost === undefined ? [] : [lost]), ...report.notes],
    findings: [...backup.findings, ...report.findings],
    data: { ...report.data, backup_seconds: backup.durationSeconds },
  };
}

async function makeSample(server: Connection, session: Session): Promise<Connection> {
  await using administration = await openClient(server, session.signal);
  await administration.query(
    `create database ${sampleDatabase} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
  );
  const sample = withDatabase(server, sampleDatabase);
  await using client = await openClient(sample, session.signal);
  await client.query('reset all');
  await client.query(await readFile(new URL('./sample-database.sql', import.meta.url), 'utf8'));
  return sample;
}

/** Drops the sample, and sees that it is gone. */
async function loseSample(server: Connection, sample: Connection, session: Session): Promise<string> {
  await using administration = await openClient(server, session.signal);
  await administration.query(`drop database ${sample.database} with (force)`);
  try {
    await using client = await openClient(sample, session.signal);
    throw new Error(`the sample was dropped and still answers as ${client.major}`);
  } catch (error) {
    if (!(error instanceof PgproofError) || error.kind !== 'no-database') throw error;
    return `the source was dropped before the restore: "${error.message}"`;
  }
}
