import { PgproofError } from '@pgproof/core';
import { InvalidArgumentError } from 'commander';

/** A text as it is. An empty one comes of an unset variable, and one that looks like an option of a forgotten value. */
export function words(text: string): string {
  if (text === '') throw new InvalidArgumentError('It is empty.');
  if (/^--[a-z]/.test(text)) throw new InvalidArgumentError('Its value is missing: this is an option.');
  return text;
}

/** A parser of whole numbers in a range; says the range and the value. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}; got ${JSON.stringify(text)}.`);
  };
}

/** A parser of core's, for commander. */
export function parsed<T>(parse: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof PgproofError)) throw error;
      throw new InvalidArgumentError(error.message);
    }
  };
}

/** One value more of an option that may be given several times. */
export function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, words(text)];
}
