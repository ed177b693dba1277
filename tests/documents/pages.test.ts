/* What can be said of the documents without running anything: links lead somewhere, commands and options are there, workflows are GitHub's. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { runProgram } from '../../packages/cli/src/program.ts';
import type { Terminal } from '../../packages/cli/src/terminal.ts';
import { loadParser } from '../../scripts/workflows/bundle.ts';
import { anchorsOf, blocksOf, commandsOf, inlineCommandsOf, linkedPages, linksOf, type Page, pages } from './pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('are the ones that a user is led to', () => {
  expect(pages.length).toBeGreaterThan(15);
  const linked = new Set(linkedPages.flatMap((page) => linksOf(page).map((target) => resolved(page, target).path)));
  expect(pages.map(({ path }) => path).filter((path) => path !== 'README.md' && !linked.has(path))).toEqual([]);
});

function resolved({ path }: Page, target: string): { readonly path: string; readonly anchor: string | undefined } {
  const [file = '', anchor] = target.split('#');
  const at = file === '' ? join(root, path) : join(root, dirname(path), decodeURIComponent(file));
  return { path: relative(root, at), anchor };
}

it.each(linkedPages.map((page) => [page.path, page] as const))('the links of %s lead somewhere', (_path, page) => {
  const broken = linksOf(page).filter((target) => {
    const { path, anchor } = resolved(page, target);
    if (!existsSync(join(root, path))) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(join(root, path), 'utf8')).has(anchor);
  });
  expect(broken).toEqual([]);
});

it.each(linkedPages.map((page) => [page.path, page] as const))('the tables of %s are whole', (_path, { text }) => {
  const tables = text.match(/(?:^ *\|.*\n)+/gm) ?? [];
  // Rows below an empty line are no table to GitHub.
  expect(tables.filter((table) => !/^.*\n *\|[ :|-]+\|\n/.test(table))).toEqual([]);
});

/** The help of a command; undefined where there is none of that name. */
async function helpOf(words: readonly string[]): Promise<string | undefined> {
  let help = '';
  const terminal: Terminal = {
    hasColour: false,
    data: (text) => {
      help += text;
    },
    ...{ note: () => undefined, progress: () => undefined, settle: () => undefined, mask: () => undefined },
    redacted: (text) => text,
  };
  const place = { homedir: '/', tmpdir: '/', osUser: 'nobody' };
  const code = await runProgram([...words, '--help'], {
    ...{ env: {}, signal: new AbortController().signal, terminal },
    ...place,
  });
  return code === 0 ? help : undefined;
}

const known = new Map<string, Promise<string | undefined>>();
const help = (words: readonly string[]): Promise<string | undefined> => {
  const key = words.join(' ');
  const found = known.get(key) ?? helpOf(words);
  known.set(key, found);
  return found;
};

/** What of a command's words is wrong; undefined where nothing is. */
async function wrongIn(command: string): Promise<string | undefined> {
  const own = command.replace(/^.*?\bpgproof /, '').split(/ -- | \| | # | > |; | && /)[0] ?? '';
  const all = own.split(/\s+/).filter((word) => word !== '' && word !== '…');
  const names = all.slice(0, all.findIndex((word) => !/^[a-z]+(-[a-z]+)*$/.test(word)) >>> 0);
  for (let length = names.length; length > 0; length -= 1) {
    const text = await help(names.slice(0, length));
    // Of a word that is none it is the help of what stands before it.
    if (text?.startsWith(`Usage: pgproof ${names.slice(0, length).join(' ')} `) !== true) continue;
    // A word that leads to no command of its own is an argument.
    const isGroup = /^Commands:/m.test(text) && !/^ {2}--/m.test(text);
    if (length < names.length && isGroup) return `no command "${names.slice(0, length + 1).join(' ')}"`;
    const options = [...text.matchAll(/(?<![\w-])(--[a-z0-9-]+)/g)].map(([, option]) => option);
    return all.filter((word) => word.startsWith('--')).find((word) => !options.includes(word.split('=')[0] ?? ''));
  }
  return `no command "${names[0] ?? own}"`;
}

it('a command or an option that is not there would be noticed', async () => {
  expect(await wrongIn('pgproof backup --store ./backups --stoer ./backups')).toBe('--stoer');
  expect(await wrongIn('pgproof wal receve --store ./backups')).toBe('no command "wal receve"');
  expect(await wrongIn('PGPASSWORD=… pgproof verfy')).toBe('no command "verfy"');
});

it.each(pages.map((page) => [page.path, page] as const))(
  'the commands that %s names are there, with their options',
  async (_path, page) => {
    const commands = [
      ...commandsOf(page)
        .map(({ line }) => line)
        .filter((line) => /(?<!\/)\bpgproof [a-z]/.test(line)),
      ...inlineCommandsOf(page),
    ];
    const wrong = await Promise.all(commands.map(async (command) => [command, await wrongIn(command)] as const));
    expect(wrong.filter(([, why]) => why !== undefined)).toEqual([]);
  },
);

describe('workflows', () => {
  let parser: Awaited<ReturnType<typeof loadParser>>;
  beforeAll(async () => {
    parser = await loadParser();
  });
  const yamls = pages.flatMap((page) =>
    blocksOf(page)
      .filter(({ language }) => language === 'yaml')
      .map(({ text }, index) => [page.path, index + 1, text] as const),
  );
  it.each(yamls)("of %s, number %i is one to GitHub's own parser", async (_path, _number, text) => {
    const given: unknown = parse(text);
    // A page may show the steps of a job alone.
    const isWhole = !Array.isArray(given) && typeof given === 'object' && given !== null && 'jobs' in given;
    const whole = isWhole
      ? text
      : stringify({
          on: 'push',
          jobs: { shown: { 'runs-on': 'ubuntu-24.04', steps: Array.isArray(given) ? given : [given] } },
        });
    const named = /^on:/m.test(whole) ? whole : `on: push\n${whole}`;
    expect(await parser.parse({ root: '/', actions: [], workflows: [{ path: 'shown.yml', text: named }] })).toEqual([]);
  });
});
