-- +goose Up
create table a (id int);
-- +goose StatementBegin
create function f() returns int language plpgsql as $$ begin return 1; end $$;
-- +goose StatementEnd
-- +goose Down
drop function f; 
drop table a;
