-- no-transaction
create index concurrently a_i on a (id);
