import { HopwatchError } from '../../shared/errors.ts';
import { cancelOnSignal } from '../backup/cancel-on-signal.ts';
import { exportToFile, exportToStream } from '../export/export-history.ts';
import { isReaderGone, outputFailed, outputStream } from '../log/output.ts';
import { tell } from '../log/terminal.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { outPath } from '../storage/out-file.ts';
import { type Command, dataOption } from './command.ts';
import { queryOptions, readFormat, readQuery } from './options.ts';

/** `hopwatch export`: writes the history, or a part of it, to a file or to stdout. */
export const exportCommand: Command = {
  summary: 'command.export.summary',
  options: {
    data: dataOption,
    format: { value: 'command.value.format', help: 'command.export.format' },
    out: { value: 'command.value.file', help: 'command.export.out' },
    ...queryOptions,
  },
  run: async (given, language) => {
    const { say } = language;
    const { data, format, out = '-' } = given.options;
    const request = {
      dataFolder: dataFolderOf(data),
      format: readFormat(format, language),
      query: readQuery(given, language),
      language: { code: language.code, locale: language.locale },
    };
    if (typeof out === 'string' && out !== '-') {
      // Ctrl+C must not leave a half-written file behind.
      const cancelled = new HopwatchError('export-failed', { file: out, reason: { say: 'error.reason.stopped' } });
      const events = await cancelOnSignal(cancelled, (signal) => exportToFile(request, outPath(out), { signal }));
      tell(say('command.export.done', { count: events, file: out }));
    } else {
      await exportToStream(request, outputStream()).catch((error: unknown) => {
        if (isReaderGone(error)) return;
        throw error instanceof HopwatchError ? error : outputFailed(error);
      });
    }
    return 0;
  },
};
