import { historyFolder } from '../history/scan.ts';
import { print } from '../log/output.ts';
import type { Service } from '../service/service.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { type Command, dataOption } from './command.ts';
import { openService } from './open-service.ts';
import { readNumber, usageError } from './options.ts';

const dayMs = 86_400_000;
const isoOf = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

/** `hopwatch prune`: lets the oldest events go, by age or by count. */
export const prune: Command = {
  summary: 'command.prune.summary',
  options: {
    data: dataOption,
    'older-than': { value: 'command.value.days', help: 'command.prune.olderThan' },
    keep: { value: 'command.value.number', help: 'command.prune.keep' },
    'dry-run': { help: 'command.prune.dryRun' },
  },
  notes: ['command.prune.files'],
  run: async ({ options }, language) => {
    const { say } = language;
    const { 'older-than': days, keep } = options;
    if (typeof days !== 'string' && typeof keep !== 'string')
      throw usageError(say('command.prune.needsPolicy'), say('command.prune.tryFirst'));
    const policy = {
      before: typeof days === 'string' ? Date.now() - readNumber('--older-than', days, [1, 100_000], language) * dayMs : undefined,
      keep: typeof keep === 'string' ? readNumber('--keep', keep, [0, Number.MAX_SAFE_INTEGER], language) : undefined,
    };
    const dryRun = options['dry-run'] === true;
    const dataFolder = dataFolderOf(options.data);
    // Nothing is made where there is nothing.
    await historyFolder(dataFolder);
    const open = (): Promise<Service> => openService({ dataFolder, program: 'hopwatch prune' });
    const service = await open();
    const plan = service.history.planRetention(policy);
    try {
      if (!dryRun) await service.history.prune(policy);
    } finally {
      await service.stop();
    }
    // Opening is what takes deleted events off the disk.
    if (!dryRun && plan.events > 0) await (await open()).stop();
    await print(`${JSON.stringify({ ...plan, oldest: isoOf(plan.oldest), newest: isoOf(plan.newest), removed: !dryRun })}\n`);
    return 0;
  },
};
