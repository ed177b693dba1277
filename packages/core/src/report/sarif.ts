import { createHash } from 'node:crypto';
import type { Finding, Status } from '../finding.ts';
import { version } from '../version.ts';
import type { Report } from './report.ts';
import { cleaned } from './text.ts';

/** What a rule is about: shown beside each of its results. */
export interface SarifRule {
  readonly id: string;
  readonly means: string;
  readonly advice: string;
}

const levels: Partial<Record<Status, 'error' | 'warning' | 'note'>> = {
  bad: 'error',
  warning: 'warning',
  unknown: 'note',
};

/**
 * What is not as it should be as SARIF 2.1.0, which GitHub's code scanning and editors read. A database has no files: the place is a path of
 * its own, `postgres/<database>`, and the object its logical location. Pure.
 */
export function renderSarif(report: Report, database: string, rules: readonly SarifRule[]): string {
  const found = report.findings.filter(({ status }) => levels[status] !== undefined);
  const ids = [...new Set(found.map(({ id }) => id))];
  const about = new Map(rules.map((rule) => [rule.id, rule]));
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pgproof',
            version,
            informationUri: 'https://github.com/pgproof/pgproof',
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: about.get(id)?.means ?? id },
              help: { text: about.get(id)?.advice ?? 'see the hint of the result' },
            })),
          },
        },
        results: found.map((finding) => result(finding, ids.indexOf(finding.id), database)),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function result(
  { id, status, object, detail, hint }: Finding,
  ruleIndex: number,
  database: string,
): Record<string, unknown> {
  const name = object === undefined ? database : object.name;
  const about = object === undefined ? '' : `${object.kind} ${object.name}: `;
  return {
    ruleId: id,
    ruleIndex,
    level: levels[status],
    message: { text: cleaned(`${about}${detail}${hint === undefined ? '' : `. Next: ${hint}`}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `postgres/${encodeURIComponent(database)}` },
          region: { startLine: 1 },
        },
        logicalLocations: [{ name: cleaned(name), kind: cleaned(object?.kind ?? 'database') }],
      },
    ],
    // The same finding of another run is the same alert, whatever its numbers.
    partialFingerprints: {
      pgproof: createHash('sha256')
        .update(JSON.stringify([id, object ?? null]))
        .digest('hex'),
    },
  };
}
