import { PgproofError } from '../errors.ts';
import { allGood, type Finding } from '../finding.ts';
import type { Plan } from '../operation.ts';
import type { CatalogueDifference } from '../proof/catalogue.ts';
import { proveCopy } from '../proof/copy.ts';
import { type Ledger, record } from '../proof/ledger.ts';
import { type Documents, readDocuments } from '../proof/stored.ts';
import type { Session } from '../session.ts';
import { checkDigest } from '../store/digest.ts';
import type { RestoreFacts } from './facts.ts';
import type { RestoreOptions } from './options.ts';
import { provenPart } from './part.ts';

/** Holds what was restored against what was dumped, as a verification does. Throws what breaks it off. */
export async function proveRestored(
  plan: Plan,
  options: RestoreOptions,
  facts: RestoreFacts,
  ledger: Ledger,
  session: Session,
): Promise<void> {
  const documents = await readWhole(plan, options, facts, ledger, session);
  if (documents === undefined) return;
  await proveCopy({
    copy: facts.into,
    facts,
    documents,
    jobs: options.jobs ?? 1,
    part: facts.part === undefined ? undefined : provenPart(facts.part),
    upToContent: options.level === undefined || options.level === 'identical',
    ledger,
    explain: (difference) => explainTablespace(difference, facts),
    session,
  });
}

/** Proof and catalogue; undefined where they are damaged, which is recorded: it keeps nobody from a good archive. */
async function readWhole(
  plan: Plan,
  options: RestoreOptions,
  facts: RestoreFacts,
  ledger: Ledger,
  session: Session,
): Promise<Documents | undefined> {
  const files = facts.manifest.files.filter(({ role }) => role === 'proof' || role === 'catalogue');
  const damaged = (object: Finding['object'], detail: string): void =>
    record(ledger, [
      {
        id: 'restore.proof',
        status: 'bad',
        level: 'consistent',
        ...(object === undefined ? {} : { object }),
        detail: `it cannot be shown that all came back: ${detail}`,
        hint: 'another backup has a proof of its own: pgproof list',
      },
    ]);
  const digests = await checkDigest(options.store, facts.folder, files, session);
  if (!allGood(digests)) {
    for (const { object, detail } of digests) damaged(object, detail);
    return undefined;
  }
  try {
    return await readDocuments(plan, options.store, facts, session);
  } catch (error) {
    if (!(error instanceof PgproofError) || error.kind !== 'invalid-manifest') throw error;
    damaged(undefined, error.message);
    return undefined;
  }
}

function explainTablespace(
  { attribute }: CatalogueDifference,
  { missingTablespaces }: RestoreFacts,
): string | undefined {
  return attribute === 'tablespace' && missingTablespaces.length > 0
    ? `the target lacks tablespaces: ${missingTablespaces.join(', ')}`
    : undefined;
}
