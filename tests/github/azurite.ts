import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  BlobSASPermissions,
  BlobServiceClient,
  type ContainerClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';

/** Azure's blob store as its emulator, in memory, on a free port of 127.0.0.1. */
export interface Azurite {
  readonly origin: string;
  readonly container: ContainerClient;
  /** Path and query of a signed URL; it lacks the origin, which the signature does not cover. */
  readonly sign: (blob: string, permissions: 'cw' | 'r', answer?: AnswerHeaders) => string;
  readonly stop: () => Promise<void>;
}

/** Headers that a signed URL makes the store answer with. */
export interface AnswerHeaders {
  readonly contentType?: string;
  readonly contentDisposition?: string;
}

/** The account that every Azurite has (Azurite's README, "Default storage account"). */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const containerName = 'actions-results';
const program = fileURLToPath(new URL('../../node_modules/azurite/dist/src/blob/main.js', import.meta.url));

/** It ends when its stdin does, so that none is left behind by a test that was killed. */
const endWithParent = `data:text/javascript,${encodeURIComponent('process.stdin.resume().on("end", () => process.exit())')}`;

/** Starts it with `folder` as its current one. Throws with what it said when it does not come up. */
export async function startAzurite(folder: string): Promise<Azurite> {
  const child = spawn(
    process.execPath,
    [
      ...['--import', endWithParent, program, '--inMemoryPersistence', '--blobHost', '127.0.0.1', '--blobPort', '0'],
      ...['--silent', '--skipApiVersionCheck', '--disableTelemetry', '--disableProductStyleUrl'],
    ],
    { cwd: folder, env: { PATH: '/usr/bin:/bin', HOME: folder }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'close');
  const origin = await address(child);
  const credential = new StorageSharedKeyCredential(account, key);
  const service = new BlobServiceClient(`${origin}/${account}`, credential);
  const container = service.getContainerClient(containerName);
  await container.create();
  return {
    origin,
    container,
    sign: (blob, permissions, answer = {}) => {
      const query = generateBlobSASQueryParameters(
        {
          containerName,
          blobName: blob,
          permissions: BlobSASPermissions.parse(permissions),
          startsOn: new Date(Date.now() - 60_000),
          expiresOn: new Date(Date.now() + 3_600_000),
          ...answer,
        },
        credential,
      );
      return `/${account}/${containerName}/${blob.split('/').map(encodeURIComponent).join('/')}?${query}`;
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}

async function address(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /successfully listens on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => reject(new Error(`Azurite did not start: ${said}`)));
    child.once('error', reject);
  });
}
