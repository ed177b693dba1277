import type { Finding } from '../finding.ts';
import { shellQuote } from '../operation.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { Manifest } from '../store/manifest.ts';
import { formatBytes, formatCount } from '../units.ts';
import { diskCommand, diskFinding, judged } from './judge-database.ts';
import type { TargetFacts } from './target.ts';

/** What a place says of a restore into it; `manifest` is of the backup, where one is known. Pure. */
export function judgeTarget(facts: TargetFacts, manifest: Manifest | undefined): Finding[] {
  return [
    ...existence(facts),
    ...version(facts, manifest),
    ...privileges(facts),
    ...needs(facts, manifest),
    ...judged(facts.disk, 'target-disk', diskCommand, (disk) => [
      room(diskFinding('diagnose.target-disk', disk), disk?.freeBytes, manifest),
    ]),
  ];
}

function existence({ connection, exists, contents, sessions }: TargetFacts): Finding[] {
  const { database } = connection;
  const object = { kind: 'database', name: database };
  if (!exists)
    return [
      {
        ...{ id: 'diagnose.target-missing', status: 'explained', object },
        detail: 'is not there: pgproof restore makes it, pg_restore and psql do not',
        hint: `createdb --template=template0 ${shellQuote(database)}`,
      },
    ];
  if (contents === undefined) return [];
  return [
    ...judged(
      contents,
      'target-contents',
      `grant connect on database ${quoteIdentifier(database)} to <role>;`,
      ({ count, named }) => {
        const id = 'diagnose.target-contents';
        if (count === 0)
          return [
            {
              id,
              status: 'good',
              object,
              detail: `is there, and empty${sessions === 0 ? '' : `; ${sessions} sessions are in it`}`,
            },
          ];
        return [
          {
            ...{ id, status: 'bad', object },
            detail: `is not empty: ${formatCount(count)} objects, with which those of a backup would conflict: ${named.join(', ')}${count > named.length ? ', …' : ''}`,
            hint: `restore under a new name: createdb --template=template0 ${shellQuote(`${database}_restored`)}; afterwards, in psql: alter database ${quoteIdentifier(database)} rename to …`,
          },
        ];
      },
    ),
  ];
}

function version({ major, version: running, isStandby }: TargetFacts, manifest: Manifest | undefined): Finding[] {
  const standby: Finding[] = isStandby
    ? [
        {
          id: 'diagnose.target-standby',
          status: 'bad',
          detail: 'the server is a standby: nothing can be written there',
          hint: 'name its primary, or promote it: select pg_promote();',
        },
      ]
    : [];
  if (manifest !== undefined && major < manifest.server.major)
    return [
      ...standby,
      {
        id: 'diagnose.target-version',
        status: 'bad',
        detail: `PostgreSQL ${running}, and the backup is of ${manifest.server.version}: an older server cannot take it`,
        hint: `restore into a server of PostgreSQL ${manifest.server.major} or newer: apt-get install postgresql-${manifest.server.major}`,
      },
    ];
  return [
    ...standby,
    {
      id: 'diagnose.target-version',
      status: 'good',
      detail: `PostgreSQL ${running}${manifest === undefined ? '' : `, for a backup of ${manifest.server.version}`}`,
    },
  ];
}

function privileges({ connection, exists, role, mayCreate }: TargetFacts): Finding[] {
  const id = 'diagnose.target-privilege';
  const name = quoteIdentifier(role.name);
  if (role.isSuperuser) return [{ id, status: 'good', detail: `${role.name} is a superuser` }];
  if (!exists && !role.mayCreateDatabase)
    return [
      { id, status: 'bad', detail: `role ${role.name} may not make databases`, hint: `alter role ${name} createdb;` },
    ];
  if (exists && mayCreate !== undefined && 'seen' in mayCreate && !mayCreate.seen)
    return [
      {
        id,
        status: 'bad',
        detail: `role ${role.name} may not make schemas in the database`,
        hint: `grant create on database ${quoteIdentifier(connection.database)} to ${name};`,
      },
    ];
  return [
    {
      id,
      status: 'warning',
      detail: `role ${role.name} is no superuser: objects of other owners, and some extensions, will be refused`,
      hint: 'restore as a superuser, or as a role that is a member of every owner (grant <owner> to <role>) and may create in every tablespace',
    },
  ];
}

function needs({ roles, extensions, major }: TargetFacts, manifest: Manifest | undefined): Finding[] {
  if (manifest === undefined)
    return [
      {
        id: 'diagnose.target-role',
        status: 'unknown',
        detail: 'which roles and extensions the backup needs is in its manifest',
        hint: 'name the backup, too: --store <store> --database <name>',
      },
    ];
  const wanted = [...manifest.roles.map((role) => role.name), manifest.server.bootstrap_role];
  const missingRoles = wanted.filter((name) => !roles.has(name));
  const missingExtensions = manifest.extensions.filter(({ name }) => !extensions.has(name));
  return [
    missingRoles.length === 0
      ? { id: 'diagnose.target-role', status: 'good', detail: 'the roles that the backup names are there' }
      : {
          id: 'diagnose.target-role',
          status: 'bad',
          detail: `${missingRoles.length} roles that the backup names are not there: ${missingRoles.slice(0, 10).join(', ')}`,
          hint: missingRoles.map((name) => `create role ${quoteIdentifier(name)} nologin;`).join(' '),
        },
    missingExtensions.length === 0
      ? { id: 'diagnose.target-extension', status: 'good', detail: 'the extensions that the backup needs can be had' }
      : {
          id: 'diagnose.target-extension',
          status: 'bad',
          detail: `extensions that the backup needs are not installed: ${missingExtensions.map(({ name, version: its }) => `${name} ${its}`).join(', ')}`,
          hint: `on the server: apt-get install ${missingExtensions.map(({ name }) => `postgresql-${major}-${name.replaceAll('_', '-')}`).join(' ')} (or the packages that have them)`,
        },
  ];
}

/** A restored database takes about what it took at the source. */
function room(finding: Finding, freeBytes: number | undefined, manifest: Manifest | undefined): Finding {
  if (freeBytes === undefined || manifest === undefined || manifest.server.size_bytes < freeBytes) return finding;
  return {
    ...finding,
    status: 'bad',
    detail: `${finding.detail}; the database had ${formatBytes(manifest.server.size_bytes)} at the source`,
  };
}
