import {
  addressForms,
  identityForms,
  openHttp,
  openPinger,
  operationOfKind,
  PgproofError,
  type Pinger,
  readPingUrl,
  reasonOf,
  urlSecretForms,
  version,
  withDeadline,
} from '@pgproof/core';
import { Command, CommanderError } from 'commander';
import type { Given } from './options.ts';
import type { Outcome } from './outcome.ts';
import { showError } from './show.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command does. */
export type Act = (given: Given, surroundings: Surroundings) => Promise<Outcome>;

/** A command, and what hangs below it. */
interface Entry {
  readonly command: Command;
  /** None for a word that says nothing alone. */
  readonly act?: Act;
  readonly parts?: readonly ((name: string) => Entry)[];
}

type Making = (name: string) => Entry;

/** In the order of the help. A command that runs waits for no other to be loaded. */
const commands: Readonly<Record<string, () => Promise<Making>>> = {
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  list: async () => (await import('./commands/list.ts')).listCommand,
  contents: async () => (await import('./commands/contents.ts')).contentsCommand,
  prune: async () => (await import('./commands/prune.ts')).pruneCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  drill: async () => (await import('./commands/drill.ts')).drillCommand,
  diagnose: async () => (await import('./commands/diagnose.ts')).diagnoseCommand,
  health: async () => (await import('./commands/health.ts')).healthCommand,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
  wal: async () => (await import('./commands/wal.ts')).walCommand,
  scaffold: async () => (await import('./commands/scaffold.ts')).scaffoldCommand,
};
/** Operations that JSON names otherwise than the command. */
const operationOf = (name: string, part = ''): string => {
  if (name === 'scaffold') return part === 'workflows' ? operationOfKind.workflows : operationOfKind.compose;
  return { prune: 'backup', health: 'monitor', wal: 'backup' }[name] ?? name;
};
/** Words that `plan` knows: those whose command, or one below it, has --dry-run. Each is that command with it. */
const planned = (entry: Entry, name: string): boolean =>
  entry.command.options.some(({ long }) => long === '--dry-run') ||
  (entry.parts ?? []).some((part) => planned(part(name), name));
/** Commands that a schedule runs, of which a dead man's switch is told. */
const pinging: readonly string[] = ['backup', 'verify', 'drill'];
const pingVariable = 'PGPROOF_PING_URL';

/** The one that the arguments begin with; where they begin otherwise, all, for help and for what was meant. */
async function loadCommands([first = '', second = '']: readonly string[]): Promise<ReadonlyMap<string, Making>> {
  const word = first === 'plan' ? second : first;
  const wanted = Object.hasOwn(commands, word) ? [word] : Object.keys(commands);
  const load = async (name: string): Promise<[string, Making]> => [
    name,
    await (commands[name] as () => Promise<Making>)(),
  ];
  const loaded = new Map(await Promise.all(wanted.map(load)));
  const [only] = loaded.size === 1 ? loaded.values() : [];
  // Of what has no plan it is told which have.
  if (first !== 'plan' || only === undefined || planned(only(word), word)) return loaded;
  return new Map(await Promise.all(Object.keys(commands).map(load)));
}

/** Reads the arguments, runs one command, and returns the exit code. Every error is shown here and nowhere else. */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode = 0;
  // Before anything is read: also a URL in the wrong place is not repeated with its password, nor a key.
  surroundings.terminal.mask(argv.flatMap((word) => [...urlSecretForms(word), ...identityForms(word)]));
  const program = new Command('pgproof')
    .description('PostgreSQL backups that count only after they were restored and shown equal')
    .version(version, '--version')
    .helpOption('-h, --help')
    .configureOutput({
      writeOut: (text) => surroundings.terminal.data(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .exitOverride()
    .enablePositionalOptions()
    .showSuggestionAfterError();
  const hang = (parent: Command, root: string, { command, act, parts = [] }: Entry, isPlan: boolean): void => {
    command.exitOverride().configureOutput(program.configureOutput());
    // Below `plan` a word that has no plan of its own only leads to those that have.
    if (act !== undefined && (!isPlan || command.options.some(({ long }) => long === '--dry-run')))
      command.action(async () => {
        const given = { ...command.opts<Given>(), args: command.args };
        const asked = isPlan ? { ...given, dryRun: true, isPlan } : given;
        exitCode = (await attempt(root, act, asked, surroundings, command.name())).exitCode;
      });
    for (const part of parts) {
      const below = part(root);
      if (!isPlan || planned(below, root)) hang(command, root, below, isPlan);
    }
    parent.addCommand(command);
  };
  const loaded = await loadCommands(argv);
  for (const [name, make] of loaded) hang(program, name, make(name), false);
  const plan = new Command('plan')
    .description('print what an operation would do, and do nothing')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(program.configureOutput());
  for (const [name, make] of loaded) if (planned(make(name), name)) hang(plan, name, make(name), true);
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
    const parts = loaded.get(operation)?.(operation).parts ?? [];
    const part = parts.map((of) => of(operation).command.name()).filter((one) => one === words[isPlan ? 2 : 1]);
    const meant = ['pgproof', ...(isPlan ? ['plan'] : []), ...(operation === '' ? [] : [operation]), ...part].join(' ');
    const message =
      error.code === 'commander.help'
        ? 'no command was given'
        : error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
    return showError(
      new PgproofError('bad-input', message, { hint: `see ${meant} --help` }),
      argv.includes('--json'),
      operationOf(operation, part[0]),
      surroundings.terminal,
    ).exitCode;
  }
}

async function attempt(
  name: string,
  act: Act,
  given: Given,
  surroundings: Surroundings,
  part: string,
): Promise<Outcome> {
  // `list` has no such option: it only reads.
  const { timeoutMinutes } = given as Partial<Given>;
  const signal = timeoutMinutes === undefined ? surroundings.signal : withDeadline(surroundings.signal, timeoutMinutes);
  const timed = { ...surroundings, signal };
  const { terminal } = timed;
  const show = (error: unknown): Outcome =>
    showError(reasonOf(error, signal, name), given.json === true, operationOf(name, part), terminal);
  try {
    const pinger = pinging.includes(name) && given.dryRun !== true ? choosePinger(timed) : undefined;
    const started = pinger?.started();
    const outcome = await act(given, timed).catch(show);
    await started;
    await pinger?.ended(outcome.exitCode, terminal.redacted(outcome.words ?? ''));
    return outcome;
  } catch (error) {
    return show(error);
  } finally {
    terminal.settle();
  }
}

function choosePinger({ env, terminal }: Surroundings): Pinger | undefined {
  const url = env[pingVariable];
  if (url === undefined || url === '') return undefined;
  terminal.mask(addressForms(url));
  return openPinger(readPingUrl(url, pingVariable), { http: openHttp(env), note: terminal.note });
}
