import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** What an action.yml says, as far as the runner acts on it. */
export interface Metadata {
  readonly name: string;
  readonly inputs: Readonly<Record<string, InputMetadata>>;
  readonly outputs: readonly string[];
  readonly using: string;
  /** Absolute. */
  readonly main: string;
  readonly post: string | undefined;
}

export interface InputMetadata {
  /** Not yet evaluated. */
  readonly default: string;
  readonly required: boolean;
  readonly deprecationMessage: string | undefined;
}

/** Names of `github.` and `runner.` to what they stand for. */
export type Context = Readonly<Record<string, unknown>>;

/**
 * Reads the action.yml of a folder. `dist` stands in for the folder named dist/ in `runs.main` and `runs.post`.
 * Throws when there is none, or its action is not one of JavaScript.
 */
export async function readMetadata(folder: string, dist?: string): Promise<Metadata> {
  const text = await readFile(join(folder, 'action.yml'), 'utf8');
  const { name, inputs, outputs, runs } = parse(text) as Record<string, Record<string, Record<string, unknown>>>;
  const using = String(runs?.['using']);
  if (!/^node\d+$/.test(using))
    throw new Error(`the action in "${folder}" is "using: ${using}", not one of JavaScript`);
  const script = (path: unknown): string => {
    const [, inDist] = /^(?:\.{1,2}\/)*dist\/(.+)$/.exec(String(path)) ?? [];
    return dist !== undefined && inDist !== undefined ? resolve(dist, inDist) : resolve(folder, String(path));
  };
  return {
    name: String(name),
    inputs: Object.fromEntries(
      Object.entries(inputs ?? {}).map(([input, value]) => [
        input,
        {
          default: value?.['default'] === undefined || value['default'] === null ? '' : String(value['default']),
          required: value?.['required'] === true,
          deprecationMessage:
            value?.['deprecationMessage'] === undefined ? undefined : String(value['deprecationMessage']),
        },
      ]),
    ),
    outputs: Object.keys(outputs ?? {}),
    using,
    main: script(runs?.['main']),
    post: runs?.['post'] === undefined ? undefined : script(runs['post']),
  };
}

/**
 * Puts values for `${{ github.token }}` and the like: a path of names, nothing more of the expression language. A name
 * that is not there is empty, as at GitHub; another expression throws.
 */
export function evaluate(text: string, context: Context): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const path = expression.trim();
    if (!/^(github|runner)(\.[\w-]+)+$/.test(path)) throw new Error(`this runner cannot evaluate "${whole}"`);
    const value = path.split('.').reduce<unknown>((at, name) => (at as Context | undefined | null)?.[name], context);
    return value === undefined || value === null ? '' : String(value);
  });
}

/** The contexts that the variables of a job make up: `github.run_id` of GITHUB_RUN_ID, and `github.event` of its file. */
export async function makeContext(env: Readonly<Record<string, string>>, token: string): Promise<Context> {
  const named = (prefix: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(env)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]),
    );
  const eventPath = env['GITHUB_EVENT_PATH'];
  const event = eventPath === undefined ? {} : JSON.parse(await readFile(eventPath, 'utf8'));
  return { github: { ...named('GITHUB_'), token, event }, runner: named('RUNNER_') };
}
