import { readFileSync } from 'node:fs';
import { identityForms, PgproofError, reasonOf, urlSecretForms, withDeadline } from '@pgproof/core';
import { Command, CommanderError } from 'commander';
import { backupCommand } from './commands/backup.ts';
import { drillCommand } from './commands/drill.ts';
import { listCommand } from './commands/list.ts';
import { pruneCommand } from './commands/prune.ts';
import { restoreCommand } from './commands/restore.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Given } from './options.ts';
import { showError } from './show.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command's action comes to: its exit code. */
export type Act = (given: Given, surroundings: Surroundings) => Promise<number>;

const commands: Readonly<Record<string, (name: string) => { command: Command; act: Act }>> = {
  backup: backupCommand,
  list: listCommand,
  prune: pruneCommand,
  restore: restoreCommand,
  verify: verifyCommand,
  drill: drillCommand,
};
/** Commands that are a part of an operation, which JSON names. */
const operationOf = (name: string): string => (name === 'prune' ? 'backup' : name);
/** Operations that `plan` knows; each is the command of that name with --dry-run. */
const planned = ['backup', 'restore', 'verify'] as const;

/** Reads the arguments, runs one command, and returns the exit code. Every error is shown here and nowhere else. */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode = 0;
  // Before anything is read: also a URL in the wrong place is not repeated with its password, nor a key.
  surroundings.terminal.mask(argv.flatMap((word) => [...urlSecretForms(word), ...identityForms(word)]));
  const program = new Command('pgproof')
    .description('PostgreSQL backups that count only after they were restored and shown equal')
    .version(version(), '--version')
    .helpOption('-h, --help')
    .configureOutput({
      writeOut: (text) => surroundings.terminal.data(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .exitOverride()
    .showSuggestionAfterError();
  const attach = (parent: Command, name: string, isPlan: boolean): void => {
    const { command, act } = (commands[name] as (typeof commands)[string])(name);
    command.exitOverride().configureOutput(program.configureOutput());
    command.action(async () => {
      const given = command.opts<Given>();
      exitCode = await attempt(
        name,
        (timed) => act(isPlan ? { ...given, dryRun: true } : given, timed),
        given,
        surroundings,
      );
    });
    parent.addCommand(command);
  };
  for (const name of Object.keys(commands)) attach(program, name, false);
  const plan = new Command('plan')
    .description('print what an operation would do, and do nothing')
    .exitOverride()
    .configureOutput(program.configureOutput());
  for (const name of planned) attach(plan, name, true);
  program.addCommand(plan);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const words = argv.filter((word) => !word.startsWith('-'));
    const isPlan = words[0] === 'plan';
    const name = words[isPlan ? 1 : 0] ?? '';
    const operation = Object.hasOwn(commands, name) ? name : '';
    const meant = ['pgproof', ...(isPlan ? ['plan'] : []), ...(operation === '' ? [] : [operation])].join(' ');
    const message =
      error.code === 'commander.help'
        ? 'no command was given'
        : error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
    return showError(
      new PgproofError('bad-input', message, { hint: `see ${meant} --help` }),
      argv.includes('--json'),
      operationOf(operation),
      surroundings.terminal,
    );
  }
}

async function attempt(
  name: string,
  act: (timed: Surroundings) => Promise<number>,
  given: Given,
  surroundings: Surroundings,
): Promise<number> {
  // `list` has no such option: it only reads.
  const { timeoutMinutes } = given as Partial<Given>;
  const signal = timeoutMinutes === undefined ? surroundings.signal : withDeadline(surroundings.signal, timeoutMinutes);
  const timed = { ...surroundings, signal };
  const { terminal } = timed;
  try {
    return await act(timed);
  } catch (error) {
    return showError(reasonOf(error, signal, name), given.json === true, operationOf(name), terminal);
  } finally {
    terminal.settle();
  }
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
