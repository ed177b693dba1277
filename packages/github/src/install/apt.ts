import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PgproofError, type ToolKind, type ToolSession } from '@pgproof/core';
import { type Change, makeChange, type Note } from './change.ts';
import { ask, type Machine } from './machine.ts';

/** Packages as apt names them. */
export interface Wanted {
  readonly major: number;
  readonly kind: ToolKind;
}

export interface AptOptions {
  /** Folder that the packages are downloaded into. */
  readonly archives: string;
  /** A line of sources.list(5) for a mirror; the PostgreSQL project's repository is then left out. */
  readonly source?: string;
  readonly note: Note;
}

/** The set-up script of the PostgreSQL project's repository lies here, in the distribution's own package. */
const scriptFolder = '/usr/share/postgresql-common/pgdg';
const sourceFile = '/etc/apt/sources.list.d/pgproof.list';
/** postgresql-common reads this folder last, so an administrator's own createcluster.conf stays as it is. */
const clusterSettings = {
  folder: '/etc/postgresql-common/createcluster.d',
  file: '/etc/postgresql-common/createcluster.d/pgproof.conf',
  text: '# Here only while pgproof installs PostgreSQL.\ncreate_main_cluster = false\n',
};

/** debconf and needrestart ask nothing, and another apt-get that is at work is waited for. */
const aptGet = [
  'env',
  'DEBIAN_FRONTEND=noninteractive',
  'NEEDRESTART_SUSPEND=1',
  'apt-get',
  '-o',
  'DPkg::Lock::Timeout=120',
  '-o',
  'Acquire::Retries=3',
];

export function packageOf({ major, kind }: Wanted): string {
  return `${kind === 'server' ? 'postgresql' : 'postgresql-client'}-${major}`;
}

/** Where Debian's packages of a major put their programs. */
export function folderOf({ major }: Pick<Wanted, 'major'>): string {
  return `/usr/lib/postgresql/${major}/bin`;
}

const byHand = (...packages: string[]): string[] => ['apt-get', 'install', '--no-install-recommends', ...packages];

/** Every change that an installation by apt can make, as data. */
export const changes = {
  writeSource: (line: string): Change => ({
    doing: 'writing the package source',
    words: ['tee', sourceFile],
    input: `${line}\n`,
    deadlineSeconds: 10,
  }),
  removeSource: (): Change => ({
    doing: 'removing the package source',
    words: ['rm', '-f', sourceFile],
    deadlineSeconds: 10,
  }),
  /** apt makes `partial` in it a folder that only its own user can enter. */
  removeFolder: (folder: string): Change => ({
    doing: 'removing what was downloaded',
    words: ['rm', '-rf', folder],
    deadlineSeconds: 60,
  }),
  update: (): Change => ({
    doing: 'reading the package lists',
    words: [...aptGet, 'update'],
    deadlineSeconds: 300,
  }),
  install: (...packages: string[]): Change => ({
    doing: `installing ${packages.join(' and ')}`,
    words: [...aptGet, 'install', '-y', '--no-install-recommends', ...packages],
    deadlineSeconds: 600,
  }),
  download: (archives: string, name: string): Change => ({
    doing: `downloading ${name}`,
    words: [
      ...aptGet,
      ...['-o', `Dir::Cache::archives=${archives}`],
      ...['install', '-y', '--no-install-recommends', '--download-only', name],
    ],
    deadlineSeconds: 600,
    again: byHand(name),
  }),
  installDownloaded: (archives: string, name: string): Change => ({
    doing: `installing ${name}`,
    words: [
      ...aptGet,
      ...['-o', `Dir::Cache::archives=${archives}`],
      ...['install', '-y', '--no-install-recommends', name],
    ],
    deadlineSeconds: 600,
    again: byHand(name),
  }),
  /** Package files that lie here; without sources apt cannot fetch what they lack, and fails before anything is changed. */
  installFiles: (files: readonly string[], name: string): Change => ({
    doing: 'installing the cached packages',
    words: [
      ...aptGet,
      ...['-o', 'Dir::Etc::sourcelist=/dev/null', '-o', 'Dir::Etc::sourceparts=/dev/null'],
      ...['install', '-y', '--no-install-recommends', ...files],
    ],
    deadlineSeconds: 300,
    again: byHand(name),
  }),
  setUpRepository: (script: string): Change => ({
    doing: "setting up the PostgreSQL project's repository",
    words: ['env', 'DEBIAN_FRONTEND=noninteractive', 'sh', script, '-y'],
    deadlineSeconds: 300,
  }),
  forbidCluster: (): readonly Change[] => [
    {
      doing: 'making a folder of settings',
      words: ['mkdir', '-p', clusterSettings.folder],
      deadlineSeconds: 10,
    },
    {
      doing: 'keeping the package from making a cluster',
      words: ['tee', clusterSettings.file],
      input: clusterSettings.text,
      deadlineSeconds: 10,
    },
  ],
  allowCluster: (): readonly Change[] => [
    { doing: 'removing our setting', words: ['rm', '-f', clusterSettings.file], deadlineSeconds: 10 },
    {
      doing: 'removing the folder of settings',
      words: ['rmdir', '--ignore-fail-on-non-empty', clusterSettings.folder],
      deadlineSeconds: 10,
    },
  ],
};

/**
 * Installs from the sources that the machine has, else from a mirror that was named, else from the PostgreSQL project's repository.
 * Returns the version. What was downloaded stays in `archives`. Throws `bad-input`, `tool-missing`, `deadline`.
 */
export async function installByApt(
  wanted: Wanted,
  options: AptOptions,
  machine: Machine,
  session: ToolSession,
): Promise<string> {
  const name = packageOf(wanted);
  const make = (change: Change): Promise<void> => makeChange(change, machine, options.note, session);
  await using stack = new AsyncDisposableStack();
  if (options.source !== undefined) {
    await make(changes.writeSource(readSource(options.source)));
    stack.defer(() => makeChange(changes.removeSource(), machine, options.note, unstoppable(session)));
  }
  await make(changes.update());
  if (options.source === undefined && (await candidateOf(name, session)) === undefined) {
    await setUpRepository(make, options.note);
  }
  if ((await candidateOf(name, session)) === undefined) {
    throw new PgproofError('tool-missing', `no package source of this machine has ${name}`, {
      hint: `name one that has it, with the input apt-source; what there is: apt-cache policy ${name}`,
    });
  }
  await mkdir(join(options.archives, 'partial'), { recursive: true });
  await make(changes.download(options.archives, name));
  const install = (): Promise<void> => make(changes.installDownloaded(options.archives, name));
  await (wanted.kind === 'server' ? withoutCluster(machine, options.note, session, install) : install());
  return installedVersion(name, session);
}

/** Installs package files. Returns the version. Throws as `makeChange` does. */
export async function installFromFiles(
  wanted: Wanted,
  files: readonly string[],
  note: Note,
  machine: Machine,
  session: ToolSession,
): Promise<string> {
  const install = (): Promise<void> =>
    makeChange(changes.installFiles(files, packageOf(wanted)), machine, note, session);
  await (wanted.kind === 'server' ? withoutCluster(machine, note, session, install) : install());
  return installedVersion(packageOf(wanted), session);
}

/** One line that begins as a source of packages does: it is written to a file of apt's. */
export function readSource(line: string): string {
  const trimmed = line.trim();
  if (/^deb \S[^\r\n]*$/.test(trimmed)) return trimmed;
  throw new PgproofError('bad-input', `input "apt-source": must be one line for apt; got ${JSON.stringify(line)}`, {
    hint: 'write it as in sources.list: deb [signed-by=/path/key.asc] https://mirror.example/apt bookworm-pgdg main',
  });
}

/** The version that apt would install; undefined when it knows none. */
async function candidateOf(name: string, session: ToolSession): Promise<string | undefined> {
  const said = await ask({ program: 'apt-cache', args: ['policy', name] }, session);
  const version = /^ *Candidate: (\S+)$/m.exec(said ?? '')?.[1];
  return version === '(none)' ? undefined : version;
}

async function installedVersion(name: string, session: ToolSession): Promise<string> {
  const said = await ask({ program: 'dpkg-query', args: ['--show', name] }, session);
  return said?.trim().split('\t')[1] ?? 'of unknown version';
}

/** Debian's own package brings the script that knows the repository and its key. */
async function setUpRepository(make: (change: Change) => Promise<void>, note: Note): Promise<void> {
  if ((await setUpScript()) === undefined) await make(changes.install('postgresql-common', 'ca-certificates'));
  const script = await setUpScript();
  if (script === undefined) {
    throw new PgproofError('tool-missing', `postgresql-common brought no set-up script to "${scriptFolder}"`, {
      hint: 'name a source that has the packages, with the input apt-source',
    });
  }
  note(`setting up the PostgreSQL project's package repository with ${script}; it stays set up`);
  await make(changes.setUpRepository(script));
}

async function setUpScript(): Promise<string | undefined> {
  const names = await readdir(scriptFolder).catch(() => [] as string[]);
  const [script] = names.filter((name) => name.endsWith('.sh')).sort();
  return script === undefined ? undefined : join(scriptFolder, script);
}

/** Debian's server package makes and starts a cluster of its own on port 5432; nobody asked for one. */
async function withoutCluster(
  machine: Machine,
  note: Note,
  session: ToolSession,
  work: () => Promise<void>,
): Promise<void> {
  try {
    for (const change of changes.forbidCluster()) await makeChange(change, machine, note, session);
    await work();
  } finally {
    for (const change of changes.allowCluster()) await makeChange(change, machine, note, unstoppable(session));
  }
}

/** For what puts back: an abort does not keep it from being done. */
export function unstoppable(session: ToolSession): ToolSession {
  return { ...session, signal: new AbortController().signal };
}
