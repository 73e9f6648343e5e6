import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import ssh2 from 'ssh2';

/** The length of an ed25519 public key in OpenSSH's form, in bytes. */
const publicKeyBytes = 51;

/** An ed25519 key pair in OpenSSH's form, its private key under a passphrase if one is given. */
export function makeKeyPair(passphrase?: string): { readonly private: string; readonly public: string } {
  const locked = passphrase === undefined ? {} : { passphrase, cipher: 'aes256-cbc', rounds: 4 };
  for (;;) {
    const pair = ssh2.utils.generateKeyPairSync('ed25519', locked as { passphrase: string; cipher: string; rounds: number });
    // One in 256 lacks its leading zero (measured with ssh2 1.17), and OpenSSH refuses it.
    if (Buffer.from(pair.public.split(' ')[1] ?? '', 'base64').length === publicKeyBytes) return pair;
  }
}

/** The fingerprint of a public key in OpenSSH's form ("ssh-ed25519 AAAA…"), as ssh shows it. */
export function fingerprint(publicKey: string): string {
  const blob = Buffer.from(publicKey.split(' ')[1] ?? '', 'base64');
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
