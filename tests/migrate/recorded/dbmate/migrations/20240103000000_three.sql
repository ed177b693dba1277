-- migrate:up transaction:false
create index concurrently a_j on a (id);
create index concurrently a_k on a (id);

-- migrate:down
drop index a_j;
