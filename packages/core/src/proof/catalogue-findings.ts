import type { Finding } from '../finding.ts';
import { type CatalogueKind, catalogueKinds } from '../postgres/catalogue.ts';
import { formatCount } from '../units.ts';
import type { CatalogueComparison, CatalogueDifference } from './catalogue.ts';

interface KindWords {
  readonly one: string;
  readonly many: string;
}

/** Words that are not the kind's own name with an s. */
const irregular: Partial<Record<CatalogueKind, KindWords>> = {
  relation: { one: 'relation', many: 'relations (tables, views, sequences)' },
  index: { one: 'index', many: 'indexes' },
  policy: { one: 'row security policy', many: 'row security policies' },
  statistics: { one: 'statistics object', many: 'statistics objects' },
  opfamily: { one: 'operator family', many: 'operator families' },
  opclass: { one: 'operator class', many: 'operator classes' },
  ts_config: { one: 'text search configuration', many: 'text search configurations' },
  ts_dictionary: { one: 'text search dictionary', many: 'text search dictionaries' },
  ts_template: { one: 'text search template', many: 'text search templates' },
  ts_parser: { one: 'text search parser', many: 'text search parsers' },
  fdw: { one: 'foreign-data wrapper', many: 'foreign-data wrappers' },
  server: { one: 'foreign server', many: 'foreign servers' },
  publication_table: { one: 'published table', many: 'published tables' },
  default_acl: { one: 'default privilege', many: 'default privileges' },
  initial_acl: {
    one: 'changed privilege of a system object',
    many: 'changed privileges of system objects and extension members',
  },
};

function wordsFor(kind: string): KindWords {
  const spaced = kind.replaceAll('_', ' ');
  return irregular[kind as CatalogueKind] ?? { one: spaced, many: `${spaced}s` };
}

function counted(count: number, kind: string): string {
  const { one, many } = wordsFor(kind);
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

function idOf(kind: string): string {
  return `verify.catalogue-${kind.replaceAll('_', '-')}`;
}

const shownLength = 120;

/** The part of a text where it begins to differ from the other, at most 120 characters of it. */
function excerpt(text: string | undefined, other: string | undefined): string {
  if (text === undefined) return 'nothing';
  let start = 0;
  while (start < text.length && text[start] === other?.[start]) start += 1;
  const from = text.length <= shownLength ? 0 : Math.max(0, Math.min(start - 30, text.length - shownLength));
  const shown = text.slice(from, from + shownLength).replace(/\s+/g, ' ');
  return `"${from > 0 ? '…' : ''}${shown}${from + shownLength < text.length ? '…' : ''}"`;
}

function sentence(difference: CatalogueDifference): string {
  const { attribute, source, restored, because } = difference;
  if (attribute === 'missing') return 'missing from the copy';
  if (attribute === 'extra') return 'in the copy only';
  const words = attribute.replaceAll('_', ' ');
  if (attribute === 'valid' && restored === 'no') return 'invalid in the copy, and valid at the source';
  if (attribute === 'validated' && restored === 'no') return 'not validated in the copy, and validated at the source';
  const parse = because === undefined ? '' : ` (the source's text is refused by the copy's server: ${because})`;
  return `${words} differs: ${excerpt(source, restored)} at the source, ${excerpt(restored, source)} in the copy${parse}`;
}

/** Kinds whose objects are named after their relation, `schema.table.name`, and go with it. */
const members = new Set(['column', 'constraint', 'trigger', 'rule', 'policy']);

/** Members of relations that are missing, or extra, as a whole: one finding for the relation says it. */
function foldMembers(differences: readonly CatalogueDifference[]): {
  readonly kept: CatalogueDifference[];
  readonly folded: ReadonlyMap<string, Readonly<Record<string, number>>>;
} {
  const isWhole = ({ attribute }: CatalogueDifference): boolean => attribute === 'missing' || attribute === 'extra';
  const whole = new Set(
    differences.filter((d) => d.kind === 'relation' && isWhole(d)).map((d) => `${d.attribute} ${d.name}`),
  );
  const folded = new Map<string, Record<string, number>>();
  const kept = differences.filter((difference) => {
    const { kind, name, attribute } = difference;
    if (!isWhole(difference) || !(members.has(kind) || kind === 'sequence')) return true;
    const relation = `${attribute} ${kind === 'sequence' ? name : withoutLastPart(name)}`;
    if (!whole.has(relation)) return true;
    const counts = folded.get(relation) ?? {};
    counts[kind] = (counts[kind] ?? 0) + 1;
    folded.set(relation, counts);
    return false;
  });
  return { kept, folded };
}

function withoutLastPart(name: string): string {
  return name.replace(/\.(?:"(?:[^"]|"")*"|[^".]+)$/, '');
}

function byObject(differences: readonly CatalogueDifference[]): CatalogueDifference[][] {
  return [...Map.groupBy(differences, ({ kind, name }) => JSON.stringify([kind, name])).values()];
}

function badFindings(differences: readonly CatalogueDifference[]): Finding[] {
  const { kept, folded } = foldMembers(differences);
  return byObject(kept).flatMap((group): Finding[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, name } = first;
    const withIt = Object.entries(folded.get(`${first.attribute} ${name}`) ?? {}).map(([member, count]) =>
      counted(count, member),
    );
    const ofRelation = kind === 'relation' && withIt.length > 0 ? `, with ${withIt.join(', ')}` : '';
    return [
      {
        id: idOf(kind),
        status: 'bad',
        level: 'consistent',
        object: { kind, name },
        detail: `${wordsFor(kind).one} ${name}: ${group.map(sentence).join('; ')}${ofRelation}`,
      },
    ];
  });
}

function explainedFindings(differences: readonly CatalogueDifference[]): Finding[] {
  return byObject(differences).flatMap((group): Finding[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, name } = first;
    const reasons = group.map((difference) => {
      const { attribute, explained } = difference;
      const what = attribute === 'missing' || attribute === 'extra' ? attribute : attribute.replaceAll('_', ' ');
      return `${what}: ${explained}`;
    });
    return [
      {
        id: idOf(kind),
        status: 'explained',
        level: 'consistent',
        object: { kind, name },
        detail: `${wordsFor(kind).one} ${name}: ${[...new Set(reasons)].join('; ')}`,
      },
    ];
  });
}

function goodFinding(kind: string, count: number, explainedObjects: number): Finding {
  const detail =
    explainedObjects === 0
      ? `${counted(count, kind)} equal`
      : `${formatCount(count - explainedObjects)} of ${counted(count, kind)} equal, ${formatCount(explainedObjects)} explained`;
  return { id: idOf(kind), status: 'good', level: 'consistent', detail };
}

/**
 * Turns a comparison into findings, ids `verify.catalogue-<kind>`, level `consistent`: one for each object that differs (bad) or is
 * explained, one unknown for whatever a role could not see, and one good for each kind that has objects and no unexplained difference.
 */
export function catalogueFindings({ differences, compared, unread }: CatalogueComparison): Finding[] {
  const unexplained = differences.filter(({ explained }) => explained === undefined);
  const explained = differences.filter((difference) => difference.explained !== undefined);
  const unknown = unread.map(
    ({ kind, detail, hint, side }): Finding => ({
      id: idOf(kind),
      status: 'unknown',
      level: 'consistent',
      detail: `${side === 'source' ? 'at the source' : 'in the copy'}: ${detail}`,
      hint,
    }),
  );
  const good = catalogueKinds
    .filter((kind) => (compared[kind] ?? 0) > 0 && !unexplained.some((difference) => difference.kind === kind))
    .map((kind) => {
      const aside = byObject(explained.filter((difference) => difference.kind === kind)).length;
      return goodFinding(kind, compared[kind] ?? 0, aside);
    });
  return [...badFindings(unexplained), ...unknown, ...explainedFindings(explained), ...good];
}
