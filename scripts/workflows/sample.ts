/* A small repository for the tests of the linters: faultless, until a test changes it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Problem, readYamlFiles, showProblem, type YamlFiles } from './files.ts';

/** Where the workflow lies. */
export const workflow = '.github/workflows/sample.yml';
/** A commit. */
export const sha = '93cb6efe18208431cddfb8368fd83d5badbf9bfd';

/** Without a fault: every linter passes it. A test says only what it changes. */
export const good = `name: sample
on: push
permissions: {}
concurrency:
  group: sample
  cancel-in-progress: true
jobs:
  one:
    name: one
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # to check out the code
    steps:
      - name: Check out
        uses: actions/checkout@${sha} # v5.0.1
        with:
          persist-credentials: false
      - name: Back up
        id: backup
        uses: pgproof/pgproof/actions/backup-db@v1
        with:
          jobs: '2'
      - name: Say it
        run: echo "$ID"
        env:
          ID: \${{ steps.backup.outputs.backup-id }}
`;

/** The action that it uses. */
export const goodAction = `name: sample
description: Does something.
inputs:
  jobs:
    description: Sessions.
    default: '2'
outputs:
  backup-id:
    description: Which.
runs:
  using: node24
  main: main.js
`;

/** Each says what of the good file becomes what. Throws when there is nothing to change: the test would prove nothing. */
export function changed(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`no "${from}" to change`);
    return now.replace(from, to);
  }, text);
}

/** What a test planted; it is gone with its scope. */
export interface Tree extends Disposable {
  readonly files: YamlFiles;
}

/** A repository with these texts, and one of our actions that its workflow uses. */
export function plant({
  text = good,
  action = goodAction,
  ...others
}: {
  text?: string;
  action?: string;
  example?: string;
}): Tree {
  const folder = mkdtempSync(join(tmpdir(), 'pgtest-linters-'));
  const { example } = others;
  const texts = {
    [workflow]: text,
    'actions/backup-db/action.yml': action,
    ...(example === undefined ? {} : { 'workflows-examples/sample.yml': example }),
  };
  for (const [path, content] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, 'actions/backup-db/main.js'), '');
  mkdirSync(join(folder, '.git'));
  return {
    files: readYamlFiles(folder),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As the check prints them. */
export const shown = (problems: readonly Problem[]): string => problems.map(showProblem).join('\n');
