import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { unpackVerified } from '../backup/restore.ts';
import type { Service } from '../service/service.ts';
import { makeStaging, planSwap } from '../storage/swap.ts';

/**
 * Replaces a service's data by a backup. The backup is unpacked and verified first, while everything goes on; then it is written down
 * what is to be done, and the service is stopped. The next start does it, under the folder's lock: what was there is moved into a
 * folder beside it, or, if that fails, stays. Rejects with the errors of `restore`, and then nothing has changed; once it resolves, the
 * program must be started anew. Answers how many events there will be.
 */
export async function restoreData(service: Service, file: string, now: Date): Promise<number> {
  const { dataFolder } = service;
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  let staging = '';
  try {
    const makeFolder = async (): Promise<string> => {
      staging = await makeStaging(dataFolder);
      return staging;
    };
    const { events } = await unpackVerified(file, makeFolder, { knownAddress: service.settings.publicAddress });
    await planSwap(dataFolder, basename(staging), `before-restore-${stamp}`, file);
    // The plan stands: it will be carried out, however this ends.
    await service.stop().catch(() => undefined);
    return events;
  } catch (error) {
    if (staging !== '') await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    if (error instanceof HopwatchError) throw error;
    throw new HopwatchError('restore-failed', { file, folder: dataFolder, reason: systemReason(error) }, { cause: error });
  }
}
