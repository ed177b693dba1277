import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readYamlFiles } from './files.ts';
import { good, plant, workflow } from './sample.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the YAML files of a repository', () => {
  it('are its actions, its workflows and, where there are any, its examples', () => {
    using without = plant({});
    expect(without.files.workflows.map(({ path }) => path)).toEqual([workflow]);
    expect(without.files.actions.map(({ path }) => path)).toEqual(['actions/backup-db/action.yml']);
    using withExample = plant({ example: good });
    expect(withExample.files.workflows.map(({ path }) => path)).toEqual([workflow, 'workflows-examples/sample.yml']);
  });

  it('are found here, the front door among them', () => {
    const { actions, workflows } = readYamlFiles(root);
    expect(actions.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['action.yml', 'actions/backup-db/action.yml', 'actions/restore-verify/action.yml']),
    );
    expect(workflows.map(({ path }) => path)).toContain('.github/workflows/ci.yml');
  });
});
