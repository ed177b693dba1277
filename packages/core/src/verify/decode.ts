import { CommandError, type RunResult, runPipeline } from '../command.ts';
import type { Finding } from '../finding.ts';
import { type CommandTemplate, fillCommand, stepNamed } from '../operation.ts';
import type { OpenArchive } from '../restore/open.ts';
import type { Session } from '../session.ts';
import { classifyDecryption, identityHoles } from '../store/encryption.ts';
import { fileOfRole } from '../store/manifest.ts';
import { formatCount } from '../units.ts';
import type { VerifyFacts } from './facts.ts';
import type { OpenArchives } from './files.ts';
import { decodingSteps } from './plan.ts';

/**
 * Decodes every archive to its end, the data's only where a restore has not done so: `verify.decrypt` and `verify.unpack` (intact) when one does not decrypt or unpack to its end, `verify.decode` (readable)
 * when pg_restore cannot read every block. `pg_restore --list` would pass a file that is cut in half.
 */
export async function checkDecoding(
  { data, definitions }: OpenArchives,
  facts: VerifyFacts,
  wasReadByRestore: boolean,
  session: Session,
): Promise<Finding[]> {
  const ofDefinitions =
    definitions === undefined
      ? []
      : await decode('decode-definitions', definitions, facts, session, {
          name: fileOfRole(facts.manifest, 'schema').path,
          good: 'the definitions beside the rows were decoded, every block of them',
        });
  const name = fileOfRole(facts.manifest, 'data').path;
  const ofData =
    data.script !== undefined
      ? scriptFindings(data.script, name)
      : wasReadByRestore
        ? [readByRestore]
        : await decode('decode', data, facts, session, {
            name,
            good: 'the whole archive was decoded, every block of it',
          });
  return [...ofDefinitions, ...ofData];
}

const readByRestore: Finding = {
  id: 'verify.decode',
  status: 'good',
  level: 'readable',
  detail: 'the restore decoded the whole archive, every block of it',
};

async function decode(
  step: 'decode' | 'decode-definitions',
  archive: OpenArchive,
  facts: VerifyFacts,
  session: Session,
  { name, good }: { readonly name: string; readonly good: string },
): Promise<Finding[]> {
  const { stages } = stepNamed({ steps: decodingSteps(facts) }, 'pipeline', step);
  session.onProgress({ phase: 'decode', current: archive.path });
  try {
    const holes = { ...identityHoles(facts.decryption), ...archive.holes };
    const { mayStopEarly } = archive;
    const running = { signal: session.signal, classify: classifyDecryption };
    const read = (commands: readonly CommandTemplate[], stopping: boolean): Promise<RunResult> =>
      archive.feed((input) =>
        runPipeline(
          commands.map((stage) => fillCommand(stage, holes)),
          { ...running, ...input, mayStopEarly: stopping },
        ),
      );
    // What unpacks knows only at its end whether all was whole.
    if (mayStopEarly && stages.length > 1) await read(stages.slice(0, -1), false);
    await read(stages, mayStopEarly);
    return [{ id: 'verify.decode', status: 'good', level: 'readable', detail: good }];
  } catch (error) {
    if (
      !(error instanceof CommandError) ||
      ['interrupted', 'deadline', 'tool-missing', 'bad-input', 'program-killed', 'out-of-memory'].includes(error.kind)
    )
      throw error;
    const isUnpacking = error.stage < stages.length - 1;
    const isDecrypting = isUnpacking && facts.decryption !== undefined && error.stage === 0;
    return [
      {
        id: isDecrypting ? 'verify.decrypt' : isUnpacking ? 'verify.unpack' : 'verify.decode',
        status: 'bad',
        level: isUnpacking ? 'intact' : 'readable',
        object: { kind: 'file', name },
        detail: error.message,
      },
    ];
  }
}

function scriptFindings(script: NonNullable<OpenArchive['script']>, name: string): Finding[] {
  const common = { id: 'verify.decode', level: 'readable' } as const;
  const object = { kind: 'file', name };
  if ('refusal' in script) {
    const hint = 'psql would run it: look at that line, and do not restore this backup before';
    return [{ ...common, status: 'bad', object, detail: `the script: ${script.refusal.message}`, hint }];
  }
  const { isComplete, entries } = script.contents;
  if (!isComplete)
    return [
      {
        ...common,
        status: 'bad',
        object,
        detail: 'the script does not come to its end: the last lines of a dump are missing',
      },
    ];
  const detail = `the whole script was read, ${formatCount(entries.length)} entries: it comes to its end, and holds no command to psql`;
  return [{ ...common, status: 'good', detail }];
}
