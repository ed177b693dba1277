import { describe, expect, it } from 'vitest';
import { composeScaffold } from './compose.ts';
import { Noted } from './file.ts';
import { monitoringScaffold } from './monitoring/scaffold.ts';
import type { ComposeOptions } from './options/compose.ts';
import type { MonitoringOptions } from './options/monitoring.ts';
import type { Scaffold } from './scaffold.ts';

const common = { environment: 'production', folder: '/srv/deploy', shownFolder: 'deploy', database: 'shop' } as const;
const compose: ComposeOptions = {
  ...{ kind: 'compose', ...common, major: 18, memoryMib: 2048, cpus: 1, port: 5432, bind: '127.0.0.1' },
  ...{ tls: false, standby: true, pooler: { mode: 'session', port: 6432 } },
};
const monitoring: MonitoringOptions = {
  ...{ kind: 'monitoring', ...common, port: 5432, bind: '127.0.0.1', tls: false },
};

type Services = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function servicesOf({ files }: Scaffold): Services {
  const content = files[0]?.content;
  if (content?.form !== 'yaml') throw new Error('it is YAML');
  return (content.documents[0] as { services: Services }).services;
}

const labelOf = (services: Services, name: string): unknown => {
  const labels = services[name]?.['labels'];
  return labels instanceof Noted ? labels.value : labels;
};

/** Services that Docker Compose makes anew: those of which anything changed, by their labels or otherwise. */
function changed(before: Services, after: Services, of: 'labels' | 'all'): string[] {
  const { stringify } = JSON;
  return Object.keys(before).filter((name) =>
    of === 'labels'
      ? stringify(labelOf(before, name)) !== stringify(labelOf(after, name))
      : stringify({ ...before[name], labels: '' }) !== stringify({ ...after[name], labels: '' }),
  );
}

describe('a container', () => {
  it('is made anew when a file says something else that is mounted into it by itself', () => {
    const before = servicesOf(composeScaffold(compose));
    const fewer = servicesOf(composeScaffold({ ...compose, maxConnections: 30 }));
    expect(changed(before, fewer, 'all')).toEqual([]);
    expect(changed(before, fewer, 'labels')).toEqual(['postgres', 'standby', 'pooler']);
    const other = servicesOf(composeScaffold({ ...compose, pooler: { mode: 'transaction', port: 6432 } }));
    expect(changed(before, other, 'labels')).toEqual(['pooler']);
    const watched = servicesOf(monitoringScaffold(monitoring));
    const staging = servicesOf(monitoringScaffold({ ...monitoring, environment: 'staging' }));
    expect([changed(watched, staging, 'all'), changed(watched, staging, 'labels')]).toEqual([[], ['prometheus']]);
  });

  it('is given as long as it needs to come up, whose first good probe ends that', () => {
    const { postgres, standby } = servicesOf(composeScaffold(compose));
    for (const service of [postgres, standby])
      expect(service?.['healthcheck']).toMatchObject({ start_period: { value: '24h' } });
  });
});
