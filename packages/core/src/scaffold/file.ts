import { createHash } from 'node:crypto';
import { version } from '../version.ts';

/** A value of YAML with a comment behind it, or above its key. */
export class Noted {
  readonly value: unknown;
  readonly comment: string | undefined;
  readonly above: string | undefined;
  constructor(value: unknown, notes: { readonly comment?: string; readonly above?: string }) {
    this.value = value;
    this.comment = notes.comment;
    this.above = notes.above;
  }
}

export const noted = (value: unknown, comment: string): Noted => new Noted(value, { comment });
export const under = (above: string, value: unknown): Noted => new Noted(value, { above });

/** What a file says: YAML and JSON as data, the rest as text. */
export type Content =
  | { readonly form: 'yaml'; readonly documents: readonly unknown[] }
  | { readonly form: 'json'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly form: 'text'; readonly text: string; readonly comment: '#' | '--' };

/** A file of a scaffold, as data. */
export interface ScaffoldFile {
  /** From the folder, with `/`. */
  readonly path: string;
  /** Sentences for its head, beside who made it. */
  readonly about: readonly string[];
  readonly content: Content;
  /** Whether it is a program. */
  readonly isProgram?: boolean;
  /** Whether its folder is nobody else's business: others are readable by the users of containers, whatever the umask. */
  readonly isPrivate?: boolean;
}

/** A file of YAML, with a sentence for its head. */
export function yamlFile(path: string, about: string, documents: readonly unknown[]): ScaffoldFile {
  return { path, about: [about], content: { form: 'yaml', documents } };
}

/** A file as it is written. */
export interface RenderedFile {
  readonly path: string;
  readonly text: string;
  readonly mode: number;
  /** Of folders that are made for it; as the umask has it where there is none. */
  readonly folderMode?: number;
}

const digestOf = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 32);
/** JSON has no comments: this member says it, and Grafana passes over it. */
const madeKey = '__made_by_pgproof';

/**
 * A file with its head: what made it, how it is made again, and the digest of what is below, by which an edit is known.
 * `body` is its content as text, `again` the command. Pure.
 */
export function withHead(file: ScaffoldFile, body: string, again: string): RenderedFile {
  const modes = {
    mode: file.isProgram === true ? 0o755 : 0o644,
    ...(file.isPrivate === true ? {} : { folderMode: 0o755 }),
  };
  const digest = digestOf(body);
  const made = `Made by pgproof ${version}. To make it again: ${again}`;
  if (file.content.form === 'json') {
    const head = JSON.stringify(`${[...file.about, made].join(' ')} Content ${digest}`);
    return { path: file.path, text: body.replace('{\n', `{\n  ${JSON.stringify(madeKey)}: ${head},\n`), ...modes };
  }
  const sign = file.content.form === 'text' ? file.content.comment : '#';
  const lines = [
    ...file.about,
    made,
    `What you change below stays: it is not overwritten, but shown. Content ${digest}`,
  ];
  const head = lines.map((line) => `${sign} ${line}\n`).join('');
  const shebang = /^#!.*\n/.exec(body)?.[0] ?? '';
  return { path: file.path, text: `${shebang}${head}${body.slice(shebang.length)}`, ...modes };
}

/** What a file that is there is: as we wrote it, be it with other options; edited since; or none of ours. */
export type Origin = 'ours' | 'edited' | 'foreign';

/** Tells the origin of a file by its head. Pure. */
export function originOf(text: string): Origin {
  const json = new RegExp(`^\\{\\n  "${madeKey}": ".*Content ([0-9a-f]{32})",\\n`).exec(text);
  if (json !== null) return digestOf(`{\n${text.slice(json[0].length)}`) === json[1] ? 'ours' : 'edited';
  const shebang = /^#!.*\n/.exec(text)?.[0] ?? '';
  const rest = text.slice(shebang.length);
  const head = /^(?:(?:#|--) .*\n)*?(?:#|--) .* Content ([0-9a-f]{32})\n/.exec(rest);
  if (head === null) return 'foreign';
  return digestOf(`${shebang}${rest.slice(head[0].length)}`) === head[1] ? 'ours' : 'edited';
}

/** The command that a file of ours was made by; of another's there is none. Pure. */
export function commandOf(text: string): string | undefined {
  if (originOf(text) === 'foreign') return undefined;
  return /^.*Made by pgproof \S+\. To make it again: (pgproof scaffold .*)$/m.exec(text)?.[1];
}

/**
 * A service of Docker Compose with a digest of the files that are mounted into it one by one: such a mount keeps the file that was there when the
 * container was made, so other settings have to make another one. What only comments say is left out.
 */
export function withDigest<T extends Readonly<Record<string, unknown>>>(service: T, files: readonly ScaffoldFile[]): T {
  const volumes = (service['volumes'] ?? []) as readonly unknown[];
  const mounted = volumes
    .map((volume) => String(volume instanceof Noted ? volume.value : volume))
    .flatMap((volume) => files.filter(({ path }) => volume.startsWith(`./${path}:`)));
  if (mounted.length === 0) return service;
  const digest = digestOf(mounted.map(({ content }) => saidBy(content)).join('\0'));
  const labels = under('Of the files that are mounted by themselves: with others the container is made anew.', {
    'pgproof.configuration': digest,
  });
  return { ...service, labels };
}

function saidBy(content: Content): string {
  if (content.form === 'text') return content.text.replaceAll(/^(#|--|;) .*\n/gm, '');
  const plain = (_: string, value: unknown): unknown => (value instanceof Noted ? value.value : value);
  return JSON.stringify(content.form === 'json' ? content.value : content.documents, plain);
}
