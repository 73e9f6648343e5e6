import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp } from '../../../electron/backup/backup.ts';
import { History } from '../../../electron/history/history.ts';
import { Service } from '../../../electron/service/service.ts';
import { segmentLimits } from '../../../electron/storage/segment-file.ts';
import { exportKey } from '../../support/messages.ts';
import { newEvent } from '../../support/stored-events.ts';
import type { Ledger } from './ledger.ts';
import { messageOf, type Place, placeIn, type Restorable, restoreNew, Session } from './session.ts';

/** Something that people do with a data folder, from one start to the next. */
export interface Scenario {
  readonly name: string;
  /** How many events the folder holds, and so many in each of its files; 0: there is no folder yet. */
  readonly given: { readonly events: number; readonly perSegment?: number; readonly quarantined?: number };
  /** Whether a backup of another history lies beside the folder. */
  readonly withBackup?: boolean;
  readonly run: (place: Place, ledger: Ledger) => Promise<void>;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

async function started(place: Place, ledger: Ledger, use: (session: Session) => Promise<void>): Promise<void> {
  const session = await Session.start(place, ledger);
  if (session === null) return;
  try {
    await use(session);
  } finally {
    await session.stop();
  }
}

async function backupOf({ out }: Place): Promise<Restorable> {
  const about = JSON.parse(await readFile(join(out, 'given.json'), 'utf8')) as Omit<Restorable, 'file'>;
  return { ...about, file: join(out, 'given.tar.gz') };
}

/** Events of the given history have the numbers 1, 2, …; what was set aside 1001, …; what a scenario sends begins at 101. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'first-start',
    given: { events: 0 },
    run: (place, ledger) =>
      started(place, ledger, async (session) => {
        await session.record(101);
        await session.record(102, 103);
      }),
  },
  {
    name: 'record',
    given: { events: 5 },
    run: async (place, ledger) => {
      await started(place, ledger, async (session) => {
        await session.record(101);
        session.service.history.markAllRead();
        await session.record(...range(102, 109));
      });
      await started(place, ledger, (session) => session.record(110, 111));
    },
  },
  {
    name: 'seal',
    given: { events: segmentLimits.entries - 3, perSegment: segmentLimits.entries },
    run: async (place, ledger) => {
      await started(place, ledger, async (session) => {
        await session.record(...range(5001, 5007));
        await session.record(5008);
        await session.delete(7, 5002, 5008);
      });
      await started(place, ledger, (session) => session.record(5009));
    },
  },
  {
    name: 'delete',
    given: { events: 18, perSegment: 5 },
    run: async (place, ledger) => {
      await started(place, ledger, (session) => session.delete(2, 7, 17));
      await started(place, ledger, async (session) => {
        await session.delete(3, 10, 18);
        await session.record(101);
      });
      await started(place, ledger, (session) => session.record(102));
    },
  },
  {
    name: 'undo',
    given: { events: 12, perSegment: 5 },
    run: async (place, ledger) => {
      await started(place, ledger, async (session) => {
        await session.delete(2, 3);
        await session.undo();
        await session.delete(4, 12);
        await session.undo();
        await session.delete(5);
        await session.record(101);
      });
      await started(place, ledger, (session) => session.record(102));
    },
  },
  {
    name: 'prune',
    given: { events: 18, perSegment: 5 },
    run: async (place, ledger) => {
      await started(place, ledger, async (session) => {
        await session.prune(6, range(1, 5));
        await session.delete(7);
        await session.record(101);
      });
      await started(place, ledger, async (session) => {
        // All that is older goes, also what an earlier prune left because it failed.
        await session.prune(11, range(1, 10));
        await session.record(102);
      });
      await started(place, ledger, (session) => session.record(103));
    },
  },
  {
    name: 'settings',
    given: { events: 3 },
    run: async (place, ledger) => {
      await started(place, ledger, async (session) => {
        await session.set(2);
        await session.renew();
        await session.record(101);
        await session.set(3);
      });
      await started(place, ledger, (session) => session.set(4));
    },
  },
  {
    name: 'quarantine',
    given: { events: 3, quarantined: 4 },
    run: async (place, ledger) => {
      await started(place, ledger, async (session) => {
        await session.quarantine(101, 102, 103);
        await session.accept(1002, 102);
        await session.discard(1001, 103);
        await session.quarantine(104);
      });
      await started(place, ledger, async (session) => {
        await session.accept(1003);
        await session.discard(1004);
        await session.quarantine(105);
      });
    },
  },
  {
    name: 'backup',
    given: { events: 12, perSegment: 5, quarantined: 1 },
    run: (place, ledger) =>
      started(place, ledger, async (session) => {
        await session.backUp('copy.tar.gz', range(1, 12));
        await session.record(101);
        await session.backUp('copy.tar.gz', [...range(1, 12), 101]);
      }),
  },
  {
    name: 'export',
    given: { events: 12, perSegment: 5 },
    run: (place, ledger) =>
      started(place, ledger, async (session) => {
        await session.export('events.ndjson', range(1, 12));
        await session.delete(4);
        await session.export('events.ndjson', range(1, 12));
      }),
  },
  {
    name: 'restore-swap',
    given: { events: 7, perSegment: 5, quarantined: 1 },
    withBackup: true,
    run: async (place, ledger) => {
      await started(place, ledger, async (session) => {
        await session.record(101);
        await session.replaceBy(await backupOf(place));
      });
      await started(place, ledger, (session) => session.record(102));
    },
  },
  {
    name: 'restore-new',
    given: { events: 0 },
    withBackup: true,
    run: async (place, ledger) => {
      await restoreNew(place, await backupOf(place), ledger);
      await started(place, ledger, (session) => session.record(102));
    },
  },
];

/** Makes a data folder as it would have grown. */
async function grow({ data }: Place, numbers: readonly number[], perSegment: number, quarantined: readonly number[]): Promise<string> {
  await mkdir(data, { recursive: true });
  const limits = { entries: perSegment, bytes: Number.MAX_SAFE_INTEGER };
  const history = await History.open({ folder: join(data, 'history'), limits });
  const events = numbers.map((number) => newEvent(number, { job: 15_564 + number, body: JSON.stringify(messageOf(number)) }));
  if (perSegment < events.length) for (const event of events) await history.record(event);
  else await Promise.all(events.map((event) => history.record(event)));
  await history.close();
  const service = await Service.open({ dataFolder: data, program: 'A torture', port: 0 });
  await service.changeSettings({ exportKey });
  for (const number of quarantined) {
    const body = Buffer.from(JSON.stringify(messageOf(number, 'a-wrong-key')));
    const contentType = 'application/json';
    await service.quarantine.keep({ receivedAt: Date.now(), reason: 'wrong-key', contentType, sender: '127.0.0.1', body });
  }
  await service.stop();
  return service.settings.token;
}

/** What a folder holds at first. */
export interface Given {
  readonly history: readonly number[];
  readonly quarantine: readonly number[];
  /** The secret of the webhook URL; null where there is no folder yet. */
  readonly token: string | null;
}

/** Makes the folder that a scenario begins with, and answers what it holds as the beginning of every ledger. */
export async function prepare({ given, withBackup }: Scenario, root: string): Promise<Given> {
  const place = placeIn(root);
  await mkdir(place.out, { recursive: true });
  const history = range(1, given.events);
  const quarantine = range(1001, 1000 + (given.quarantined ?? 0));
  const token = given.events > 0 ? await grow(place, history, given.perSegment ?? 1000, quarantine) : null;
  if (withBackup) {
    const other = placeIn(join(root, 'other'));
    const numbers = range(201, 208);
    const otherToken = await grow(other, numbers, 5, [1201]);
    await backUp(other.data, join(place.out, 'given.tar.gz'));
    await rm(join(root, 'other'), { recursive: true });
    const about: Omit<Restorable, 'file'> = { history: numbers, quarantine: [1201], token: otherToken };
    await writeFile(join(place.out, 'given.json'), JSON.stringify(about));
  }
  return { history, quarantine, token };
}
