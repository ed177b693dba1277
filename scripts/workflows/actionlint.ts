/* actionlint: contexts and types of expressions, inputs and outputs of actions, and with shellcheck the scripts of `run:`. */
import type { Problem, YamlFile, YamlFiles } from './files.ts';
import { runLinter } from './linter.ts';

/** Where the programs are; without shellcheck the scripts of `run:` are not looked at. */
export interface Actionlint {
  readonly actionlint: string;
  readonly shellcheck?: string | undefined;
}

interface Reported {
  readonly message: string;
  readonly filepath: string;
  readonly line: number;
  readonly column: number;
}

/** Lints workflows; actionlint reads no action.yml but those that a workflow uses. */
export async function actionlint({ root, workflows }: YamlFiles, programs: Actionlint): Promise<Problem[]> {
  const found = await Promise.all(workflows.map((file) => lintOne(root, file, programs)));
  return found.flat();
}

async function lintOne(root: string, { path, text }: YamlFile, programs: Actionlint): Promise<Problem[]> {
  const checkers = [`-shellcheck=${programs.shellcheck ?? ''}`, '-pyflakes='];
  const args = [...checkers, '-format', '{{json .}}', '-stdin-filename', path, '-'];
  const { stdout } = await runLinter(programs.actionlint, args, { cwd: root, input: local(text), good: [0, 1] });
  const reported = JSON.parse(stdout) as Reported[] | null;
  return (reported ?? []).map(({ message, line, column }) => ({ path, line, column, message }));
}

/** Our own actions as if they were used from this tree: only of such does actionlint read the action.yml. */
function local(text: string): string {
  return text.replaceAll(
    /(\buses: *['"]?)pgproof\/pgproof(\/[a-z/-]+)?@v\d+\b/g,
    (_, key, folder = '/') => `${key}.${folder}`,
  );
}
