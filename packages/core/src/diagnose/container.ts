import { runCommand } from '../command.ts';
import { askEngine, type Engine, findEngine } from '../container/engine.ts';
import { classify, PgproofError } from '../errors.ts';
import type { Session } from '../session.ts';
import { type LogFacts, openLogReader, withoutSecrets } from './log.ts';
import { type Seen, see } from './seen.ts';

export interface ContainerMount {
  readonly kind: string;
  /** Path inside. */
  readonly target: string;
  /** Volume's name, or path on the machine; untrusted. */
  readonly source: string;
  readonly isWritable: boolean;
}

/** What docker tells of a container, and what the container tells itself. Its environment is never kept: there are passwords in it. */
export interface ContainerFacts {
  /** As it was asked for. */
  readonly asked: string;
  readonly name: string;
  readonly image: string;
  readonly status: string;
  readonly exitCode: number;
  readonly isOomKilled: boolean;
  /** What docker says about why it could not be started; empty when nothing. */
  readonly error: string;
  readonly restarts: number;
  /** Since it was started the last time. */
  readonly upSeconds: number;
  /** healthy, unhealthy, starting, or undefined where it has no check. */
  readonly health: string | undefined;
  /** Of the last check that failed. */
  readonly healthWords: string;
  readonly mounts: readonly ContainerMount[];
  /** Undefined: no limit. */
  readonly memoryBytes: number | undefined;
  readonly shmBytes: number;
  /** As its image says; undefined where it does not. */
  readonly major: number | undefined;
  readonly dataFolder: string;
  readonly log: Seen<Omit<LogFacts, 'seconds'> & { readonly last: readonly string[] }>;
  /** Of the data folder; only of one that runs. */
  readonly disk: Seen<{ readonly freeBytes: number; readonly usedPercent: number }> | undefined;
  readonly sharedBuffersBytes: Seen<number> | undefined;
  /** Processes of it that the kernel killed for want of memory, as its control group counts; undefined where it does not. */
  readonly memoryKills: number | undefined;
}

const logLines = 500;
const keptLastLines = 3;

interface Inspected {
  readonly Name: string;
  readonly RestartCount?: number;
  readonly Config: { readonly Image: string; readonly Env?: readonly string[] | null };
  readonly State: {
    readonly Status: string;
    readonly ExitCode: number;
    readonly OOMKilled: boolean;
    readonly Error: string;
    readonly StartedAt?: string;
    readonly Health?: {
      readonly Status: string;
      readonly Log?: readonly { readonly ExitCode: number; readonly Output: string }[] | null;
    };
  };
  readonly HostConfig: { readonly Memory?: number; readonly ShmSize?: number };
  readonly Mounts?: readonly {
    readonly Type: string;
    readonly Destination: string;
    readonly Name?: string;
    readonly Source?: string;
    readonly RW: boolean;
  }[];
}

/** Refuses what is no container's name, such as an option of docker. Throws `bad-input`. */
export function readContainerName(text: string, what: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)) return text;
  throw new PgproofError(
    'bad-input',
    `${what}: must be the name or the id of a container; got ${JSON.stringify(text)}`,
    {
      hint: 'list them: docker ps --all',
    },
  );
}

/** Looks at a container by docker. Throws `tool-missing` where no engine answers, `cannot-connect` where it knows no such container. */
export async function lookAtContainer(asked: string, session: Session): Promise<ContainerFacts> {
  session.onProgress({ phase: 'diagnose', current: 'the container' });
  const { signal } = session;
  const engine = await findEngine(session);
  const inspected = await inspect(engine, asked, session);
  const { Config: config, State: state, HostConfig: host } = inspected;
  const variable = (name: string): string | undefined =>
    config.Env?.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  const major = Number(variable('PG_MAJOR')) || undefined;
  const dataFolder =
    variable('PGDATA') ??
    (major !== undefined && major >= 18 ? `/var/lib/postgresql/${major}/docker` : '/var/lib/postgresql/data');
  const isRunning = state.Status === 'running';
  const inside = (script: string): Promise<string> =>
    askEngine(engine, ['exec', asked, 'sh', '-c', script, 'sh', dataFolder], session);
  const failedCheck = state.Health?.Log?.findLast(({ ExitCode }) => ExitCode !== 0);
  return {
    asked,
    name: inspected.Name.replace(/^\//, ''),
    image: config.Image,
    status: state.Status,
    exitCode: state.ExitCode,
    isOomKilled: state.OOMKilled,
    error: withoutSecrets(state.Error),
    restarts: inspected.RestartCount ?? 0,
    upSeconds: (session.now().getTime() - Date.parse(state.StartedAt ?? '')) / 1000,
    health: state.Health?.Status === 'none' ? undefined : state.Health?.Status,
    healthWords: withoutSecrets((failedCheck?.Output ?? '').trim().slice(0, 300).toWellFormed()),
    mounts: (inspected.Mounts ?? []).map((mount) => ({
      kind: mount.Type,
      target: mount.Destination,
      source: mount.Name ?? mount.Source ?? '',
      isWritable: mount.RW,
    })),
    memoryBytes: host.Memory === undefined || host.Memory === 0 ? undefined : host.Memory,
    shmBytes: host.ShmSize ?? 0,
    major,
    dataFolder,
    log: await see('read the log of the container', signal, () => readTail(engine, asked, session)),
    disk: isRunning
      ? await see('look at the disk of the container', signal, async () => readDf(await inside('df -Pk -- "$1"')))
      : undefined,
    sharedBuffersBytes: isRunning
      ? await see(
          'ask the container for shared_buffers',
          signal,
          async () => Number((await inside(sharedBuffers)).trim().split('\n').at(-1)) * 8192,
        )
      : undefined,
    memoryKills: isRunning ? await inside(memoryEvents).then(readKills, () => undefined) : undefined,
  };
}

/** By its socket, as the user whom the image made. */
const sharedBuffers = `psql -X -U "\${POSTGRES_USER:-postgres}" -d "\${POSTGRES_DB:-\${POSTGRES_USER:-postgres}}" -Atc "select setting from pg_settings where name = 'shared_buffers'"`;
const memoryEvents = 'cat /sys/fs/cgroup/memory.events /sys/fs/cgroup/memory/memory.oom_control 2>/dev/null; true';

function readKills(text: string): number | undefined {
  const count = /^oom_kill (\d+)$/m.exec(text)?.[1];
  return count === undefined ? undefined : Number(count);
}

/** POSIX: the second line has blocks, used, available, capacity. */
function readDf(text: string): { freeBytes: number; usedPercent: number } {
  const found = /\s(\d+)\s+(\d+)\s+(\d+)\s+(\d+)%\s/.exec(text.split('\n').slice(1).join(' '));
  if (found === null) throw new PgproofError('tool-missing', 'df in the container says nothing that can be read');
  return { freeBytes: Number(found[3]) * 1024, usedPercent: Number(found[4]) };
}

async function inspect(engine: Engine, asked: string, session: Session): Promise<Inspected> {
  try {
    const all = JSON.parse(await askEngine(engine, ['container', 'inspect', asked], session)) as Inspected[];
    if (all[0] !== undefined) return all[0];
  } catch (error) {
    session.signal.throwIfAborted();
    if (!/no such container/i.test((error as Error).message)) throw classify(error, `inspect "${asked}"`);
  }
  throw new PgproofError('cannot-connect', `docker knows no container "${asked}"`, { hint: 'docker ps --all' });
}

async function readTail(
  { docker, environment }: Engine,
  asked: string,
  { signal }: Session,
): Promise<Omit<LogFacts, 'seconds'> & { readonly last: readonly string[] }> {
  const reader = openLogReader();
  const last: string[] = [];
  const take = (line: string): void => {
    reader.take(line);
    if (line.trim() === '') return;
    // A statement may hold anything, a password too; what it came to is told by the line before.
    if (/\b(STATEMENT|DETAIL|QUERY|CONTEXT): {2}/.test(line)) return;
    last.push(withoutSecrets(line.slice(0, 300).toWellFormed()));
    if (last.length > keptLastLines) last.shift();
  };
  const { stdout } = await runCommand(
    { program: docker, args: ['logs', '--tail', String(logLines), asked], env: environment },
    { signal, output: 'collect', deadlineSeconds: 30, onStderrLine: take, classify: () => ({ kind: 'tool-missing' }) },
  );
  // The server speaks on stderr, an entrypoint on stdout: only the former is the last to speak.
  for (const line of stdout.split('\n')) reader.take(line);
  return { ...reader.facts(), last };
}
