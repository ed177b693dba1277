import { classify, PgproofError } from '../errors.ts';
import { askEngine, type Engine } from './engine.ts';

/** Where an image's name is to hold the major that is wanted. */
const placeholder = '{major}';
/** Of the official image. */
export const defaultImage = `postgres:${placeholder}`;
/** Instead of an image: no container is used. */
export const noImage = 'none';

const pullDeadlineSeconds = 900;

/** An image that the engine has. */
export interface Image {
  readonly name: string;
  /** Where it declares volumes: each would become one of the engine's for every container. */
  readonly volumes: readonly string[];
  /** When it was built, as an ISO date; '' when it does not say. */
  readonly created: string;
}

/** Reads what an image is called; `what` names the option in errors. Throws `bad-input`. */
export function readImagePattern(text: string, what: string): string {
  // Source: Docker documentation, "docker image tag", the parts of a reference.
  const reference = /^[a-z0-9](?:[a-zA-Z0-9._:/@-]|\{major\})*$/;
  if (reference.test(text)) return text;
  throw new PgproofError('bad-input', `${what}: must be the name of an image; got ${JSON.stringify(text)}`, {
    hint: `such as ${defaultImage}, mirror.example/postgres:${placeholder} or postgis/postgis:${placeholder}-3.5; ${noImage} for none`,
  });
}

/** The image for a major. */
export function imageOf(pattern: string, major: number): string {
  return pattern.replaceAll(placeholder, String(major));
}

/** Whether the image is another for each major. */
export function isForEveryMajor(pattern: string): boolean {
  return pattern.includes(placeholder);
}

export interface PullOptions {
  readonly mayPull: boolean;
  readonly note: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * The image, pulled where the engine does not have it. One that is there is used as it is and no registry is asked: what a registry
 * refuses at night must not stop a restore. Throws `tool-missing`, `deadline`.
 */
export async function bringImage(engine: Engine, name: string, options: PullOptions): Promise<Image> {
  const there = await inspect(engine, name, options);
  if (there !== undefined) return there;
  if (!options.mayPull) {
    throw new PgproofError('tool-missing', `the image ${name} is not there, and is not pulled now`, {
      hint: `pull it: docker pull ${name}`,
    });
  }
  options.note(`pulling the image ${name}`);
  try {
    await askEngine(engine, ['pull', '--quiet', name], options, pullDeadlineSeconds);
  } catch (error) {
    options.signal.throwIfAborted();
    const { kind, message } = classify(error, `pull ${name}`);
    throw new PgproofError(kind, message, {
      hint: `see it happen: docker pull ${name}; or name one that can be had, such as a mirror's, with --postgres-image`,
      cause: error,
    });
  }
  const pulled = await inspect(engine, name, options);
  if (pulled === undefined) throw new PgproofError('tool-missing', `the image ${name} was pulled, and is not there`);
  return pulled;
}

function readAnswer(text: string, name: string): { volumes: object | null; created: string | null } {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const hint = `see what it says: docker image inspect ${name}`;
    throw new PgproofError('tool-missing', `docker answers nothing that can be read about ${name}`, { hint, cause });
  }
}

async function inspect(engine: Engine, name: string, options: PullOptions): Promise<Image | undefined> {
  const format = '{"volumes":{{json .Config.Volumes}},"created":{{json .Created}}}';
  const text = await askEngine(engine, ['image', 'inspect', '--format', format, name], options).catch((error) => {
    options.signal.throwIfAborted();
    const { message } = classify(error, `look for ${name}`);
    if (/no such image/i.test(message)) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const { volumes, created } = readAnswer(text, name);
  return { name, volumes: Object.keys(volumes ?? {}), created: created?.slice(0, 10) ?? '' };
}
