import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Relay, startRelay } from './relay.ts';

let folder: string;
let server: Server;
let relay: Relay;
/** What the server does with a connection; it closes its half only when it says so. */
let serve: (socket: Socket) => void;
const accepted: Socket[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-relay-'));
  server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined);
    accepted.push(socket);
    serve(socket);
  }).listen(join(folder, 'socket'));
  await once(server, 'listening');
  relay = await startRelay(join(folder, 'socket'));
  return async () => {
    relay.close();
    server.close();
    for (const socket of accepted.splice(0)) socket.destroy();
    await rm(folder, { recursive: true, force: true });
  };
});

function dial(): Socket {
  return connect({ host: '127.0.0.1', port: relay.port, allowHalfOpen: true }).on('error', () => undefined);
}

async function textOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += chunk;
  return text;
}

describe('a relay', () => {
  it('brings the answer to who has closed its own half after asking', async () => {
    serve = (socket) => void textOf(socket).then((text) => socket.end(`heard ${text}`));
    const client = dial();
    client.end('a question');
    expect(await textOf(client)).toBe('heard a question');
  });

  it('carries on what is asked after the server has closed its half', async () => {
    const heard = Promise.withResolvers<string>();
    serve = (socket) => {
      socket.end('hello');
      heard.resolve(textOf(socket));
    };
    const client = dial();
    client.once('end', () => client.end('and more'));
    client.resume();
    expect(await heard.promise).toBe('and more');
  });

  it('slows the server down when the client does not read, and loses nothing of it', async () => {
    const [size, count] = [1024 ** 2, 200];
    let written = 0;
    serve = async (socket) => {
      for (; written < count; written += 1) if (!socket.write(Buffer.alloc(size, written))) await once(socket, 'drain');
      socket.end();
    };
    const client = dial();
    client.pause();
    let before = -1;
    const isStuck = (): boolean => {
      const same = written > 0 && written === before;
      before = written;
      return same;
    };
    await expect.poll(isStuck, { interval: 250, timeout: 20_000 }).toBe(true);
    expect(written).toBeLessThan(count / 4);
    let [bytes, isInOrder] = [0, true];
    for await (const chunk of client as AsyncIterable<Buffer>) {
      isInOrder &&= chunk[0] === Math.floor(bytes / size) % 256;
      bytes += chunk.length;
    }
    expect([bytes, isInOrder]).toEqual([size * count, true]);
  });

  it('breaks the server off when the client breaks off, and serves the next', async () => {
    const closed = Promise.withResolvers<boolean>();
    serve = (socket) => {
      socket.once('end', () => closed.resolve(true)).resume();
      socket.write('x');
    };
    const client = dial();
    await once(client, 'data');
    client.resetAndDestroy();
    expect(await closed.promise).toBe(true);
    serve = (socket) => socket.end('next');
    expect(await textOf(dial())).toBe('next');
  });

  it('breaks the client off when the server breaks off, and serves the next', async () => {
    serve = (socket) => socket.destroy();
    const client = dial();
    client.resume();
    await once(client, 'end');
    client.destroy();
    serve = (socket) => socket.end('next');
    expect(await textOf(dial())).toBe('next');
  });

  it('closes a connection that the server does not take', async () => {
    server.close();
    expect(await textOf(dial())).toBe('');
  });

  it('listens on loopback alone, and not at all once it is closed', async () => {
    serve = (socket) => socket.resume();
    const client = dial();
    await once(client, 'connect');
    expect(client.remoteAddress).toBe('127.0.0.1');
    expect((server.address() as AddressInfo | string).toString()).toBe(join(folder, 'socket'));
    const gone = once(client, 'close');
    client.resume().on('end', () => client.end());
    relay.close();
    await gone;
    const [error] = await once(connect(relay.port, '127.0.0.1'), 'error');
    expect(error.code).toBe('ECONNREFUSED');
  });
});
