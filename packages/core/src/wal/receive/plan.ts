import { type Plan, renderCommands, type Step, shellQuote } from '../../operation.ts';
import { applicationOf } from '../../postgres/application.ts';
import { childEnvironment, keepaliveWords } from '../../postgres/connection.ts';
import { serverLines, toolEnvironment } from '../../postgres/environment.ts';
import { quoteLiteral } from '../../postgres/identifier.ts';
import { storeFlags } from '../../store/shell.ts';
import { beginCommand } from '../archive.ts';
import { formatLsn, type SegmentPlace, segmentAt, segmentName } from '../name.ts';
import { walRecovery } from '../procedure.ts';
import { placeOn, type WalReceiveFacts } from './facts.ts';
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
  const { slot: name, connection, acceptGap, environment, recipients } = options;
  const { slot, next, timeline, segmentBytes, tool, end } = facts;
  const state = slot === undefined ? 'made' : slot.restartLsn === undefined ? 'anew' : 'kept';
  const kept = slot?.restartLsn === undefined ? undefined : placeOn(segmentAt(slot.restartLsn, segmentBytes), facts);
  const first = acceptGap ? kept : (next ?? kept);
  const drop = `select pg_catalog.pg_drop_replication_slot(${quoteLiteral(name)})`;
  const create = `select pg_catalog.pg_create_physical_replication_slot(${quoteLiteral(name)}, true)`;
  const env = toolEnvironment({ ...childEnvironment(connection), PGAPPNAME: applicationOf('pg_receivewal') });
  const keepalives = keepaliveWords(connection);
  const command = {
    program: tool.path,
    args: [
      // It stops behind a position, and would wait for the next record at the very end of the log.
      ...['--no-loop', '--no-sync', '--no-password', '--verbose', `--endpos=${formatLsn(end - 1n)}`],
      ['--directory=', { hole: 'wal' }],
      ...(keepalives === '' ? [] : [`--dbname=${keepalives}`]),
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
        ...serverLines(env),
        'set -e -o pipefail',
        ...(state === 'anew' ? [`psql -XqAtc ${shellQuote(`${drop};`)}`] : []),
        ...(state === 'kept' ? [] : [`psql -XqAtc ${shellQuote(`${create};`)}`]),
        `WAL="$(mktemp -d)"; trap 'rm -rf "$WAL"' EXIT`,
        ...seedLines(first, facts, name),
        renderCommands(command),
        'rm -f "$WAL/$SEED"; find "$WAL" -type f -empty -delete',
        ...beginLines(options, facts),
        `for file in "$WAL"/*; do [ ! -e "$file" ] || pgproof wal push "$file" --ahead 0 --system-identifier ${facts.systemIdentifier} ${pushWords(options)}; done`,
        ...advanceLines(facts, name),
      ],
      configuration: {
        store: options.store.describe,
        slot: `${name}: ${slotWords[state]}`,
        timeline: String(timeline),
        from: first === undefined ? 'where the new slot begins' : segmentName(first, segmentBytes),
        to: formatLsn(end),
        segment_bytes: String(segmentBytes),
        encryption: recipients.length === 0 ? 'none' : `age, for ${recipients.join(', ')}`,
        pg_receivewal: `${tool.version} (${tool.foundBy})`,
      },
      verification_steps: [
        `pgproof wal check ${storeFlags(options.store) ?? '--store <store>'} --system-identifier ${facts.systemIdentifier}`,
        `psql -Xc ${shellQuote(`select slot_name, wal_status, pg_size_pretty(pg_current_wal_lsn() - restart_lsn) as kept from pg_replication_slots where slot_name = ${quoteLiteral(name)}`)}`,
      ],
      recovery_procedure: walRecovery({
        ...{ systemIdentifier: facts.systemIdentifier, major: facts.major },
        ...{ isEncrypted: recipients.length > 0, byHand: options.store.byHand },
      }),
    },
  };
}

const slotWords = {
  kept: 'it is there',
  made: 'it is made',
  anew: 'it is there, has lost what it kept, and is made anew',
} as const;

/** pg_receivewal goes on behind the newest segment that is whole. Where no segment is known to be the first, the slot says it. */
function seedLines(first: SegmentPlace | undefined, { segmentBytes }: WalReceiveFacts, slot: string): string[] {
  const before =
    first === undefined ? undefined : shellQuote(segmentName({ ...first, number: first.number - 1n }, segmentBytes));
  const asked = `select pg_walfile_name(restart_lsn - ${segmentBytes}) from pg_replication_slots where slot_name = ${quoteLiteral(slot)}`;
  return [
    `SEED=${before ?? `"$(psql -XqAtc ${shellQuote(asked)})"`}   # what is fetched begins behind it; pg_receivewal takes segment 0 for none`,
    `if [ "\${SEED:8}" = 0000000000000000 ]; then : > "$WAL/\${SEED:0:23}1.partial"; else truncate --size=${segmentBytes} "$WAL/$SEED"; fi`,
  ];
}

/** Only what is in the store moves the slot on: to the end of the last segment that is whole. */
function advanceLines({ segmentBytes }: WalReceiveFacts, slot: string): string[] {
  const sql = `select pg_replication_slot_advance(${quoteLiteral(slot)}, :'to')`;
  return [
    'LAST="$(cd "$WAL" && ls | grep -E \'^[0-9A-F]{24}$\' | tail -n 1)" || true',
    `if [ -n "$LAST" ]; then TO=$(( (0x\${LAST:8:8} << 32) + (0x\${LAST:16:8} + 1) * ${segmentBytes} ))`,
    `  psql -XqAt -v to="$(printf '%X/%X' $((TO >> 32)) $((TO & 0xFFFFFFFF)))" <<< ${shellQuote(sql)}`,
    'fi',
  ];
}

function beginLines({ store }: WalReceiveOptions, { systemIdentifier }: WalReceiveFacts): string[] {
  return store.byHand === undefined && store.address !== undefined
    ? [`(${beginCommand(store.address, systemIdentifier)})`]
    : [];
}

function pushWords({ store, recipients }: WalReceiveOptions): string {
  const flags = storeFlags(store) ?? '--store <store>';
  return `${flags}${recipients.length === 0 ? '' : ` --age-recipients ${shellQuote(recipients.join(','))}`}`;
}
