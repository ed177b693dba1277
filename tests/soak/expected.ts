/* What newer majors are known to refuse of the databases of the drills. Anything else that is bad, or differs, fails the soak. */
import type { Upgraded } from './exchange.ts';

interface Known {
  /** Objects, as findings name them, each with why it is refused. */
  readonly refused: Readonly<Record<string, string>>;
  /** Relations that the oracle sees to differ though they are whole, each with why. */
  readonly differing: Readonly<Record<string, string>>;
}

const library = 'a C function in a library whose path names PostgreSQL 15';
const generated = 'a child whose own generated column is an ordinary one in its parent: refused from 16 on';

const known: Readonly<Record<string, Known>> = {
  pg_regress_15: {
    refused: {
      'autoinc()': library,
      'check_foreign_key()': library,
      'check_primary_key()': library,
      gtest_normal_child: generated,
      gtest_normal_child2: generated,
    },
    differing: { 'table public.gtest_normal': 'the oracle reads a parent with the rows of its children' },
  },
};

/** A pg_dump that does not know of the number that a newer minor release of the server keeps among column options dumps it. */
const clientIsOlder = /unrecognized parameter "pg_attver"/;

/** What is bad or differs in a drill and is not known; a sentence each. */
export function unexpected({
  database,
  client,
  bad,
  differing,
  unknown,
  ok,
  error,
  verdict,
}: Omit<Upgraded, 'event'>): string[] {
  if (client !== undefined && bad.some(({ detail }) => clientIsOlder.test(detail))) return [];
  const { refused = {}, differing: whole = {} } = known[database] ?? {};
  const names = Object.keys(refused);
  const isKnown = (text: string): boolean =>
    names.some((name) => new RegExp(`\\b${RegExp.escape(name)}(?!\\w)`).test(text));
  const unnoticed = (differing ?? []).filter((relation) => {
    const name = relation.replace(/^(?:table|sequence|large object) /, '');
    return !Object.hasOwn(whole, relation) && !bad.some(({ object }) => object.split(' ').includes(name));
  });
  return [
    ...bad
      .filter(({ object, detail }) => !isKnown(`${object} ${detail}`))
      .map(({ object, detail }) => `${object}: ${detail}`),
    ...unnoticed.map((relation) => `${relation} differs and was not named`),
    ...unknown,
    ...(!ok && bad.length === 0 ? [error ?? `verdict ${verdict}`] : []),
  ];
}

/** Why what is bad in a drill is known to be. */
export function reasonsOf({ database, client, bad }: Omit<Upgraded, 'event'>): Readonly<Record<string, string>> {
  if (bad.length === 0) return {};
  if (client !== undefined && bad.some(({ detail }) => clientIsOlder.test(detail)))
    return {
      pg_attver: 'pg_dump is older than the minor release of the server that keeps this among the options of columns',
    };
  return known[database]?.refused ?? {};
}
