import { describe, expect, it } from 'vitest';
import { makePassword, scramVerifier } from './access.ts';

describe('a password', () => {
  it('is kept as what the rules say a server keeps of it', () => {
    // The example of RFC 7677: password, salt and count from there; the keys belong to its proof and its server's signature.
    const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64');
    expect(scramVerifier('pencil', salt, 4096)).toBe(
      'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
    );
  });

  it('is another each time, and means nothing to a URL', () => {
    const [one, other] = [makePassword(), makePassword()];
    expect(one).toMatch(/^[\w-]{32}$/);
    expect(one).not.toBe(other);
  });
});
