/* One server for all that is tried of our own runner. */
import { afterAll, beforeAll } from 'vitest';
import type { Report } from '../../../packages/core/src/report/report.ts';
import { openPlace, type Place } from '../place.ts';

export let place: Place;

/** Has the place there while the tests of a file run. */
export function openScene(): void {
  beforeAll(async () => {
    place = await openPlace();
  });
  afterAll(() => place?.[Symbol.asyncDispose]());
}

export const standings = async (folder: string, url: string): Promise<(string | null)[]> =>
  ((await place.status(folder, url)).data['migrations'] as { standing: string | null }[]).map(
    ({ standing }) => standing,
  );
export const found = (report: Report, id: string) => report.findings.find((finding) => finding.id === `migrate.${id}`);
