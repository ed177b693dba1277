import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { run, step } from './child.mjs';

/** Pinned here and not as `packageManager`: that field makes pnpm resolve itself again, and fails behind some registries. */
const pnpm = 'pnpm@12.21.0';

/** The Node the product runs on, as the lock file pins it: the machine's own only starts these scripts. */
export const nodeBinary = (root) => join(root, 'node_modules', 'node', 'bin', 'node');

/** Makes node_modules agree with the lock file; a few milliseconds when it already does. */
export async function ensureDependencies(root) {
  const stampFile = join(root, 'node_modules', '.pgproof-stamp');
  const wanted = stamp(root);
  if (existsSync(nodeBinary(root)) && readOr(stampFile, '') === wanted) return;
  await step('installing node_modules', () => install(root), {
    message: 'set-up: node_modules could not be installed',
    hint: `check the network and npm's registry, then see it happen: npx -y ${pnpm} install --frozen-lockfile`,
  });
  writeFileSync(stampFile, wanted);
}

function install(root) {
  // CI: without a terminal pnpm refuses to replace a node_modules that it did not make itself, unless told so.
  const env = { ...process.env, CI: 'true', PATH: pathWithoutOwnBinaries() };
  return run('npx', ['-y', pnpm, '--dir', root, 'install', '--frozen-lockfile'], { env });
}

/** npm puts node_modules/.bin first, and the Node in there is what the install replaces. */
function pathWithoutOwnBinaries() {
  const own = `node_modules${sep}.bin`;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(own))
    .join(delimiter);
}

/** A digest of everything that decides what node_modules holds: pins, manifests, platform. */
function stamp(root) {
  const packages = readdirSync(join(root, 'packages')).sort();
  const manifests = ['actions', ...packages.map((name) => join('packages', name))].map((folder) =>
    join(folder, 'package.json'),
  );
  const hash = createHash('sha256').update(`${pnpm} ${process.platform} ${process.arch}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    hash.update(`${file}\0${readOr(join(root, file), '')}\0`);
  }
  return hash.digest('hex');
}

function readOr(file, fallback) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return fallback;
    throw error;
  }
}
