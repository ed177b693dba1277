import type { Socket } from 'node:net';
import type { Client } from 'pg';

const farewellMilliseconds = 2000;

/** Ends a session politely, and does not wait for a peer that no longer answers. */
export async function sayFarewell(client: Client, socket: Socket): Promise<void> {
  const timer = setTimeout(() => socket.destroy(), farewellMilliseconds);
  await client.end().catch(() => undefined);
  clearTimeout(timer);
}
