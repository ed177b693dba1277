-- +goose NO TRANSACTION
-- +goose Up
create index concurrently a_i on a (id);
create index concurrently a_j on a (id);
-- +goose Down
drop index a_i;
