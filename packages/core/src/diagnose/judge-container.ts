import type { PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { shellQuote } from '../operation.ts';
import { formatBytes } from '../units.ts';
import type { ContainerFacts } from './container.ts';
import { judgeServerLog } from './judge-log.ts';

const mebibyte = 1024 ** 2;

/** No engine, or no such container. Pure. */
export function judgeNoContainer(error: PgproofError, asked: string): Finding {
  const isMissing = error.kind === 'cannot-connect';
  return {
    id: isMissing ? 'diagnose.container-missing' : 'diagnose.container-engine',
    status: isMissing ? 'bad' : 'unknown',
    object: { kind: 'container', name: asked },
    detail: error.message,
    hint: error.hint,
  };
}

/** What a container shows. Pure. */
export function judgeContainer(facts: ContainerFacts): Finding[] {
  const object = { kind: 'container', name: facts.name };
  const about = (finding: Omit<Finding, 'object'>): Finding => ({ ...finding, object });
  const log = 'seen' in facts.log ? facts.log.seen : undefined;
  return [
    ...stateFindings(facts).map(about),
    ...healthFindings(facts).map(about),
    ...mountFindings(facts).map(about),
    ...memoryFindings(facts).map(about),
    ...diskFindings(facts).map(about),
    ...(log === undefined
      ? [
          about({
            id: 'diagnose.log',
            status: 'unknown',
            detail: `its log could not be read: ${'unseen' in facts.log ? facts.log.unseen.message : ''}`,
            hint: `docker logs ${facts.name}`,
          }),
        ]
      : judgeServerLog(log.groups, facts.name)),
    ...(log !== undefined && log.groups.length === 0
      ? [about({ id: 'diagnose.log', status: 'good', detail: 'no error in its last lines' })]
      : []),
  ];
}

type Part = Omit<Finding, 'object'>;

function stateFindings({
  name,
  status,
  exitCode,
  isOomKilled,
  error,
  restarts,
  upSeconds,
  log,
  memoryKills,
}: ContainerFacts): Part[] {
  const last = 'seen' in log ? log.seen.last.join(' / ') : '';
  const said = last === '' ? '' : `; the last it said: ${last}`;
  const more = `docker update --memory 2g --memory-swap 2g ${name} && docker start ${name}`;
  if (isOomKilled || (exitCode === 137 && status !== 'running'))
    return [
      isOomKilled
        ? {
            id: 'diagnose.container-oom-killed',
            status: 'bad',
            detail: `the kernel killed it for want of memory (exit code ${exitCode})${said}`,
            hint: more,
          }
        : {
            id: 'diagnose.container-state',
            status: 'bad',
            detail: `it was killed (exit code 137)${said}`,
            hint: `docker start ${name}`,
          },
    ];
  const kills: Part[] =
    memoryKills === undefined || memoryKills === 0
      ? []
      : [
          {
            id: 'diagnose.container-oom-killed',
            status: 'bad',
            detail: `the kernel has killed ${memoryKills} processes in it for want of memory: each ends every session of the server`,
            hint: `docker update --memory 2g --memory-swap 2g ${name}`,
          },
        ];
  // Between two ends it runs for a moment.
  const isUpForAMoment = restarts > 1 && upSeconds < 60;
  if (status === 'restarting' || (restarts > 0 && status !== 'running') || isUpForAMoment)
    return [
      {
        id: 'diagnose.container-restarts',
        status: 'bad',
        detail: `it ends again and again (${restarts} restarts, exit code ${exitCode})${said}`,
        hint: `docker logs --tail 50 ${name}`,
      },
    ];
  if (status === 'running')
    return [
      ...kills,
      restarts > 0
        ? {
            id: 'diagnose.container-restarts',
            status: 'warning',
            detail: `it runs, after ${restarts} restarts`,
            hint: `docker logs --tail 200 ${name}`,
          }
        : { id: 'diagnose.container-state', status: 'good', detail: 'it runs' },
    ];
  if (status === 'paused')
    return [
      {
        id: 'diagnose.container-state',
        status: 'bad',
        detail: 'it is paused: sessions wait without an answer',
        hint: `docker unpause ${name}`,
      },
    ];
  const why = error === '' ? '' : `; docker says: ${error}`;
  return [
    {
      id: 'diagnose.container-state',
      status: 'bad',
      detail: `it does not run: ${status}, exit code ${exitCode}${why}${said}`,
      hint: `docker start ${name}`,
    },
  ];
}

function healthFindings({ name, health, healthWords, status }: ContainerFacts): Part[] {
  const id = 'diagnose.container-health';
  if (status !== 'running') return [];
  if (health === undefined)
    return [
      { id, status: 'explained', detail: 'it has no health check: docker cannot tell whether its server answers' },
    ];
  if (health === 'healthy') return [{ id, status: 'good', detail: 'its health check passes' }];
  return [
    {
      ...{ id, status: health === 'unhealthy' ? 'bad' : 'warning' },
      detail: `its health check says ${health}${healthWords === '' ? '' : `: ${healthWords}`}`,
      hint: `docker exec ${name} pg_isready`,
    },
  ];
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Images of 18 and later keep the data in a folder of its major, and refuse a volume where earlier ones had it. */
function mountFindings({ name, mounts, major, dataFolder, image }: ContainerFacts): Part[] {
  const id = 'diagnose.container-mount-trap';
  const old = '/var/lib/postgresql/data';
  const trap = mounts.find(({ target }) => isBelow(target, old));
  if (major !== undefined && major >= 18 && trap !== undefined && !isBelow(dataFolder, trap.target))
    return [
      {
        ...{ id, status: 'bad' },
        detail: `a volume is mounted at ${trap.target}, and images of PostgreSQL 18 and later keep data in ${dataFolder}: the volume holds nothing of it, and the image refuses to start`,
        hint: `docker rm ${name}; docker run --name ${name} --volume <volume>:/var/lib/postgresql … ${shellQuote(image)}`,
      },
    ];
  const covering = mounts
    .filter(({ target }) => isBelow(dataFolder, target))
    .sort((a, b) => b.target.length - a.target.length)[0];
  if (covering === undefined)
    return [
      {
        id,
        status: 'warning',
        detail: `no volume holds ${dataFolder}: the data goes when the container is removed`,
        hint: `docker run --volume <volume>:${major !== undefined && major >= 18 ? '/var/lib/postgresql' : shellQuote(dataFolder)} … ${shellQuote(image)}`,
      },
    ];
  if (covering.kind === 'tmpfs')
    return [
      {
        id,
        status: 'warning',
        detail: `${dataFolder} lies in memory (tmpfs): the data goes when the container ends`,
        hint: `docker run --volume <volume>:${shellQuote(covering.target)} … ${shellQuote(image)}`,
      },
    ];
  if (!covering.isWritable)
    return [
      {
        id,
        status: 'bad',
        detail: `the volume at ${covering.target} can only be read`,
        hint: `docker run --volume <volume>:${shellQuote(covering.target)} … ${shellQuote(image)} (without :ro)`,
      },
    ];
  if (covering.kind === 'volume' && /^[0-9a-f]{64}$/.test(covering.source))
    return [
      {
        id,
        status: 'warning',
        detail: `${dataFolder} lies in a volume without a name: docker rm --volumes, and docker compose down --volumes, remove it`,
        hint: `docker run --volume <name>:${shellQuote(covering.target)} … ${shellQuote(image)}`,
      },
    ];
  return [{ id, status: 'good', detail: `${dataFolder} lies in ${covering.kind} ${covering.source}` }];
}

/** Shared buffers are what a server takes at once; sessions, sorts and the kernel's own cache come on top. */
function memoryFindings({ name, memoryBytes, sharedBuffersBytes, shmBytes, status }: ContainerFacts): Part[] {
  const id = 'diagnose.container-memory';
  const buffers =
    sharedBuffersBytes !== undefined && 'seen' in sharedBuffersBytes ? sharedBuffersBytes.seen : undefined;
  const shm: Part[] =
    shmBytes > 0 && shmBytes <= 64 * mebibyte
      ? [
          {
            id,
            status: 'warning',
            detail: `/dev/shm has ${formatBytes(shmBytes)}: parallel queries and index builds, as of a restore, end with "could not resize shared memory segment"`,
            hint: `docker run --shm-size=1g … (a new container: it cannot be changed)`,
          },
        ]
      : [];
  if (memoryBytes === undefined) return [{ id, status: 'good', detail: 'its memory has no limit of its own' }, ...shm];
  const limit = `its memory is limited to ${formatBytes(memoryBytes)}`;
  if (buffers === undefined)
    return [
      ...(status === 'running'
        ? [
            {
              id,
              status: 'unknown',
              detail: `${limit}; how much shared_buffers takes of it could not be asked`,
              hint: `docker exec ${name} psql -U postgres -c 'show shared_buffers'`,
            } satisfies Part,
          ]
        : [{ id, status: 'explained', detail: limit } satisfies Part]),
      ...shm,
    ];
  const share = buffers / memoryBytes;
  return [
    {
      ...{ id, status: share > 0.75 ? 'bad' : share > 0.5 ? 'warning' : 'good' },
      detail: `${limit}, of which shared_buffers is ${formatBytes(buffers)} (${Math.round(share * 100)} %)`,
      hint: `docker update --memory ${Math.ceil((buffers * 4) / mebibyte)}m --memory-swap ${Math.ceil((buffers * 4) / mebibyte)}m ${name}`,
    },
    ...shm,
  ];
}

function diskFindings({ name, disk, dataFolder, status }: ContainerFacts): Part[] {
  const id = 'diagnose.container-disk';
  if (disk === undefined)
    return [
      {
        id,
        status: 'unknown',
        detail: `how full the disk of its data is shows only while it runs (it is ${status})`,
        hint: 'docker system df',
      },
    ];
  if ('unseen' in disk)
    return [
      {
        id,
        status: 'unknown',
        detail: `how full the disk of its data is could not be seen: ${disk.unseen.message}`,
        hint: `docker exec ${name} df -h ${shellQuote(dataFolder)}`,
      },
    ];
  const { freeBytes, usedPercent } = disk.seen;
  return [
    {
      id,
      status:
        usedPercent >= 98 || freeBytes < 16 * mebibyte
          ? 'bad'
          : usedPercent >= 90 && freeBytes < 5 * 1024 * mebibyte
            ? 'warning'
            : 'good',
      detail: `${formatBytes(freeBytes)} free where its data lies (${usedPercent} % used)`,
      hint: `docker exec ${name} df -h ${shellQuote(dataFolder)}; free space there, and never remove files of pg_wal`,
    },
  ];
}
