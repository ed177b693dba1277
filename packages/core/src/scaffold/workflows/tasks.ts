import type { WorkflowsOptions } from '../options/workflows.ts';

/** An expression of GitHub Actions. */
export const expression = (text: string): string => `\${{ ${text} }}`;

/** The one that a job of a matrix is for. */
export const database: string = expression('matrix.database');

/** The three that are scheduled, each of which has another called for every database. */
export const tasks = {
  backup: { title: 'back up', cron: '17 3 * * *', minutes: 120 },
  verify: { title: 'restore and prove', cron: '47 4 * * *', minutes: 240 },
  health: { title: 'look at', cron: '23 * * * *', minutes: 15 },
} as const;
export type Task = keyof typeof tasks;

/** Where GitHub looks for workflows. */
export const folder = '.github/workflows';
/** The names of a task's two files. */
export const scheduledFile = (task: Task | 'rehearse' | 'cluster' | 'wal'): string => `pgproof-${task}.yml`;
export const calledFile = (task: Task | 'rehearse'): string => `pgproof-${task}-each.yml`;
/** A matrix has no more jobs than that. Source: GitHub documentation, Running variations of jobs in a workflow. */
export const mostJobs = 256;
/** Whether backups are artifacts of the runs. */
export const isArtifact = ({ store }: WorkflowsOptions): boolean => store.at === 'artifact';
