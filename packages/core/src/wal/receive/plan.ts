import { type Plan, renderCommands, type Step, shellQuote } from '../../operation.ts';
import { applicationOf } from '../../postgres/application.ts';
import { childEnvironment } from '../../postgres/connection.ts';
import { passwordLine, toolEnvironment } from '../../postgres/environment.ts';
import { quoteLiteral } from '../../postgres/identifier.ts';
import { formatLsn, type SegmentPlace, segmentAt } from '../name.ts';
import type { WalReceiveFacts } from './facts.ts';
import type { WalReceiveOptions } from './options.ts';

export interface WalReceivePlan extends Plan {
  /** The first segment to fetch; undefined where only the new slot will say. */
  readonly first: SegmentPlace | undefined;
  /** Whether the slot is made; `anew`: the one that is there has lost what it kept. */
  readonly slot: 'kept' | 'made' | 'anew';
}

/**
 * Fetches from where the archive ends to what the server had written when it was asked. pg_receivewal is not given the slot: it would let
 * go of what it has itself, and that is in a temporary folder. The slot is moved on by what is in the store. Pure.
 */
export function planWalReceive(options: WalReceiveOptions, facts: WalReceiveFacts): WalReceivePlan {
  const { slot: name, connection, acceptGap, environment } = options;
  const { slot, next, timeline, segmentBytes, tool, end } = facts;
  const state = slot === undefined ? 'made' : slot.restartLsn === undefined ? 'anew' : 'kept';
  const kept =
    slot?.restartLsn === undefined ? undefined : { timeline, number: segmentAt(slot.restartLsn, segmentBytes) };
  const first = acceptGap ? kept : (next ?? kept);
  const drop = `select pg_catalog.pg_drop_replication_slot(${quoteLiteral(name)})`;
  const create = `select pg_catalog.pg_create_physical_replication_slot(${quoteLiteral(name)}, true)`;
  const env = toolEnvironment({ ...childEnvironment(connection), PGAPPNAME: applicationOf('pg_receivewal') });
  const command = {
    program: tool.path,
    args: [
      // It stops behind a position, and would wait for the next record at the very end of the log.
      ...['--no-loop', '--no-sync', '--no-password', '--verbose', `--endpos=${formatLsn(end - 1n)}`],
      ['--directory=', { hole: 'wal' }],
    ],
    env,
  };
  const slotSteps: Step[] =
    state === 'kept'
      ? []
      : [{ kind: 'sql', name: 'slot', on: 'source', statements: state === 'anew' ? [drop, create] : [create] }];
  return {
    operation: 'backup',
    environment,
    target: 'write-ahead log',
    first,
    slot: state,
    steps: [
      ...slotSteps,
      { kind: 'command', name: 'receive', command },
      { kind: 'put', name: 'segments', path: `+wal/${facts.systemIdentifier}/` },
      {
        kind: 'sql',
        name: 'advance',
        on: 'source',
        statements: [`select pg_catalog.pg_replication_slot_advance(${quoteLiteral(name)}, $1::pg_lsn)`],
      },
    ],
    public: {
      operation: 'backup',
      environment,
      target: 'write-ahead log',
      commands: [
        passwordLine(tool),
        ...Object.entries(env)
          .filter(([variable, value]) => typeof value === 'string' && variable !== 'PGPASSWORD')
          .map(([variable, value]) => `export ${variable}=${shellQuote(value as string)}`),
        ...(state === 'anew' ? [`psql -XqAtc ${shellQuote(`${drop};`)}`] : []),
        ...(state === 'kept' ? [] : [`psql -XqAtc ${shellQuote(`${create};`)}`]),
        'WAL=$(mktemp -d)',
        renderCommands(command),
      ],
      configuration: {},
      verification_steps: ['pgproof wal check --store <store>'],
      recovery_procedure:
        'restore a base backup into an empty data directory; put restore_command (pgproof wal configure prints it) into its postgresql.conf, and a file recovery.signal beside it; start it',
    },
  };
}
