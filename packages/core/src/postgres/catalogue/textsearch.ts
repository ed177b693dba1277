import { inUserSchema, isIn, type KindQuery, notInExtension, role, routine } from './sql.ts';

const schemaOf = (table: string, prefix: string, oid: string): string => `(
          select format('%I.%I', yn.nspname, y.${prefix}name)
          from ${table} y
          join pg_namespace yn on yn.oid = y.${prefix}namespace
          where y.oid = ${oid})`;

/** Text search objects. PostgreSQL 14 to 18. */
export const textSearchKinds = [
  {
    kind: 'ts_config',
    sql: (sight) => `
      select format('%I.%I', n.nspname, o.cfgname) as name,
        ${role('o.cfgowner')} as owner,
        ${schemaOf('pg_ts_parser', 'prs', 'o.cfgparser')} as parser,
        (
          select string_agg(
            format('%s:%s:%s', (select k.alias from ts_token_type(o.cfgparser) k where k.tokid = m.maptokentype), m.mapseqno, m.mapdict::regdictionary), ' '
            order by m.maptokentype, m.mapseqno)
          from pg_ts_config_map m
          where m.mapcfg = o.oid) as mappings
      from pg_ts_config o
      join pg_namespace n on n.oid = o.cfgnamespace
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_ts_config', 'o.oid')}
        and ${isIn(sight, 'pg_ts_config', 'o.oid')}`,
  },
  {
    kind: 'ts_dictionary',
    sql: (sight) => `
      select format('%I.%I', n.nspname, o.dictname) as name,
        ${role('o.dictowner')} as owner,
        ${schemaOf('pg_ts_template', 'tmpl', 'o.dicttemplate')} as template,
        o.dictinitoption as options
      from pg_ts_dict o
      join pg_namespace n on n.oid = o.dictnamespace
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_ts_dict', 'o.oid')}
        and ${isIn(sight, 'pg_ts_dict', 'o.oid')}`,
  },
  {
    kind: 'ts_template',
    sql: (sight) => `
      select format('%I.%I', n.nspname, o.tmplname) as name,
        ${routine('o.tmplinit')} as init,
        ${routine('o.tmpllexize')} as lexize
      from pg_ts_template o
      join pg_namespace n on n.oid = o.tmplnamespace
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_ts_template', 'o.oid')}
        and ${isIn(sight, 'pg_ts_template', 'o.oid')}`,
  },
  {
    kind: 'ts_parser',
    sql: (sight) => `
      select format('%I.%I', n.nspname, o.prsname) as name,
        ${routine('o.prsstart')} as start,
        ${routine('o.prstoken')} as token,
        ${routine('o.prsend')} as end,
        ${routine('o.prsheadline')} as headline,
        ${routine('o.prslextype')} as lextypes
      from pg_ts_parser o
      join pg_namespace n on n.oid = o.prsnamespace
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_ts_parser', 'o.oid')}
        and ${isIn(sight, 'pg_ts_parser', 'o.oid')}`,
  },
] as const satisfies readonly KindQuery[];
