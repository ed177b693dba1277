-- postgres-migrations disable-transaction
create index concurrently a_i on a (id);
