--! Previous: -
--! Hash: sha1:42d573d5e881e52c4db4b8d53c7b1fe60d48fef0

create table a (id int);
