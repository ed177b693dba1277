--! Previous: sha1:42d573d5e881e52c4db4b8d53c7b1fe60d48fef0
--! Hash: sha1:24830eae28db196e961a38f5d303ad51b6057bd0
--! Message: index it

--! no-transaction
create index concurrently a_i on a (id);
