import { PgproofError } from '../../errors.ts';
import { shellQuote } from '../../operation.ts';
import { parseLsn } from '../../wal/name.ts';

export const targetActions = ['promote', 'pause', 'shutdown'] as const;
/** What becomes of the server when the target is reached. */
export type TargetAction = (typeof targetActions)[number];

/** Where a recovery ends. Source: PostgreSQL documentation, 20.5.6 "Recovery Target". */
export type RecoveryTarget = {
  /** `latest`: where the archive's WAL ends. */
  readonly kind: 'time' | 'lsn' | 'xid' | 'name' | 'immediate' | 'latest';
  /** As the setting takes it; empty for `immediate` and `latest`. */
  readonly value: string;
  /** Whether what is at the target itself is there afterwards; only of a time, an LSN and a transaction. */
  readonly isInclusive: boolean;
  /** Decimal, `latest` or `current`. */
  readonly timeline: string;
  readonly action: TargetAction;
};

/**
 * Where a recovery ends that nobody gave a target: on a timeline of its own, for what is written on the source's would stand against its archive.
 */
export const endOfBackup: RecoveryTarget = {
  ...{ kind: 'immediate', value: '', isInclusive: true, timeline: 'latest', action: 'promote' },
};

/** What a caller gives of one. */
export interface GivenTarget {
  readonly time?: string | undefined;
  readonly lsn?: string | undefined;
  readonly xid?: string | undefined;
  readonly name?: string | undefined;
  readonly immediate?: boolean | undefined;
  readonly latest?: boolean | undefined;
  readonly exclusive?: boolean | undefined;
  readonly timeline?: string | undefined;
  readonly action?: TargetAction | undefined;
}

/** A moment with a zone, or none of a person's: `2026-11-26 17:03:11+09`, `2026-11-26T08:03:11.5Z`. */
const momentPattern =
  /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))? ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)$/;

/** The moment in UTC, to the microsecond, as a setting takes it: `2026-11-26 08:03:11.500000+00`. Undefined for what is none with a zone. */
export function readMoment(text: string): { readonly setting: string; readonly at: Date } | undefined {
  const [, year, month, day, hour, minute, second, fraction = '', zone = ''] = momentPattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? ['', '+', '00', '00'];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const local = new Date(`${iso}.000Z`);
  if (Number.isNaN(local.getTime()) || !local.toISOString().startsWith(iso)) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  if (Number(hours) > 15 || Number(minutes) > 59) return undefined;
  const whole = new Date(local.getTime() - offset * 60_000);
  const micro = fraction.padEnd(6, '0');
  const setting = `${whole.toISOString().slice(0, 19).replace('T', ' ')}.${micro}+00`;
  return { setting, at: new Date(whole.getTime() + Number(micro) / 1000) };
}

/** Reads where a recovery is to end; undefined: at the end of the backup. Throws `bad-input`; `name` says what an option is called where it was given. */
export function readTarget(given: GivenTarget, name: (option: string) => string): RecoveryTarget | undefined {
  const { time, lsn, xid, name: point, immediate, latest, exclusive = false, timeline, action } = given;
  const kinds = [
    ...(time === undefined ? [] : [['time', time] as const]),
    ...(lsn === undefined ? [] : [['lsn', lsn] as const]),
    ...(xid === undefined ? [] : [['xid', xid] as const]),
    ...(point === undefined ? [] : [['name', point] as const]),
    ...(immediate === true ? [['immediate', ''] as const] : []),
    ...(latest === true ? [['latest', ''] as const] : []),
  ];
  const [first, second] = kinds;
  if (first === undefined) {
    const lone = [
      ...(exclusive ? ['target-exclusive'] : []),
      ...(timeline === undefined ? [] : ['target-timeline']),
      ...(action === undefined ? [] : ['target-action']),
    ][0];
    if (lone === undefined) return undefined;
    throw new PgproofError('bad-input', `${name(lone)}: says how a target is taken, and none is given`, {
      hint: `give ${name('target-time')}, ${name('target-lsn')}, ${name('target-xid')}, ${name('target-name')}, ${name('target-immediate')} or ${name('target-latest')}`,
    });
  }
  if (second !== undefined)
    throw new PgproofError(
      'bad-input',
      `${name(`target-${first[0]}`)} and ${name(`target-${second[0]}`)}: a recovery ends at one target`,
      {
        hint: 'leave one of them out',
      },
    );
  const [kind, text] = first;
  if (kind === 'latest' && action !== undefined && action !== 'promote')
    throw new PgproofError(
      'bad-input',
      `${name('target-action')} ${action}: where the log ends there is nothing to wait at`,
      {
        hint: `leave it out, or name a place: ${name('target-lsn')}`,
      },
    );
  if (exclusive && (kind === 'name' || kind === 'immediate' || kind === 'latest'))
    throw new PgproofError('bad-input', `${name('target-exclusive')}: only of a time, an LSN or a transaction`, {
      hint: 'leave it out',
    });
  if (timeline !== undefined && !/^(latest|current|[1-9]\d{0,9})$/.test(timeline))
    throw new PgproofError(
      'bad-input',
      `${name('target-timeline')}: must be a number, latest or current; got ${JSON.stringify(timeline)}`,
    );
  return {
    kind,
    value: readValue(kind, text, name(`target-${kind}`)),
    isInclusive: !exclusive,
    timeline: timeline ?? 'latest',
    action: action ?? 'promote',
  };
}

function readValue(kind: RecoveryTarget['kind'], text: string, where: string): string {
  switch (kind) {
    case 'time': {
      const moment = readMoment(text);
      if (moment !== undefined) return moment.setting;
      throw new PgproofError(
        'bad-input',
        `${where}: must be a moment with its zone, to the second or finer; got ${JSON.stringify(text)}`,
        {
          hint: 'such as "2026-11-26 17:03:11+09:00" or 2026-11-26T08:03:11Z; a time without a zone is a different moment on each machine',
        },
      );
    }
    case 'lsn': {
      if (parseLsn(text) !== undefined) return text.toUpperCase();
      throw new PgproofError(
        'bad-input',
        `${where}: must be a place in the log such as 16/B374D848; got ${JSON.stringify(text)}`,
      );
    }
    case 'xid': {
      if (/^[1-9]\d{0,19}$/.test(text)) return text;
      throw new PgproofError('bad-input', `${where}: must be a transaction's number; got ${JSON.stringify(text)}`);
    }
    case 'name': {
      if (text !== '' && Buffer.byteLength(text) < 64 && !/[\r\n\0]/.test(text)) return text;
      throw new PgproofError(
        'bad-input',
        `${where}: must be the name of a restore point, of at most 63 bytes; got ${JSON.stringify(text)}`,
      );
    }
    case 'immediate':
    case 'latest':
      return '';
  }
}

/** Settings of the server that recovers to it on a timeline: its number, or `current` for that of the backup. */
export function targetSettings(target: RecoveryTarget, timeline: string): Record<string, string> {
  const { kind, value, isInclusive } = target;
  return {
    ...(kind === 'immediate' ? { recovery_target: 'immediate' } : {}),
    ...(kind === 'immediate' || kind === 'latest' ? {} : { [`recovery_target_${kind}`]: value }),
    ...(kind === 'name' || kind === 'immediate' || kind === 'latest'
      ? {}
      : { recovery_target_inclusive: isInclusive ? 'on' : 'off' }),
    recovery_target_timeline: timeline,
  };
}

/** As options of the command line that name it, for a shell; empty for the end of the backup. */
export function targetFlags({ kind, value, isInclusive, timeline }: RecoveryTarget): string {
  const flags = [
    kind === 'latest' || kind === 'immediate' ? `--target-${kind}` : `--target-${kind} ${shellQuote(value)}`,
    ...(isInclusive ? [] : ['--target-exclusive']),
    ...(timeline === 'latest' ? [] : [`--target-timeline ${timeline}`]),
  ];
  return flags.map((flag) => ` ${flag}`).join('');
}

/** `2026-11-26 08:03:11.000000+00 (2026-11-26 17:03:11 in Asia/Tokyo)`. */
export function describeTarget({ kind, value }: RecoveryTarget, timeZone: string): string {
  if (kind === 'immediate') return 'the end of the backup';
  if (kind === 'latest') return 'the end of the archived WAL';
  if (kind === 'xid') return `transaction ${value}`;
  if (kind === 'name') return `restore point "${value}"`;
  if (kind === 'lsn') return `LSN ${value}`;
  const at = readMoment(value)?.at;
  const there = at === undefined ? undefined : timeIn(at, timeZone);
  return there === undefined ? value : `${value} (${there} in ${timeZone}, the zone of the server)`;
}

/** What a clock in that zone shows; undefined for a zone that is not known here. */
function timeIn(at: Date, timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
  } catch {
    return undefined;
  }
}
