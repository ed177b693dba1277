CREATE SCHEMA graphile_migrate;
CREATE TABLE graphile_migrate.current (
    filename text DEFAULT 'current.sql'::text NOT NULL,
    content text NOT NULL,
    date timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE graphile_migrate.migrations (
    hash text NOT NULL,
    previous_hash text,
    filename text NOT NULL,
    date timestamp with time zone DEFAULT now() NOT NULL
);
INSERT INTO graphile_migrate.migrations VALUES ('sha1:42d573d5e881e52c4db4b8d53c7b1fe60d48fef0', NULL, '000001.sql', '2026-11-26 18:16:13.79358+00');
INSERT INTO graphile_migrate.migrations VALUES ('sha1:24830eae28db196e961a38f5d303ad51b6057bd0', 'sha1:42d573d5e881e52c4db4b8d53c7b1fe60d48fef0', '000002.sql', '2026-11-26 18:16:14.422141+00');
ALTER TABLE ONLY graphile_migrate.current
    ADD CONSTRAINT current_pkey PRIMARY KEY (filename);
ALTER TABLE ONLY graphile_migrate.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY graphile_migrate.migrations
    ADD CONSTRAINT migrations_previous_hash_fkey FOREIGN KEY (previous_hash) REFERENCES graphile_migrate.migrations(hash);
