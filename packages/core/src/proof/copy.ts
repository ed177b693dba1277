import { selectionOf } from '../backup/selection.ts';
import type { Finding } from '../finding.ts';
import type { Step } from '../operation.ts';
import { normaliseIdentifiers } from '../postgres/catalogue/name.ts';
import { readCatalogue } from '../postgres/catalogue.ts';
import { inTransaction, openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { Session } from '../session.ts';
import type { Manifest } from '../store/manifest.ts';
import { secondsBetween } from '../units.ts';
import {
  type CatalogueComparison,
  type CatalogueDifference,
  catalogueFindings,
  compareCatalogues,
} from './catalogue.ts';
import { compareContent } from './compare.ts';
import { readContent } from './content.ts';
import type { CatalogueDocument } from './document.ts';
import { beginReadOnly } from './hold.ts';
import type { LargeObjects } from './largeobject.ts';
import { type Ledger, record } from './ledger.ts';
import { leftOutAttributes } from './left-out.ts';
import { explainByPart, narrowCatalogue, narrowProof, type ProvenPart, readIdentities } from './part.ts';
import { explainByRows, narrowCatalogueToRows, narrowProofToRows } from './rows.ts';
import type { Documents } from './stored.ts';

interface Proving {
  readonly copy: Connection;
  readonly facts: { readonly manifest: Manifest };
  readonly documents: Documents;
  readonly jobs: number;
  /** False stops at the catalogue and the counts. */
  readonly upToContent: boolean;
  readonly ledger: Ledger;
  /** What of the backup is in the copy; undefined: all of it. */
  readonly part?: ProvenPart | undefined;
  /** Why a difference of catalogues is no loss, beside what is known here. */
  readonly explain?: (difference: CatalogueDifference) => string | undefined;
  readonly session: Session;
}

/** The steps of a plan that stand for it. */
export function provingSteps(on: 'sandbox' | 'target'): Step[] {
  return [
    { kind: 'sql', name: 'catalogue', on, statements: ['select … from pg_catalog.…'] },
    {
      kind: 'sql',
      name: 'fingerprint',
      on,
      statements: ['select count(*), sum(hashtextextended(row(…)::text collate "C", …)), … from only …'],
    },
  ];
}

/** Levels `consistent` and `identical`: the copy's catalogue and content against what was read at the source. */
export async function proveCopy({
  copy,
  facts,
  documents,
  jobs,
  upToContent,
  ledger,
  part,
  explain = () => undefined,
  session,
}: Proving): Promise<void> {
  const start = session.now();
  session.onProgress({ phase: 'catalogue' });
  record(ledger, await compareObjects({ copy, facts, source: documents.catalogue, part, explain, session }));
  ledger.seconds.catalogue = secondsBetween(start, session.now());
  const read = session.now();
  const whole =
    part === undefined
      ? documents.proof
      : part.isRowsOnly
        ? narrowProofToRows(documents.proof, part)
        : narrowProof(documents.proof, part);
  const proof = upToContent
    ? whole
    : {
        ...whole,
        level: 'counts' as const,
        tables: whole.tables.map(countOnly),
        large_objects: sizesOnly(whole.large_objects),
      };
  const isOnlyProven = part?.isRowsOnly === true;
  const content = await readContent(copy, proof, jobs, session, { isOnlyProven });
  const comparison = compareContent(proof, content, part !== undefined);
  ledger.seconds.fingerprint = secondsBetween(read, session.now());
  ledger.relations.push(...comparison.rows);
  record(
    ledger,
    upToContent ? comparison.findings : comparison.findings.filter((finding) => finding.level !== 'identical'),
  );
  ledger.lookedAt.add('consistent');
  if (upToContent && documents.proof.level === 'content') ledger.lookedAt.add('identical');
}

function countOnly<T extends { readonly rows: string }>(table: T): T & { hashes: null; generated: null } {
  return { ...table, hashes: null, generated: null };
}

function sizesOnly(objects: LargeObjects): LargeObjects {
  return objects.status === 'unknown'
    ? objects
    : { ...objects, objects: objects.objects.map((object) => ({ ...object, hashes: null })) };
}

type Comparing = Pick<Proving, 'copy' | 'facts' | 'part' | 'session'> & {
  readonly source: CatalogueDocument;
  readonly explain: NonNullable<Proving['explain']>;
};

/** How a database differs from the source's catalogue, each difference with what explains it. */
export async function compareDefinitions({
  copy,
  facts,
  source: whole,
  part,
  explain,
  session,
}: Comparing): Promise<CatalogueComparison> {
  await using client = await openClient(copy, session.signal);
  const options = { major: client.major, secretSeed: whole.secret_seed };
  const read = await inTransaction(client, beginReadOnly, () => readCatalogue(client.pg, options));
  const restored = part?.isRowsOnly === true ? narrowCatalogueToRows(read, part.entries) : read;
  const source =
    part === undefined
      ? whole
      : part.isRowsOnly
        ? narrowCatalogueToRows(whole, part.entries)
        : narrowCatalogue(whole, restored.catalogue, part, await readIdentities(client));
  const comparison = await compareCatalogues(client.pg, source, restored, {
    sourceMajor: facts.manifest.server.major,
    restoredMajor: client.major,
    subscriptionsLeftOut: true,
    ...(facts.manifest.filters.length === 0
      ? {}
      : {
          selection: selectionOf(facts.manifest.filters),
          madeSchemas: (facts.manifest.scope?.needed_schemas ?? []).map(({ name }) =>
            normaliseIdentifiers(quoteIdentifier(name)),
          ),
        }),
  });
  return {
    ...comparison,
    differences: comparison.differences.map((difference) => {
      const known = explainByChange(difference, source);
      const byPart =
        part === undefined
          ? undefined
          : part.isRowsOnly
            ? explainByRows(known)
            : explainByPart(known, part, whole.catalogue);
      const explained = known.explained ?? byPart ?? explain(known);
      return explained === undefined ? known : { ...known, explained };
    }),
  };
}

async function compareObjects(comparing: Comparing): Promise<Finding[]> {
  const comparison = await compareDefinitions(comparing);
  const left = leftOutAttributes(selectionOf(comparing.facts.manifest.filters));
  const aside: Finding[] =
    left.length === 0
      ? []
      : [
          {
            id: 'verify.left-out',
            status: 'explained',
            level: 'consistent',
            detail: `not compared, for the backup leaves them out: ${left.join(', ')}`,
          },
        ];
  return [...catalogueFindings(comparison), ...aside];
}

/** An object that DDL changed while the dump was taken may be as it was after it. */
function explainByChange(difference: CatalogueDifference, source: CatalogueDocument): CatalogueDifference {
  const after = source.changed[difference.kind]?.[difference.name];
  if (difference.explained !== undefined || after === undefined) return difference;
  const isGone = Object.keys(after).length === 0;
  const isAsAfter =
    difference.attribute === 'missing'
      ? isGone
      : difference.attribute === 'extra'
        ? !isGone
        : after[difference.attribute] === difference.restored;
  return isAsAfter
    ? { ...difference, explained: 'DDL changed it while the dump was taken; this is how it was afterwards' }
    : difference;
}
