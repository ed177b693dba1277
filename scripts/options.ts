/* Tables of a command's options, from where the command line has them. */

/** What is read of an option; commander, which the command line alone has, makes them. */
interface Option {
  readonly flags: string;
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
  readonly mandatory: boolean;
  readonly defaultValue?: unknown;
  readonly defaultValueDescription?: string | undefined;
}

/** Markdown of every option of a command, in the order of its help. */
export function optionTable({ options }: { readonly options: readonly Option[] }): string {
  const rows = options.map(
    (option) => `| \`${option.flags.replaceAll('|', '\\|')}\` | ${describe(option)} | ${shownDefault(option)} |`,
  );
  return ['| option | what it is | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function describe({ description, argChoices, mandatory }: Option): string {
  const choices = argChoices === undefined ? '' : ` (${argChoices.map((one) => `\`${one}\``).join(', ')})`;
  return `${cell(description)}${choices}${mandatory ? '; must be given' : ''}`;
}

function shownDefault({ defaultValue, defaultValueDescription }: Option): string {
  const shown = defaultValueDescription ?? (typeof defaultValue === 'object' ? undefined : defaultValue);
  return shown === undefined || shown === false || shown === true ? '' : `\`${String(shown)}\``;
}

const cell = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('|', '\\|');
