/** What is known of an argument of pg_dump's. */
export interface ArgumentRule {
  readonly allowed: boolean;
  /** Why it is refused, as the rest of a sentence that begins with it. */
  readonly reason: string;
  readonly instead?: string;
  /** The first major that has it. */
  readonly since?: number;
  /** True when the backup holds less by it. */
  readonly leavesOut?: boolean;
}

const leavesOut = (since = 0): ArgumentRule => ({ allowed: true, reason: '', leavesOut: true, since });
/** The same rows and objects, otherwise written: the loop proves them as they are restored. */
const written: ArgumentRule = { allowed: true, reason: '' };
const ours = (reason: string, instead: string): ArgumentRule => ({ allowed: false, reason, instead });

const own = 'is decided by pgproof itself';
const hides = 'would let the dump and the copy differ in rows, and nobody notice';
const byRestore = 'is of no use in an archive: pg_restore decides it';

/** Allowed are those whose dumps the loop of backup, restore and comparison can prove. Source: PostgreSQL documentation, pg_dump, 14 to 18. */
const rules: Readonly<Record<string, ArgumentRule>> = {
  '--no-comments': leavesOut(),
  '--no-security-labels': leavesOut(),
  '--no-publications': leavesOut(),
  '--no-subscriptions': leavesOut(),
  '--no-tablespaces': leavesOut(),
  '--no-table-access-method': leavesOut(15),
  '--no-toast-compression': leavesOut(),
  '--no-unlogged-table-data': leavesOut(),
  '--load-via-partition-root': written,
  '--quote-all-identifiers': written,
  '--disable-dollar-quoting': written,
  '--inserts': written,
  '--column-inserts': written,
  '--attribute-inserts': written,
  '--rows-per-insert': written,
  '--on-conflict-do-nothing': ours(hides, 'restore into an empty database, as pgproof does'),
  '--enable-row-security': ours(hides, 'let a role back up that sees every row: alter role … bypassrls'),
  '--extra-float-digits': ours(hides, 'leave it out: pg_dump writes every digit by itself'),
  '--include-foreign-data': ours(
    'reads rows of another server, which are in no snapshot of this one',
    'back that server up',
  ),
  '--encoding': ours(
    'recodes what the proof reads as it is',
    "leave it out: the archive keeps the database's encoding",
  ),
  '--section': ours('leaves out half of every table', 'pgproof restore has the whole; or pg_restore --section'),
  '--create': ours(byRestore, 'pgproof creates the database it restores into like the source'),
  '--clean': ours(byRestore, 'pgproof restores into a new or an empty database'),
  '--if-exists': ours(byRestore, 'pgproof restores into a new or an empty database'),
  '--disable-triggers': ours(byRestore, 'pg_restore --data-only --disable-triggers'),
  '--use-set-session-authorization': ours(byRestore, 'pg_restore --use-set-session-authorization'),
  '--role': ours('changes who reads; the proof would read as another', 'connect as that role'),
  '--snapshot': ours(own, 'the dump and the proof share one snapshot'),
  '--serializable-deferrable': ours('cannot be had together with a snapshot', 'the snapshot is consistent as it is'),
  '--strict-names': ours('is always on', 'leave it out'),
  '--filter': ours('would hide from the report what is left out', 'give its lines by --schema, --table and so on'),
  '--file': ours(own, 'name the place in --store'),
  '--format': ours(own, 'see --format of pgproof backup'),
  '--compress': ours(own, 'see --compression'),
  '--jobs': ours(own, 'see --jobs'),
  '--lock-wait-timeout': ours(own, 'see --lock-timeout-seconds'),
  '--schema-only': ours(own, 'give --schema-only to pgproof itself'),
  '--data-only': ours(own, 'give --data-only to pgproof itself'),
  '--no-owner': ours(own, 'give --no-owner to pgproof itself'),
  '--no-privileges': ours(own, 'give --no-privileges to pgproof itself'),
  '--no-acl': ours(own, 'give --no-privileges to pgproof itself'),
};

const patternNames = /^--(?:exclude-)?(?:schema|table|extension)(?:-data)?(?:-and-children)?$/;

/** What is known of an argument; undefined when nothing is, and it is not allowed. */
export function argumentRule(word: string): ArgumentRule | undefined {
  const [name = ''] = word.split('=', 1);
  if (patternNames.test(name)) return ours(own, `give ${name} to pgproof itself`);
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/** Whether an argument may be given as it stands: of all only one has a value. */
export function isAllowed(word: string): boolean {
  if (argumentRule(word)?.allowed !== true) return false;
  return word.startsWith('--rows-per-insert') ? /^--rows-per-insert=[1-9]\d{0,8}$/.test(word) : !word.includes('=');
}

/** The allowed arguments, for people. */
export function describeAllowed(): string {
  return Object.entries(rules)
    .filter(([, { allowed }]) => allowed)
    .map(([name]) => (name === '--rows-per-insert' ? `${name}=<n>` : name))
    .join(', ');
}
