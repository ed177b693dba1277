import { shellQuote } from '../operation.ts';
import { withoutPublic } from '../restore/lines.ts';
import type { DumpFormat } from '../store/manifest.ts';
import { definitionsFormat } from './format.ts';
import type { RecoveryInput } from './recovery.ts';
import { restoringWords } from './selection.ts';

/** The lines that restore a backup by hand, in its folder, into a database that is there and empty. Pure. */
export function restoringLines(input: RecoveryInput, database: string): string[] {
  const { definitionsFile, format, dataFile, scope } = input;
  const lines = linesOf(input, database);
  const createsPublic = scope?.public_owner != null;
  if (definitionsFile === undefined) return lines[format](dataFile, createsPublic);
  const definitions = lines[definitionsFormat];
  return [
    ...definitions(definitionsFile.path, createsPublic, '--section=pre-data'),
    ...lines[format](dataFile, false),
    ...definitions(definitionsFile.path, false, '--section=post-data'),
  ];
}

/** The schema public is there, and to create it again would be an error: the lines leave that out of a file that does. */
type Lines = (file: string, createsPublic: boolean, ...more: string[]) => string[];

function linesOf(
  { server, recipients, packedBy, selection }: RecoveryInput,
  database: string,
): Readonly<Record<DumpFormat, Lines>> {
  const isEncrypted = recipients.length > 0;
  const isPiped = packedBy !== undefined || isEncrypted;
  const money = server.moneyLocale === '' ? '' : `PGOPTIONS=${shellQuote(`-c lc_monetary=${server.moneyLocale}`)} `;
  const words = ['--exit-on-error', '--no-subscriptions', ...restoringWords(selection)];
  const into = `-d ${shellQuote(database)}`;
  const listed = "grep -v ' SCHEMA - public ' > restore.list";
  const opened = (file: string): string => {
    const decrypt = isEncrypted ? `age --decrypt --identity <your identity file> ${file} | ` : '';
    const unpack = packedBy === undefined ? '' : `${packedBy} -dcq${isEncrypted ? '' : ` ${file}`} | `;
    return `${decrypt}${unpack}`;
  };
  const archive: Lines = (file, createsPublic, ...more) => {
    const close = isPiped ? '' : ` ${file}`;
    const restore = `${opened(file)}${money}pg_restore ${[...words, ...more].join(' ')} ${into}`;
    if (!createsPublic) return [`${restore}${close}`];
    return [`${opened(file)}pg_restore --list${close} | ${listed}; ${restore} --use-list=restore.list${close}`];
  };
  return {
    custom: archive,
    tar: archive,
    plain: (file, createsPublic) => {
      const psql = `${money}psql -X -q -v ON_ERROR_STOP=1 ${into}`;
      const close = isPiped ? '' : ` ${file}`;
      if (createsPublic) return [`${opened(file)}${withoutPublic}${close} | ${psql} > /dev/null`];
      return [`${opened(file)}${psql}${isPiped ? '' : ` -f ${file}`} > /dev/null`];
    },
    directory: (file, createsPublic) => [
      `mkdir dump && ${opened(file)}tar -x -C dump -f ${isPiped ? '-' : file}`,
      ...(createsPublic ? [`pg_restore --list dump | ${listed}`] : []),
      `${money}pg_restore ${words.join(' ')} --jobs 4 ${into}${createsPublic ? ' --use-list=restore.list' : ''} dump`,
    ],
  };
}
