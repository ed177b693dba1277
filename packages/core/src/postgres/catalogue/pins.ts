/**
 * Settings, for the rest of the transaction or savepoint, under which definitions are printed: with an empty path every name is
 * printed qualified; quoting everything makes it independent of a major's list of keywords; the others decide how constants
 * in expressions look. Compiling these queries costs more than running them. Versions 14 to 18. Source: PostgreSQL documentation, chapter 20.
 */
export const cataloguePins = `
  set local quote_all_identifiers = on;
  set local search_path = '';
  set local datestyle = 'ISO, MDY';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local extra_float_digits = 3;
  set local bytea_output = 'hex';
  set local xmlbinary = 'base64';
  set local standard_conforming_strings = on;
  set local jit = off;
  set local statement_timeout = 0`;
