import { areIn, hashed, isIn, type KindQuery, role, spelled } from './sql.ts';

/** Publications and subscriptions. PostgreSQL 14 to 18. */
export const replicationKinds = [
  {
    kind: 'publication',
    // Tables of a schema: 15 and later. Generated columns: 18.
    sql: (sight) => `
      select quote_ident(p.pubname) as name,
        ${role('p.pubowner')} as owner,
        case when p.puballtables then 'yes' end as all_tables,
        concat_ws(', ',
          case when p.pubinsert then 'insert' end,
          case when p.pubupdate then 'update' end,
          case when p.pubdelete then 'delete' end,
          case when p.pubtruncate then 'truncate' end) as publish,
        case when p.pubviaroot then 'yes' end as via_partition_root,
        ${
          sight.major >= 15
            ? `(
          select string_agg(quote_ident(n.nspname), ', ' order by n.nspname collate "C")
          from pg_publication_namespace pn
          join pg_namespace n on n.oid = pn.pnnspid
          where pn.pnpubid = p.oid and ${isIn(sight, 'pg_namespace', 'n.oid')})`
            : 'null'
        } as schemas,
        ${sight.major >= 18 ? spelled('p.pubgencols', { n: '', s: 'stored' }) : 'null'} as generated_columns
      from pg_publication p
      where ${isIn(sight, 'pg_publication', 'p.oid')}`,
  },
  {
    kind: 'publication_table',
    // Row filters and column lists: 15 and later.
    sql: (sight) => `
      select format('%I: %s', p.pubname, r.prrelid::regclass) as name,
        'yes' as published,
        ${sight.major >= 15 ? 'pg_get_expr(r.prqual, r.prrelid)' : 'null'} as where,
        ${
          sight.major >= 15
            ? `(
          select string_agg(quote_ident(a.attname), ', ' order by a.attname collate "C")
          from pg_attribute a
          where a.attrelid = r.prrelid and a.attnum = any (r.prattrs))`
            : 'null'
        } as columns
      from pg_publication_rel r
      join pg_publication p on p.oid = r.prpubid
      where ${isIn(sight, 'pg_publication_rel', 'r.oid')}`,
  },
  {
    kind: 'subscription',
    // A restored subscription is always disabled, so "enabled" is not read. 14 has no two-phase and disable-on-error; streaming is
    // a boolean up to 15 and a letter from 16; password, owner and origin came with 16, failover with 17.
    sql: (sight) => `
      select quote_ident(s.subname) as name,
        ${role('s.subowner')} as owner,
        ${sight.readsConninfo ? hashed('s.subconninfo', sight.secretSeed) : 'null'} as conninfo,
        s.subslotname as slot_name,
        s.subsynccommit as synchronous_commit,
        (select string_agg(quote_ident(x), ', ' order by x collate "C") from unnest(s.subpublications) x) as publications,
        case when s.subbinary then 'yes' end as binary,
        ${spelled('s.substream', { true: 'on', t: 'on', false: 'off', f: 'off', p: 'parallel' })} as streaming,
        ${sight.major >= 15 ? "case when s.subtwophasestate <> 'd' then 'yes' end" : 'null'} as two_phase,
        ${sight.major >= 15 ? "case when s.subdisableonerr then 'yes' end" : 'null'} as disable_on_error,
        ${sight.major >= 16 ? "case when not s.subpasswordrequired then 'no' end" : 'null'} as password_required,
        ${sight.major >= 16 ? "case when s.subrunasowner then 'yes' end" : 'null'} as run_as_owner,
        ${sight.major >= 16 ? "nullif(s.suborigin, 'any')" : 'null'} as origin,
        ${sight.major >= 17 ? "case when s.subfailover then 'yes' end" : 'null'} as failover
      from pg_subscription s
      where s.subdbid = (select d.oid from pg_database d where d.datname = current_database())
        and ${areIn(sight, ({ subscriptions }) => subscriptions)}`,
  },
] as const satisfies readonly KindQuery[];
