import { link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  decodeDatabaseName,
  encodeDatabaseName,
  openFolderStore,
  PgproofError,
  type Store,
  type StoredBackup,
} from '@pgproof/core';
import type { Log } from '../log.ts';
import type { ArtifactClient } from './client.ts';
import type { KnownPart, Listing } from './listing.ts';
import { artifactName, isRecord, parsePath } from './name.ts';

export interface ArtifactStoreOptions {
  readonly describe: string;
  /** An empty folder: what is written waits here until the manifest is, and what is fetched lies here while the step runs. */
  readonly folder: string;
  readonly client: ArtifactClient;
  /** What there is to read; asked for once, when it is first needed. */
  readonly list: () => Promise<Listing>;
  readonly retentionDays: number | undefined;
  /** Removes an artifact of any run; only of a store that is opened for it: others remove what they sent. */
  readonly removeArtifact?: (id: number) => Promise<void>;
  readonly log: Log;
}

/** How many refused backups are explained: each costs a request. */
const mostExplained = 5;

/**
 * Artifacts as a store. They are flat and never change, so each part is an artifact of its own (`artifactName`). Nothing is uploaded
 * before the manifest is written: then all parts of the backup, the manifest last. Verifications and rehearsals are uploaded as they are written.
 */
export async function openArtifactStore(options: ArtifactStoreOptions): Promise<Store> {
  const { client, log } = options;
  const [stagedAt, sentFrom, fetchedTo] = ['staged', 'sent', 'fetched'].map((name) => join(options.folder, name)) as [
    string,
    string,
    string,
  ];
  const staged = await openFolderStore(stagedAt, { create: true });
  await mkdir(sentFrom, { mode: 0o700 });
  const fetched = new Map<string, Promise<string>>();
  /** Paths whose upload began, in its order: also one that failed may have come to an artifact. */
  const sent = new Set<string>();
  let listing: Promise<Listing> | undefined;
  const list = (): Promise<Listing> => {
    listing ??= log.group('Looking for backups', options.list);
    return listing;
  };

  const upload = async (path: string): Promise<void> => {
    const part = parsePath(path);
    if (part === undefined) throw new Error(`"${path}" cannot be an artifact`);
    const file = join(sentFrom, artifactName(part));
    await link(join(stagedAt, path), file);
    sent.add(path);
    try {
      await log.group(`Uploading ${artifactName(part)}`, () => client.upload(file, options.retentionDays));
    } finally {
      await rm(file, { force: true });
    }
  };

  const find = async (path: string): Promise<KnownPart | undefined> => {
    const part = parsePath(path);
    if (part === undefined) return undefined;
    const { parts, records } = await list();
    if (isRecord(part)) return (await records(part.segment, part.id)).find((record) => record.file === part.file);
    const same = parts.filter((candidate) => candidate.segment === part.segment && candidate.id === part.id);
    // All parts of a backup come from the run of its manifest: another run's part of that name is another thing.
    const manifest = same.find((candidate) => candidate.file === 'manifest.json');
    return same.find((candidate) => candidate.file === part.file && candidate.runId === manifest?.runId);
  };

  /** Brings a part here, once; it lies under its path in a folder like a staged one. */
  const fetch = (path: string): Promise<string> => {
    const known = fetched.get(path);
    if (known !== undefined) return known;
    const coming = (async () => {
      const part = await find(path);
      if (part === undefined) throw new PgproofError('store-missing', `${options.describe}: there is no "${path}"`);
      const file = await log.group(`Downloading ${artifactName(part)}`, () =>
        client.download(part.artifact, join(fetchedTo, String(part.artifact.id)), part.runId),
      );
      const place = join(stagedAt, path);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await rename(file, place);
      return place;
    })();
    fetched.set(path, coming);
    return coming;
  };

  const isHere = async (path: string): Promise<boolean> => (await staged.size(path)) !== undefined;
  const bring = async (path: string): Promise<void> => {
    if (!(await isHere(path))) await fetch(path);
  };

  return {
    describe: options.describe,
    put: async (path, content) => {
      const written = await staged.put(path, content);
      const part = parsePath(path);
      if (part?.file === 'manifest.json') {
        const folder = dirname(path);
        for (const name of await staged.files(folder)) {
          if (name !== 'manifest.json' && parsePath(`${folder}/${name}`) !== undefined)
            await upload(`${folder}/${name}`);
        }
        await upload(path);
      } else if (part !== undefined && isRecord(part)) {
        await upload(path);
      }
      return written;
    },
    get: async (path) => {
      await bring(path);
      return staged.get(path);
    },
    openRead: async (path) => {
      await bring(path);
      if (staged.openRead === undefined) throw new Error('a folder can be read');
      return staged.openRead(path);
    },
    openWrite: (path) => {
      if (staged.openWrite === undefined) throw new Error('a folder can be written');
      return staged.openWrite(path);
    },
    size: async (path) => (await staged.size(path)) ?? (await find(path))?.artifact.bytes,
    list: async (database) =>
      backupsOf(
        (await list()).parts.filter(({ file }) => file === 'manifest.json'),
        database,
      ),
    refused: async () => {
      const { refused, why } = await list();
      const byId = (a: KnownPart, b: KnownPart): number => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
      const newest = [...refused].sort(byId).slice(0, mostExplained);
      return Promise.all(
        newest.flatMap((part) => {
          const database = decodeDatabaseName(part.segment);
          return database === undefined ? [] : [why(part.runId).then((reason) => ({ database, id: part.id, reason }))];
        }),
      );
    },
    unfinished: async (database) => {
      const { parts } = await list();
      const whole = new Set(parts.filter(({ file }) => file === 'manifest.json').map(folderOf));
      const rests = parts.filter((part) => !whole.has(folderOf(part)));
      return backupsOf([...new Map(rests.map((part) => [folderOf(part), part])).values()], database);
    },
    files: async (path) => {
      const [segment, id, folder] = path.split('/');
      if (segment === undefined || id === undefined) return [];
      const { parts, records } = await list();
      const found =
        folder !== undefined
          ? (await records(segment, id)).flatMap(({ file }) =>
              file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : [],
            )
          : parts.filter((part) => part.segment === segment && part.id === id).map((part) => part.file);
      return [...new Set(found)].sort();
    },
    remove: async (path) => {
      await staged.remove(path);
      // The manifest first: without it the rest is no backup, and where it cannot be removed the rest still makes it a whole one.
      const names = [...sent].reverse().flatMap((name) => parsePath(name.startsWith(`${path}/`) ? name : '') ?? []);
      for (const name of names.map(artifactName)) {
        try {
          await client.remove(name);
        } catch (error) {
          log.note(`${(error as Error).message}; what was uploaded of ${path} stays until it expires`);
          return;
        }
      }
      const { removeArtifact } = options;
      const [segment, id] = path.split('/');
      if (removeArtifact === undefined || segment === undefined || id === undefined) return;
      const { parts, records } = await list();
      const own = parts.filter((part) => folderOf(part) === path);
      const isManifest = ({ file }: KnownPart): boolean => file === 'manifest.json';
      const inOrder = [
        ...own.filter(isManifest),
        ...own.filter((part) => !isManifest(part)),
        ...(await records(segment, id)),
      ];
      for (const { artifact } of inOrder) {
        log.note(`removing ${artifact.name}`);
        await removeArtifact(artifact.id);
      }
    },
  };
}

const folderOf = ({ segment, id }: KnownPart): string => `${segment}/${id}`;

/** The backup that each part is of. */
function backupsOf(parts: readonly KnownPart[], database: string | undefined): StoredBackup[] {
  const segment = database === undefined ? undefined : encodeDatabaseName(database);
  return parts
    .filter((part) => segment === undefined || part.segment === segment)
    .flatMap((part) => {
      const name = decodeDatabaseName(part.segment);
      return name === undefined ? [] : [{ database: name, id: part.id }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
