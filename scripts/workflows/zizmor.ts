/* zizmor: what an attacker could do with a workflow or an action. */
import { fileURLToPath } from 'node:url';
import type { Problem, YamlFiles } from './files.ts';
import { runLinter } from './linter.ts';

const config = fileURLToPath(new URL('../../.github/zizmor.yml', import.meta.url));

interface Location {
  readonly symbolic: { readonly kind: string; readonly annotation: string };
  readonly concrete: { readonly location: { readonly start_point: { readonly row: number; readonly column: number } } };
}

interface Reported {
  readonly ident: string;
  readonly desc: string;
  readonly url: string;
  readonly locations: readonly (Location & {
    readonly symbolic: { readonly key: { readonly Local?: { readonly verbatim_path: string } } };
  })[];
}

/** Audits actions and workflows as strictly as it can without a network. Throws for a file that it cannot read. */
export async function zizmor({ root, actions, workflows }: YamlFiles, program: string): Promise<Problem[]> {
  const paths = [...actions, ...workflows].map(({ path }) => path);
  if (paths.length === 0) return [];
  const strict = ['--persona', 'pedantic', '--offline', '--strict-collection', '--no-exit-codes'];
  const args = [...strict, '--config', config, '--quiet', '--no-progress', '--format', 'json-v1', ...paths];
  const { stdout } = await runLinter(program, args, { cwd: root, good: [0] });
  return (JSON.parse(stdout) as Reported[]).map(({ ident, desc, url, locations }) => {
    const primary = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];
    const start = primary?.concrete.location.start_point;
    return {
      path: primary?.symbolic.key.Local?.verbatim_path ?? '',
      line: start && start.row + 1,
      column: start && start.column + 1,
      message: `${desc}: ${primary?.symbolic.annotation ?? ''} (${ident}, ${url})`,
    };
  });
}
