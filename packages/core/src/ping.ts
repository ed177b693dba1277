import { PgproofError } from './errors.ts';
import { worstFirst } from './finding.ts';
import { type Http, NetworkError, readText } from './http.ts';
import type { Report } from './report/report.ts';
import { cleaned } from './report/text.ts';
import { withRetries } from './retry.ts';
import { formatCount } from './units.ts';

/** Tells a dead man's switch, which raises the alarm when it hears nothing: so that a schedule that stopped is noticed, too. */
export interface Pinger {
  readonly started: () => Promise<void>;
  /** Once, at the end, whatever came of it. */
  readonly ended: (exitCode: number, words: string) => Promise<void>;
}

export interface PingDoor {
  readonly http: Http;
  /** Tells a person what is no error; the URL is never in it. */
  readonly note: (line: string) => void;
}

const attempts = 3;
const waitMilliseconds = 1000;
/** Of each request. A run waits no longer than three of these for a switch that does not answer. */
const answerMilliseconds = 10_000;
/** Healthchecks keeps 100 kB of a body; a person reads less. */
const mostWords = 10_000;
const findingsTold = 20;

/**
 * Reads the URL of a check, as Healthchecks and those who speak its protocol give it. It is a secret: who has it can say that all is
 * well, so no error repeats it. Throws `bad-input`; `where` names the input or variable.
 */
export function readPingUrl(text: string, where: string): string {
  const hint =
    'give the ping URL of the check, such as https://hc-ping.com/<uuid>; it is a secret, and is not repeated here';
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new PgproofError('bad-input', `${where}: must be a URL`, { hint });
  }
  if (!['http:', 'https:'].includes(url.protocol))
    throw new PgproofError(
      'bad-input',
      `${where}: must be a URL of http or https; its scheme is "${url.protocol.replace(':', '')}"`,
      { hint },
    );
  if (url.hash !== '') throw new PgproofError('bad-input', `${where}: must be a URL without "#"`, { hint });
  return text;
}

/**
 * Opens the way to a switch: `<url>/start` when a run begins, `<url>/<exit code>` with a few words at its end. What goes wrong on that way is
 * noted and nothing else: the run's own outcome comes first.
 */
export function openPinger(url: string, { http, note }: PingDoor): Pinger {
  const ping = async (segment: string, body: string): Promise<void> => {
    // An interrupted run is told, too: the run's own signal does not count here.
    const signal = new AbortController().signal;
    try {
      await withRetries(() => send(http, at(url, segment), body), {
        ...{ attempts, waitMilliseconds, signal },
        isWorthRetrying: (error) => error instanceof NetworkError,
        onRetry: () => undefined,
      });
    } catch (error) {
      note(
        `the ping URL could not be told (${(error as Error).message}): its check will raise an alarm that this run is not the cause of`,
      );
    }
  };
  return {
    started: () => ping('start', ''),
    ended: (exitCode, words) => ping(String(exitCode), words.slice(0, mostWords)),
  };
}

/** The address of a signal; a query stays behind the path. */
function at(url: string, segment: string): string {
  const place = new URL(url);
  place.pathname = `${place.pathname.replace(/\/+$/, '')}/${segment}`;
  return place.href;
}

async function send(http: Http, url: string, body: string): Promise<void> {
  const timeout = AbortSignal.timeout(answerMilliseconds);
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(body) };
  let answer: Awaited<ReturnType<Http>>;
  try {
    answer = await http(url, { method: 'POST', headers, body, signal: timeout });
    await readText(answer, timeout);
  } catch (error) {
    throw timeout.aborted ? new NetworkError(`no answer within ${answerMilliseconds / 1000} s`) : error;
  }
  if (answer.status >= 500 || answer.status === 429) throw new NetworkError(answer.statusLine);
  if (answer.status >= 300) throw new Error(answer.statusLine);
}

/** What a report comes to in a few lines of text: its headline, figures, and findings that are not good. Pure. */
export function pingWords({ headline, notes, figures, findings }: Report): string {
  const told = worstFirst(findings).filter(({ status }) => status !== 'good' && status !== 'explained');
  const lines = [
    headline,
    ...notes,
    ...figures.map(([name, value]) => `${name}: ${value}`),
    ...told.slice(0, findingsTold).map(({ id, status, object, detail, hint }) => {
      const about = object === undefined ? '' : ` ${object.kind} ${object.name}:`;
      return `${status}: ${id}${about} ${detail}${hint === undefined ? '' : `. Hint: ${hint}`}`;
    }),
    ...(told.length > findingsTold ? [`and ${formatCount(told.length - findingsTold)} more`] : []),
  ];
  return `${lines.map(cleaned).join('\n')}\n`;
}
