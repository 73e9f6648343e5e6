import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Detail } from '../../shared/detail.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { syncFolder, writeDurably } from './durable-file.ts';

/** What a data folder holds of the user's that a backup replaces; the rest is of this computer, or Chromium's. */
const contents = ['history', 'quarantine', 'settings.json', 'settings.json.bak'] as const;

/** Says what is being put in the place of what, from the first step to the last. */
/** Names the file that says what a restore has begun. */
export const intentionName = 'restoring.json';
const stagingPrefix = 'restoring-';
const stagingPattern = /^restoring-\w{6}$/;

const intentionSchema = z.object({
  version: z.literal(1),
  /** The folder with the new contents, inside the data folder. */
  staging: z.string().regex(stagingPattern),
  /** The folder for the old contents; null when there are none. */
  before: z
    .string()
    .regex(/^before-restore-[\d-]+$/)
    .nullable(),
  out: z.array(z.enum(contents)),
  in: z.array(z.enum(contents)),
  /** The backup that the new contents come from. */
  source: z.string(),
});
type Intention = z.infer<typeof intentionSchema>;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** The names among the contents that a folder has. */
async function presentIn(folder: string): Promise<(typeof contents)[number][]> {
  const names = new Set(await readdir(folder));
  return contents.filter((name) => names.has(name));
}

/** Whether a name in a data folder is of a restore that has not ended. */
export const isOfRestore = (name: string): boolean =>
  name === intentionName || name === `${intentionName}.new` || stagingPattern.test(name);

/** Makes a folder inside a data folder, on the same disk, for new contents. */
export const makeStaging = (folder: string): Promise<string> => mkdtemp(join(folder, stagingPrefix));

/**
 * Writes down that the contents of a data folder are to be replaced by those of a staging folder, which must be on disk. From then on
 * `finishSwap` brings it to an end, whatever comes in between. `before` names the folder that takes the old contents.
 */
export async function planSwap(folder: string, staging: string, before: string | null, source: string): Promise<void> {
  const out = before === null ? [] : await presentIn(folder);
  const intention: Intention = { version: 1, staging, before, out, in: await presentIn(join(folder, staging)), source };
  const file = join(folder, intentionName);
  try {
    await writeDurably(file, `${JSON.stringify(intention, null, 2)}\n`);
  } catch (error) {
    // It may already stand there: then nothing may follow it, and if it can't be taken back, it will be finished.
    for (const name of [file, `${file}.new`]) await rm(name, { force: true });
    throw error;
  }
}

async function readIntention(folder: string): Promise<Intention | null> {
  const file = join(folder, intentionName);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return intentionSchema.parse(JSON.parse(text));
  } catch {
    // It was written whole, so this is a bad sector: nothing says any more what was to be done. What was unpacked may be all that
    // there is of the new data, and stays under a name that nobody takes for a left-over.
    const unpacked = (await readdir(folder)).filter((name) => stagingPattern.test(name));
    for (const name of [...unpacked, intentionName]) await rename(join(folder, name), join(folder, `${name}.damaged`));
    return null;
  }
}

/** Each step may already be done: what was moved isn't where it was. */
async function moveIn(folder: string, { staging, before, out, in: names }: Intention): Promise<void> {
  const from = join(folder, staging);
  const waiting = new Set((await exists(from)) ? await presentIn(from) : []);
  // The old goes first, all of it: when something new is there, that has been done.
  if (before !== null && names.every((name) => waiting.has(name))) {
    const aside = join(folder, before);
    await mkdir(aside, { recursive: true, mode: 0o700 });
    const gone = new Set(await presentIn(aside));
    for (const name of out) if (!gone.has(name)) await rename(join(folder, name), join(aside, name)).catch(ignoreMissing);
    await syncFolder(aside);
    await syncFolder(folder);
  }
  for (const name of names) {
    if (waiting.has(name)) await rename(join(from, name), join(folder, name));
    else await access(join(folder, name));
  }
  await syncFolder(folder);
}

/** Puts everything back where it was. */
async function moveBack(folder: string, { staging, before, out, in: names }: Intention): Promise<void> {
  const to = join(folder, staging);
  await mkdir(to, { recursive: true, mode: 0o700 });
  const waiting = new Set(await presentIn(to));
  const aside = before === null ? null : join(folder, before);
  const gone = new Set(aside !== null && (await exists(aside)) ? await presentIn(aside) : []);
  for (const name of names) {
    const isNew = !waiting.has(name) && (gone.has(name) || !out.includes(name));
    if (isNew && (await exists(join(folder, name)))) await rename(join(folder, name), join(to, name));
  }
  if (aside !== null) for (const name of gone) await rename(join(aside, name), join(folder, name));
  await syncFolder(folder);
}

async function forget(folder: string, staging: string): Promise<void> {
  await rm(join(folder, intentionName));
  await syncFolder(folder);
  await rm(join(folder, staging), { recursive: true, force: true });
}

/** A restore that could not be brought to an end; the data are what they were. */
export interface SwapFailure {
  readonly source: string;
  readonly reason: Detail;
}

/**
 * Brings a planned swap to an end, after a hard stop, too: the new contents are in place, or the old ones are again and the
 * failure is answered. Whoever calls it holds the folder's lock. Rejects with the system's error when neither can be had; then
 * the plan stands, and nobody may take the folder for a new one.
 */
export async function finishSwap(folder: string): Promise<SwapFailure | null> {
  const intention = await readIntention(folder);
  if (intention === null) {
    // Unpacked when a hard stop came.
    const left = (await readdir(folder)).filter(isOfRestore);
    for (const name of left) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
    return null;
  }
  try {
    await moveIn(folder, intention);
  } catch (error) {
    await moveBack(folder, intention);
    await forget(folder, intention.staging);
    if (intention.before !== null) await rmdir(join(folder, intention.before)).catch(() => undefined);
    return { source: intention.source, reason: systemReason(error) };
  }
  await forget(folder, intention.staging);
  return null;
}
