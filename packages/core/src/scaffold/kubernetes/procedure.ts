/* How it is shown to work, and brought back: lines for bash and kubectl. */
import type { KubernetesOptions } from '../options/kubernetes.ts';
import { name } from './objects.ts';
import { recoveredName } from './operator.ts';

/** How an object says that it has ended, and how it is asked for the reason. */
interface Ended {
  /** A template of jsonpath. */
  readonly told: string;
  readonly well: string;
  readonly ill: string;
  readonly why: string;
}

const jobEnded: Ended = {
  told: '{.status.conditions[?(@.status=="True")].type}',
  well: 'Complete',
  ill: 'Failed',
  why: 'logs --tail 50',
};
const backupEnded: Ended = { told: '{.status.phase}', well: 'completed', ill: 'failed', why: 'describe' };

/** Creates an object by a command that can print its name, waits until it has ended, and fails, with the reason, where that was not well. */
function carriedOut(kubectl: string, create: string, { told, well, ill, why }: Ended): string {
  const isRunning = `told=$(${kubectl} get "$made" --output jsonpath='${told}') && [[ $told != *${well}* && $told != *${ill}* ]]`;
  return `made=$(${create} --output name) && while ${isRunning}; do sleep 5; done && { [[ $told == *${well}* ]] || { ${kubectl} ${why} "$made"; false; }; }`;
}

/** Lines of which each is run where the one before it went well, pasted as they stand. */
function oneAfterTheOther(lines: readonly string[]): string {
  const end = `echo 'all of it was done' || { echo 'what failed is told above; nothing after it was done' >&2; false; }`;
  return [...lines, end].map((line) => `  ${line}`).join(' &&\n');
}

const kubectlIn = (namespace: string): string => `kubectl --namespace ${namespace}`;

export function verificationOf(options: KubernetesOptions, namespace: string): readonly string[] {
  const { environment, operator, database, pgproofImage } = options;
  const kubectl = kubectlIn(namespace);
  const dry = `kubectl apply --kustomize overlays/${environment} --dry-run=server`;
  if (operator === 'cloudnative-pg') {
    return [
      dry,
      `${kubectl} wait cluster/${name} --for condition=Ready --timeout 10m`,
      carriedOut(kubectl, `${kubectl} create --filename store/backup.yaml`, backupEnded),
    ];
  }
  // Each time another one: what an earlier one came to says nothing of now.
  const job = (task: string): string =>
    carriedOut(kubectl, `${kubectl} create job "first-${task}-$(date +%s)" --from cronjob/postgres-${task}`, jobEnded);
  return [
    dry,
    `${kubectl} rollout status statefulset/${name} --timeout 10m || ${kubectl} wait pod/${name}-0 --for condition=Ready --timeout 10m`,
    `${kubectl} exec ${name}-0 -- psql --username postgres --dbname ${database} --set ON_ERROR_STOP=1 --command "select 1 / (count(*) = 0)::int as all_settings_are_read from pg_file_settings where error is not null"`,
    ...(pgproofImage === undefined ? [] : [job('backup'), job('verify')]),
  ];
}

export function recoveryOf(options: KubernetesOptions, namespace: string): string {
  return options.operator === 'cloudnative-pg' ? recoveryOfCluster(namespace) : recoveryOfServer(options, namespace);
}

function recoveryOfCluster(namespace: string): string {
  const kubectl = kubectlIn(namespace);
  const ready = `${kubectl} wait cluster/${recoveredName} --for condition=Ready --timeout 4h`;
  const names = `${recoveredName}-rw, and the owner's password is in the secret ${recoveredName}-app`;
  return `The operator replaces a server that is lost by itself.
The cluster is lost: first the namespace and its secrets have to be there (the commands of this plan but the last make what is missing), then
  ${kubectl} apply --filename base/store.yaml
  ${kubectl} apply --filename recovery/cluster.yaml
  ${ready}
makes another one of all that the object store has. The address is then ${names}. The old cluster, if any of it is there, is deleted when the new one is good: do not let both be written to. Should ${recoveredName} be lost in its turn: in recovery/cluster.yaml its name becomes serverName, and another name its own.
`;
}

/** Lines that keep the nightly jobs from being begun, or let them be; `kubectl apply` of what says nothing of it leaves that as it is. */
function suspended(kubectl: string, isSuspended: boolean): readonly string[] {
  const patch = `--patch '{"spec":{"suspend":${isSuspended}}}'`;
  return ['backup', 'verify'].map((task) => `${kubectl} patch cronjob postgres-${task} ${patch}`);
}

/** Waits for a nightly backup that was begun before: begun again, it would be of another server. */
function backupsEnded(kubectl: string): string {
  const active = `$(${kubectl} get cronjob postgres-backup --output jsonpath='{.status.active[*].name}')`;
  return `until active=${active} && [[ -z $active ]]; do sleep 5; done`;
}

function recoveryOfServer({ database, environment, pgproofImage }: KubernetesOptions, namespace: string): string {
  const kubectl = kubectlIn(namespace);
  const job = (task: string): string =>
    carriedOut(kubectl, `${kubectl} create --filename recovery/${task}.yaml`, jobEnded);
  const inServer = `${kubectl} exec ${name}-0 --`;
  const claim = `data-${name}-0`;
  const secret = `$(${kubectl} get secret postgres-passwords --output jsonpath='{.data.postgres-password}' | base64 --decode)`;
  const begun = [
    `volume=$(${kubectl} get pvc ${claim} --output jsonpath='{.spec.volumeName}')`,
    `kubectl patch pv "$volume" --patch '{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}'`,
    ...(pgproofImage === undefined ? [] : [...suspended(kubectl, true), backupsEnded(kubectl)]),
    `${kubectl} scale statefulset/${name} --replicas 0`,
    `${kubectl} wait pod/${name}-0 --for delete --timeout 5m`,
    `{ [[ $(kubectl get pv "$volume" --output jsonpath='{.spec.persistentVolumeReclaimPolicy}') == Retain ]] || { echo "the volume $volume would go with its claim" >&2; false; }; }`,
    `${kubectl} delete pvc ${claim}`,
    `kubectl apply --kustomize overlays/${environment}`,
    `${kubectl} wait pod/${name}-0 --for create --timeout 5m`,
    `${kubectl} wait pod/${name}-0 --for condition=Ready --timeout 10m`,
    `${inServer} dropdb --username postgres --force ${database}`,
  ];
  // Of the database itself a dump has neither its owner nor who may connect.
  const owned = `${inServer} psql --username postgres --dbname ${database} --set ON_ERROR_STOP=1 --quiet --output /dev/null --file /docker-entrypoint-initdb.d/10-roles.sql`;
  const rights =
    'The lines with "pv" are about the whole cluster: whoever may act in the namespace alone asks for that right first. Where the volume is gone already, leave out the three lines with "volume". Each line is run where the one before it went well; paste them all.';
  const parts =
    pgproofImage === undefined
      ? `Nothing is given up before a backup of yours in STORE was shown to restore (nothing here makes one without --pgproof-image); then the volume is kept, and the server begins on another. ${rights}
${oneAfterTheOther([
  `pgproof verify --store "\${STORE:?where your backups are}" --database ${database} --backup latest-good`,
  ...begun,
  `{ ${kubectl} port-forward ${name}-0 5432:5432 & }`,
  `while ! (: < /dev/tcp/127.0.0.1/5432) 2> /dev/null && kill -0 "$!"; do sleep 1; done`,
])}
Then the roles that 10-roles.sql does not have, by globals.sql of that backup, as its recovery_procedure says: without them the restore is not whole. And then
${oneAfterTheOther([
  `PGPASSWORD="${secret}" pgproof restore --store "$STORE" --database ${database} --backup latest-good --into postgres://postgres@127.0.0.1:5432/${database}`,
  owned,
])}
The next pgproof backup is of another server, which is said once: --allow-new-server.`
      : `Nothing is given up before a backup was shown to restore; then the volume is kept, and the server begins on another. The nightly jobs are suspended meanwhile: one would back up a database that is not restored yet. Where a line fails, they stay suspended until the two lines with "suspend":false are run. ${rights}
${oneAfterTheOther([job('verify'), ...begun, job('restore'), owned, job('backup'), ...suspended(kubectl, false)])}
Roles of your own come back without their passwords, which no backup has that is not encrypted: give them anew. The last backup is of another server than those before, which --allow-new-server says once; from then on the nightly ones go on.`;
  return `The pod is gone, the volume is there: it comes back by itself, and PostgreSQL recovers.
The volume is gone, or its data is not to be trusted. ${parts}
The old volume stays (kubectl get pv: Released) until it is deleted by hand.
Without pgproof: every backup's manifest.json holds, as recovery_procedure, how it is restored by PostgreSQL's own programs.
`;
}
