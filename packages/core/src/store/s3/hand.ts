import { shellQuote } from '../../operation.ts';
import type { StoreByHand } from '../store.ts';
import { addressOf, awsFlags, keyOf, type S3Place } from './place.ts';

/** What a person does with the AWS command line (1.16 and later) where pgproof uses the store. Pure. */
export function byHand(place: S3Place): StoreByHand {
  const { bucket, endpoint, region, pathStyle, encryption, storageClass, tags } = place;
  const flags = awsFlags(place);
  const writing = [
    ...(encryption === undefined ? [] : [`--sse ${encryption.algorithm}`]),
    ...(encryption?.keyId === undefined ? [] : [`--sse-kms-key-id ${shellQuote(encryption.keyId)}`]),
    ...(storageClass === undefined ? [] : [`--storage-class ${storageClass}`]),
  ];
  const copy = (...words: string[]): string => ['aws s3 cp', '--only-show-errors', ...flags, ...words].join(' ');
  // aws s3 cp takes no tags: they come after the object.
  const tag = (word: string): string => {
    const set = { TagSet: Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })) };
    const words = [
      `--bucket ${bucket}`,
      `--key ${word.replace(`s3://${bucket}/`, '')}`,
      `--tagging ${shellQuote(JSON.stringify(set))}`,
    ];
    return ['aws s3api put-object-tagging', ...flags, ...words].join(' ');
  };
  return {
    flags: [
      ...(endpoint === undefined ? [] : [`--s3-endpoint ${shellQuote(endpoint)}`]),
      ...(region === undefined ? [] : [`--s3-region ${shellQuote(region)}`]),
      ...(pathStyle === undefined ? [] : [`--s3-path-style ${pathStyle}`]),
    ].join(' '),
    read: (word) => copy(word, '-'),
    write: (word) =>
      tags === undefined ? copy(...writing, '-', word) : `{ ${copy(...writing, '-', word)} && ${tag(word)}; }`,
    remove: (word) => ['aws s3 rm', '--only-show-errors', ...flags, word].join(' '),
    removeFolder: (word) => ['aws s3 rm', '--only-show-errors', '--recursive', ...flags, word].join(' '),
    bring: (folder) => copy('--recursive', shellQuote(`s3://${bucket}/${keyOf(place, folder)}/`), '.'),
    needs: `the aws command line, with the keys of ${addressOf(place)}`,
  };
}
