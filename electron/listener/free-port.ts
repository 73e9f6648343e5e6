import { once } from 'node:events';
import { createServer } from 'node:net';

/** The port that is tried first when none has been chosen yet; outside of the ports that systems give out at random. */
export const firstChoicePort = 24_867;

async function isFree(host: string, port: number): Promise<boolean> {
  const probe = createServer().listen({ host, port, exclusive: true });
  try {
    await once(probe, 'listening');
  } catch {
    return false;
  }
  const closed = once(probe, 'close');
  probe.close();
  await closed;
  return true;
}

/** A free port near one that is taken; that one itself when there is none. */
export async function findFreePort(host: string, taken: number): Promise<number> {
  for (let port = taken + 1; port <= Math.min(taken + 50, 65_535); port += 1) if (await isFree(host, port)) return port;
  return (await isFree(host, firstChoicePort)) ? firstChoicePort : taken;
}
