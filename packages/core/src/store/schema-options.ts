/** How a schema is compiled, be it while we run or by the build. */
export const schemaOptions = { strict: true, allowUnionTypes: true } as const;
