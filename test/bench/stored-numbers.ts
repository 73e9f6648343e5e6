import { readFile } from 'node:fs/promises';
import { numberDigits, numberMark } from './load/message.ts';
import { historyFiles } from './stored-history.ts';

// Programs that indent their JSON put a space behind the colon.
const marked = new RegExp(`${numberMark.slice(0, -1)} ?"(\\d{${numberDigits}})"`, 'g');

/** What became of the messages that were acknowledged. */
export interface Survival {
  readonly acknowledged: number;
  readonly missing: number;
  readonly twice: number;
}

/** Looks for each acknowledged message, numbers 0 to `sent` without `failed`, in the files that a server wrote. */
export async function countSurvivors(files: readonly string[], sent: number, failed: ReadonlySet<number>): Promise<Survival> {
  const counts = new Map<number, number>();
  for (const file of files) {
    for (const [, digits] of (await readFile(file, 'latin1')).matchAll(marked)) {
      counts.set(Number(digits), (counts.get(Number(digits)) ?? 0) + 1);
    }
  }
  let [acknowledged, missing, twice] = [0, 0, 0];
  for (let number = 0; number < sent; number += 1) {
    if (failed.has(number)) continue;
    acknowledged += 1;
    const count = counts.get(number) ?? 0;
    if (count === 0) missing += 1;
    if (count > 1) twice += 1;
  }
  return { acknowledged, missing, twice };
}

/** The segments of a data folder. */
export async function segmentsOf(data: string): Promise<string[]> {
  return (await historyFiles(data)).segments;
}
