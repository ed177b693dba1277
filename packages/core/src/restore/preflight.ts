import type { Finding } from '../finding.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { RestoreFacts } from './facts.ts';
import { partFindings } from './part.ts';
import { listed } from './rows.ts';

/** What was seen before anything is restored; a bad one keeps it from being begun. Pure. */
export function preflight(facts: RestoreFacts): Finding[] {
  const { filters, scope } = facts.manifest;
  const needs = scope?.needs ?? [];
  return [
    ...(facts.part === undefined ? [] : partFindings(facts.part)),
    ...(filters.filter((filter) => facts.filled === undefined || filter !== '--data-only').length === 0
      ? []
      : [
          {
            id: 'restore.part',
            status: 'warning',
            detail: `this backup holds a part of the database: ${filters.join(' ')}`,
            hint: 'choose another: pgproof list',
          } as const,
        ]),
    ...(facts.otherLocale === undefined
      ? []
      : [
          {
            id: 'restore.locale',
            status: 'warning',
            object: { kind: 'database', name: facts.into.database },
            detail: `it has another encoding or locale than the source: ${facts.otherLocale}`,
            hint: 'drop it, and let the restore make it',
          } as const,
        ]),
    ...(facts.swap === undefined && facts.filled === undefined && differsAtSource(facts)
      ? [
          {
            id: 'restore.database',
            status: 'explained',
            object: { kind: 'database', name: facts.into.database },
            detail: `owner (${facts.owner}), privileges, comment and settings of the database itself are its own: a dump is restored without them${ownAtSource(facts.manifest)}`,
            hint: `alter database ${quoteIdentifier(facts.into.database)} owner to ${facts.manifest.database_own === undefined ? '…' : quoteIdentifier(facts.manifest.database_own.owner)}; --rename takes them over from the database that it replaces`,
          } as const,
        ]
      : []),
    ...(facts.filled?.isCleaned === true && facts.filled.emptied.length > 0
      ? [
          {
            id: 'restore.emptied',
            status: 'warning',
            object: { kind: 'database', name: facts.into.database },
            detail: `held rows, and is emptied before, for clean says so: ${listed(facts.filled.emptied)}`,
          } as const,
        ]
      : []),
    ...needs.map(
      ({ object, by }): Finding => ({
        id: 'restore.needed-left-out',
        status: 'warning',
        object: { kind: 'object', name: object },
        detail: `left out of the backup, and needed by ${by}: that will be refused`,
      }),
    ),
    ...facts.missingRoles.map(
      (name): Finding => ({
        id: 'restore.role',
        status: 'warning',
        object: { kind: 'role', name },
        detail: 'the dump names this role and the target does not have it: what it owns or was granted will be refused',
        hint: `create role ${quoteIdentifier(name)} nologin;`,
      }),
    ),
    ...facts.missingTablespaces.map((name): Finding => {
      const common = {
        id: 'restore.tablespace',
        object: { kind: 'tablespace', name },
        hint: `create tablespace ${quoteIdentifier(name)} location '<an empty folder of the server>';`,
      };
      return facts.manifest.format === 'plain'
        ? { ...common, status: 'bad', detail: 'the script puts objects into it, and the target does not have it' }
        : {
            ...common,
            status: 'warning',
            detail: 'the target does not have it: all objects go into the default one',
          };
    }),
    ...facts.missingExtensions.map(
      (name): Finding => ({
        id: 'restore.extension',
        status: 'bad',
        object: { kind: 'extension', name },
        detail: 'the dump needs this extension and the target does not offer it',
        hint: `install its package on the target server, such as: apt-get install postgresql-${facts.targetMajor}-${name.replaceAll('_', '-')}`,
      }),
    ),
  ];
}

/** Older manifests do not say what the database had of its own. */
function differsAtSource({ manifest: { database_own: own }, owner }: RestoreFacts): boolean {
  return own === undefined || own.owner !== owner || own.properties.length > 0;
}

function ownAtSource({ database_own: own }: RestoreFacts['manifest']): string {
  if (own === undefined) return '';
  const rest = own.properties.length === 0 ? '' : `, and had ${own.properties.join(', ')}`;
  return `; at the source it was "${own.owner}"'s${rest}`;
}
