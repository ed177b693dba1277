import {
  defaultHealthLockTimeoutSeconds,
  defaultSampleSeconds,
  defaultStatementTimeoutSeconds,
  healthFailOns,
  type Profile,
  profiles,
  type StatementOrder,
  statementOrders,
} from '@pgproof/core';
import { Option } from 'commander';
import { collected, wholeNumber, words } from './values.ts';

/** The options of health. */
export const healthOptions = {
  healthFailOn: (): Option =>
    new Option('--fail-on <status>', 'the least that exits with 1; new: what is bad and was not in the baseline')
      .choices(healthFailOns)
      .default('bad'),
  profile: (): Option =>
    new Option(
      '--profile <name>',
      'ci: the schema, in a service container; pre-migrate, pre-backup: is now a safe time?',
    )
      .choices(profiles)
      .default('production'),
  sampleSeconds: (): Option =>
    new Option('--sample-seconds <n>', 'between two looks, for rates and what moves; 0: one look')
      .default(defaultSampleSeconds)
      .argParser(wholeNumber(0, 600)),
  waitForSeconds: (): Option =>
    new Option('--wait-for-seconds <n>', 'how long the server may take until it lets us in and answers')
      .default(0)
      .argParser(wholeNumber(0, 86_400)),
  limit: (): Option =>
    new Option(
      '--limit <check.limit=warning:bad>',
      'another limit, such as connections.used-percent=70:85; may be repeated',
    ).argParser(collected),
  skip: (): Option =>
    new Option('--skip <check>', 'leave a check out; the report says so. May be repeated').argParser(collected),
  expectRole: (): Option =>
    new Option('--expect-role <role>', 'it is bad where the server is the other').choices(['primary', 'standby']),
  expectStandby: (): Option =>
    new Option(
      '--expect-standby <name>',
      'application_name of a standby that has to be connected; may be repeated',
    ).argParser(collected),
  diskGib: (): Option =>
    new Option('--disk-gib <n>', 'size of the disk of the server, which no server tells').argParser(
      wholeNumber(1, 10_000_000),
    ),
  baseline: (): Option =>
    new Option(
      '--baseline <file>',
      'what an earlier run wrote: growth, slower statements and what is new are held against it',
    ).argParser(words),
  writeBaseline: (): Option =>
    new Option('--write-baseline <file>', 'write what a later run is held against').argParser(words),
  as: (): Option =>
    new Option('--as <face>', 'what stdout shows').choices([
      'text',
      'json',
      'markdown',
      'prometheus',
      'nagios',
      'sarif',
      'junit',
    ]),
  prometheusFile: (): Option =>
    new Option(
      '--prometheus-file <file>',
      "also write metrics there, for the node exporter's textfile collector",
    ).argParser(words),
  pushgateway: (): Option => new Option('--pushgateway <url>', 'also push metrics to a Pushgateway').argParser(words),
  statementTimeoutSeconds: (): Option =>
    new Option('--statement-timeout-seconds <n>', 'how long one question may take')
      .default(defaultStatementTimeoutSeconds)
      .argParser(wholeNumber(1, 3600)),
  healthLockTimeoutSeconds: (): Option =>
    new Option('--lock-timeout-seconds <n>', 'how long a question may wait for a lock')
      .default(defaultHealthLockTimeoutSeconds)
      .argParser(wholeNumber(1, 3600)),
  by: (): Option => new Option('--by <order>', 'what is most').choices(statementOrders).default('total'),
  most: (): Option => new Option('--most <n>', 'how many').default(10).argParser(wholeNumber(1, 1000)),
};

/** What these come to. */
export interface HealthGiven {
  readonly profile: Profile;
  readonly sampleSeconds: number;
  readonly waitForSeconds: number;
  readonly limit?: readonly string[];
  readonly skip?: readonly string[];
  readonly expectRole?: 'primary' | 'standby';
  readonly expectStandby?: readonly string[];
  readonly diskGib?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly as?: 'text' | 'json' | 'markdown' | 'prometheus' | 'nagios' | 'sarif' | 'junit';
  readonly prometheusFile?: string;
  readonly pushgateway?: string;
  readonly statementTimeoutSeconds: number;
  readonly by: StatementOrder;
  readonly most: number;
}
