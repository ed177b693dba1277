-- Up Migration
create table b (id int);

-- Down Migration
drop table b;
