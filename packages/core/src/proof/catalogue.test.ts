import { describe, expect, it } from 'vitest';
import type { CatalogueComparison, CatalogueDifference } from './catalogue.ts';
import { type ComparisonContext, explain } from './catalogue-explain.ts';
import { catalogueFindings } from './catalogue-findings.ts';
import { expectedLosses } from './catalogue-losses.ts';

const context: ComparisonContext = { sourceMajor: 15, restoredMajor: 15, subscriptionsLeftOut: false };

function explanation(
  difference: CatalogueDifference,
  sides: {
    source?: Record<string, Record<string, Record<string, string>>>;
    restored?: Record<string, Record<string, Record<string, string>>>;
    context?: Partial<ComparisonContext>;
  } = {},
): string | undefined {
  return explain(difference, {
    source: sides.source ?? {},
    restored: sides.restored ?? {},
    context: { ...context, ...sides.context },
  });
}

function comparison(differences: CatalogueDifference[], compared: Record<string, number> = {}): CatalogueComparison {
  return { differences, compared, unread: [] };
}

describe('explain', () => {
  const missingIndex: CatalogueDifference = { kind: 'index', name: 'public.i', attribute: 'missing' };

  it('knows that an invalid index is not dumped, and a valid one is', () => {
    expect(explanation(missingIndex, { source: { index: { 'public.i': { valid: 'no' } } } })).toContain('not dumped');
    expect(explanation(missingIndex, { source: { index: { 'public.i': { valid: 'yes' } } } })).toBeUndefined();
  });

  it('knows that an invalid index of a partitioned table is dumped', () => {
    const source = { index: { 'public.i': { valid: 'no', partitioned: 'yes' } } };
    expect(explanation(missingIndex, { source })).toBeUndefined();
  });

  it('takes the default version of an extension, and no other', () => {
    const difference = { kind: 'extension', name: 'e', attribute: 'version', source: '1.0', restored: '1.1' };
    const restored = (offered: string) => ({ extension: { e: { version: '1.1', default_version: offered } } });
    expect(explanation(difference, { restored: restored('1.1') })).toContain('default is "1.1"');
    expect(explanation(difference, { restored: restored('1.2') })).toBeUndefined();
  });

  it('takes streaming as parallel only from before 18 to 18', () => {
    const difference = { kind: 'subscription', name: 's', attribute: 'streaming', source: 'off', restored: 'parallel' };
    expect(explanation(difference, { context: { restoredMajor: 18 } })).toContain('default');
    expect(explanation(difference, { context: { sourceMajor: 18, restoredMajor: 18 } })).toBeUndefined();
  });

  describe('of a privilege that came with 17', () => {
    const upgrade = { context: { sourceMajor: 15, restoredMajor: 17 } };
    const seven = 'DELETE,INSERT,REFERENCES,SELECT,TRIGGER,TRUNCATE,UPDATE';
    const relation = (restored: string): CatalogueDifference => ({
      kind: 'relation',
      name: 'public.t',
      attribute: 'acl',
      source: '"a"=ALL/"a" "b"=ALL*/"a"',
      restored,
    });

    it('takes all but MAINTAIN for every privilege of before', () => {
      expect(explanation(relation(`"a"=ALL/"a" "b"=${seven}*/"a"`), upgrade)).toContain('MAINTAIN');
      expect(explanation(relation(`"a"=ALL/"a" "b"=${seven}*/"a"`))).toBeUndefined();
    });

    it('takes no fewer, none of another grantee and no lost grant option', () => {
      for (const acl of [
        `"a"=ALL/"a" "b"=${seven.replace('DELETE,', '')}*/"a"`,
        `"a"=ALL/"a"`,
        `"a"=ALL/"a" "b"=${seven}/"a"`,
      ])
        expect(explanation(relation(acl), upgrade)).toBeUndefined();
    });

    it('takes it as granted with all others on an object of the system, and not alone', () => {
      const granted = seven.split(',').map((privilege) => `+"b"=${privilege}`);
      const of = (source: readonly string[], restored: readonly string[]): string | undefined =>
        explanation(
          {
            kind: 'initial_acl',
            name: 'table pg_catalog.pg_am',
            attribute: 'changes',
            source: source.join(' '),
            restored: restored.join(' '),
          },
          upgrade,
        );
      const maintain = '+"b"=MAINTAIN';
      expect(of(granted, [...granted, maintain])).toContain('MAINTAIN');
      expect(of(granted.slice(1), [...granted.slice(1), maintain])).toBeUndefined();
      expect(of(granted, [...granted, '+"c"=MAINTAIN'])).toBeUndefined();
      expect(of(granted, [...granted.slice(1), maintain])).toBeUndefined();
    });
  });

  it('takes enabled foreign-key triggers for disabled ones, and not the other way round', () => {
    const difference = { kind: 'constraint', name: 'c', attribute: 'internal_triggers' };
    expect(explanation({ ...difference, source: 'D' })).toBeDefined();
    expect(explanation({ ...difference, restored: 'D' })).toBeUndefined();
  });

  it('drops owners and privileges only when they were left out', () => {
    const owner = { kind: 'relation', name: 'r', attribute: 'owner', source: 'a', restored: 'b' };
    const grants = { kind: 'default_acl', name: 'd', attribute: 'missing' };
    expect(explanation(owner)).toBeUndefined();
    expect(explanation(owner, { context: { ownersLeftOut: true } })).toBe('owners are left out on purpose');
    expect(explanation(grants, { context: { privilegesLeftOut: true } })).toBe('privileges are left out on purpose');
  });
});

describe('catalogueFindings', () => {
  it('counts what is equal, kind by kind', () => {
    expect(catalogueFindings(comparison([], { column: 1412, index: 1, user_mapping: 0 }))).toEqual([
      { id: 'verify.catalogue-column', status: 'good', level: 'consistent', detail: '1,412 columns equal' },
      { id: 'verify.catalogue-index', status: 'good', level: 'consistent', detail: '1 index equal' },
    ]);
  });

  it('names object, attribute and both texts', () => {
    const difference = { kind: 'user_mapping', name: 'a on s', attribute: 'options', source: 'x', restored: 'y' };
    expect(catalogueFindings(comparison([difference], { user_mapping: 3 }))).toEqual([
      {
        id: 'verify.catalogue-user-mapping',
        status: 'bad',
        level: 'consistent',
        object: { kind: 'user_mapping', name: 'a on s' },
        detail: 'user mapping a on s: options differs: "x" at the source, "y" in the copy',
      },
    ]);
  });

  it('shows long texts where they begin to differ', () => {
    const text = (word: string): string => `${'same '.repeat(100)}${word} ${'tail '.repeat(100)}`;
    const difference = {
      kind: 'function',
      name: 'f()',
      attribute: 'definition',
      source: text('one'),
      restored: text('two'),
    };
    const [finding] = catalogueFindings(comparison([difference]));
    expect(finding?.detail).toContain('one');
    expect(finding?.detail).toContain('two');
    expect(finding?.detail.length).toBeLessThan(400);
  });

  it('says an invalid index in words', () => {
    const difference = { kind: 'index', name: 'i', attribute: 'valid', source: 'yes', restored: 'no' };
    expect(catalogueFindings(comparison([difference]))[0]?.detail).toBe(
      'index i: invalid in the copy, and valid at the source',
    );
  });

  it('makes one finding of an object that differs in two ways, and keeps explained ones apart', () => {
    const differences = [
      { kind: 'constraint', name: 'c', attribute: 'definition', source: 'a', restored: 'b' },
      { kind: 'constraint', name: 'c', attribute: 'validated', source: 'yes', restored: 'no' },
      { kind: 'constraint', name: 'c', attribute: 'internal_triggers', source: 'D', explained: 'because' },
    ];
    const findings = catalogueFindings(comparison(differences, { constraint: 1 }));
    expect(findings.map(({ status }) => status)).toEqual(['bad', 'explained']);
  });

  it('shows what could not be seen as unknown, with the grant', () => {
    const unread = [{ side: 'source' as const, kind: 'rule' as const, detail: 'refused', hint: 'grant it' }];
    expect(catalogueFindings({ differences: [], compared: {}, unread })).toEqual([
      {
        id: 'verify.catalogue-rule',
        status: 'unknown',
        level: 'consistent',
        detail: 'at the source: refused',
        hint: 'grant it',
      },
    ]);
  });
});

describe('expectedLosses', () => {
  it('is empty for a catalogue without any', () => {
    expect(expectedLosses({ catalogue: { index: { i: { valid: 'yes' } } }, unread: [] })).toEqual([]);
  });

  it('keeps what could not be looked at unknown', () => {
    const loss = { kind: 'relation', name: 'r', known: false, detail: 'not seen', hint: 'grant' };
    expect(expectedLosses({ catalogue: {}, unread: [] }, [loss])).toEqual([
      {
        id: 'backup.not-dumped',
        status: 'unknown',
        object: { kind: 'relation', name: 'r' },
        detail: 'not seen',
        hint: 'grant',
      },
    ]);
  });
});
