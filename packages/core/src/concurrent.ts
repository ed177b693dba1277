/**
 * Runs pieces of work side by side; when one fails, the others are told to stop by the signal they were given, all are waited
 * for, and the first error is thrown. No work is left behind.
 */
export async function runTogether<T extends readonly unknown[]>(
  signal: AbortSignal,
  ...work: { [K in keyof T]: (signal: AbortSignal) => Promise<T[K]> }
): Promise<T> {
  const group = new AbortController();
  const both = AbortSignal.any([signal, group.signal]);
  let first: { readonly error: unknown } | undefined;
  const results = await Promise.all(
    work.map(async (piece) => {
      try {
        return await piece(both);
      } catch (error) {
        first ??= { error };
        group.abort();
        return undefined;
      }
    }),
  );
  if (first !== undefined) throw (first as { error: unknown }).error;
  return results as unknown as T;
}
