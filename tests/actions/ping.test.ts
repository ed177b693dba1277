import { expect, it } from 'vitest';
import { openSwitch } from '../github/switch.ts';
import { openStage } from './stage.ts';

const stage = openStage();

it('tells the check of its start and end, and the log nothing of its URL', async () => {
  await using check = await openSwitch();
  const ran = await stage.run('backup-db', {
    run: stage.results().run({}),
    with: {
      'database-url': stage.cluster().url('app'),
      environment: 'development',
      'ping-url': check.url,
    },
  });
  expect(ran.code, ran.log).toBe(0);
  expect(check.told.map(({ path }) => path)).toEqual(['/start', '/0']);
  expect(check.told[1]?.body).toContain(`backup ${ran.outputs['backup-id']} of "app"`);
  expect(ran.log.replace(/^::add-mask::.*$/gm, '')).not.toContain(check.secret);
});

it('tells it of a failure with the exit code and the words of the log, through the front door, too', async () => {
  await using check = await openSwitch();
  const ran = await stage.run('.', {
    run: stage.results().run({}),
    with: {
      operation: 'backup',
      'database-url': stage.cluster().url('gone'),
      environment: 'development',
      'ping-url': check.url,
    },
  });
  expect(ran.code).toBe(3);
  expect(check.told.map(({ path }) => path)).toEqual(['/start', '/3']);
  expect(check.told[1]?.body).toMatch(/"gone".*\nHint: /s);
});
