import type { Node } from 'libpg-query';
import { present } from '../../present.ts';
import type { Grammar } from '../lint/grammar.ts';
import { mustBeOutside, readScript } from '../lint/statement.ts';
import { stringOf } from '../lint/type.ts';
import type { Migration, Script } from '../migration.ts';
import type { Runner, StateStatement, TableName } from '../runner.ts';

/** A statement of a script, as it is sent. */
export interface ScriptStatement {
  readonly text: string;
  readonly line: number;
  /** It builds or drops an index in several transactions of its own. */
  readonly concurrently?: Concurrently;
  /** What it leaves in the session, of which a later one knows nothing: `a temporary table`, `SET search_path`, … */
  readonly leaves?: string;
  /** Done again it does no harm: it changes nothing that anybody could see. */
  readonly isHarmlessTwice?: boolean;
}

/** What a statement with CONCURRENTLY is about, by the names that stand in it. */
export interface Concurrently {
  readonly does: 'create' | 'drop' | 'reindex';
  /** Of the indexes that it creates or drops; of REINDEX the index, the table, or whatever it names. */
  readonly names: readonly string[];
  readonly schema?: string;
  /** Of CREATE INDEX. */
  readonly table?: string;
}

/** What is committed together. */
export interface Unit {
  /** Between BEGIN and COMMIT of ours; else each statement is sent by itself. */
  readonly isTransaction: boolean;
  readonly statements: readonly ScriptStatement[];
  /** What is written about it, after its statements. */
  readonly state: readonly StateStatement[];
  /** The script says BEGIN or COMMIT itself, or cannot be read: it is sent as it is, and nobody can tell what of it is committed. */
  readonly isOpaque: boolean;
}

/**
 * A script as it will be sent, with what is written about it. Several statements that a tool sends as one message are one transaction
 * (PostgreSQL documentation, 53.2.2.1): for us as well, but said, so that each can be told from the others. Pure.
 */
export function unitsOf(
  migration: Migration,
  script: Script,
  grammar: Grammar,
  { begin = () => [], record }: Pick<Runner, 'begin' | 'record'>,
  table: TableName,
): Unit[] {
  const bookings = record(migration, table);
  const alone = (statements: readonly ScriptStatement[], isOpaque = false): Unit => ({
    ...{ isTransaction: false, statements, state: [], isOpaque },
  });
  const booking = (state: readonly StateStatement[]): Unit[] =>
    state.length === 0 ? [] : [{ isTransaction: true, statements: [], state, isOpaque: false }];
  const around = (units: readonly Unit[]): Unit[] => [
    ...booking(begin(migration, table)),
    ...units,
    ...booking(bookings),
  ];
  let count = 0;
  const read = readScript(script, grammar, () => (count += 1));
  const controls = read.statements.some(({ node }) => 'TransactionStmt' in node);
  if (controls || read.unparsed.length > 0) {
    const whole = (script.parts ?? [script]).map(({ text, line }) => ({ text, line, ...leavesByItsWords(text) }));
    if (script.transaction === 'wrapped' || script.transaction === 'auto')
      return [{ isTransaction: true, statements: whole, state: bookings, isOpaque: true }];
    return around(whole.map((one) => alone([one], true)));
  }
  const statements = read.statements.map(({ node, text, line, transaction }, index) => ({
    statement: {
      ...{ text, line, ...concurrently(node), ...leavesOf(node, text) },
      ...('VacuumStmt' in node || 'ReindexStmt' in node ? { isHarmlessTwice: true } : {}),
    },
    isOpaque: mayCommit(node, text),
    // One that the tool sends by itself is a transaction by itself: said, its end is noted with it. Numbers below 0 are such.
    transaction: transaction ?? (mustBeOutside(node) || mayCommit(node, text) ? undefined : -1 - index),
  }));
  if (statements.every(({ transaction }) => transaction === statements[0]?.transaction)) {
    const all = statements.map(({ statement }) => statement);
    if (statements[0]?.transaction !== undefined)
      return [{ isTransaction: true, statements: all, state: bookings, isOpaque: false }];
    if (all.length === 0) return booking(bookings);
  }
  const units: Unit[] = [];
  for (const [index, { statement, transaction, isOpaque }] of statements.entries()) {
    const last = units.at(-1);
    const isSame = transaction !== undefined && statements[index - 1]?.transaction === transaction;
    if (isSame && last !== undefined) units.splice(-1, 1, { ...last, statements: [...last.statements, statement] });
    else
      units.push({
        ...alone([statement], isOpaque && transaction === undefined),
        isTransaction: transaction !== undefined,
      });
  }
  return around(units);
}

/** Whether a unit can be sent again when a lock was not got: nothing of it is then there twice. */
export function isRepeatable({ isOpaque, statements }: Unit): boolean {
  return !isOpaque && !statements.some(({ concurrently: one }) => one?.does === 'create' && one.names.length === 0);
}

/** Settings that say how long or how fast, not what. */
const pace =
  /^(?:(?:lock|statement|transaction|idle_in_transaction_session|idle_session)_timeout|(?:maintenance_)?work_mem|max_parallel_\w+|client_min_messages|vacuum_cost_\w+|transaction)$/i;

/** What of a statement is of the session, and gone with it. */
function leavesOf(node: Node, text: string): { readonly leaves?: string } {
  if ('VariableSetStmt' in node) {
    const { name = '', is_local, kind = '' } = node.VariableSetStmt;
    return is_local === true || kind.startsWith('VAR_RESET') || pace.test(name) ? {} : { leaves: `SET ${name}` };
  }
  const made =
    ('CreateStmt' in node && node.CreateStmt.relation) ||
    ('CreateTableAsStmt' in node && node.CreateTableAsStmt.into?.rel) ||
    ('SelectStmt' in node && node.SelectStmt.intoClause?.rel) ||
    ('ViewStmt' in node && node.ViewStmt.view) ||
    ('CreateSeqStmt' in node && node.CreateSeqStmt.sequence) ||
    undefined;
  if (made?.relpersistence === 't') return { leaves: `the temporary "${made.relname}"` };
  const kind = ['PrepareStmt', 'LoadStmt', 'ListenStmt', 'DeclareCursorStmt'].find((one) => one in node);
  if (kind !== undefined) return { leaves: `what ${kind.replace('Stmt', '').toUpperCase()} makes` };
  return 'DoStmt' in node || 'CallStmt' in node || /\b(?:set_config|pg_temp|pg_advisory_lock\w*)\b/i.test(text)
    ? leavesByItsWords(text)
    : {};
}

/** The same of a text that is not read statement by statement: rather too often. */
function leavesByItsWords(text: string): { readonly leaves?: string } {
  const bare = text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
  const isOfSession =
    /\b(?:set_config|pg_temp|temp|temporary|prepare|pg_advisory_lock\w*)\b/i.test(bare) ||
    /(?:^|;|\$|\b(?:begin|then|else|loop|execute\s+')\b)\s*set\s+(?!local\b|transaction\b)/i.test(bare);
  return isOfSession ? { leaves: 'a setting or an object of its own' } : {};
}

/** A procedure, or a block, that may end transactions where it is called outside of one. */
export function mayCommit(node: Node, text: string): boolean {
  return 'CallStmt' in node || ('DoStmt' in node && /\b(?:commit|rollback|call)\b/i.test(text));
}

function concurrently(node: Node): { readonly concurrently?: Concurrently } {
  if (!mustBeOutside(node)) return {};
  if ('IndexStmt' in node) {
    const { idxname, relation } = node.IndexStmt;
    const names = idxname === undefined ? [] : [idxname];
    return {
      concurrently: { does: 'create', names, ...present({ schema: relation?.schemaname, table: relation?.relname }) },
    };
  }
  if ('ReindexStmt' in node) {
    const { name, relation } = node.ReindexStmt;
    return { concurrently: { does: 'reindex', names: [name, relation?.relname].filter((one) => one !== undefined) } };
  }
  if (!('DropStmt' in node)) return {};
  const lists = (node.DropStmt.objects ?? []).flatMap((one) => ('List' in one ? [one.List.items ?? []] : []));
  const [schema] = lists.flatMap((items) => (items.length > 1 ? [stringOf(items[0])] : []));
  const names = lists.map((items) => stringOf(items.at(-1)));
  return { concurrently: { does: 'drop', names, ...present({ schema }) } };
}
