/* Thousands of random histories, held against an oracle that compares backups pair by pair and counts weeks day by day. */
import { expect, it } from 'vitest';
import type { Standing } from '../store/verification.ts';
import { type KeepRule, keepRules, type RetentionRules } from './options.ts';
import { type Candidate, type Decision, decide } from './retention.ts';

const seed = Number(process.env['PGPROOF_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const histories = Number(process.env['PGPROOF_HISTORIES'] ?? 2500);
const hour = 3_600_000;

/** mulberry32. */
function randomOf(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <const T>(random: () => number, ...from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

interface History {
  readonly candidates: readonly Candidate[];
  readonly rules: RetentionRules;
  readonly now: Date;
}

function makeHistory(random: () => number): History {
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  // Around the turns of years, where weeks and years part, and leap days.
  const start = Date.UTC(
    whole(2019, 2030),
    pick(random, 0, 1, 11, whole(0, 11)),
    whole(1, 31),
    whole(0, 23),
    whole(0, 59),
  );
  const step = pick(random, hour / 4, hour, 6 * hour, 24 * hour, 24 * hour, 7 * 24 * hour, 31 * 24 * hour);
  const count = whole(0, pick(random, 3, 20, 60));
  // Times in which nothing is verified, everything is, or what is verified fails.
  const parts = pick(random, 0, 0, 0.3, 0.9);
  const losses = pick(random, 0, 0.02, 0.2);
  let mood = pick(random, 'good', 'unverified', 'bad', 'mixed');
  const times: number[] = [];
  let time = start;
  const candidates: Candidate[] = [];
  for (let index = 0; index < count; index += 1) {
    if (random() < 0.1) mood = pick(random, 'good', 'unverified', 'bad', 'mixed');
    time += random() < 0.1 ? 0 : step * (random() < 0.8 ? 1 : random() * 3);
    times.push(time);
    const standing = mood === 'mixed' ? pick(random, 'good', 'unverified', 'bad') : mood;
    const id = idAt(time, whole(0, 2 ** 24 - 1));
    if (random() < 0.04) candidates.push({ id, problem: 'not JSON' });
    else
      candidates.push({
        id,
        standing: standing as Standing,
        ...(random() < parts ? { scope: pick(random, 'a', 'b') } : {}),
        ...(random() < losses ? { isShrunk: true } : {}),
      });
  }
  if (random() < 0.03) candidates.push({ id: '20240230T000000Z-0a0b0c', standing: 'unverified' });
  const last = times.at(-1) ?? start;
  // Now and then the clock of some earlier run was ahead.
  const now = new Date(random() < 0.9 ? last + random() * 5 * step : last - random() * 5 * step);
  const keep = Object.fromEntries(
    keepRules.flatMap((rule) => (random() < 0.4 ? [[rule, whole(1, pick(random, 2, 8, 40))]] : [])),
  );
  const rules = random() < 0.3 ? { keep, minAgeDays: whole(1, 60) } : { keep };
  return { candidates: candidates.sort(() => random() - 0.5), rules, now };
}

function idAt(time: number, suffix: number): string {
  const stamp = new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
  return `${stamp}-${suffix.toString(16).padStart(6, '0')}`;
}

/** The oracle's clock: the parts of the name, as text and as a day of the calendar. */
function partsOf(id: string): { day: string; hour: string; at: number } {
  const day = `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`;
  const clock = `${id.slice(9, 11)}:${id.slice(11, 13)}:${id.slice(13, 15)}`;
  return { day, hour: `${day}T${id.slice(9, 11)}`, at: Date.parse(`${day}T${clock}Z`) };
}

/** The Monday before or on a day, found by going back a day at a time. */
function mondayOf(day: string): string {
  for (let at = Date.parse(`${day}T12:00:00Z`); ; at -= 24 * hour)
    if (new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(at) === 'Mon')
      return new Date(at).toISOString().slice(0, 10);
}

const mondays = new Map<string, string>();
const samePeriod: Record<KeepRule, (id: string) => string> = {
  last: (id) => id,
  hourly: (id) => partsOf(id).hour,
  daily: (id) => partsOf(id).day,
  weekly: (id) => {
    const { day } = partsOf(id);
    const monday = mondays.get(day) ?? mondayOf(day);
    mondays.set(day, monday);
    return monday;
  },
  monthly: (id) => id.slice(0, 6),
  yearly: (id) => id.slice(0, 4),
};

const worth: Record<string, number> = { bad: 0, unverified: 1, good: 2 };
const isDated = (id: string): boolean => !id.startsWith('20240230');

const isReadable = ({ id, standing }: Candidate, { now }: History): boolean =>
  standing !== undefined && isDated(id) && partsOf(id).at <= now.getTime();

/** Whether a backup has less than the one before it, or is the first that failed since the last good one; `others` are of the part or the whole. */
function isInDoubt(one: Candidate, others: readonly Candidate[]): boolean {
  if (one.isShrunk === true) return true;
  if (one.standing !== 'bad') return false;
  const later = (than: string): boolean => others.some(({ id, standing }) => standing === 'good' && id > than);
  if (later(one.id)) return false;
  const earlier = others.filter(({ id, standing, scope }) => scope === one.scope && standing === 'bad' && id < one.id);
  return earlier.every(({ id }) => later(id));
}

/** What has to stay for the sake of a doubt, from the README's words. */
function keptByDoubt(history: History): ReadonlySet<string> {
  const readable = history.candidates.filter((one) => isReadable(one, history));
  const stays = new Set<string>();
  for (const one of readable) {
    const covering = readable.filter(({ scope }) => scope === undefined || scope === one.scope);
    if (!isInDoubt(one, covering)) continue;
    const before = readable.filter(({ id, scope }) => scope === one.scope && id < one.id);
    const last = (from: readonly Candidate[]): string[] =>
      from
        .map(({ id }) => id)
        .sort()
        .slice(-1);
    const kept = [
      last(before.filter(({ standing }) => standing !== 'bad')),
      last(before.filter(({ standing }) => standing === 'good')),
    ];
    for (const id of [one.id, ...kept.flat()]) stays.add(id);
  }
  return stays;
}

/** Whether a backup has to stay, from the README's words. */
function mustStay(one: Candidate, history: History, doubt: ReadonlySet<string>): boolean {
  const { candidates, rules, now } = history;
  const readable = (other: Candidate): boolean => isReadable(other, history);
  const covers = (other: Candidate): boolean => other.scope === undefined || other.scope === one.scope;
  const others = candidates.filter((other) => other.id !== one.id && readable(other) && covers(other));
  if (Object.keys(rules.keep).length === 0 || !readable(one)) return true;
  if (others.every((other) => other.id < one.id)) return true;
  if (one.standing === 'good' && others.every((other) => other.standing !== 'good' || other.id < one.id)) return true;
  if (rules.minAgeDays !== undefined && partsOf(one.id).at + rules.minAgeDays * 24 * hour > now.getTime()) return true;
  if (doubt.has(one.id)) return true;
  const worthOf = (candidate: Candidate): number => worth[candidate.standing ?? ''] ?? Number.NaN;
  return Object.entries(rules.keep).some(([rule, most]) => {
    const period = samePeriod[rule as KeepRule];
    const asGood = others.filter((other) => worthOf(other) >= worthOf(one));
    const standsForIts = asGood.every(
      (other) => period(other.id) !== period(one.id) || (worthOf(other) === worthOf(one) && other.id < one.id),
    );
    const later = new Set(asGood.map((other) => period(other.id)).filter((other) => other > period(one.id)));
    return standsForIts && later.size < most;
  });
}

const idsOf = (decisions: readonly Decision[], isKept: boolean): string[] =>
  decisions.filter((decision) => decision.isKept === isKept).map(({ id }) => id);

it(`keeps what the rules say and nothing else, in ${histories} histories of seed ${seed}`, () => {
  const random = randomOf(seed);
  let removed = 0;
  for (let number = 0; number < histories; number += 1) {
    const history = makeHistory(random);
    const { candidates, rules, now } = history;
    const about = `seed ${seed}, history ${number}: ${JSON.stringify(history)}`;
    const decisions = decide(candidates, rules, now);
    expect(decisions.map(({ id }) => id).sort(), about).toEqual(candidates.map(({ id }) => id).sort());
    expect(
      decisions.every(({ why }) => why.length > 0 && why.every((reason) => reason !== '')),
      about,
    ).toBe(true);
    const doubt = keptByDoubt(history);
    const wanted = candidates.filter((one) => mustStay(one, history, doubt)).map(({ id }) => id);
    expect(idsOf(decisions, true).sort(), about).toEqual(wanted.sort());
    removed += idsOf(decisions, false).length;
  }
  // The histories are worth something only when much is removed in them.
  expect(removed).toBeGreaterThan(histories);
});

it(`comes to the same when a run was broken off after any part of it, in histories of seed ${seed}`, () => {
  const random = randomOf(seed + 1);
  for (let number = 0; number < histories; number += 1) {
    const { candidates, rules, now } = makeHistory(random);
    const decisions = decide(candidates, rules, now);
    const gone = new Set(idsOf(decisions, false).filter(() => random() < 0.5));
    const again = decide(
      candidates.filter(({ id }) => !gone.has(id)),
      rules,
      now,
    );
    expect(idsOf(again, true), `seed ${seed}, history ${number}`).toEqual(idsOf(decisions, true));
  }
});

it(`loses no good backup to bad or unverified ones or to those of a part of the database, however many come, in histories of seed ${seed}`, () => {
  const random = randomOf(seed + 2);
  for (let number = 0; number < histories; number += 1) {
    const { candidates, rules, now } = makeHistory(random);
    const isWhole = ({ standing, scope }: Candidate): boolean => standing === 'good' && scope === undefined;
    const good = new Set(candidates.filter(isWhole).map(({ id }) => id));
    const before = idsOf(decide(candidates, rules, now), true).filter((id) => good.has(id));
    const more = Array.from({ length: 30 }, (_, index): Candidate => {
      const id = idAt(now.getTime() - random() * 60 * 24 * hour, index);
      // Also good ones of a part of the database.
      const scope = pick(random, undefined, 'a');
      const standing = scope === undefined ? pick(random, 'bad', 'unverified') : 'good';
      return { id, standing, ...(scope === undefined ? {} : { scope }) };
    });
    const after = new Set(idsOf(decide([...candidates, ...more], rules, now), true));
    expect(
      before.filter((id) => !after.has(id)),
      `seed ${seed}, history ${number}`,
    ).toEqual([]);
  }
});

it(`loses nothing that went before a loss, however many good backups come after it, in histories of seed ${seed}`, () => {
  const random = randomOf(seed + 3);
  let held = 0;
  for (let number = 0; number < histories / 5; number += 1) {
    const { candidates, rules, now } = makeHistory(random);
    const past = candidates.filter((one) => isReadable(one, { candidates, rules, now }));
    const later = Array.from({ length: 30 }, (_, index): Candidate => {
      const id = idAt(now.getTime() + (1 + index) * 24 * hour, index);
      return { id, standing: 'good' };
    });
    const then = new Date(now.getTime() + 40 * 24 * hour);
    const stays = new Set(idsOf(decide([...candidates, ...later], rules, then), true));
    for (const loss of past.filter(({ isShrunk, scope }) => isShrunk === true && scope === undefined)) {
      const before = past.filter(({ id, scope }) => scope === undefined && id < loss.id);
      const last = before
        .filter(({ standing }) => standing !== 'bad')
        .map(({ id }) => id)
        .sort()
        .at(-1);
      const wanted = [loss.id, ...(last === undefined ? [] : [last])];
      held += wanted.length;
      expect(
        wanted.filter((id) => !stays.has(id)),
        `seed ${seed}, history ${number}`,
      ).toEqual([]);
    }
  }
  expect(held).toBeGreaterThan(histories / 50);
});
