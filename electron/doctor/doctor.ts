import { statfs } from 'node:fs/promises';
import type { Finding } from '../../shared/address/finding.ts';
import type { RunningStatus } from '../../shared/address/status.ts';
import { addressMessage } from '../../shared/address/words.ts';
import type { Phrase } from '../../shared/detail.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { answers } from '../status/read-status.ts';
import { bad, good, unknown, warning } from './finding.ts';
import { checkClock, checkNames } from './network-checks.ts';

export interface DoctorFacts {
  readonly dataFolder: string;
  /** How Hopwatch is; null when it does not run. */
  readonly status: RunningStatus | null;
  /** HireHop's address. */
  readonly baseUrl: string;
  /** Whether this desktop shows notifications; null when it can't be known. */
  readonly notifications: boolean | null;
  /** True: nothing is asked of the network. */
  readonly offline: boolean;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const mebibyte = 2 ** 20;

/** Looks at all that must be right for HireHop's messages to arrive and be seen, and says what to do where it isn't. */
export async function examine(facts: DoctorFacts): Promise<Finding[]> {
  const { baseUrl, offline, status } = facts;
  const urls = [baseUrl, ...(status?.address.url ? [status.address.url] : [])];
  return (
    await Promise.all([
      port(facts),
      firewall(facts),
      tunnel(facts),
      offline ? [] : checkNames(urls),
      offline ? [] : checkClock(baseUrl),
      disk(facts),
      notifications(facts),
      exportKey(facts),
    ])
  ).flat();
}

async function port({ status }: DoctorFacts): Promise<Finding> {
  if (status === null) return bad('port', { found: { say: 'address.found.notRunning' }, action: { say: 'address.action.start' } });
  const { listener } = status;
  if (listener.state === 'stopped' || listener.port === null) {
    const [problem] = status.problems;
    if (problem !== undefined) return bad('port', { found: problem });
    return bad('port', { found: { say: 'address.found.notListening' }, action: { say: 'address.action.restart' } });
  }
  const values = { host: listener.host, port: String(listener.port) };
  if (await answers(listener.host, listener.port)) return good('port', { say: 'address.found.answers', values });
  return bad('port', { found: { say: 'address.found.silent', values }, action: { say: 'address.action.blocked' } });
}

function firewall({ status }: DoctorFacts): Finding[] {
  if (status === null) return [];
  const { host } = status.listener;
  if (loopback.has(host)) return [good('firewall', { say: 'address.found.loopback' })];
  const values = { host, port: String(status.listener.port) };
  return [warning('firewall', { found: { say: 'address.found.open', values }, action: { say: 'address.action.firewall', values } })];
}

function tunnel({ status }: DoctorFacts): Finding[] {
  if (status === null) return [];
  const { address } = status;
  const { state, url, problem, exposed } = address;
  const found: Phrase = { say: 'address.found.address', values: { words: { say: addressMessage(address) } } };
  if (state === 'healthy') return [good('address', found, url)];
  if (state === 'off') {
    const none: Phrase = { say: exposed ? 'address.found.none' : 'address.found.takenDown' };
    return [warning('address', { found: none, action: { say: 'address.action.choose' } })];
  }
  if (state === 'arriving') {
    return [warning('address', { found: { say: 'address.found.arriving' }, action: { say: 'address.action.arriving' }, url })];
  }
  const make = state === 'stopped' ? bad : warning;
  return [make('address', problem === null ? { found, action: { say: 'address.action.wait' }, url } : { found: problem, url })];
}

async function disk({ dataFolder }: DoctorFacts): Promise<Finding> {
  try {
    const { bavail, bsize } = await statfs(dataFolder);
    const megabytes = Math.floor((bavail * bsize) / mebibyte);
    const free: Phrase =
      megabytes > 10_240
        ? { say: 'address.size.gigabytes', values: { count: Math.floor(megabytes / 1024) } }
        : { say: 'address.size.megabytes', values: { count: megabytes } };
    if (megabytes >= 1_024) return good('disk', { say: 'address.found.room', values: { free, thousands: Math.floor(megabytes / 2) } });
    const make = megabytes < 100 ? bad : warning;
    return make('disk', { found: { say: 'address.found.littleRoom', values: { free } }, action: { say: 'address.action.room' } });
  } catch (error) {
    return bad('disk', {
      found: { say: 'address.found.noFolder', values: { reason: systemReason(error) } },
      action: { say: 'address.action.folder', values: { folder: dataFolder } },
    });
  }
}

function notifications({ notifications: shown }: DoctorFacts): Finding {
  const about = 'notifications';
  if (shown === null) return unknown(about, { found: { say: 'address.found.notifyUnknown' }, action: { say: 'address.action.sendTest' } });
  if (shown) return good(about, { say: 'address.found.notifyWorks' });
  return warning(about, { found: { say: 'address.found.notifyNone' }, action: { say: 'address.action.notify' } });
}

function exportKey({ status }: DoctorFacts): Finding[] {
  if (status === null) return [];
  const about = 'exportKey';
  if (!status.exportKeySet) return [warning(about, { found: { say: 'address.found.keyMissing' }, action: { say: 'address.action.key' } })];
  const { verifiedAt } = status;
  if (verifiedAt !== null) return [good(about, { say: 'address.found.keyWorks', values: { time: { at: verifiedAt } } })];
  const action: Phrase = { say: status.quarantined > 0 ? 'address.action.quarantine' : 'address.action.change' };
  return [warning(about, { found: { say: 'address.found.keyUnused' }, action })];
}
