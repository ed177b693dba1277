/**
 * How a tool sends a script. `wrapped`: between BEGIN and COMMIT of its own. `implicit`: as one message, which PostgreSQL makes one transaction
 * of when it holds several statements (documentation, 53.2.2.1). `each`: statement by statement, each by itself. `shared`: all pending
 * scripts in one transaction. `auto`: wrapped, unless it holds what cannot be.
 */
export type TransactionRule = 'wrapped' | 'implicit' | 'each' | 'shared' | 'auto';

/** A stretch of a file. */
export interface Stretch {
  readonly text: string;
  /** The line of the file that it begins in; the first is 1. */
  readonly line: number;
}

/** What a tool sends to the server for one direction of one migration. */
export interface Script extends Stretch {
  /** From the folder of the migrations. */
  readonly path: string;
  readonly transaction: TransactionRule;
  /** The stretches that are sent one by one, where the tool goes by marks of its own and not by semicolons. */
  readonly parts?: readonly Stretch[];
  /** Placeholders that the tool replaces before it sends. */
  readonly placeholders?: RegExp;
}

export interface Migration {
  /** By which the tool's state knows it. */
  readonly version: string;
  readonly name: string;
  /** The file or folder that people know it by, from the folder of the migrations. */
  readonly path: string;
  /** Run again whenever it has changed. */
  readonly isRepeatable?: boolean;
  /** Absent where it is a program. */
  readonly up?: Script;
  readonly down?: Script;
  /** As the tool keeps it in its state. */
  readonly checksum?: string;
  /** As other versions of the tool keep it. */
  readonly otherChecksums?: readonly string[];
}

/** What the tool itself would refuse, pass over or do otherwise than it looks. */
export interface SetProblem {
  /** Kebab-case, without `migrate.`. */
  readonly id: string;
  readonly status: 'bad' | 'warning' | 'unknown';
  readonly path: string;
  readonly line?: number;
  readonly detail: string;
  readonly hint?: string;
}

/** The migrations of a folder, in the order in which the tool runs them. */
export interface MigrationSet {
  readonly migrations: readonly Migration[];
  readonly problems: readonly SetProblem[];
  /** Versions that the tool's mark may stand at as well: of golang-migrate, those that have a way down alone. */
  readonly otherVersions?: readonly string[];
}

/** The line in which a position of a text lies; the first is 1. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** A stretch of a text, from one position to another. */
export function stretchOf(text: string, from: number, to: number = text.length): Stretch {
  return { text: text.slice(from, to), line: lineAt(text, from) };
}

/** Whole numbers in their order, of any size. */
export function byNumber(a: string, b: string): number {
  const [left, right] = [BigInt(a), BigInt(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Texts by their bytes, as most tools compare names. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** A problem for each version that several files claim. */
export function duplicates(migrations: readonly Migration[], consequence: string): SetProblem[] {
  const groups = Map.groupBy(
    migrations.filter(({ isRepeatable }) => isRepeatable !== true),
    ({ version }) => version,
  );
  return [...groups].flatMap(([version, [first, ...others]]) =>
    others.map(
      (other): SetProblem => ({
        id: 'duplicate-version',
        status: 'bad',
        path: other.path,
        detail: `has the version ${version} of "${first?.path}", too: ${consequence}`,
        hint: 'give the one that is not applied yet a version of its own, later than all others',
      }),
    ),
  );
}
