/* The AWS SDK on a server of a test's own, and what it says of a failure. */
import { S3Client, type S3ClientConfig, S3ServiceException } from '@aws-sdk/client-s3';
import type { S3Server } from './server.ts';

/** A client with the SDK's own defaults but for retries: a test sees the first answer. */
export function connect(server: S3Server, changes: S3ClientConfig = {}): S3Client {
  return new S3Client({
    endpoint: server.endpoint,
    region: server.region,
    credentials: server.key,
    forcePathStyle: true,
    maxAttempts: 1,
    // The server now and then takes the end of a streamed body for the next request of the same connection, and answers 400.
    requestHandler: { httpAgent: { keepAlive: false } },
    ...changes,
  });
}

/** `<status> <code>` of the answer that a request failed with, or `done`. Throws what is no answer of the server. */
export async function outcome(request: Promise<unknown>): Promise<string> {
  try {
    await request;
    return 'done';
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    return `${error.$metadata.httpStatusCode} ${error.name}`;
  }
}

/** Puts other bytes on the way than those that were signed. */
export function tamper(client: S3Client, body: string): S3Client {
  client.middlewareStack.add(
    (next) => (args) => {
      (args.request as { body: unknown }).body = body;
      return next(args);
    },
    { step: 'finalizeRequest', priority: 'low', name: 'tamper' },
  );
  return client;
}
