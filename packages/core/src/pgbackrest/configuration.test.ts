import { describe, expect, it } from 'vitest';
import {
  type PgbackrestConfiguration,
  readConfigurationText,
  readPgbackrestOption,
  renderPgbackrest,
  secretVariables,
} from './configuration.ts';

const files = { certFile: '/tls/own.crt', keyFile: '/tls/own.key', caFile: '/tls/ca.crt' };

describe('a configuration of pgBackRest', () => {
  it('of a database host names the repository host, its certificates and the spool', () => {
    expect(
      renderPgbackrest({
        stanza: 'main',
        repositories: [{ place: { kind: 'host', host: 'repo', ...files } }],
        cluster: { path: '/var/lib/postgresql/17/main', port: 5433, socketPath: '/run/postgresql', user: 'postgres' },
        compression: { type: 'zst', level: 3 },
        processMax: 2,
        archive: { isAsync: true, spoolPath: '/var/spool/pgbackrest', pushQueueMax: '4GiB' },
        server: { ...files, clients: [{ name: 'repo', stanzas: ['main'] }] },
        logs: { console: 'warn', file: 'off' },
      }),
    ).toBe(`[global]
repo1-host=repo
repo1-host-type=tls
repo1-host-cert-file=/tls/own.crt
repo1-host-key-file=/tls/own.key
repo1-host-ca-file=/tls/ca.crt
compress-type=zst
compress-level=3
process-max=2
archive-async=y
spool-path=/var/spool/pgbackrest
archive-push-queue-max=4GiB
tls-server-address=*
tls-server-cert-file=/tls/own.crt
tls-server-key-file=/tls/own.key
tls-server-ca-file=/tls/ca.crt
tls-server-auth=repo=main
log-level-console=warn
log-level-file=off

[main]
pg1-path=/var/lib/postgresql/17/main
pg1-port=5433
pg1-socket-path=/run/postgresql
pg1-user=postgres
`);
  });

  const repositories: PgbackrestConfiguration['repositories'] = [
    {
      place: { kind: 'folder', path: '/var/lib/pgbackrest' },
      retention: { full: 2, differential: 3, archive: 2, archiveOf: 'diff' },
      bundle: true,
      block: true,
    },
    {
      place: {
        ...{ kind: 's3', bucket: 'backups', path: '/main', endpoint: 's3.example', region: 'eu-1', uriStyle: 'path' },
      },
      retention: { full: 30, by: 'time' },
      cipher: 'aes-256-cbc',
    },
  ];

  it('of several repositories has what each keeps, and none of their secrets', () => {
    const text = renderPgbackrest({ stanza: 'main', repositories, startFast: true });
    expect(text).toBe(`[global]
repo1-path=/var/lib/pgbackrest
repo1-bundle=y
repo1-block=y
repo1-retention-full=2
repo1-retention-diff=3
repo1-retention-archive-type=diff
repo1-retention-archive=2
repo2-type=s3
repo2-path=/main
repo2-s3-bucket=backups
repo2-s3-endpoint=s3.example
repo2-s3-region=eu-1
repo2-s3-uri-style=path
repo2-cipher-type=aes-256-cbc
repo2-retention-full-type=time
repo2-retention-full=30
start-fast=y
`);
    expect(secretVariables({ repositories })).toEqual([
      'PGBACKREST_REPO2_CIPHER_PASS',
      'PGBACKREST_REPO2_S3_KEY',
      'PGBACKREST_REPO2_S3_KEY_SECRET',
    ]);
  });

  it.each<[string, Partial<PgbackrestConfiguration>, RegExp]>([
    ['a value of two lines', { lockPath: '/a\n[global]' }, /"lock-path" must be one line/],
    ['an option said twice', { startFast: true, more: new Map([['start-fast', 'n']]) }, /"start-fast" is said twice/],
    [
      'blocks without bundles',
      { repositories: [{ place: { kind: 'folder', path: '/r' }, block: true }] },
      /repo1: blocks/,
    ],
    ['a stanza that is a path', { stanza: '../main' }, /a stanza is called by/],
  ])('refuses %s', (_, given, says) => {
    expect(() => renderPgbackrest({ stanza: 'main', repositories, ...given })).toThrow(says);
  });

  it('puts what is said of the cluster with the stanza, where other options are given by name', () => {
    const more = new Map(
      ['pg1-path=/data', 'process-max=4'].map((text) => readPgbackrestOption(text, '--pgbackrest-option')),
    );
    expect(renderPgbackrest({ stanza: 'main', repositories: [], more })).toBe(
      '[global]\nprocess-max=4\n\n[main]\npg1-path=/data\n',
    );
  });

  it('reads an option, and refuses a secret without repeating it', () => {
    const read = (text: string) => () => readPgbackrestOption(text, '--pgbackrest-option');
    expect(read('--repo1-path=/a=b')()).toEqual(['repo1-path', '/a=b']);
    expect(read('repo1-cipher-pass=xyzzy')).toThrow(/^--pgbackrest-option: "repo1-cipher-pass" is a secret/);
    expect(read('repo2-s3-key-secret=xyzzy')).not.toThrow(/xyzzy/);
    expect(read('Repo Path=xyzzy')).not.toThrow(/xyzzy/);
    expect(read('process-max')).toThrow(/must be <option>=<value>/);
  });

  it('that is there is read for one stanza, without its secrets', () => {
    const text =
      '# of all\n[global]\nrepo1-path = /repo\nrepo1-cipher-pass=xyzzy\nprocess-max=2\n[other]\npg1-path=/other\n[main]\npg1-path=/data\nprocess-max=4\n';
    expect([...readConfigurationText(text, 'main')]).toEqual([
      ['repo1-path', '/repo'],
      ['process-max', '4'],
      ['pg1-path', '/data'],
    ]);
  });
});
