import { Noted, type RenderedFile, type ScaffoldFile, withHead } from './file.ts';

/** Everything as it is written; `again` is the command that makes it again. Pure, and asynchronous only because YAML's library is loaded late. */
export async function renderFiles(files: readonly ScaffoldFile[], again: string): Promise<readonly RenderedFile[]> {
  const toYaml = await loadYaml();
  return files.map((file) => withHead(file, bodyOf(file, toYaml), again));
}

type ToYaml = (document: unknown) => string;

function bodyOf({ content }: ScaffoldFile, toYaml: ToYaml): string {
  if (content.form === 'text') return content.text;
  if (content.form === 'json') return `${JSON.stringify(content.value, null, 2)}\n`;
  return content.documents.map(toYaml).join('---\n');
}

/** A mapping without members that has a comment behind it: the library would put that below. */
class EmptyMap {}

const emptyMapTag = {
  tag: 'tag:pgproof,empty-map',
  default: true,
  identify: (value: unknown): boolean => value instanceof EmptyMap,
  resolve: (): EmptyMap => new EmptyMap(),
  test: /^\0$/,
  stringify: (): string => '{}',
} as const;

const isEmptyMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

async function loadYaml(): Promise<ToYaml> {
  const { Document, isMap, isNode, isPair, isScalar } = await import('yaml');
  const plain = (value: unknown): unknown => {
    if (value instanceof Noted)
      return value.comment !== undefined && isEmptyMap(value.value) ? new EmptyMap() : plain(value.value);
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
  };
  return (data) => {
    const document = new Document(plain(data), { aliasDuplicateObjects: false, customTags: [emptyMapTag] });
    const annotate = (value: unknown, path: readonly (string | number)[]): void => {
      if (value instanceof Noted) {
        const node = document.getIn(path, true);
        if (value.comment !== undefined && isNode(node)) node.comment = ` ${value.comment}`;
        if (value.above !== undefined) putAbove(path, value.above);
        annotate(value.value, path);
      } else if (Array.isArray(value)) {
        for (const [index, member] of value.entries()) annotate(member, [...path, index]);
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, member] of Object.entries(value)) annotate(member, [...path, key]);
      }
    };
    const putAbove = (path: readonly (string | number)[], above: string): void => {
      const parent = document.getIn(path.slice(0, -1), true);
      const text = above.replace(/^/gm, ' ');
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined;
      if (isPair(pair) && isScalar(pair.key)) pair.key.commentBefore = text;
      else {
        const node = document.getIn(path, true);
        if (isNode(node)) node.commentBefore = text;
      }
    };
    annotate(data, []);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  };
}
