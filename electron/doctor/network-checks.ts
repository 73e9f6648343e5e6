import { lookup as systemLookup } from 'node:dns/promises';
import type { Finding } from '../../shared/address/finding.ts';
import { networkReason } from '../tunnel/network-reason.ts';
import { bad, good, unknown, warning } from './finding.ts';
import { remoteTime } from './remote-time.ts';

/** A clock that differs by more makes times in the history misleading, in milliseconds. */
const clockToleranceMs = 120_000;

/** Looks up the hosts of some URLs, each once. */
export async function checkNames(urls: readonly string[], lookup: (host: string) => Promise<unknown> = systemLookup): Promise<Finding[]> {
  const hosts = new Set(urls.map((url) => new URL(url).hostname.replace(/^\[|\]$/g, '')));
  return Promise.all(
    [...hosts].map(async (host): Promise<Finding> => {
      try {
        await lookup(host);
        return good('names', { say: 'address.found.nameKnown', values: { host } });
      } catch (error) {
        const reason = networkReason(error as Error);
        return bad('names', {
          found: { say: 'address.found.nameUnknown', values: { host, reason } },
          action: { say: 'address.action.names' },
        });
      }
    }),
  );
}

export interface Clocks {
  /** The time by the clock of a web server; null when it does not answer. Unix milliseconds, as the next. */
  readonly theirs: (url: string) => Promise<number | null>;
  readonly ours: () => number;
}

/** Compares this computer's clock with that of HireHop's server. */
export async function checkClock(baseUrl: string, { theirs, ours }: Clocks = { theirs: remoteTime, ours: Date.now }): Promise<Finding> {
  const time = await theirs(baseUrl);
  if (time === null) return unknown('clock', { found: { say: 'address.found.noClock' } });
  const aheadMs = ours() - time;
  if (Math.abs(aheadMs) <= clockToleranceMs) return good('clock', { say: 'address.found.clockAgrees' });
  return warning('clock', {
    found: {
      say: aheadMs > 0 ? 'address.found.clockAhead' : 'address.found.clockBehind',
      values: { minutes: Math.round(Math.abs(aheadMs) / 60_000) },
    },
    action: { say: 'address.action.clock' },
  });
}
