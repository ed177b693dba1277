import { chown, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files through which a step talks to the runner; new ones for every step. */
export interface CommandFiles {
  /** GITHUB_OUTPUT and kin. */
  readonly env: Readonly<Record<string, string>>;
  readonly read: (complain: (message: string) => void) => Promise<Written>;
}

/** What a step wrote. */
export interface Written {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Folders to go first on PATH, the last one foremost. */
  readonly path: readonly string[];
  /** Empty when it is over the limit: GitHub then shows none. */
  readonly summary: string;
}

const names = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/** Bytes of a step's summary (docs.github.com, "Step isolation and limits"). */
const summaryLimit = 1024 * 1024;
/** Bytes of a job's outputs, counted in UTF-16 (docs.github.com, "Workflow syntax", jobs.<job_id>.outputs). */
const outputsLimit = 1024 * 1024;

/** Makes the files in a folder of their own; `owner` is who the step runs as. */
export async function makeCommandFiles(folder: string, owner?: number): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true });
  const path = (name: string): string => join(folder, name.toLowerCase());
  for (const name of names) {
    await writeFile(path(name), '');
    if (owner !== undefined) await chown(path(name), owner, owner);
  }
  return {
    env: Object.fromEntries(names.map((name) => [`GITHUB_${name}`, path(name)])),
    read: async (complain) => {
      const values = async (name: string): Promise<Record<string, string>> => {
        try {
          return parseValues(await readFile(path(name), 'utf8'));
        } catch (error) {
          complain(`Unable to process file command '${name.toLowerCase()}' successfully.`);
          complain((error as Error).message);
          return {};
        }
      };
      const [outputs, state, { NODE_OPTIONS: blocked, ...env }] = await Promise.all([
        values('OUTPUT'),
        values('STATE'),
        values('ENV'),
      ]);
      if (blocked !== undefined) complain("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      const length = Object.entries(outputs).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
      if (length > outputsLimit) complain(`Outputs are limited to 1 MB a job; this step set ${length} bytes.`);
      const { size } = await stat(path('STEP_SUMMARY'));
      if (size > summaryLimit)
        complain(
          `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.floor(size / 1024)}k.`,
        );
      return {
        ...{ outputs, state, env: env as Record<string, string> },
        path: (await readFile(path('PATH'), 'utf8')).split(/\r?\n/).filter((line) => line !== ''),
        summary: size > summaryLimit ? '' : await readFile(path('STEP_SUMMARY'), 'utf8'),
      };
    },
  };
}

/**
 * `name=value` and `name<<delimiter` … `delimiter`, by whichever of the two signs comes first in the line (actions/runner,
 * EnvFileKeyValuePairs). Throws where the runner fails the step: no name, no delimiter, a delimiter that never comes.
 */
export function parseValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}
