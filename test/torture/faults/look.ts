import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { restore } from '../../../electron/backup/restore.ts';
import { scanHistory } from '../../../electron/history/scan.ts';
import type { Service } from '../../../electron/service/service.ts';
import { numberIn, numberOf, type Place } from './session.ts';

/** What a running service holds. */
export interface Held {
  /** Newest last. */
  readonly history: readonly number[];
  readonly ids: readonly number[];
  readonly quarantine: readonly number[];
}

/** Reads what a running service holds in memory, and that each of it can be read. */
export async function held({ history, quarantine }: Service): Promise<Held> {
  const events = [];
  for (let offset = 0; offset < history.size; offset += 500) events.push(...(await history.page(offset, 500)));
  events.reverse();
  const kept = (await quarantine.page(0, 1000)).reverse();
  return {
    history: events.map(({ job }) => numberOf(job)),
    ids: events.map(({ id }) => id),
    quarantine: kept.map(({ body }) => numberIn(body)),
  };
}

/** All files below a folder, relative to it. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** The numbers of the messages whose text stands in a file of the data folder; what a restore has put aside is the user's. */
export async function tracesIn(folder: string): Promise<Set<number>> {
  const found = new Set<number>();
  for (const file of await filesIn(folder)) {
    if (file.startsWith('before-restore-')) continue;
    const text = await readFile(join(folder, file), 'latin1');
    for (const [, number] of text.matchAll(/trace-(\d+)-of-a-message/g)) found.add(Number(number));
  }
  return found;
}

/** The events in a backup or an export, in order; null when there is none; a complaint when it can't be read. */
export async function eventsInFile({ out }: Place, name: string): Promise<number[] | string | null> {
  const file = join(out, name);
  const content = await readFile(file).catch(() => null);
  if (content === null) return null;
  try {
    if (name.endsWith('.ndjson')) {
      const lines = content.toString().split('\n').slice(0, -1);
      return lines.map((line) => numberOf((JSON.parse(line) as { job: number }).job));
    }
    gunzipSync(content);
    const folder = await mkdtemp(join(dirname(out), 'look-'));
    try {
      await restore(file, join(folder, 'data'));
      const numbers: number[] = [];
      for await (const { job } of scanHistory(join(folder, 'data/history'))) numbers.push(numberOf(job));
      return numbers;
    } finally {
      await rm(folder, { recursive: true });
    }
  } catch (error) {
    return `${name} can't be read: ${String(error)}`;
  }
}
