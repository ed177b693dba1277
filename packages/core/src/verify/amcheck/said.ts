/** What pg_amcheck complains of in one relation. */
export interface Complaint {
  /** As pg_amcheck names it: `btree index "app.public.i"`; undefined where that name has line breaks. */
  readonly relation: string | undefined;
  /** Such as `block 3, offset 5`; empty where it names none. */
  readonly place: string;
  /** SQLSTATE of the server's error; undefined for what was found by reading a table, which is no error. */
  readonly state: string | undefined;
  /** The first complaint, without what is in rows. */
  readonly message: string;
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
const serverError = /^(?:ERROR|FATAL|PANIC): +([0-9A-Z]{5}): (.*)$/;

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

function readMessage(text: string): Pick<Complaint, 'state' | 'message'> {
  const [, state, said] = serverError.exec(text) ?? [];
  if (state === undefined || said === undefined) return { state: undefined, message: text };
  return { state, message: isOfDamage(state) ? said : withoutValues(state, said) };
}

/** What a function of an index says can have a row's value in it; what amcheck says has none. */
function withoutValues(state: string, message: string): string {
  return state.startsWith('P0') ? 'a function raises an exception' : message.replace(/["'].*$/s, '…');
}

/** Classes XX (data and indexes that are corrupted, and what should not happen) and 58 (a file that is missing or cannot be read). */
export function isOfDamage(state: string | undefined): boolean {
  return state === undefined || /^(XX|58)/.test(state);
}

/** Whether it is about the order of an index's items, which is that of a collation where they are texts. */
export function isOfOrder({ state, message }: Complaint): boolean {
  return state === 'XX002' && /\binvariant violated\b/.test(message);
}
