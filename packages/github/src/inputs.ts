import { isAbsolute, resolve } from 'node:path';
import { nearestOf, PgproofError } from '@pgproof/core';
import { declaredInputs } from './declared.ts';
import type { Variables } from './variables.ts';

/** Limits of a whole number, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The inputs of an action, read one by one into plain values. Every method throws `bad-input` naming the input, the value and what it
 * must be. Defaults are in action.yml alone: an input that has one and comes in empty was emptied by the workflow.
 */
export interface Inputs {
  /** The text; undefined when it is empty or absent. */
  readonly optional: (name: string) => string | undefined;
  readonly required: (name: string) => string;
  /** `true` or `false`, in any of YAML's three spellings. */
  readonly flag: (name: string) => boolean;
  readonly oneOf: <T extends string>(name: string, values: readonly T[]) => T;
  readonly optionalOneOf: <T extends string>(name: string, values: readonly T[]) => T | undefined;
  readonly integer: (name: string, range: Range) => number;
  readonly optionalInteger: (name: string, range: Range) => number | undefined;
  /** Seconds, from text such as `90s`, `15m`, `26h`, `7d` or `1h30m`; undefined when absent. */
  readonly optionalDuration: (name: string) => number | undefined;
  /** Items apart by commas or line breaks; without empty ones and comments (`#` to the end of a line). */
  readonly list: (name: string) => string[];
  /** Lines as they are, without the blanks around them; empty ones do not count. */
  readonly lines: (name: string) => string[];
  /** An absolute path: a relative one starts at the workspace. Undefined when absent. */
  readonly optionalPath: (name: string) => string | undefined;
}

/** The variable in which a runner hands over an input. Source: GitHub documentation, metadata syntax, `inputs`. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Opens the inputs that a runner put into the environment. Reads nothing else of it but GITHUB_WORKSPACE. */
export function openInputs(env: Variables): Inputs {
  const optional = (name: string): string | undefined => env[inputVariable(name)]?.trim() || undefined;
  const required = (name: string): string =>
    optional(name) ?? fail(name, 'is required and was not given', `give it under "with:", as ${name}: …`);
  const given = (name: string): string =>
    optional(name) ?? fail(name, 'is empty', 'leave it out to get its default; an expression may have come to nothing');
  const oneOf = <T extends string>(name: string, values: readonly T[], text: string): T =>
    values.find((value) => value === text) ?? refuse(name, `must be one of ${values.join(', ')}`, text);
  const integer = (name: string, range: Range, text: string): number => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    return value >= range.least && value <= range.most
      ? value
      : refuse(name, `must be a whole number from ${range.least} to ${range.most}`, text);
  };
  const when = <T>(name: string, read: (text: string) => T): T | undefined => {
    const text = optional(name);
    return text === undefined ? undefined : read(text);
  };
  return {
    optional,
    required,
    flag: (name) => {
      const text = given(name);
      if (['true', 'True', 'TRUE'].includes(text)) return true;
      return ['false', 'False', 'FALSE'].includes(text) ? false : refuse(name, 'must be true or false', text);
    },
    oneOf: (name, values) => oneOf(name, values, given(name)),
    optionalOneOf: (name, values) => when(name, (text) => oneOf(name, values, text)),
    integer: (name, range) => integer(name, range, given(name)),
    optionalInteger: (name, range) => when(name, (text) => integer(name, range, text)),
    optionalDuration: (name) => when(name, (text) => duration(name, text)),
    list: (name) =>
      (env[inputVariable(name)] ?? '')
        .split('\n')
        .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(','))
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    lines: (name) =>
      (env[inputVariable(name)] ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    optionalPath: (name) =>
      when(name, (text) => {
        if (text.includes('\0') || text.includes('://')) refuse(name, 'must be a path', text);
        if (isAbsolute(text)) return text;
        return resolve(
          env['GITHUB_WORKSPACE'] || fail(name, 'is relative, and GITHUB_WORKSPACE is not set', absolute),
          text,
        );
      }),
  };
}

/**
 * Refuses an input that the action does not have: GitHub only warns of one, and goes on as if it had not been given. `operation` is that
 * of the action; behind the front door its inputs may be given, too. Throws `bad-input`.
 */
export function refuseUnknownInputs(env: Variables, operation: string): void {
  const isBehindFront = env[inputVariable('operation')] !== undefined;
  const front = isBehindFront ? ['operation', ...new Set(Object.values(declaredInputs).flat())] : [];
  const names = [...(declaredInputs[operation] ?? []), ...front];
  const known = new Set(names.map(inputVariable));
  const unknown = Object.keys(env).find((name) => name.startsWith('INPUT_') && !known.has(name));
  if (unknown === undefined) return;
  const name = unknown.slice('INPUT_'.length).toLowerCase();
  const [near] = nearestOf(name, names);
  fail(
    name,
    'there is no such input',
    near === undefined ? 'see the inputs in the README of the action' : `did you mean "${near}"?`,
  );
}

const absolute = 'give an absolute path';
const secondsOf: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };

function duration(name: string, text: string): number {
  const parts = [...text.matchAll(/(\d{1,6})\s*([dhms])\s*/gy)];
  const read = parts.reduce((length, part) => length + part[0].length, 0);
  if (parts.length === 0 || read !== text.length) refuse(name, 'must be a duration such as 90s, 15m, 26h or 7d', text);
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (secondsOf[unit ?? ''] ?? 0), 0);
}

function refuse(name: string, must: string, text: string): never {
  return fail(name, `${must}; got ${JSON.stringify(text)}`, `see the description of "${name}" in action.yml`);
}

function fail(name: string, why: string, hint: string): never {
  throw new PgproofError('bad-input', `input "${name}": ${why}`, { hint });
}
