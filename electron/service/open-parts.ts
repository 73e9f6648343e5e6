import { join } from 'node:path';
import { HopwatchError, type Problem } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { History } from '../history/history.ts';
import { Intake } from '../intake/intake.ts';
import { type Budgets, defaultBudgets, OutcomeBudgets } from '../listener/outcome-budgets.ts';
import { hideKeysOfFormerData } from '../quarantine/hide-kept-keys.ts';
import { Quarantine, quarantineFolder } from '../quarantine/quarantine.ts';
import { holdsData } from '../settings/data-folder.ts';
import type { KnownData, KnownFolder } from '../settings/known-folder.ts';
import { SettingsStore } from '../settings/settings-store.ts';
import { FolderGuard } from '../storage/folder-guard.ts';
import { FolderLock, lockedBy } from '../storage/folder-lock.ts';
import { removeLeftOvers } from '../storage/left-overs.ts';
import { isGone } from '../storage/lock-owner.ts';
import { preparePrivateFolder } from '../storage/private-folder.ts';
import { Reserve } from '../storage/reserve.ts';
import { finishSwap } from '../storage/swap.ts';
import { takeCarriedProblem } from './carried-problem.ts';
import { storageError } from './problems.ts';

export interface OpenOptions {
  readonly dataFolder: string;
  /** How this program is called when another one is refused the folder: "The Hopwatch app". */
  readonly program: string;
  /** What is answered in full of requests that can't be taken; the product's own unless given. */
  readonly budgets?: Budgets;
  /** What is remembered of the folder outside of it; nothing unless given. */
  readonly known?: KnownFolder;
  /** Called while the history's indexes have to be made anew. From 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** What a service is made of, open. */
export interface ServiceParts {
  readonly lock: FolderLock;
  readonly guard: FolderGuard;
  readonly reserve: Reserve;
  readonly settings: SettingsStore;
  readonly history: History;
  readonly quarantine: Quarantine;
  readonly intake: Intake;
  readonly budgets: OutcomeBudgets;
  /** What there is to tell of the start. */
  readonly told: readonly Problem[];
}

/** Makes the data folder, for its owner's eyes only. Fails with `folder-unusable` or `folder-shared`. */
async function prepareFolder(folder: string): Promise<void> {
  try {
    await preparePrivateFolder(folder, holdsData);
  } catch (error) {
    if (error instanceof HopwatchError) throw error;
    throw new HopwatchError('folder-unusable', { folder, reason: systemReason(error) }, { cause: error });
  }
}

/** Throws `folder-locked` when the data of a folder were taken away under a process that still runs, and can't know it's wanted here. */
function refuseTakenAway(former: KnownData | null, folder: string): void {
  const owner = former?.owner ?? null;
  if (owner === null || holdsData(folder) || isGone(owner, { holdsFolder: false, isShared: false })) return;
  throw lockedBy(owner, folder, false);
}

/** Finishes a restore that was begun; resolves with what there is to tell of it and of the run before. */
async function finishWhatWasBegun(dataFolder: string): Promise<Problem[]> {
  const failure = await finishSwap(dataFolder);
  const carried = await takeCarriedProblem(dataFolder);
  return [
    ...(failure === null
      ? []
      : [{ code: 'restore-failed', details: { file: failure.source, folder: dataFolder, reason: failure.reason } } as const]),
    ...(carried === null ? [] : [carried]),
  ];
}

/**
 * Opens a data folder, made if there is none, and takes its lock. Rejects with `folder-unusable`, `folder-shared`,
 * `folder-locked` or `data-newer`, and lets all go again; damage is stepped over and told.
 */
export async function openParts(options: OpenOptions): Promise<ServiceParts> {
  const { dataFolder } = options;
  const former = (await options.known?.recall()) ?? null;
  refuseTakenAway(former, dataFolder);
  await prepareFolder(dataFolder);
  const reserve = new Reserve(dataFolder);
  let lock: FolderLock;
  try {
    lock = await reserve.with(() => FolderLock.acquire(dataFolder, options.program));
  } catch (error) {
    if (error instanceof HopwatchError) throw error;
    throw new HopwatchError('folder-unusable', { folder: dataFolder, reason: systemReason(error) }, { cause: error });
  }
  const opened: { close(): Promise<void> }[] = [];
  try {
    const told = await finishWhatWasBegun(dataFolder);
    const guard = new FolderGuard(dataFolder, lock);
    const historyFolder = join(dataFolder, 'history');
    await removeLeftOvers(dataFolder, historyFolder, quarantineFolder(dataFolder));
    if (former !== null && !holdsData(dataFolder))
      told.push({ code: 'data-missing', details: { folder: dataFolder, seen: { at: former.seenAt } } });
    const settings = await reserve.with(() => SettingsStore.read(dataFolder, former?.settings));
    const history = await reserve.with(() =>
      History.open({ folder: historyFolder, onProgress: options.onProgress, withRoom: reserve.with, guard }),
    );
    opened.push(history);
    const quarantine = await reserve.with(() =>
      Quarantine.open(quarantineFolder(dataFolder), { guard, hashKey: (key) => settings.hashKey(key) }),
    );
    opened.push(quarantine);
    await hideKeysOfFormerData(dataFolder, (key) => settings.hashKey(key));
    const budgets = new OutcomeBudgets(options.budgets ?? defaultBudgets, () => performance.now());
    const intake = await Intake.create({
      history,
      quarantine,
      exportKey: () => settings.value.exportKey,
      quarantineBudget: (reason, bytes) => budgets.quarantine(reason, bytes),
      now: Date.now,
    });
    await reserve.with(() => settings.settle());
    await reserve.keep();
    return { lock, guard, reserve, settings, history, quarantine, intake, budgets, told };
  } catch (error) {
    // What else fails while everything is let go again must not hide why.
    for (const each of opened) await each.close().catch(() => undefined);
    await lock.release().catch(() => undefined);
    throw error instanceof HopwatchError ? error : storageError(error, dataFolder);
  }
}
