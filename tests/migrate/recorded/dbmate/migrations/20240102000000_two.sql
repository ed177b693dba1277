-- migrate:up transaction:false
create index concurrently a_i on a (id);

-- migrate:down
drop index a_i;
