/* How a server of compose.yaml is recovered: nothing is given up, and each line runs only where the one before it succeeded. */
import { shellQuote } from '../operation.ts';
import { chained } from './archive.ts';
import { archiveRecovery, archiverOf, isArchived } from './compose-archive.ts';
import { otherVolume, standbyCommands, standbyRecovery } from './compose-standby.ts';
import type { ComposeOptions } from './options/compose.ts';
import { hostOf } from './options/values.ts';

/** The server as this machine reaches it, in the role that is named. */
export function urlOf(user: string, { database, port, bind, tls }: ComposeOptions): string {
  const verified = tls ? '?sslmode=verify-ca&sslrootcert=secrets/tls-certificate' : '';
  return shellQuote(`postgres://${user}@${hostOf(bind)}:${port}/${database}${verified}`);
}

/** Makes the roles that are missing, and says whose the database is and who may connect: a server that is up, be it one that was restored, has it by this alone. */
export const rolesCommand = ({ database }: ComposeOptions): string =>
  `docker compose exec --no-TTY postgres psql --username postgres --dbname ${database} --set ON_ERROR_STOP=1 --quiet --output /dev/null --file /docker-entrypoint-initdb.d/10-roles.sql`;

/** What people do when something was lost. Pure. */
export function recoveryOf(options: ComposeOptions): string {
  const { database, standby } = options;
  const aside = [
    `docker compose rm --stop --force ${standby ? 'standby ' : ''}postgres`,
    otherVolume('SERVER_VOLUME', 'data'),
    ...(standby ? [otherVolume('STANDBY_VOLUME', 'standby')] : []),
  ];
  const toMoment = isArchived(options)
    ? archiveRecovery(options, {
        begin: aside,
        start: 'docker compose up --detach --wait postgres',
        end: standby ? standbyCommands : [],
      })
    : '';
  const globals = `backups/${database}/$backup/globals.sql`;
  const anew = [
    // Of the table that it prints: the newest of those whose last column says that they are good.
    `backup=$(pgproof list --store ./backups --database ${database} | awk '$NF == "yes" { id = $1 } END { print id }')`,
    'test -n "$backup"',
    ...aside,
    'docker compose up --detach --wait postgres',
    `{ test ! -e "${globals}" || { docker compose cp "${globals}" postgres:/tmp/globals.sql && docker compose exec --no-TTY postgres psql --username postgres --no-psqlrc --quiet --output /dev/null --file /tmp/globals.sql && docker compose exec --no-TTY postgres rm /tmp/globals.sql; }; }`,
    `docker compose exec --no-TTY postgres dropdb --username postgres --force ${database}`,
    `PGPASSWORD="$(cat secrets/postgres-password)" pgproof restore --store ./backups --database ${database} --backup "$backup" --into ${urlOf('postgres', options)}`,
    // Of the database itself a dump has neither its owner nor who may connect.
    rolesCommand(options),
    ...(standby ? standbyCommands : []),
    ...(isArchived(options) ? archiverOf(options).reborn(options) : []),
  ];
  return `${standby ? standbyRecovery(options) : ''}${toMoment}The container is gone, the volume is there${standby ? ', and the standby did not take over' : ''}: PostgreSQL recovers by itself.
  docker compose up --detach --wait
The volume is gone, or its data is not to be trusted. Nothing is given up before a backup was shown to restore:
  pgproof verify --store ./backups --database ${database} --backup latest-good
then the server begins anew on another volume, and the old one stays as it is. Paste it as one: each line runs only where the one before it succeeded. Roles come back from globals.sql; that some are there already is said, and is no fault. Passwords are in it only where the backup was made with them: a role that is none of init/ may need a new one.
${chained(anew)}When what was restored is in use, and good, the old volume is removed by hand (docker volume ls, docker volume rm); the next pgproof backup is of another server, which is said once: --allow-new-server.
Without pgproof: every backup's manifest.json in ./backups/${database} holds, as recovery_procedure, how it is restored by PostgreSQL's own programs.
`;
}
