import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A place that offers a newer version, as the release workflow lays it down: `latest-linux.yml` and an AppImage. */
export class UpdateFeed {
  readonly #server: Server;
  /** What was asked for. */
  readonly asked: string[] = [];

  private constructor(version: string, appImage: Buffer, sha512: string) {
    const name = `hopwatch-${version}-linux-x86_64.AppImage`;
    const file = `url: ${name}\n    sha512: ${sha512}\n    size: ${appImage.length}`;
    const index = `version: ${version}\nfiles:\n  - ${file}\npath: ${name}\nsha512: ${sha512}\nreleaseDate: '2026-03-01T09:00:00.000Z'\n`;
    this.#server = createServer(({ url = '' }, response) => {
      const path = url.split('?')[0] ?? '';
      this.asked.push(path);
      if (path === '/latest-linux.yml') response.end(index);
      else if (path === `/${name}`) response.end(appImage);
      else response.writeHead(404).end();
    });
  }

  /** `sha512` is what the index says; without it, the truth. */
  static async start(version: string, appImage: string, sha512?: string): Promise<UpdateFeed> {
    const bytes = Buffer.from(appImage);
    const feed = new UpdateFeed(version, bytes, sha512 ?? createHash('sha512').update(bytes).digest('base64'));
    feed.#server.listen(0, '127.0.0.1');
    await once(feed.#server, 'listening');
    return feed;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
