import { shellQuote, type Word } from '../operation.ts';
import type { Tool } from './tools.ts';

/** Environment of a libpq tool, for a plan: what is secret is a hole. */
export function toolEnvironment(environment: Readonly<Record<string, string>>): Record<string, Word> {
  return Object.fromEntries(
    Object.entries({ ...environment, LC_ALL: 'C' }).map(([name, value]) => [
      name,
      name.endsWith('PASSWORD') ? { hole: secretHole(name) } : value,
    ]),
  );
}

/** A plan's line about the password that a tool needs. */
export function passwordLine({ container }: Tool): string {
  const orFile = container === undefined ? ', or have it in ~/.pgpass' : '; a container does not see ~/.pgpass';
  return `# the password is not shown: export PGPASSWORD${orFile}`;
}

/** Names of a session's settings that are for us alone: who pastes has a passfile, a language and a name of his own. */
const own: readonly string[] = ['LC_ALL', 'PGAPPNAME', 'PGPASSFILE'];

/** Lines of a plan that is pasted: they tell the client's programs of the server. `environment` is that of a tool, or that of a child. */
export function serverLines(environment: Readonly<Record<string, Word>>): string[] {
  const exported = Object.entries(environment).flatMap(([name, value]) =>
    typeof value === 'string' && !own.includes(name) && !name.endsWith('PASSWORD')
      ? [`${name}=${shellQuote(value)}`]
      : [],
  );
  const hasPassword = Object.keys(environment).includes('PGPASSWORD');
  return [
    ...(hasPassword ? ['# the password is not shown: export PGPASSWORD, or have it in ~/.pgpass'] : []),
    `export ${exported.join(' ')}`,
  ];
}

/** The values of the holes that `toolEnvironment` left. */
export function secretHoles(environment: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment)
      .filter(([name]) => name.endsWith('PASSWORD'))
      .map(([name, value]) => [secretHole(name), value]),
  );
}

function secretHole(name: string): string {
  return name.toLowerCase();
}
