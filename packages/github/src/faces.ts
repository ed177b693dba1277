import { type PgproofError, type PublicPlan, type Report, renderMarkdown as render, toJson } from '@pgproof/core';
export const renderMarkdown = (report: Report, _o: { mostBytes: number }): string => render(report, { rows: 200 });
export const renderErrorMarkdown = (error: PgproofError, operation: string): string =>
  `### ${operation}: ${error.message}\n\nHint: ${error.hint}\n`;
export const renderPlanMarkdown = (plan: PublicPlan): string => `### plan\n\n${plan.commands.join('\n')}\n`;
export const reportFiles = (report: Report): Record<string, string> => ({
  'report.md': render(report, { rows: 1000 }),
  'result.json': JSON.stringify(toJson(report)),
});
