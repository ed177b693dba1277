import { present, type ToolSearch } from '@pgproof/core';
import type { Inputs } from './inputs.ts';
import { makeInstaller } from './install/install.ts';
import type { Surroundings } from './step.ts';

/** Inputs about PostgreSQL's programs. */
export interface ToolInputs {
  readonly pgBin: string | undefined;
  readonly installPostgresql: boolean;
  readonly aptSource: string | undefined;
  readonly cachePackages: boolean;
}

export function readToolInputs(inputs: Inputs): ToolInputs {
  return {
    pgBin: inputs.optionalPath('pg-bin'),
    installPostgresql: inputs.flag('install-postgresql'),
    aptSource: inputs.optional('apt-source'),
    cachePackages: inputs.flag('cache-packages'),
  };
}

/** Where PostgreSQL's programs are looked for, and how they are brought where the exact major is not there. A dry run brings nothing. */
export function openTools(
  { pgBin, installPostgresql, aptSource, cachePackages, dryRun }: ToolInputs & { readonly dryRun: boolean },
  { env, session, log, use }: Surroundings,
): ToolSearch {
  if (!installPostgresql || dryRun) return present({ pgBin });
  const folder = env['RUNNER_TEMP'] || session.workdir;
  const { install } = use(makeInstaller({ folder, note: log.note, cache: cachePackages, ...present({ aptSource }) }));
  return { install, ...present({ pgBin }) };
}
