import { createHash } from 'node:crypto';
import type { Finding, Status } from '../finding.ts';
import { version } from '../version.ts';
import { cleaned } from './text.ts';

/** What a rule is about: shown beside each of its results. */
export interface SarifRule {
  readonly means: string;
  readonly why?: string;
  readonly advice: string;
}

export interface SarifOptions {
  readonly ruleOf: (id: string) => SarifRule | undefined;
  /** What a finding without a place in a file is about; a database has no files. */
  readonly database?: string;
}

const levels: Readonly<Partial<Record<Status, 'error' | 'warning' | 'note'>>> = {
  bad: 'error',
  warning: 'warning',
  unknown: 'note',
};

/**
 * What is not as it should be as SARIF 2.1.0 (OASIS, 2020), which code scanning and editors read. Paths stay as the user names them, from the
 * root of the repository where they are relative; of a database the place is a path of its own, `postgres/<database>`, and the
 * object its logical location. Pure.
 */
export function renderSarif(findings: readonly Finding[], options: SarifOptions): string {
  const told = findings.flatMap((finding) => {
    const level = levels[finding.status];
    return level === undefined ? [] : [{ finding, level }];
  });
  const ids = [...new Set(told.map(({ finding }) => finding.id))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            ...{ name: 'pgproof', version, informationUri: 'https://github.com/pgproof/pgproof' },
            rules: ids.map((id) => describe(id, options.ruleOf(id))),
          },
        },
        results: told.map(({ finding, level }) => ({
          ...{ ruleId: finding.id, ruleIndex: ids.indexOf(finding.id), level },
          message: { text: messageOf(finding) },
          ...locate(finding, options.database),
          // Of a line code scanning makes its own.
          ...(finding.place === undefined ? { partialFingerprints: { pgproof: fingerprint(finding) } } : {}),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(id: string, rule: SarifRule | undefined): object {
  if (rule === undefined) return { id };
  const { means, why, advice } = rule;
  return {
    id,
    shortDescription: { text: means },
    ...(why === undefined ? {} : { fullDescription: { text: why } }),
    help: { text: advice },
  };
}

function messageOf({ object, detail, hint }: Finding): string {
  const about = object === undefined ? '' : `${object.kind} ${object.name}: `;
  return cleaned(`${about}${detail}${hint === undefined ? '' : `. Hint: ${hint}`}`);
}

function locate({ place, object }: Finding, database: string | undefined): object {
  if (place !== undefined) return { locations: [{ physicalLocation: physical(uriOf(place.path), place.line) }] };
  if (database === undefined) return {};
  const logical = { name: cleaned(object?.name ?? database), kind: cleaned(object?.kind ?? 'database') };
  return {
    locations: [
      { physicalLocation: physical(`postgres/${encodeURIComponent(database)}`, 1), logicalLocations: [logical] },
    ],
  };
}

function physical(uri: string, line: number): object {
  return { artifactLocation: { uri }, region: { startLine: line } };
}

/** The same finding of another run is the same alert, whatever its numbers. */
function fingerprint({ id, object }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([id, object ?? null]))
    .digest('hex');
}

function uriOf(path: string): string {
  return path
    .replace(/^\.\//, '')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
