/*
 * GitHub's own parser, as its editor extension uses it: schema, and the syntax and names of expressions. Node cannot import the package as it
 * is (its JSON imports lack `type: json`), so this file is run from a bundle (bundle.ts).
 */
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import type { Problem, YamlFile, YamlFiles } from './files.ts';

/** What GitHub would refuse. */
export async function parse({ actions, workflows }: YamlFiles): Promise<Problem[]> {
  const problems = actions.flatMap(parseOneAction);
  for (const file of workflows) problems.push(...(await parseOneWorkflow(file)));
  return problems;
}

function parseOneAction({ path, text }: YamlFile): Problem[] {
  const { context, value } = parseAction({ name: path, content: text }, new NoOperationTraceWriter());
  if (value !== undefined) convertActionTemplate(context, value);
  return problemsOf(path, context);
}

async function parseOneWorkflow({ path, text }: YamlFile): Promise<Problem[]> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return problemsOf(path, context);
}

function problemsOf(path: string, context: TemplateContext): Problem[] {
  return context.errors.getErrors().map(({ rawMessage, range }) => {
    return { path, line: range?.start.line, column: range?.start.column, message: rawMessage };
  });
}
