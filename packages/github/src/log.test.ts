import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Log, openLog, plainLine } from './log.ts';

let written: string[];
let log: Log;
beforeEach(() => {
  written = [];
  // What @actions/core prints goes to standard output by itself.
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  log = openLog((text) => written.push(text));
});
afterEach(() => vi.restoreAllMocks());

/** How the runner finds a command in a line: at its start by the present form, anywhere by the old one. */
const isCommand = (line: string): boolean => /^\s*::/.test(line) || line.includes('##[');

it.each([
  '::error::gotcha',
  '  ::set-output name=ok::true',
  '##[add-mask]x',
  'a ##[group]b',
  'NOTICE:\n::stop-commands::x',
  '\t::debug::x',
  ':::error::x',
])('lets no text be a command: %j', (text) => {
  log.note(text);
  const lines = written.join('').split('\n').slice(0, -1);
  expect(lines).toHaveLength(1);
  expect(lines.some(isCommand)).toBe(false);
});

it('prints everything else as it is', () => {
  expect(plainLine('restore: a::b "x" # [y] 100%')).toBe('restore: a::b "x" # [y] 100%');
});

it('masks a secret for the runner before it can come up, line by line, and in what it prints itself', () => {
  log.mask(['hunter-two\nsecond line', 'pass%word']);
  log.note('password pass%word and hunter-two\nsecond line');
  expect(written.slice(0, 3).join('')).toBe(
    '::add-mask::hunter-two\n::add-mask::second line\n::add-mask::pass%25word\n',
  );
  expect(written.slice(3).join('')).toBe('password *** and ***\n');
  expect(log.redacted('pass%word')).toBe('***');
});

it('annotates within the limit of the runner, and says the rest as lines', () => {
  for (let index = 1; index <= 12; index += 1) log.annotate('error', `check ${index}`, `failed\n::x::${index}`);
  expect(written.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(written.filter((line) => line.startsWith('error: check'))).toHaveLength(2);
  expect(written.join('').split('\n').filter(isCommand)).toHaveLength(10);
});

it('closes a group also when its work fails', async () => {
  const work = log.group('::error::dump', async () => {
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(written[0]).toMatch(/^::group::/);
  expect(written.at(-1)).toBe('::endgroup::\n');
});

it('says the start of each phase, and little in between', () => {
  log.progress({ phase: 'dump', bytes: 0 });
  for (let index = 0; index < 50; index += 1) log.progress({ phase: 'dump', bytes: index });
  log.progress({ phase: 'check', current: 'data.dump' });
  expect(written).toEqual(['dump: 0 B\n', 'check: data.dump\n']);
});
