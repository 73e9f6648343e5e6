import { History } from '../../../electron/history/history.ts';
import { HistorySearch } from '../../../electron/search/history-search.ts';
import type { HistoryQuery } from '../../../shared/history/query.ts';

/** What the probe found, in milliseconds: a round for each number. */
export interface Found {
  /** 100 rows and the exact total, for each of the queries without words. */
  readonly filters: readonly number[];
  /** The first 100 hits of words that are common. */
  readonly firstHits: readonly number[];
  /** Everything looked at, for a word that isn't there. */
  readonly absent: readonly number[];
}

const pageRows = 100;
const filters: readonly HistoryQuery[] = [
  { events: ['job.*'] },
  { users: ['zoe'] },
  { jobs: [15_000] },
  { since: Date.parse('2026-03-01'), until: Date.parse('2026-04-01') },
  { events: ['*.status.updated'], users: ['amelie'], since: Date.parse('2026-03-01') },
];
const commonWords = ['zoe', 'stage', 'zenith', 'parking'];

/** Opens a history and asks it: folder of the history, folder of the built workers, rounds. */
const [folder = '', workers = '', rounds = '1'] = process.argv.slice(2);
const history = await History.open({ folder });
const search = new HistorySearch(history, workers);

async function timed(action: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await action();
  return performance.now() - begin;
}

/** Until so many hits are there; then the search is ended, as the window would. */
async function firstHits(word: string): Promise<void> {
  const controller = new AbortController();
  let hits = 0;
  const onRows = (rows: readonly number[]): void => {
    hits += rows.length;
    if (hits >= pageRows) controller.abort();
  };
  await search.search({ words: [word] }, { signal: controller.signal, onRows }).catch(() => undefined);
}

const found = { filters: [] as number[], firstHits: [] as number[], absent: [] as number[] };
// The first search starts the worker, which is part of what a user waits for; it counts.
for (let round = 0; round < Number(rounds); round += 1) {
  for (const query of filters) found.filters.push(await timed(() => history.find(query, 0, pageRows)));
  for (const word of commonWords) found.firstHits.push(await timed(() => firstHits(word)));
  found.absent.push(await timed(() => search.search({ words: ['nowheretobefound'] }, { onRows: () => undefined })));
}
await search.stop();
await history.close();
process.stdout.write(`${JSON.stringify(found satisfies Found)}\n`);
