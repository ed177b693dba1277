import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from './document.ts';
import type { Entry } from './entry.ts';
import { explainByPart, narrowCatalogue, type ProvenPart } from './part.ts';

const table = (tag: string, oid: number): Entry => ({
  ...{ dumpId: oid, oid, kind: 'TABLE', schema: 'shop', tag, owner: 'app', dependencies: [] },
});
/** `shop.visit_a`, a partition of `shop.visit`, was restored without that, with its own partition `shop.visit_a_1`. */
const part: ProvenPart = {
  ...{
    entries: [table('visit_a', 1), table('visit_a_1', 2)],
    leftOut: [],
    isRowless: false,
    isRowsOnly: false,
    isWhole: false,
  },
  alone: new Map([['shop.visit_a', 'shop.visit']]),
  belowAlone: new Map([['shop.visit_a_1', 'shop.visit_a']]),
  ...{ aloneConstraints: new Set(), foreignKeys: new Set() },
};

describe('below a partition that stands alone', () => {
  it('clones of a trigger are expected where that partition has it of its own', () => {
    const trigger = {
      'shop.visit_a.touch': { of_parent: 'yes' },
      'shop.visit_a_1.touch': { of_parent: 'yes' },
      'shop.visit_a.own': {},
      'shop.visit_a_1.own': { of_parent: 'yes' },
    };
    const { catalogue } = narrowCatalogue(
      { catalogue: { trigger } } as unknown as CatalogueDocument,
      {},
      part,
      new Set(),
    );
    expect(Object.keys(catalogue['trigger'] ?? {})).toEqual(['shop.visit_a.own', 'shop.visit_a_1.own']);
  });

  it.each([
    ['shop.visit_a.id', 'identity', true],
    ['shop.visit_a_1.id', 'identity', true],
    ['shop.visit_a_1.id', 'inheritance', false],
    ['shop.visit_b.id', 'identity', false],
  ])('%s: %s is explained: %s', (name, attribute, isExplained) => {
    expect(explainByPart({ kind: 'column', name, attribute }, part, {}) !== undefined).toBe(isExplained);
  });
});
