import { redact } from '@pgproof/core';
import { expect, it } from 'vitest';
import { environmentSecrets } from './secrets.ts';

it.each<[where: string, env: Record<string, string>, hidden: string]>([
  ['PGPASSWORD', { PGPASSWORD: 'hunter-two' }, 'hunter-two'],
  ['a URL', { 'INPUT_DATABASE-URL': 'postgres://app:hun%2Fter-two@db/app' }, 'hun/ter-two'],
  ['a URL in the wrong input', { 'INPUT_PG-BIN': 'postgres://app:hunter-two@db/app' }, 'hunter-two'],
  ['keywords', { 'INPUT_DATABASE-URL': 'host=db password=hunter-two dbname=app' }, 'hunter-two'],
  ['quoted keywords', { 'INPUT_DATABASE-URL': "password='hun\\'ter two' host=db" }, "hun'ter two"],
  ['a URL inside a text', { 'INPUT_APT-SOURCE': 'deb https://me:hunter-two@mirror/x y main' }, 'hunter-two'],
  ['a parameter of a URL', { 'INPUT_DATABASE-URL': 'postgres://db/app?sslpassword=hun%2Fter-two' }, 'hun/ter-two'],
  ['an identity', { 'INPUT_AGE-IDENTITY': '# mine\nAGE-SECRET-KEY-1QQQQQQQQ\n' }, 'AGE-SECRET-KEY-1QQQQQQQQ'],
  [
    'an identity in the wrong input',
    { 'INPUT_AGE-RECIPIENTS': 'AGE-SECRET-KEY-1QQQQQQQQ' },
    'AGE-SECRET-KEY-1QQQQQQQQ',
  ],
  ['keywords whose quotes do not close', { INPUT_JOBS: "password='hunter two" }, "password='hunter two"],
  ['a URL behind a blank', { INPUT_STORE: ' postgres://app:hunter-two@db/app\n' }, 'hunter-two'],
  ['a token in the wrong input', { INPUT_JOBS: `ghp_${'1a'.repeat(18)}` }, `ghp_${'1a'.repeat(18)}`],
  ['the token', { 'INPUT_GITHUB-TOKEN': 'ghs_1234567' }, 'ghs_1234567'],
])('hides the secret that came by %s', (_where, env, hidden) => {
  const secrets = environmentSecrets(env);
  expect(redact(`x ${hidden} y`, secrets)).toBe('x *** y');
  for (const value of Object.values(env)) expect(redact(value, secrets)).not.toContain(hidden);
});

it('hides nothing where there is no secret', () => {
  expect(environmentSecrets({ 'INPUT_DATABASE-URL': 'postgres://app@db/app', INPUT_STORE: 'artifact' })).toEqual([]);
});
