/* Loaded before the command (`node --import`): kills its process, as by SIGKILL, within two milliseconds of the FALL_AMID-th file that it unlinks. */
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env['FALL_AMID']);
const { unlink } = promises;
promises.unlink = async (path) => {
  left -= 1;
  if (left === 0) {
    const until = performance.now() + Math.random() * 2;
    const look = (): void => {
      if (performance.now() >= until) process.kill(process.pid, 'SIGKILL');
      else setImmediate(look);
    };
    setImmediate(look);
  }
  await unlink(path);
};
syncBuiltinESMExports();
