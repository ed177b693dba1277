import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandTemplate, renderCommands, shellQuote, type Word } from '../operation.ts';
import type { Tool, ToolContainer, ToolName } from '../postgres/tools.ts';
import { bindMount, type Engine } from './engine.ts';
import type { ContainerUser } from './probe.ts';

/** The client's programs that are made. */
export const clientPrograms: readonly ToolName[] = [
  'pg_dump',
  'pg_dumpall',
  'pg_restore',
  'pg_amcheck',
  'pg_basebackup',
  'pg_receivewal',
  'psql',
];

/** What a tool may be told by environment, without the password. Source: PostgreSQL 18 documentation, 34.15 "Environment Variables", and LC_ALL. */
const toolVariables = [
  'LC_ALL',
  ...['PGHOST', 'PGHOSTADDR', 'PGPORT', 'PGDATABASE', 'PGUSER', 'PGPASSFILE', 'PGREQUIREAUTH'],
  ...['PGCHANNELBINDING', 'PGSERVICE', 'PGSERVICEFILE', 'PGOPTIONS', 'PGAPPNAME', 'PGSSLMODE', 'PGREQUIRESSL'],
  ...['PGSSLNEGOTIATION', 'PGSSLCOMPRESSION', 'PGSSLCERT', 'PGSSLKEY', 'PGSSLCERTMODE', 'PGSSLROOTCERT', 'PGSSLCRL'],
  ...['PGSSLCRLDIR', 'PGSSLSNI', 'PGREQUIREPEER', 'PGSSLMINPROTOCOLVERSION', 'PGSSLMAXPROTOCOLVERSION'],
  ...['PGGSSENCMODE', 'PGKRBSRVNAME', 'PGGSSLIB', 'PGGSSDELEGATION', 'PGCONNECT_TIMEOUT', 'PGCLIENTENCODING'],
  ...['PGTARGETSESSIONATTRS', 'PGLOADBALANCEHOSTS', 'PGMINPROTOCOLVERSION', 'PGMAXPROTOCOLVERSION'],
  ...['PGDATESTYLE', 'PGTZ', 'PGGEQO'],
];
/** Those whose value can be a path that the tool opens: a socket's folder, files. */
const pathVariables = [
  ...['PGHOST', 'PGPASSFILE', 'PGSERVICEFILE', 'PGSSLCERT', 'PGSSLKEY', 'PGSSLROOTCERT', 'PGSSLCRL', 'PGSSLCRLDIR'],
];

/** Options of `docker run` for a client: its signals end it, and what it prints is no container's log. */
export function clientOptions({ uid, gid }: ContainerUser): string[] {
  return [
    ...['--rm', '--init', '--pull', 'never', '--network', 'host', '--log-driver', 'none'],
    ...['--security-opt', 'no-new-privileges', '--user', `${uid}:${gid}`],
  ];
}

/** The line after a password: it may have several. */
const endOfPassword = 'pgproof: end of password';

/**
 * Runs in the container, before the program and beside it. The pipe brings the password, which so is in no container's settings; when
 * nobody has it open any more, docker has ended and the program follows. Arguments: the pipe, the program with its own.
 */
const inside = `pipe=$1
shift
limit=$( { sleep 30; kill -KILL $$; } > /dev/null 2>&1 & echo $!)
exec 3< "$pipe"
kill "$limit"
password= separator=
while IFS= read -r line <&3 && [ "$line" != '${endOfPassword}' ]; do
  password=$password$separator$line
  separator='
'
done
[ -z "$password" ] || export PGPASSWORD="$password"
( { read -r line <&3; kill -TERM $$; sleep 5; kill -KILL $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&-`;

export interface ClientProgram extends ToolContainer {
  readonly name: ToolName;
  readonly engine: Engine;
  /** `--label` of the container. */
  readonly label: string;
  /** Folder for its pipe. */
  readonly folder: string;
  /** Path of setpriv, where there is one: by it docker ends with us. */
  readonly setpriv: string | undefined;
}

/**
 * A program for a bin folder that runs its namesake in a container. What it is told by environment is handed on by name, and what its
 * environment and arguments name is mounted, to be read; the folder that is filled, to be written.
 */
export function clientProgram(program: ClientProgram): string {
  const { name, image, bin, user, engine, label, folder, setpriv } = program;
  const tied = setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'KILL', '--'];
  const run = [engine.docker, 'run', '--interactive', ...clientOptions(user), '--label', label];
  const variables = toolVariables.map((variable) => `--env ${variable}`).join(' ');
  return `#!/bin/sh
# ${name} of the image ${image}.
set -eu
${Object.entries(engine.environment)
  .filter(([variable]) => variable !== 'LC_ALL')
  .map(([variable, value]) => `export ${variable}=${shellQuote(value)}`)
  .join('\n')}
pipe=${shellQuote(folder)}/$$
rm -f "$pipe"
mkfifo -m 600 "$pipe"
exec 9<> "$pipe"
printf '%s\\n' "\${PGPASSWORD-}" ${shellQuote(endOfPassword)} >&9
unset PGPASSWORD
set -- --entrypoint sh ${shellQuote(image)} -c ${shellQuote(inside)} sh "$pipe" ${shellQuote(join(bin, name))} "$@"
mounted=:
for word in "--=$pipe" ${pathVariables.map((variable) => `"--=\${${variable}-}"`).join(' ')} "$@"; do
  case $word in
    --*=/dev/*) continue ;;
    --*=/*) path=\${word#*=} ;;
    *) continue ;;
  esac
  case $mounted in *":$path:"*) continue ;; esac
  [ -e "$path" ] || continue
  mounted=$mounted$path:
  quoted=$(printf '%s\\n' "$path" | sed 's/"/""/g')
  case $word in --directory=*) mode= ;; *) mode=,readonly ;; esac
  set -- --mount "type=bind,\\"source=$quoted\\",\\"target=$quoted\\"$mode" "$@"
done
exec ${[...tied, ...run].map(shellQuote).join(' ')} \\
  ${variables} "$@"
`;
}

/** Writes the client's programs into a folder. */
export async function writeClient(folder: string, program: Omit<ClientProgram, 'name' | 'folder'>): Promise<void> {
  const pipes = join(folder, 'pipes');
  await mkdir(pipes, { mode: 0o700 });
  for (const name of clientPrograms)
    await writeFile(join(folder, name), clientProgram({ ...program, name, folder: pipes }), { mode: 0o755 });
}

/** A command of a tool; for people it is docker's, where the tool is a program of an image. */
export function toolCommand(tool: Tool, args: readonly Word[], env: Readonly<Record<string, Word>>): CommandTemplate {
  const command = { program: tool.path, args, env };
  if (tool.container === undefined) return command;
  const { image, bin, user } = tool.container;
  const paths = pathVariables.flatMap((name): Word[] => {
    const value = env[name];
    if (value === undefined || (typeof value === 'string' && !/^\/(?!dev\/)/.test(value))) return [];
    return [value];
  });
  // A file that an option names, known when it is run.
  const files = args.flatMap((word): Word[] => {
    const [option, file] = typeof word === 'string' || 'hole' in word ? [] : word;
    return option === '--use-list=' && file !== undefined ? [file] : [];
  });
  const mounts = [...paths, ...files].flatMap((path): Word[] => {
    if (typeof path === 'string') return ['--mount', bindMount(path, path, ['readonly'])];
    const parts = 'hole' in path ? [path] : path;
    return ['--mount', ['type=bind,source=', ...parts, ',target=', ...parts, ',readonly']];
  });
  const shown = [
    // What reads no standard input must not take it from what is pasted.
    ...['run', ...(tool.name === 'pg_restore' ? ['--interactive'] : []), ...clientOptions(user)],
    ...Object.keys(env).flatMap((name) => ['--env', name]),
    ...mounts,
    ...['--entrypoint', `${bin}/${tool.name}`, image, ...args],
  ];
  return { ...command, shown: { program: 'docker', args: shown } };
}

/**
 * Lines for a plan that is pasted: they make programs that the image has and this machine may lack, by the tool's name for them. None
 * for a tool of this machine.
 */
export function clientFunctions(tool: Tool, env: Readonly<Record<string, Word>>, names: readonly string[]): string[] {
  if (tool.container === undefined) return [];
  return names.map((name) => {
    const command = toolCommand({ ...tool, name: name as ToolName }, [], env);
    return `${name}() { ${renderCommands(command)} "$@"; }`;
  });
}
