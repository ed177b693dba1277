import { allGood, type Finding, type Status } from '../finding.ts';
import { madeAt, type Report } from '../report/report.ts';
import type { DiagnoseFacts } from './facts.ts';
import { judgeAll } from './judge.ts';
import type { DiagnoseOptions } from './options.ts';
import { layerOf } from './order.ts';

/** The report of a diagnosis, at the time that is given. Pure. */
export function reportDiagnose(facts: DiagnoseFacts, options: DiagnoseOptions, cpus: number, endedAt: Date): Report {
  const findings = judgeAll(facts, options, cpus);
  const count = (status: Status): number => findings.filter((finding) => finding.status === status).length;
  const ok = allGood(findings) && (options.failOn !== 'warning' || count('warning') === 0);
  const first = findings.find(({ status }) => status === 'bad') ?? findings.find(({ status }) => status === 'warning');
  const unknown = count('unknown');
  return {
    operation: 'diagnose',
    ok,
    exitCode: ok ? 0 : 1,
    headline: headline(first, findings),
    notes: [
      ...(first === undefined ? [] : reasons(first)),
      ...(unknown === 0
        ? []
        : [
            `${unknown} ${unknown === 1 ? 'thing' : 'things'} could not be seen: each is named below, with what would show it`,
          ]),
    ],
    made: madeAt(endedAt),
    figures: [['looked at', lookedAt(facts, options)]],
    findings,
    relations: [],
    data: {
      cause:
        first === undefined
          ? null
          : {
              id: first.id,
              object: first.object ?? null,
              detail: first.detail,
              next: first.hint ?? null,
              layer: layerOf(first)?.name ?? null,
            },
      bad_findings: count('bad'),
    },
  };
}

function named({ object, detail }: Finding): string {
  return `${object === undefined ? '' : `${object.kind} ${object.name}: `}${detail}`;
}

function headline(first: Finding | undefined, findings: readonly Finding[]): string {
  if (first === undefined) return `nothing wrong was seen in ${findings.length} things that were looked at`;
  return first.status === 'bad'
    ? `the likeliest cause: ${named(first)}`
    : `nothing bad was seen; what comes nearest: ${named(first)}`;
}

function reasons(first: Finding): string[] {
  const layer = layerOf(first);
  return [
    ...(first.hint === undefined ? [] : [`next: ${first.hint}`]),
    ...(layer === undefined ? [] : [`it comes first because ${layer.because}`]),
  ];
}

function lookedAt({ database, store, log, target, container }: DiagnoseFacts, options: DiagnoseOptions): string {
  return [
    ...(container === undefined ? [] : [`container ${options.container}`]),
    ...(log === undefined ? [] : [`log ${options.log}`]),
    ...(database === undefined ? [] : ['the database']),
    ...(target === undefined ? [] : ['the target']),
    ...(store === undefined ? [] : ['the store']),
  ].join(', ');
}
