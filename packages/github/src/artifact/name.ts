/** One part of a backup, as a store's path names it. */
export interface Part {
  /** The database's name as one path segment. */
  readonly segment: string;
  readonly id: string;
  /** `data.dump.zst`, `manifest.json`, `verifications/<time>.json`. */
  readonly file: string;
}

const idPattern = String.raw`\d{8}T\d{6}Z-[0-9a-f]{6}`;
const segmentPattern = '(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+';
const namePattern = new RegExp(`^pgproof\\.(${segmentPattern})\\.(${idPattern})\\.([A-Za-z0-9][A-Za-z0-9._-]*)$`);
const pathPattern = new RegExp(`^(${segmentPattern})/(${idPattern})/((?:verifications/)?[A-Za-z0-9][A-Za-z0-9._-]*)$`);
const recordPattern = new RegExp(`^verification\\.(${idPattern}\\.json)$`);

/** Reads a store's path; undefined for one of another form. */
export function parsePath(path: string): Part | undefined {
  const [, segment, id, file] = pathPattern.exec(path) ?? [];
  return segment === undefined || id === undefined || file === undefined ? undefined : { segment, id, file };
}

/** The artifact that holds a part: `pgproof.<database>.<id>.<file>`, and `….verification.<time>.json` for a verification. */
export function artifactName(part: Part): string {
  return `pgproof.${part.segment}.${part.id}.${part.file.replace(/^verifications\//, 'verification.')}`;
}

/** The part that an artifact holds by its name; undefined for one that is not ours. */
export function parseArtifactName(name: string): Part | undefined {
  const [, segment, id, rest] = namePattern.exec(name) ?? [];
  if (segment === undefined || id === undefined || rest === undefined) return undefined;
  const record = recordPattern.exec(rest)?.[1];
  return { segment, id, file: record === undefined ? rest : `verifications/${record}` };
}
