/** One part of a backup, as a store's path names it. */
export interface Part {
  /** The database's name as one path segment. */
  readonly segment: string;
  readonly id: string;
  /** `data.dump.zst`, `manifest.json`, `verifications/<time>.json`, `rehearsals/<time>.json`. */
  readonly file: string;
}

const idPattern = String.raw`\d{8}T\d{6}Z-[0-9a-f]{6}`;
const segmentPattern = '(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+';
const namePattern = new RegExp(`^pgproof\\.(${segmentPattern})\\.(${idPattern})\\.([A-Za-z0-9][A-Za-z0-9._-]*)$`);
const pathPattern = new RegExp(
  `^(${segmentPattern})/(${idPattern})/((?:(?:verifications|rehearsals)/)?[A-Za-z0-9][A-Za-z0-9._-]*)$`,
);
const recordPattern = new RegExp(`^(verification|rehearsal)\\.(${idPattern}\\.json)$`);
/** What later runs write beside a backup, each kind in a folder of its own. */
const recordFolder = /^(verification|rehearsal)s\//;

/** Reads a store's path; undefined for one of another form. */
export function parsePath(path: string): Part | undefined {
  const [, segment, id, file] = pathPattern.exec(path) ?? [];
  return segment === undefined || id === undefined || file === undefined ? undefined : { segment, id, file };
}

/** Whether a part is a record of a later run, which vouches by itself. */
export function isRecord({ file }: Pick<Part, 'file'>): boolean {
  return recordFolder.test(file);
}

/** The artifact that holds a part: `pgproof.<database>.<id>.<file>`, and `….verification.<time>.json` for a verification; a rehearsal alike. */
export function artifactName(part: Part): string {
  return `pgproof.${part.segment}.${part.id}.${part.file.replace(recordFolder, '$1.')}`;
}

/** The part that an artifact holds by its name; undefined for one that is not ours. */
export function parseArtifactName(name: string): Part | undefined {
  const [, segment, id, rest] = namePattern.exec(name) ?? [];
  if (segment === undefined || id === undefined || rest === undefined) return undefined;
  const [, kind, record] = recordPattern.exec(rest) ?? [];
  return { segment, id, file: record === undefined ? rest : `${kind}s/${record}` };
}
