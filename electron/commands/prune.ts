import { Service } from '../service.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';
import { readNumber, usageError } from './options.ts';

const dayMs = 86_400_000;
const isoOf = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

/** `hopwatch prune`: lets the oldest events go, by age or by count. */
export const prune: Command = {
  usage: '',
  summary: 'Removes the oldest events, by age or by count, for good. Says what goes; --dry-run only says it.',
  options: {
    data: dataOption,
    'older-than': { value: 'DAYS', help: 'events received longer ago than this may go' },
    keep: { value: 'N', help: 'all but the newest N events may go' },
    'dry-run': { help: 'removes nothing' },
  },
  notes: ['Whole files of some 4,000 events go at a time, so that up to that many more than asked for stay.'],
  run: async ({ options }) => {
    const { 'older-than': days, keep } = options;
    if (typeof days !== 'string' && typeof keep !== 'string')
      throw usageError('"hopwatch prune" needs --older-than or --keep', 'Try it with --dry-run first.');
    const policy = {
      before: typeof days === 'string' ? Date.now() - readNumber('--older-than', days, 1, 100_000) * dayMs : undefined,
      keep: typeof keep === 'string' ? readNumber('--keep', keep, 0, Number.MAX_SAFE_INTEGER) : undefined,
    };
    const dryRun = options['dry-run'] === true;
    const dataFolder = dataFolderOf(options.data);
    const open = (): Promise<Service> => Service.open({ dataFolder, program: 'hopwatch prune' });
    const service = await open();
    const plan = service.history.planRetention(policy);
    try {
      if (!dryRun) await service.history.prune(policy);
    } finally {
      await service.stop();
    }
    // Opening is what takes deleted events off the disk.
    if (!dryRun && plan.events > 0) await (await open()).stop();
    process.stdout.write(`${JSON.stringify({ ...plan, oldest: isoOf(plan.oldest), newest: isoOf(plan.newest), removed: !dryRun })}\n`);
    return 0;
  },
};
