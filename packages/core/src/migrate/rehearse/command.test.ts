import { expect, it } from 'vitest';
import { commandEnvironment } from './command.ts';

const copy = {
  ...{ databaseUrl: 'postgres://copy', host: '/tmp/copy', port: 1, user: 'postgres', password: 'p', database: 'app' },
};

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
    ...{ DATABASE_URL: 'postgres://copy', PGHOST: '/tmp/copy', PGPORT: '1', PGUSER: 'postgres', PGPASSWORD: 'p' },
    ...{ PGDATABASE: 'app', PGSSLMODE: 'disable', FLAGS: 'all' },
  });
});

it.each<[string, Record<string, string>, string[], RegExp]>([
  ['a URL that is passed', { DIRECT_URL: 'postgresql://db.example/app' }, ['DIRECT_URL'], /^"DIRECT_URL" looks like/],
  ['one with a driver', { DB: 'postgresql+psycopg2://db.example/app' }, ['DB'], /^"DB" looks like/],
  ['one of JDBC', { FLYWAY_URL: 'jdbc:postgresql://db.example/app' }, ['FLYWAY_URL'], /^"FLYWAY_URL" looks like/],
  ['libpq’s words', { GOOSE_DBSTRING: 'user=app host=db.example' }, ['GOOSE_DBSTRING'], /^"GOOSE_DBSTRING" looks like/],
  ['one that would be kept by itself', { NODE_DB: 'postgres://db.example/app' }, [], /^"NODE_DB" looks like/],
  ['a name that is ours', { PGHOST: 'db.example' }, ['PGHOST'], /^"PGHOST" names the copy/],
  ['one that is not there', {}, ['ABSENT'], /^"ABSENT" .* is not in the environment$/],
])('refuses to give a command %s', (_, env, named, message) => {
  expect(() => commandEnvironment(env, copy, named)).toThrow(
    expect.objectContaining({ kind: 'bad-input', message: expect.stringMatching(message) }),
  );
});
