/*
 * A step of a job: verifies the newest backup of a store, keeps the copy running, prints what came of it as JSON, and ends by having
 * nothing left to do. Arguments: store, workdir, and options as JSON. DIE_AT names a point at which it is killed.
 */
import {
  gatherVerifyFacts,
  openFolderStore,
  planVerify,
  reportVerify,
  runVerify,
  type Session,
  toJson,
} from '../../../packages/core/src/index.ts';

const [, , place = '', workdir = '', more = '{}'] = process.argv;
const session: Session = {
  env: process.env,
  signal: new AbortController().signal,
  onProgress: ({ current }) => {
    if (current !== undefined && current === process.env['DIE_AT']) process.kill(process.pid, 'SIGKILL');
  },
  workdir,
  now: () => new Date(),
};
const options = {
  store: await openFolderStore(place, { create: false }),
  environment: 'production' as const,
  backup: 'latest',
  jobs: 1,
  keepRunning: true,
  ...JSON.parse(more),
};
const facts = await gatherVerifyFacts(options, session);
const plan = planVerify(options, facts);
const result = await runVerify(plan, options, facts, session);
process.stdout.write(`${JSON.stringify({ kept: result.kept, report: toJson(reportVerify(result, facts)) })}\n`);
