/* Files of settings, and the settings that keep a copy of a cluster from doing what its source does, which may still live. */

/** Archive, subscribe, follow a primary, wait for standbys, run what its preloaded libraries start. `libraries`: those of the source, where they are known. */
export function quietSettings(libraries?: string): Record<string, string> {
  return {
    archive_mode: 'off',
    max_logical_replication_workers: '0',
    primary_conninfo: '',
    // The standbys of its source are not its own: no commit would end.
    synchronous_standby_names: '',
    ...(libraries === '' ? {} : { shared_preload_libraries: '' }),
  };
}

/** What `quietSettings` is for, in words. */
export const quietWords =
  'archive, subscribe, follow a primary, wait for standbys, run what its preloaded libraries start';

/** A line of postgresql.conf. Source: guc-file.l, whose strings know backslashes; PostgreSQL documentation, 20.1.2. */
export function settingLine(name: string, value: string): string {
  return `${name} = '${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Lines of a file of settings. */
export function settingLines(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${settingLine(name, value)}\n`)
    .join('');
}

/** A command that appends such lines, behind a mark, to a file; of values that a shell reads alike between double quotes. */
export function appendSettings(mark: string, settings: Readonly<Record<string, string>>, file: string): string {
  const lines = Object.entries(settings).map(([name, value]) => `"${settingLine(name, value)}"`);
  return `printf '%s\\n' '' '${mark}' ${lines.join(' ')} >> ${file}`;
}

/**
 * A command that has the history of a cluster's newest timeline, which began while nothing was archived, archived first when it archives again: without it
 * nothing of the timeline can be reached later. `data`: a word of the shell.
 */
export function handOnLine(data: string): string {
  return `(cd ${data}/pg_wal && newest="$(ls *.history | tail -n 1)" && { [ -e archive_status/"$newest".done ] || : > archive_status/"$newest".ready; })`;
}
