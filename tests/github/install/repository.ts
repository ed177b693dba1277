/* Package sources on the loopback address, with the packages of PostgreSQL that are installed here, packed again. */
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../run.ts';

export interface Repository extends AsyncDisposable {
  readonly url: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  /** Answers 500 to every path that it matches. */
  broken: RegExp | undefined;
  readonly close: () => Promise<void>;
}

/** Packs an installed package again. $1 its name, $2 where to, $3 a sed script for the set-up script in it. */
const pack = `set -eu
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
dpkg-query --listfiles "$1" | grep -vE '^/(bin|sbin|lib[0-9]*)$|/bitcode(/|$)|^/usr/share/(doc|locale|man)/' > "$stage/list"
mkdir -p "$stage/tree/DEBIAN"
tar --create --no-recursion --directory=/ --files-from="$stage/list" --ignore-failed-read 2>&- |
  tar --extract --directory="$stage/tree"
dpkg-query --status "$1" | sed -e '/^Status:/d' -e '/^Conffiles:/,/^[^ ]/{/^Conffiles:/d;/^ /d}' > "$stage/tree/DEBIAN/control"
for part in preinst postinst prerm postrm config templates triggers conffiles; do
  file=/var/lib/dpkg/info/$1.$part
  if [ -e "$file" ]; then cp -p "$file" "$stage/tree/DEBIAN/$part"; fi
done
for script in "$stage"/tree/usr/share/postgresql-common/pgdg/*.sh; do
  if [ -e "$script" ]; then sed -i -e "$3" "$script"; fi
done
dpkg-deb --root-owner-group -Znone --build "$stage/tree" "$2"`;

/**
 * Serves two sources. `distribution/` is flat and has what `inDistribution` lets through; `project/` has every package under
 * `dists/<codename>-pgdg`, and the set-up script of postgresql-common points there.
 */
export async function serveRepository(
  major: number,
  codename: string,
  inDistribution: (name: string) => boolean,
): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-repository-'));
  const asked: string[] = [];
  const repository: { broken: RegExp | undefined } = { broken: undefined };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    asked.push(path);
    if (repository.broken?.test(path) === true) return void response.writeHead(500).end();
    const data = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(data === undefined ? 404 : 200).end(data);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  await writePackages(folder, url, major, codename, inDistribution);
  return Object.assign(repository, {
    url,
    asked,
    close,
    [Symbol.asyncDispose]: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  });
}

async function writePackages(
  folder: string,
  url: string,
  major: number,
  codename: string,
  inDistribution: (name: string) => boolean,
): Promise<void> {
  const architecture = (await run('/usr/bin/dpkg', ['--print-architecture'])).trim();
  const dists = `dists/${codename}-pgdg`;
  const index = `${dists}/main/binary-${architecture}`;
  const [distribution, project] = [join(folder, 'distribution'), join(folder, 'project')];
  await mkdir(distribution, { recursive: true });
  await mkdir(join(project, 'pool'), { recursive: true });
  await mkdir(join(project, index), { recursive: true });
  const here = `s#^URIs: .*#URIs: ${url}/project#; s#^Signed-By: .*#Trusted: yes#`;
  for (const name of [
    ...[`postgresql-${major}`, `postgresql-client-${major}`],
    ...['postgresql-common', 'postgresql-client-common'],
  ]) {
    await run('/bin/sh', ['-c', pack, 'sh', name, join(project, 'pool'), here]);
  }
  for (const file of await readdir(join(project, 'pool'))) {
    if (inDistribution(file.split('_')[0] ?? '')) await copyFile(join(project, 'pool', file), join(distribution, file));
  }
  const list = async (cwd: string, args: string): Promise<string> =>
    run('/bin/sh', ['-c', `cd "$1" && apt-ftparchive ${args}`, 'sh', cwd]);
  await writeFile(join(distribution, 'Packages'), await list(distribution, 'packages .'));
  await writeFile(join(distribution, 'Release'), await list(distribution, 'release .'));
  await writeFile(join(project, index, 'Packages'), await list(project, 'packages pool'));
  const fields = `-o APT::FTPArchive::Release::Suite=${codename}-pgdg -o APT::FTPArchive::Release::Components=main`;
  const release = await list(
    join(project, dists),
    `${fields} -o APT::FTPArchive::Release::Architectures=${architecture} release .`,
  );
  await writeFile(join(project, dists, 'Release'), release);
}
