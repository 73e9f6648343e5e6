import { lookup } from 'node:dns/promises';
import { statfs } from 'node:fs/promises';
import type { Finding } from '../../shared/address/finding.ts';
import type { RunningStatus } from '../../shared/address/status.ts';
import { addressWords } from '../../shared/address/words.ts';
import { sayDetail } from '../../shared/detail.ts';
import { describeProblem } from '../../shared/errors.ts';
import { english } from '../../shared/locales/language.ts';
import { answers } from '../status/read-status.ts';
import { networkReason } from '../tunnel/network-reason.ts';
import { remoteTime } from './remote-time.ts';

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

const good = (about: string, found: string): Finding => ({ state: 'good', about, found, action: '' });
const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const mebibyte = 2 ** 20;

/** A clock that differs by more makes times in the history misleading, in milliseconds. */
const clockToleranceMs = 120_000;

/** Looks at all that must be right for HireHop's messages to arrive and be seen, and says what to do where it isn't. */
export async function examine(facts: DoctorFacts): Promise<Finding[]> {
  return (
    await Promise.all([
      port(facts),
      firewall(facts),
      tunnel(facts),
      dns(facts),
      clock(facts),
      disk(facts),
      notifications(facts),
      exportKey(facts),
    ])
  ).flat();
}

async function port({ status }: DoctorFacts): Promise<Finding> {
  const about = 'Port';
  if (status === null) return { state: 'bad', about, found: 'Hopwatch does not run, so nothing listens.', action: 'Start Hopwatch.' };
  const { listener } = status;
  if (listener.state === 'stopped' || listener.port === null) {
    const [problem] = status.problems;
    const words = problem === undefined ? null : describeProblem(problem);
    return { state: 'bad', about, found: words?.title ?? 'Hopwatch is not listening.', action: words?.action ?? 'Restart Hopwatch.' };
  }
  if (await answers(listener.host, listener.port))
    return good(about, `Hopwatch listens on ${listener.host}, port ${listener.port}, and answers.`);
  return {
    state: 'bad',
    about,
    found: `Hopwatch listens on ${listener.host}, port ${listener.port}, and yet does not answer.`,
    action: 'Restart Hopwatch. If that does not help, look for a security program that blocks connections on this computer itself.',
  };
}

function firewall({ status }: DoctorFacts): Finding[] {
  if (status === null) return [];
  const about = 'Firewall';
  const { host, port: number } = status.listener;
  if (loopback.has(host)) {
    return [
      good(about, 'Nothing from outside reaches the port itself, only what comes through the public address. No firewall rule is needed.'),
    ];
  }
  return [
    {
      state: 'warning',
      about,
      found: `Hopwatch listens on ${host}, so other computers can reach port ${number} directly.`,
      action: `The firewall of this computer must let port ${number} in, and only from where it is needed.`,
    },
  ];
}

function tunnel({ status }: DoctorFacts): Finding[] {
  if (status === null) return [];
  const about = 'Public address';
  const { address } = status;
  const where = address.url === null ? '' : `${address.url}: `;
  if (address.state === 'healthy') return [good(about, `${where}${addressWords(address)}.`)];
  if (address.state === 'off') {
    return [
      {
        state: 'warning',
        about,
        found: address.exposed ? 'There is none that Hopwatch knows of.' : 'You took it down.',
        action:
          'HireHop is on the internet and reaches this computer only through a public address: choose one under Settings, Public address.',
      },
    ];
  }
  const words = address.problem === null ? null : describeProblem(address.problem);
  return [
    {
      state: address.state === 'stopped' ? 'bad' : 'warning',
      about,
      found: `${where}${words?.title ?? addressWords(address)}.`,
      action: words?.action ?? 'Wait a moment and look again.',
    },
  ];
}

async function dns({ status, baseUrl, offline }: DoctorFacts): Promise<Finding[]> {
  if (offline) return [];
  const hosts = new Set(
    [baseUrl, ...(status?.address.url ? [status.address.url] : [])].map((url) => new URL(url).hostname.replace(/^\[|\]$/g, '')),
  );
  return Promise.all(
    [...hosts].map(async (host): Promise<Finding> => {
      const about = 'Names (DNS)';
      try {
        await lookup(host);
        return good(about, `${host} is known.`);
      } catch (error) {
        return {
          state: 'bad',
          about,
          found: `${host} can’t be looked up: ${sayDetail(networkReason(error as Error), english)}.`,
          action: 'Check that this computer is online. If other names work, check how this one is written.',
        };
      }
    }),
  );
}

async function clock({ baseUrl, offline }: DoctorFacts): Promise<Finding[]> {
  if (offline) return [];
  const about = 'Clock';
  const theirs = await remoteTime(baseUrl);
  if (theirs === null)
    return [{ state: 'unknown', about, found: 'There is nobody to compare it with: HireHop’s server did not answer.', action: '' }];
  const off = Math.round((Date.now() - theirs) / 1000);
  if (Math.abs(off) * 1000 <= clockToleranceMs) return [good(about, 'This computer’s clock agrees with HireHop’s server.')];
  return [
    {
      state: 'warning',
      about,
      found: `This computer’s clock is ${Math.round(Math.abs(off) / 60)} minutes ${off > 0 ? 'ahead of' : 'behind'} HireHop’s server.`,
      action: 'Let the system set its clock by itself: times in the history are wrong by that much.',
    },
  ];
}

async function disk({ dataFolder }: DoctorFacts): Promise<Finding> {
  const about = 'Disk';
  try {
    const { bavail, bsize } = await statfs(dataFolder);
    const free = Math.floor((bavail * bsize) / mebibyte);
    const words = free > 10_240 ? `${Math.floor(free / 1024)} GB` : `${free} MB`;
    if (free >= 1_024) return good(about, `${words} are free, for about ${Math.floor(free / 2).toLocaleString('en-GB')} thousand events.`);
    return {
      state: free < 100 ? 'bad' : 'warning',
      about,
      found: `Only ${words} are free. On a full disk events are refused, and HireHop does not send them again.`,
      action: 'Free some space.',
    };
  } catch (error) {
    return { state: 'bad', about, found: `The data folder can’t be read: ${(error as Error).message}.`, action: `Check ${dataFolder}.` };
  }
}

function notifications({ notifications: shown }: DoctorFacts): Finding {
  const about = 'Notifications';
  if (shown === null) {
    return {
      state: 'unknown',
      about,
      found: 'Whether the desktop shows them, only the app can tell.',
      action: 'Press “Send test event” in its settings.',
    };
  }
  if (shown) return good(about, 'The desktop takes them. “Send test event” shows whether you see them.');
  return {
    state: 'warning',
    about,
    found: 'This desktop has no notifications. Events are recorded all the same.',
    action: 'Switch notifications on in the system’s settings, or look into the window now and again.',
  };
}

function exportKey({ status }: DoctorFacts): Finding[] {
  if (status === null) return [];
  const about = 'Export key';
  if (!status.exportKeySet) {
    return [
      {
        state: 'warning',
        about,
        found: 'None is set: messages are recorded without checking that they come from your HireHop.',
        action: 'Type it in under Settings, Export key.',
      },
    ];
  }
  if (status.verifiedAt !== null) return [good(about, `It is set, and a message that carried it came last at ${status.verifiedAt}.`)];
  return [
    {
      state: 'warning',
      about,
      found: 'It is set, but no message with it has come yet.',
      action:
        status.quarantined > 0
          ? 'Look under Set aside: messages with another key end there.'
          : 'Change something in HireHop, and see whether it arrives. If not, check the webhook in HireHop’s settings.',
    },
  ];
}
