import { type Client, inTransaction, openClients } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import type { Session } from '../session.ts';
import type { RestoredContent } from './compare.ts';
import type { Proof } from './document.ts';
import { dealTasks, takeFingerprints } from './fingerprint.ts';
import { beginReadOnly } from './hold.ts';
import { readLargeObjects } from './largeobject.ts';
import { listRelations } from './relation.ts';
import { readSequences } from './sequence.ts';

/**
 * Reads a restored copy as the proof was read: same seeds, same forms, same statements. The copy has no other writer, so it needs
 * no lock. A table that the proof has in the form `by-column` is read in that form. `isOnlyProven`: whatever else is there is passed over.
 */
export async function readContent(
  connection: Connection,
  proof: Proof,
  jobs: number,
  session: Session,
  { isOnlyProven = false }: { readonly isOnlyProven?: boolean } = {},
): Promise<RestoredContent> {
  await using stack = new AsyncDisposableStack();
  const [holder, ...workers] = (await openClients(stack, 1 + jobs, connection, session.signal)) as [
    Client,
    ...Client[],
  ];
  return await inTransaction(holder, beginReadOnly, async () => {
    const keyOf = ({ schema, name }: { schema: string; name: string }): string => JSON.stringify([schema, name]);
    const proven = new Set([...proof.tables, ...proof.sequences, ...proof.materialized_views].map(keyOf));
    const relations = (await listRelations(holder, { sizes: true })).filter(
      (relation) => !isOnlyProven || proven.has(keyOf(relation)),
    );
    const isWithoutLargeObjects =
      isOnlyProven && proof.large_objects.status === 'read' && proof.large_objects.objects.length === 0;
    await Promise.all(workers.map((worker) => worker.query(beginReadOnly)));
    const byColumn = new Set(proof.tables.filter((table) => table.form === 'by-column').map(keyOf));
    const isByColumn = (relation: { schema: string; name: string }): boolean => byColumn.has(keyOf(relation));
    const options = {
      level: proof.level,
      seeds: proof.seeds,
      signal: session.signal,
      onRelation: (current: string) => session.onProgress({ phase: 'fingerprint', current }),
    };
    const take = (form: Proof['form'], chosen: typeof relations): ReturnType<typeof takeFingerprints> =>
      takeFingerprints(workers, dealTasks(chosen, workers.length), { ...options, form });
    const large = relations.filter(isByColumn);
    const fingerprints = await take(
      proof.form,
      relations.filter((relation) => !isByColumn(relation)),
    );
    for (const [oid, fingerprint] of large.length === 0 ? [] : await take('by-column', large))
      fingerprints.set(oid, fingerprint);
    const sequences = await readSequences(holder, relations);
    return {
      tables: relations.flatMap((relation) => {
        const fingerprint = fingerprints.get(relation.oid);
        if (fingerprint === undefined) return [];
        const { oid, schema, name, root, hashed, extension } = relation;
        return [{ oid, schema, name, root, hashed, extension, ...fingerprint }];
      }),
      sequences: relations.flatMap((relation) => {
        const state = sequences.get(relation.oid);
        return state === undefined ? [] : [{ schema: relation.schema, name: relation.name, ...state }];
      }),
      materialized_views: relations
        .filter((relation) => relation.kind === 'm')
        .map(({ schema, name, populated }) => ({ schema, name, populated })),
      large_objects: isWithoutLargeObjects
        ? { status: 'read', objects: [] }
        : await readLargeObjects(holder, proof.level, proof.seeds),
    };
  });
}
