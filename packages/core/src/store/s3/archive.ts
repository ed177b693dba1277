import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DeleteObjectCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import type { ArchiveFiles } from '../store.ts';
import { type Access, answerTo } from './access.ts';
import { statusOf } from './error.ts';
import { objectsUnder } from './listing.ts';
import { keyOf } from './place.ts';
import { claimObject, replaceObject } from './upload.ts';

/** Single objects of a place in S3. An object is durable when its PUT was answered. */
export function s3Archive(access: Access): ArchiveFiles {
  const { client, place } = access;
  const root = place.prefix === '' ? '' : `${place.prefix}/`;
  return {
    list: async (prefix) => {
      const objects = await access.askPatiently(`list "${prefix}"`, () =>
        objectsUnder(access, `${root}${prefix}`, `list "${prefix}"`),
      );
      return objects.flatMap(({ Key, Size, LastModified }) =>
        Key === undefined ? [] : [{ path: Key.slice(root.length), bytes: Size ?? 0, at: LastModified ?? new Date(0) }],
      );
    },
    claim: (path, content) => claimObject(access, path, content),
    replace: (path, content) => replaceObject(access, path, content),
    settle: async () => undefined,
    head: async (path, bytes) => {
      const at = { Bucket: place.bucket, Key: keyOf(place, path), Range: `bytes=0-${bytes - 1}` };
      try {
        const { Body } = await access.askPatiently(`read "${path}"`, (options) =>
          client.send(new GetObjectCommand(at), options),
        );
        return Body === undefined ? undefined : await buffer(Body as Readable);
      } catch (error) {
        if (statusOf(answerTo(error)) === 404) return undefined;
        throw error;
      }
    },
    discard: async (path) => {
      const at = { Bucket: place.bucket, Key: keyOf(place, path) };
      await access.askPatiently(`remove "${path}"`, (options) => client.send(new DeleteObjectCommand(at), options));
    },
  };
}
