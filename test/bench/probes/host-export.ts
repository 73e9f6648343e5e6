import { createInterface } from 'node:readline';
import { exportInWorker } from '../../../electron/export/export-in-worker.ts';
import { Service } from '../../../electron/service/service.ts';
import { exportFormatSchema } from '../../../shared/export/choice.ts';

/**
 * The service as the desktop app hosts it, without a window: it listens, and for each line on stdin, `FORMAT FILE`, it
 * exports the whole history on the worker thread and answers with a line.
 */
const [dataFolder = '', workers = ''] = process.argv.slice(2);
const service = await Service.open({ dataFolder, program: 'The benchmark', port: 0 });
await service.start();
process.stdout.write(`${JSON.stringify({ url: service.urls.current })}\n`);

createInterface({ input: process.stdin }).on('line', (line) => {
  const [format, file = ''] = line.split(' ');
  exportInWorker({ request: { dataFolder, format: exportFormatSchema.parse(format), query: {} }, file }, workers).then(
    (events) => process.stdout.write(`${JSON.stringify({ events })}\n`),
    (error: Error) => process.stdout.write(`${JSON.stringify({ error: error.message })}\n`),
  );
});
process.once('SIGTERM', () => {
  void service.stop().then(() => process.exit());
});
