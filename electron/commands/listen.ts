import { once } from 'node:events';
import { dirname } from 'node:path';
import { version } from '../../package.json';
import { type PublicAddressSetting, readPublicAddress } from '../../shared/address/public-address.ts';
import { sayDetail } from '../../shared/detail.ts';
import { asHopwatchError } from '../../shared/errors.ts';
import { isoTime } from '../../shared/iso-time.ts';
import type { Language } from '../../shared/locales/language.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { catchTheRest } from '../faults/last-resort.ts';
import type { StoredEvent } from '../history/event-record.ts';
import { isExportKey } from '../intake/export-key.ts';
import { ServiceLog } from '../log/service-log.ts';
import { printJsonLine, problemLine, tell } from '../log/terminal.ts';
import { endInOrder, within } from '../service/end-in-order.ts';
import type { Service } from '../service/service.ts';
import { StatusFile } from '../status/status-file.ts';
import { formatId } from '../storage/ids.ts';
import { PublicAddress } from '../tunnel/public-address.ts';
import { type Command, dataOption } from './command.ts';
import { givenExportKey } from './credentials.ts';
import { languageOf, openOrMakeService } from './open-service.ts';
import { readNumber, usageError } from './options.ts';

/** How long the tunnel may take to be let go, in milliseconds. */
const tunnelStopMs = 3_000;

/** Prints lines for whoever follows the listener. That they can't be printed is told once, and the record goes on. */
function linePrinter(language: Language): (value: object) => void {
  let hasFailed = false;
  return (value) => {
    printJsonLine(value).catch((thrown: unknown) => {
      if (hasFailed) return;
      hasFailed = true;
      tell(language.say('command.listen.mute', { reason: sayDetail(systemReason((thrown as Error).cause), language) }));
    });
  };
}

const eventLine = ({ id, event, job, receivedAt }: StoredEvent): object => ({
  id: formatId(id),
  event,
  job,
  receivedAt: isoTime(receivedAt),
});

/** Tells each problem on stderr once; when it was gone and comes back, once more. */
function problemTeller(service: Service): () => void {
  let told = new Set<string>();
  return () => {
    for (const problem of service.problems.list) {
      if (!told.has(problem.code)) tell(problemLine(problem, languageOf(service)));
    }
    const now = new Set<string>(service.problems.list.map(({ code }) => code));
    if (told.has('disk-full') && !now.has('disk-full')) tell(languageOf(service).say('command.listen.room'));
    told = now;
  };
}

/** Tells on stderr how far the indexes are, at every tenth. */
function progressTeller({ say }: Language): (done: number) => void {
  let told = -1;
  return (done) => {
    const tenth = Math.floor(done * 10);
    if (tenth > told) tell(say('command.listen.index', { percent: tenth * 10 }));
    told = Math.max(told, tenth);
  };
}

/** The public address of this run; undefined leaves it to the settings. */
function readTunnel(text: string | boolean | undefined, language: Language): PublicAddressSetting | undefined {
  if (typeof text !== 'string') return undefined;
  const read = readPublicAddress(text, language);
  if ('wrong' in read) throw usageError(language.say('command.listen.wrongTunnel', { given: text }), read.wrong);
  return read.address;
}

/**
 * As a systemd service the export key comes as a credential: it is kept, unless it is the one that is known. One that can't be
 * used is told, and the key that is kept stays in force: that is no reason not to record.
 */
async function keepGivenKey(service: Service): Promise<void> {
  try {
    const key = await givenExportKey(process.env);
    const { exportKey } = service.settings;
    if (key !== null && (exportKey === null || !isExportKey(key, exportKey))) await service.keepSettings({ exportKey: key });
  } catch (error) {
    tell(problemLine(asHopwatchError(error).problem, languageOf(service)));
  }
}

/** `hopwatch listen`: the service without a window. */
export const listen: Command = {
  summary: 'command.listen.summary',
  options: {
    data: dataOption,
    port: { value: 'command.value.number', help: 'command.listen.port' },
    host: { value: 'command.value.address', help: 'command.listen.host' },
    tunnel: {
      value: 'command.value.address',
      help: ({ say }) => say('command.listen.tunnel', { forms: say('address.forms') }),
    },
    events: { help: 'command.listen.events' },
  },
  notes: [
    ({ say }) => say('command.listen.firstLine', { line: '{"url", "data", "pid"}' }),
    ({ say }) => say('command.listen.publicUrl', { line: '{"publicUrl"}' }),
  ],
  run: async (given, language) => {
    const { options } = given;
    const setting = readTunnel(options.tunnel, language);
    const service = await openOrMakeService(given, {
      program: 'hopwatch listen',
      onProgress: progressTeller(language),
      host: typeof options.host === 'string' ? options.host : '127.0.0.1',
      port: typeof options.port === 'string' ? readNumber('--port', options.port, [0, 65_535], language) : undefined,
    });
    const printLine = linePrinter(language);
    const address = new PublicAddress({ service, setting, programFolder: dirname(process.argv[1] ?? '.') });
    const log = new ServiceLog({ service, program: 'hopwatch listen', version });
    const statusFile = new StatusFile(service, address, 'hopwatch listen');
    const failed = new Promise<never>((_, reject) => catchTheRest(reject));
    // SIGHUP: the terminal was closed; SIGBREAK: Ctrl+Break on Windows.
    const signals = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const;
    const ended = Promise.race([...signals.map((signal) => once(process, signal)), failed]);
    // It may fail before it's awaited.
    ended.catch((error: Error) => log.log.write('error', `crashed: ${error.stack ?? String(error)}`));
    try {
      log.start();
      const tellProblems = problemTeller(service);
      tellProblems();
      await keepGivenKey(service);
      if (options.events === true) service.on('recorded', (event) => printLine(eventLine(event)));
      await service.start();
      service.on('changed', tellProblems);
      printLine({ url: service.urls.local, data: service.dataFolder, pid: process.pid });
      if (service.settings.exportKey === null) {
        tell(language.say('command.listen.noKey'));
      }
      address.on('url', () => printLine({ publicUrl: service.urls.current }));
      address.start();
      statusFile.start();
      await ended;
    } finally {
      // A tunnel that hangs must hold up neither the record nor the process.
      await endInOrder(
        () => statusFile.stop(),
        () => within(tunnelStopMs, address.stop()),
        () => log.stop(),
        () => service.stop(),
      );
      setTimeout(() => process.exit(), tunnelStopMs).unref();
    }
    return 0;
  },
};
