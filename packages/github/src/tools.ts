import { present, type ToolSearch } from '@pgproof/core';
import type { Inputs } from './inputs.ts';
import type { Surroundings } from './step.ts';

/** Inputs about PostgreSQL's programs. */
export interface ToolInputs {
  readonly pgBin: string | undefined;
}

export function readToolInputs(inputs: Inputs): ToolInputs {
  return { pgBin: inputs.optionalPath('pg-bin') };
}

/** Where PostgreSQL's programs are looked for. */
export function openTools({ pgBin }: ToolInputs, _surroundings: Surroundings): ToolSearch {
  return present({ pgBin });
}
