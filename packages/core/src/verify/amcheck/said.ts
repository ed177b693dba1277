/** What pg_amcheck complains of in one relation. */
export interface Complaint {
  /** As pg_amcheck names it: `btree index "app.public.i"`; undefined where that name has line breaks. */
  readonly relation: string | undefined;
  /** Such as `block 3, offset 5`; empty where it names none. */
  readonly place: string;
  /** SQLSTATE of the server's error; undefined for what was found by reading a table, which is no error. */
  readonly state: string | undefined;
  /** The first complaint; undefined for words that can have a row's value in them. */
  readonly message: string | undefined;
  /** That the server needs for it and does not have, as the server names it: a path, or what an index's function calls one. */
  readonly library: string | undefined;
  /** How many there are. */
  readonly count: number;
}

/** Collects what pg_amcheck prints, line by line. */
export interface Listener {
  readonly take: (line: string) => void;
  readonly complaints: () => Complaint[];
}

/** Source: pg_amcheck with --verbose, of PostgreSQL 14 to 18: a line that names a relation, then what is wrong with it, indented. */
const header = /^((?:heap table|btree index) ".*")((?:, (?:block|offset|attribute) \d+)*):$/;
/** In whatever language a function sets: the severity is translated, too. */
const serverError = /^[^\s:]+: +([0-9A-Z]{5}): (.*)$/;

/** Listens to the standard output of pg_amcheck. Bounded by the number of relations, whatever is wrong with each. */
export function listen(): Listener {
  const found = new Map<string | undefined, { -readonly [key in keyof Complaint]: Complaint[key] }>();
  let current: { readonly relation: string | undefined; readonly place: string } = { relation: undefined, place: '' };
  let isNew = false;
  return {
    take: (line) => {
      if (!line.startsWith('    ')) {
        const [, relation, place = ''] = header.exec(line) ?? [];
        current = { relation, place: place.slice(2) };
        isNew = true;
        return;
      }
      // Its further lines: details, hints, the place in the server's source.
      if (!isNew) return;
      isNew = false;
      const before = found.get(current.relation);
      if (before !== undefined) before.count += 1;
      else found.set(current.relation, { ...current, ...readMessage(line.slice(4)), count: 1 });
    },
    complaints: () => [...found.values()],
  };
}

function readMessage(text: string): Pick<Complaint, 'state' | 'message' | 'library'> {
  const [, state, said] = serverError.exec(text) ?? [];
  if (state === undefined || said === undefined) return { state: undefined, message: text, library: undefined };
  return {
    state,
    message: isOfDamage(state) && hasNoValue(said) ? said : undefined,
    library: missingLibrary(state, said),
  };
}

/**
 * What PostgreSQL itself says of damage, which names relations, files and numbers. Whatever else an error says can be the words of a function of an
 * index, which choose their SQLSTATE, too. Source: contrib/amcheck/verify_nbtree.c, nbtpage.c, bufmgr.c, md.c, slru.c, detoast.c and heapam.c of
 * PostgreSQL 14 to 18.
 */
const ownWords = [
  'item order invariant violated for index "%s"',
  'cross page item order invariant violated for index "%s"',
  'high key invariant violated for index "%s"',
  'down-link lower bound invariant violated for index "%s"',
  'heap tuple (%u,%u) from table "%s" lacks matching index tuple within index "%s"',
  'could not find tuple using search from root page in index "%s"',
  'posting list contains misplaced TID in index "%s"',
  'mismatch between parent key and child high key in index "%s"',
  'child high key is greater than rightmost pivot key on target level in index "%s"',
  'can\'t find left sibling high key in index "%s"',
  'can\'t traverse from downlink %u to downlink %u of index "%s"',
  'the first child of leftmost target page is not leftmost of its level in index "%s"',
  'block found while following rightlinks from child of index "%s" has invalid level',
  'block %u fell off the end of index "%s"',
  'block %u is not leftmost in index "%s"',
  'block %u is not true root in index "%s"',
  'block %u or its right sibling block or child block in index "%s" has unexpected pivot tuple',
  'block %u or its right sibling block or child block in index "%s" has unexpected non-pivot tuple',
  'block %u or its right sibling block or child block in index "%s" contains non-pivot tuple that lacks a heap TID',
  'circular link chain found in block %u of index "%s"',
  'left link/right link pair in index "%s" not in agreement',
  'leftmost down link for level points to block in index "%s" whose level is not one level down',
  'downlink points to block in index "%s" whose level is not one level down',
  'downlink or sibling link points to deleted block in index "%s"',
  'downlink to deleted leaf page found in index "%s"',
  'downlink to deleted page found in index "%s"',
  'internal index block lacks downlink in index "%s"',
  'leaf index block lacks downlink in index "%s"',
  'full transaction id page flag appears in non-deleted block %u in index "%s"',
  'index tuple size does not equal lp_len in index "%s"',
  'wrong number of index tuple attributes in index "%s"',
  'wrong number of high key index tuple attributes in index "%s"',
  'line pointer points past end of tuple space in index "%s"',
  'invalid line pointer storage in index "%s"',
  'invalid internal page level %u for block %u in index "%s"',
  'invalid leaf page level %u for block %u in index "%s"',
  'invalid meta page found at block %u in index "%s"',
  'internal block %u in index "%s" lacks high key and/or at least one downlink',
  'non-rightmost leaf block %u in index "%s" lacks high key item',
  'internal page block %u in index "%s" has garbage items',
  'internal page block %u in index "%s" is half-dead',
  'deleted page block %u in index "%s" is half-dead',
  'Number of items on block %u of index "%s" exceeds MaxIndexTuplesPerPage (%u)',
  'index "%s" has no valid pages on level below %u or first level',
  'index "%s" lacks a main relation fork',
  'index "%s" meta page is corrupt',
  'index "%s" metapage has equalimage field set on unsupported nbtree version',
  'index "%s" metapage incorrectly indicates that deduplication is safe',
  'index "%s" contains unexpected zero page at block %u',
  'index "%s" contains corrupted page at block %u',
  'index "%s" is not a btree',
  'version mismatch in index "%s": file version %u, current version %u, minimum supported version %u',
  'invalid page in block %u of relation %f',
  '%u invalid pages among blocks %u..%u of relation %f',
  'could not read block %u in file "%s": %e',
  'could not read blocks %u..%u in file "%s": %e',
  'could not open file "%s": %e',
  'could not open file "%s" (target block %u): %e',
  'could not read file "%s": %e',
  'could not access status of transaction %u',
  'missing chunk number %u for toast value %u in %f',
  'unexpected chunk number %u (expected %u) for toast value %u in %f',
  'unexpected chunk number %u (out of range %u..%u) for toast value %u in %f',
  'unexpected chunk size %u (expected %u) in chunk %u of %u for toast value %u in %f',
  'found toasted toast chunk for toast value %u in %f',
  'compressed pglz data is corrupt',
  'compressed lz4 data is corrupt',
  'found xmin %u from before relfrozenxid %u',
  'found xmax %u from before relfrozenxid %u',
  'found update xid %u from before relfrozenxid %u',
].map(patternOf);

/** `%u` is a number, `"%s"` a name, `%f` a file or a relation of TOAST, `%e` what the system says. */
function patternOf(words: string): RegExp {
  const holes: Readonly<Record<string, string>> = { u: '-?\\d+', s: '.*', f: '\\S+', e: '[A-Za-z0-9 /(),.]+' };
  const parts = words.split(/%([usfe])/);
  const source = parts.map((part, i) => (i % 2 === 1 ? holes[part] : part.replaceAll(/[.()/]/g, '\\$&')));
  return new RegExp(`^${source.join('')}$`);
}

function hasNoValue(message: string): boolean {
  return ownWords.some((pattern) => pattern.test(message));
}

/** The library of an extension that a server does not have, as it names it; such an error says nothing of the data. Source: dfmgr.c. */
export function missingLibrary(state: string, said: string): string | undefined {
  return state === '58P01' ? /^could not access file "(.*)": /.exec(said)?.[1] : undefined;
}

/**
 * Data and indexes that are corrupted, and class 58: a file that is missing or cannot be read, but for a library. XX000 is whatever has no SQLSTATE
 * of its own.
 */
export function isOfDamage(state: string | undefined, library?: string | undefined): boolean {
  return library === undefined && (state === undefined || /^(?:58|XX00[12]$)/.test(state));
}
