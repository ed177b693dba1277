/* A plain dump is a script for psql: what it holds, and what it must not. */

/** One entry of a script that pg_dump --verbose wrote, by the comment before it. */
export interface ScriptEntry {
  readonly dumpId: number;
  readonly catalogOid: number;
  readonly oid: number;
  readonly type: string;
  /** Name and the rest of the comment; not for parsing. */
  readonly rest: string;
}

/** What a script was seen to hold. */
export interface ScriptContents {
  readonly entries: readonly ScriptEntry[];
  /** The `setval` statements, each on a line of its own. */
  readonly sequenceSets: readonly string[];
  /** `Dumped from database version` and `Dumped by pg_dump version`, as pg_restore names them. */
  readonly header: Readonly<Record<string, string>>;
  /** Whether the comment was seen with which pg_dump ends. */
  readonly isComplete: boolean;
}

/** What must not be in a script: psql would run it, or take it for another command than was meant. */
export class ScriptRefusal extends Error {
  /** From 1. */
  readonly line: number;
  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`);
    this.line = line;
  }
}

export interface ScriptOptions {
  /** The statement that creates the schema public is not handed on. */
  readonly withoutPublic?: boolean;
  /** Nor are those that begin and end transactions. */
  readonly withoutTransactions?: boolean;
}

/** Reads a script piece by piece. */
export interface ScriptReader {
  /**
   * Gives what may be handed on: whole lines, and data, but for commands that restrict psql and what was asked to be left out. Throws `ScriptRefusal` before anything of the line that holds it was handed on: psql takes
   * the end of its input for the end of a line.
   */
  readonly push: (chunk: Buffer) => Buffer[];
  readonly end: () => ScriptContents;
  /** What was held back, once the end was good. */
  readonly rest: () => Buffer[];
}

/** The one backslash commands that pg_dump writes (CVE-2025-8714). They are not handed on: psql is restricted by us, with a key of ours. */
const harmless = /^\\(un)?restrict [A-Za-z0-9]{1,200}$/;
const dumpEnd = '-- PostgreSQL database dump complete';
const tocComment = /^-- TOC entry (\d+) \(class (\d+) OID (\d+)\)$/;
const nameComment = /^-- (Data for )?Name: (.*); Type: ([A-Z ]+); Schema: /;
/** As pg_dump writes it: a name of two parts, columns, and nothing else. */
const identifier = '(?:"(?:[^"]|"")*"|[a-z_0-9$\\x80-\\xff]+)';
const copyStart = new RegExp(
  `^COPY ${identifier}\\.${identifier}(?: \\(${identifier}(?:, ${identifier})*\\))? +FROM stdin;$`,
);
/** What would take data of psql's input where we see none. */
const otherCopy = /\bcopy\b.*\bstdin\b/i;
/** Settings by which quotes would mean another thing to psql. */
const otherQuotes = /standard_conforming_strings|client_encoding/i;
const knownSetting =
  /^SET (?:standard_conforming_strings = on|client_encoding = '(?!SJIS|BIG5|GBK|UHC|GB18030|JOHAB|SHIFT_JIS)[A-Z0-9_]+');$/;
const setval = /^SELECT pg_catalog\.setval\(/;
/** As pg_dump writes it, with --quote-all-identifiers or not. */
const publicCreated = /^CREATE SCHEMA (?:public|"public");$/;
/** As pg_dump writes them, around large objects. */
const transaction = /^(?:BEGIN|COMMIT);$/;
/** A comment that is looked at: a function's name has its arguments, a hundred of them with the names of their types' schemas. */
const longestComment = 100_000;

/** A line that is no data: the longest text that Node.js holds is not much longer. */
const longestLine = 400 * 1024 ** 2;
/** Stands for a line of data. */
const data = Buffer.from('data');

type State = 'sql' | 'single' | 'escape' | 'double' | 'dollar' | 'comment' | 'copy';

/**
 * Follows a script as psql's scanner does (src/fe_utils/psqlscan.l): quotes, dollar quotes, comments in each other, and the data that a COPY
 * takes from it. Outside of them a backslash is a command to psql, at whatever place of a line.
 */
export function readScript({ withoutPublic = false, withoutTransactions = false }: ScriptOptions = {}): ScriptReader {
  const entries: ScriptEntry[] = [];
  const sequenceSets: string[] = [];
  const header: Record<string, string> = {};
  let isComplete = false;
  let state: State = 'sql';
  let depth = 0;
  let tag = '';
  /** Of the present line what stands in no quote. */
  let outside = '';
  let line = 1;
  let toc: Pick<ScriptEntry, 'dumpId' | 'catalogOid' | 'oid'> | undefined;
  /** The beginning of a line whose end has not come. */
  let pieces: Buffer[] = [];
  let bytes = 0;

  const comment = (text: string): void => {
    const place = tocComment.exec(text);
    if (place !== null) toc = { dumpId: Number(place[1]), catalogOid: Number(place[2]), oid: Number(place[3]) };
    const named = nameComment.exec(text);
    if (named !== null && toc !== undefined) {
      const words = `${named[3]} `;
      // A name may hold these words, too; what stands before it is pg_dump's.
      const isData = named[1] !== undefined;
      const type = isData ? (/; Type: BLOBS; Schema: -; Owner: /.test(text) ? 'BLOBS' : 'TABLE DATA') : words.trim();
      if (isData || type !== 'TABLE DATA') entries.push({ ...toc, type, rest: named[2] ?? '' });
      toc = undefined;
    }
    const version = /^-- (Dumped (?:from database|by pg_dump) version) (.*)$/.exec(text);
    if (version !== null) header[version[1] ?? ''] ??= version[2] ?? '';
    if (text === dumpEnd) isComplete = true;
  };

  /** One line, without its end. Gives whether it is to be left out of what is handed on. */
  const scan = (content: Buffer): boolean => {
    if (state === 'copy') {
      if (content.length === 2 && content[0] === 0x5c && content[1] === 0x2e) state = 'sql';
      return false;
    }
    const text = content.toString('latin1');
    const isStatement = state === 'sql';
    if (isStatement) {
      if (text === '') return false;
      if (text.startsWith('--')) {
        if (text.length < longestComment) comment(content.toString('utf8'));
        return false;
      }
      if (harmless.test(text) || (withoutPublic && publicCreated.test(text))) return true;
      if (withoutTransactions && transaction.test(text)) return true;
      if (otherQuotes.test(text) && /^\s*(set|select)\b/i.test(text) && !knownSetting.test(text))
        throw new ScriptRefusal(line, `changes how texts are read: ${shown(text)}`);
      if (copyStart.test(text)) {
        state = 'copy';
        return false;
      }
      if (setval.test(text)) sequenceSets.push(content.toString('utf8'));
    }
    outside = '';
    scanText(text);
    if (otherCopy.test(outside)) throw new ScriptRefusal(line, `takes data as no dump does: ${shown(text)}`);
    return false;
  };

  const scanText = (text: string): void => {
    for (let at = 0; at < text.length; ) {
      const left = text.slice(at);
      switch (state) {
        case 'sql': {
          const found = /[\\'"$]|--|\/\*/.exec(left);
          outside += ` ${found === null ? left : left.slice(0, found.index)}`;
          if (found === null) return;
          at += found.index;
          const mark = found[0];
          if (mark === '--') return;
          if (mark === '\\') throw new ScriptRefusal(line, `holds a command to psql: ${shown(text.slice(at))}`);
          if (mark === '/*') {
            state = 'comment';
            depth = 1;
            at += 2;
          } else if (mark === "'") {
            state = /(^|[^A-Za-z0-9_\x80-\xff$])[eE]$/.test(text.slice(0, at)) ? 'escape' : 'single';
            at += 1;
          } else if (mark === '"') {
            state = 'double';
            at += 1;
          } else {
            // A dollar within a name begins no quote.
            const quote = /^\$([A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*)?\$/.exec(text.slice(at));
            const isName = /[A-Za-z0-9_\x80-\xff$]$/.test(text.slice(0, at));
            if (quote === null || isName) at += 1;
            else {
              state = 'dollar';
              tag = quote[0];
              at += tag.length;
            }
          }
          break;
        }
        case 'single':
        case 'double': {
          // A doubled quote ends and begins anew: the same to us.
          const end = left.indexOf(state === 'single' ? "'" : '"');
          if (end < 0) return;
          at += end + 1;
          state = 'sql';
          break;
        }
        case 'escape': {
          const found = /\\.?|'/s.exec(left);
          if (found === null) return;
          at += found.index + found[0].length;
          if (found[0] === "'") {
            if (text[at] === "'") at += 1;
            else state = 'sql';
          }
          break;
        }
        case 'dollar': {
          const end = left.indexOf(tag);
          if (end < 0) return;
          at += end + tag.length;
          state = 'sql';
          break;
        }
        case 'comment': {
          const found = /\/\*|\*\//.exec(left);
          if (found === null) return;
          at += found.index + 2;
          depth += found[0] === '/*' ? 1 : -1;
          if (depth === 0) state = 'sql';
          break;
        }
        default:
          return;
      }
    }
  };

  const hold = (piece: Buffer): void => {
    bytes += piece.length;
    // Of data only the line that ends it counts, which is short; a value may have a gigabyte.
    if (state === 'copy' && bytes > 2) pieces = [];
    else pieces.push(piece);
    if (state !== 'copy' && bytes > longestLine)
      throw new ScriptRefusal(line, `is longer than ${longestLine} bytes, which no dump's is`);
  };

  const held = (): Buffer => {
    const [only] = pieces;
    const joined =
      state === 'copy' && bytes > 2 ? data : pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
    pieces = [];
    bytes = 0;
    return joined;
  };

  let waiting: Buffer[] = [];
  const handOn = (): Buffer[] => {
    const free = waiting;
    waiting = [];
    return free;
  };

  return {
    push: (chunk) => {
      const free: Buffer[] = [];
      let from = 0;
      let kept = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        hold(chunk.subarray(from, end));
        const beginning = handOn();
        if (scan(held())) {
          if (beginning.length === 0 && from > kept) free.push(chunk.subarray(kept, from));
          kept = end + 1;
        } else free.push(...beginning);
        line += 1;
        from = end + 1;
      }
      if (from > kept) free.push(chunk.subarray(kept, from));
      if (from === chunk.length) return free;
      const left = chunk.subarray(from);
      hold(left);
      waiting.push(left);
      return state === 'copy' && bytes > 2 ? [...free, ...handOn()] : free;
    },
    end: () => {
      if (bytes > 0 && scan(held())) waiting = [];
      return { entries, sequenceSets, header, isComplete: isComplete && state === 'sql' };
    },
    rest: handOn,
  };
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
