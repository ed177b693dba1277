import type { WriteStream } from 'node:tty';
import { formatBytes, type Progress, redact } from '@pgproof/core';

/** Where a command's words go: data to stdout, everything else to stderr; secrets that were announced never pass. */
export interface Terminal {
  readonly hasColour: boolean;
  /** Data; ends with a newline of its own. */
  readonly data: (text: string) => void;
  /** A line for the person. */
  readonly note: (line: string) => void;
  readonly progress: (progress: Progress) => void;
  /** Ends the live line. */
  readonly settle: () => void;
  /** From now on these are replaced by `***`. */
  readonly mask: (secrets: readonly string[]) => void;
  /** Replaces announced secrets in text that goes elsewhere. */
  readonly redacted: (text: string) => string;
}

const liveMilliseconds = 100;
const lineMilliseconds = 12_000;

type Out = Pick<WriteStream, 'write' | 'on'> & { readonly isTTY?: boolean; readonly columns?: number };

/** Opens the terminal: a live progress line where stderr is one, a line every twelve seconds where it is not. */
export function openTerminal(stdout: Out, stderr: Out, env: Readonly<Record<string, string | undefined>>): Terminal {
  const secrets: string[] = [];
  const isLive = stderr.isTTY === true && env['CI'] === undefined;
  let live = false;
  let last = performance.now();
  let phase = '';
  let phaseStart = performance.now();
  // A reader that has seen enough (`| head`) is no error.
  stdout.on('error', () => undefined);
  stderr.on('error', () => undefined);
  const settle = (): void => {
    if (live) stderr.write('\r\u001b[2K');
    live = false;
  };
  const line = (progress: Progress): string => {
    const seconds = (performance.now() - phaseStart) / 1000;
    const rate =
      progress.bytes === undefined || seconds < 0.5 ? '' : ` at ${formatBytes(Math.round(progress.bytes / seconds))}/s`;
    const bytes = progress.bytes === undefined ? '' : ` ${formatBytes(progress.bytes)}${rate}`;
    const current = progress.current === undefined ? '' : `${bytes === '' ? ' ' : ', '}${progress.current}`;
    return redact(`${progress.phase}:${bytes}${current}`, secrets).replace(/\p{Cc}/gu, ' ');
  };
  return {
    hasColour: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    data: (text) => {
      settle();
      stdout.write(redact(text, secrets));
    },
    note: (text) => {
      settle();
      stderr.write(`${redact(text, secrets)}\n`);
    },
    progress: (progress) => {
      const now = performance.now();
      if (progress.phase !== phase) {
        phase = progress.phase;
        phaseStart = now;
      }
      if (now - last < (isLive ? liveMilliseconds : lineMilliseconds)) return;
      last = now;
      if (isLive) {
        stderr.write(`\r\u001b[2K${line(progress).slice(0, (stderr.columns ?? 80) - 1)}`);
        live = true;
      } else {
        stderr.write(`${line(progress)}\n`);
      }
    },
    settle,
    redacted: (text) => redact(text, secrets),
    mask: (more) => {
      secrets.push(...more.filter((secret) => !secrets.includes(secret)));
    },
  };
}
