import type { Cluster } from '../cluster.ts';

/** A small database with a bit of everything that a dump has to carry. */
export async function makeApp(cluster: Cluster, name = 'app'): Promise<void> {
  await cluster.sql('postgres', `create database ${name} template template0`);
  await cluster.sql(
    name,
    `create schema shop;
     create table shop.customer (id bigint generated always as identity primary key, name text not null);
     create table shop.purchase (
       id serial primary key, customer bigint references shop.customer, amount numeric(10, 2), at timestamptz default now());
     insert into shop.customer (name) select 'customer ' || i from generate_series(1, 200) i;
     insert into shop.purchase (customer, amount) select 1 + i % 200, i * 1.25 from generate_series(1, 1000) i;
     create view shop.total as select customer, sum(amount) from shop.purchase group by customer;
     create index on shop.purchase (customer);
     comment on table shop.customer is 'those who buy';`,
  );
}

/** A table of about a hundred bytes a row that hardly compresses. */
export async function makeBulk(cluster: Cluster, name: string, rows = 30_000): Promise<void> {
  await cluster.sql('postgres', `create database ${name} template template0`);
  await cluster.sql(
    name,
    `create table bulk as
     select i, md5('a' || i) || md5('b' || i) || md5('c' || i) as noise from generate_series(1, ${rows}) i`,
  );
}
