import { expect, it } from 'vitest';
import { byHand } from './hand.ts';

const place = { bucket: 'acme', prefix: 'pg', endpoint: 'https://s3.example', region: 'eu-1' };
const flags = '--endpoint-url https://s3.example --region eu-1';

it('stores what comes by a pipe, and then its tags, which aws s3 cp does not take', () => {
  const word = `'s3://acme/pg/a b'/"$BACKUP_ID"/data.dump`;
  const cp = `aws s3 cp --only-show-errors ${flags} - ${word}`;
  expect(byHand(place).write(word)).toBe(cp);
  expect(byHand({ ...place, tags: { team: 'payments', 'kept by': "the night's shift" } }).write(word)).toBe(
    `{ ${cp} && aws s3api put-object-tagging ${flags} --bucket acme --key 'pg/a b'/"$BACKUP_ID"/data.dump --tagging '{"TagSet":[{"Key":"team","Value":"payments"},{"Key":"kept by","Value":"the night'\\''s shift"}]}'; }`,
  );
});
