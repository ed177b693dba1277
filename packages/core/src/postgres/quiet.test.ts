import { expect, it } from 'vitest';
import { walRecovery } from '../wal/procedure.ts';
import { quietSettings, settingLine, settingLines } from './quiet.ts';

it('keeps a copy from what its source does, its preloaded libraries among it', () => {
  expect(settingLines(quietSettings('pg_cron'))).toBe(
    "archive_mode = 'off'\nmax_logical_replication_workers = '0'\nprimary_conninfo = ''\nsynchronous_standby_names = ''\nshared_preload_libraries = ''\n",
  );
  expect(quietSettings()).toHaveProperty('shared_preload_libraries');
  expect(quietSettings('')).not.toHaveProperty('shared_preload_libraries');
});

it('writes a setting so that it is read as it is, with quotes and backslashes', () => {
  expect(settingLine('recovery_target_name', "o'clock\\n")).toBe("recovery_target_name = 'o''clock\\\\n'");
});

it('has a recovery from an archive wait for no standby of the source', () => {
  const procedure = walRecovery({ systemIdentifier: '7', major: 15, isEncrypted: false, byHand: undefined });
  expect(procedure).toContain(`"synchronous_standby_names = ''"`);
});
