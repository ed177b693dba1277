/* What a schedule of the machine does for a server of compose.yaml. */
import { archiverOf, isArchived } from './compose-archive.ts';
import { urlOf } from './compose-recovery.ts';
import type { ScaffoldFile } from './file.ts';
import type { ComposeOptions } from './options/compose.ts';

const path = 'nightly.sh';

/** A backup of the database, with its proof, of which two weeks are kept; where the log is archived, a base backup, too. */
export function nightlyFile(options: ComposeOptions): ScaffoldFile {
  const { database } = options;
  return {
    path,
    about: [
      'Backs up the database, and shows that the backup restores; for a schedule of this machine. It ends with 0 where all went well.',
    ],
    isProgram: true,
    content: {
      form: 'text',
      comment: '#',
      text: `#!/bin/bash
set -uo pipefail
cd "$(dirname "$0")" || exit
code=0
${backupCommand(options)} --keep-daily 14 &&
  pgproof verify --store ./backups --database ${database} || code=$?
${isArchived(options) ? `${archiverOf(options).backup(options)} || code=$?\n` : ''}exit "$code"
`,
    },
  };
}

/** A dump with its proof, by the role that may read everything. */
export const backupCommand = (options: ComposeOptions): string =>
  `PGPASSWORD="$(cat secrets/backup-password)" pgproof backup --database-url ${urlOf('pgproof_backup', options)} --store ./backups`;

/** Prints the line of a crontab that runs it every night: nothing else on a machine knows where the folder is. */
export const scheduleCommand = `printf 'add it by crontab -e, as a user who may use Docker: 17 2 * * * PATH=%s "%s/${path}"\\n' "$PATH" "$PWD"`;
