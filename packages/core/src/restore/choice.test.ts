import { describe, expect, it } from 'vitest';
import { parseTableOfContents } from '../proof/archive.ts';
import { type Entry, readEntries } from '../proof/entry.ts';
import { type Choice, chooseEntries, type PartOptions } from './choice.ts';

/** Lines of `pg_restore --list --verbose`: an entry, and the dump ids that it depends on. */
function listed(...lines: readonly (readonly [string, ...number[]])[]): Entry[] {
  const text = lines.map(([line, ...ids]) => (ids.length === 0 ? line : `${line}\n;\tdepends on: ${ids.join(' ')}`));
  return readEntries(parseTableOfContents(text.join('\n')), { roles: ['app'], tables: new Map() });
}

const entries = listed(
  ['1; 0 0 ENCODING - ENCODING '],
  ['2; 2615 10 SCHEMA - shop app'],
  ['3; 0 0 ACL - SCHEMA public app', 900],
  ['4; 3079 11 EXTENSION - citext ', 2],
  ['5; 0 0 COMMENT - EXTENSION citext ', 4],
  ['6; 1247 12 TYPE shop stage app', 2],
  ['7; 1255 13 FUNCTION shop touch() app', 2],
  ['8; 1255 14 FUNCTION shop unused() app', 2],
  ['10; 1259 20 TABLE shop customer app', 2, 4, 6],
  ['11; 0 0 COMMENT shop TABLE customer app', 10],
  ['12; 1259 21 SEQUENCE shop customer_id_seq app', 10, 2],
  ['13; 0 0 SEQUENCE OWNED BY shop customer_id_seq app', 12],
  ['14; 2604 22 DEFAULT shop customer id app', 12, 10],
  ['20; 1259 30 TABLE shop purchase app', 2],
  ['21; 1259 31 TABLE shop line app', 2],
  ['22; 1259 32 VIEW shop debtor app', 10],
  ['23; 0 0 ACL shop TABLE debtor app', 22],
  ['30; 1259 40 TABLE shop visit app', 2],
  ['31; 1259 41 TABLE shop visit_a app', 30, 2],
  ['32; 0 0 TABLE ATTACH shop visit_a app', 31, 30],
  ['40; 0 20 TABLE DATA shop customer app', 10],
  ['41; 0 0 SEQUENCE SET shop customer_id_seq app', 12],
  ['42; 0 30 TABLE DATA shop purchase app', 20],
  ['43; 0 31 TABLE DATA shop line app', 21],
  ['44; 0 41 TABLE DATA shop visit_a app', 31],
  ['45; 0 0 BLOBS - BLOBS '],
  ['50; 2606 50 CONSTRAINT shop customer customer_pkey app', 10],
  ['51; 2620 51 TRIGGER shop customer customer_touch app', 7, 10],
  ['52; 1259 52 INDEX shop visit_page app', 30],
  ['53; 1259 53 INDEX shop visit_a_page app', 31, 52],
  ['54; 0 0 INDEX ATTACH shop visit_a_page app', 53, 52, 31, 30],
  ['60; 2606 60 FK CONSTRAINT shop purchase purchase_customer app', 20, 10, 50],
  ['61; 2606 61 FK CONSTRAINT shop line line_purchase app', 21, 20],
  ['62; 2606 62 FK CONSTRAINT shop purchase purchase_self app', 20],
  ['63; 6106 63 PUBLICATION TABLE shop all_tables customer app', 10],
  ['64; 826 64 DEFAULT ACL shop DEFAULT PRIVILEGES FOR TABLES app', 2],
);

const part = (more: Partial<PartOptions>): PartOptions => ({
  ...{ tables: [], schemas: [], content: 'all', leaveOutForeignKeys: false },
  where: (option) => `--${option}`,
  ...more,
});
const choose = (more: Partial<PartOptions>): Choice =>
  chooseEntries(entries, part(more), { extensionTables: new Map() });
const idsOf = (choice: Choice): number[] => choice.entries.map(({ dumpId }) => dumpId);

describe('a table comes with', () => {
  it('all that belongs to it, and what it needs with what belongs to that', () => {
    const choice = choose({ tables: ['shop.customer'] });
    expect(idsOf(choice)).toEqual([2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 40, 41, 50, 51]);
    expect(choice.relations).toEqual([
      { kind: 'TABLE', schema: 'shop', name: 'customer' },
      { kind: 'SEQUENCE', schema: 'shop', name: 'customer_id_seq' },
    ]);
  });

  it('its partitions, and what makes them so', () => {
    expect(idsOf(choose({ tables: ['visit'] }))).toEqual([2, 3, 30, 31, 32, 44, 52, 53, 54]);
  });

  it('nothing of its table where it is a partition', () => {
    const choice = choose({ tables: ['visit_a'] });
    expect(idsOf(choice)).toEqual([2, 3, 31, 44, 53]);
    expect(choice.relations).toEqual([{ kind: 'TABLE', schema: 'shop', name: 'visit_a', aloneOf: 'shop.visit' }]);
  });

  it('its own partitions where it is a partition itself, with indexes that are one', () => {
    const more = listed(
      ['70; 1259 70 TABLE shop visit_a_1 app', 31, 2],
      ['71; 0 0 TABLE ATTACH shop visit_a_1 app', 70, 31],
      ['72; 2606 72 CONSTRAINT shop visit visit_pkey app', 30],
      ['73; 2606 73 CONSTRAINT shop visit_a visit_a_pkey app', 72, 31, 31],
      ['74; 2606 74 CONSTRAINT shop visit_a_1 visit_a_1_pkey app', 70, 73, 70],
      ['75; 0 0 INDEX ATTACH shop visit_a_1_pkey app', 73, 31, 72, 74, 70, 73, 31, 72, 70, 31],
      ['76; 0 0 INDEX ATTACH shop visit_a_pkey app', 73, 31, 72, 72, 31, 30],
    );
    const choice = chooseEntries([...entries, ...more], part({ tables: ['visit_a'] }), { extensionTables: new Map() });
    expect(idsOf(choice)).toEqual([2, 3, 31, 44, 53, 70, 71, 73, 74, 75]);
    expect(choice.relations[1]).toMatchObject({ name: 'visit_a_1', below: { schema: 'shop', name: 'visit_a' } });
  });

  it('the sequence of its table’s column where it is a partition, and not that table; an identity’s comes with its table', () => {
    const more = listed(
      ['70; 1259 70 TABLE shop q app', 2],
      ['71; 1259 71 SEQUENCE shop q_id_seq app', 70, 2],
      ['72; 0 0 SEQUENCE OWNED BY shop q_id_seq app', 71],
      ['73; 1259 73 TABLE shop q_1 app', 71, 70, 2],
      ['74; 0 0 TABLE ATTACH shop q_1 app', 73, 70],
      ['75; 0 0 SEQUENCE SET shop q_id_seq app', 71],
      ['76; 1259 76 SEQUENCE shop line_id_seq app', 21, 2],
    );
    const of = (pattern: string): Choice =>
      chooseEntries([...entries, ...more], part({ tables: [pattern], leaveOutForeignKeys: true }), {
        extensionTables: new Map(),
      });
    expect(idsOf(of('q_1'))).toEqual([2, 3, 71, 73, 75]);
    expect(idsOf(of('q'))).toEqual([2, 3, 70, 71, 72, 73, 74, 75]);
    expect(idsOf(of('line_id_seq'))).toEqual([2, 3, 21, 43, 76]);
  });

  describe('inheritance:', () => {
    const more = listed(
      ['70; 1259 70 TABLE shop m app', 2],
      ['71; 1259 71 TABLE shop m_1 app', 70, 2],
      ['72; 1259 72 TABLE shop m_2 app', 70, 2],
      ['73; 1259 73 TABLE shop m_2_a app', 72, 2],
      ['74; 1259 74 TABLE shop of_m app', 70, 2],
      ['75; 1259 75 VIEW shop all_m app', 70],
      ['76; 0 70 TABLE DATA shop m app', 70],
    );
    const inherits = (child: Entry): boolean => child.tag !== 'of_m';
    it.each([
      ['m', ['m', 'm_1', 'm_2', 'm_2_a'], []],
      ['all_m', ['m', 'm_1', 'm_2', 'm_2_a', 'all_m'], []],
      ['m_2', ['m', 'm_2', 'm_2_a'], ['m_1']],
      ['m_2_a', ['m', 'm_2', 'm_2_a'], ['m_1']],
      ['(m_1|all_m)', ['m', 'm_1', 'm_2', 'm_2_a', 'all_m'], []],
    ])('%s brings those that a query of it reads, and those that it inherits from', (pattern, names, absent) => {
      const context = { extensionTables: new Map(), inherits };
      const choice = chooseEntries([...entries, ...more], part({ tables: [pattern] }), context);
      expect(choice.relations.map(({ name }) => name)).toEqual(names);
      expect(choice.absentChildren.flatMap(({ children }) => children.map(({ tag }) => tag))).toEqual(absent);
    });
  });

  it('the tables that a view reads, whole and by the name of what needs them', () => {
    const choice = choose({ tables: ['debtor'] });
    expect(idsOf(choice)).toEqual([2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 22, 23, 40, 41, 50, 51]);
    expect(choice.relations[0]).toEqual({
      kind: 'TABLE',
      schema: 'shop',
      name: 'customer',
      neededBy: 'view shop.debtor',
    });
  });

  it('a foreign key where the table that it points to comes, and one that points to itself', () => {
    expect(idsOf(choose({ tables: ['shop.(customer|purchase)'] }))).toEqual(expect.arrayContaining([20, 42, 60, 62]));
  });

  it('the rows of its extensions’ own tables', () => {
    const rows = listed(['70; 0 90 TABLE DATA public spatial app', 901], ['71; 0 91 TABLE DATA public other app', 902]);
    const extensionTables = new Map([
      [90, 'citext'],
      [91, 'postgis'],
    ]);
    const choice = chooseEntries([...entries, ...rows], part({ tables: ['customer'] }), { extensionTables });
    expect(idsOf(choice)).toContain(70);
    expect(idsOf(choice)).not.toContain(71);
  });

  it('its definition alone on request', () => {
    expect(idsOf(choose({ tables: ['visit'], content: 'schema' }))).toEqual([2, 3, 30, 31, 32, 52, 53, 54]);
  });
});

describe('a foreign key to a table that is not chosen', () => {
  it('is refused by its name, with every table that has to come for none to be left', () => {
    let error: unknown;
    try {
      choose({ tables: ['shop.line'] });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({
      kind: 'bad-input',
      message: 'a foreign key points to what is not chosen: "line_purchase" of shop.line to shop.purchase',
      hint: 'restore those tables, too: --table shop.line --table shop.purchase --table shop.customer; or without those constraints: --leave-out-foreign-keys',
    });
  });

  it('is refused for a schema with the schemas of those tables, that its functions and types are not lost', () => {
    const more = listed(
      ['70; 2615 70 SCHEMA - Till app'],
      ['71; 1259 71 TABLE Till receipt app', 70],
      ['72; 2606 72 FK CONSTRAINT Till receipt receipt_line app', 71, 21],
      ['74; 1259 74 TABLE Far place app', 70],
      ['75; 1259 75 TABLE Till desk app', 70],
      ['76; 2606 76 FK CONSTRAINT Till desk desk_place app', 75, 74],
      ['73; 2606 73 FK CONSTRAINT shop line line_receipt app', 21, 71],
    );
    const hintOf = (schema: string): unknown => {
      try {
        return chooseEntries([...entries, ...more], part({ schemas: [schema] }), { extensionTables: new Map() });
      } catch (thrown) {
        return (thrown as { hint?: string }).hint;
      }
    };
    expect(hintOf('shop')).toBe(
      `restore the schemas of those tables, too: --schema shop --schema '"Till"' --schema '"Far"'; or without those constraints: --leave-out-foreign-keys`,
    );
    expect(hintOf('"Till"')).toBe(
      `restore the schemas of those tables, too: --schema '"Till"' --schema shop --schema '"Far"'; or without those constraints: --leave-out-foreign-keys`,
    );
  });

  it('is left out on request, and named', () => {
    const choice = choose({ tables: ['shop.line'], leaveOutForeignKeys: true });
    expect(idsOf(choice)).toEqual([2, 3, 21, 43]);
    expect(choice.foreignKeys).toEqual([
      { schema: 'shop', table: 'line', name: 'line_purchase', to: { schema: 'shop', name: 'purchase' } },
    ]);
  });
});

describe('a schema', () => {
  it('comes with all in it, and without what stands between its tables and something else', () => {
    const ids = idsOf(choose({ schemas: ['shop'] }));
    const without = [1, 45, 63];
    expect(ids).toEqual(entries.map(({ dumpId }) => dumpId).filter((id) => !without.includes(id)));
  });
});

describe('a pattern', () => {
  it.each([
    ['SHOP.Line', 'line'],
    ['shop.l?ne', 'line'],
    ['sh*.lin*', 'line'],
    ['"shop"."line"', 'line'],
    ['[l]ine', 'line'],
  ])('matches as a pattern of pg_dump does: %s', (pattern, name) => {
    const choice = choose({ tables: [pattern], leaveOutForeignKeys: true });
    expect(choice.relations.map((relation) => relation.name)).toEqual([name]);
  });

  it.each([
    ['shop.customers', 'no table, view or sequence in the backup matches pattern "shop.customers"', '"shop.customer"'],
    ['"Line"', 'matches pattern "\\"Line\\""', '"shop.line"'],
    ['xyzzy', 'matches pattern "xyzzy"', 'pgproof contents'],
    ['[[:alpha:]]ine', 'holds what only a server reads', 'double quotes'],
    ['(line', 'is no regular expression', 'double quotes'],
  ])('is refused where it matches nothing, with what is near, or is none: %s', (pattern, message, hint) => {
    expect(() => choose({ tables: [pattern] })).toThrow(
      expect.objectContaining({
        kind: 'bad-input',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});
