import { cleaned } from './text.ts';

/** What an element around a character keeps GitHub from making a link, a mention, a formula or an emoji of. */
const apart = /[@$]|#(?=\d)|:(?=\/\/|[\w+-]*[a-z][\w+-]*:)|(?<=\bwww)\.|(?<=\bGH)-(?=\d)/i;
const special = new RegExp(
  `(?<markup>[\\\\\`*_{}[\\]|~]|^[-+=#]|(?<=^\\d{1,9})[.)](?=\\s|$))|(?<html>[&<>])|(?<apart>${apart.source})`,
  'gi',
);
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that shows as it is in GitHub's Markdown: no markup, no HTML, no cell border, no mention, no link, no line break of its own. */
export function escapeMarkdown(text: string): string {
  return cleaned(text)
    .trim()
    .replace(special, (character, ...rest) => {
      const groups = rest.at(-1) as { markup?: string; html?: string };
      if (groups.markup !== undefined) return `\\${character}`;
      return groups.html === undefined ? `<span>${character}</span>` : (entities[character] ?? '');
    });
}

/** Inline code: the marker is longer than any run of backticks inside. */
export function codeMarkdown(text: string): string {
  const flat = cleaned(text);
  if (flat === '') return '';
  const marker = '`'.repeat(longestRun(flat, 0) + 1);
  return marker.length === 1 ? `${marker}${flat}${marker}` : `${marker} ${flat} ${marker}`;
}

/** Inline code in a table's cell, where a bar would be its border. */
export function cellCodeMarkdown(text: string): string {
  return codeMarkdown(text).replaceAll('|', '\\|');
}

/** A fenced block; its lines stay lines. */
export function fenceMarkdown(text: string, language: string): string {
  const lines = cleanedLines(text).trimEnd();
  const marker = '`'.repeat(longestRun(lines, 2) + 1);
  return `${marker}${language}\n${lines}\n${marker}`;
}

function longestRun(text: string, least: number): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), least);
}

/** Text for HTML and XML: in an element, or in an attribute with quotes around it. */
export function escapeHtml(text: string): string {
  return cleaned(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** As `escapeHtml`; lines stay lines. */
export function escapeHtmlLines(text: string): string {
  return cleanedLines(text)
    .split('\n')
    .map((line) => escapeHtml(line))
    .join('\n');
}

function cleanedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => cleaned(line.replaceAll('\t', '    ')))
    .join('\n');
}
