import { hasExtra, type Selection } from '../backup/selection.ts';
import type { CatalogueDifference } from './catalogue.ts';

/** What a comparison passes over: whole kinds of object, and attributes of others. */
export interface SetAside {
  readonly kinds: ReadonlySet<string>;
  readonly has: (difference: Pick<CatalogueDifference, 'kind' | 'attribute'>) => boolean;
}

export const nothingAside: SetAside = { kinds: new Set(), has: () => false };

/**
 * What a backup of such a selection does not hold of the objects in it. Without owners an access list cannot be the same: it names the
 * owner, and who granted. Pure.
 */
export function setAside(selection: Selection): SetAside {
  const { owners, privileges } = selection;
  const without = (word: string): boolean => hasExtra(selection, word);
  const kinds = [
    ...(owners ? [] : ['large_object']),
    ...(privileges ? [] : ['default_acl', 'initial_acl']),
    ...(without('--no-comments') ? ['comment'] : []),
    ...(without('--no-security-labels') ? ['security_label'] : []),
  ];
  const attributes = new Set([
    ...(owners ? [] : ['owner', 'acl']),
    ...(privileges ? [] : ['acl']),
    ...(without('--no-tablespaces') ? ['tablespace'] : []),
    ...(without('--no-table-access-method') ? ['relation.access_method'] : []),
    ...(without('--no-toast-compression') ? ['column.compression'] : []),
  ]);
  return {
    kinds: new Set(kinds),
    has: ({ kind, attribute }) => attributes.has(attribute) || attributes.has(`${kind}.${attribute}`),
  };
}
