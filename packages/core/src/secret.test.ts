import { expect, it } from 'vitest';
import { redact, secretForms } from './secret.ts';

it('masks a password in every form in which text can carry it', () => {
  const password = `p@ss'w\\rd "1"`;
  const forms = secretForms(password);
  const texts = [
    password,
    encodeURIComponent(password),
    JSON.stringify(password),
    password.replaceAll("'", "''"),
    `postgres://u:${encodeURIComponent(password)}@h/d`,
  ];
  for (const text of texts) expect(redact(text, forms)).toContain('***');
  for (const text of texts) expect(redact(text, forms)).not.toMatch(/w\\+rd/);
});

it.each([undefined, '', 'short', 'postgres', 'Password'])(
  'does not mask %j: it would hide more than it protects',
  (value) => {
    expect(secretForms(value)).toEqual([]);
  },
);

it('leaves no tail of a longer secret standing', () => {
  expect(redact('abcdefgh', ['abcdef', 'abcdefgh'])).toBe('***');
});
