/* Files that are made of others, whole or between markers: written by the build, compared by the check. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { backupCommand } from '../packages/cli/src/commands/backup.ts';
import { diagnoseCommand } from '../packages/cli/src/commands/diagnose.ts';
import { healthCommand } from '../packages/cli/src/commands/health.ts';
import { migrateApplyCommand } from '../packages/cli/src/commands/migrate-apply.ts';
import { migrateLintCommand } from '../packages/cli/src/commands/migrate-lint.ts';
import { migrateRehearseCommand } from '../packages/cli/src/commands/migrate-rehearse.ts';
import { pruneCommand } from '../packages/cli/src/commands/prune.ts';
import { restoreCommand } from '../packages/cli/src/commands/restore.ts';
import { verifyCommand } from '../packages/cli/src/commands/verify.ts';
import { errorKinds } from '../packages/core/src/errors.ts';
import type { Detection } from './detected.ts';
import { detectionSentence, detectionTable } from './detection.ts';
import { checkTables } from './health.ts';
import { actionFolders, actions, type Input, type Metadata, type Output, readMetadata } from './metadata.ts';
import { lockServers, lockTableRows, type MigrationEvidence, ruleTable, truthSentence } from './migrate.ts';
import { optionTable } from './options.ts';
import { alertTable, sizeTable } from './scaffold.ts';

interface Generated {
  /** From the root of the repository. */
  readonly path: string;
  /** The file as it ought to be; `text` is as it is now, empty when it is not there. */
  readonly render: (text: string) => string;
}

/** Everything that is generated. */
export const generated: readonly Generated[] = [
  { path: 'README.md', render: (text) => fill(text, 'README.md', { caught, errors: errorTable }) },
  ...actionFolders.map((folder): Generated => {
    const path = `actions/${folder}/README.md`;
    const metadata = readMetadata(`actions/${folder}`);
    return {
      path,
      render: (text) => fill(text, path, { inputs: () => inputTable(metadata), outputs: () => outputTable(metadata) }),
    };
  }),
  ...Object.entries({
    backup: backupCommand,
    diagnose: diagnoseCommand,
    restore: restoreCommand,
    retention: pruneCommand,
    verify: verifyCommand,
    'migrate-apply': migrateApplyCommand,
    'migrate-rehearse': migrateRehearseCommand,
  }).map(([name, made]): Generated => {
    const path = `docs/${name}.md`;
    const options = (): string => optionTable(made(name).command);
    return { path, render: (text) => fill(text, path, { options }) };
  }),
  {
    path: 'docs/health.md',
    render: (text) =>
      fill(text, 'docs/health.md', {
        checks: checkTables,
        options: () => optionTable(healthCommand('health').command),
      }),
  },
  {
    path: 'docs/scaffold.md',
    render: (text) => fill(text, 'docs/scaffold.md', { sizes: sizeTable, alerts: alertTable }),
  },
  { path: 'docs/detection.md', render: (text) => fill(text, 'docs/detection.md', { detection }) },
  {
    path: 'docs/migrate-lint.md',
    render: (text) =>
      fill(text, 'docs/migrate-lint.md', {
        truth,
        rules: ruleTable,
        options: () => optionTable(migrateLintCommand('lint').command),
      }),
  },
  {
    path: 'docs/migrate-locks.md',
    render: (text) => fill(text, 'docs/migrate-locks.md', { servers: lockServers, locks: lockTableRows }),
  },
  { path: 'action.yml', render: frontDoor },
  { path: 'packages/github/src/declared.ts', render: declaredInputs },
];

/** Files that are not as they ought to be. */
export function drifted(): string[] {
  return generated.filter(({ path, render }) => render(read(path)) !== read(path)).map(({ path }) => path);
}

function read(path: string): string {
  try {
    return readFileSync(at(path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Puts tables between their markers: `<!-- name -->` opens one and `<!-- /name -->` closes it. Throws when a marker is missing. */
function fill(text: string, path: string, tables: Readonly<Record<string, () => string>>): string {
  return Object.entries(tables).reduce((result, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [result.indexOf(open), result.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`${path} has no place between ${open} and ${close}`);
    return `${result.slice(0, start + open.length)}\n\n${table()}\n\n${result.slice(end)}`;
  }, text);
}

const readDetection = (): Detection => JSON.parse(read('docs/evidence/detection.json')) as Detection;
const truth = (): string => truthSentence(JSON.parse(read('docs/evidence/migrations.json')) as MigrationEvidence);
const detection = (): string => detectionTable(readDetection());
const caught = (): string => detectionSentence(readDetection());

const cell = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('|', '\\|').trim();

function errorTable(): string {
  const rows = Object.entries(errorKinds).map(
    ([kind, { exitCode, meaning, hint }]) => `| ${exitCode} | \`${kind}\` | ${meaning} | ${cell(hint)} |`,
  );
  return [
    '| exit | error | means | way out |',
    '| --- | --- | --- | --- |',
    '| 0 | | good, or warnings only | |',
    ...rows,
  ].join('\n');
}

function inputTable({ inputs }: Metadata): string {
  const value = (input: Input): string => (input.default === undefined ? '' : `\`${input.default}\``);
  const rows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${value(input)} |`,
  );
  return ['| input | what it is | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable({ outputs }: Metadata): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ['| output | what it is |', '| --- | --- |', ...rows].join('\n');
}

function choiceOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** The action.yml of the front door: the inputs and outputs of all actions together. Throws when two differ in a default. */
function frontDoor(): string {
  const all = Object.entries(actions).map(([operation, folder]) => ({
    operation,
    metadata: readMetadata(`actions/${folder}`),
  }));
  const names = (pick: (metadata: Metadata) => object): string[] => [
    ...new Set(all.flatMap(({ metadata }) => Object.keys(pick(metadata)))),
  ];
  const merge = <T extends Input | Output>(
    name: string,
    pick: (metadata: Metadata) => Readonly<Record<string, T>>,
  ): T => {
    const having = all.flatMap(({ operation, metadata }) => {
      const found = pick(metadata)[name];
      return found === undefined ? [] : [{ operation, found }];
    });
    const [first] = having;
    if (first === undefined) throw new Error(`no action has "${name}"`);
    if (having.some(({ found }) => (found as Input).default !== (first.found as Input).default))
      throw new Error(`the actions do not agree on the default of "${name}"`);
    const texts = [...Map.groupBy(having, ({ found }) => found.description)];
    const isCommon = having.length === all.length && texts.length === 1;
    const description = isCommon
      ? first.found.description
      : texts.map(([text, of]) => `${of.map(({ operation }) => operation).join(', ')}: ${text}`).join(' ');
    // What one operation cannot do without, the others do.
    const { required: _, ...rest } = first.found as Input;
    return { ...rest, description: description.trim() } as T;
  };
  const document = {
    name: 'pgproof',
    description:
      'PostgreSQL backups that count only after they were restored and shown equal, row by row, to what was dumped.',
    author: 'pgproof',
    branding: { icon: 'database', color: 'blue' },
    inputs: {
      operation: {
        description: `What to do: ${choiceOf(Object.keys(actions))}. The inputs that count are those of that operation.`,
        required: true,
      },
      ...Object.fromEntries(names(({ inputs }) => inputs).map((name) => [name, merge(name, ({ inputs }) => inputs)])),
    },
    outputs: Object.fromEntries(
      names(({ outputs }) => outputs).map((name) => [name, merge(name, ({ outputs }) => outputs)]),
    ),
    runs: { using: 'node24', main: 'dist/pgproof.js', post: 'dist/restore-verify-post.js' },
  };
  const header = `# Made by "npm run build" from ${actionFolders
    .map((folder) => `actions/${folder}/action.yml`)
    .join(', ')}: edit those.\n`;
  return `${header}${stringify(document, { lineWidth: 120 })}`;
}

/** Writes every file that is not as it ought to be. */
export function generate(): void {
  for (const { path, render } of generated) {
    const now = read(path);
    const wanted = render(now);
    if (wanted !== now) writeFileSync(at(path), wanted);
  }
}

/** The names of the inputs of each action, by the operation that it is of; the front door has them all. */
function declaredInputs(): string {
  const lines = Object.entries(actions).map(([operation, folder]) => {
    const names = Object.keys(readMetadata(`actions/${folder}`).inputs);
    return `  ${operation}: [\n${names.map((name) => `    '${name}',\n`).join('')}  ],\n`;
  });
  return `/* Made of every action.yml by npm run build. */\n\n/** Names of the inputs of an action, by its operation. */\nexport const declaredInputs: Readonly<Record<string, readonly string[]>> = {\n${lines.join('')}};\n`;
}
