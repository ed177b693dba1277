import { describe, expect, it } from 'vitest';
import { nameParts, normaliseIdentifiers, quoteParts } from './name.ts';

describe('normaliseIdentifiers', () => {
  it.each([
    ['"public"."user"', 'public.user'],
    ['"public"."User"', 'public."User"'],
    ['"we""ird"."a.b"', '"we""ird"."a.b"'],
    ['"x ""plain"" y"', '"x ""plain"" y"'],
    ['"s"."f"("a" integer)', 's.f(a integer)'],
    ['', ''],
  ])('%s becomes %s', (quoted, normal) => {
    expect(normaliseIdentifiers(quoted)).toBe(normal);
  });
});

describe('nameParts', () => {
  it.each([
    ['public.user', ['public', 'user']],
    ['public."a.b".c', ['public', 'a.b', 'c']],
    ['"we""ird"', ['we"ird']],
    ['été.x', ['été', 'x']],
  ])('splits %s', (name, parts) => {
    expect(nameParts(name)).toEqual(parts);
  });

  it.each(['', 'a.', '.a', 'a b', 'a"b', '"open'])('refuses "%s"', (name) => {
    expect(nameParts(name)).toBeUndefined();
  });

  it('gives back, quoted, what the server printed', () => {
    const printed = '"S 1"."we""ird Tab"."select"';
    expect(quoteParts(nameParts(normaliseIdentifiers(printed)) ?? [])).toBe(printed);
  });
});
