import type { Constraint } from 'libpg-query';
import { columnsIn, provenNotNull, rememberCheck } from './check.ts';
import { type Context, nameOf } from './context.ts';
import { dropReferring } from './dependents.ts';
import { addForeignKey } from './judge-column.ts';
import { chooseKeyName, chooseName } from './names.ts';
import { stringOf } from './type.ts';
import { isTiny, keyOf, type Table, type World } from './world.ts';

/** ALTER TABLE … ADD CONSTRAINT on a table that is there. */
export function addConstraint(table: Table, written: Constraint, context: Context): void {
  const { world, touch, transaction } = context;
  const { skip_validation: isUnchecked = false, contype } = written;
  const roles = { t: table };
  const columns = (written.keys ?? []).map(stringOf);
  const name = written.conname ?? nameFor(table, written, world);
  const constraint = { ...written, conname: name };
  const key = `${keyOf(table)}.${name}`;
  const isEnforced = constraint.is_enforced !== false;
  const isValid = !isUnchecked;
  if (!isValid) transaction?.notValid.add(key);
  const remember = (kind: string): void => {
    table.constraints.set(name, { ...{ name, kind, isValid, columns, references: null, definition: '' } });
  };
  switch (contype) {
    case 'CONSTR_CHECK': {
      rememberCheck(table, constraint, isValid, world);
      if (isValid) {
        touch('add check', roles, 'add-check');
      } else {
        touch('add check not valid', roles);
      }
      return;
    }
    case 'CONSTR_NOTNULL': {
      if (!isValid) {
        remember('n');
        touch('add not null not valid', roles);
        return;
      }
      setNotNull(table, columns[0] ?? '', context);
      return;
    }
    case 'CONSTR_FOREIGN': {
      if (constraint.pktable === undefined) return;
      const referenced = world.find(constraint.pktable);
      addForeignKey(table, (constraint.fk_attrs ?? []).map(stringOf), referenced, constraint, context, isValid);
      const both = { t: table, r: referenced };
      if (!isEnforced) {
        touch('add foreign key not enforced', both);
        return;
      }
      if (isValid) {
        touch('add foreign key', both, 'add-foreign-key');
      } else {
        touch('add foreign key not valid', both);
      }
      return;
    }
    case 'CONSTR_UNIQUE':
    case 'CONSTR_PRIMARY':
      addKey(table, constraint, columns, context);
      return;
    case 'CONSTR_EXCLUSION':
      remember('x');
      touch('add exclude', roles, 'add-index-constraint');
      return;
    default:
      return;
  }
}

/** The name of a constraint that is given none. */
function nameFor(table: Table, constraint: Constraint, world: World): string {
  const columns = (constraint.keys ?? []).map(stringOf);
  switch (constraint.contype) {
    case 'CONSTR_FOREIGN':
      return chooseName(world, table, (constraint.fk_attrs ?? []).map(stringOf), 'fkey');
    case 'CONSTR_CHECK': {
      const about = columnsIn(constraint.raw_expr).filter((column) => column !== '*');
      return chooseName(world, table, about.length === 1 ? about : [], 'check');
    }
    case 'CONSTR_EXCLUSION': {
      const elements = (constraint.exclusions ?? []).flatMap((one) =>
        'List' in one ? (one.List.items?.[0] ?? []) : [],
      );
      const about = elements.map((one) => ('IndexElem' in one ? (one.IndexElem.name ?? 'expr') : 'expr'));
      return chooseName(world, table, about, 'excl');
    }
    case 'CONSTR_NOTNULL':
      return chooseName(world, table, columns, 'not_null');
    default:
      return constraint.indexname ?? chooseKeyName(world, table, columns, constraint.contype === 'CONSTR_PRIMARY');
  }
}

function addKey(table: Table, constraint: Constraint, columns: readonly string[], context: Context): void {
  const { world, touch, grammar } = context;
  const isPrimary = constraint.contype === 'CONSTR_PRIMARY';
  const index = constraint.indexname === undefined ? undefined : table.indexes.get(constraint.indexname);
  const on = constraint.indexname === undefined ? columns : (index?.columns ?? []).filter((column) => column !== null);
  const isKnown = on.length > 0 && on.every((column) => table.columns.has(column));
  const isNullable =
    isKnown &&
    on.some((column) => table.columns.get(column)?.isNotNull !== true && !provenNotNull(table, grammar).has(column));
  const name = constraint.conname ?? chooseKeyName(world, table, columns, isPrimary);
  table.constraints.set(name, {
    ...{ name, kind: isPrimary ? 'p' : 'u', isValid: true, columns: on, references: null, definition: '' },
  });
  if (constraint.indexname !== undefined) table.indexes.delete(constraint.indexname);
  table.indexes.set(name, { name, columns: on, isUnique: true, isValid: true, isPlain: true, uses: on });
  if (isPrimary) for (const column of on) setKnownNotNull(table, column);
  if (constraint.indexname === undefined) {
    touch(isPrimary ? 'add primary key' : 'add unique', { t: table }, 'add-index-constraint');
    return;
  }
  if (!isPrimary) {
    touch('add unique using index', { t: table });
    return;
  }
  if (isNullable) {
    touch('add primary key using index on nullable', { t: table }, 'primary-key-nullable');
  } else {
    touch('add primary key using index', { t: table });
  }
}

/** SET NOT NULL: a valid CHECK that says the same saves reading the rows. */
export function setNotNull(table: Table, column: string, { touch, grammar }: Context): void {
  const isFree = table.columns.get(column)?.isNotNull === true || provenNotNull(table, grammar).has(column);
  setKnownNotNull(table, column);
  if (isFree) {
    touch('set not null with proof', { t: table });
  } else {
    touch('set not null', { t: table }, 'set-not-null');
  }
}

/** VALIDATE CONSTRAINT, which is gentle by itself. */
export function validate(table: Table, name: string, { world, touch, transaction, find }: Context): void {
  const constraint = table.constraints.get(name);
  if (constraint !== undefined) table.constraints.set(name, { ...constraint, isValid: true });
  const references = constraint?.references ?? null;
  if (references === null) touch('validate check', { t: table });
  else touch('validate foreign key', { t: table, r: world.referred(references) });
  if (transaction?.notValid.has(`${keyOf(table)}.${name}`) === true && !table.isNew && !isTiny(table))
    find('validate-in-transaction', `reads all of ${nameOf(table)} under the lock that added "${name}"`);
}

/** DROP CONSTRAINT; that of a foreign key locks the other table, too, and CASCADE takes the foreign keys that refer to a key. */
export function dropConstraint(table: Table, name: string, isCascade: boolean, context: Context): void {
  const { world, touch, find } = context;
  const constraint = table.constraints.get(name);
  table.constraints.delete(name);
  table.indexes.delete(name);
  const references = constraint?.references ?? null;
  if (references === null) {
    touch('drop constraint', { t: table });
    if (!isCascade) return;
    if (constraint === undefined && !table.isNew)
      find('unchecked', `what goes by CASCADE with "${name}" of ${nameOf(table)} is not known here`);
    else if (constraint?.kind === 'p' || constraint?.kind === 'u')
      dropReferring(table, 'drop constraint cascade', (columns) => isSame(columns, constraint.columns), context);
    return;
  }
  const parent = world.referred(references);
  touch('drop foreign key', { child: table, parent });
  if (!parent.isNew)
    find('locks-referenced-table', `keeps everybody out of ${nameOf(parent)} as well, to which "${name}" refers`);
}

function setKnownNotNull(table: Table, column: string): void {
  const known = table.columns.get(column);
  if (known !== undefined) table.columns.set(column, { ...known, isNotNull: true });
}

/** The same columns in any order; those of a foreign key that names none are not known. */
function isSame(referred: readonly string[], key: readonly string[]): boolean {
  return referred.length === 0 || [...referred].sort().join('\0') === [...key].sort().join('\0');
}
