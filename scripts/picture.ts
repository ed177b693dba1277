/*
 * The picture of a report in the README: what `pgproof` prints, as SVG.
 *   npm run -s pgproof -- drill > report.txt; node scripts/picture.ts < report.txt > docs/report.svg
 */
import { text } from 'node:stream/consumers';

const [columns, mostLines, advance, height, margin] = [104, 22, 7.8, 19, 18];
const colours: Readonly<Record<string, string>> = { '✓': '#4cc26d', '≈': '#62b3f0', '!': '#dea63a', '✗': '#ff7f78' };

/** Lines of a report's text: the verdict, the figures, and as many checks as there is room for. Pure. */
export function linesOf(report: string): string[] {
  const all = report.trimEnd().split('\n');
  const shown = all
    .slice(0, mostLines)
    .map((line) => (line.length > columns ? `${line.slice(0, columns - 1)}…` : line));
  const more = all.length - shown.length;
  return more > 0 ? [...shown, `  … and ${more} more lines`] : shown;
}

/** Pure. */
export function renderPicture(report: string): string {
  const lines = linesOf(report);
  const [width, full] = [Math.ceil(columns * advance) + 2 * margin, lines.length * height + 2 * margin];
  const rows = lines.map((line, index) => {
    const mark = /^ *([✓≈!✗]) /.exec(line)?.[1];
    const words =
      mark === undefined
        ? escaped(line)
        : escaped(line).replace(mark, `<tspan fill="${colours[mark]}">${mark}</tspan>`);
    const weight = index === 0 ? ' font-weight="600"' : '';
    return `<text x="${margin}" y="${margin + (index + 0.75) * height}"${weight} xml:space="preserve">${words}</text>`;
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${full}" width="${width}" height="${full}" role="img">`,
    `<title>${escaped(lines[0] ?? '')}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#101418"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="#e4e8ec">`,
    ...rows,
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

if (process.argv[1] === import.meta.filename) process.stdout.write(renderPicture(await text(process.stdin)));
