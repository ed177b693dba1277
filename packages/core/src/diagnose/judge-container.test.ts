import { expect, it } from 'vitest';
import type { ContainerFacts } from './container.ts';
import { judgeContainer } from './judge-container.ts';

const facts = (given: Partial<ContainerFacts>): ContainerFacts => ({
  ...{ asked: 'db', name: 'db', image: 'postgres:17', status: 'running', exitCode: 0, isOomKilled: false, error: '' },
  ...{ restarts: 0, upSeconds: 9, health: undefined, healthWords: '', mounts: [], memoryBytes: undefined },
  ...{ shmBytes: 2 ** 28, major: 17, dataFolder: '/data', disk: { seen: { freeBytes: 1, usedPercent: 99 } } },
  ...{ log: { seen: { lines: 0, groups: [], program: 'unknown', isParallel: false, last: [] } } },
  ...{ sharedBuffersBytes: undefined, memoryKills: undefined },
  ...given,
});
const hintOf = (given: Partial<ContainerFacts>, id: string): string =>
  judgeContainer(facts(given)).find((finding) => finding.id === `diagnose.${id}`)?.hint ?? '';

it('gives paths of a container as one word of a command, whatever is in them', () => {
  const dataFolder = "/data; rm -rf 'x'";
  const quoted = `'/data; rm -rf '\\''x'\\'''`;
  expect(hintOf({ dataFolder }, 'container-disk')).toMatch(/^docker exec db df -h /);
  expect(hintOf({ dataFolder }, 'container-disk')).toContain(`df -h ${quoted}; free space there`);
  expect(hintOf({ dataFolder, image: 'a b' }, 'container-mount-trap')).toContain(`<volume>:${quoted} … 'a b'`);
});
