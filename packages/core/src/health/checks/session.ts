/** A session as several checks name it. */
export interface Session {
  pid: number;
  user: string | null;
  application: string;
  state: string | null;
  seconds: number;
}
export const who = ({ pid, user, application, state }: Omit<Session, 'seconds'>): string =>
  `process ${pid} (user ${user ?? 'unknown'}, application ${application === '' ? 'unnamed' : application}, ${state ?? 'state unknown'})`;
export const end = (pid: number): string => `select pg_terminate_backend(${pid}); -- unless it may go on`;
export const waitForDump = (pid: number | string): string =>
  `select query, state from pg_stat_activity where pid = ${pid}; -- a dump: wait for it to end`;
export const object = (pid: number): { kind: string; name: string } => ({ kind: 'session', name: String(pid) });
