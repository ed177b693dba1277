/* A line between a client and its server that can be spoilt at a moment of a test's choice. What goes over it is not looked into, so TLS passes. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What can happen to a line. */
export type LineFault =
  /** Both ends hear that the other has closed. */
  | 'cut'
  /** Both ends get a TCP reset. */
  | 'reset'
  /**
   * Nothing arrives any more and nobody hears of it: the line goes on acknowledging, as one does that leads through a proxy or to a
   * paused server. New connections are accepted, and never answered.
   */
  | 'stall'
  /** Everything is cut, and nobody listens. */
  | 'refuse'
  /** From now on each connection carries so many bytes in a second, either way. */
  | { readonly bytesPerSecond: number }
  /** Something elsewhere: what is under way waits until it is done, and then goes on over a good line. */
  | (() => Promise<unknown>);

/** When it happens. */
export interface Moment {
  /** As a client sends this, in plain text; what it sends is held back. */
  readonly sends?: RegExp;
  /** The how manieth time it is sent, over all connections; default 1. */
  readonly time?: number;
  /** When so many bytes of one connection have come from that side; connections before that moment do not count together. */
  readonly after?: { readonly bytes: number; readonly from: 'client' | 'server' };
  /** Only on connections whose client calls itself so (application_name). */
  readonly of?: string;
  /** What suffers; default: the whole line. */
  readonly reach?: 'line' | 'connection';
}

export interface Strike {
  /** Whether the moment has come. */
  readonly hasStruck: () => boolean;
  /** Resolves when all of it is done; for something elsewhere that is later. */
  readonly struck: Promise<void>;
}

export interface Line extends AsyncDisposable {
  /** On 127.0.0.1. */
  readonly port: number;
  /** The same URL, over this line. */
  readonly url: (url: string) => string;
  /** Has a fault happen: at once, or once at a moment. */
  readonly strike: (fault: LineFault, at?: Moment) => Strike;
  /** All is good again: what stalled goes on, what was closed meanwhile is told. */
  readonly mend: () => Promise<void>;
}

type Side = 'client' | 'server';

interface Connection {
  readonly ends: Readonly<Record<Side, Socket>>;
  readonly carried: Record<Side, number>;
  application: string;
  /** The last words of the client, for a text that comes in pieces. */
  said: string;
  fault: Exclude<LineFault, () => unknown> | undefined;
}

interface Armed {
  readonly fault: LineFault;
  readonly at: Moment;
  seen: number;
  readonly begun: () => void;
  readonly done: () => void;
}

const keptWords = 4096;
const paceMilliseconds = 25;
const other = { client: 'server', server: 'client' } as const;

/** Opens a line to a TCP port of this machine. */
export async function openLine(target: { readonly port: number; readonly host?: string }): Promise<Line> {
  const connections = new Set<Connection>();
  let armed: Armed[] = [];
  let fault: Connection['fault'];

  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const far = connect({ port: target.port, host: target.host ?? '127.0.0.1', allowHalfOpen: true, noDelay: true });
    const connection: Connection = {
      ends: { client, server: far },
      carried: { client: 0, server: 0 },
      application: '',
      said: '',
      fault,
    };
    connections.add(connection);
    forward(connection, 'client');
    forward(connection, 'server');
  });

  const forward = (connection: Connection, from: Side): void => {
    const [source, sink] = [connection.ends[from], connection.ends[other[from]]];
    source.on('data', (chunk: Buffer) => carry(connection, from, chunk));
    source.on('end', () => {
      if (connection.fault !== 'stall') sink.end();
    });
    source.on('error', () => undefined);
    source.on('close', () => {
      if (connection.fault !== 'stall' && !source.readableEnded) sink.destroy();
      if (source.destroyed && sink.destroyed) connections.delete(connection);
    });
  };

  const carry = (connection: Connection, from: Side, chunk: Buffer): void => {
    if (connection.fault === 'cut') return;
    if (connection.fault === 'stall') {
      keep(connection, from, chunk);
      return;
    }
    if (from === 'client') listen(connection, chunk);
    const strike = armed.find((candidate) => isDue(candidate, connection, from, chunk));
    if (strike === undefined) {
      pass(connection, from, chunk);
      return;
    }
    armed = armed.filter((candidate) => candidate !== strike);
    const { after } = strike.at;
    const before = after === undefined ? 0 : Math.max(0, after.bytes - connection.carried[from]);
    if (before > 0) pass(connection, from, chunk.subarray(0, before));
    const rest = chunk.subarray(before);
    strike.begun();
    if (typeof strike.fault === 'function') {
      hold(connection, from, rest, strike.fault().finally(strike.done));
      return;
    }
    suffer(strike.fault, strike.at.reach === 'connection' ? [connection] : undefined);
    strike.done();
    if (rest.length > 0) carry(connection, from, rest);
  };

  const hold = (connection: Connection, from: Side, chunk: Buffer, until: Promise<unknown>): void => {
    const source = connection.ends[from];
    source.pause();
    const goOn = (): void => {
      source.resume();
      pass(connection, from, chunk);
    };
    until.then(goOn, (error) => source.destroy(error));
  };

  const listen = (connection: Connection, chunk: Buffer): void => {
    const words = chunk.toString('latin1');
    connection.said = (connection.said + words).slice(-Math.max(keptWords, words.length));
    connection.application ||= /application_name\0([^\0]*)\0/.exec(connection.said)?.[1] ?? '';
  };

  const isDue = (candidate: Armed, connection: Connection, from: Side, chunk: Buffer): boolean => {
    const { sends, time = 1, after, of } = candidate.at;
    if (of !== undefined && connection.application !== of) return false;
    if (after !== undefined) return after.from === from && connection.carried[from] + chunk.length >= after.bytes;
    if (sends === undefined || from !== 'client' || !sends.test(connection.said)) return false;
    connection.said = '';
    candidate.seen += 1;
    return candidate.seen === time;
  };

  const pass = (connection: Connection, from: Side, chunk: Buffer): void => {
    const [source, sink] = [connection.ends[from], connection.ends[other[from]]];
    connection.carried[from] += chunk.length;
    if (sink.destroyed || sink.writableEnded) return;
    if (typeof connection.fault === 'object') {
      trickle(connection, from, chunk, connection.fault.bytesPerSecond);
      return;
    }
    if (sink.write(chunk)) return;
    source.pause();
    sink.once('drain', () => source.resume());
  };

  const trickle = (connection: Connection, from: Side, chunk: Buffer, bytesPerSecond: number): void => {
    const [source, sink] = [connection.ends[from], connection.ends[other[from]]];
    const size = Math.max(1, Math.floor((bytesPerSecond * paceMilliseconds) / 1000));
    source.pause();
    const next = (rest: Buffer): void => {
      if (sink.destroyed || source.destroyed) return;
      if (connection.fault === 'stall') {
        keep(connection, from, rest);
        return;
      }
      sink.write(rest.subarray(0, size));
      if (rest.length > size) setTimeout(next, paceMilliseconds, rest.subarray(size));
      else setTimeout(() => source.resume(), paceMilliseconds);
    };
    next(chunk);
  };

  /** What is under way when the line stalls comes after all when it is mended. */
  const keep = (connection: Connection, from: Side, chunk: Buffer): void => {
    const source = connection.ends[from];
    source.pause();
    if (chunk.length > 0) source.unshift(chunk);
  };

  const suffer = (what: NonNullable<Connection['fault']>, only?: readonly Connection[]): void => {
    if (only === undefined) fault = what;
    if (what === 'refuse') server.close();
    for (const connection of only ?? connections) {
      connection.fault = what === 'refuse' ? 'cut' : what;
      for (const socket of Object.values(connection.ends)) {
        if (what === 'reset') socket.resetAndDestroy();
        else if (what === 'stall') socket.pause();
        else if (what === 'cut' || what === 'refuse') socket.end();
      }
    }
    // A line that was cut once works again at once; one that is slow or stalls stays so.
    if (what === 'cut' || what === 'reset') fault = undefined;
  };

  const listenOn = async (port: number): Promise<number> => {
    server.listen({ host: '127.0.0.1', port });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listenOn(0);

  const close = async (): Promise<void> => {
    for (const { ends } of connections) for (const socket of Object.values(ends)) socket.destroy();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  return {
    port,
    url: (url) => {
      const over = new URL(url);
      over.hostname = '127.0.0.1';
      over.port = String(port);
      return over.href;
    },
    strike: (what, at) => {
      const { promise: struck, resolve: done } = Promise.withResolvers<void>();
      let has = at === undefined;
      const begun = (): void => {
        has = true;
      };
      if (at !== undefined) armed.push({ fault: what, at, seen: 0, begun, done });
      else if (typeof what === 'function') void what().finally(done);
      else {
        suffer(what);
        done();
      }
      return { struck, hasStruck: () => has };
    },
    mend: async () => {
      armed = [];
      fault = undefined;
      for (const connection of connections) {
        connection.fault = undefined;
        for (const side of ['client', 'server'] as const) {
          const [socket, peer] = [connection.ends[side], connection.ends[other[side]]];
          if (socket.destroyed) peer.destroy();
          else socket.resume();
        }
      }
      if (!server.listening) await listenOn(port);
    },
    [Symbol.asyncDispose]: close,
  };
}
