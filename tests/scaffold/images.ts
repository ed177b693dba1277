/* What stands in for images, where no registry need answer. */
import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Archiver } from '../../packages/core/src/index.ts';
import { deploymentImage } from '../../scripts/images.ts';
import { makeRoom } from '../cli/room.ts';

const execute = promisify(execFile);
const nodeImage = 'pgproof-test-node';

/** What compose.override.yaml says of how a server is made that archives. */
export async function imagesOf(major: number, archiver: Archiver | undefined): Promise<object> {
  if (archiver === undefined) return {};
  if (archiver === 'pgproof') {
    await make(nodeImage, 'FROM scratch\nCOPY node /usr/local/bin/node\n', { node: process.execPath });
    return { build: { context: './image', args: { NODE_IMAGE: nodeImage } } };
  }
  // Both are of one release of Debian. What packages would bring is copied: pgBackRest, and the libraries that it alone needs.
  const image = `pgproof-test-pgbackrest:${major}`;
  await make(
    image,
    `FROM ${deploymentImage.name} AS tools
RUN mkdir /take && ldd /usr/bin/pgbackrest | grep -v -E '/lib(c|m|dl|pthread)[.]so' | sed -n 's:.* => \\(/[^ ]*\\) .*:\\1:p' | xargs -I {} cp -L {} /take/
FROM postgres:${major}
COPY --from=tools /usr/bin/pgbackrest /usr/bin/pgbackrest
COPY --from=tools /take/ /usr/lib/x86_64-linux-gnu/
`,
    {},
  );
  return { image };
}

/** Makes an image of a Dockerfile and files beside it; what an engine has made of the same already it does not make again. */
async function make(name: string, dockerfile: string, files: Readonly<Record<string, string>>): Promise<void> {
  await using room = await makeRoom();
  const context = await room.folder('context');
  await writeFile(join(context, 'Dockerfile'), dockerfile);
  for (const [to, from] of Object.entries(files)) await copyFile(from, join(context, to));
  await execute('docker', ['build', '--quiet', '--tag', name, context], {
    env: { ...process.env, DOCKER_BUILDKIT: '0' },
  });
}
