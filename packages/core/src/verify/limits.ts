import type { Finding } from '../finding.ts';
import { formatSeconds } from '../units.ts';
import type { VerifyOptions } from './options.ts';

export const limitIds = ['verify.rto', 'verify.rpo'] as const;

/** How long a recovery may take, and how much may be lost: beside the ladder, where the caller set a limit. Pure. */
export function limitFindings(
  { maxRtoMinutes, maxRpoHours }: Pick<VerifyOptions, 'maxRtoMinutes' | 'maxRpoHours'>,
  { rtoSeconds, rpoSeconds }: { readonly rtoSeconds: number | null; readonly rpoSeconds: number },
): Finding[] {
  const judge = (id: string, seconds: number, limit: number, what: string, hint: string): Finding => {
    const detail = `${what} ${formatSeconds(seconds)}; the limit is ${formatSeconds(limit)}`;
    return seconds <= limit ? { id, status: 'good', detail } : { id, status: 'bad', detail, hint };
  };
  const rto = (limit: number): Finding =>
    rtoSeconds === null
      ? {
          id: 'verify.rto',
          status: 'unknown',
          detail: 'it was not restored, so there is no time to hold against the limit',
        }
      : judge(
          'verify.rto',
          rtoSeconds,
          limit,
          'the restored database could be used after',
          'back up with --format directory, which restores in parallel, or give the restore more processors',
        );
  const rpo = (limit: number): Finding =>
    judge('verify.rpo', rpoSeconds, limit, 'what was written is lost of the last', 'back up more often');
  return [
    ...(maxRtoMinutes === undefined ? [] : [rto(maxRtoMinutes * 60)]),
    ...(maxRpoHours === undefined ? [] : [rpo(maxRpoHours * 3600)]),
  ];
}
