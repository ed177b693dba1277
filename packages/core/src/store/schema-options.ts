/** How a schema is compiled, be it while we run or by the build. */
export const schemaOptions = { strict: true, allowUnionTypes: true } as const;

/** One schema of two: a manifest is held against that of its method. */
export function schemaByMethod(logical: object, physical: object): object {
  return {
    if: { type: 'object', properties: { method: { const: 'physical' } }, required: ['method'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: physical,
    else: logical,
  };
}
