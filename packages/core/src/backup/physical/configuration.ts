import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { endsSession, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Client } from '../../postgres/client.ts';

/** Files of the server's configuration, by their paths at the source. */
export interface ConfigurationFile {
  readonly path: string;
  readonly content: Buffer;
}

export interface Configuration {
  readonly files: readonly ConfigurationFile[];
  readonly findings: readonly Finding[];
}

const id = 'backup.configuration';
const grant =
  'as a superuser: grant pg_read_all_settings, pg_read_server_files to <role>; grant execute on function pg_read_binary_file(text), pg_show_all_file_settings() to <role>;';

/**
 * Reads the files of the configuration that lie outside the data directory (Debian has them in /etc), which a base backup does not hold: by SQL,
 * where the role may; else a finding that names the grant. Versions 14 to 18.
 */
export async function readConfiguration(client: Client): Promise<Configuration> {
  const places = await client.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('data_directory', 'config_file', 'hba_file', 'ident_file')",
  );
  const data = places.find(({ name }) => name === 'data_directory')?.setting;
  if (data === undefined)
    return { files: [], findings: [unknown('the role may not know where the server keeps its configuration')] };
  const named = places.filter(({ name }) => name !== 'data_directory').map(({ setting }) => setting);
  const included = await includedFiles(client);
  const outside = [...new Set([...named, ...(included ?? [])])].filter((path) => !path.startsWith(`${data}/`)).sort();
  if (outside.length === 0)
    return {
      files: [],
      findings: [{ id, status: 'good', detail: 'the configuration lies in the data directory, and so in the backup' }],
    };
  const files: ConfigurationFile[] = [];
  const unread: Finding[] = [];
  for (const path of outside) {
    const content = await readFile(client, path);
    if (typeof content === 'string') unread.push({ ...unknown(content), object: { kind: 'file', name: path } });
    else files.push({ path, content });
  }
  const findings: Finding[] = [
    ...unread,
    ...(included === undefined
      ? [unknown('files that postgresql.conf includes are not known: the role may not read pg_file_settings')]
      : []),
    ...(files.length === 0
      ? []
      : [
          {
            id,
            status: 'good',
            detail: `collected from outside the data directory: ${files.map(({ path }) => path).join(', ')}`,
          } as const,
        ]),
  ];
  return { files, findings };
}

function unknown(detail: string): Finding {
  return { id, status: 'unknown', detail: `not in the backup: ${detail}`, hint: grant };
}

/** Undefined where the role may not know them. */
async function includedFiles(client: Client): Promise<string[] | undefined> {
  const [may] = await client.query<{ may: boolean }>(
    "select has_function_privilege('pg_show_all_file_settings()', 'execute') as may",
  );
  if (may?.may !== true) return undefined;
  const rows = await client.query<{ path: string }>(
    'select distinct sourcefile as path from pg_file_settings where sourcefile is not null',
  );
  return rows.map(({ path }) => path);
}

/** The content, or why it cannot be had. */
async function readFile(client: Client, path: string): Promise<Buffer | string> {
  try {
    const [row] = await client.query<{ content: string }>(
      "select encode(pg_read_binary_file($1), 'base64') as content",
      [path],
    );
    return Buffer.from(row?.content ?? '', 'base64');
  } catch (error) {
    if (sqlStateOf(error) === undefined || endsSession(error)) throw error;
    return (error as Error).message;
  }
}

/** As a tar, each under its path without the leading slash. */
export async function packConfiguration(files: readonly ConfigurationFile[]): Promise<Buffer> {
  const archive = pack();
  for (const { path, content } of files)
    archive.entry({ name: path.replace(/^\/+/, ''), size: content.length, mode: 0o600, mtime: new Date(0) }, content);
  archive.finalize();
  return buffer(archive as unknown as AsyncIterable<Buffer>);
}
