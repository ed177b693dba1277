/* The YAML that GitHub reads, and what is wrong with it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file by its path from the root of the repository, with its text. */
export interface YamlFile {
  readonly path: string;
  readonly text: string;
}

/** All of them, by what GitHub takes them for. */
export interface YamlFiles {
  readonly root: string;
  readonly actions: readonly YamlFile[];
  readonly workflows: readonly YamlFile[];
}

/** One thing that is wrong. Lines and columns begin at 1; a linter that gives none speaks of the whole file. */
export interface Problem {
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
}

/** Reads every action.yml, every workflow of our own and every one that is there to be copied. A folder may be absent. */
export function readYamlFiles(root: string): YamlFiles {
  const read = (pattern: string): YamlFile[] =>
    globSync(pattern, { cwd: root })
      .sort()
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  return {
    root,
    actions: [
      ...(existsSync(join(root, 'action.yml')) ? read('action.yml') : []),
      ...read('actions/*/action.{yml,yaml}'),
    ],
    workflows: [...read('.github/workflows/*.{yml,yaml}'), ...read('workflows-examples/*.{yml,yaml}')],
  };
}

/** `path:line:column: message`, as editors and terminals make links of. */
export function showProblem({ path, line, column, message }: Problem): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${message}`;
}
