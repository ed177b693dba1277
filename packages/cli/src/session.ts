import { resolve } from 'node:path';
import {
  type ConnectionDoor,
  noImage,
  openContainers,
  type PlaceSearch,
  pgbackrestSecrets,
  present,
  type Session,
} from '@pgproof/core';
import type { Given } from './options.ts';
import type { Surroundings } from './surroundings.ts';

export { openStore } from './store.ts';

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

/** A session for it: what the environment holds of its secrets is never shown. */
export function openPgbackrestSession(given: Given, surroundings: Surroundings): Session {
  surroundings.terminal.mask(pgbackrestSecrets(surroundings.env));
  return openSession(given, surroundings);
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
