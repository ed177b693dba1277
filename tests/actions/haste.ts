/* Loaded before an action (`node --import`): its clock runs HASTE times as fast, so that minutes of waiting are seconds. */

import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import timers from 'node:timers';
import promises from 'node:timers/promises';

const factor = Number(process.env['HASTE'] ?? 1);
/** Of the time for which a socket may be silent. */
const idleFactor = Number(process.env['HASTE_IDLE'] ?? factor);
/** Short waits are somebody's polling: those stay. */
const shortened = (milliseconds: number | undefined): number | undefined =>
  milliseconds === undefined || milliseconds < 1000 ? milliseconds : milliseconds / factor;

const { setTimeout: later, setInterval: again } = globalThis;
const hasty = <T extends typeof later | typeof again>(real: T): T =>
  Object.assign(
    (work: (...given: unknown[]) => void, milliseconds?: number, ...given: unknown[]) =>
      real(work, shortened(milliseconds), ...given),
    real,
  ) as T;
globalThis.setTimeout = hasty(later);
globalThis.setInterval = hasty(again);
timers.setTimeout = globalThis.setTimeout;
timers.setInterval = globalThis.setInterval;

const wait = promises.setTimeout;
promises.setTimeout = (milliseconds, value, options) => wait(shortened(milliseconds), value, options);
syncBuiltinESMExports();

const limit = AbortSignal.timeout;
AbortSignal.timeout = (milliseconds) => limit(Math.ceil(shortened(milliseconds) ?? 0));

const idle = Socket.prototype.setTimeout;
Socket.prototype.setTimeout = function (milliseconds, onTimeout) {
  return idle.call(this, milliseconds / idleFactor, onTimeout);
};
