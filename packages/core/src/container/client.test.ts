import { expect, it } from 'vitest';
import { renderCommands } from '../operation.ts';
import type { Tool } from '../postgres/tools.ts';
import { toolCommand } from './client.ts';

const container = { image: 'postgres:18', bin: '/usr/lib/postgresql/18/bin', user: { uid: 1000, gid: 1000 } };

it('shows a file that an option names as one that the container sees', () => {
  const tool = { name: 'pg_restore', path: '/x/pg_restore', version: '18.1', major: 18, container } as unknown as Tool;
  const shown = renderCommands(toolCommand(tool, [['--use-list=', { hole: 'use-list' }], '--verbose'], {}));
  expect(shown).toContain('--mount type=bind,source="$USE_LIST",target="$USE_LIST",readonly');
  expect(shown).toMatch(/pg_restore postgres:18 --use-list="\$USE_LIST" --verbose$/);
});
