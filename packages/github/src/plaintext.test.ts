import { expect, it } from 'vitest';
import { judgePlaintext, type PlaintextQuestion } from './plaintext.ts';

const question = (given: Partial<PlaintextQuestion>): PlaintextQuestion => ({
  visibility: 'private',
  environment: 'production',
  isEncrypted: false,
  allowPlaintext: false,
  ...given,
});
const commands = /age-keygen -o backup-key\.txt.*age-keygen -y backup-key\.txt/;

it.each(['development', 'staging', 'production'] as const)(
  'refuses plaintext in a public repository, whatever is allowed, in %s',
  (environment) => {
    for (const visibility of ['public', undefined] as const) {
      const ask = (): unknown => judgePlaintext(question({ visibility, environment, allowPlaintext: true }));
      expect(ask).toThrow(/would become an artifact/);
      expect(ask).toThrow(expect.objectContaining({ kind: 'bad-input', hint: expect.stringMatching(commands) }));
    }
  },
);

it('lets everything encrypted pass', () => {
  expect(judgePlaintext(question({ visibility: 'public', isEncrypted: true }))).toBeUndefined();
});

it('refuses, warns or passes in a private repository by environment', () => {
  expect(() => judgePlaintext(question({}))).toThrow('a production backup that is not encrypted');
  expect(judgePlaintext(question({ allowPlaintext: true }))).toContain('is not encrypted');
  expect(judgePlaintext(question({ environment: 'staging', visibility: 'internal' }))).toContain('internal repository');
  expect(judgePlaintext(question({ environment: 'development' }))).toBeUndefined();
});
