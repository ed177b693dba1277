CREATE TABLE public.migrations (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    hash character varying(40) NOT NULL,
    executed_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO public.migrations VALUES (0, 'create-migrations-table', 'e18db593bcde2aca2a408c4d1100f6abba2195df', '2026-11-26 18:16:12.447219');
INSERT INTO public.migrations VALUES (1, 'one', '414fff3f86d87f0f7f66ff7dbc143186daa06c00', '2026-11-26 18:16:12.450547');
INSERT INTO public.migrations VALUES (2, 'two', '16d3023645341f1bc7c2bc068ecab7b7c518852b', '2026-11-26 18:16:12.4529');
ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT migrations_name_key UNIQUE (name);
ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (id);
