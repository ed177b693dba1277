import type { Check } from './check.ts';
import { activityChecks } from './checks/activity.ts';
import { archiveChecks } from './checks/archive.ts';
import { backupChecks } from './checks/backups.ts';
import { connectionChecks } from './checks/connections.ts';
import { diskChecks } from './checks/disk.ts';
import { growthChecks } from './checks/growth.ts';
import { indexChecks } from './checks/indexes.ts';
import { replicationChecks } from './checks/replication.ts';
import { schemaChecks } from './checks/schema.ts';
import { securityChecks } from './checks/security.ts';
import { serverChecks } from './checks/server.ts';
import { sessionChecks } from './checks/sessions.ts';
import { settingChecks } from './checks/settings.ts';
import { slotChecks } from './checks/slots.ts';
import { statementChecks } from './checks/statements.ts';
import { tableChecks } from './checks/tables.ts';
import { wraparoundChecks } from './checks/wraparound.ts';

/** Every check, by what it looks at, in the order of the documentation. */
export const checkGroups: Readonly<Record<string, readonly Check[]>> = {
  'The server': serverChecks,
  Connections: connectionChecks,
  'Transaction numbers': wraparoundChecks,
  Replication: replicationChecks,
  'Replication slots and subscriptions': slotChecks,
  'Write-ahead log': archiveChecks,
  Sessions: sessionChecks,
  Activity: activityChecks,
  Settings: settingChecks,
  Growth: growthChecks,
  Tables: tableChecks,
  Indexes: indexChecks,
  Schema: schemaChecks,
  Security: securityChecks,
  Disk: diskChecks,
  Statements: statementChecks,
  Backups: backupChecks,
};

export const checks: readonly Check[] = Object.values(checkGroups).flat();
