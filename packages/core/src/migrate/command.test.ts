import { describe, expect, it } from 'vitest';
import { commandEnvironment, databaseVariables } from './command.ts';

const copy = { DATABASE_URL: 'postgres://copy', PGHOST: '/tmp/copy', PGPASSWORD: 'p', PGSSLMODE: 'disable' };

it('a command gets what a program needs, the copy, what is named, and nothing else', () => {
  const env = {
    ...{ PATH: '/opt/postgres:/usr/bin', LC_ALL: 'C', NODE_ENV: 'production', npm_config_loglevel: 'error' },
    ...{ PGHOST: 'db.example', PGSERVICE: 'prod', DATABASE_URL: 'postgres://db.example/app' },
    ...{ DIRECT_URL: 'postgres://db.example/app', FLYWAY_URL: 'jdbc:postgresql://db.example/app' },
    ...{ GOOSE_DBSTRING: 'host=db.example', POSTGRES_URL: 'postgres://db.example/app', DB_HOST: 'db.example' },
    ...{ DB_PASSWORD: 'secret', NODE_AUTH_TOKEN: 'secret', AWS_SECRET_ACCESS_KEY: 'secret', FLAGS: 'all' },
  };
  expect(commandEnvironment(env, copy, ['FLAGS'])).toEqual({
    ...{ PATH: '/opt/postgres:/usr/bin', LC_ALL: 'C', NODE_ENV: 'production', npm_config_loglevel: 'error' },
    ...{ ...copy, FLAGS: 'all' },
  });
});

it.each<[string, Record<string, string>, string[], RegExp]>([
  ['a URL that is passed', { DIRECT_URL: 'postgresql://db.example/app' }, ['DIRECT_URL'], /^"DIRECT_URL" looks like/],
  ['one with a driver', { DB: 'postgresql+psycopg2://db.example/app' }, ['DB'], /^"DB" looks like/],
  ['one of JDBC', { FLYWAY_URL: 'jdbc:postgresql://db.example/app' }, ['FLYWAY_URL'], /^"FLYWAY_URL" looks like/],
  ['libpq’s words', { GOOSE_DBSTRING: 'user=app host=db.example' }, ['GOOSE_DBSTRING'], /^"GOOSE_DBSTRING" looks like/],
  ['one that would be kept by itself', { NODE_DB: 'postgres://db.example/app' }, [], /^"NODE_DB" looks like/],
  ['a name that is ours', { PGHOST: 'db.example' }, ['PGHOST'], /^"PGHOST" names the database/],
  ['one that is not there', {}, ['ABSENT'], /^"ABSENT" .* is not in the environment$/],
])('refuses to give a command %s', (_, env, named, message) => {
  expect(() => commandEnvironment(env, copy, named)).toThrow(
    expect.objectContaining({ kind: 'bad-input', message: expect.stringMatching(message) }),
  );
});

describe('where the database is', () => {
  const told = { application: 'pgproof apply 1a', settings: { lock_timeout: '2s' } };
  const server = { host: 'db.example', port: 5433, user: 'o wner', database: 'a/b', password: 'p@ss:w' } as const;

  it('is in the URL and in libpq’s variables, with the settings in both', () => {
    const tls = { mode: 'verify-full', rootCert: '/ca.pem', minVersion: 'TLSv1.2', sendName: true } as const;
    const variables = databaseVariables({ ...server, tls, options: '-c role=o' }, told);
    const url = new URL(variables['DATABASE_URL'] ?? '');
    expect(url.href).toMatch(/^postgres:\/\/o%20wner:p%40ss%3Aw@db\.example:5433\/a%2Fb\?/);
    const options = '-c role=o -c application_name=pgproof\\ apply\\ 1a -c lock_timeout=2s';
    expect(Object.fromEntries(url.searchParams)).toEqual({ sslmode: 'verify-full', sslrootcert: '/ca.pem', options });
    expect(variables).toMatchObject({
      ...{ PGHOST: 'db.example', PGPORT: '5433', PGUSER: 'o wner', PGPASSWORD: 'p@ss:w', PGDATABASE: 'a/b' },
      ...{ PGSSLMODE: 'verify-full', PGSSLROOTCERT: '/ca.pem', PGOPTIONS: options, PGAPPNAME: 'pgproof apply 1a' },
    });
    expect(variables).not.toHaveProperty('PGHOSTADDR');
  });

  it.each<[string, RegExp]>([
    ['/run/postgresql', /@localhost:5433\/a%2Fb\?host=%2Frun%2Fpostgresql&sslmode=disable&options=/],
    ['::1', /@\[::1\]:5433\/a%2Fb\?sslmode=disable&options=/],
  ])('of %s', (host, expected) => {
    const variables = databaseVariables({ ...server, host, tls: { mode: 'disable' } }, told);
    expect(variables['DATABASE_URL']).toMatch(expected);
  });
});
