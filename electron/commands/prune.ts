import { isoTimeOrNull } from '../../shared/iso-time.ts';
import type { Language } from '../../shared/locales/language.ts';
import type { RetentionPlan } from '../history/retention.ts';
import { historyFolder } from '../history/scan.ts';
import { print } from '../log/output.ts';
import { problemLine, tell } from '../log/terminal.ts';
import type { Service } from '../service/service.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { type Command, dataOption } from './command.ts';
import { openService } from './open-service.ts';
import { readNumber, usageError } from './options.ts';

const dayMs = 86_400_000;

/** Opens the history once more, which takes the events off the disk; says why when that could not be. */
async function erase(open: () => Promise<Service>, language: Language): Promise<void> {
  const service = await open();
  for (const problem of service.problems.list) if (problem.code === 'erasure-failed') tell(problemLine(problem, language));
  await service.stop();
}

/** `hopwatch prune`: lets the oldest events go, by age or by count, after it was said which. */
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
    let plan: RetentionPlan;
    try {
      plan = service.history.planRetention(policy);
      if (!dryRun && plan.before !== null) {
        tell(
          say('command.prune.going', {
            count: plan.events,
            oldest: isoTimeOrNull(plan.oldest) ?? '',
            newest: isoTimeOrNull(plan.newest) ?? '',
          }),
        );
        plan = await service.data.prune({ before: plan.before });
      }
    } finally {
      await service.stop();
    }
    // Opening is what takes deleted events off the disk.
    if (!dryRun && plan.events > 0) await erase(open, language);
    const { before: _, ...told } = plan;
    await print(
      `${JSON.stringify({ ...told, oldest: isoTimeOrNull(plan.oldest), newest: isoTimeOrNull(plan.newest), removed: !dryRun })}\n`,
    );
    return 0;
  },
};
