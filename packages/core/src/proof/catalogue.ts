import type pg from 'pg';
import { normaliseIdentifiers } from '../postgres/catalogue/name.ts';
import type { Attributes, CatalogueReading, Unread } from '../postgres/catalogue.ts';
import { catalogueKinds } from '../postgres/catalogue.ts';
import { canReprint, judgeTexts, type TextPair } from './canonical.ts';
import { nothingAside, setAside } from './catalogue-aside.ts';
import { type ComparisonContext, explain } from './catalogue-explain.ts';

export type { ComparisonContext } from './catalogue-explain.ts';
export { catalogueFindings } from './catalogue-findings.ts';
export { type DumpLoss, expectedLosses, readDumpLosses } from './catalogue-losses.ts';

/** One attribute of one object that is not the same on both sides, or an object that only one side has. */
export interface CatalogueDifference {
  readonly kind: string;
  readonly name: string;
  readonly attribute: string | 'missing' | 'extra';
  readonly source?: string;
  readonly restored?: string;
  /** Why this is no loss; absent when nothing explains it. */
  readonly explained?: string;
  /** Why the source's text could not be parsed by the restored server. */
  readonly because?: string;
}

export interface CatalogueComparison {
  readonly differences: readonly CatalogueDifference[];
  /** Objects of each kind that either side has and both sides could read. */
  readonly compared: Readonly<Record<string, number>>;
  readonly unread: readonly (Unread & { readonly side: 'source' | 'restored' })[];
}

/** Read to explain a difference, and never one itself: what the server offers, not what the database has. */
const notCompared = new Set(['extension.default_version']);

type Objects = ReadonlyMap<string, Attributes>;

function objectsOf(reading: CatalogueReading, kind: string): Objects {
  return new Map(
    Object.entries(reading.catalogue[kind] ?? {}).map(([name, attributes]) => [normaliseIdentifiers(name), attributes]),
  );
}

function attributeDifferences(
  kind: string,
  name: string,
  source: Attributes,
  restored: Attributes,
): CatalogueDifference[] {
  const attributes = [...new Set([...Object.keys(source), ...Object.keys(restored)])].sort();
  return attributes
    .filter((attribute) => source[attribute] !== restored[attribute] && !notCompared.has(`${kind}.${attribute}`))
    .map((attribute) => {
      const [before, after] = [source[attribute], restored[attribute]];
      return {
        kind,
        name,
        attribute,
        ...(before === undefined ? {} : { source: before }),
        ...(after === undefined ? {} : { restored: after }),
      };
    });
}

function objectDifferences(kind: string, source: Objects, restored: Objects): CatalogueDifference[] {
  return [...new Set([...source.keys(), ...restored.keys()])].sort().flatMap((name): CatalogueDifference[] => {
    const [before, after] = [source.get(name), restored.get(name)];
    if (before === undefined) return [{ kind, name, attribute: 'extra' }];
    if (after === undefined) return [{ kind, name, attribute: 'missing' }];
    return attributeDifferences(kind, name, before, after);
  });
}

/** True for an attribute that one side's role could not see. */
function isHidden(difference: CatalogueDifference, unread: readonly Unread[]): boolean {
  return unread.some(
    ({ kind, attribute, names }) =>
      kind === difference.kind &&
      attribute === difference.attribute &&
      (names === undefined || names.map(normaliseIdentifiers).includes(difference.name)),
  );
}

async function judged(
  client: pg.Client,
  differences: readonly CatalogueDifference[],
  restored: CatalogueReading,
  major: number,
): Promise<CatalogueDifference[]> {
  const isPair = (difference: CatalogueDifference): difference is CatalogueDifference & TextPair =>
    difference.explained === undefined &&
    difference.source !== undefined &&
    difference.restored !== undefined &&
    canReprint(difference.kind, difference.attribute);
  const judgements = await judgeTexts(client, differences.filter(isPair), { catalogue: restored.catalogue, major });
  const remaining = judgements.values();
  return differences.map((difference) => {
    if (!isPair(difference)) return difference;
    const judgement = remaining.next().value;
    if (judgement === undefined) return difference;
    if (judgement.equal) return { ...difference, explained: 'printed otherwise, and the same to this server' };
    return judgement.because === undefined ? difference : { ...difference, because: judgement.because };
  });
}

/**
 * Compares two readings object by object and attribute by attribute. Where texts differ, the restored server judges (see
 * `judgeTexts`), so `client` must be a superuser on the restored side and not in a read-only transaction; nothing it does there
 * lasts. What one side could not read is not compared and comes back as `unread`: it is neither equal nor different.
 */
export async function compareCatalogues(
  client: pg.Client,
  source: CatalogueReading,
  restored: CatalogueReading,
  context: ComparisonContext,
): Promise<CatalogueComparison> {
  const unread = [
    ...source.unread.map((entry) => ({ ...entry, side: 'source' as const })),
    ...restored.unread.map((entry) => ({ ...entry, side: 'restored' as const })),
  ];
  const unreadKinds = new Set(unread.filter(({ attribute }) => attribute === undefined).map(({ kind }) => kind));
  const aside = context.selection === undefined ? nothingAside : setAside(context.selection);
  const compared: Record<string, number> = {};
  const found: CatalogueDifference[] = [];
  for (const kind of catalogueKinds) {
    if (unreadKinds.has(kind) || aside.kinds.has(kind)) continue;
    const [before, after] = [objectsOf(source, kind), objectsOf(restored, kind)];
    compared[kind] = new Set([...before.keys(), ...after.keys()]).size;
    found.push(
      ...objectDifferences(kind, before, after).filter(
        (difference) => !isHidden(difference, unread) && !aside.has(difference),
      ),
    );
  }
  const explained = found.map((difference) => {
    const reason = explain(difference, { source: source.catalogue, restored: restored.catalogue, context });
    return reason === undefined ? difference : { ...difference, explained: reason };
  });
  return { differences: await judged(client, explained, restored, context.restoredMajor), compared, unread };
}
