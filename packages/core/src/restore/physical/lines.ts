import { type CommandTemplate, renderCommands, renderWord, type Step, shellQuote, type Word } from '../../operation.ts';
import { settingLine } from '../../postgres/quiet.ts';
import type { Member } from '../../store/chain.ts';
import { decryptCommand, identityLines } from '../../store/encryption.ts';
import { type PhysicalFile, physicalFile } from '../../store/physical.ts';
import { shellRead } from '../../store/shell.ts';
import type { Store } from '../../store/store.ts';
import { checkCombinedStep, checkStep, type Places, tarsOf, unpackStep } from './assemble.ts';
import type { PhysicalSource } from './source.ts';

type Named = Pick<Store, 'address' | 'byHand'>;

/** An assembly as lines for a shell. */
export interface AssemblyByHand {
  readonly store: Named;
  readonly source: PhysicalSource;
  /** Those of the plan that has the assembly's steps. */
  readonly steps: readonly Step[];
  readonly places: Places;
  /** Folders that the caller has made already, as `renderWord` gives them. */
  readonly made: readonly string[];
  /** Where the parts of a chain lie until they are put together: removed then. */
  readonly parts: readonly string[];
  /** What is done to the chosen backup when it is unpacked, before it is checked. */
  readonly afterUnpacking: (data: string) => readonly string[];
}

/** What a plan of a cluster's files begins with. Holes: `age-identity`. */
export function openingLines(store: Named, { decryption }: Pick<PhysicalSource, 'decryption'>): string[] {
  return [
    ...(store.byHand === undefined ? [] : [`# needs ${store.byHand.needs}`]),
    'set -e -o pipefail; umask 077',
    ...identityLines(decryption),
  ];
}

/** Lines that hold every file of a chain to its digest. */
export function wholeLines(store: Named, { members }: Pick<PhysicalSource, 'members'>): string[] {
  return members.flatMap(({ folder, manifest }) =>
    manifest.files.map(
      ({ path, sha256 }) => `[ "$(${shellRead(store, `${folder}${path}`)} sha256sum)" = '${sha256}  -' ]   # ${path}`,
    ),
  );
}

/** Lines that make a data directory of a chain, by the commands of the plan. */
export function assemblyLines(assembly: AssemblyByHand): string[] {
  const { source, steps, places, made, parts } = assembly;
  const { members } = source;
  const isAlone = members.length === 1;
  const command = (name: string): string[] =>
    steps.flatMap((step) => (step.kind === 'command' && step.name === name ? [renderCommands(step.command)] : []));
  const make = (path: string): string[] => (made.includes(path) ? [] : [`mkdir -m 700 ${path}`]);
  const unpack = (member: Member): string[] => {
    const data = renderWord(isAlone ? places.data : places.part(member.id));
    const space = (oid: string): string => renderWord(isAlone ? places.space(oid) : places.partSpace(member.id, oid));
    const lines = [...tarsOf(member)].reverse().flatMap(({ file, oid }) => {
      const into = oid === undefined ? data : space(oid);
      return [...make(into), ...unpackLines(assembly, member, file, into)];
    });
    return [
      ...lines,
      ...member.manifest.tablespaces.map(({ oid }) => `ln -sfn ${space(oid)} ${data}/pg_tblspc/${oid}`),
      `${readLine(assembly, member, physicalFile(member.manifest, 'backup-manifest'))} > ${data}/backup_manifest`,
      ...(member.id === source.own.id ? assembly.afterUnpacking(data) : []),
      ...command(checkStep(member.id)),
    ];
  };
  return [
    ...members.flatMap(unpack),
    ...(isAlone
      ? []
      : [
          ...source.own.manifest.tablespaces.flatMap(({ oid }) => make(renderWord(places.space(oid)))),
          ...command('combine'),
          ...command(checkCombinedStep),
          `rm -r ${parts.join(' ')}`,
        ]),
  ];
}

function unpackLines(assembly: AssemblyByHand, member: Member, file: PhysicalFile, into: string): string[] {
  const { steps, store } = assembly;
  const stages = steps.flatMap((step): readonly CommandTemplate[] =>
    step.kind === 'pipeline' && step.name === unpackStep(member, file) ? step.stages : [],
  );
  return [`INTO=${into}; ${shellRead(store, `${member.folder}${file.path}`)} ${renderCommands(...stages)}`];
}

/** A command that writes a small file of a backup, opened, to its standard output. */
export function readLine(
  { store, source: { decryption } }: Pick<AssemblyByHand, 'store' | 'source'>,
  { folder, manifest }: Member,
  file: PhysicalFile,
): string {
  const isSealed = manifest.encryption !== null && decryption !== undefined;
  return `${shellRead(store, `${folder}${file.path}`)} ${isSealed ? renderCommands(decryptCommand(decryption)) : 'cat'}`;
}

/** The line that says where tablespaces lie now; none where there are none. */
export function tablespaceLines(
  { own }: Pick<PhysicalSource, 'own'>,
  data: string,
  space: (oid: string) => Word,
): string[] {
  const { tablespaces } = own.manifest;
  if (tablespaces.length === 0) return [];
  const words = tablespaces.map(({ oid }) => `"${oid} "${renderWord(space(oid))}`);
  return [`printf '%s\\n' ${words.join(' ')} > ${data}/tablespace_map`];
}

/** A line that writes lines of settings to a file. */
export function writeLine(settings: Readonly<Record<string, string>>, file: string): string {
  const lines = Object.entries(settings).map(([name, value]) => shellQuote(settingLine(name, value)));
  return `printf '%s\\n' ${lines.join(' ')} > ${file}`;
}
