import { Command } from 'commander';
import { migrateLintCommand } from './migrate-lint.ts';
import { migrateStatusCommand } from './migrate-status.ts';

/** `pgproof migrate`, whose words are its modes. */
export function migrateCommand(name: string): {
  command: Command;
  parts: [() => ReturnType<typeof migrateStatusCommand>, () => ReturnType<typeof migrateLintCommand>];
} {
  const command = new Command(name).description(
    'read, judge and follow the migrations of a schema, whichever tool runs them',
  );
  return { command, parts: [() => migrateStatusCommand('status'), () => migrateLintCommand('lint')] };
}
