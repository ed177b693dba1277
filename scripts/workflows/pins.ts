/* What this repository asks of itself beyond the linters: pins that people can read, and permissions with a reason each. */
import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Problem, YamlFile, YamlFiles } from './files.ts';

/** Our own actions are shown as people use them, by the major they are released under. */
const own = /^pgproof\/pgproof(\/[\w./-]+)?@v\d+$/;
const local = /^\.\//;
const image = /^docker:\/\/.+@sha256:[0-9a-f]{64}$/;
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const version = /^v?\d+(\.\d+)*$/;

/** Looks at actions for pins, and at workflows for pins and permissions. */
export function pins({ actions, workflows }: YamlFiles): Problem[] {
  return [...actions.flatMap(unpinned), ...workflows.flatMap((file) => [...unpinned(file), ...unreasoned(file)])];
}

function unpinned(file: YamlFile): Problem[] {
  const problems: Problem[] = [];
  const { document, at, comment } = read(file);
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return;
      const used = String(value.value);
      if (own.test(used) || local.test(used) || image.test(used)) return;
      if (!pinned.test(used)) problems.push({ ...at(value), message: `"${used}" is not pinned by a full commit SHA` });
      else if (!version.test(comment(value)))
        problems.push({ ...at(value), message: `"${used}" lacks its version as a comment` });
    },
  });
  return problems;
}

function unreasoned(file: YamlFile): Problem[] {
  const { document, at, comment } = read(file);
  const problems: Problem[] = [];
  const refuse = (node: Node | undefined, message: string): void => {
    problems.push({ ...(node === undefined ? { path: file.path } : at(node)), message });
  };
  const top = document.get('permissions', true);
  if (!isMap(top) || top.items.length > 0)
    refuse(top as Node | undefined, 'the workflow does not begin with `permissions: {}`');
  const jobs = document.get('jobs', true);
  for (const { key, value } of isMap(jobs) ? (jobs.items as Pair<Node, Node>[]) : []) {
    const permissions = isMap(value) ? (value.get('permissions', true) as Node | undefined) : undefined;
    if (permissions === undefined) refuse(key, `job "${key}" does not say its permissions`);
    else if (!isMap(permissions)) refuse(permissions, `job "${key}" takes all permissions of a kind: name them`);
    else if (permissions.items.length === 0 && comment(permissions) === '')
      refuse(permissions, `job "${key}": no permissions, without a reason as a comment`);
    else
      for (const { key: name, value: level } of permissions.items as Pair<Node, Node>[])
        if (comment(level) === '')
          refuse(name, `permission "${name}" of job "${key}" is without a reason as a comment`);
  }
  return problems;
}

/** A document, the place of its nodes, and what stands behind a node's `#` on the line where it ends. */
function read({ path, text }: YamlFile) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const at = (node: Node) => {
    const { line, col } = counter.linePos(node.range?.[0] ?? 0);
    return { path, line, column: col };
  };
  const comment = (node: Node | null): string => {
    const [rest = ''] = text.slice(node?.range?.[1] ?? text.length).split('\n', 1);
    return /^\s*#(.*)$/.exec(rest)?.[1]?.trim() ?? '';
  };
  return { document, at, comment };
}
