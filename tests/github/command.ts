/* A workflow command in a line of output, read as GitHub's runner reads it. */

/** A command that the runner took. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The names that the runner knows. */
export const registered: readonly string[] = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
];

/**
 * A line as a command: `::name key=value,…::message` after white space, or `##[name key=value;…]message` anywhere in it
 * (actions/runner, ActionCommand). Undefined for a line that is none, or whose name is not known; the name in lower case.
 */
export function parseCommand(text: string, names: readonly string[] = registered): WorkflowCommand | undefined {
  const trimmed = text.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  const known = (name: string): boolean => names.some((one) => one.toLowerCase() === name.toLowerCase());
  if (end >= 0) {
    const [name, properties] = splitInfo(trimmed.slice(2, end));
    if (known(name)) {
      return {
        name: name.toLowerCase(),
        properties: readProperties(properties.trim(), ',', { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }),
        message: undo(trimmed.slice(end + 2), { '%0D': '\r', '%0A': '\n' }),
      };
    }
  }
  const start = text.indexOf('##[');
  const close = start < 0 ? -1 : text.indexOf(']', start);
  if (close < 0) return undefined;
  const [name, properties] = splitInfo(text.slice(start + 3, close));
  if (!known(name)) return undefined;
  const escapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' };
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties, ';', escapes),
    message: undo(text.slice(close + 1), escapes),
  };
}

function splitInfo(info: string): [name: string, properties: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

function readProperties(text: string, separator: string, escapes: Record<string, string>): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1)
      properties[pair.slice(0, equals)] = undo(pair.slice(equals + 1), escapes);
  }
  return properties;
}

/** The escape of the percent sign is undone last, as the runner does. */
function undo(text: string, escapes: Record<string, string>): string {
  return [...Object.entries(escapes), ['%25', '%'] as const].reduce(
    (all, [escaped, plain]) => all.replaceAll(escaped, plain),
    text,
  );
}
