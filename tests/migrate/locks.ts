/* The table of measured locks: what each form of statement did, put together from several majors. */
import type { Measured } from './measure.ts';

export interface Measurement {
  readonly version: string;
  readonly shapes: Readonly<Record<string, Measured>>;
}

/** `AccessExclusiveLock` as people write it. */
const modeOf = (name: string): string =>
  name
    .replace(/Lock$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase();

/** One table of several measurements, by major: forms in the order of their names, majors that agree together. */
export function tableOf(measurements: ReadonlyMap<number, Measurement>): object {
  const majors = [...measurements.keys()].sort((a, b) => a - b);
  const names = [...new Set([...measurements.values()].flatMap(({ shapes }) => Object.keys(shapes)))];
  const entry = (name: string): object[] => {
    const seen = new Map<string, { majors: number[]; effect: object }>();
    for (const major of majors) {
      const measured = measurements.get(major)?.shapes[name];
      if (measured === undefined) continue;
      const { locks, rewrites, scans } = measured;
      const effect = {
        locks: Object.fromEntries(Object.entries(locks).map(([relation, mode]) => [relation, modeOf(mode)])),
        ...{ rewrites, scans },
      };
      const key = JSON.stringify(effect);
      const known = seen.get(key) ?? { majors: [], effect };
      known.majors.push(major);
      seen.set(key, known);
    }
    return [...seen.values()].map(({ majors: on, effect }) => ({ majors: on, ...effect }));
  };
  return {
    servers: Object.fromEntries(majors.map((major) => [major, measurements.get(major)?.version])),
    shapes: Object.fromEntries(names.map((name) => [name, entry(name)])),
  };
}
