import { noImage, openContainers, type PlaceSearch, present, readImagePattern } from '@pgproof/core';
import type { Inputs } from './inputs.ts';
import { makeInstaller } from './install/install.ts';
import type { Surroundings } from './step.ts';

/** Inputs about PostgreSQL's programs. */
export interface ToolInputs {
  readonly pgBin: string | undefined;
  readonly installPostgresql: boolean;
  readonly aptSource: string | undefined;
  readonly cachePackages: boolean;
  readonly postgresImage: string;
}

export function readToolInputs(inputs: Inputs): ToolInputs {
  return {
    pgBin: inputs.optionalPath('pg-bin'),
    installPostgresql: inputs.flag('install-postgresql'),
    aptSource: inputs.optional('apt-source'),
    cachePackages: inputs.flag('cache-packages'),
    postgresImage: readImagePattern(inputs.required('postgres-image'), 'input "postgres-image"'),
  };
}

/**
 * Where PostgreSQL's programs are looked for, and how they are brought where the exact major is not there. A dry run brings nothing, nor
 * does `install-postgresql: false`; an image that is there already may still be used.
 */
export function openTools(
  inputs: ToolInputs & { readonly dryRun: boolean },
  { env, session, log, use }: Surroundings,
): PlaceSearch {
  const { pgBin, aptSource, cachePackages, postgresImage: image } = inputs;
  const mayBring = inputs.installPostgresql && !inputs.dryRun;
  const containers =
    image === noImage ? undefined : use(openContainers({ image, mayPull: mayBring, note: log.note }, session));
  const found = present({ pgBin, containers });
  if (!mayBring) return { ...found, ...present({ install: containers?.install }) };
  const folder = env['RUNNER_TEMP'] || session.workdir;
  const options = { folder, note: log.note, cache: cachePackages, ...present({ aptSource, containers }) };
  const { install } = use(makeInstaller(options));
  return { install, ...found };
}
