import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgproof, type Ran } from '../pgproof.ts';
import { representatives } from '../whole.ts';
import { type Backup, openStage, type Stage } from './stage.ts';

let stage: Stage;
let backup: Backup;
beforeAll(async () => {
  stage = await openStage();
  await stage.makeSource('shop');
  backup = await stage.backUp('shop');
});
afterAll(() => stage?.[Symbol.asyncDispose]());

let folders = 0;
/** A folder for --pg-bin: the real programs, but for one that is a script. `$real` in it is the one that it stands for. */
async function binWith(name: string, script: string): Promise<string> {
  const { bin } = stage.cluster;
  folders += 1;
  const folder = join(stage.folder, `bin-${folders}`);
  await mkdir(folder);
  for (const program of await readdir(bin))
    if (program !== name) await symlink(join(bin, program), join(folder, program));
  const head = `#!/bin/bash\nreal=${bin}/${name}\n[ "$1" = --version ] && exec "$real" --version\n`;
  await writeFile(join(folder, name), `${head}${script}\n`);
  await chmod(join(folder, name), 0o755);
  return folder;
}

const badOf = (ran: Ran): { id: string; object: unknown }[] =>
  ran
    .json()
    .findings.filter(({ status }) => status === 'bad')
    .map(({ id, object }) => ({ id, object }));

const workdir = (): string[] => ['--workdir', stage.folder];

describe('a restore that leaves the copy another than the dump, without any seam', () => {
  const verify = async (mutation: string): Promise<Ran> => {
    // The real restore, and after its last part a statement in the sandbox, over its socket.
    const script = `
      "$real" "$@" || exit
      case "$*" in *--section=*) exit;; esac
      for word in "$@"; do case "$word" in --dbname=*)
        exec ${stage.cluster.bin}/psql -X -q -v ON_ERROR_STOP=1 -d "\${word#--dbname=}" -c "$mutation";; esac
      done`;
    const bin = await binWith('pg_restore', `mutation='${mutation.replaceAll("'", "'\\''")}'${script}`);
    return pgproof(['verify', '--json', '--store', backup.store, '--pg-bin', bin, ...workdir()]);
  };

  it('passes with a statement that changes nothing', async () => {
    const ran = await verify('select 1');
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.json()).toMatchObject({ ok: true, verdict: 'identical' });
  });

  it.each(
    representatives(
      [
        {
          name: 'a row that is deleted',
          mutation: 'delete from shop.noise where id = 4711',
          verdict: 'restored',
          bad: [
            { id: 'verify.row-count', object: { kind: 'table', name: 'shop.noise' } },
            { id: 'verify.row-content', object: { kind: 'table', name: 'shop.noise' } },
          ],
        },
        {
          name: 'a value that is another',
          mutation: "update shop.noise set text = '' where id = 4711",
          verdict: 'consistent',
          bad: [{ id: 'verify.row-content', object: { kind: 'table', name: 'shop.noise' } }],
        },
        {
          name: 'a trigger that is disabled',
          mutation: 'alter table shop.customer disable trigger customer_touch',
          verdict: 'restored',
          bad: [{ id: 'verify.catalogue-trigger', object: { kind: 'trigger', name: 'shop.customer.customer_touch' } }],
        },
        {
          name: 'a sequence that is reset',
          mutation: 'alter sequence shop.purchase_number restart',
          verdict: 'consistent',
          bad: [{ id: 'verify.sequence', object: { kind: 'sequence', name: 'shop.purchase_number' } }],
        },
      ],
      2,
    ),
  )('is told by exit code 1, and named: $name', async ({ mutation, verdict, bad }) => {
    const ran = await verify(mutation);
    expect(ran.code, ran.stderr).toBe(1);
    expect(ran.json()).toMatchObject({ ok: false, verdict, asked: 'identical' });
    expect(badOf(ran)).toEqual(bad);
  });

  it('is told by exit code 1 when pg_restore restored half and calls it done', async () => {
    const bin = await binWith(
      'pg_restore',
      'case "$*" in *--dbname=*) "$real" --schema-only "$@"; cat > /dev/null;; *) exec "$real" "$@";; esac',
    );
    const ran = await pgproof(['verify', '--json', '--store', backup.store, '--pg-bin', bin, ...workdir()]);
    expect(ran.code, ran.stderr).toBe(1);
    expect(badOf(ran)).toContainEqual({ id: 'verify.row-count', object: { kind: 'table', name: 'shop.noise' } });
  });
});

describe('a dump that is not whole, at the time of the backup', () => {
  let stores = 0;
  const back = async (script: string, words: readonly string[] = []): Promise<{ ran: Ran; store: string }> => {
    stores += 1;
    const store = join(stage.folder, `dumped-${stores}`);
    const bin = await binWith('pg_dump', script);
    const url = stage.cluster.url('shop', 'postgres');
    const ran = await pgproof(
      ['backup', '--json', '--store', store, '--pg-bin', bin, '--database-url', url, ...workdir(), ...words],
      {},
    );
    return { ran, store };
  };

  const listed = async (store: string): Promise<unknown> =>
    (await pgproof(['list', '--json', '--store', store])).json()['backups'];

  it('is stored when nothing is left out', async () => {
    const { ran, store } = await back('exec "$real" "$@"');
    expect(ran.code, ran.stderr).toBe(0);
    expect(await listed(store)).toHaveLength(1);
  });

  it.each(
    representatives(
      [
        {
          name: 'the rows of a table',
          script: 'exec "$real" --exclude-table-data=shop.purchase "$@"',
          bad: [{ id: 'backup.dump-scope', object: { kind: 'table', name: 'shop.purchase' } }],
        },
        {
          name: 'a table',
          script: 'exec "$real" --exclude-table=shop.noise "$@"',
          bad: [{ id: 'backup.dump-scope', object: { kind: 'table', name: 'shop.noise' } }],
        },
        {
          name: 'one partition',
          script: 'exec "$real" --exclude-table-data=shop.visit_2025_odd "$@"',
          bad: [{ id: 'backup.dump-scope', object: { kind: 'table', name: 'shop.visit_2025_odd' } }],
        },
        {
          name: 'a sequence',
          script: 'exec "$real" --exclude-table=shop.ticket "$@"',
          bad: [{ id: 'backup.sequence-bounds', object: { kind: 'sequence', name: 'shop.ticket' } }],
        },
        {
          name: 'a view of a schema that is backed up as a script',
          script: 'exec "$real" --exclude-table=shop.debtor "$@"',
          words: ['--schema=shop', '--format=plain'],
          bad: [{ id: 'backup.dump-scope', object: { kind: 'pg_class', name: 'shop.debtor' } }],
        },
        {
          name: 'a view of the definitions beside rows alone',
          script: 'case "$*" in *--schema-only*) set -- --exclude-table=shop.debtor "$@";; esac; exec "$real" "$@"',
          words: ['--data-only', '--format=directory'],
          bad: [{ id: 'backup.dump-scope', object: { kind: 'pg_class', name: 'shop.debtor' } }],
        },
      ],
      2,
    ),
  )('exits 1, names what was left out, and leaves nothing in the store: $name', async ({ script, words, bad }) => {
    const { ran, store } = await back(script, words);
    expect(ran.code, ran.stderr).toBe(1);
    expect(ran.json()).toMatchObject({ ok: false, exit_code: 1 });
    expect(badOf(ran)).toEqual(bad);
    expect(await listed(store)).toEqual([]);
    expect(await readdir(join(store, 'shop')).catch(() => [])).toEqual([]);
  });

  const half = 'out=$(mktemp) && "$real" "$@" > "$out" && head -c $(($(wc -c < "$out") / 2)) "$out"; rm "$out"; exit 0';
  it.each(
    representatives(
      [
        { name: 'half of the archive', script: half, id: 'verify.decode' },
        { name: 'all but large objects', script: 'exec "$real" --no-blobs "$@"', id: 'verify.large-object' },
        { name: 'all but comments', script: 'exec "$real" --no-comments "$@"', id: 'verify.catalogue-comment' },
      ],
      2,
    ),
  )('is caught by the verification at the latest: $name', async ({ script, id }) => {
    const { ran, store } = await back(script);
    if (ran.code !== 0) {
      expect(ran.code).toBe(1);
      expect(await listed(store)).toEqual([]);
      return;
    }
    const verified = await pgproof(['verify', '--json', '--store', store, ...workdir()]);
    expect(verified.code, verified.stderr).toBe(1);
    expect(badOf(verified).map((finding) => finding.id)).toContain(id);
  });
});

it('leaves no temporary folder behind', async () => {
  expect((await readdir(stage.folder)).filter((name) => name.startsWith('pgproof-'))).toEqual([]);
});
