import type { Route } from './route.ts';

/** What goes wrong, where, and how often; a fault without `times` lasts until it is ended. */
export type Fault = FaultReach &
  (({ readonly on: Route } & RequestFault) | ({ readonly on: 'upload' | 'download' } & AlteredFault));

export type FaultKind = RequestFault | AlteredFault;

export interface FaultReach {
  /** How many requests it hits, after which all is good again. */
  readonly times?: number;
  /** How many requests it lets pass first. */
  readonly after?: number;
  /** Only requests about an artifact (or cache key) of this name. */
  readonly name?: string | RegExp;
}

export type RequestFault =
  /** An answer that is none; `message` is what GitHub would say. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  /** Storage used up, in the words that @actions/artifact and @actions/cache know. */
  | { readonly kind: 'quota' }
  /** The token, or the signature of a blob's URL, is no longer accepted. */
  | { readonly kind: 'expired-token' }
  /** The request is carried out, and the connection cut before its answer; of the API and the service only. */
  | { readonly kind: 'unanswered' }
  /** The connection is cut: a blob's after some bytes (default: half of its body), any other before an answer. */
  | { readonly kind: 'cut'; readonly afterBytes?: number }
  /** The request is taken and nothing comes, or of a downloaded blob nothing after some bytes (default 0). */
  | { readonly kind: 'stall'; readonly afterBytes?: number };

/** A byte in the middle of what is sent comes as another; nobody says so. */
export interface AlteredFault {
  readonly kind: 'altered';
}

export interface ActiveFault {
  /** Requests it has hit. */
  readonly hits: () => number;
  readonly end: () => void;
}

/** The faults that are on; the first that fits a request hits it. */
export interface Faults {
  readonly add: (fault: Fault) => ActiveFault;
  readonly hit: (route: Route, name: string | undefined) => FaultKind | undefined;
}

export function makeFaults(): Faults {
  const active: { fault: Fault; seen: number; hits: number }[] = [];
  return {
    add: (fault) => {
      const entry = { fault, seen: 0, hits: 0 };
      active.push(entry);
      return {
        hits: () => entry.hits,
        end: () => {
          const at = active.indexOf(entry);
          if (at >= 0) active.splice(at, 1);
        },
      };
    },
    hit: (route, name) => {
      for (const entry of active) {
        const { fault } = entry;
        if (fault.on !== route || entry.hits >= (fault.times ?? Number.POSITIVE_INFINITY)) continue;
        if (fault.name !== undefined && !fits(fault.name, name)) continue;
        entry.seen += 1;
        if (entry.seen <= (fault.after ?? 0)) continue;
        entry.hits += 1;
        return fault;
      }
      return undefined;
    },
  };
}

function fits(wanted: string | RegExp, name: string | undefined): boolean {
  if (name === undefined) return false;
  return typeof wanted === 'string' ? wanted === name : wanted.test(name);
}
