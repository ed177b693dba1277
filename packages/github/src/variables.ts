/** The variables of an environment, as Node has them. */
export type Variables = Readonly<Record<string, string | undefined>>;
