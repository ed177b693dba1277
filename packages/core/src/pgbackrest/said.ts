import type { ErrorKind } from '../errors.ts';

/** A message of pgBackRest's. */
export interface Said {
  readonly level: 'error' | 'warn' | 'info' | 'detail';
  /** Its lines, without hints. */
  readonly text: string;
  readonly hints: readonly string[];
  /** Of an error: its number, which is also the exit code. */
  readonly code?: number;
}

const beginning = /^(?:P\d+ +)?(ERROR|WARN|INFO|DETAIL): (?:\[(\d{3})\]: )?(.*)$/;

/** Reads what pgBackRest writes to stderr, without timestamps. A line that begins no message goes with the one before. */
export function readSaid(lines: readonly string[]): Said[] {
  const all: { level: Said['level']; lines: string[]; hints: string[]; code?: number }[] = [];
  for (const line of lines) {
    const [, level, code, text = ''] = beginning.exec(line) ?? [];
    const last = all.at(-1);
    if (level !== undefined)
      all.push({
        level: level.toLowerCase() as Said['level'],
        lines: [text],
        hints: [],
        ...(code === undefined ? {} : { code: Number(code) }),
      });
    else if (last !== undefined && line.trim() !== '') {
      const [, hint] = /^\s*HINT: (.*)$/.exec(line) ?? [];
      if (hint === undefined) last.lines.push(line.trim());
      else last.hints.push(hint);
    }
  }
  return all.map(({ lines: own, ...said }) => ({ ...said, text: own.join(' ') }));
}

/** What kind of error a number of pgBackRest's is. Source: pgBackRest, src/build/error/error.yaml. */
const kinds: ReadonlyMap<number, ErrorKind> = new Map<number, ErrorKind>([
  ...[30, 31, 32, 37, 38, 40, 43, 48, 70, 72, 75, 76, 78].map((code) => [code, 'bad-input'] as const),
  ...[26, 27, 28, 29, 44, 45, 51, 58, 68, 81, 82, 87].map((code) => [code, 'database-refused'] as const),
  ...[41, 42, 47, 52, 53, 54, 60, 61, 64, 74, 83, 88].map((code) => [code, 'store-unwritable'] as const),
  [46, 'tool-version'],
  [49, 'cannot-connect'],
  [56, 'cannot-connect'],
  [50, 'lock-not-got'],
  [55, 'store-missing'],
  [73, 'store-missing'],
  [95, 'store-refused'],
  [101, 'store-unreachable'],
  [103, 'store-missing'],
  [105, 'store-refused'],
]);

/** Decides what kind of error a failed pgBackRest is, with its own hint. */
export function classifyPgbackrest(stderr: readonly string[]): { kind: ErrorKind; hint?: string } | undefined {
  const said = readSaid(stderr).find(({ level }) => level === 'error');
  if (said === undefined) return undefined;
  const kind = /No space left on device/.test(said.text)
    ? 'disk-full'
    : (kinds.get(said.code ?? 0) ?? 'database-refused');
  return { kind, ...(said.hints.length === 0 ? {} : { hint: said.hints.join('; ') }) };
}

/** What `verify` says of one backup or of one cluster's log. */
export interface VerifiedPart {
  readonly kind: 'backup' | 'wal';
  /** The label of the backup, or the id of the archive. */
  readonly name: string;
  readonly isGood: boolean;
  /** Of files, those that are missing or wrong, by what is wrong: `checksum invalid: 1`. */
  readonly wrong: readonly string[];
  readonly checked: number;
}

export interface Verified {
  /** What it says of the whole: `ok`, `error`; undefined where it says nothing, which is not good. */
  readonly status: string | undefined;
  readonly parts: readonly VerifiedPart[];
  /** Its other sentences: `No usable backup.info file`. */
  readonly complaints: readonly string[];
}

/**
 * Reads the text of `verify --output=text --verbose`: its exit code says nothing of what it found (pgbackrest/pgbackrest#2502). What is not
 * understood is a complaint.
 */
export function readVerified(text: string): Verified {
  let status: string | undefined;
  const parts: (Omit<VerifiedPart, 'wrong'> & { wrong: string[] })[] = [];
  const complaints: string[] = [];
  for (const line of text
    .split('\n')
    .map((raw) => raw.trim())
    .filter((one) => one !== '')) {
    if (line.startsWith('stanza:')) continue;
    const [, whole] = /^status: (.*)$/.exec(line) ?? [];
    if (whole !== undefined) {
      status ??= whole;
      continue;
    }
    const [, archive, allWal = '', validWal] =
      /^archiveId: (.+), total WAL checked: (\d+), total valid WAL: (\d+)$/.exec(line) ?? [];
    if (archive !== undefined) {
      parts.push({ kind: 'wal', name: archive, isGood: allWal === validWal, checked: Number(allWal), wrong: [] });
      continue;
    }
    const [, label, state, files = '', validFiles] =
      /^backup: (\S+), status: ([^,]+), total files checked: (\d+), total valid files: (\d+)$/.exec(line) ?? [];
    if (label !== undefined) {
      const isGood = state === 'valid' && files === validFiles;
      parts.push({ kind: 'backup', name: label, isGood, checked: Number(files), wrong: [] });
      continue;
    }
    const last = parts.at(-1);
    const counts = line.split(', ').map((one) => /^(missing|checksum invalid|size invalid|other): (\d+)$/.exec(one));
    if (last !== undefined && counts.every((count) => count !== null))
      last.wrong.push(...counts.flatMap((count) => (count?.[2] === '0' ? [] : [count?.[0] ?? ''])));
    else if (!/^(archiveId|backup): none found$/.test(line)) complaints.push(line);
  }
  return {
    status,
    complaints,
    parts: parts.map((part) => ({ ...part, isGood: part.isGood && part.wrong.length === 0 })),
  };
}

/** The files that `verify` names, with what is wrong: `invalid checksum '…'`. */
export function filesSaidWrong(said: readonly Said[]): { readonly file: string; readonly problem: string }[] {
  return said.flatMap(({ text }) => {
    const [, problem, file] = /^(invalid \w+|.*missing.*|unable to .*?) '([^']+)'/.exec(text) ?? [];
    return problem === undefined || file === undefined ? [] : [{ file, problem }];
  });
}
