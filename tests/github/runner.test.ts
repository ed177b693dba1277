import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseCommand } from './command.ts';
import { parseValues } from './files.ts';
import { type ActionOptions, type ActionResult, runAction, startAction } from './runner.ts';

const core = new URL('../../packages/github/node_modules/@actions/core/lib/core.js', import.meta.url).href;

let room: { path: string };
let action: string;

beforeEach(async () => {
  room = { path: await mkdtemp(join(tmpdir(), 'pgtest-runner-')) };
  action = join(room.path, 'actions', 'tiny');
  await mkdir(action, { recursive: true });
  await mkdir(join(room.path, 'dist'));
  return () => rm(room.path, { recursive: true, force: true });
});

const metadata = `
name: Tiny
inputs:
  database-url: { description: Where, required: true }
  two words: { description: Spaces, default: 5 }
  github-token: { description: Token, default: '\${{ github.token }}' }
  fork: { description: Fork, default: '\${{ github.event.repository.fork }}' }
  old: { description: Old, deprecationMessage: use new }
runs:
  using: node24
  main: ../../dist/tiny.js
  post: ../../dist/tiny-post.js
`;

/** Runs a throw-away action; `main` and `post` are bodies of modules in which `core` is @actions/core. */
async function run(main: string, options: Partial<ActionOptions> & { post?: string } = {}): Promise<ActionResult> {
  await write(main, options.post);
  return runAction(room, { action, ...options });
}

async function write(main: string, post = ''): Promise<void> {
  await writeFile(join(action, 'action.yml'), metadata);
  const start = `import * as core from '${core}';\n`;
  await writeFile(join(room.path, 'dist', 'package.json'), '{ "type": "module" }');
  await writeFile(join(room.path, 'dist', 'tiny.js'), start + main);
  await writeFile(join(room.path, 'dist', 'tiny-post.js'), start + post);
}

const raw = (...lines: string[]): string =>
  `process.stdout.write(${JSON.stringify(lines.map((line) => `${line}\n`).join(''))});`;

describe('what an action is given', () => {
  it('is its inputs, by the runner’s names, with defaults; a required one that is missing is empty', async () => {
    const ran = await run(
      `core.setOutput('inputs', Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'))));`,
      { with: { old: ' kept as it is ' } },
    );
    const { 'INPUT_GITHUB-TOKEN': token, ...inputs } = JSON.parse(ran.outputs['inputs'] ?? '');
    expect(inputs).toEqual({
      'INPUT_DATABASE-URL': '',
      INPUT_TWO_WORDS: '5',
      INPUT_FORK: '',
      INPUT_OLD: ' kept as it is ',
    });
    expect(token).toMatch(/^ghs_/);
    expect(ran.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('use new') }]);
  });

  it('is warned about an input that its action.yml does not know, and gets it', async () => {
    const ran = await run(`core.setOutput('typo', core.getInput('databse-url'));`, { with: { 'databse-url': 'x' } });
    expect(ran.outputs).toEqual({ typo: 'x' });
    expect(ran.log).toContain(
      "Warning: Unexpected input(s) 'databse-url', valid inputs are ['database-url', 'two words'",
    );
  });

  it('is the variables and folders of a job, a run’s token by its input alone, and nothing of the test’s own', async () => {
    process.env['PGPROOF_LEAK'] = 'x';
    const event = join(room.path, 'given.json');
    await writeFile(event, '{ "repository": { "fork": true } }');
    const ran = await run(
      `import { statSync } from 'node:fs';
       for (const name of ['GITHUB_WORKSPACE', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'HOME']) statSync(process.env[name]).isDirectory() || process.exit(9);
       core.setOutput('seen', { cwd: process.cwd() === process.env.GITHUB_WORKSPACE, token: core.getInput('github-token'), fork: core.getInput('fork') });
       core.setOutput('env', process.env);`,
      {
        run: { token: 'ghs_of_the_run', env: { GITHUB_RUN_ID: '77', GITHUB_EVENT_PATH: event } },
        env: { PGHOST: 'db' },
      },
    );
    delete process.env['PGPROOF_LEAK'];
    expect(JSON.parse(ran.outputs['seen'] ?? '')).toEqual({ cwd: true, token: 'ghs_of_the_run', fork: 'true' });
    const env = JSON.parse(ran.outputs['env'] ?? '');
    expect(env).toMatchObject({
      GITHUB_RUN_ID: '77',
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      RUNNER_OS: 'Linux',
      PGHOST: 'db',
    });
    expect(env).not.toHaveProperty('PGPROOF_LEAK');
  });

  it('is run from another build when one is named', async () => {
    await write(`process.exit(1);`);
    const dist = join(room.path, 'other');
    await mkdir(dist);
    await writeFile(join(dist, 'tiny.js'), `console.log('the other build');`);
    expect(await runAction(room, { action, dist })).toMatchObject({ code: 0, log: 'the other build\n' });
    await expect(runAction(room, { action, dist: join(room.path, 'none') })).rejects.toThrow('build it');
  });
});

describe('what an action says', () => {
  it('reaches the runner as @actions/core writes it, whatever is in it', async () => {
    const hard = 'a=b<<c\nghadelimiter_\n\n%0A::error::x,y:z\r\n€';
    const ran = await run(
      `const hard = ${JSON.stringify(hard)};
       core.setOutput('hard', hard); core.setOutput('empty', ''); core.saveState('hard', hard); core.exportVariable('HARD', hard);
       core.addPath('/opt/a'); core.addPath('/opt/b');
       core.warning(hard, { title: 'a, b: c', file: 'x.sql', startLine: 3 });
       await core.summary.addRaw('# good').write();`,
    );
    expect(ran).toMatchObject({
      ...{ conclusion: 'success', code: 0, errors: [], summary: '# good', path: ['/opt/a', '/opt/b'] },
      ...{ outputs: { hard, empty: '' }, state: { hard }, env: { HARD: hard } },
      annotations: [{ level: 'warning', message: hard, title: 'a, b: c', file: 'x.sql', line: '3' }],
    });
  });

  it('is read as a log: commands carried out, groups indented, debug lines left out', async () => {
    const main = `core.info('before'); core.debug('hidden'); core.startGroup('Dump'); core.info('a\\nb'); core.error('bad'); core.endGroup(); core.notice('after');`;
    const ran = await run(main);
    expect(ran.log).toBe('before\n▸ Dump\n  a\n  b\n  Error: bad\nNotice: after\n');
    expect(ran.groups).toEqual([{ name: 'Dump', lines: ['a', 'b', 'Error: bad'] }]);
    expect(ran.commands.map(({ name }) => name)).toEqual(['debug', 'group', 'error', 'endgroup', 'notice']);
    expect(await run(`core.info(String(core.isDebug())); ${main}`, { debug: true })).toMatchObject({
      log: expect.stringContaining('true\nbefore\n##[debug]hidden\n'),
    });
  });

  it('is masked from the moment a secret is announced, in log, annotations and summary, not before', async () => {
    const ran = await run(
      `core.info('early s3cret'); core.setSecret('s3cret'); core.setSecret('two\\nlines'); core.info('late s3cret, lines, ' + core.getInput('github-token'));
       core.error('with s3cret'); await core.summary.addRaw('s3cret too').write(); console.error('given');`,
      { secrets: ['given'] },
    );
    expect(ran.log).toContain('early s3cret\nlate ***, ***, ***\nError: with ***\n');
    expect(ran.log).toContain('***\n');
    expect(ran.log).not.toContain('given');
    expect(ran.annotations).toMatchObject([{ message: 'with ***' }]);
    expect(ran.summary).toBe('*** too');
    expect(ran.masks).toEqual(['s3cret', 'two\nlines']);
    expect(ran.stdout).toContain('late s3cret');
  });

  it('is no command while commands are stopped, until the token comes', async () => {
    const ran = await run(
      raw('::stop-commands::T0ken', '::error::from the database', '##[error]so too', '::t0ken::', '::error::ours'),
    );
    expect(ran.annotations).toMatchObject([{ level: 'error', message: 'ours' }]);
    expect(ran.log).toContain('::error::from the database\n##[error]so too\n');
    expect((await run(raw('::stop-commands::error', '::error::x'))).errors).toMatchObject([
      expect.stringContaining('stop token'),
    ]);
  });

  it('is a command from stderr as well, and in a last line without an end', async () => {
    const ran = await run(`process.stderr.write('::warning::from stderr\\n'); process.stdout.write('::notice::last');`);
    expect(ran.annotations.map(({ message }) => message).sort()).toEqual(['from stderr', 'last']);
  });

  it('is cut off at ten annotations of a level', async () => {
    const ran = await run(`for (let n = 0; n < 12; n++) core.error('e' + n); core.warning('w');`);
    expect(ran.annotations.map(({ message }) => message)).toEqual([
      ...Array.from({ length: 10 }, (_, n) => `e${n}`),
      'w',
    ]);
    expect(ran.log).toContain('Error: e11');
  });

  it.each<[what: string, main: string, says: string]>([
    [
      'a summary over 1 MiB',
      `await core.summary.addRaw('x'.repeat(1024 * 1024 + 1)).write();`,
      'supports content up to a size of 1024k',
    ],
    ['outputs over 1 MB', `core.setOutput('big', 'x'.repeat(600_000));`, 'Outputs are limited'],
    ['the old set-env', raw('::set-env name=A::b'), '`set-env` command is disabled'],
    [
      'an output without its delimiter',
      `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, 'a<<EOF\\nb\\n');`,
      "delimiter not found 'EOF'",
    ],
    ['NODE_OPTIONS for later steps', `core.exportVariable('NODE_OPTIONS', '-x');`, 'NODE_OPTIONS'],
  ])('is refused when it is %s', async (_, main, says) => {
    const ran = await run(main);
    expect(ran).toMatchObject({ code: 0, conclusion: 'failure', summary: '', env: {} });
    expect(ran.errors.join('\n')).toContain(says);
    expect(ran.log).toContain(says);
  });
});

describe('how an action ends', () => {
  it('is told by exit code, and its outputs count all the same', async () => {
    const ran = await run(`core.setOutput('ok', false); core.setFailed('the backup is not good');`);
    expect(ran).toMatchObject({ conclusion: 'failure', code: 1, signal: null, outputs: { ok: 'false' } });
    expect(ran.annotations).toMatchObject([{ level: 'error', message: 'the backup is not good' }]);
  });

  it('is followed by its post step, with state, inputs, variables and masks of the first', async () => {
    const ran = await run(
      `core.saveState('folder', '/a b'); core.exportVariable('LATER', 'x'); core.addPath('/opt/late'); core.setSecret('s3cret');`,
      {
        with: { old: 'kept' },
        post: `core.info([core.getState('folder'), core.getInput('old'), process.env.LATER, process.env.PATH.split(':')[0], 's3cret'].join('|'));`,
      },
    );
    expect(await ran.post()).toMatchObject({ code: 0, log: '/a b|kept|x|/opt/late|***\n', annotations: [] });
  });

  it('can be a cancellation: SIGINT first', async () => {
    await write(
      `process.on('SIGINT', () => { core.info('tidying up'); process.exit(130); }); core.info('ready'); setInterval(() => {}, 1000);`,
    );
    const running = await startAction(room, { action });
    await expect.poll(running.log).toBe('ready\n');
    expect(await running.cancel()).toMatchObject({ code: 130, conclusion: 'failure', log: 'ready\ntidying up\n' });
  });

  it.skipIf(process.getuid?.() !== 0)('can happen as another user, behind another program', async () => {
    await write(`core.setOutput('who', [process.getuid(), process.env.A]); await core.summary.addRaw('x').write();`);
    await chmod(room.path, 0o755);
    const ran = await runAction(room, { action, uid: 65534, prefix: ['/usr/bin/env', 'A=b'] });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { who: '[65534,"b"]' }, summary: 'x' });
  });
});

it.each<[line: string, command: object | undefined]>([
  [
    '::error file=a.sql,line=1,title=a%2Cb::x%0Ay',
    { name: 'error', properties: { file: 'a.sql', line: '1', title: 'a,b' }, message: 'x\ny' },
  ],
  ['  ::GROUP::name', { name: 'group', properties: {}, message: 'name' }],
  ['NOTICE: ::error::x', undefined],
  ['NOTICE: ##[error]x', { name: 'error', properties: {}, message: 'x' }],
  ['a ##[warning file=b;line=2]c%5D', { name: 'warning', properties: { file: 'b', line: '2' }, message: 'c]' }],
  ['::unheard-of::x', undefined],
  ['::error x', undefined],
  ['::debug::100%25', { name: 'debug', properties: {}, message: '100%' }],
  ['::debug::%250A', { name: 'debug', properties: {}, message: '%0A' }],
  ['::error::::add-mask::x', { name: 'error', properties: {}, message: '::add-mask::x' }],
])('reads %j as the runner does', (line, command) => {
  expect(parseCommand(line)).toEqual(command);
});

it('reads values as the runner does', () => {
  expect(parseValues('a=b=c\n\nd<<E\n1\n\n2\nE\ne=x<<y\nf<<E\nE\ng=\nh<<a=b\n1\na=b\n')).toEqual({
    a: 'b=c',
    d: '1\n\n2',
    e: 'x<<y',
    f: '',
    g: '',
    h: '1',
  });
  expect(() => parseValues('no sign')).toThrow('Invalid format');
  expect(() => parseValues('=x')).toThrow('Name must not be empty');
});

it('refuses an action that is not one of JavaScript, and an expression that it does not know', async () => {
  const tiny = (lines: string): Promise<void> => writeFile(join(action, 'action.yml'), lines);
  await tiny('name: x\nruns: { using: composite, steps: [] }');
  await expect(runAction(room, { action })).rejects.toThrow('using: composite');
  await tiny(`name: x\ninputs: { a: { default: "\${{ format('{0}', 1) }}" } }\nruns: { using: node24, main: x.js }`);
  await expect(runAction(room, { action })).rejects.toThrow('cannot evaluate');
});

it('finds an action from the root of the repository', async () => {
  const absent = fileURLToPath(new URL('../../actions/none', import.meta.url));
  await expect(runAction(room, { action: 'actions/none' })).rejects.toThrow(absent);
});
