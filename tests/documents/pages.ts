/* The pages that a user reads, and what stands on them to be run, parsed or followed. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const markdownIn = (folder: string): string[] =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);

export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

const read = (path: string): Page => ({ path, text: readFileSync(`${root}${path}`, 'utf8') });

/** README, a page for each action, and those of docs. */
export const pages: readonly Page[] = [
  'README.md',
  ...readdirSync(`${root}actions`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'src'].includes(entry.name))
    .map(({ name }) => `actions/${name}/README.md`)
    .sort(),
  ...markdownIn('docs'),
].map(read);

/** Those that are about the house itself have links, too. */
export const linkedPages: readonly Page[] = [
  ...pages,
  read('CONTRIBUTING.md'),
  ...markdownIn('docs/evidence').map(read),
];

export interface Block {
  readonly language: string;
  readonly text: string;
}

/** Fenced blocks, without the indentation of the fence. */
export function blocksOf({ text }: Page): Block[] {
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(([, indent = '', language = '', block = '']) => ({
    language,
    text: block.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** Languages of blocks that a shell runs. */
export const shells: readonly string[] = ['sh', 'bash', 'console', 'shell'];

export interface Documented {
  readonly line: string;
  /** In a row of a table: it stands for itself. Lines of blocks follow each other. */
  readonly isRow: boolean;
}

/** Lines of a page for a shell, in their order: those of blocks, and those that begin a row of a table. */
export function commandsOf(page: Page): Documented[] {
  const marked = /^( *)```(\w*)\n([\s\S]*?)^\1```$|^\| `(pgproof [^`]+)` \|/gm;
  return [...page.text.matchAll(marked)].flatMap(([, indent = '', language = '', block, row]): Documented[] => {
    if (row !== undefined) return [{ line: row, isRow: true }];
    if (!shells.includes(language)) return [];
    return String(block)
      .replace(/\\\n\s*/g, '')
      .split('\n')
      .map((line) => line.slice(indent.length).trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => ({ line, isRow: false }));
  });
}

/** Commands that stand within a sentence. */
export function inlineCommandsOf({ text }: Page): string[] {
  const prose = text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');
  return [...prose.matchAll(/`(pgproof [^`]+)`/g)].map(([, command = '']) => command);
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('`', '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

export function anchorsOf(text: string): Set<string> {
  const prose = text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');
  const seen = new Map<string, number>();
  return new Set(
    [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => {
      const anchor = anchorOf(heading);
      const count = seen.get(anchor) ?? 0;
      seen.set(anchor, count + 1);
      return count === 0 ? anchor : `${anchor}-${count}`;
    }),
  );
}

/** Targets of links within the repository. */
export function linksOf({ text }: Page): string[] {
  const prose = text.replace(/^( *)```[\s\S]*?^\1```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/g)]
    .map(([, target, image]) => target ?? image ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}
