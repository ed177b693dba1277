CREATE TABLE public.refinery_schema_history (
    version integer NOT NULL,
    name character varying(255),
    applied_on character varying(255),
    checksum character varying(255)
);
INSERT INTO public.refinery_schema_history VALUES (1, 'one', '2026-11-26T19:36:57.49443632Z', '11447195158713538567');
INSERT INTO public.refinery_schema_history VALUES (2, 'second_one', '2026-11-26T19:36:57.49444311Z', '14763260895211081843');
ALTER TABLE ONLY public.refinery_schema_history
    ADD CONSTRAINT refinery_schema_history_pkey PRIMARY KEY (version);
