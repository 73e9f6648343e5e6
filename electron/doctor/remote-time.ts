import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';

/** The time by a web server's clock, from the Date of its answer, in Unix milliseconds; null when it gives none within 5 seconds. */
export async function remoteTime(url: string): Promise<number | null> {
  try {
    const asked = request(url, { method: 'HEAD', agent: false, signal: AbortSignal.timeout(5_000) });
    asked.end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    response.destroy();
    const time = Date.parse(response.headers.date ?? '');
    return Number.isNaN(time) ? null : time;
  } catch {
    return null;
  }
}
