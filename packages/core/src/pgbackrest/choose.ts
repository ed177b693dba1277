import { PgproofError } from '../errors.ts';
import type { PgbackrestBackup, PgbackrestInfo } from './info.ts';
import { type Pgbackrest, pgbackrestFlags } from './program.ts';

/** Chooses a backup of the stanza: `latest`, `random`, or a label. Throws `unknown-backup`, `bad-input`. */
export function chooseBackup(
  info: PgbackrestInfo,
  which: string,
  { source }: Pick<Pgbackrest, 'source'>,
): PgbackrestBackup {
  const { backups, stanza } = info;
  if (which === 'latest-good' || which === 'oldest-unverified')
    throw new PgproofError(
      'bad-input',
      `--backup ${which}: pgBackRest does not know which of its backups were verified`,
      {
        hint: 'take latest, random, or a label',
      },
    );
  const found =
    which === 'latest'
      ? backups.at(-1)
      : which === 'random'
        ? backups[Math.floor(Math.random() * backups.length)]
        : backups.find(({ label }) => label === which);
  if (found !== undefined) return found;
  const all = backups.map(({ label }) => label);
  throw new PgproofError(
    'unknown-backup',
    all.length === 0
      ? `stanza "${stanza}" has no backup: ${info.message}`
      : `stanza "${stanza}" has no backup "${which}"`,
    {
      hint:
        all.length === 0
          ? `make one: pgproof backup ${pgbackrestFlags(source)}`
          : `it has ${all.slice(-5).join(', ')}: pgproof list ${pgbackrestFlags(source)}`,
    },
  );
}
