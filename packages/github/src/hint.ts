import { type ErrorKind, errorKinds, type PgproofError } from '@pgproof/core';
import { inputVariable } from './inputs.ts';
import type { Variables } from './variables.ts';

/** What to do about an error of a step, where the command line's own remedy is none. */
const inWorkflows: Partial<Record<ErrorKind, string>> = {
  'invalid-manifest': 'verify another backup: input "backup"',
  'bad-input': "see the inputs in the action's README",
  'unknown-backup': 'look at the artifacts of the runs: a backup is there once its manifest.json is',
  'store-missing': 'name an existing folder in the input "store", or leave it out for artifacts',
};

/** A hint in the words of a workflow: `--timeout-minutes` is the input of that name where the action has one. */
export function workflowHint(error: PgproofError, env: Variables): string {
  const ours = inWorkflows[error.kind];
  if (ours !== undefined && error.hint === errorKinds[error.kind].hint) return ours;
  // A whole command is one to be run at a terminal.
  if (/\bpgproof [a-z]+ /.test(error.hint)) return error.hint;
  return error.hint
    .replace(
      /^name the file of that key: --age-identity <file>; age-keygen -y <file> says whose it is$/,
      'hand the secret that holds the key to the input "age-identity": it comes to nothing where no secret has that name, or the event may not read it (a fork, Dependabot); age-keygen -y says whose a key is',
    )
    .replace(/--workdir( \/tmp)?/g, 'RUNNER_TEMP')
    .replace(/--([a-z][a-z0-9-]*)(?![a-z0-9-])/g, (flag, name: string) =>
      env[inputVariable(name)] === undefined ? flag : `the input "${name}"`,
    );
}

/** A message in the words of a workflow: the key of a secret lies in a file that nobody there made. */
export function workflowMessage({ message }: Pick<PgproofError, 'message'>): string {
  return message.replace(/"[^"]*\/pgproof-[A-Za-z0-9]{6}\/identity\.txt"/g, 'the input "age-identity"');
}
