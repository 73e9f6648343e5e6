import { Service } from '../../electron/service/service.ts';
import { exportKey } from '../support/messages.ts';
import type { TargetReport } from './target-process.ts';

/**
 * The service that is tortured, as a process of its own, so that a crash is one and memory can be measured. With the second
 * argument `unlimited` everything is answered in full, as if it came slowly enough.
 */
const [dataFolder = '', limits = ''] = process.argv.slice(2);
const plenty = { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 };
const service = await Service.open({
  dataFolder,
  program: 'A torture',
  port: 0,
  ...(limits === 'unlimited' && { budgets: { refused: plenty, quarantine: plenty } }),
});
await service.keepSettings({ exportKey });
await service.start();

function report(): TargetReport {
  // Twice: what is freed in the first round may hold what is freed in the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return {
    url: service.urls.current ?? '',
    rssMb: rss / 1024 / 1024,
    heapMb: (heapUsed + external) / 1024 / 1024,
    recorded: service.history.size,
    quarantined: service.quarantine.size,
    refused: service.refusals.total,
    problems: service.problems.list.map(({ code }) => code),
  };
}

process.on('message', async (order: 'report' | 'stop') => {
  if (order === 'stop') {
    await service.stop();
    process.disconnect();
  } else process.send?.(report());
});
process.send?.(report());
