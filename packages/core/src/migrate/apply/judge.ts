import { judgePooler, type PoolerFacts } from '../../backup/preflight/pooler.ts';
import type { Finding, Status } from '../../finding.ts';
import { shellQuote } from '../../operation.ts';
import type { Connection } from '../../postgres/connection.ts';
import { formatSeconds, formatTime } from '../../units.ts';
import type { Claim } from '../lint/context.ts';
import { blocksReads } from '../lint/measured.ts';
import { covers, digestOfCommand, rehearsedOf } from '../rehearsal.ts';
import { judgeStatus, sharpenForRunner } from '../status.ts';
import type { MigrateApplyFacts } from './facts.ts';
import { forgetSql } from './journal.ts';
import type { MigrateApplyOptions } from './options.ts';
import { judgePlace } from './place.ts';

/** What was found before anything is done; one that is bad keeps it from being done. Pure. */
export function judgeApply(options: MigrateApplyOptions, facts: MigrateApplyFacts, now: Date): Finding[] {
  const { migrate, pending, lint, health, place } = facts;
  const { state, placed } = migrate.database;
  const told = judgeStatus({ ...migrate, placed, state }).filter(
    ({ id }) => id !== 'migrate.state' || state.unseen === undefined,
  );
  const history = options.command === undefined ? sharpenForRunner(told) : told;
  const { baseline, command } = options;
  const found = [
    ...history,
    ...judgePlace(migrate, migrate.database, place, baseline),
    ...judgeResume(facts, command !== undefined),
  ];
  if (pending.length === 0) return found;
  const isRelaxed = options.environment === 'development';
  // What is only recorded is not run.
  const paths = new Set(pending.map(({ path, up }) => up?.path ?? path));
  const shown = new Set([...paths].map((path) => `${migrate.shownFolder}/${path}`));
  const claims = (lint?.lint.claims ?? []).filter(({ path }) => paths.has(path));
  const linted = (lint?.lint.findings ?? []).filter(({ place }) => place === undefined || shown.has(place.path));
  return [
    ...found,
    ...linted.map((finding) => (isRelaxed ? relaxed(finding) : finding)),
    ...health.map((finding) => sharpened(finding, claims)).map((finding) => (isRelaxed ? relaxed(finding) : finding)),
    ...judgeRehearsal(options, facts, now),
  ];
}

/** Of development a lint error or a busy server is told, and stops nothing. */
function relaxed(finding: Finding): Finding {
  const status: Status = finding.status === 'bad' ? 'warning' : finding.status;
  return { ...finding, status };
}

/** Locks and settings are of a session: behind a pooler that has none of its own, they are somebody else's. */
export function judgeOwnPooler(pooler: PoolerFacts, connection: Connection): Finding[] {
  return judgePooler(pooler, connection, 'a migration').findings.map((finding) => ({
    ...finding,
    id: finding.id.replace(/^backup\./, 'migrate.'),
  }));
}

/** What is in the way of locks that are about to be taken is worse than it would be otherwise. */
function sharpened(finding: Finding, claims: readonly Claim[]): Finding {
  const isInTheWay = finding.status === 'warning' || finding.status === 'bad';
  const exclusive = claims.find(({ mode }) => blocksReads(mode));
  if (finding.id === 'monitor.dump-running' && isInTheWay)
    return exclusive === undefined
      ? { ...finding, status: 'explained', detail: `${finding.detail}; nothing that is pending waits for it` }
      : {
          ...finding,
          status: 'bad',
          detail: `${finding.detail}: ${exclusive.path}:${exclusive.line} waits for it with ${exclusive.mode} on ${exclusive.table}, and everybody behind that`,
        };
  if (finding.id === 'monitor.wraparound-vacuum' && finding.object !== undefined) {
    const { name } = finding.object;
    const claim = claims.find(({ table, mode }) => table === name && mode !== 'ROW EXCLUSIVE');
    if (claim !== undefined)
      return {
        ...finding,
        status: 'bad',
        detail: `${finding.detail}, and does not give way: ${claim.path}:${claim.line} waits for it`,
      };
  }
  return finding;
}

function judgeResume({ migrate, unfinished }: MigrateApplyFacts, isByCommand: boolean): Finding[] {
  const { unfinished: left, unfinishedUnseen } = migrate.database;
  if (unfinishedUnseen !== undefined) return [{ id: 'migrate.unfinished', status: 'bad', ...unfinishedUnseen }];
  if (left === undefined) return [];
  const { path, unit, units, line } = left;
  const known = { id: 'migrate.unfinished', object: { kind: 'migration', name: path } };
  if (unfinished?.refusal !== undefined)
    return [
      {
        ...{ ...known, status: 'bad', hint: unfinished.refusal.hint },
        detail: `a run broke off in it: ${unfinished.refusal.detail}`,
      },
    ];
  if (unfinished !== undefined && isByCommand)
    return [
      {
        ...{ ...known, status: 'bad' },
        detail: `a run of our own runner broke off in it, at line ${line}: the command would begin it anew`,
        hint: 'run pgproof migrate apply without the command: it goes on from there',
      },
    ];
  if (unfinished !== undefined)
    return [
      {
        ...{ ...known, status: 'explained' },
        detail: `a run broke off in it; it goes on at step ${unit + (left.isDone ? 2 : 1)} of ${units}, line ${line}`,
      },
    ];
  const isRecorded = migrate.database.placed.some(
    ({ version, standing }) => version === left.version && standing === 'applied',
  );
  return [
    {
      ...{ ...known, status: 'bad' },
      detail: `a run broke off in it, at line ${line}, and ${isRecorded ? 'it was recorded since' : 'the file is not the one that it ran'}`,
      hint: isRecorded
        ? `was it finished by hand? then: ${forgetSql(left.table)}`
        : `bring the file back as it was (git log -p -- <file>); if it was finished by hand, record it as the tool does, and: ${forgetSql(left.table)}`,
    },
  ];
}

/** Clocks of two machines are never the same. */
const clockToleranceSeconds = 300;

/** Nothing is applied in production that was not rehearsed. */
function judgeRehearsal(options: MigrateApplyOptions, facts: MigrateApplyFacts, now: Date): Finding[] {
  const { environment, skipRehearsal, rehearsalMaxAgeHours: hours, openStore } = options;
  if (environment !== 'production') return [];
  const id = 'migrate.rehearsal';
  if (skipRehearsal !== undefined)
    return [{ id, status: 'warning', detail: `it was not rehearsed, and is applied all the same: ${skipRehearsal}` }];
  const by = options.command === undefined ? '' : ` -- ${options.command.map(shellQuote).join(' ')}`;
  const hint = `pgproof migrate rehearse --store <store> --migrations ${options.shownFolder}${by}; or say why not: --skip-rehearsal "<reason>"`;
  const bad = (detail: string): Finding[] => [{ id, status: 'bad', detail, hint }];
  const { rehearsals, pending, migrate, place } = facts;
  if (openStore === undefined || rehearsals === undefined)
    return bad(
      'no store was named in which a rehearsal could be recorded, and production takes nothing that was not rehearsed',
    );
  if ('unseen' in rehearsals) return bad(`no rehearsal can be seen: ${rehearsals.unseen.message}`);
  const wanted = rehearsedOf(pending);
  const same = rehearsals.filter((one) => covers(one, wanted));
  const [newest] = same;
  if (newest === undefined) {
    const [last] = rehearsals;
    const changed = wanted.find(({ path, sha256 }) =>
      last?.migrations.some((one) => one.path === path && one.sha256 !== sha256),
    );
    return bad(
      last === undefined
        ? 'what is pending was never rehearsed'
        : changed === undefined
          ? `what is pending is not what was rehearsed last, at ${formatTime(last.rehearsed_at)}: then it was ${last.migrations.map(({ path }) => path).join(', ') || 'nothing'}`
          : `"${changed.path}" was changed after it was rehearsed at ${formatTime(last.rehearsed_at)}`,
    );
  }
  const when = `${formatTime(newest.rehearsed_at)} on backup ${newest.backup_id} of ${formatTime(newest.backup_time)}`;
  if (!newest.ok) return bad(`the rehearsal of ${when} failed`);
  const isByCommand = options.command !== undefined;
  if ((newest.run_by === 'command') !== isByCommand)
    return bad(
      isByCommand
        ? `the rehearsal of ${when} was by our own runner, and the command may do otherwise: rehearse it by the command`
        : `the rehearsal of ${when} was run by a command, and our own runner may do otherwise: rehearse it without`,
    );
  if (options.command !== undefined && newest.command_sha256 !== digestOfCommand(options.command))
    return bad(
      newest.command_sha256 === undefined
        ? `the rehearsal of ${when} does not say by which command it was, as those of older versions do not: rehearse it by this one`
        : `the rehearsal of ${when} was by another command, and this one may do otherwise: rehearse it by this one`,
    );
  const program = pending.find(({ up }) => up === undefined);
  if (program !== undefined)
    return bad(
      `"${program.path}" is a program, of which the rehearsal of ${when} knows the name alone: whether it is the same cannot be told`,
    );
  const { major } = migrate.database;
  if (newest.server_major !== major)
    return bad(`the rehearsal of ${when} was on PostgreSQL ${newest.server_major}, and this is ${major}`);
  for (const [what, time] of [
    ['it was rehearsed', newest.rehearsed_at],
    ['the backup that it was rehearsed on is of then', newest.backup_time],
  ] as const) {
    const age = (now.getTime() - Date.parse(time)) / 1000;
    if (age < -clockToleranceSeconds)
      return bad(`rehearsed at ${when}: ${formatTime(time)} is in the future, so its age is not known`);
    if (age > hours * 3600)
      return bad(`rehearsed at ${when}: ${what}, ${formatSeconds(age)} ago: more than ${hours} hours`);
  }
  const { systemIdentifier } = place;
  if (![newest.system_identifier, systemIdentifier].includes('') && newest.system_identifier !== systemIdentifier)
    return [
      {
        ...{
          id,
          status: 'warning',
          hint: 'is that the store of this database? After an upgrade or a move, back it up anew',
        },
        detail: `rehearsed at ${when}, of another cluster (${newest.system_identifier}) than this (${systemIdentifier})`,
      },
    ];
  return [{ id, status: 'good', detail: `rehearsed at ${when}, in ${formatSeconds(newest.seconds)}` }];
}
