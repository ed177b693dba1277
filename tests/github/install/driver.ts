/* Looks for tools with the installer of a runner, and prints as its last line what came of it. Runs inside a root. */
import { findTool, openContainers, PgproofError, present, type Tool, type ToolName } from '@pgproof/core';
import { makeInstaller } from '@pgproof/github';

/** What the driver is told. */
export interface Orders {
  readonly major: number;
  readonly tools: readonly ToolName[];
  readonly folder: string;
  readonly aptSource?: string;
  readonly cache?: boolean;
  readonly image?: string;
}

/** What it prints. */
export interface Outcome {
  readonly tools: readonly Tool[];
  readonly notes: readonly string[];
  readonly error?: { readonly kind: string; readonly message: string; readonly hint: string };
}

async function drive({ major, tools, image, ...options }: Orders): Promise<Outcome> {
  const notes: string[] = [];
  const found: Tool[] = [];
  const session = {
    env: process.env,
    signal: new AbortController().signal,
    workdir: options.folder,
    onProgress: () => undefined,
    now: () => new Date(),
  };
  const note = (line: string) => notes.push(line);
  try {
    await using containers = image === undefined ? undefined : openContainers({ image, mayPull: true, note }, session);
    await using installer = makeInstaller({ ...options, note, ...present({ containers }) });
    for (const name of tools) found.push(await findTool(name, major, session, { install: installer.install }));
    return { tools: found, notes };
  } catch (error) {
    if (!(error instanceof PgproofError)) throw error;
    const { kind, message, hint } = error;
    return { tools: found, notes, error: { kind, message, hint } };
  }
}

console.log(`\n${JSON.stringify(await drive(JSON.parse(process.argv[2] ?? '')))}`);
