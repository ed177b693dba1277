/* action.yml as data: the only home of inputs, outputs and defaults. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface Input {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

export interface Output {
  readonly description: string;
}

/** What is used of an action.yml. */
export interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, Output>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

/** Actions that have a folder of their own, by the operation that the front door knows them by. */
export const actions: Readonly<Record<string, string>> = {
  backup: 'backup-db',
  verify: 'restore-verify',
  restore: 'restore',
  diagnose: 'diagnose',
  monitor: 'healthcheck',
  migrate: 'migrate',
  containerize: 'scaffold',
  automate: 'scaffold',
};

/** Their folders, each once: one may be the door to several operations. */
export const actionFolders: readonly string[] = [...new Set(Object.values(actions))];

/** Reads the action.yml of a folder, from the root of the repository. */
export function readMetadata(folder: string): Metadata {
  const path = new URL(`../${folder === '' ? '' : `${folder}/`}action.yml`, import.meta.url);
  return parse(readFileSync(fileURLToPath(path), 'utf8')) as Metadata;
}
