import { parseArgs } from 'node:util';
import { classify, defaultAhead, fetchExitCode, mostAhead, PgproofError } from '@pgproof/core';
import { type LeanPart, leanOptions } from './lean-words.ts';
import { listenForSignals } from './signals.ts';
import { openTerminal } from './terminal.ts';
import { actFetch, actPush, maskArguments, type WalGiven } from './wal.ts';

/** The command line where it is as it should be; undefined where somebody has to be told of it, or asks for help. */
function read(
  part: LeanPart,
  words: readonly string[],
): { readonly given: WalGiven; readonly operands: readonly string[] } | undefined {
  try {
    const options = Object.fromEntries(leanOptions[part].map((name) => [name, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const { ahead = String(defaultAhead), ...rest } = values;
    const isWhole =
      positionals.length === (part === 'push' ? 1 : 2) &&
      values['store'] !== undefined &&
      [...Object.values(values), ...positionals].every((value) => value !== '' && !/^--[a-z]/.test(String(value))) &&
      /^\d{1,2}$/.test(String(ahead)) &&
      Number(ahead) <= mostAhead;
    if (!isWhole) return undefined;
    const given = Object.entries(rest).map(([name, value]) => [
      name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]);
    return { given: { ...Object.fromEntries(given), ahead: Number(ahead) }, operands: positionals };
  } catch {
    return undefined;
  }
}

const [, word, ...words] = process.argv.slice(2);
const part = word as LeanPart;
const line = read(part, words);
if (line === undefined) {
  await import('./whole.ts');
  // What is wrong with a restore_command must not look like the end of the log either.
  const given = Number(process.exitCode);
  if (part === 'fetch' && given > 0 && given < 100)
    process.exitCode = await fetchExitCode('bad-input', given, words.at(-1) ?? '');
} else {
  const terminal = openTerminal(process.stdout, process.stderr, process.env);
  const around = { env: process.env, signal: listenForSignals(terminal), terminal };
  maskArguments(words, around);
  const [first = '', second = ''] = line.operands;
  const done = part === 'push' ? actPush(line.given, first, around) : actFetch(line.given, first, second, around);
  const outcome = await done.catch(async (error: unknown) => {
    const known = error instanceof PgproofError ? error : classify(error, `wal ${part}`);
    terminal.note(`pgproof: ${known.message}\nHint: ${known.hint}`);
    return { exitCode: part === 'fetch' ? await fetchExitCode(known.kind, known.exitCode, second) : known.exitCode };
  });
  process.exitCode = outcome.exitCode;
}
