-- What a copy cannot have, or only in part: for the rules of selection alone. Goes after world.sql.
create cast (sales.positive as public.pair) with inout;
-- As pg_extension_config_dump would say it.
create table public.settings (id int, value text);
create table tools.words (id int, word tools.hstore);
alter extension hstore add table tools.words;
alter extension hstore add table public.settings;
update pg_extension
set extconfig = array['public.settings'::regclass::oid, 'tools.words'::regclass::oid], extcondition = array['where id > 1', '']
where extname = 'hstore';
insert into public.settings values (1, 'its own'), (2, 'ours');
