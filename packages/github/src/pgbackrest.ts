import { type PgbackrestSource, readPgbackrest } from '@pgproof/core';
import type { Inputs } from './inputs.ts';

const texts = ['stanza', 'pgbackrest-config', 'pgbackrest-repository', 'pgbackrest-option', 'container'] as const;
const named = (option: string): string => `input "${option}"`;

/** Names of the inputs of pgBackRest that were given, of those that say which is meant and of `more`. */
export function givenPgbackrest(inputs: Inputs, more: readonly string[] = []): string[] {
  return [...texts, ...more].filter((name) => inputs.optional(name) !== undefined);
}

/** Which pgBackRest is meant. Throws `bad-input`. */
export function readPgbackrestInputs(inputs: Inputs): PgbackrestSource {
  return readPgbackrest(
    {
      ...{ stanza: inputs.optional('stanza'), config: inputs.optional('pgbackrest-config') },
      ...{ repositories: inputs.lines('pgbackrest-repository'), options: inputs.lines('pgbackrest-option') },
      container: inputs.optional('container'),
    },
    named,
  );
}
