import { describe, expect, it } from 'vitest';
import { type Inputs, inputVariable, openInputs, refuseUnknownInputs } from './inputs.ts';

const inputs = (given: Record<string, string>): Inputs =>
  openInputs({
    GITHUB_WORKSPACE: '/home/runner/shop',
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name), value])),
  });

describe('the inputs of an action', () => {
  it('come from the variables that a runner sets', () => {
    expect(inputVariable('retention-days')).toBe('INPUT_RETENTION-DAYS');
    expect(inputs({ store: ' artifact ' }).required('store')).toBe('artifact');
  });

  it('say which one is missing', () => {
    expect(() => inputs({}).required('store')).toThrow('input "store": is required and was not given');
  });

  it('tell an absent one from one that an expression emptied', () => {
    expect(inputs({}).optional('database')).toBeUndefined();
    expect(inputs({ database: '' }).optional('database')).toBeUndefined();
    expect(() => inputs({ jobs: '' }).integer('jobs', { least: 1, most: 64 })).toThrow('input "jobs": is empty');
  });

  it.each(['7 days', '0', '91', '1e1', '-1', '3.5', '0x10', ' ', '９'])('take no whole number from %j', (text) => {
    expect(() => inputs({ 'retention-days': text }).integer('retention-days', { least: 1, most: 90 })).toThrow(
      /^input "retention-days": (must be a whole number from 1 to 90; got |is empty)/,
    );
  });

  it('take a whole number at both ends of its range', () => {
    const read = (text: string): number => inputs({ n: text }).integer('n', { least: 1, most: 90 });
    expect([read('1'), read('90')]).toEqual([1, 90]);
  });

  it.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
  ])('read the flag %j', (text, value) => {
    expect(inputs({ 'dry-run': text }).flag('dry-run')).toBe(value);
  });

  it.each(['yes', '1', 'ture', 'on'])('take no flag from %j', (text) => {
    expect(() => inputs({ 'dry-run': text }).flag('dry-run')).toThrow('must be true or false; got');
  });

  it('name what can be chosen', () => {
    expect(() => inputs({ environment: 'prod' }).oneOf('environment', ['staging', 'production'])).toThrow(
      'input "environment": must be one of staging, production; got "prod"',
    );
    expect(inputs({}).optionalOneOf('level', ['intact'])).toBeUndefined();
  });

  it.each([
    ['90s', 90],
    ['15m', 900],
    ['26h', 93_600],
    ['7d', 604_800],
    ['1h30m', 5400],
    ['1h 30m', 5400],
  ])('read %j as seconds', (text, seconds) => {
    expect(inputs({ age: text }).optionalDuration('age')).toBe(seconds);
  });

  it.each(['90', 's', '1h30', '1 fortnight', '-5m'])('take no duration from %j', (text) => {
    expect(() => inputs({ age: text }).optionalDuration('age')).toThrow('must be a duration');
  });

  it('read lines as they are', () => {
    expect(inputs({ tables: ' a."b, c"\n\n#d\n' }).lines('tables')).toEqual(['a."b, c"', '#d']);
    expect(inputs({}).lines('tables')).toEqual([]);
  });

  it('read a list from lines and commas, without comments', () => {
    expect(inputs({ keys: 'a, b\n# none\n\n c # the third\n' }).list('keys')).toEqual(['a', 'b', 'c']);
    expect(inputs({}).list('keys')).toEqual([]);
  });

  it('start a relative path at the workspace', () => {
    expect(inputs({ p: 'reports/x' }).optionalPath('p')).toBe('/home/runner/shop/reports/x');
    expect(inputs({ p: '/var/x' }).optionalPath('p')).toBe('/var/x');
  });
});

describe('an input that the action does not have', () => {
  it.each([
    ['sanitise', 'verify', {}, 'did you mean "sanitize"?'],
    ['assertion', 'verify', {}, 'did you mean "assertions"?'],
    ['max-rpo-hour', 'pgproof', { INPUT_OPERATION: 'verify' }, 'did you mean "max-rpo-hours"?'],
    ['quux-of-the-seven-seas', 'backup', {}, 'see the inputs in the README of the action'],
  ])('such as %s is refused, with what may be meant', (name, operation, more, hint) => {
    expect(() => refuseUnknownInputs({ ...more, [`INPUT_${name.toUpperCase()}`]: 'x' }, operation)).toThrow(
      expect.objectContaining({ kind: 'bad-input', message: `input "${name}": there is no such input`, hint }),
    );
  });

  it('is none that it has, nor one of the front door behind that', () => {
    expect(() => refuseUnknownInputs({ 'INPUT_DATABASE-URL': 'x', INPUT_STORE: '' }, 'backup')).not.toThrow();
    expect(() => refuseUnknownInputs({ INPUT_OPERATION: 'backup', INPUT_SANITIZE: '' }, 'backup')).not.toThrow();
  });
});
