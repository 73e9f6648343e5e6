import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemSchema } from '../../shared/address/status.ts';
import type { Problem } from '../../shared/errors.ts';

const fileName = 'problem.json';

/** Keeps a problem for the next start, when this run can't tell it any more. */
export async function carryProblem(dataFolder: string, problem: Problem): Promise<void> {
  await writeFile(join(dataFolder, fileName), JSON.stringify(problem), { mode: 0o600 });
}

/** Takes the problem that the last run kept; null when it kept none that can be read. */
export async function takeCarriedProblem(dataFolder: string): Promise<Problem | null> {
  const file = join(dataFolder, fileName);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  await rm(file, { force: true }).catch(() => undefined);
  try {
    return problemSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
