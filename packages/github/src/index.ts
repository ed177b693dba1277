export { type Inputs, inputVariable, openInputs, type Range } from './inputs.ts';
export { type Log, openLog, plainLine } from './log.ts';
export { type RetryOptions, withRetries } from './retry.ts';
