/*
 * `npm run soak`: the tests on every major of which there is a lab, upgrades from each to each newer one, what is caught of every fault and
 * by whom, and a large backup into S3. Hours, not minutes; what it saw goes to docs/evidence. With `--only locks` the table of measured locks; with
 * `--only health` or `physical` of the tests those of one operation, in a tenth of the time; with `--only tests -- tests/preflight` those files, to
 * try them, which leaves no evidence.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from '../../scripts/child.mjs';
import { engineAnswers, mayStartEngine, startEngine } from '../../scripts/engine.mjs';
import { labMajors } from '../../scripts/images.ts';
import { bring } from '../../scripts/programs.ts';
import { corporaFolder } from '../tiers.ts';
import { detectionMajor, measureDetection } from './detection.ts';
import { readOccasion, writeEvidence } from './evidence.ts';
import { holdAgainstFlyway } from './flyway.ts';
import { suitesHere, testHere } from './here.ts';
import { killsInLab, makeLabs } from './lab.ts';
import { measureLocks } from './locks.ts';
import { storeLarge } from './store.ts';
import { type MajorResult, suites, testMajor } from './suite.ts';
import { judgeMigrations } from './truth.ts';
import { drillUpgrades } from './upgrades.ts';

const parts = [
  'tests',
  'corpora',
  'health',
  'physical',
  'upgrades',
  'detection',
  'store',
  'migrations',
  'flyway',
  'locks',
  'scaffold',
  'examples',
  'documents',
] as const;
type Part = (typeof parts)[number];
const usage = `usage: npm run soak -- [--only ${parts.join('|')}] [--major ${labMajors.join('|')}] [-- <test file or folder> …]`;

interface Options {
  readonly only: readonly Part[];
  readonly majors: readonly number[];
  /** Of the part `tests` these alone, which is no evidence; undefined: all of them. */
  readonly files: readonly string[] | undefined;
}

/** Only when they are named: the first rewrites what lint goes by, the others are among the tests. */
const onDemand: readonly Part[] = ['locks', 'health', 'physical'];

function readOptions(argv: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { only: { type: 'string', multiple: true }, major: { type: 'string', multiple: true } },
    });
    const only = (values.only ?? parts.filter((part) => !onDemand.includes(part))) as Part[];
    const majors = values.major?.map(Number) ?? labMajors;
    if (only.some((part) => !parts.includes(part))) return `--only: must be ${parts.join(', ')}`;
    if (majors.some((major) => !labMajors.includes(major))) return `--major: must be ${labMajors.join(', ')}`;
    const files = positionals.length === 0 ? undefined : positionals;
    if (files !== undefined && only.join() !== 'tests') return `"${files[0]}": only --only tests takes files of tests`;
    return { only, majors, files };
  } catch (error) {
    return (error as Error).message;
  }
}

async function main({ only, majors, files }: Options): Promise<boolean> {
  await using stack = new AsyncDisposableStack();
  const occasion = readOccasion();
  let isGood = true;
  if (only.includes('store')) {
    const { isGood: isLean, ...figures } = await storeLarge(say);
    isGood &&= isLean;
    say(writeEvidence('store', occasion, figures));
  }
  for (const [part, tests] of Object.entries(suitesHere)) {
    if (!only.includes(part as Part)) continue;
    const { isGood: isWhole, ...figures } = await testHere(tests, say);
    isGood &&= isWhole;
    say(writeEvidence(part, occasion, figures));
  }
  if (only.includes('flyway')) {
    const { isGood: agrees, ...figures } = await holdAgainstFlyway(say);
    isGood &&= agrees;
    say(writeEvidence('flyway', occasion, figures));
  }
  if (only.includes('migrations')) {
    const folder = process.env['PGPROOF_MIGRATIONS'];
    if (!folder) say('migrations: left out, for there is no folder of sets; name one in PGPROOF_MIGRATIONS');
    else {
      const { isGood: isTrue, ...figures } = await judgeMigrations(folder, say);
      isGood &&= isTrue;
      say(writeEvidence('migrations', occasion, figures));
    }
  }
  const inLabs = only.filter((part) => part !== 'store' && part !== 'migrations' && !(part in suitesHere));
  if (inLabs.length === 0) return isGood;
  if (!(await engineAnswers())) {
    if (!mayStartEngine()) throw new Stop('soak: no Docker engine answers', { hint: 'start one', exitCode: 4 });
    stack.defer(await startEngine());
  }
  const needed = inLabs.flatMap((part) => (part === 'detection' ? [detectionMajor] : majors));
  await makeLabs([...new Set(needed)]);
  const exchange = mkdtempSync(join(tmpdir(), 'pgtest-soak-'));
  stack.defer(() => rmSync(exchange, { recursive: true, force: true }));
  // The servers' user passes through.
  chmodSync(exchange, 0o755);
  const s3 = only.includes('tests') || only.includes('physical') ? await bring('versitygw') : undefined;
  const labs = {
    ...{ exchange, corpora: corporaFolder(), run: basename(exchange) },
    ...(s3 !== undefined && 'path' in s3 ? { s3: s3.path } : {}),
  };
  if (only.includes('tests')) {
    for (const major of majors) {
      const result = await testMajor({ ...labs, corpora: undefined, major }, say, files);
      isGood &&= result.failed.length === 0 && result.passed > 0;
      if (files === undefined) say(writeEvidence(`tests-${major}`, occasion, result));
      else
        say(
          `${major}: ${result.passed} passed, ${result.failed.length} failed; left out: ${result.leftOut.join('; ')}`,
        );
    }
  }
  if (only.includes('corpora') && labs.corpora === undefined)
    say('corpora: left out, for there is no folder of databases; name one in PGPROOF_CORPORA');
  for (const [part, tests] of Object.entries(suites)) {
    if (!only.includes(part as Part) || (part === 'corpora' && labs.corpora === undefined)) continue;
    const test = (major: number, hear = say): Promise<MajorResult> => testMajor({ ...labs, major }, hear, tests);
    if (part === 'physical') {
      // They wait for servers, and have no figure that another run beside them would spoil.
      const ended = majors.map(async (major) => {
        const result = await test(major, (line) => say(`${major}: ${line}`));
        isGood &&= result.failed.length === 0 && result.passed > 0;
        say(writeEvidence(`physical-${major}`, occasion, { kills: killsInLab, ...result }));
      });
      await Promise.all(ended);
      continue;
    }
    const results: MajorResult[] = [];
    for (const major of majors) results.push(await test(major));
    isGood &&= results.every(({ failed, passed }) => failed.length === 0 && passed > 0);
    say(writeEvidence(part, occasion, { majors: results }));
  }
  if (only.includes('upgrades')) {
    const { isGood: isGoodToo, ...figures } = await drillUpgrades(majors, labs, say);
    isGood &&= isGoodToo;
    say(writeEvidence('upgrades', occasion, figures));
  }
  if (only.includes('detection')) {
    const { isGood: isCaught, detection } = await measureDetection(labs, say);
    isGood &&= isCaught;
    if (detection !== undefined) say(writeEvidence('detection', occasion, detection));
  }
  // Only on demand: it rewrites what lint goes by.
  if (only.includes('locks')) say(await measureLocks(majors, labs, say));
  return isGood;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  process.stderr.write(`soak: ${options}\n${usage}\n`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await main(options)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.log ?? ''}${error.message}\nHint: ${error.hint}\n`);
    process.exitCode = error.exitCode;
  }
}
