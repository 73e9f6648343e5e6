import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import ssh2, { type Connection, type Server, type ServerChannel } from 'ssh2';
import type { SettingOf } from '../../shared/address/public-address.ts';
import { fingerprint, makeKeyPair } from './ssh-keys.ts';

/** What the provider prints when a session is opened. `ADDRESS` stands for the public address. */
export type Banner = readonly string[];

/** An SSH server of the localhost.run kind: lets everybody in, and tells the public address on the session. */
export class TunnelProvider {
  readonly #server: Server;
  readonly #hostKey: string;
  readonly #clients = new Set<Connection>();
  #session: ServerChannel | null = null;
  /** Where the clients asked it to listen: address and port. */
  readonly asked: { readonly address: string; readonly port: number }[] = [];

  private constructor(banner: Banner) {
    const host = makeKeyPair();
    this.#hostKey = fingerprint(host.public);
    this.#server = new ssh2.Server({ hostKeys: [host.private] }, (client) => {
      this.#clients.add(client);
      client.on('error', () => undefined);
      client.on('close', () => this.#clients.delete(client));
      client.on('authentication', (context) => context.accept());
      client.on('request', (accept, _reject, name, info) => {
        if (name === 'tcpip-forward' && 'bindAddr' in info) this.asked.push({ address: info.bindAddr, port: info.bindPort });
        accept?.();
      });
      client.on('session', (acceptSession) => {
        acceptSession().on('shell', (acceptShell) => {
          this.#session = acceptShell();
          for (const line of banner) this.#session.write(`${line}\r\n`);
        });
      });
    });
  }

  static async start(banner: Banner): Promise<TunnelProvider> {
    const provider = new TunnelProvider(banner);
    provider.#server.listen(0, '127.0.0.1');
    await once(provider.#server, 'listening');
    return provider;
  }

  get setting(): SettingOf<'ssh'> {
    const { port } = this.#server.address() as AddressInfo;
    return { kind: 'ssh', host: '127.0.0.1', port, user: 'nokey', keyFile: null, hostKey: this.#hostKey, remotePort: 80, url: null };
  }

  /** Prints one more line on the open session; false when there is none. */
  print(line: string): boolean {
    if (this.#session === null) return false;
    this.#session.write(`${line}\r\n`);
    return true;
  }

  /** Sends a raw request through the tunnel as the provider's web server would; resolves with the raw answer. */
  request(text: string): Promise<string> {
    const [client] = this.#clients;
    return new Promise((resolve, reject) => {
      client?.forwardOut('', 80, '127.0.0.1', 1234, (error, channel) => {
        if (error) return reject(error);
        let answer = '';
        channel.on('data', (chunk: Buffer) => {
          answer += chunk.toString();
        });
        channel.on('close', () => resolve(answer));
        // Not ended: web servers keep their side open until the answer is there.
        channel.write(text);
      });
    });
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) client.end();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
