import { endGroup, error, notice, setSecret, startGroup, warning } from '@actions/core';
import { cleaned, type FindingPlace, formatBytes, type Progress, redact } from '@pgproof/core';

/** What a step says while it works. No text that passes here is read as a command by the runner, and no secret that was announced passes. */
export interface Log {
  /** A line for the person. */
  readonly note: (line: string) => void;
  /** Lines of a phase, folded under a title. */
  readonly group: <T>(title: string, work: () => Promise<T>) => Promise<T>;
  readonly progress: (progress: Progress) => void;
  /** An annotation on the run; beyond the runner's limit for one step they become lines. */
  readonly annotate: (
    kind: 'error' | 'warning' | 'notice',
    title: string,
    message: string,
    place?: FindingPlace,
  ) => void;
  /** From now on these are `***`, here and in whatever else the job prints. */
  readonly mask: (secrets: readonly string[]) => void;
  /** Replaces announced secrets in text that goes elsewhere: summary, outputs, files. */
  readonly redacted: (text: string) => string;
}

/** The runner keeps ten annotations of a kind for each step and drops the rest. Source: GitHub documentation, workflow commands. */
const annotationsOfAKind = 10;
const lineMilliseconds = 12_000;

/**
 * One line that the runner prints as it is: no control character, and nothing that it takes for a command (`::name::` at the start of
 * a line, `##[name]` anywhere in it).
 */
export function plainLine(text: string): string {
  return cleaned(text)
    .replace(/^(\s*):(?=:)/, '$1:\u200b')
    .replaceAll('##[', '#\u200b#[');
}

/** Opens the log of a step; `write` is standard output. */
export function openLog(write: (text: string) => void): Log {
  const secrets: string[] = [];
  const counts = { error: 0, warning: 0, notice: 0 };
  let last = performance.now();
  let phase = '';
  let phaseStart = last;
  const redacted = (text: string): string => redact(text, secrets);
  const note = (line: string): void => write(`${plainLine(redacted(line))}\n`);
  return {
    note,
    redacted,
    group: async (title, work) => {
      startGroup(plainLine(redacted(title)));
      try {
        return await work();
      } finally {
        endGroup();
      }
    },
    progress: (progress) => {
      const now = performance.now();
      const isNew = progress.phase !== phase;
      if (isNew) {
        phase = progress.phase;
        phaseStart = now;
      }
      if (!isNew && now - last < lineMilliseconds) return;
      last = now;
      note(describe(progress, (now - phaseStart) / 1000));
    },
    annotate: (kind, title, message, place) => {
      counts[kind] += 1;
      const text = plainLine(redacted(message));
      if (counts[kind] > annotationsOfAKind)
        return note(`${kind}: ${title}: ${place === undefined ? '' : `${place.path}:${place.line}: `}${message}`);
      const say = { error, warning, notice }[kind];
      say(text, {
        title: plainLine(redacted(title)),
        ...(place === undefined ? {} : { file: plainLine(redacted(place.path)), startLine: place.line }),
      });
    },
    mask: (more) => {
      for (const secret of more) {
        if (secrets.includes(secret)) continue;
        secrets.push(secret);
        // The runner matches within lines.
        for (const line of secret.split(/\r?\n/)) if (line.trim().length >= 6) setSecret(line);
      }
    },
  };
}

function describe(progress: Progress, seconds: number): string {
  const bytes = progress.bytes === undefined ? '' : ` ${formatBytes(progress.bytes)}`;
  const rate =
    progress.bytes === undefined || seconds < 1 ? '' : ` at ${formatBytes(Math.round(progress.bytes / seconds))}/s`;
  return `${progress.phase}:${bytes}${rate}${progress.current === undefined ? '' : ` ${progress.current}`}`;
}
