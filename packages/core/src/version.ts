import core from '../package.json' with { type: 'json' };

/** The version of pgproof. */
export const version: string = core.version;
