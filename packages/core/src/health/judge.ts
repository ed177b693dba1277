import type { Finding } from '../finding.ts';
import { formatCount } from '../units.ts';
import { requireOwn } from './baseline.ts';
import { asFindings, type Check, fold, type Judged, type Measure, type ServerView, type Sight } from './check.ts';
import { chooseChecks, limitOf } from './choose.ts';
import type { Answered, HealthFacts } from './facts.ts';
import type { HealthOptions } from './options.ts';

/** What all that was seen comes to. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** Every one, also where `findings` counts many as one: what is held against a baseline. */
  readonly every: readonly Finding[];
  readonly measures: readonly Measure[];
  /** How many checks there were. */
  readonly checks: number;
}

/** Judges what was seen, check by check. Pure. Throws `bad-input` for a baseline of another server. */
export function judgeHealth(facts: HealthFacts, options: HealthOptions): Judgement {
  if (options.baseline !== undefined) requireOwn(options.baseline, facts.server, options.profile);
  const chosen = chooseChecks(options, facts.server, facts.aside);
  const role = facts.server.role;
  const judged = chosen.map((check) => ({ id: check.id, all: judgeOne(check, facts, options) }));
  const named = (id: string, all: readonly Judged[]): Finding[] =>
    asFindings(id, all).map((finding) =>
      finding.hint === undefined ? finding : { ...finding, hint: finding.hint.replaceAll('{role}', () => role) },
    );
  const measures = chosen.flatMap((check) => {
    const sight = sightOf(check, facts, options);
    return sight === undefined || hiddenOf(check, facts) > 0 ? [] : (check.measures?.(sight) ?? []);
  });
  return {
    findings: judged.flatMap(({ id, all }) => named(id, fold(all))),
    every: judged.flatMap(({ id, all }) => named(id, all)),
    ...{ measures, checks: chosen.length },
  };
}

function judgeOne(check: Check, facts: HealthFacts, options: HealthOptions): readonly Judged[] {
  const sql = check.sql?.(facts.server);
  const answered = sql === undefined ? undefined : facts.answers[sql];
  if (answered !== undefined && 'refused' in answered) return [unseen(check, answered, facts.server)];
  const sight = sightOf(check, facts, options);
  const judged = sight === undefined ? [] : check.judge(sight);
  const hidden = hiddenOf(check, facts);
  if (hidden === 0 || check.veil === undefined) return judged;
  const hint = veilOf(check, facts)?.['hint'];
  // What is seen of a part is good of that part only.
  return [
    ...judged.filter(({ status }) => status !== 'good'),
    {
      ...{
        status: 'unknown',
        detail: `${formatCount(hidden)} ${check.veil.what} could not be seen, and may be otherwise`,
      },
      ...(typeof hint === 'string' && hint !== '' ? { hint } : {}),
    },
  ];
}

function sightOf(check: Check, facts: HealthFacts, options: HealthOptions): Sight | undefined {
  const sql = check.sql?.(facts.server);
  const rowsOf = (answered: Answered | undefined): Sight['before'] =>
    answered !== undefined && 'rows' in answered ? answered.rows : undefined;
  const rows = sql === undefined ? [] : rowsOf(facts.answers[sql]);
  if (rows === undefined) return undefined;
  return {
    ...{ rows, before: sql === undefined ? undefined : rowsOf(facts.before[sql]), seconds: facts.sampledSeconds },
    ...{ server: facts.server, options, baseline: options.baseline, now: facts.now, aside: facts.aside },
    limit: (name) => limitOf(check, name, options),
  };
}

function veilOf({ veil }: Check, facts: HealthFacts): Readonly<Record<string, unknown>> | undefined {
  const answered = veil === undefined ? undefined : facts.answers[veil.sql(facts.server)];
  if (answered === undefined) return undefined;
  // That it cannot be asked how much is hidden is no sign that nothing is.
  return 'rows' in answered ? answered.rows[0] : { hidden: 1, hint: answered.refused.hint };
}

function hiddenOf(check: Check, facts: HealthFacts): number {
  return Number(veilOf(check, facts)?.['hidden'] ?? 0);
}

function unseen(
  { grant = 'grant pg_monitor to {role};' }: Check,
  { refused, sqlState }: Extract<Answered, { refused: unknown }>,
  server: ServerView,
): Judged {
  const isRefusal = sqlState === '42501';
  return {
    status: 'unknown',
    detail: `could not be seen: ${refused.message.replace(/^ask the server: /, '')}`,
    hint: isRefusal ? (typeof grant === 'string' ? grant : grant(server)) : refused.hint,
  };
}
