/*
 * The images postgres:<major> that the tests start servers from: the official ones where a registry answers, else images made here of
 * Debian's packages, whose entrypoint honours what the official one documents.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, Stop, step } from './child.mjs';

/** Majors that a suite of Debian has; of the others there are official images only. */
const suites: Readonly<Record<string, string>> = { 15: 'bookworm', 17: 'trixie', 18: 'forky' };

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

const source = fileURLToPath(new URL('../tests/containers/image', import.meta.url));

const packages = [
  ...['base-files', 'base-passwd', 'bash', 'dash', 'coreutils', 'sed', 'grep', 'gawk', 'findutils', 'hostname', 'tar'],
  ...['debianutils', 'diffutils', 'gzip', 'libc-bin', 'openssl', 'procps', 'tzdata', 'util-linux', 'xz-utils', 'zstd'],
];
const label = 'pgproof.content';

const imageOf = (major: string): string => `postgres:${major}`;

/** A digest of all that an image of ours is made of, but the packages' versions: it is made again when that changes. */
function contentOf(major: string): string {
  const hash = createHash('sha256').update(JSON.stringify([major, suites[major], packages]));
  for (const file of readdirSync(source).sort()) hash.update(file).update(readFileSync(join(source, file)));
  return hash.digest('hex').slice(0, 16);
}

/** `theirs` is an image that we did not make. */
async function lookAt(major: string): Promise<'absent' | 'theirs' | 'ours' | 'outdated'> {
  const format = `{{index .Config.Labels "${label}"}}`;
  const { exitCode, output } = await run('docker', ['image', 'inspect', '--format', format, imageOf(major)]);
  if (exitCode !== 0) return 'absent';
  const content = output.trim();
  if (content === '' || content === '<no value>') return 'theirs';
  return content === contentOf(major) ? 'ours' : 'outdated';
}

/** Majors whose image is not here, or is one of ours of another day. */
export async function missingImages(): Promise<string[]> {
  const majors = wantedMajors();
  const found = await Promise.all(majors.map(lookAt));
  return majors.filter((_, at) => found[at] === 'absent' || found[at] === 'outdated');
}

/** Pulls the images; resolves to the majors for which no registry answered. */
export async function pullImages(majors: readonly string[]): Promise<string[]> {
  const pulled = await Promise.all(majors.map((major) => run('docker', ['pull', '--quiet', imageOf(major)])));
  return majors.filter((_, at) => pulled[at]?.exitCode !== 0);
}

/** Makes the images, all at once. Throws a Stop. */
export async function makeImages(majors: readonly string[]): Promise<void> {
  const unknown = majors.filter((major) => !Object.hasOwn(suites, major));
  if (unknown.length > 0) {
    throw new Stop(
      `set-up: no registry has the images ${unknown.map(imageOf).join(', ')}, and Debian has no such packages`,
      {
        hint: `leave them out: PGPROOF_MAJORS="${Object.keys(suites).join(' ')}"`,
        exitCode: 4,
      },
    );
  }
  const make = async () => {
    const made = await Promise.all(majors.map(makeImage));
    return made.find(({ exitCode }) => exitCode !== 0) ?? { exitCode: 0, output: '' };
  };
  await step(`making the images ${majors.map(imageOf).join(', ')}`, make, {
    message: `set-up: the images ${majors.map(imageOf).join(', ')} could not be made`,
    hint: 'their log is above; PGPROOF_SETUP=skip goes on without',
  });
}

async function makeImage(major: string): Promise<{ exitCode: number; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'pgproof-image-'));
  const root = `pgproof-root:${major}`;
  const rootFile = join(folder, 'root.tar');
  try {
    const steps: [string, ...string[]][] = [
      ['mmdebstrap', ...rootArguments(major), suites[major] ?? '', rootFile],
      ['docker', 'import', rootFile, root],
      ['docker', 'build', ...buildArguments(major, root), source],
      ['docker', 'rmi', root],
    ];
    for (const [program, ...args] of steps) {
      const env = { ...process.env, DOCKER_BUILDKIT: '0' };
      const { exitCode, output } = await run(program, args, { env });
      if (exitCode !== 0) return { exitCode, output: `${program} ${args.join(' ')}\n${output}` };
    }
    return { exitCode: 0, output: '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rootArguments(major: string): string[] {
  const include = [`postgresql-${major}`, `postgresql-client-${major}`, ...packages].join(',');
  return [
    ...['--variant=extract', '--components=main', '--format=tar', `--include=${include}`],
    // A suite that has not been released is signed for a week at a time, and a mirror may lag.
    ...['Acquire::Check-Valid-Until "false"', 'Acquire::Languages "none"', 'Apt::Install-Recommends "false"'].map(
      (option) => `--aptopt=${option}`,
    ),
    `--setup-hook='${join(source, 'setup-hook.sh')}' "$1"`,
    `--extract-hook='${join(source, 'extract-hook.sh')}' "$1"`,
  ];
}

function buildArguments(major: string, root: string): string[] {
  const data = Number(major) >= 18 ? `/var/lib/postgresql/${major}/docker` : '/var/lib/postgresql/data';
  const volume = Number(major) >= 18 ? '/var/lib/postgresql' : data;
  return [
    ...['--quiet', '--tag', imageOf(major), '--label', `${label}=${contentOf(major)}`],
    ...Object.entries({ ROOT: root, MAJOR: major, DATA: data, VOLUME: volume }).flatMap(([name, value]) => [
      '--build-arg',
      `${name}=${value}`,
    ]),
  ];
}
