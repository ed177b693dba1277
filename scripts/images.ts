/*
 * Images that tests start containers from, as data. postgres:<major> is the official one where a registry answers, else one made here of
 * Debian's packages, whose entrypoint honours what the official one documents. The others are always made here.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, Stop, step } from './child.mjs';

export interface Image {
  readonly name: string;
  /** The suite of Debian that has its packages; undefined where none has. */
  readonly suite: string | undefined;
  /** Packages are unpacked only (`extract`: no maintainer script runs), or installed. */
  readonly variant: 'extract' | 'apt';
  readonly packages: readonly string[];
  /** Has the Dockerfile, which gets the packages' tree as ROOT, what it copies, and mmdebstrap's hooks as `<hook>-hook.sh`. */
  readonly folder: string;
  /** More arguments of the Dockerfile. */
  readonly arguments: Readonly<Record<string, string>>;
}

/** Majors that a suite of Debian has; of the others there are official images only. */
const suites: Readonly<Record<string, string>> = { 15: 'bookworm', 17: 'trixie', 18: 'forky' };

/** Majors of which a lab can be made. */
export const labMajors: readonly number[] = Object.keys(suites).map(Number);

/** The majors that tests run in containers: those that PGPROOF_MAJORS names ("14 15 16 17 18"), else those that can be had anywhere. */
export function wantedMajors(env: NodeJS.ProcessEnv = process.env): string[] {
  const named = env['PGPROOF_MAJORS']?.split(/[\s,]+/).filter(Boolean) ?? [];
  const wrong = named.find((major) => !/^\d\d$/.test(major));
  if (wrong !== undefined) {
    const hint = 'majors with blanks between them, such as "15 17"';
    throw new Stop(`PGPROOF_MAJORS: "${wrong}" is no major version`, { hint, exitCode: 2 });
  }
  return named.length > 0 ? named : Object.keys(suites);
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const serverPackages = [
  ...['base-files', 'base-passwd', 'bash', 'dash', 'coreutils', 'sed', 'grep', 'gawk', 'findutils', 'hostname', 'tar'],
  ...['debianutils', 'diffutils', 'gzip', 'libc-bin', 'openssl', 'procps', 'tzdata', 'util-linux', 'xz-utils', 'zstd'],
];
/** What scripts/machine.mjs asks of a machine that runs the tests, and what these look at it with. */
const labPackages = [
  'age',
  'apt-utils',
  'bsdutils',
  'locales',
  'mount',
  'openssh-client',
  'openssl',
  'pgbouncer',
  'procps',
  'python3',
  'sudo',
  'util-linux',
  'zstd',
];

/** What backups are looked at with beside the product's checks, where the suite has one that compares. */
const comparers: Readonly<Record<string, readonly string[]>> = { 17: ['pgcopydb'] };

/** Of what a hosted runner has, that which our actions and the example workflows use. */
const runnerPackages = [
  ...serverPackages,
  'ca-certificates',
  'curl',
  'docker-cli',
  'git',
  'libstdc++6',
  'mount',
  'sudo',
];

/** The server of a major. */
export function postgresImage(major: string): Image {
  const data = Number(major) >= 18 ? `/var/lib/postgresql/${major}/docker` : '/var/lib/postgresql/data';
  return {
    name: `postgres:${major}`,
    suite: suites[major],
    variant: 'extract',
    packages: [`postgresql-${major}`, `postgresql-client-${major}`, ...serverPackages],
    folder: folder('../tests/containers/image'),
    arguments: { MAJOR: major, DATA: data, VOLUME: Number(major) >= 18 ? '/var/lib/postgresql' : data },
  };
}

/** The server of a major with pgBackRest beside it, as who uses that has it. */
export function pgbackrestImage(major: string): Image {
  const { packages, ...image } = postgresImage(major);
  return { ...image, name: `pgproof-postgres-pgbackrest:${major}`, packages: [...packages, 'pgbackrest'] };
}

/** A machine with one major of PostgreSQL, on which the tests run as they do here. */
export function labImage(major: string): Image {
  return {
    name: `pgproof-lab:${major}`,
    suite: suites[major],
    variant: 'apt',
    packages: [`postgresql-${major}`, `postgresql-client-${major}`, ...labPackages, ...(comparers[major] ?? [])],
    folder: folder('../tests/soak/lab'),
    arguments: {},
  };
}

/** The machine of a workflow's job, as `runs-on: ubuntu-24.04` has it, with PostgreSQL 17 installed. It lacks Node: that is mounted. */
export const runnerImage: Image = {
  name: 'pgproof-runner',
  suite: 'trixie',
  variant: 'extract',
  packages: ['postgresql-17', 'postgresql-client-17', ...runnerPackages],
  folder: folder('../tests/workflows/runner'),
  arguments: {},
};

/** What scaffolded files are held against, and run with: Docker Compose, and what Debian has of monitoring, pooling and archiving. */
export const deploymentImage: Image = {
  name: 'pgproof-scaffold',
  suite: 'trixie',
  variant: 'extract',
  packages: [
    ...serverPackages,
    ...['docker-cli', 'docker-compose', 'prometheus', 'prometheus-alertmanager'],
    ...['prometheus-node-exporter', 'prometheus-postgres-exporter'],
    ...['pgbouncer', 'pgbackrest', 'postgresql-client-17'],
  ],
  folder: folder('../tests/scaffold/image'),
  arguments: {},
};

const label = 'pgproof.content';

/** A digest of all that an image of ours is made of, but the packages' versions: it is made again when that changes. */
function contentOf({ folder, ...image }: Image): string {
  const hash = createHash('sha256').update(JSON.stringify(image));
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** `theirs` is an image that we did not make. */
async function lookAt(image: Image): Promise<'absent' | 'theirs' | 'ours' | 'outdated'> {
  const format = `{{index .Config.Labels "${label}"}}`;
  const { exitCode, output } = await run('docker', ['image', 'inspect', '--format', format, image.name]);
  if (exitCode !== 0) return 'absent';
  const content = output.trim();
  if (content === '' || content === '<no value>') return 'theirs';
  return content === contentOf(image) ? 'ours' : 'outdated';
}

/** Those that are not here, or are ours of another day. */
export async function missingImages(images: readonly Image[]): Promise<Image[]> {
  const found = await Promise.all(images.map(lookAt));
  return images.filter((_, at) => found[at] === 'absent' || found[at] === 'outdated');
}

/** Pulls images; resolves to those for which no registry answered. */
export async function pullImages(images: readonly Image[]): Promise<Image[]> {
  const pulled = await Promise.all(images.map(({ name }) => run('docker', ['pull', '--quiet', name])));
  return images.filter((_, at) => pulled[at]?.exitCode !== 0);
}

const namesOf = (images: readonly Image[]): string => images.map(({ name }) => name).join(', ');

/** Makes images, all at once. Throws a Stop. */
export async function makeImages(images: readonly Image[]): Promise<void> {
  const unknown = images.filter(({ suite }) => suite === undefined);
  if (unknown.length > 0) {
    throw new Stop(`set-up: no registry has the images ${namesOf(unknown)}, and Debian has no such packages`, {
      hint: `leave them out: PGPROOF_MAJORS="${Object.keys(suites).join(' ')}"`,
      exitCode: 4,
    });
  }
  const make = async () => {
    const made = await Promise.all(images.map(makeImage));
    return made.find(({ exitCode }) => exitCode !== 0) ?? { exitCode: 0, output: '' };
  };
  await step(`making the images ${namesOf(images)}`, make, {
    message: `set-up: the images ${namesOf(images)} could not be made`,
    hint: 'their log is above; PGPROOF_SETUP=skip goes on without',
  });
}

async function makeImage(image: Image): Promise<{ exitCode: number; output: string }> {
  const work = mkdtempSync(join(tmpdir(), 'pgproof-image-'));
  const root = `pgproof-root-${image.name}`;
  const rootFile = join(work, 'root.tar');
  try {
    const steps: [string, ...string[]][] = [
      ['mmdebstrap', ...rootArguments(image), image.suite ?? '', rootFile],
      ['docker', 'import', rootFile, root],
      ['docker', 'build', ...buildArguments(image, root), image.folder],
      ['docker', 'rmi', root],
    ];
    for (const [program, ...args] of steps) {
      const env = { ...process.env, DOCKER_BUILDKIT: '0' };
      const { exitCode, output } = await run(program, args, { env });
      if (exitCode !== 0) return { exitCode, output: `${program} ${args.join(' ')}\n${output}` };
    }
    return { exitCode: 0, output: '' };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const hooks = ['setup', 'extract', 'essential', 'customize'];

function rootArguments({ variant, packages, folder }: Image): string[] {
  const own = hooks.filter((hook) => existsSync(join(folder, `${hook}-hook.sh`)));
  return [
    ...[`--variant=${variant}`, '--components=main', '--format=tar', `--include=${packages.join(',')}`],
    // A suite that has not been released is signed for a week at a time, and a mirror may lag.
    ...['Acquire::Check-Valid-Until "false"', 'Acquire::Languages "none"', 'Apt::Install-Recommends "false"'].map(
      (option) => `--aptopt=${option}`,
    ),
    ...own.map((hook) => `--${hook}-hook='${join(folder, `${hook}-hook.sh`)}' "$1"`),
  ];
}

function buildArguments(image: Image, root: string): string[] {
  return [
    ...['--quiet', '--tag', image.name, '--label', `${label}=${contentOf(image)}`],
    ...Object.entries({ ROOT: root, ...image.arguments }).flatMap(([name, value]) => [
      '--build-arg',
      `${name}=${value}`,
    ]),
  ];
}
