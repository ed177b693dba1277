import { type PublicPlan, shellQuote } from '../operation.ts';
import { childEnvironment } from '../postgres/connection.ts';
import { serverLines } from '../postgres/environment.ts';
import { questionSql } from './ask.ts';
import { limitOf } from './choose.ts';
import { type HealthPlanFacts, questionsOf } from './facts.ts';
import type { HealthOptions } from './options.ts';

/** Pure: what a run asks, question by question, and what the answers are held against. It changes nothing. */
export function planHealth(options: HealthOptions, facts: HealthPlanFacts): PublicPlan {
  const { connection, server, aside } = facts;
  const { environment, profile } = options;
  const { chosen, rates, asked } = questionsOf(options, server, aside);
  const limits = chosen.flatMap((check) =>
    Object.keys(check.limits ?? {}).map((name) => {
      const { warning, bad, unit } = limitOf(check, name, options);
      return [`${check.id}.${name}`, `${warning}:${bad} ${unit}`] as const;
    }),
  );
  return {
    ...{ operation: 'monitor', environment, target: server.database },
    commands: [
      ...serverLines(childEnvironment(connection)),
      ...(rates.length === 0 ? [] : [...asking(rates, options), `sleep ${options.sampleSeconds}`]),
      ...asking(asked, options),
    ],
    configuration: {
      ...{ profile, fail_on: options.failOn, checks: chosen.map(({ id }) => id).join(', ') },
      ...(options.skip.length === 0 ? {} : { left_out: options.skip.join(', ') }),
      statement_timeout: `${options.statementTimeoutSeconds}s`,
      lock_timeout: `${options.lockTimeoutSeconds}s`,
      sample_seconds: String(options.sampleSeconds),
      ...Object.fromEntries(limits),
    },
    verification_steps: [
      `pgproof health --profile ${profile} --environment ${environment} --fail-on ${options.failOn}; echo "0 is good, 1 is not: $?"`,
    ],
    recovery_procedure: [
      '1. Nothing is changed: each question is a transaction that may only read, so there is nothing to go back to. A run that is killed leaves no session; to see it, and to end one that a network keeps:',
      ...serverLines(childEnvironment(connection)).map((line) => `   ${line}`),
      `   psql -X -d postgres -c ${shellQuote("select pid, state, query_start, pg_terminate_backend(pid) as ended from pg_stat_activity where application_name = 'pgproof' and pid <> pg_backend_pid()")}`,
      '2. What is found bad names the command that ends it. Where the server itself is lost, its newest backup comes back as "recovery_procedure" in that one\'s manifest.json says.',
      '',
    ].join('\n'),
  };
}

function asking(questions: readonly string[], options: HealthOptions): string[] {
  return ["psql -X --no-align <<'PGPROOF'", ...questions.map((sql) => `${questionSql(sql, options)};`), 'PGPROOF'];
}
