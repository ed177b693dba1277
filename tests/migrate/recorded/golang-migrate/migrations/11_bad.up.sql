create table broken (id int); select 1/0;
