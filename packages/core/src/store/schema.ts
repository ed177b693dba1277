import { Ajv, type ValidateFunction } from 'ajv';
import logical from './manifest.schema.json' with { type: 'json' };
import physical from './physical.schema.json' with { type: 'json' };
import { schemaByMethod, schemaOptions } from './schema-options.ts';

/** The first thing in a value that its schema refuses. */
export interface Problem {
  /** Where, as a JSON pointer; empty for the whole. */
  readonly instancePath: string;
  readonly message?: string | undefined;
}

let compiled: ValidateFunction | undefined;

/** What keeps a value from being a manifest. The build puts the compiled schema in this file's place: to compile it takes longer than all the rest of a start. */
export function problemIn(value: unknown): Problem | undefined {
  compiled ??= new Ajv(schemaOptions).compile(schemaByMethod(logical, physical));
  return compiled(value) ? undefined : (compiled.errors?.[0] ?? { instancePath: '' });
}
