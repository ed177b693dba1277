import { expect, it } from 'vitest';
import type { Pgbackrest } from './program.ts';
import { pgbackrestRecovery } from './recovery.ts';

const pgbackrest: Pgbackrest = {
  source: { stanza: 'main' },
  ...{ version: '2.45', where: 'this machine', isContainer: false, owner: undefined },
  ...{ settings: new Map(), words: [], environment: {}, secrets: {} },
  command: (program, args) => ({ program, args, env: {} }),
};

it.each([
  [17, 'as the user that runs PostgreSQL 17, with its programs on PATH (Debian: /usr/lib/postgresql/17/bin)'],
  [
    undefined,
    "as the user that runs PostgreSQL, with the programs of the cluster's own major on PATH (Debian: /usr/lib/postgresql/<major>/bin)",
  ],
])('a way back of a cluster of major %s says whose programs it takes', (major, said) => {
  const [first] = pgbackrestRecovery({ pgbackrest, major, label: undefined, tablespaces: [] }).split('\n');
  expect(first).toContain(`${said}; the data directory is a new one:`);
});
