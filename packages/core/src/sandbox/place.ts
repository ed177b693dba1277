import type { Containers } from '../container/containers.ts';
import type { ContainerPlace } from '../container/sandbox.ts';
import { classify, PgproofError } from '../errors.ts';
import { newestMajor } from '../postgres/majors.ts';
import { findServerTools, findServerToolsOf, type Tool, type ToolSearch } from '../postgres/tools.ts';
import type { Session } from '../session.ts';

/** Where a sandbox is made: `auto` is on this machine where the server's programs are or can be installed, else in a container. */
export const sandboxChoices = ['auto', 'local', 'docker'] as const;
export type SandboxChoice = (typeof sandboxChoices)[number];

/** The default of all who do not choose. */
export const defaultSandbox: SandboxChoice = 'auto';

/** Where a sandbox's programs are looked for. */
export interface PlaceSearch extends ToolSearch {
  /** For when the server's programs are not on this machine. Its client is used only by way of `install`. */
  readonly containers?: Containers;
}

/** The server's programs on this machine. */
export interface LocalPlace {
  readonly kind: 'local';
  readonly initdb: Tool;
  readonly postgres: Tool;
}

/** Where a sandbox's programs are, of one major. */
export type SandboxPlace = LocalPlace | ContainerPlace;

export function majorOf(place: SandboxPlace): number {
  return place.kind === 'docker' ? place.major : place.postgres.major;
}

/** Finds a place of exactly that major. Throws `tool-missing` and kin; `bad-input` for a container where none may be used. */
export function findPlace(
  major: number,
  choice: SandboxChoice,
  session: Session,
  search: PlaceSearch = {},
): Promise<SandboxPlace> {
  return choose(choice, search, session, {
    local: () => findServerToolsOf(major, session, search),
    container: (containers) => containers.place(major),
  });
}

/** As `findPlace`, of the newest major that there is. */
export function findNewestPlace(
  choice: SandboxChoice,
  session: Session,
  search: PlaceSearch = {},
): Promise<SandboxPlace> {
  return choose(choice, search, session, {
    local: () => findServerTools(session, search),
    container: async (containers) => containers.place((await containers.onlyMajor()) ?? newestMajor),
  });
}

async function choose(
  choice: SandboxChoice,
  { pgBin, containers }: PlaceSearch,
  session: Session,
  ways: {
    readonly local: () => Promise<Omit<LocalPlace, 'kind'>>;
    readonly container: (containers: Containers) => Promise<ContainerPlace>;
  },
): Promise<SandboxPlace> {
  if (choice === 'docker') {
    if (containers === undefined)
      throw new PgproofError('bad-input', 'a sandbox by docker was asked for, and no image may be used', {
        hint: 'name one with --postgres-image, or leave out --sandbox docker',
      });
    return ways.container(containers);
  }
  try {
    return { kind: 'local', ...(await ways.local()) };
  } catch (error) {
    session.signal.throwIfAborted();
    const missing = classify(error, 'find a PostgreSQL server');
    const mayHave = choice === 'auto' && containers !== undefined && pgBin === undefined;
    if (!mayHave || !['tool-missing', 'tool-version'].includes(missing.kind)) throw error;
    try {
      return await ways.container(containers);
    } catch (failure) {
      session.signal.throwIfAborted();
      const { message, hint } = classify(failure, 'find a PostgreSQL server in an image');
      throw new PgproofError(missing.kind, missing.message, {
        hint: `${missing.hint}; nor is there one in a container: ${message} (${hint})`,
        cause: error,
      });
    }
  }
}
