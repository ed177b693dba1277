/* The output of a step as a person sees it, and what its workflow commands say. */
import { parseCommand, registered, type WorkflowCommand } from './command.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Masked. */
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: string;
}

export interface Group {
  readonly name: string;
  /** Masked lines within. */
  readonly lines: readonly string[];
}

/** Takes lines of output as they come. */
export interface LogReader {
  readonly line: (text: string) => void;
  /** Adds what the runner itself reports; it fails the step. */
  readonly complain: (message: string) => void;
  /** Adds what the runner itself warns of. */
  readonly warn: (message: string) => void;
  readonly mask: (text: string) => string;
  readonly seen: LogSeen;
}

export interface LogSeen {
  /** What a person sees: masked, commands carried out, groups indented, debug lines only when asked for. */
  readonly lines: string[];
  readonly commands: WorkflowCommand[];
  /** Every one; GitHub shows ten a level (see `shown`). */
  readonly annotations: Annotation[];
  /** Announced by the step, in its order. */
  readonly masks: string[];
  readonly groups: Group[];
  /** What the runner itself had to say. */
  readonly errors: string[];
  /** Set by the old commands set-output and save-state. */
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
}

export interface LogOptions {
  /** Masked from the first line on, as the values of `secrets` are. */
  readonly secrets: readonly string[];
  readonly debug: boolean;
}

/**
 * A reader of one step's output. Values are masked as they are and line by line; the encoded forms (base64, URL, JSON)
 * that the runner also knows are not, so that a test sees a secret which the action left to that.
 */
export function readLog({ secrets, debug }: LogOptions): LogReader {
  const seen: LogSeen = {
    ...{ lines: [], commands: [], annotations: [], masks: [], groups: [], errors: [], outputs: {}, state: {} },
  };
  const hidden = new Set<string>();
  let group: { name: string; lines: string[] } | undefined;
  let stopToken: string | undefined;
  let echo = false;

  const hide = (value: string): void => {
    for (const one of [value, ...value.split(/[\r\n]+/)]) if (one.trim() !== '') hidden.add(one);
  };
  // The longest first: what holds another is hidden whole.
  const mask = (text: string): string =>
    [...hidden].sort((a, b) => b.length - a.length).reduce((all, one) => all.replaceAll(one, '***'), text);
  const show = (text: string): void => {
    for (const one of mask(text).split(/\r?\n/)) {
      group?.lines.push(one);
      seen.lines.push(group === undefined ? one : `  ${one}`);
    }
  };
  const annotate = (level: Annotation['level'], message: string, properties: WorkflowCommand['properties']): void => {
    const { title, file, line } = properties;
    seen.annotations.push({
      ...{ level, message: mask(message) },
      ...(title === undefined ? {} : { title: mask(title) }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    });
    show(`${level.charAt(0).toUpperCase()}${level.slice(1)}: ${message}`);
  };
  const complain = (message: string): void => {
    seen.errors.push(mask(message));
    annotate('error', message, {});
  };
  const warn = (message: string): void => annotate('warning', message, {});

  const carryOut = ({ name, properties, message }: WorkflowCommand, text: string): void => {
    if (echo && !['add-mask', 'debug', 'error', 'warning', 'notice'].includes(name)) show(text);
    switch (name) {
      case 'add-mask':
        if (message.trim() === '') warn("Can't add secret mask for empty string in ##[add-mask] command.");
        else {
          seen.masks.push(message);
          hide(message);
        }
        return;
      case 'error':
      case 'warning':
      case 'notice':
        annotate(name, message, properties);
        return;
      case 'debug':
        if (debug) show(`##[debug]${message}`);
        return;
      case 'group':
        group = undefined;
        show(`▸ ${message}`);
        group = { name: mask(message), lines: [] };
        seen.groups.push(group);
        return;
      case 'endgroup':
        group = undefined;
        return;
      case 'echo':
        echo = message.trim().toLowerCase() === 'on';
        return;
      case 'set-output':
      case 'save-state':
        warn(`The \`${name}\` command is deprecated and will be disabled soon.`);
        (name === 'set-output' ? seen.outputs : seen.state)[properties['name'] ?? ''] = message;
        return;
      case 'set-env':
      case 'add-path':
        complain(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
    }
  };

  const stop = (token: string, text: string): void => {
    // A token that the output could hold by chance, or a command's name, would not keep commands stopped.
    if (token === '' || registered.includes(token.toLowerCase())) {
      complain(`Invalid stop token: "${token}"; use a random one.`);
    } else {
      stopToken = token.toLowerCase();
      show(text);
    }
  };

  const line = (text: string): void => {
    const command = parseCommand(text, stopToken === undefined ? registered : [...registered, stopToken]);
    if (command === undefined || stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined;
      show(text);
      return;
    }
    seen.commands.push(command);
    if (command.name === 'stop-commands') stop(command.message, text);
    else carryOut(command, text);
  };

  for (const secret of secrets) hide(secret);
  return { line, complain, warn, mask, seen };
}

/** The annotations that GitHub keeps of one step: the first ten of each level. */
export function shown(annotations: readonly Annotation[]): Annotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  return annotations.filter(({ level }) => {
    counts[level] += 1;
    return counts[level] <= 10;
  });
}
