import type { Finding } from './finding.ts';
import { present } from './present.ts';

/** Operations as JSON, manifests and the front door name them. */
export const operations = [
  'backup',
  'restore',
  'verify',
  'migrate',
  'monitor',
  'containerize',
  'automate',
  'diagnose',
] as const;
export type Operation = (typeof operations)[number];

export const environments = ['development', 'staging', 'production'] as const;
export type Environment = (typeof environments)[number];

/** A value that only the run knows: a port, a snapshot's id, a temporary folder. */
export interface Hole {
  readonly hole: string;
}
/** An argument or value of a step: text, a hole, or text with holes in it. */
export type Word = string | Hole | readonly (string | Hole)[];

/** One program, as data: never a shell string. */
export interface CommandTemplate {
  readonly program: string;
  readonly args: readonly Word[];
  /** The child's whole environment. Secrets are always holes here, so that a plan can be shown. */
  readonly env: Readonly<Record<string, Word>>;
  /** A program and its arguments that start this one in their place. */
  readonly startedBy?: readonly [string, ...string[]];
  /** What people paste in its place, where they would want another: it does the same. */
  readonly shown?: Pick<CommandTemplate, 'program' | 'args'>;
}

/** What a plan is made of. `name` is how run and tests find a step. */
export type Step =
  | { readonly kind: 'command'; readonly name: string; readonly command: CommandTemplate }
  | { readonly kind: 'pipeline'; readonly name: string; readonly stages: readonly CommandTemplate[] }
  | {
      readonly kind: 'sql';
      readonly name: string;
      readonly on: 'source' | 'target' | 'sandbox';
      readonly statements: readonly string[];
    }
  | { readonly kind: 'put'; readonly name: string; readonly path: Word }
  | { readonly kind: 'get'; readonly name: string; readonly path: Word }
  | { readonly kind: 'remove'; readonly name: string; readonly path: Word }
  /** A file of the user's, by its path from the folder that was named; `mode` is its permission bits. */
  | {
      readonly kind: 'write';
      readonly name: string;
      readonly path: string;
      readonly text: string;
      readonly mode: number;
    }
  | {
      readonly kind: 'server';
      readonly name: string;
      /** `keep`: it stays when the run has ended. */
      readonly action: 'start' | 'stop' | 'keep';
      readonly settings: Readonly<Record<string, string>>;
    };

/** What a run will do, as data. Made by a pure function from options and facts. */
export interface Plan {
  readonly operation: Operation;
  readonly environment: Environment;
  readonly target: string;
  readonly steps: readonly Step[];
  readonly public: PublicPlan;
}

/** The plan as people see it (`--dry-run`); what every operation yields. */
export interface PublicPlan {
  readonly operation: Operation;
  readonly environment: Environment;
  readonly target: string;
  readonly commands: readonly string[];
  readonly configuration: Readonly<Record<string, string>>;
  readonly verification_steps: readonly string[];
  readonly recovery_procedure: string;
  /** What was looked at before anything is done; a bad one would keep it from being done. */
  readonly findings?: readonly Finding[];
}

/** Finds a step by its name; the plan and its run are written together, so a missing one is our error. */
export function stepNamed<K extends Step['kind']>(
  plan: { readonly steps: readonly Step[] },
  kind: K,
  name: string,
): Extract<Step, { kind: K }> {
  const step = plan.steps.find((candidate) => candidate.kind === kind && candidate.name === name);
  if (step === undefined) throw new Error(`the plan has no ${kind} step named "${name}"`);
  return step as Extract<Step, { kind: K }>;
}

/** Replaces the holes of one word. An unfilled hole is our error. */
export function fillWord(word: Word, holes: Readonly<Record<string, string>>): string {
  if (typeof word === 'string') return word;
  if ('hole' in word) {
    const value = holes[word.hole];
    if (value === undefined) throw new Error(`hole "${word.hole}" was not filled`);
    return value;
  }
  return word.map((part) => fillWord(part, holes)).join('');
}

/** Replaces the holes of a command; what comes back can be spawned. */
export function fillCommand(
  template: CommandTemplate,
  holes: Readonly<Record<string, string>>,
): {
  program: string;
  args: string[];
  env: Record<string, string>;
  startedBy?: readonly [string, ...string[]];
} {
  const { program, startedBy } = template;
  return {
    program,
    ...present({ startedBy }),
    args: template.args.map((word) => fillWord(word, holes)),
    env: Object.fromEntries(Object.entries(template.env).map(([name, word]) => [name, fillWord(word, holes)])),
  };
}

/** One word for a POSIX shell. */
export function shellQuote(text: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Renders a word for people: a hole becomes the shell variable of its name. */
export function renderWord(word: Word): string {
  if (typeof word === 'string') return shellQuote(word);
  if ('hole' in word) return `"$${variableName(word.hole)}"`;
  return word
    .map((part) => (typeof part === 'string' ? (part === '' ? '' : shellQuote(part)) : `"$${variableName(part.hole)}"`))
    .join('');
}

/** Renders one command, or stages joined by pipes, as a line that can be pasted. Environment stays out: an earlier line exports it. */
export function renderCommands(...stages: readonly CommandTemplate[]): string {
  return stages
    .map(({ shown, ...stage }): Pick<CommandTemplate, 'program' | 'args' | 'startedBy'> => shown ?? stage)
    .map(({ startedBy = [], program, args }) => [...startedBy, program, ...args].map(renderWord).join(' '))
    .join(' | ');
}

function variableName(hole: string): string {
  return hole.toUpperCase().replaceAll('-', '_');
}
