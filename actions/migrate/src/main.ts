import { isDatabaseNamed, runAction } from '@pgproof/github';
import { apply } from './apply.ts';
import { readInputs } from './inputs.ts';
import { placeOf } from './place.ts';
import { rehearse } from './rehearse.ts';

await runAction({
  operation: 'migrate',
  outputs: ['headline', 'plan', 'format', 'pending', 'bad-findings', 'backup-id', 'record'],
  commentKey: { action: 'migrate', inputs: ['mode', 'migrations', 'database'] },
  readInputs,
  act: async (inputs, surroundings) => {
    const { session, connectionDoor, env } = surroundings;
    // Large, and not needed to say that an input is wrong.
    const core = await import('@pgproof/core');
    const { mode, migrations, format, files, databaseUrl, stateTable, major, failOn } = inputs;
    const hasDatabase = isDatabaseNamed(databaseUrl, env);
    const common = {
      ...placeOf(migrations, env),
      failOn,
      ...core.present({
        ...{ format, stateTable },
        source: hasDatabase
          ? (signal: AbortSignal) => core.settleConnection(databaseUrl, connectionDoor, signal)
          : undefined,
      }),
    };
    if (mode === 'rehearse') return rehearse(core, common, inputs, surroundings);
    if (mode === 'lint') {
      const options = { ...common, files, ...core.present({ major }) };
      const report = core.reportMigrateLint(await core.runMigrateLint(options, session), options, session.now());
      return { report, files: { 'lint.sarif': core.renderLintSarif(report) } };
    }
    if (!hasDatabase)
      throw new core.PgproofError('bad-input', `input "database-url": is empty, and ${mode} needs a database`, {
        hint: 'is the secret there, and may this event read it?',
      });
    if (mode === 'apply') return apply(core, common, inputs, surroundings);
    const { database, ...facts } = await core.gatherMigrateFacts(common, session);
    if (database === undefined) throw new Error('status was begun without a database');
    return { report: core.reportMigrateStatus({ ...facts, database }, common, session.now()) };
  },
});
