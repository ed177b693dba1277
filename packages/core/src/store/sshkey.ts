import { createPublicKey } from 'node:crypto';

/** The kinds of ssh key that age encrypts for (age README, "SSH keys"). */
export const sshKinds = ['ssh-ed25519', 'ssh-rsa'] as const;

/** `ssh-ed25519 AAAA…` without the comment behind it; undefined for what is no public key of ssh. */
export function bareSshKey(line: string): string | undefined {
  const [kind = '', blob = ''] = line.trim().split(/\s+/);
  return isSshKind(kind) && kindOfBlob(blob) === kind ? `${kind} ${blob}` : undefined;
}

/** Whether a text is meant as a public key of ssh, right or wrong. */
export function looksLikeSshKey(text: string): boolean {
  return /^(ssh-|ecdsa-sha2-|sk-(ssh|ecdsa)-)/.test(text);
}

/** Whether a text holds a private key in one of the forms that ssh-keygen writes. */
export function holdsSshIdentity(text: string): boolean {
  return /-----BEGIN (OPENSSH|RSA) PRIVATE KEY-----/.test(text);
}

/**
 * The public key of an ssh private key, as `bareSshKey`. Undefined when the text holds none that age can use; `passphrase` when it is
 * there under one: age would ask for it at a terminal.
 */
export function sshKeyOf(text: string): string | 'passphrase' | undefined {
  const [, kind = '', body = ''] =
    /-----BEGIN (OPENSSH|RSA) PRIVATE KEY-----([\s\S]*?)-----END \1 PRIVATE KEY-----/.exec(text) ?? [];
  if (kind === 'RSA') return rsaKeyOf(text);
  if (kind !== 'OPENSSH') return undefined;
  const fields = openBlob(Buffer.from(body, 'base64'));
  if (fields === undefined) return undefined;
  if (fields.cipher !== 'none') return 'passphrase';
  const encoded = fields.publicKey.toString('base64');
  const name = kindOfBlob(encoded);
  return name === undefined ? undefined : bareSshKey(`${name} ${encoded}`);
}

function rsaKeyOf(text: string): string | 'passphrase' | undefined {
  if (/^Proc-Type: 4,ENCRYPTED/m.test(text)) return 'passphrase';
  try {
    const { e = '', n = '' } = createPublicKey(text).export({ format: 'jwk' });
    const blob = Buffer.concat([Buffer.from('ssh-rsa'), positive(e), positive(n)].map(withLength));
    return `ssh-rsa ${blob.toString('base64')}`;
  } catch {
    return undefined;
  }
}

/** A number as ssh writes it (RFC 4251, mpint): a zero before a first bit that would be a sign. */
function positive(base64url: string): Buffer {
  const bytes = Buffer.from(base64url, 'base64url');
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
}

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

const magic = Buffer.from('openssh-key-v1\0');

/** The outer fields of a private key (OpenSSH, PROTOCOL.key): the public key stands there in clear. */
function openBlob(blob: Buffer): { readonly cipher: string; readonly publicKey: Buffer } | undefined {
  if (!blob.subarray(0, magic.length).equals(magic)) return undefined;
  let at = magic.length;
  const field = (): Buffer | undefined => {
    if (at + 4 > blob.length) return undefined;
    const end = at + 4 + blob.readUInt32BE(at);
    if (end > blob.length) return undefined;
    const bytes = blob.subarray(at + 4, end);
    at = end;
    return bytes;
  };
  const cipher = field();
  const [derivation, derivationOptions] = [field(), field()];
  // The number of keys: ssh-keygen writes one.
  at += 4;
  const publicKey = field();
  if (cipher === undefined || derivation === undefined || derivationOptions === undefined || publicKey === undefined)
    return undefined;
  return { cipher: cipher.toString(), publicKey };
}

function isSshKind(text: string): text is (typeof sshKinds)[number] {
  return (sshKinds as readonly string[]).includes(text);
}

/** The kind that a public key names in itself. */
function kindOfBlob(base64: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{20,}={0,2}$/.test(base64)) return undefined;
  const blob = Buffer.from(base64, 'base64');
  if (blob.length < 8 || blob.readUInt32BE(0) > 64) return undefined;
  return blob.subarray(4, 4 + blob.readUInt32BE(0)).toString('latin1');
}
