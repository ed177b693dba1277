import { CommandError, runCommand } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { stepNamed } from '../../operation.ts';
import { openClient } from '../../postgres/client.ts';
import { readLibraryVersions } from '../../postgres/cluster.ts';
import type { Connection } from '../../postgres/connection.ts';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import { whileAlive } from '../../postgres/pulse.ts';
import { type Box, type Sandbox, serveBox } from '../../sandbox/sandbox.ts';
import type { LibraryVersions } from '../../store/physical.ts';
import { adminDatabases } from './plan.ts';
import { amcheckDatabase, openDatabases, readDatabase, recordedVersions, refusedDatabase, sortedBy } from './read.ts';
import { type Looking, readControl, record } from './verifying.ts';

/** Every page of the recovered cluster against its checksum. */
export async function checkChecksums(verifying: Looking, box: Box): Promise<Finding[]> {
  const { session } = verifying;
  const id = 'verify.checksums';
  const level = 'consistent' as const;
  const { checksumVersion } = await readControl(verifying, box);
  if (checksumVersion === 0)
    return [
      {
        ...{ id, status: 'warning', level },
        detail: 'the cluster has no data checksums: damage that leaves pages readable goes unseen',
        hint: 'with the source stopped: pg_checksums --enable --pgdata <data directory>',
      },
    ];
  session.onProgress({ phase: 'checksums' });
  const command = await box.command('checksums', process.pid);
  const damaged: string[] = [];
  try {
    const { stdout } = await runCommand(command, {
      signal: session.signal,
      output: 'collect',
      onStderrLine: (line) => {
        const [, file, block] = /checksum verification failed in file "([^"]+)", block (\d+)/.exec(line) ?? [];
        if (file !== undefined) damaged.push(`${file.replace(/^.*\/data\/cluster\//, '')}, block ${block}`);
      },
    });
    const blocks = /Blocks scanned: +(\d+)/.exec(stdout)?.[1] ?? '0';
    return [{ id, status: 'good', level, detail: `no page failed its checksum, of ${blocks} (pg_checksums)` }];
  } catch (error) {
    if (!(error instanceof CommandError) || error.kind !== 'database-refused') throw error;
    if (damaged.length === 0) return [{ id, status: 'unknown', level, detail: error.message }];
    return damaged.slice(0, 20).map((name) => ({
      ...{ id, status: 'bad', level },
      object: { kind: 'page', name },
      detail: `its checksum is wrong${damaged.length > 20 ? `; ${damaged.length} pages in all` : ''}`,
    }));
  }
}

/** Undefined where the server is there and lets nobody in. */
export async function serve(verifying: Looking, box: Box, stack: AsyncDisposableStack): Promise<Sandbox | undefined> {
  const { facts, session } = verifying;
  const { manifest } = facts.own;
  try {
    return await serveBox(
      box,
      stack,
      {
        superuser: manifest.server.bootstrap_role,
        databases: adminDatabases(manifest),
        // Its messages are read, and a database can set the language of its own.
        options: '-c session_preload_libraries= -c local_preload_libraries= -c lc_messages=C',
      },
      session,
    );
  } catch (error) {
    session.signal.throwIfAborted();
    if (!(error instanceof PgproofError) || !['deadline', 'login-refused'].includes(error.kind)) throw error;
    const detail = `the recovered server lets "${manifest.server.bootstrap_role}" not in: ${String((error.cause as Error | undefined)?.message ?? error.message)}`;
    record(verifying, [{ id: 'verify.login', status: 'unknown', level: 'consistent', detail }]);
    return undefined;
  }
}

/** Level `consistent` on the running copy: each of its databases. Gives how many relations were read. */
export async function look(verifying: Looking, sandbox: Sandbox): Promise<number> {
  const { facts, options, session } = verifying;
  const { connection } = sandbox;
  try {
    return await whileAlive(connection, options.serverTimeoutSeconds, session, async (watched) => {
      const here = await (async () => {
        await using client = await openClient(connection, watched.signal);
        return await readLibraryVersions(client);
      })();
      let relations = 0;
      for (const database of await openDatabases(connection, watched)) {
        const { name } = database;
        if (database.isHalfDropped) {
          record(verifying, [
            {
              ...{ id: 'verify.read', status: 'warning', level: 'consistent', object: { kind: 'database', name } },
              detail:
                'not looked at: its DROP DATABASE did not come to its end at the source, so nobody can connect to it',
              hint: `at the source: drop database ${quoteIdentifier(name)};`,
            },
          ]);
          continue;
        }
        try {
          relations += await lookAtDatabase({ ...verifying, session: watched }, connection, { name, here });
        } catch (error) {
          const refused = refusedDatabase(database, error);
          if (refused === undefined) throw error;
          record(verifying, [refused]);
        }
      }
      if ('missing' in facts.amcheck) record(verifying, [{ ...facts.amcheck.missing, level: 'consistent' }]);
      return relations;
    });
  } catch (error) {
    throw await sandbox.explain(error);
  }
}

/** Gives how many relations were read. */
async function lookAtDatabase(
  verifying: Looking,
  server: Connection,
  { name, here }: { readonly name: string; readonly here: LibraryVersions },
): Promise<number> {
  const { facts, session, plan } = verifying;
  const { libraries, server: source } = facts.own.manifest;
  const object = { kind: 'database', name };
  const { relations, findings } = await readDatabase(server, name, session);
  record(verifying, findings);
  if (findings.length === 0) {
    const detail = `${relations} tables were read to the end, with their TOAST`;
    record(verifying, [{ id: 'verify.read', status: 'good', level: 'consistent', object, detail }]);
  }
  const sorted = await sortedBy(server, name, session);
  const there = libraries ?? (await recordedVersions(server, name, session));
  const other = sorted.filter((library) => there[library] !== here[library]);
  const otherOrder =
    other.length === 0
      ? undefined
      : `text is sorted otherwise here (${other.map((library) => `${library} ${here[library] ?? 'of no known version'}, at the source ${there[library] ?? 'of no known version'}`).join(', ')})`;
  if (otherOrder !== undefined)
    record(verifying, [
      {
        ...{ id: 'verify.collation', status: 'unknown', level: 'consistent', object },
        detail: `the order of its indexes cannot be checked: ${otherOrder}`,
        hint: `verify on a machine like the source, or in its image: --sandbox docker --postgres-image <image of PostgreSQL ${source.version}>`,
      },
    ]);
  if ('missing' in facts.amcheck) return relations;
  const { command } = stepNamed(plan, 'command', 'amcheck');
  record(verifying, await amcheckDatabase({ command, server, database: name, otherOrder }, session));
  return relations;
}
