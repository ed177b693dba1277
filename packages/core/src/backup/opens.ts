import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError, runPipeline } from '../command.ts';
import type { Finding } from '../finding.ts';
import { fillCommand, stepNamed } from '../operation.ts';
import { classifyDecryption, identityHoles } from '../store/encryption.ts';
import { withStoredInput } from '../store/input.ts';
import type { ManifestFile } from '../store/manifest.ts';
import { formatCount } from '../units.ts';
import type { Attempt } from './dump.ts';

/** What it needs of a backup under way. */
export interface Opening extends Pick<Attempt, 'plan' | 'session' | 'folder'> {
  readonly options: Pick<Attempt['options'], 'store'>;
  readonly facts: Pick<Attempt['facts'], 'decryption' | 'packer'>;
}

type OpenedFile = Pick<ManifestFile, 'path' | 'raw_bytes'>;

/**
 * Reads back what was just stored, and decrypts it to its end with the key that was given: a backup that its key does not open is none.
 * A finding `backup.opens`, bad for a file that it does not open; none where no key was given. Throws what keeps it from trying.
 */
export async function checkOpens(attempt: Opening, files: readonly OpenedFile[]): Promise<Finding[]> {
  const { plan, facts, options, session, folder } = attempt;
  if (facts.decryption === undefined) return [];
  const stages = stepNamed(plan, 'pipeline', 'open').stages.map((stage) =>
    fillCommand(stage, identityHoles(facts.decryption)),
  );
  for (const file of files) {
    session.onProgress({ phase: 'open', current: file.path });
    let bytes = 0;
    const counting = new Writable({
      write(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        done();
      },
    });
    try {
      await withStoredInput(options.store, `${folder}/${file.path}`, (input) =>
        runPipeline(stages, {
          signal: session.signal,
          input,
          output: (stdout) => pipeline(stdout, counting),
          classify: classifyDecryption,
        }),
      );
    } catch (error) {
      const isKeys = error instanceof CommandError && ['invalid-manifest', 'bad-input'].includes(error.kind);
      if (!isKeys) throw error;
      return [unopened(file, error.message)];
    }
    const raw = facts.packer === undefined ? file.raw_bytes : null;
    if (raw !== null && bytes !== raw)
      return [unopened(file, `it decrypts to ${formatCount(bytes)} bytes, and ${formatCount(raw)} were written`)];
  }
  return [
    {
      id: 'backup.opens',
      status: 'good',
      detail: `read back from the store: the key opens ${files.length === 1 ? 'its file' : `each of its ${files.length} files`}, to the end`,
    },
  ];
}

function unopened({ path }: OpenedFile, why: string): Finding {
  return {
    id: 'backup.opens',
    status: 'bad',
    object: { kind: 'file', name: path },
    detail: `the key does not open what was stored: ${why}`,
    hint: 'see whether the store gives back what it was given, and that age on PATH is age; then run again',
  };
}
