import { expect, it } from 'vitest';
import { classify, errorKinds, PgproofError } from './errors.ts';

const server = (code: string): Error => Object.assign(new Error('said the server'), { code, severity: 'ERROR' });
const system = (code: string): Error => Object.assign(new Error('said the kernel'), { code, syscall: 'open' });

it.each([
  [server('28P01'), 'login-refused', 3],
  [server('3D000'), 'no-database', 3],
  [server('08006'), 'connection-lost', 3],
  [server('57P01'), 'connection-lost', 3],
  [server('42501'), 'not-permitted', 6],
  [server('55P03'), 'lock-not-got', 6],
  [server('22012'), 'database-refused', 6],
  [system('ECONNREFUSED'), 'cannot-connect', 3],
  [system('ENOSPC'), 'disk-full', 5],
  [system('EACCES'), 'store-unwritable', 5],
  [new Error('Connection terminated unexpectedly'), 'connection-lost', 3],
  [new TypeError('x is not a function'), 'bug', 70],
] as const)('%s is %s', (error, kind, exitCode) => {
  const classified = classify(error, 'do it');
  expect(classified).toMatchObject({ kind, exitCode, hint: errorKinds[kind].hint, cause: error });
  expect(classified.message).toBe(`do it: ${error.message}`);
});

it('says of a server without room that it is the server that needs it', () => {
  const { kind, hint } = classify(server('53100'), 'do it');
  expect([kind, hint]).toEqual(['disk-full', 'free space where the server keeps its data, then run again']);
});

it('leaves an error of ours as it is', () => {
  const error = new PgproofError('bad-input', 'no', { hint: 'yes' });
  expect(classify(error, 'do it')).toBe(error);
});
