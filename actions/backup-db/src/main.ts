import {
  givenUrl,
  identityFile,
  openPastOf,
  openStoreToPrune,
  openStoreToWrite,
  openTools,
  runAction,
} from '@pgproof/github';
import { readInputs } from './inputs.ts';

await runAction({
  operation: 'backup',
  outputs: [
    'plan',
    'database',
    'backup-id',
    'manifest-sha256',
    'bytes',
    'relations',
    'rows',
    'dump-seconds',
    'fingerprint-seconds',
    'snapshot-held-seconds',
    'pgbackrest-info',
    'removed-backups',
    'backups',
    'to-lsn',
    'rpo-seconds',
  ],
  readInputs,
  act: async (inputs, surroundings) => {
    // Large, and not needed to say that an input is wrong.
    const core = await import('@pgproof/core');
    const { defaultProof, settleConnection } = core;
    const { session, connectionDoor } = surroundings;
    if (inputs.pgbackrest !== undefined)
      return core.backUpByPgbackrest(inputs.pgbackrest, { dryRun: inputs.dryRun }, session);
    const { ageRecipients: recipients, environment, proof, format, compression, jobs } = inputs;
    const { lockTimeoutSeconds, serverTimeoutSeconds, attempts, allowNewServer, timeoutMinutes } = inputs;
    const store = await openStoreToWrite(
      { ...inputs, isEncrypted: recipients.length > 0 },
      surroundings,
      inputs.dryRun,
    );
    const options = {
      connection: await settleConnection(
        givenUrl(inputs.databaseUrl, surroundings.env),
        connectionDoor,
        session.signal,
      ),
      store,
      environment,
      proof: proof ?? defaultProof(environment),
      format,
      compression,
      jobs,
      lockTimeoutSeconds,
      serverTimeoutSeconds,
      attempts,
      allowNewServer,
      timeoutMinutes,
      maxShrinkPercent: inputs.maxShrinkPercent ?? core.defaultMaxShrinkPercent(environment),
      ...(inputs.globals === undefined ? {} : { globals: inputs.globals }),
      openPast: openPastOf(inputs, surroundings, store),
      selection: inputs.selection,
      tools: openTools(inputs, surroundings),
      ...(recipients.length === 0 ? {} : { recipients }),
      ...(inputs.ageIdentity === undefined
        ? {}
        : { ageIdentityFile: await identityFile(inputs.ageIdentity, surroundings) }),
    };
    const inputName = (option: string): string => `input "${option}"`;
    const door = {
      ...{ dryRun: inputs.dryRun, rules: inputs.retention },
      openStore: () => openStoreToPrune(inputs, surroundings, store),
    };
    if (inputs.backupType === 'wal-archive')
      return core.receiveWal({ ...options, recipients, ...core.readWalReceive(inputs, inputName) }, door, session);
    if (inputs.method === 'physical') {
      const { backupType, parent, compressBy, maxRate: maxRateKilobytes } = inputs;
      return core.backUpCluster(
        { ...options, backupType, ...core.present({ parent, compressBy, maxRateKilobytes }) },
        door,
        session,
      );
    }
    return inputs.several === undefined
      ? core.backUp(options, door, session)
      : core.backUpSeveral(options, inputs.several, door, session);
  },
});
