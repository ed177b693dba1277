import { classify } from './errors.ts';

/** Whether an error of the file system says that there is nothing by that name; what stands above it may be a file. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Undefined for what is not there. What may not be looked at, or cannot be, is not absent: throws its kind; `doing` opens the sentence. */
export async function unlessAbsent<T>(looking: Promise<T>, doing: string): Promise<T | undefined> {
  return looking.catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw classify(error, doing);
  });
}
