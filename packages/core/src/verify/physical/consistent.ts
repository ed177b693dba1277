import { CommandError, runCommand } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { stepNamed } from '../../operation.ts';
import { openClient } from '../../postgres/client.ts';
import { readLibraryVersions } from '../../postgres/cluster.ts';
import { whileAlive } from '../../postgres/pulse.ts';
import { type Box, type Sandbox, serveBox } from '../../sandbox/sandbox.ts';
import { adminDatabase } from './plan.ts';
import { amcheckDatabase, readDatabase, sortedBy } from './read.ts';
import { readControl, record, type Verifying } from './verifying.ts';

/** Every page of the recovered cluster against its checksum. */
export async function checkChecksums(verifying: Verifying, box: Box): Promise<Finding[]> {
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
export async function serve(verifying: Verifying, box: Box, stack: AsyncDisposableStack): Promise<Sandbox | undefined> {
  const { facts, session } = verifying;
  const { manifest } = facts.own;
  try {
    return await serveBox(
      box,
      stack,
      {
        superuser: manifest.server.bootstrap_role,
        database: adminDatabase(manifest),
        options: '-c session_preload_libraries= -c local_preload_libraries=',
      },
      session,
    );
  } catch (error) {
    session.signal.throwIfAborted();
    if (!(error instanceof PgproofError) || error.kind !== 'deadline') throw error;
    const detail = `the recovered server lets "${manifest.server.bootstrap_role}" not in: ${String((error.cause as Error | undefined)?.message ?? error.message)}`;
    record(verifying, [{ id: 'verify.login', status: 'unknown', level: 'consistent', detail }]);
    return undefined;
  }
}

/** Level `consistent` on the running copy. Gives how many relations were read. */
export async function look(verifying: Verifying, sandbox: Sandbox): Promise<number> {
  const { facts, options, session, plan } = verifying;
  const { libraries, databases, server } = facts.own.manifest;
  const { connection } = sandbox;
  try {
    return await whileAlive(connection, options.serverTimeoutSeconds, session, async (watched) => {
      const here = await (async () => {
        await using client = await openClient(connection, watched.signal);
        return await readLibraryVersions(client);
      })();
      let relations = 0;
      for (const { name, allows_connections: isOpen, collation } of databases) {
        if (!isOpen) continue;
        const object = { kind: 'database', name };
        try {
          const read = await readDatabase(connection, name, watched);
          relations += read.relations;
          record(verifying, read.findings);
          const detail = `${read.relations} tables were read to the end, with their TOAST`;
          if (read.findings.length === 0)
            record(verifying, [{ id: 'verify.read', status: 'good', level: 'consistent', object, detail }]);
        } catch (error) {
          if (!/incompatible with operating system/.test((error as Error).message)) throw error;
          record(verifying, [
            {
              ...{ id: 'verify.read', status: 'unknown', level: 'consistent', object },
              detail: `its locale "${collation}" is not installed here, so nobody can connect to it`,
              hint: `install it: localedef -i ${collation.split('.')[0]} -f UTF-8 ${collation}`,
            },
          ]);
          continue;
        }
        const sorted = await sortedBy(connection, name, watched);
        const other = sorted.filter((library) => libraries[library] !== here[library]);
        const otherOrder =
          other.length === 0
            ? undefined
            : `text is sorted otherwise here (${other.map((library) => `${library} ${here[library] ?? 'of no known version'}, at the source ${libraries[library] ?? 'of no known version'}`).join(', ')})`;
        if (otherOrder !== undefined)
          record(verifying, [
            {
              ...{ id: 'verify.collation', status: 'unknown', level: 'consistent', object },
              detail: `the order of its indexes cannot be checked: ${otherOrder}`,
              hint: `verify on a machine like the source, or in its image: --sandbox docker --postgres-image <image of PostgreSQL ${server.version}>`,
            },
          ]);
        if ('missing' in facts.amcheck) continue;
        const { command } = stepNamed(plan, 'command', 'amcheck');
        const work = { command, socket: connection.host, database: name, otherOrder };
        record(verifying, await amcheckDatabase(work, watched));
      }
      if ('missing' in facts.amcheck) record(verifying, [{ ...facts.amcheck.missing, level: 'consistent' }]);
      return relations;
    });
  } catch (error) {
    throw await sandbox.explain(error);
  }
}
