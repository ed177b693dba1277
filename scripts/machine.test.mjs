import { describe, expect, it } from 'vitest';
import { oldestMajor as oldestOfCore } from '../packages/core/src/postgres/majors.ts';
import { lacking, oldestMajor } from './machine.mjs';

const complete = {
  majors: [15],
  programs: [
    'zstd',
    'unshare',
    'setpriv',
    'openssl',
    'age',
    'apt-ftparchive',
    'sudo',
    'git',
    'ssh-keygen',
    'pgbouncer',
    'pgbackrest',
    'promtool',
    'jq',
    'curl',
    'systemd-analyze',
    'kill',
  ],
  pip: true,
  locales: ['C', 'de_DE.utf8'],
  localeSources: true,
  engine: 'none',
  debianKeys: true,
  isRoot: true,
};
const packagesFor = (task, change) => lacking(task, { ...complete, ...change }).packages;

describe('what a machine lacks', () => {
  it('is nothing where everything is there', () => {
    expect(lacking('test', complete)).toEqual({ packages: [], compileLocale: false, reasons: [] });
  });

  it('is a server where the only one is too old', () => {
    expect(oldestMajor).toBe(oldestOfCore);
    expect(packagesFor('drill', { majors: [13] })).toEqual(['postgresql']);
  });

  it('is util-linux where one of its two programs is absent', () => {
    expect(packagesFor('drill', { programs: ['zstd', 'openssl', 'unshare'] })).toEqual(['util-linux']);
  });

  it('is age, sudo and the maker of package sources, for tests only', () => {
    const programs = ['zstd', 'unshare', 'setpriv', 'openssl'];
    expect(packagesFor('test', { programs })).toEqual([
      'age',
      'openssh-client',
      'apt-utils',
      'sudo',
      'pgbouncer',
      'pgbackrest',
      'prometheus',
      'git',
      'jq',
      'curl',
      'systemd',
      'procps',
    ]);
    expect(packagesFor('soak', { programs })).toEqual(packagesFor('test', { programs }));
    expect(packagesFor('drill', { programs })).toEqual([]);
  });

  it('is the peer that copies a database, for the benchmark only', () => {
    expect(packagesFor('bench', {})).toEqual(['pgcopydb']);
    expect(packagesFor('test', {})).toEqual([]);
  });

  it('is a Docker engine and what makes its images, for tests only, where no engine answers and we may start one', () => {
    expect(packagesFor('test', { engine: 'startable' })).toEqual(['docker.io', 'mmdebstrap']);
    expect(packagesFor('drill', { engine: 'startable' })).toEqual([]);
    const programs = [...complete.programs, 'dockerd', 'mmdebstrap'];
    expect(packagesFor('test', { engine: 'startable', programs })).toEqual([]);
  });

  it('is what makes images where an engine runs, with the keys of Debian on other systems and without root', () => {
    expect(packagesFor('test', { engine: 'running' })).toEqual(['mmdebstrap']);
    expect(packagesFor('test', { engine: 'running', debianKeys: false, isRoot: false })).toEqual([
      ...['mmdebstrap', 'debian-archive-keyring', 'uidmap'],
    ]);
    const programs = [...complete.programs, 'mmdebstrap', 'newuidmap'];
    expect(packagesFor('test', { engine: 'running', programs, isRoot: false })).toEqual([]);
  });

  it('is pip, for tests only', () => {
    expect(packagesFor('test', { pip: false })).toEqual(['python3-pip']);
    expect(packagesFor('drill', { pip: false })).toEqual([]);
  });

  it('is a compiled locale, for tests only, and its package only where the sources are absent', () => {
    expect(lacking('test', { ...complete, locales: ['C'] })).toMatchObject({ packages: [], compileLocale: true });
    expect(packagesFor('test', { locales: ['C'], localeSources: false })).toEqual(['locales']);
    expect(lacking('drill', { ...complete, locales: [] })).toMatchObject({ packages: [], compileLocale: false });
  });
});
