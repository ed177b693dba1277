import { PgproofError } from '../errors.ts';
import { findProgram, oncePerMajor, type ToolInstaller } from '../postgres/tools.ts';
import type { Session } from '../session.ts';
import { makeWorkspace } from '../workspace.ts';
import { clientOptions, writeClient } from './client.ts';
import { type Engine, findEngine } from './engine.ts';
import { bringImage, imageOf, isForEveryMajor } from './image.ts';
import { ownerLabel, removeLeftContainers } from './owner.ts';
import { type ContainerUser, probeImage } from './probe.ts';
import { type ContainerPlace, sandboxOptions } from './sandbox.ts';

export interface ContainerOptions {
  /** An image's name, in which `{major}` stands for the major that is wanted. */
  readonly image: string;
  /** Whether an image that is absent is pulled. */
  readonly mayPull: boolean;
  /** Takes one line for the log: what is pulled, and what is used. */
  readonly note: (line: string) => void;
}

/** PostgreSQL from images. `await using` removes the programs that were made. */
export interface Containers extends AsyncDisposable {
  /** Brings the client of a major, as programs that run in a container. The server is no program: see `place`. */
  readonly install: ToolInstaller;
  /** A place for sandboxes of a major. Throws `tool-missing`, `deadline`. */
  readonly place: (major: number) => Promise<ContainerPlace>;
  /** Of the image, where it holds one major only; undefined where it is another for each. */
  readonly onlyMajor: () => Promise<number | undefined>;
}

/** Opens the way to PostgreSQL's programs by containers. Nothing is asked of docker before something is wanted. */
export function openContainers(options: ContainerOptions, session: Session): Containers {
  const made = new AsyncDisposableStack();
  let opened: Promise<Engine> | undefined;
  const open = (): Promise<Engine> => {
    opened ??= findEngine(session).then(async (engine) => {
      const left = await removeLeftContainers(engine, session.signal);
      if (left > 0) options.note(`removed ${left} ${left === 1 ? 'container' : 'containers'} that a killed run left`);
      return engine;
    });
    return opened;
  };
  const install: ToolInstaller = async (major, kind) => {
    if (kind === 'server' || (await findProgram('docker', session)) === undefined) return undefined;
    const engine = await open();
    const image = await bringImage(engine, imageOf(options.image, major), { ...options, signal: session.signal });
    const workspace = made.use(await makeWorkspace(session));
    const user = ourselves();
    const { bin, version } = await probeImage(engine, image, {
      ...{ program: 'pg_dump', major, user, folder: workspace.path, sharesNetwork: true, signal: session.signal },
      options: clientOptions(user),
    });
    const container = { image: image.name, bin, user };
    const label = await ownerLabel(process.pid);
    const setpriv = await findProgram('setpriv', session);
    await writeClient(workspace.path, { ...container, engine, label, setpriv });
    options.note(`PostgreSQL ${major}, client: ${version}, in containers of ${describe(image)}`);
    return { folder: workspace.path, how: `image ${image.name}`, container };
  };
  const place = async (major: number): Promise<ContainerPlace> => {
    if (/["\r\n]/.test(session.workdir)) {
      throw new PgproofError('bad-input', `a sandbox by docker cannot work in ${JSON.stringify(session.workdir)}`, {
        hint: 'name a folder without quotes and line breaks: --workdir /tmp',
      });
    }
    const engine = await open();
    const image = await bringImage(engine, imageOf(options.image, major), { ...options, signal: session.signal });
    await using workspace = await makeWorkspace(session);
    const user = someoneElse();
    const { bin, version } = await probeImage(engine, image, {
      ...{ program: 'postgres', major, user, folder: workspace.path, sharesNetwork: false, signal: session.signal },
      options: [...sandboxOptions(image), '--user', `${user.uid}:${user.gid}`],
    });
    return { kind: 'docker', engine, image, bin, version, major: Number.parseInt(version, 10), user };
  };
  return {
    install: oncePerMajor(install),
    place: async (major) => {
      const found = await place(major);
      if (found.major !== major) {
        throw new PgproofError(
          'tool-missing',
          `the image ${found.image.name} is of PostgreSQL ${found.version}, not ${major}`,
          {
            hint: 'name one of that major, or one for each with {major} in its name',
          },
        );
      }
      options.note(`PostgreSQL ${major}, sandbox: ${found.version}, in a container of ${describe(found.image)}`);
      return found;
    },
    onlyMajor: async () => (isForEveryMajor(options.image) ? undefined : (await place(0)).major),
    [Symbol.asyncDispose]: () => made.disposeAsync(),
  };
}

function describe({ name, created }: { readonly name: string; readonly created: string }): string {
  return created === '' ? name : `${name} of ${created}`;
}

function ourselves(): ContainerUser {
  return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}

/** As root, a number that is no user's of this machine; else ourselves: only our own user can be given a folder. */
function someoneElse(): ContainerUser {
  if (process.getuid?.() !== 0) return ourselves();
  const uid = 62_000 + Math.floor(Math.random() * 3000);
  return { uid, gid: uid };
}
