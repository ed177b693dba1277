CREATE TABLE public._sqlx_migrations (
    version bigint NOT NULL,
    description text NOT NULL,
    installed_on timestamp with time zone DEFAULT now() NOT NULL,
    success boolean NOT NULL,
    checksum bytea NOT NULL,
    execution_time bigint NOT NULL
);
INSERT INTO public._sqlx_migrations VALUES (1, 'one', '2026-11-26 19:41:40.168144+00', true, '\x6718b0852de22191c32592159e1869ff2c07a267efde75fc7b801ac1a0a6e330bc37a40bc26e83742c07a8b3bd8bf111', 721963);
INSERT INTO public._sqlx_migrations VALUES (2, 'index it', '2026-11-26 19:41:40.169824+00', true, '\x8b36fe360869d28dfd38197225cf0f7b8faa2d966599118b9cdaa564d889b6ac8457fa160772038ab596bc435cd1d9c6', 753851);
ALTER TABLE ONLY public._sqlx_migrations
    ADD CONSTRAINT _sqlx_migrations_pkey PRIMARY KEY (version);
