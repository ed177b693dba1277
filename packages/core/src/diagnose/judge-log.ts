import { type ErrorKind, errorKinds } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { shellQuote } from '../operation.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import { formatCount, formatSeconds } from '../units.ts';
import type { LogFacts, LogGroup } from './log.ts';
import type { LogClass } from './log-classes.ts';

/** What is known of the place that the log speaks of, for commands that can be pasted. */
export interface LogContext {
  /** `--dbname=…` or a place for it. */
  readonly target: string;
  readonly major: number | undefined;
  readonly slowSeconds: number;
  readonly cpus: number;
  /** Restores the backup that is looked at by several jobs; absent where none is, or it cannot be. */
  readonly parallelRestore?: string | undefined;
}

/** What each class means, and what to do; those of `errorKinds` say it there. */
const meanings: Partial<
  Record<
    LogClass,
    { readonly means: string; readonly hint: (objects: readonly string[], context: LogContext) => string }
  >
> = {
  'archive-damaged': {
    means: 'the archive cannot be read to its end: it was cut or altered, or is of another format',
    hint: () =>
      'restore another one: pgproof verify --store <store> --backup latest-good; what one holds: pg_restore -f /dev/null <archive>',
  },
  version: {
    means: 'the programs, or the server, are older than what wrote this',
    hint: (_objects, { major }) =>
      `restore by the pg_restore of the server that was dumped, or newer, into a server that is not older: /usr/lib/postgresql/${major ?? '<major>'}/bin/pg_restore --version`,
  },
  'data-directory': {
    means: 'the server cannot use its data directory',
    hint: () => 'see who owns it and which major it is of: ls -ln <folder>; cat <folder>/PG_VERSION',
  },
  'role-missing': {
    means: 'roles that own objects, or have grants, are not there',
    hint: (objects) =>
      `${objects.map((name) => `create role ${quoteIdentifier(name)} nologin;`).join(' ')} -- or, by hand, pg_restore --no-owner --no-privileges`,
  },
  'extension-missing': {
    means: 'extensions are not installed on the server',
    hint: (objects, { major }) =>
      `apt-get install ${objects.map((name) => `postgresql-${major ?? '<major>'}-${name.replaceAll('_', '-')}`).join(' ')} (or the packages that have them), on the server`,
  },
  'locale-missing': {
    means: 'locales of the source are not known to the server',
    hint: (objects) =>
      `on the server: localedef -i <language> -f UTF-8 ${objects[0] ?? '<locale>'}; or create the database before: createdb --template=template0 --locale=C.UTF-8 <name>`,
  },
  'object-exists': {
    means: 'objects of the same name are there already: the target was not empty',
    hint: (_objects, { target }) =>
      `createdb --template=template0 <new> && pg_restore --dbname=<new> <archive> # or into this one, replacing what is there: pg_restore --clean --if-exists ${target} <archive>`,
  },
  'constraint-violated': {
    means: 'rows do not fit: they are there already, or come before those that they refer to',
    hint: () =>
      'restore into an empty database, data and schema together; data alone: pg_restore --data-only --disable-triggers, as a superuser',
  },
  encoding: {
    means: 'text of another encoding than the database has',
    hint: () =>
      'make the database with the encoding of the source: createdb --template=template0 --encoding=UTF8 <name>',
  },
  aborted: {
    means: 'somebody ended it',
    hint: () => 'run it again; a database that is half restored is dropped first: dropdb --force <name>',
  },
  other: { means: 'the server refused', hint: () => "read the lines around it, and the server's log" },
};

/** What follows of what came before it in the same log, and what is harmless, is told and does not count. */
function statusOf(group: LogGroup, all: readonly LogGroup[]): Finding['status'] {
  if (group.is === 'harmless') return 'explained';
  if (group.is !== 'follows') return 'bad';
  return all.some((other) => other !== group && other.is !== 'harmless' && other.is !== 'follows')
    ? 'explained'
    : 'bad';
}

function findingOf(group: LogGroup, all: readonly LogGroup[], context: LogContext): Finding {
  const { is, count, line, words, objects } = group;
  const status = statusOf(group, all);
  const own = meanings[is];
  const known = is in errorKinds ? errorKinds[is as ErrorKind] : undefined;
  const means =
    is === 'follows'
      ? status === 'explained'
        ? 'follows from what failed before it'
        : 'objects that are needed are not there: an earlier part of the restore is missing'
      : is === 'harmless'
        ? 'a newer client sets what this server does not have yet: nothing is lost by it'
        : (own?.means ?? known?.meaning ?? is);
  const named = objects.length === 0 ? '' : ` (${objects.slice(0, 5).join(', ')}${objects.length > 5 ? ', …' : ''})`;
  const times = count === 1 ? `line ${line}` : `${formatCount(count)} times, first in line ${formatCount(line)}`;
  const hint =
    own?.hint(objects, context) ??
    known?.hint ??
    (is === 'follows' ? 'restore the whole archive: schema first, then data' : undefined);
  return {
    id: `diagnose.log-${is}`,
    status,
    detail: `${means}${named}; ${times}: ${words}`,
    ...(hint === undefined || status === 'explained' ? {} : { hint }),
  };
}

/** What a log says, each class once. Pure. */
export function judgeLog(facts: LogFacts, context: LogContext): Finding[] {
  const findings = facts.groups.map((group) => findingOf(group, facts.groups, context));
  const clean: Finding[] =
    facts.groups.length === 0
      ? [{ id: 'diagnose.log', status: 'good', detail: `no error in ${formatCount(facts.lines)} lines` }]
      : [];
  return [...findings, ...clean, ...slowness(facts, context)];
}

function slowness(
  { program, isParallel, seconds }: LogFacts,
  { target, slowSeconds, cpus, parallelRestore }: LogContext,
): Finding[] {
  if (seconds === undefined || seconds < slowSeconds || isParallel || program === 'pg_dump') return [];
  const took = `it was written for ${formatSeconds(seconds)}`;
  const jobs = Math.max(2, cpus);
  return [
    program === 'psql'
      ? {
          id: 'diagnose.restore-slow',
          status: 'warning',
          detail: `${took} by one psql: a plain dump can only be restored by one session`,
          hint: `dump in a format that several jobs can restore: pg_dump --format=directory --jobs=${jobs} --file=<folder> <database>; then pg_restore --jobs=${jobs} ${target} <folder>`,
        }
      : {
          id: 'diagnose.restore-slow',
          status: 'warning',
          detail: `${took} by one job: tables and indexes can be restored by several at a time, from a folder, or from a file of the format custom that nothing has packed or encrypted (not from a pipe, nor from a tar)`,
          hint: parallelRestore ?? `pg_restore --jobs=${jobs} ${target} <folder or file>`,
        },
  ];
}

/** For a container's log: its words, whatever they were about, are evidence of the server; only what stops one is bad. */
export function judgeServerLog(groups: readonly LogGroup[], container: string): Finding[] {
  const hint = `docker logs --tail 100 ${shellQuote(container)}`;
  return groups
    .filter(({ is }) => is in errorKinds || is === 'data-directory')
    .map((group): Finding => {
      const { is, count, line, words } = group;
      const isGrave = [
        'wal-full',
        'disk-full',
        'out-of-memory',
        'data-corrupted',
        'program-killed',
        'data-directory',
      ].includes(is);
      const means = meanings[is]?.means ?? errorKinds[is as ErrorKind]?.meaning ?? is;
      const next =
        meanings[is]?.hint([], { target: '', major: undefined, slowSeconds: 0, cpus: 1 }) ??
        errorKinds[is as ErrorKind]?.hint;
      return {
        id: `diagnose.log-${is}`,
        status: isGrave ? 'bad' : 'warning',
        object: { kind: 'container', name: container },
        detail: `its log says: ${means}; ${count === 1 ? `line ${line} of its last` : `${formatCount(count)} times in its last lines`}: ${words}`,
        hint: isGrave && next !== undefined ? next : hint,
      };
    });
}
