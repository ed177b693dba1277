import type { Selection } from '../backup/selection.ts';
import type { Attributes, Catalogue } from '../postgres/catalogue.ts';
import type { CatalogueDifference } from './catalogue.ts';

/** What is known of the two sides, and what the restore left out on purpose. */
export interface ComparisonContext {
  readonly sourceMajor: number;
  readonly restoredMajor: number;
  /** The restore ran with --no-subscriptions. */
  readonly subscriptionsLeftOut: boolean;
  /** The dump or the restore ran with --no-owner. */
  readonly ownersLeftOut?: boolean;
  /** The dump or the restore ran with --no-privileges. */
  readonly privilegesLeftOut?: boolean;
  /** What the backup takes; undefined: everything. */
  readonly selection?: Selection | undefined;
  /** Schemas that were made for the restore, quoted. */
  readonly madeSchemas?: readonly string[];
}

interface Sides {
  readonly source: Catalogue;
  readonly restored: Catalogue;
  readonly context: ComparisonContext;
}

type Rule = (difference: CatalogueDifference, sides: Sides) => string | undefined;

function attributesOf(catalogue: Catalogue, kind: string, name: string): Attributes {
  return catalogue[kind]?.[name] ?? {};
}

/** An invalid or unfinished index of a plain table is not dumped; one of a partitioned table is. */
function isUndumpedIndex(index: Attributes): boolean {
  return index['partitioned'] === undefined && (index['valid'] === 'no' || index['ready'] === 'no');
}

/** `index public.i` of a comment's name `index public.i`, or of a label's name `index public.i by provider`. */
function annotated({ kind, name }: CatalogueDifference): string | undefined {
  if (kind === 'comment') return name;
  return kind === 'security_label' ? name.slice(0, name.lastIndexOf(' by ')) : undefined;
}

const invalidIndex: Rule = ({ kind, name, attribute }, { source }) =>
  kind === 'index' && attribute === 'missing' && isUndumpedIndex(attributesOf(source, 'index', name))
    ? 'invalid at the source, and so not dumped'
    : undefined;

const commentOnInvalidIndex: Rule = (difference, { source }) => {
  const object = annotated(difference);
  if (difference.attribute !== 'missing' || !object?.startsWith('index ')) return undefined;
  return isUndumpedIndex(attributesOf(source, 'index', object.slice('index '.length)))
    ? 'on an index that is invalid at the source, and so not dumped'
    : undefined;
};

const internalTriggers: Rule = ({ kind, attribute, restored }) =>
  kind === 'constraint' && attribute === 'internal_triggers' && restored === undefined
    ? 'a dump does not say that the triggers of a constraint are disabled; in the copy they are enabled'
    : undefined;

const subscriptionLeftOut: Rule = (difference, { context }) => {
  if (!context.subscriptionsLeftOut || difference.attribute !== 'missing') return undefined;
  return difference.kind === 'subscription' || annotated(difference)?.startsWith('subscription ')
    ? 'subscriptions are left out on purpose'
    : undefined;
};

const streaming: Rule = ({ kind, attribute, source, restored }, { context }) =>
  kind === 'subscription' &&
  attribute === 'streaming' &&
  source === 'off' &&
  restored === 'parallel' &&
  context.sourceMajor < 18 &&
  context.restoredMajor >= 18
    ? 'parallel is the default from PostgreSQL 18, and a dump does not name the default'
    : undefined;

function extensionIsDefault(sides: Sides, name: string): boolean {
  const { version, default_version: offered } = attributesOf(sides.restored, 'extension', name);
  return version !== undefined && version === offered;
}

const extensionVersion: Rule = ({ kind, name, attribute, source, restored }, sides) =>
  kind === 'extension' && attribute === 'version' && extensionIsDefault(sides, name)
    ? `a dump names no version: this server's default is "${restored}", the source had "${source}"`
    : undefined;

const extensionConfiguration: Rule = ({ kind, name, attribute }, sides) =>
  kind === 'extension' &&
  attribute === 'configuration' &&
  extensionIsDefault(sides, name) &&
  attributesOf(sides.source, 'extension', name)['version'] !==
    attributesOf(sides.restored, 'extension', name)['version']
    ? "set by the script of this server's version of the extension"
    : undefined;

const ownersLeftOut: Rule = ({ attribute }, { context }) =>
  context.ownersLeftOut === true && (attribute === 'owner' || attribute === 'acl')
    ? 'owners are left out on purpose'
    : undefined;

const privilegesLeftOut: Rule = ({ kind, attribute }, { context }) =>
  context.privilegesLeftOut === true && (attribute === 'acl' || kind === 'default_acl' || kind === 'initial_acl')
    ? 'privileges are left out on purpose'
    : undefined;

/** All that can be granted on a table before 17, which adds MAINTAIN. Source: PostgreSQL documentation, 5.8 "Privileges". */
const everyTablePrivilege = ['DELETE', 'INSERT', 'REFERENCES', 'SELECT', 'TRIGGER', 'TRUNCATE', 'UPDATE'];

/** Access lists in which whoever had every privilege has all but MAINTAIN, as if that were every one. */
function withoutMaintain({ kind, restored = '' }: CatalogueDifference): string {
  if (kind !== 'initial_acl') return restored.replaceAll(`=${everyTablePrivilege.join(',')}`, '=ALL');
  const lines = restored.split(/ (?=[+-])/);
  const isOfAll = (line: string, mark: string): boolean => {
    const grantee = line.slice(0, line.lastIndexOf('='));
    return everyTablePrivilege.every((privilege) => lines.includes(`${grantee}=${privilege}${mark}`));
  };
  return lines
    .filter((line) => {
      const mark = /=MAINTAIN(\*?)$/.exec(line)?.[1];
      return mark === undefined || !isOfAll(line, mark);
    })
    .join(' ');
}

const maintain: Rule = (difference, { context }) =>
  context.sourceMajor < 17 &&
  context.restoredMajor >= 17 &&
  (difference.attribute === 'acl' || difference.kind === 'initial_acl') &&
  difference.source !== undefined &&
  difference.source === withoutMaintain(difference)
    ? 'MAINTAIN came with PostgreSQL 17: who had every privilege has it now, or has all others, as the dump says it'
    : undefined;

/** What is in a copy of a part because it is in every database, or because a restore needs it. */
const madeForRestore: Rule = ({ kind, name, attribute }, { context }) => {
  if (context.selection === undefined || attribute !== 'extra') return undefined;
  if ((kind === 'schema' && name === 'public') || (kind === 'comment' && name === 'schema public'))
    return 'it is in every new database; the backup leaves it out';
  return kind === 'schema' && context.madeSchemas?.includes(name) === true
    ? 'made for the restore: the backup holds objects of it, and not the schema itself'
    : undefined;
};

const rules: readonly Rule[] = [
  madeForRestore,
  maintain,
  subscriptionLeftOut,
  invalidIndex,
  commentOnInvalidIndex,
  internalTriggers,
  streaming,
  extensionVersion,
  extensionConfiguration,
  ownersLeftOut,
  privilegesLeftOut,
];

/** Why a difference is no loss, by the first rule that knows; pure. Sources: PostgreSQL documentation, pg_dump, and measured. */
export function explain(difference: CatalogueDifference, sides: Sides): string | undefined {
  for (const rule of rules) {
    const reason = rule(difference, sides);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
