/* Loaded before the command (`node --import`): kills its process, as by SIGKILL, just before or after it gives a file of the store its name (FALL: `before <name>` or `after <name>`). */
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [when, name] = (process.env['FALL'] ?? '').split(' ');
const { rename } = promises;
promises.rename = async (from, to) => {
  const isIt = String(to).endsWith(`/${name}`);
  if (isIt && when === 'before') process.kill(process.pid, 'SIGKILL');
  await rename(from, to);
  if (isIt && when === 'after') process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
