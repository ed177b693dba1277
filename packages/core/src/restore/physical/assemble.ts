import { lchown, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Command, type RunOptions, runPipeline } from '../../command.ts';
import {
  type CommandTemplate,
  fillCommand,
  fillWord,
  type Plan,
  type Step,
  stepNamed,
  type Word,
} from '../../operation.ts';
import type { Session } from '../../session.ts';
import type { Member } from '../../store/chain.ts';
import { sync } from '../../store/durable.ts';
import { classifyDecryption, decryptCommand, identityHoles } from '../../store/encryption.ts';
import { withStoredInput } from '../../store/input.ts';
import { type PhysicalFile, physicalFile } from '../../store/physical.ts';
import type { Store } from '../../store/store.ts';
import type { PhysicalSource } from './source.ts';

/** Where the parts of a cluster are put. */
export interface Places {
  readonly data: Word;
  /** A backup of a chain, before they are put together. */
  readonly part: (id: string) => Word;
  readonly space: (oid: string) => Word;
  readonly partSpace: (id: string, oid: string) => Word;
}

type Source = Pick<PhysicalSource, 'members' | 'tar' | 'unpackers' | 'decryption'>;
type ProgramOf = (name: 'pg_verifybackup' | 'pg_combinebackup', args: readonly Word[]) => CommandTemplate;

/** Names of steps. */
export const unpackStep = ({ id }: Member, { path }: PhysicalFile): string => `unpack ${id}/${path}`;
export const checkStep = (id: string): string => `check ${id}`;
/** Of what was put together, against the manifest that pg_combinebackup makes of it. */
export const checkCombinedStep = 'check-combined';

function stagesOf({ unpackers, decryption }: Source, { manifest }: Member, last: CommandTemplate): CommandTemplate[] {
  const unpacker = unpackers[manifest.compression.algorithm];
  return [
    ...(manifest.encryption === null || decryption === undefined ? [] : [decryptCommand(decryption)]),
    ...(unpacker === undefined ? [] : [{ program: unpacker, args: ['-d', '-c'], env: {} }]),
    last,
  ];
}

/** Pure: the steps that make a data directory of a chain. Holes: those of `places`, `into` (a folder), `age-identity`. */
export function assemblySteps(source: Source, places: Places, program: ProgramOf): Step[] {
  const { members, tar } = source;
  const extract: CommandTemplate = {
    program: tar,
    args: [
      ...['--extract', '--file=-', '--no-same-owner', '--no-same-permissions', '--delay-directory-restore'],
      ['--directory=', { hole: 'into' }],
    ],
    env: { LC_ALL: 'C' },
  };
  const last = members.at(-1);
  const check = (data: Word): CommandTemplate => program('pg_verifybackup', ['--quiet', '--exit-on-error', data]);
  return [
    ...members.flatMap((member): Step[] => [
      ...tarsOf(member).flatMap(({ file }): Step[] => [
        { kind: 'get', name: file.path, path: `${member.folder}${file.path}` },
        { kind: 'pipeline', name: unpackStep(member, file), stages: stagesOf(source, member, extract) },
      ]),
      {
        kind: 'command',
        name: checkStep(member.id),
        // What a backup's own WAL holds is shown by replaying it.
        command: check(members.length === 1 ? places.data : places.part(member.id)),
      },
    ]),
    ...(members.length === 1 || last === undefined
      ? []
      : [
          {
            kind: 'command',
            name: 'combine',
            command: program('pg_combinebackup', [
              ['--output=', ...[places.data].flat()],
              '--manifest-checksums=SHA256',
              ...last.manifest.tablespaces.map(
                ({ oid }): Word => [
                  '--tablespace-mapping=',
                  ...[places.partSpace(last.id, oid)].flat(),
                  '=',
                  ...[places.space(oid)].flat(),
                ],
              ),
              ...members.map(({ id }) => places.part(id)),
            ]),
          } as const,
          { kind: 'command', name: checkCombinedStep, command: check(places.data) } as const,
        ]),
  ];
}

/** A tar of a backup. */
export interface Tar {
  readonly file: PhysicalFile;
  /** Undefined: the data directory. */
  readonly oid: string | undefined;
}

/** That of the data directory first. */
export function tarsOf({ manifest }: Member): Tar[] {
  return [
    { file: physicalFile(manifest, 'data'), oid: undefined },
    ...manifest.tablespaces.flatMap(({ oid, file: path }) => {
      const file = manifest.files.find((one) => one.path === path && one.role === 'tablespace');
      return file === undefined ? [] : [{ file, oid }];
    }),
  ];
}

/** What assembling needs of where it is done. */
export interface Assembling {
  readonly plan: Pick<Plan, 'steps'>;
  readonly store: Store;
  readonly source: Source;
  readonly places: Places;
  /** Values of the holes of `places`. */
  readonly holes: Readonly<Record<string, string>>;
  /** Whose the files are to be, where that is not us, and what starts a program as that user. */
  readonly owner: { readonly uid: number; readonly gid: number; readonly prefix: readonly string[] } | undefined;
  readonly session: Session;
}

/** Unpacks one backup of the chain to where it is checked: a data directory with its tablespaces. Throws what its files cannot be read by. */
export async function unpackMember(assembling: Assembling, member: Member): Promise<void> {
  const { places, holes, owner, session, source } = assembling;
  const isAlone = source.members.length === 1;
  const at = (word: Word): string => fillWord(word, holes);
  const data = at(isAlone ? places.data : places.part(member.id));
  const links: (readonly [oid: string, into: string])[] = [];
  // The data directory at last: half a cluster must not look like one that can be started.
  for (const { file, oid } of tarsOf(member).reverse()) {
    const into = oid === undefined ? data : at(isAlone ? places.space(oid) : places.partSpace(member.id, oid));
    await makeOwned(into, owner);
    session.onProgress({ phase: 'unpack', current: `${member.id}/${file.path}` });
    await unpackFile(assembling, member, file, into);
    if (oid !== undefined) links.push([oid, into]);
  }
  for (const [oid, into] of links) {
    const link = join(data, 'pg_tblspc', oid);
    await rm(link, { force: true });
    await symlink(into, link);
    if (owner !== undefined) await lchown(link, owner.uid, owner.gid);
  }
  const manifest = await readOpened(assembling, member, physicalFile(member.manifest, 'backup-manifest'));
  await writeOwned(join(data, 'backup_manifest'), manifest, owner);
}

async function makeOwned(path: string, owner: Assembling['owner']): Promise<void> {
  await mkdir(path, { mode: 0o700 }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  if (owner !== undefined) await lchown(path, owner.uid, owner.gid);
}

/** Writes a file anew; whatever lay there is not followed. */
export async function writeOwned(path: string, content: Buffer | string, owner: Assembling['owner']): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, content, { mode: 0o600, flag: 'wx' });
  if (owner !== undefined) await lchown(path, owner.uid, owner.gid);
}

/** The same, durably: its content first, then its name. */
export async function keepOwned(path: string, content: Buffer | string, owner: Assembling['owner']): Promise<void> {
  await writeOwned(path, content, owner);
  await sync(path);
  await sync(dirname(path));
}

/** Writes a file in the place of another, which is there until then; durably. */
export async function replaceOwned(path: string, content: Buffer | string, owner: Assembling['owner']): Promise<void> {
  await writeOwned(`${path}.tmp`, content, owner);
  await sync(`${path}.tmp`);
  await rename(`${path}.tmp`, path);
  await sync(dirname(path));
}

async function unpackFile(
  { plan, store, source, owner, session }: Assembling,
  member: Member,
  file: PhysicalFile,
  into: string,
): Promise<void> {
  const holes = { into, ...identityHoles(source.decryption) };
  const stages = stepNamed(plan, 'pipeline', unpackStep(member, file)).stages.map((stage) => fillCommand(stage, holes));
  const commands = stages.map((stage, index) =>
    index === stages.length - 1 && owner !== undefined ? prefixed(owner.prefix, stage) : stage,
  );
  await withStoredInput(store, `${member.folder}${file.path}`, (input) =>
    runPipeline(commands, { signal: session.signal, input, classify: classifyUnpacking }),
  );
}

function prefixed(prefix: readonly string[], { program, args, env }: Command): Command {
  const [first = program, ...words] = [...prefix, program, ...args];
  return { program: first, args: words, env };
}

/** What cannot be unpacked is not what the manifest says, unless the disk is full. */
const classifyUnpacking: NonNullable<RunOptions['classify']> = (stderr) => {
  const opened = classifyDecryption(stderr);
  if (opened !== undefined) return opened;
  if (stderr.some((line) => /No space left on device|Disk quota exceeded/i.test(line))) return { kind: 'disk-full' };
  return { kind: 'invalid-manifest' };
};

/** A small file of a backup, opened. */
export async function readOpened(
  { store, source, session }: Pick<Assembling, 'store' | 'source' | 'session'>,
  { folder, manifest }: Member,
  file: PhysicalFile,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const collect = async (from: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of from) chunks.push(chunk);
  };
  const path = `${folder}${file.path}`;
  const { decryption } = source;
  if (manifest.encryption === null || decryption === undefined) await collect(await store.get(path));
  else
    await withStoredInput(store, path, (input) =>
      runPipeline([fillCommand(decryptCommand(decryption), identityHoles(decryption))], {
        signal: session.signal,
        input,
        output: collect,
        classify: classifyUnpacking,
      }),
    );
  return Buffer.concat(chunks);
}
