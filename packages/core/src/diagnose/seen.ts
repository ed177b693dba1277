import { classify, type PgproofError, sqlStateOf } from '../errors.ts';

/** What was looked at: either seen, or the reason why not. */
export type Seen<T> = { readonly seen: T } | { readonly unseen: PgproofError };

/** Looks at one thing. What keeps it from being seen is told, not thrown; an abort is thrown, and so is an input that cannot be. */
export async function see<T>(doing: string, signal: AbortSignal, look: () => Promise<T>): Promise<Seen<T>> {
  try {
    return { seen: await look() };
  } catch (error) {
    signal.throwIfAborted();
    const known = classify(error, doing);
    const isOurInput = known.kind === 'bad-input' && sqlStateOf(known.cause) === undefined;
    // A file that is not there, or no file, is the world's fault; a mistake of ours has no code.
    const isOurBug = known.kind === 'bug' && (error as NodeJS.ErrnoException).code === undefined;
    if (known.kind === 'interrupted' || isOurBug || isOurInput) throw known;
    return { unseen: known };
  }
}

/** What was seen; undefined where it was not. */
export function seenOf<T>(what: Seen<T> | undefined): T | undefined {
  return what !== undefined && 'seen' in what ? what.seen : undefined;
}

/** The error that kept it from being seen. */
export function unseenOf(what: Seen<unknown> | undefined): PgproofError | undefined {
  return what !== undefined && 'unseen' in what ? what.unseen : undefined;
}
