import { resolve } from 'node:path';
import {
  type ConnectionDoor,
  isS3Url,
  noImage,
  openContainers,
  openFolderStore,
  openS3Store,
  PgproofError,
  type PlaceSearch,
  present,
  readS3Place,
  type S3SettingName,
  type S3Settings,
  type Session,
  type Store,
  s3SettingNames,
  secretForms,
} from '@pgproof/core';
import type { Given } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** The session of one command: its temporary folders, its progress. */
export function openSession(given: Pick<Given, 'workdir'>, surroundings: Surroundings): Session {
  return {
    env: surroundings.env,
    signal: surroundings.signal,
    onProgress: surroundings.terminal.progress,
    workdir: resolve(given.workdir ?? surroundings.tmpdir),
    now: () => new Date(),
  };
}

/** What the command line brings for settling a connection. */
export function connectionDoor({ env, homedir, osUser, terminal }: Surroundings): ConnectionDoor {
  return { env, homedir, osUser, mask: terminal.mask, warn: (warning) => terminal.note(`Warning: ${warning}`) };
}

/** Where PostgreSQL's programs are looked for, and what was made for it: `await using` removes that. A dry run pulls no image. */
export interface Tools extends AsyncDisposable {
  readonly search: PlaceSearch;
}

export function openTools(
  given: Pick<Given, 'pgBin' | 'postgresImage' | 'dryRun'>,
  session: Session,
  { terminal }: Surroundings,
): Tools {
  const { pgBin, postgresImage: image } = given;
  const containers =
    image === noImage
      ? undefined
      : openContainers({ image, mayPull: given.dryRun !== true, note: terminal.note }, session);
  return {
    search: present({ pgBin, containers, install: containers?.install }),
    [Symbol.asyncDispose]: async () => containers?.[Symbol.asyncDispose](),
  };
}

/** Opens the store that --store names. A dry run writes nothing, and asks a store in S3 nothing that it does not read. */
export async function openStore(
  given: Given,
  create: boolean,
  { signal }: Session,
  { env, terminal }: Surroundings,
): Promise<Store> {
  const place = given.store ?? '';
  const settings = s3Settings(given);
  if (isS3Url(place)) {
    const use = !create ? 'read' : given.dryRun === true ? 'plan' : 'write';
    terminal.mask(['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].flatMap((name) => secretForms(env[name])));
    return openS3Store(readS3Place(place, settings, optionOf), use, { env, signal, note: terminal.note });
  }
  if (/^[a-z0-9]+:\/\//i.test(place)) {
    throw new PgproofError('bad-input', `store "${place}": must be a folder or s3://bucket/prefix`, {
      hint: 'give a folder, such as --store ./backups',
    });
  }
  const idle = s3SettingNames.find((name) => settings[name] !== undefined);
  if (idle !== undefined)
    throw new PgproofError(
      'bad-input',
      `${optionOf(idle)} says how a store in S3 is used, and "${place}" is a folder`,
      {
        hint: 'name one as --store s3://bucket/prefix, or leave the option out',
      },
    );
  return openFolderStore(place, given.dryRun === true && create ? { create: false, mayBeMissing: true } : { create });
}

function optionOf(setting: 'store' | S3SettingName): string {
  return `--${setting}`;
}

function s3Settings(given: Given): S3Settings {
  return Object.fromEntries(
    s3SettingNames.map((name) => {
      const camel = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
      return [name, given[camel as keyof Given] as string | undefined];
    }),
  );
}
