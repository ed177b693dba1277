export {
  openPastOf,
  openStoreToPrune,
  openStoreToRead,
  openStoreToWrite,
  type PlaintextInputs,
  readS3Inputs,
  type StoreInputs,
  s3ReadNames,
} from './artifact/open.ts';
export { type OriginInputs, readManifestSha256, readOriginInputs } from './artifact/origin.ts';
export { givenUrl, isDatabaseNamed } from './database.ts';
export { identityFile } from './identity.ts';
export { type Inputs, inputVariable, openInputs, type Range } from './inputs.ts';
export { type Installer, type InstallOptions, makeInstaller } from './install/install.ts';
export { endHandedOn, handOn } from './kept.ts';
export { type Log, openLog, plainLine } from './log.ts';
export { givenPgbackrest, readPgbackrestInputs } from './pgbackrest.ts';
export { runnerFolders } from './run.ts';
export {
  type Action,
  type CommentInputs,
  type LookInputs,
  type Outcome,
  readCommentInputs,
  readLookInputs,
  readStepInputs,
  runAction,
  type StepInputs,
  type Surroundings,
} from './step.ts';
export { openTools, readToolInputs, type ToolInputs } from './tools.ts';
