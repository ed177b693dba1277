import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, Stop, step } from './child.mjs';
import { engineAnswers, mayStartEngine } from './engine.mjs';

const serverRoot = '/usr/lib/postgresql';
const serverPrograms = ['initdb', 'postgres', 'pg_ctl', 'pg_dump', 'pg_restore', 'psql'];
/** As in core, which this cannot import: it runs before there are any dependencies. */
export const oldestMajor = 14;
const programs = [
  ...[
    'zstd',
    'unshare',
    'setpriv',
    'openssl',
    'age',
    'apt-ftparchive',
    'sudo',
    'pgbouncer',
    'pgbackrest',
    'promtool',
    'ssh-keygen',
    'git',
    'jq',
    'curl',
    'systemd-analyze',
    'kill',
    'dockerd',
    'mmdebstrap',
    'newuidmap',
    'pgcopydb',
  ],
];

/** A locale whose order differs from C's; tests that need one name it. */
const locale = { name: 'de_DE.UTF-8', listedAs: 'de_DE.utf8', source: 'de_DE', charset: 'UTF-8' };

/** debconf asks nothing, and another apt-get that is at work is waited for. */
const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'];

/** postgresql-common reads this folder last, so an administrator's own createcluster.conf stays as it is. */
const clusterSettings = {
  folder: '/etc/postgresql-common/createcluster.d',
  file: '/etc/postgresql-common/createcluster.d/pgproof-setup.conf',
  text: '# Here only while the set-up of pgproof installs PostgreSQL.\ncreate_main_cluster = false\n',
  mode: '0644',
};
/** Asked before a package's service is started; 101 forbids it. Source: invoke-rc.d(8). */
const servicePolicy = {
  folder: '/usr/sbin',
  file: '/usr/sbin/policy-rc.d',
  text: '#!/bin/sh\n# Here only while the set-up of pgproof installs packages.\nexit 101\n',
  mode: '0755',
};

/**
 * What a machine lacks for `task`, as data: Debian packages, whether the locale must be compiled, and for people a
 * sentence per missing thing.
 */
export function lacking(task, facts) {
  const packages = [];
  const reasons = [];
  const need = (present, name, reason) => {
    if (present) return;
    packages.push(name);
    reasons.push(`${reason} (Debian package ${name})`);
  };
  const programs = new Set(facts.programs);
  need(
    facts.majors.some((major) => major >= oldestMajor),
    'postgresql',
    `PostgreSQL ${oldestMajor} or newer: ${serverPrograms.join(', ')} in ${serverRoot}/<major>/bin`,
  );
  need(programs.has('zstd'), 'zstd', 'zstd');
  need(programs.has('unshare') && programs.has('setpriv'), 'util-linux', 'unshare and setpriv');
  need(programs.has('openssl'), 'openssl', 'openssl');
  // The soak runs them, too.
  const runsTests = task === 'test' || task === 'soak';
  if (runsTests) {
    need(programs.has('age'), 'age', 'age, whose files ours are held against');
    need(programs.has('ssh-keygen'), 'openssh-client', 'ssh-keygen, whose keys age takes');
    need(programs.has('apt-ftparchive'), 'apt-utils', 'apt-ftparchive');
    need(programs.has('sudo'), 'sudo', 'sudo');
    need(programs.has('pgbouncer'), 'pgbouncer', 'pgbouncer, a pooler to stand in the way');
    need(programs.has('pgbackrest'), 'pgbackrest', 'pgBackRest, by which clusters are backed up');
    need(programs.has('promtool'), 'prometheus', 'promtool and Prometheus, which read our metrics');
    need(programs.has('git'), 'git', 'git, whose repositories workflows use');
    for (const name of ['jq', 'curl'])
      need(programs.has(name), name, `${name}, by which lines for the bad day are run`);
    need(programs.has('systemd-analyze'), 'systemd', 'systemd-analyze, which reads units');
    need(programs.has('kill'), 'procps', 'kill, by which a unit is told to read its settings again');
    need(facts.pip, 'python3-pip', 'pip for python3, which brings programs that PyPI has');
  }
  if (task === 'bench') need(programs.has('pgcopydb'), 'pgcopydb', 'pgcopydb, a peer');
  if (runsTests && facts.engine !== 'none') {
    if (facts.engine === 'startable') need(programs.has('dockerd'), 'docker.io', 'a Docker engine');
    need(programs.has('mmdebstrap'), 'mmdebstrap', 'mmdebstrap, which makes images');
    need(facts.debianKeys, 'debian-archive-keyring', "the keys of Debian's packages, of which images are made");
    need(facts.isRoot || programs.has('newuidmap'), 'uidmap', 'newuidmap, with which mmdebstrap needs no root');
  }
  const compileLocale = runsTests && !facts.locales.includes(locale.listedAs);
  if (compileLocale) need(facts.localeSources, 'locales', `the locale ${locale.name}`);
  return { packages, compileLocale, reasons };
}

/**
 * Makes sure the machine has what `task` needs, with apt-get where we may. Where we may not, it throws a Stop that
 * says what to install. PGPROOF_SETUP=skip leaves the machine alone.
 */
export async function ensureMachine(task) {
  if (process.env.PGPROOF_SETUP === 'skip') return;
  const missing = lacking(task, await gatherFacts());
  if (missing.packages.length === 0 && !missing.compileLocale) return;
  const admin = await adminPrefix(missing);
  if (missing.packages.length > 0) await installPackages(admin, missing.packages);
  if (missing.compileLocale) await compileLocale(admin);
  const still = lacking(task, await gatherFacts());
  if (still.reasons.length > 0 || still.compileLocale) throw cannotInstall('apt-get did not bring them', still);
}

async function gatherFacts() {
  const localeList = await run('locale', ['-a']);
  const pip = await run('python3', ['-m', 'pip', '--version']);
  return {
    majors: serverMajors(),
    programs: programs.filter(isOnPath),
    engine: (await engineAnswers()) ? 'running' : mayStartEngine() ? 'startable' : 'none',
    debianKeys: existsSync('/usr/share/keyrings/debian-archive-keyring.gpg'),
    isRoot: process.getuid?.() === 0,
    pip: pip.exitCode === 0,
    locales: localeList.exitCode === 0 ? localeList.output.split('\n') : [],
    localeSources: existsSync(`/usr/share/i18n/locales/${locale.source}`) && isOnPath('localedef'),
  };
}

/** Majors whose server and client programs are all there; Debian's client packages alone leave half of them. */
function serverMajors() {
  if (!existsSync(serverRoot)) return [];
  const complete = (major) => serverPrograms.every((name) => isProgram(join(serverRoot, major, 'bin', name)));
  return readdirSync(serverRoot).filter(complete).map(Number);
}

/** Whether a program is where a user or the system keeps them. */
export function isOnPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.some((folder) => isProgram(join(folder, name)));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The words before a command that make it run as root: none, or sudo's, if it asks no password. */
async function adminPrefix(missing) {
  if (!isOnPath('apt-get')) throw cannotInstall('this system has no apt-get', missing);
  if (process.getuid?.() === 0) return [];
  if ((await run('sudo', ['-n', 'true'])).exitCode === 0) return ['sudo', '-n'];
  throw cannotInstall('we are not root, and sudo is absent or asks for a password', missing);
}

function cannotInstall(why, { packages, compileLocale, reasons }) {
  const commands = [];
  if (packages.length > 0) commands.push(`apt-get install --no-install-recommends ${packages.join(' ')}`);
  if (compileLocale) commands.push(localedefCommand().join(' '));
  const things = reasons.length > 0 ? reasons.join('; ') : `the locale ${locale.name}`;
  return new Stop(`set-up: this machine lacks ${things}; ${why}`, {
    hint: `as root on Debian or Ubuntu: ${commands.join(' && ')} (elsewhere install the same things; PGPROOF_SETUP=skip goes on without)`,
    exitCode: 4,
  });
}

async function installPackages(admin, packages) {
  const asRoot = (words, options) => {
    const [command, ...args] = [...admin, ...words];
    return run(command, args, options);
  };
  const onFailure = {
    message: `set-up: apt-get could not install ${packages.join(', ')}`,
    hint: `check the package sources, then see it happen: apt-get update && apt-get install ${packages.join(' ')}`,
  };
  await step('reading the package lists', () => asRoot([...apt, 'update']), onFailure);
  const install = () => asRoot([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
  await step(`installing ${packages.join(', ')}`, () => withoutServices(asRoot, install), onFailure);
}

/** Debian's packages start a server of their own: a cluster on port 5432, a Docker engine; nobody asked for one. */
async function withoutServices(asRoot, install) {
  const added = [clusterSettings, servicePolicy].filter(({ file }) => !existsSync(file));
  const existed = existsSync(clusterSettings.folder);
  for (const { folder, file, text, mode } of added) {
    await asRoot(['mkdir', '-p', folder]);
    await asRoot(['tee', file], { input: text });
    await asRoot(['chmod', mode, file]);
  }
  try {
    return await install();
  } finally {
    await asRoot(['rm', '-f', ...added.map(({ file }) => file)]);
    if (!existed) await asRoot(['rmdir', '--ignore-fail-on-non-empty', clusterSettings.folder]);
  }
}

const localedefCommand = () => ['localedef', '-i', locale.source, '-f', locale.charset, locale.name];

async function compileLocale(admin) {
  const [command, ...args] = [...admin, ...localedefCommand()];
  await step(`compiling the locale ${locale.name}`, () => run(command, args), {
    message: `set-up: the locale ${locale.name} could not be compiled`,
    hint: `see it happen: ${localedefCommand().join(' ')}`,
  });
}
