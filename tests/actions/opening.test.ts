import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { makeKey } from '../keys.ts';
import { openStage } from './stage.ts';

const stage = openStage();

it('opens the artifacts that it stored with a key from a secret, which nobody sees, before the backup counts', async () => {
  const key = await makeKey(stage.room().path, 'one');
  const ran = await stage.run('backup-db', {
    run: stage.results().run({}),
    with: {
      'database-url': stage.cluster().url('app'),
      'age-recipients': key.recipient,
      'age-identity': key.text,
    },
  });
  expect(ran.code, ran.log).toBe(0);
  const result = JSON.parse(await readFile(`${ran.outputs['report-path']}/result.json`, 'utf8'));
  expect(result.findings).toContainEqual(expect.objectContaining({ id: 'backup.opens', status: 'good' }));
  expect(ran.log.replace(/^::add-mask::.*$/gm, '')).not.toContain(key.text);
});
