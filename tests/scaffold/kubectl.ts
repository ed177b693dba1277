/* A stand-in for kubectl, for the lines of a plan: it keeps what it was told, and answers as a cluster would. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRoom, type Room } from '../cli/room.ts';

/** How the cluster is. */
export interface ClusterState {
  /** Words of a job that ends badly. */
  readonly fails?: string;
  /** Whoever asks may act in the namespace alone. */
  readonly isBound?: boolean;
  /** What a volume is reclaimed by, whatever it was told. */
  readonly policy?: string;
}

export interface StandIn extends AsyncDisposable {
  readonly room: Room;
  /** Where the lines are run. */
  readonly folder: string;
  /** Of the stand-in itself: `port` is that of the server, `new-port` that of the one that takes its place. */
  readonly state: string;
  /** What kubectl was told so far, without the namespace. */
  readonly calls: () => Promise<string[]>;
  /** Runs lines as they are pasted: one that fails keeps none below it from being run. */
  readonly paste: (
    lines: string,
    state?: ClusterState,
    env?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly code: number; readonly told: string }>;
  /** A program before all others on PATH. */
  readonly program: (name: string, text: string) => Promise<void>;
}

/** Jobs run a while. Where there is a script of a job in `scripts`, it is run, as is what is executed in the server: on one of this machine. */
const kubectl = `#!/bin/bash
cd "$STAND_IN"
[[ $1 != --namespace ]] || shift 2
echo "$*" >> calls
case "$*" in
  'create job '*)
    [[ ! -e jobs/$3 ]] || { echo "error: jobs.batch \\"$3\\" already exists" >&2; exit 1; }
    echo new > "jobs/$3"; echo "job.batch/$3" ;;
  'create --filename '*)
    made=$(sed -n 's/.*generateName: //p' "$FOLDER/$3")$RANDOM
    echo new > "jobs/$made"
    if [[ -e scripts/$3 ]]; then bash "scripts/$3" > "jobs/$made.log" 2>&1 || echo broken > "jobs/$made"; fi
    echo "job.batch/$made" ;;
  'get job.batch/'*)
    job=\${2#*/}
    case "$(cat "jobs/$job")" in
      new) echo running > "jobs/$job" ;;
      broken) echo 'FailureTarget Failed' ;;
      *) if [[ -n $FAILS && $job == *$FAILS* ]]; then echo 'FailureTarget Failed'; else echo 'SuccessCriteriaMet Complete'; fi ;;
    esac ;;
  'wait job'*) [[ -z $FAILS || $* != *$FAILS* ]] || { echo 'error: timed out waiting for the condition' >&2; exit 1; } ;;
  logs*) job=\${*: -1}; cat "jobs/\${job#*/}.log" 2> /dev/null ;;
  'get cronjob '*) [[ ! -e active ]] || { cat active; rm active; } ;;
  'get pvc '*) echo pv-1 ;;
  *' pv '*) [[ -z $BOUND ]] || { echo 'Error from server (Forbidden): persistentvolumes "pv-1" is forbidden' >&2; exit 1; } ;;&
  'get pv '*) echo "$POLICY" ;;
  'apply --kustomize '*) [[ ! -e new-port ]] || mv new-port port ;;
  exec*' -- '*)
    while [[ $1 != -- ]]; do shift; done
    shift
    [[ ! -e port ]] || PGHOST=127.0.0.1 PGPORT=$(cat port) "\${@//\\/docker-entrypoint-initdb.d/$FOLDER/base}" ;;
esac
`;

export async function openStandIn(): Promise<StandIn> {
  const room = await makeRoom();
  const [folder, bin, state] = (await Promise.all(['deploy', 'bin', 'state'].map(room.folder))) as [
    string,
    string,
    string,
  ];
  await Promise.all(['jobs', 'scripts/recovery'].map((name) => mkdir(join(state, name), { recursive: true })));
  const program: StandIn['program'] = async (name, text) => {
    await writeFile(join(bin, name), text);
    await chmod(join(bin, name), 0o755);
  };
  await program('kubectl', kubectl);
  // Nobody waits here.
  await program('sleep', '#!/bin/sh\n');
  const calls = (): Promise<string[]> =>
    readFile(join(state, 'calls'), 'utf8').then(
      (text) => text.trimEnd().split('\n'),
      () => [],
    );
  const paste: StandIn['paste'] = (lines, { fails = '', isBound = false, policy = 'Retain' } = {}, more = {}) =>
    new Promise((resolve) => {
      const env = {
        PATH: `${bin}:${process.env['PATH']}`,
        ...{
          HOME: room.home,
          STAND_IN: state,
          FOLDER: folder,
          FAILS: fails,
          BOUND: isBound ? 'yes' : '',
          POLICY: policy,
        },
      };
      const child = execFile('bash', { cwd: folder, env: { ...env, ...more } }, (_, stdout, stderr) =>
        resolve({ code: child.exitCode ?? 1, told: stdout + stderr }),
      );
      child.stdin?.end(`${lines}\n`);
    });
  return { room, folder, state, calls, paste, program, [Symbol.asyncDispose]: () => room[Symbol.asyncDispose]() };
}
