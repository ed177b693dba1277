import type pg from 'pg';
import type { Finding } from '../finding.ts';
import { extensionTablesSql, rowsSql, systemSchemaObjectsSql } from '../postgres/catalogue/losses.ts';
import { normaliseIdentifiers } from '../postgres/catalogue/name.ts';
import { cataloguePins } from '../postgres/catalogue/pins.ts';
import type { CatalogueReading } from '../postgres/catalogue.ts';

/** Something in the source that no dump will hold. */
export interface DumpLoss {
  readonly kind: string;
  readonly name: string;
  /** False when this role could not look. */
  readonly known: boolean;
  readonly detail: string;
  readonly hint?: string;
}

interface ExtensionTable {
  readonly name: string;
  readonly extension: string;
  readonly readable: boolean;
  readonly changed: string | null;
}

async function tablesWithRows(client: pg.Client, tables: readonly ExtensionTable[]): Promise<ReadonlySet<string>> {
  if (tables.length === 0) return new Set();
  const { rows } = await client.query<{ name: string; filled: boolean }>(rowsSql(tables.map(({ name }) => name)));
  return new Set(rows.filter(({ filled }) => filled).map(({ name }) => name));
}

function extensionTableLosses(tables: readonly ExtensionTable[], filled: ReadonlySet<string>): DumpLoss[] {
  return tables.flatMap(({ name, extension, readable, changed }): DumpLoss[] => {
    const object = { kind: 'relation', name: normaliseIdentifiers(name) };
    const owner = normaliseIdentifiers(extension);
    const losses: DumpLoss[] = [];
    if (!readable)
      losses.push({
        ...object,
        known: false,
        detail: `table ${object.name} belongs to extension ${owner}; whether it has rows, which no dump would hold, could not be seen`,
        hint: `grant select on ${name} to the role that backs up`,
      });
    if (filled.has(name))
      losses.push({
        ...object,
        known: true,
        detail: `the rows of table ${object.name} are not dumped: it belongs to extension ${owner} and is not one of its configuration tables`,
        hint: `alter extension ${extension} drop table ${name}`,
      });
    if (changed !== null)
      losses.push({
        ...object,
        known: true,
        detail: `columns of table ${object.name} that were added or altered since extension ${owner} made it are not dumped: ${normaliseIdentifiers(changed)}`,
        hint: `alter extension ${extension} drop table ${name}`,
      });
    return losses;
  });
}

/**
 * Reads what a dump of this database will not hold and the catalogue does not tell: rows and later columns in tables of extensions,
 * and objects that were made in the system's schemas. Same demands on the transaction as `readCatalogue`. Versions 14 to 18.
 * Source: PostgreSQL documentation, 38.17 (extension configuration tables), and measured.
 */
export async function readDumpLosses(client: pg.Client): Promise<DumpLoss[]> {
  await client.query(`savepoint pgproof_losses; ${cataloguePins}`);
  try {
    const tables = (await client.query<ExtensionTable>(extensionTablesSql)).rows;
    const filled = await tablesWithRows(
      client,
      tables.filter(({ readable }) => readable),
    );
    const objects = (await client.query<{ kind: string; name: string }>(systemSchemaObjectsSql)).rows;
    return [
      ...extensionTableLosses(tables, filled),
      ...objects.map(({ kind, name }) => ({
        kind,
        name: normaliseIdentifiers(name),
        known: true,
        detail: `${kind} ${normaliseIdentifiers(name)} is not dumped: it was made in a schema of the system`,
        hint: 'move it into a schema of its own: alter … set schema',
      })),
    ];
  } finally {
    await client.query('rollback to savepoint pgproof_losses; release savepoint pgproof_losses').catch(() => undefined);
  }
}

function invalidIndexes({ catalogue }: CatalogueReading): DumpLoss[] {
  return Object.entries(catalogue['index'] ?? {})
    .filter(([, index]) => index['partitioned'] === undefined && (index['valid'] === 'no' || index['ready'] === 'no'))
    .map(([name]) => ({
      kind: 'index',
      name,
      known: true,
      detail: `index ${name} is invalid and is not dumped`,
      hint: `reindex index concurrently ${name}`,
    }));
}

function disabledConstraintTriggers({ catalogue }: CatalogueReading): DumpLoss[] {
  return Object.entries(catalogue['constraint'] ?? {})
    .filter(([, constraint]) => constraint['internal_triggers'] !== undefined)
    .map(([name]) => ({
      kind: 'constraint',
      name,
      known: true,
      detail: `the triggers of foreign key ${name} are not all in their default state; a dump does not say so, and a copy checks it`,
    }));
}

function handmadeLanguages({ catalogue }: CatalogueReading): DumpLoss[] {
  const dumped = catalogue['function'] ?? {};
  return Object.entries(catalogue['language'] ?? {})
    .filter(([, language]) => !Object.hasOwn(dumped, normaliseIdentifiers(language['handler'] ?? '')))
    .map(([name, language]) => ({
      kind: 'language',
      name,
      known: true,
      detail: `language ${name} was made by hand; its handler ${normaliseIdentifiers(language['handler'] ?? '')} is not dumped, and restoring it fails`,
      hint: `drop it and create it as an extension: create extension ${name}`,
    }));
}

/** What this backup will not hold, said at the time of the backup: findings `backup.not-dumped`, as warnings. Pure. */
export function expectedLosses(source: CatalogueReading, losses: readonly DumpLoss[] = []): Finding[] {
  const all = [
    ...invalidIndexes(source),
    ...disabledConstraintTriggers(source),
    ...handmadeLanguages(source),
    ...losses,
  ];
  return all.map(({ kind, name, known, detail, hint }) => ({
    id: 'backup.not-dumped',
    status: known ? 'warning' : 'unknown',
    object: { kind, name },
    detail,
    ...(hint === undefined ? {} : { hint }),
  }));
}
