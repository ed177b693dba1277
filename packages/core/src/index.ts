export { type BackedUp, type BackUpDoor, backUp } from './backup/back-up.ts';
export { type BackupFacts, gatherBackupFacts } from './backup/facts.ts';
export { type Compression, describeCompression, dumpFormats, parseCompression } from './backup/format.ts';
export {
  type BackupOptions,
  defaultMaxShrinkPercent,
  defaultProof,
  type GlobalsChoice,
  globalsChoices,
} from './backup/options.ts';
export { backUpByPgbackrest } from './backup/pgbackrest/back-up.ts';
export {
  type PgbackrestBackupOptions,
  type PgbackrestKeep,
  type PgbackrestType,
  pgbackrestTypes,
  readPgbackrestBackup,
  typeOfWord,
} from './backup/pgbackrest/options.ts';
export { backUpCluster } from './backup/physical/back-up.ts';
export {
  type BackupChoice,
  type BackupMethod,
  type BackupType,
  backupMethods,
  type Compressor,
  compressors,
  type PhysicalBackupOptions,
  rateKilobytes,
  readPhysicalBackup,
} from './backup/physical/options.ts';
export { planBackup } from './backup/plan.ts';
export { refusalOf } from './backup/preflight/judge.ts';
export { reportBackup } from './backup/report.ts';
export { type BackupResult, runBackup } from './backup/run.ts';
export {
  isWhole,
  type PatternName,
  patternOptions,
  readSelection,
  type Selection,
  type SelectionInput,
} from './backup/selection.ts';
export { backUpSeveral, readSeveral, type SeveralDatabases } from './backup/several.ts';
export { type Command, CommandError, runCommand } from './command.ts';
export { type ContainerOptions, type Containers, openContainers } from './container/containers.ts';
export { defaultImage, noImage, readImagePattern } from './container/image.ts';
export { readContainerName } from './diagnose/container.ts';
export { type DiagnoseFacts, gatherDiagnoseFacts } from './diagnose/facts.ts';
export { type DiagnoseOptions, defaultSlowRestoreSeconds, type FailOn, failOns } from './diagnose/options.ts';
export { reportDiagnose } from './diagnose/report.ts';
export { classify, type ErrorKind, errorKinds, PgproofError } from './errors.ts';
export {
  type Finding,
  type FindingObject,
  type FindingPlace,
  type Level,
  levels,
  type Status,
  worstFirst,
} from './finding.ts';
export { type Baseline, parseBaseline } from './health/baseline.ts';
export { checkGroups, checks as healthChecks } from './health/checks.ts';
export { limitNames, readLimits, readSkip } from './health/choose.ts';
export { type NagiosAnswer, renderNagiosError } from './health/faces/nagios.ts';
export { gatherHealthFacts, gatherHealthPlanFacts, type HealthFacts } from './health/facts.ts';
export { readBaseline, readPushgateway } from './health/hand.ts';
export { nameServer, type ServerName } from './health/name.ts';
export {
  defaultHealthLockTimeoutSeconds,
  defaultSampleSeconds,
  defaultStatementTimeoutSeconds,
  type HealthFailOn,
  type HealthOptions,
  healthFailOns,
  type LimitValues,
  type Profile,
  profiles,
} from './health/options.ts';
export { planHealth } from './health/plan.ts';
export { type HealthReport, reportHealth } from './health/report.ts';
export { type Outlets, runHealth } from './health/run.ts';
export { gatherEnableFacts, planEnable, runEnable } from './health/statements/enable.ts';
export { resetStatements, topStatements } from './health/statements/look.ts';
export { type StatementOrder, statementOrders } from './health/statements/sql.ts';
export { type Answer, asNetworkError, type Http, NetworkError, openHttp, readText } from './http.ts';
export { type MigrateApplyResult, planMigrateApply, runMigrateApply } from './migrate/apply/apply.ts';
export {
  defaultGateTimeoutSeconds,
  defaultLockAttempts,
  defaultMigrateLockTimeoutSeconds,
  defaultMigrateStatementTimeoutSeconds,
  defaultRehearsalMaxAgeHours,
  type MigrateApplyOptions,
} from './migrate/apply/options.ts';
export { gatherMigrateFacts, type MigrateFacts } from './migrate/facts.ts';
export { type FormatName, formatNames } from './migrate/format.ts';
export { type MigrateLintResult, runMigrateLint } from './migrate/lint/run.ts';
export { type MigrateLintOptions, type MigrateMode, type MigrateOptions, migrateModes } from './migrate/options.ts';
export type { MigrateRehearseOptions } from './migrate/rehearse/options.ts';
export { planMigrateRehearse } from './migrate/rehearse/plan.ts';
export { type MigrateRehearseResult, runMigrateRehearse } from './migrate/rehearse/run.ts';
export { reportMigrateApply } from './migrate/report-apply.ts';
export { renderLintSarif, reportMigrateLint } from './migrate/report-lint.ts';
export { reportMigrateRehearse } from './migrate/report-rehearse.ts';
export { reportMigrateStatus } from './migrate/report-status.ts';
export { nearestOf } from './near.ts';
export {
  type Environment,
  environments,
  type Operation,
  operations,
  type Plan,
  type PublicPlan,
  shellQuote,
} from './operation.ts';
export {
  type PgbackrestConfiguration,
  type PgbackrestHost,
  type PgbackrestPlace,
  type PgbackrestRepository,
  type PgbackrestRetention,
  pgbackrestCompressions,
  pgbackrestLogLevels,
  pgbackrestSecrets,
  pgbackrestSettings,
  readStanza,
  renderPgbackrest,
  secretVariables,
} from './pgbackrest/configuration.ts';
export type { PgbackrestBackup, PgbackrestInfo } from './pgbackrest/info.ts';
export { defaultStanza, type GivenPgbackrest, type PgbackrestSource, readPgbackrest } from './pgbackrest/options.ts';
export {
  findPgbackrest,
  type Pgbackrest,
  readPgbackrestInfo,
} from './pgbackrest/program.ts';
export { refusePgbackrest } from './pgbackrest/refuse.ts';
export { openPinger, type Pinger, pingWords, readPingUrl } from './ping.ts';
export { type Connection, describeConnection, readConnection, resolveConnection } from './postgres/connection.ts';
export { newestMajor, oldestMajor, supportedMajors } from './postgres/majors.ts';
export { defaultServerTimeoutSeconds } from './postgres/pulse.ts';
export { type ConnectionDoor, settleConnection, settleTarget } from './postgres/settle.ts';
export {
  findProgram,
  findTool,
  type InstalledTools,
  oncePerMajor,
  type Tool,
  type ToolInstaller,
  type ToolKind,
  type ToolName,
  type ToolSearch,
  type ToolSession,
} from './postgres/tools.ts';
export { present } from './present.ts';
export type { RelationRow } from './proof/compare.ts';
export { type PruneAfterOptions, planPruneAfter, pruneAfter } from './prune/after.ts';
export { gatherPruneFacts, type PruneFacts } from './prune/facts.ts';
export {
  describeRules,
  hasRules,
  type KeepRule,
  keepRules,
  mostKept,
  type PruneOptions,
  type RetentionRules,
  reachDays,
  readRules,
} from './prune/options.ts';
export {
  gatherPgbackrestExpireFacts,
  type PgbackrestExpireOptions,
  planPgbackrestExpire,
  reportPgbackrestExpire,
  runPgbackrestExpire,
} from './prune/pgbackrest.ts';
export { type PrunePlan, planPrune } from './prune/plan.ts';
export { reportPrune } from './prune/report.ts';
export { type PruneResult, runPrune } from './prune/run.ts';
export { type ReportFileName, reportFileNames, reportFiles } from './report/files.ts';
export { renderHtml } from './report/html.ts';
export { renderJunit } from './report/junit.ts';
export { commentBytes, type MarkdownOptions, renderMarkdown, summaryBytes } from './report/markdown.ts';
export { renderErrorMarkdown, renderPlanMarkdown } from './report/outcome.ts';
export { type Figure, type Report, toJson } from './report/report.ts';
export { cleaned, renderText, type TextOptions } from './report/text.ts';
export type { PartOptions } from './restore/choice.ts';
export { type BackupContents, type ContentsRelation, readBackupContents } from './restore/contents.ts';
export { gatherRestoreFacts, type RestoreFacts } from './restore/facts.ts';
export type { RestoreOptions } from './restore/options.ts';
export { type PartInput, readPart } from './restore/part.ts';
export { gatherPgbackrestRestoreFacts, type PgbackrestRestoreFacts } from './restore/pgbackrest/facts.ts';
export type { PgbackrestRestoreOptions } from './restore/pgbackrest/options.ts';
export { planPgbackrestRestore } from './restore/pgbackrest/plan.ts';
export { reportPgbackrestRestore } from './restore/pgbackrest/report.ts';
export { type PgbackrestRestoreResult, runPgbackrestRestore } from './restore/pgbackrest/run.ts';
export { gatherPhysicalRestoreFacts } from './restore/physical/facts.ts';
export {
  checkRestoreOptions,
  type PhysicalRestoreOptions,
  placeOfRestore,
  readTablespaceMapping,
} from './restore/physical/options.ts';
export { planPhysicalRestore } from './restore/physical/plan.ts';
export { reportPhysicalRestore } from './restore/physical/report.ts';
export { type PhysicalRestoreResult, runPhysicalRestore } from './restore/physical/run.ts';
export { type RecoveryTarget, readTarget, type TargetAction, targetActions } from './restore/physical/target.ts';
export { planRestore } from './restore/plan.ts';
export { reportRestore } from './restore/report.ts';
export { type RestoreResult, runRestore } from './restore/run.ts';
export { type RetryOptions, withRetries } from './retry.ts';
export { endKept, type Keeper } from './sandbox/keeper.ts';
export { type KeptSandbox, longestLifeSeconds } from './sandbox/kept.ts';
export { defaultSandbox, type PlaceSearch, type SandboxChoice, sandboxChoices } from './sandbox/place.ts';
export { gatherScaffoldFacts, type ScaffoldFacts } from './scaffold/facts.ts';
export {
  defaultProgram,
  defaultSocketDirectory,
  type PgbackrestScaffoldOptions,
  readFolder,
  readHosts,
  readProgram,
  type WalArchivingOptions,
} from './scaffold/options/archiving.ts';
export {
  type Archive,
  type Archiver,
  archivers,
  type ComposeOptions,
  checkCompose,
  composeParts,
  defaultPoolerPort,
  type PoolMode,
  poolModes,
} from './scaffold/options/compose.ts';
export {
  checkKubernetes,
  defaultStorageGib,
  type KubernetesOptions,
  type Operator,
  operators,
} from './scaffold/options/kubernetes.ts';
export type { MonitoringOptions } from './scaffold/options/monitoring.ts';
export { type ArchiveStore, type ObjectStore, readArchiveStore, readOperatorStore } from './scaffold/options/store.ts';
export {
  defaultBind,
  defaultCpus,
  defaultDatabase,
  defaultPort,
  readAddress,
  readDatabaseName,
  readImage,
} from './scaffold/options/values.ts';
export {
  checkWorkflows,
  defaultRunner,
  readDatabaseNames,
  readRepositoryPath,
  readRunner,
  readWorkflowStore,
  type WorkflowsOptions,
} from './scaffold/options/workflows.ts';
export { operationOfKind, type ScaffoldKind, type ScaffoldOptions, scaffoldKinds } from './scaffold/options.ts';
export { planScaffold, type ScaffoldPlan } from './scaffold/plan.ts';
export { keptDifferences, reportScaffold } from './scaffold/report.ts';
export { runScaffold } from './scaffold/run.ts';
export { leastMemoryMib, settingsFor } from './scaffold/sizing.ts';
export { addressForms, identityForms, redact, secretForms, urlSecretForms } from './secret.ts';
export { type Progress, reasonOf, type Session, withDeadline } from './session.ts';
export type { Encryption } from './store/encryption.ts';
export { openFolderStore } from './store/folder.ts';
export {
  allClusters,
  backupIdPattern,
  decodeDatabaseName,
  encodeDatabaseName,
  isClusterName,
} from './store/identifier.ts';
export { type ListedBackup, listBackups } from './store/list.ts';
export {
  type AnyManifest,
  type CompressionAlgorithm,
  type DumpFormat,
  highestLevel,
  type Manifest,
} from './store/manifest.ts';
export type { PhysicalManifest } from './store/physical.ts';
export { bareRecipient, readRecipients, refuseSecretKey } from './store/recipient.ts';
export { openS3Store, type StoreDoor } from './store/s3/open.ts';
export {
  isS3Url,
  readS3Place,
  type S3Place,
  type S3SettingName,
  type S3Settings,
  s3SettingNames,
} from './store/s3/place.ts';
export { selectors } from './store/select.ts';
export type { OpenFile, Store, StoredBackup, Written } from './store/store.ts';
export { formatBytes, formatCount, formatSeconds, formatTime } from './units.ts';
export { readAssertions } from './verify/assertions/file.ts';
export type { Assertion, AssertionFile, Expectation } from './verify/assertions/parse.ts';
export type { AssertionResult } from './verify/assertions/run.ts';
export { type DrillOptions, runDrill } from './verify/drill.ts';
export { gatherVerifyFacts, type VerifyFacts } from './verify/facts.ts';
export type { VerifyOptions } from './verify/options.ts';
export { gatherPgbackrestVerifyFacts, type PgbackrestVerifyFacts } from './verify/pgbackrest/facts.ts';
export type { PgbackrestVerifyOptions } from './verify/pgbackrest/options.ts';
export { planPgbackrestVerify } from './verify/pgbackrest/plan.ts';
export { reportPgbackrestVerify } from './verify/pgbackrest/report.ts';
export { type PgbackrestVerifyResult, runPgbackrestVerify } from './verify/pgbackrest/run.ts';
export { gatherPhysicalVerifyFacts } from './verify/physical/facts.ts';
export { type PhysicalVerifyOptions, refuseOfDumps } from './verify/physical/options.ts';
export { planPhysicalVerify } from './verify/physical/plan.ts';
export { reportPhysicalVerify } from './verify/physical/report.ts';
export { type PhysicalVerifyResult, runPhysicalVerify } from './verify/physical/run.ts';
export { planVerify } from './verify/plan.ts';
export { reportVerify } from './verify/report.ts';
export { runVerify, type VerifyResult } from './verify/run.ts';
export { readSanitize } from './verify/sanitize.ts';
export { version } from './version.ts';
export {
  type ArchivedFile,
  listWalArchives,
  openWalArchive,
  type WalArchive,
} from './wal/archive.ts';
export { gatherWalCheck, type WalCheckFacts, type WalCheckOptions } from './wal/check.ts';
export {
  defaultArchiveTimeoutSeconds,
  gatherWalConfigure,
  planWalConfigure,
  runWalConfigure,
  type WalConfigureOptions,
} from './wal/configure.ts';
export { readWalHoldings, type WalHoldings } from './wal/coverage.ts';
export { fetchExitCode, fetchWalFile, restoreCommandOf, runWalFetch, type WalFetchOptions } from './wal/fetch.ts';
export { readIdentities } from './wal/identity.ts';
export { formatLsn, type Lsn, parseLsn, parseWalName, segmentAt, segmentName, type WalFile } from './wal/name.ts';
export { defaultAhead, mostAhead, runWalPush, type WalPushed, type WalPushOptions } from './wal/push.ts';
export { beginOf, gapsOf, type Reach, reachFrom, runsOf, type WalCoverage, type WalRun } from './wal/reach.ts';
export { gatherWalReceive } from './wal/receive/facts.ts';
export { holdSlot } from './wal/receive/lock.ts';
export {
  defaultMaxRetainedMib,
  defaultSlot,
  isSlotName,
  readWalReceive,
  type WalReceiveOptions,
} from './wal/receive/options.ts';
export { planWalReceive } from './wal/receive/plan.ts';
export { receiveWal } from './wal/receive/receive.ts';
export { runWalReceive } from './wal/receive/run.ts';
export { reportWalCheck } from './wal/report.ts';
export { makeFolders, makeWorkspace } from './workspace.ts';
