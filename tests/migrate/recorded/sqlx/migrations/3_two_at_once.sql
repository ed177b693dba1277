-- no-transaction
create index concurrently a_j on a (id);
create index concurrently a_k on a (id);
