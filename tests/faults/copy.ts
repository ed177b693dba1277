import { type Finding, openFolderStore, planVerify } from '@pgproof/core';
import { expect } from 'vitest';
import { allGood } from '../../packages/core/src/finding.ts';
import { proveCopy } from '../../packages/core/src/proof/copy.ts';
import { openLedger } from '../../packages/core/src/proof/ledger.ts';
import { type Documents, readDocuments } from '../../packages/core/src/proof/stored.ts';
import { contains, judge, type Verdict } from '../../packages/core/src/verdict.ts';
import { gatherVerifyFacts, type VerifyFacts } from '../../packages/core/src/verify/facts.ts';
import type { AskOracle, CopyFault, RowsOracle } from './fault.ts';
import { type Backup, openStage, restoreByHand, type Stage } from './stage.ts';

/** What a backup says of its source. */
interface Evidence {
  readonly facts: VerifyFacts;
  readonly documents: Documents;
}

async function readEvidence(stage: Stage, backup: Backup): Promise<Evidence> {
  const store = await openFolderStore(backup.store, { create: false });
  const options = { store, environment: 'production', backup: backup.id, jobs: 2 } as const;
  const facts = await gatherVerifyFacts(options, stage.session);
  const documents = await readDocuments(planVerify(options, facts), store, facts, stage.session);
  if (documents === undefined) throw new Error('the backup has no proof');
  return { facts, documents };
}

interface Proven {
  readonly ok: boolean;
  readonly verdict: Verdict;
  readonly bad: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** The part of a verification that comes after the restore, on a database that was restored already. */
async function proveDatabase(
  stage: Stage,
  { facts, documents }: Evidence,
  database: string,
  omit: ReadonlySet<string>,
): Promise<Proven> {
  const ledger = openLedger(omit);
  ledger.lookedAt.add('intact').add('readable').add('restored');
  await proveCopy({
    copy: await stage.connect(database),
    facts,
    documents,
    jobs: 2,
    upToContent: true,
    ledger,
    session: stage.session,
  });
  const { findings } = ledger;
  const { verdict } = judge(findings, ledger.lookedAt, 'identical');
  return {
    ok: contains(verdict, 'identical') && allGood(findings),
    verdict,
    bad: findings.filter((finding) => finding.status === 'bad'),
    findings,
  };
}

/** A true copy, and the way to see whether a fault in a clone of it is caught. */
export interface Copy {
  readonly prove: (database: string, omit?: readonly string[]) => Promise<Proven>;
  readonly expectCaught: (fault: CopyFault) => Promise<void>;
  /** Runs work on a clone that has the fault, shown to be there by what is none of the product's; the clone goes away. */
  readonly withFault: <T>(fault: CopyFault, work: (database: string) => Promise<T>) => Promise<T>;
}

export const trueCopy = 'restored';

/** Backs a source up with the product, and restores it with pg_restore. */
export async function makeCopy(): Promise<Copy & AsyncDisposable> {
  await using stack = new AsyncDisposableStack();
  const stage = stack.use(await openStage());
  await stage.makeSource('shop');
  const copy = await copyOf(stage, await stage.backUp('shop'));
  const disposal = stack.move();
  return { ...copy, [Symbol.asyncDispose]: () => disposal.disposeAsync() };
}

/** Restores a backup with pg_restore. */
export async function copyOf(stage: Stage, backup: Backup): Promise<Copy> {
  await restoreByHand(stage, backup, trueCopy);
  // What clones it is faulty; itself it stays true.
  await stage.cluster.sql('postgres', `alter database ${trueCopy} set default_transaction_read_only = on`);
  const evidence = await readEvidence(stage, backup);
  const prove: Copy['prove'] = (database, omit = []) => proveDatabase(stage, evidence, database, new Set(omit));
  let clones = 0;
  const withFault: Copy['withFault'] = async (fault, work) => {
    clones += 1;
    const database = `faulty_${clones}`;
    await stage.cluster.sql('postgres', `create database ${database} template ${trueCopy}`);
    await stage.cluster.sql(database, fault.inject);
    for (const oracle of fault.oracle) {
      if ('ask' in oracle) await confirmAnswer(stage, oracle, database);
      else await confirmRows(stage, oracle, database);
    }
    const result = await work(database);
    await stage.cluster.sql('postgres', `drop database ${database} with (force)`);
    return result;
  };
  const expectCaught: Copy['expectCaught'] = (fault) =>
    withFault(fault, async (database) => {
      const caught = await prove(database);
      expect(idsOf(caught.bad), JSON.stringify(caught.bad)).toEqual([...fault.caughtBy].sort());
      expect(caught.bad.map(({ object }) => object)).toContainEqual(fault.object);
      expect(caught.ok).toBe(false);
      expect(caught.verdict).not.toBe('identical');

      for (const check of fault.caughtBy.length > 1 ? fault.caughtBy : []) {
        const others = fault.caughtBy.filter((other) => other !== check);
        const alone = await prove(database, others);
        expect({ ok: alone.ok, ids: idsOf(alone.bad) }).toEqual({ ok: false, ids: [check] });
        expect(alone.verdict).not.toBe('identical');
      }

      const unnoticed = await prove(database, fault.caughtBy);
      expect({ ok: unnoticed.ok, verdict: unnoticed.verdict }).toEqual({ ok: true, verdict: 'identical' });
    });
  return { prove, expectCaught, withFault };
}

async function confirmAnswer(stage: Stage, oracle: AskOracle, database: string): Promise<void> {
  const [before, after] = [await stage.ask(trueCopy, oracle.ask), await stage.ask(database, oracle.ask)];
  expect({ before, after }).toEqual({ before: oracle.before, after: oracle.after });
}

async function confirmRows(stage: Stage, oracle: RowsOracle, database: string): Promise<void> {
  const rowsOf = async (name: string): Promise<string[]> =>
    (await stage.ask(name, `set timezone = 'UTC'; copy (select * from ${oracle.table}) to stdout`)).split('\n').sort();
  const [before, after] = [await rowsOf(trueCopy), await rowsOf(database)];
  const without = (lines: readonly string[], others: readonly string[]): string[] =>
    lines.filter((line) => !others.includes(line));
  expect({ lost: without(before, after), gained: without(after, before) }).toEqual({
    lost: oracle.lost,
    gained: oracle.gained,
  });
  expect(after.length - before.length).toBe(oracle.gained.length - oracle.lost.length);
}

function idsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((finding) => finding.id))].sort();
}
