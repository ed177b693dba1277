import { Command } from 'commander';
import { migrateApplyCommand } from './migrate-apply.ts';
import { migrateLintCommand } from './migrate-lint.ts';
import { migrateRehearseCommand } from './migrate-rehearse.ts';
import { migrateStatusCommand } from './migrate-status.ts';

type Part = (name?: string) => ReturnType<typeof migrateStatusCommand>;

/** `pgproof migrate`, whose words are its modes. */
export function migrateCommand(name: string): { command: Command; parts: Part[] } {
  const command = new Command(name).description(
    'read, judge, rehearse, apply and follow the migrations of a schema, whichever tool runs them',
  );
  return {
    command,
    parts: [
      () => migrateStatusCommand('status'),
      () => migrateLintCommand('lint'),
      () => migrateRehearseCommand('rehearse'),
      () => migrateApplyCommand('apply'),
    ],
  };
}
