import type { BenchContext } from './benchmark.ts';
import { Contender, startAll } from './contenders.ts';
import type { ServerProcess } from './server-process.ts';

/**
 * Loads two servers in turns, round by round, so that noise hits both alike. Both live through all rounds; who goes
 * first alternates; one round more is run first to warm up. Our own is killed at the end, not stopped: what was
 * acknowledged must be there already.
 */
export async function duel(
  { options, programs, progress }: BenchContext,
  startOurs: () => Promise<ServerProcess>,
  startPeer: () => Promise<ServerProcess>,
): Promise<{ ours: Contender; peer: Contender }> {
  const [ours, peer] = (await startAll([startOurs, startPeer])).map((server) => new Contender(server, programs.load, options.connections));
  if (ours === undefined || peer === undefined) throw new Error('Two servers were started.');
  try {
    for (let round = 0; round <= options.rounds; round += 1) {
      for (const contender of round % 2 === 0 ? [ours, peer] : [peer, ours]) await contender.round(options.events, round > 0);
      const [mine, theirs] = [ours, peer].map((contender) => Math.round(contender.rounds.at(-1)?.perSecond ?? 0));
      if (round > 0) progress(`round ${round}: ${mine}/s, its peer ${theirs}/s`);
    }
  } finally {
    await peer.server.end();
    await ours.server.end('SIGKILL');
  }
  return { ours, peer };
}
