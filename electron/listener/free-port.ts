import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The ports that are chosen from, below those that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere). */
const choice = { from: 20_000, below: 30_000 } as const;

/**
 * A port for a listener that has none yet. At random: two data folders on one computer, started in turns, would each
 * find a fixed one free and later taken by the other.
 */
export const choosePort = (): number => randomInt(choice.from, choice.below);

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

/** A free port near one that is taken, else another one; the taken one itself when none is found. */
export async function findFreePort(host: string, taken: number): Promise<number> {
  for (let port = taken + 1; port <= Math.min(taken + 50, 65_535); port += 1) if (await isFree(host, port)) return port;
  const other = choosePort();
  return (await isFree(host, other)) ? other : taken;
}
