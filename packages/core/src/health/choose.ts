import { PgproofError } from '../errors.ts';
import type { Aside, Check, Limit, ServerView } from './check.ts';
import { checks } from './checks.ts';
import type { HealthOptions, LimitValues } from './options.ts';

/** The checks that a run has, in the order of the documentation. Pure. */
export function chooseChecks(options: HealthOptions, server: ServerView, aside: Aside): readonly Check[] {
  const { profile, skip, baseline } = options;
  return checks.filter(
    ({ id, profiles = [], on, since = 0, applies }) =>
      (profile === 'production' || profiles.includes(profile)) &&
      !skip.includes(id) &&
      (on === undefined || (on === 'standby') === server.isStandby) &&
      server.major >= since &&
      applies?.({ options, aside, baseline, server }) !== false,
  );
}

/** A limit as it holds for a run: what was given, else the profile's, else the environment's, else its own. */
export function limitOf(
  check: Pick<Check, 'id' | 'limits'>,
  name: string,
  options: Pick<HealthOptions, 'limits' | 'environment' | 'profile'>,
): Limit {
  const limit = check.limits?.[name];
  if (limit === undefined) throw new Error(`check "${check.id}" has no limit "${name}"`);
  return {
    ...limit,
    ...limit.of?.[options.environment],
    ...limit.during?.[options.profile],
    ...options.limits[`${check.id}.${name}`],
  };
}

/** Every limit there is, as `check.limit`. */
export const limitNames: readonly string[] = checks.flatMap(({ id, limits = {} }) =>
  Object.keys(limits).map((name) => `${id}.${name}`),
);

/** Limits from text such as `connections.used-percent=70:85`. Throws `bad-input`; `option` is what the text was given by. */
export function readLimits(texts: readonly string[], option: string): Record<string, LimitValues> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name = '', warning, bad] = /^([a-z0-9.-]+)=(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(text) ?? [];
      const refuse = (why: string, hint: string): never => {
        throw new PgproofError('bad-input', `${option}: ${why}; got ${JSON.stringify(text)}`, { hint });
      };
      if (warning === undefined || bad === undefined)
        return refuse('must be check.limit=warning:bad', `such as ${option} connections.used-percent=70:85`);
      if (!limitNames.includes(name)) return refuse(`there is no limit "${name}"`, `one of ${limitNames.join(', ')}`);
      const values = { warning: Number(warning), bad: Number(bad) };
      const limit = checks.find(({ id }) => name.startsWith(`${id}.`) && limitNames.includes(name))?.limits?.[
        name.slice(name.indexOf('.') + 1)
      ];
      if (limit?.isFloor === true ? values.bad > values.warning : values.bad < values.warning)
        return refuse('the second value is where it is bad, and lies beyond the first', 'turn them round');
      return [name, values];
    }),
  );
}

/** Ids of checks that are left out. Throws `bad-input` for one that is none: a check must not be missed by a typo. */
export function readSkip(ids: readonly string[], option: string): readonly string[] {
  for (const id of ids)
    if (!checks.some((check) => check.id === id))
      throw new PgproofError('bad-input', `${option}: there is no check "${id}"`, {
        hint: `one of ${checks.map((check) => check.id).join(', ')}`,
      });
  return ids;
}
