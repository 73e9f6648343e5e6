import { History, type HistoryOptions } from '../../electron/history/history.ts';
import { newEvent } from './stored-events.ts';

const limits = { entries: 4, bytes: 1024 * 1024 };

/** Opens a history whose segments hold four events, lets `use` work with it and closes it. */
export async function withHistory<T>(
  folder: string,
  use: (history: History) => Promise<T> | T,
  options: Partial<HistoryOptions> = {},
): Promise<T> {
  const history = await History.open({ folder, limits, ...options });
  try {
    return await use(history);
  } finally {
    await history.close();
  }
}

/** Records events with these numbers, all at once. */
export const recordMany = (history: History, from: number, to: number): Promise<number[]> =>
  Promise.all(Array.from({ length: to - from + 1 }, (_, index) => history.record(newEvent(from + index))));
