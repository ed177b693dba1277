import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of everything made; the server is known as localhost, db.example and 127.0.0.1. */
export interface Certificates {
  readonly ca: string;
  readonly otherCa: string;
  readonly serverCert: string;
  readonly serverKey: string;
  readonly clientCert: string;
  readonly clientKey: string;
  /** A revocation list that holds nothing, and one that holds the server. */
  readonly emptyCrl: string;
  readonly fullCrl: string;
}

const caConfig = `
[ca]
default_ca = here
[here]
database = index.txt
crlnumber = crlnumber
default_md = sha256
default_crl_days = 2
`;

/** Makes two authorities, a server's and a client's certificate, and revocation lists with the openssl program. */
export function makeCertificates(folder: string, clientName: string): Certificates {
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  for (const name of ['ca', 'other'])
    openssl(
      'req',
      '-x509',
      ...newKey,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.crt`,
      '-days',
      '2',
      '-subj',
      `/CN=${name}`,
    );
  writeFileSync(join(folder, 'server.ext'), 'subjectAltName=DNS:localhost,DNS:db.example,IP:127.0.0.1\n');
  writeFileSync(join(folder, 'client.ext'), '');
  for (const [name, subject] of [
    ['server', 'db.example'],
    ['client', clientName],
  ] as const) {
    openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${subject}`);
    const signing = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', `${name}.ext`];
    openssl('x509', '-req', '-in', `${name}.csr`, '-out', `${name}.crt`, '-days', '2', ...signing);
    chmodSync(join(folder, `${name}.key`), 0o600);
  }
  writeFileSync(join(folder, 'ca.conf'), caConfig);
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'crlnumber'), '01\n');
  const authority = ['ca', '-config', 'ca.conf', '-cert', 'ca.crt', '-keyfile', 'ca.key'];
  openssl(...authority, '-gencrl', '-out', 'empty.crl');
  openssl(...authority, '-revoke', 'server.crt');
  openssl(...authority, '-gencrl', '-out', 'full.crl');
  return {
    ca: join(folder, 'ca.crt'),
    otherCa: join(folder, 'other.crt'),
    serverCert: join(folder, 'server.crt'),
    serverKey: join(folder, 'server.key'),
    clientCert: join(folder, 'client.crt'),
    clientKey: join(folder, 'client.key'),
    emptyCrl: join(folder, 'empty.crl'),
    fullCrl: join(folder, 'full.crl'),
  };
}
