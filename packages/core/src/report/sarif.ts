import type { Finding, Status } from '../finding.ts';
import { version } from '../version.ts';

/** What is known of a kind of finding, by its id. */
export interface SarifRule {
  readonly what: string;
  readonly why: string;
  readonly safe: string;
}

const levels: Readonly<Partial<Record<Status, 'error' | 'warning' | 'note'>>> = {
  bad: 'error',
  warning: 'warning',
  unknown: 'note',
};

/**
 * What is not good, as SARIF 2.1.0 (OASIS, 2020), which code scanning reads. Paths stay as the user names them, from the root of the repository
 * where they are relative. Pure.
 */
export function renderSarif(findings: readonly Finding[], ruleOf: (id: string) => SarifRule | undefined): string {
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
            rules: ids.map((id) => describe(id, ruleOf(id))),
          },
        },
        results: told.map(({ finding, level }) => ({
          ...{ ruleId: finding.id, ruleIndex: ids.indexOf(finding.id), level },
          message: { text: messageOf(finding) },
          ...(finding.place === undefined
            ? {}
            : {
                locations: [
                  {
                    physicalLocation: {
                      artifactLocation: { uri: uriOf(finding.place.path) },
                      region: { startLine: finding.place.line },
                    },
                  },
                ],
              }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(id: string, rule: SarifRule | undefined): object {
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: rule.what },
    fullDescription: { text: rule.why },
    help: { text: rule.safe },
  };
}

function messageOf({ detail, hint }: Finding): string {
  return hint === undefined ? detail : `${detail}. Hint: ${hint}`;
}

function uriOf(path: string): string {
  return path
    .replace(/^\.\//, '')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
