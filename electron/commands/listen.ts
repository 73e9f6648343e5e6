import { once } from 'node:events';
import { HopwatchError } from '../../shared/errors.ts';
import { formatId, type StoredEvent } from '../history/event-record.ts';
import { isExportKey } from '../intake/export-key.ts';
import { Service } from '../service.ts';
import { type Command, dataOption } from './command.ts';
import { givenExportKey } from './credentials.ts';
import { dataFolderOf } from './data-folder.ts';
import { readNumber } from './options.ts';
import { tell, writeJsonLine } from './terminal.ts';

function reportEvent({ id, event, job, receivedAt }: StoredEvent): void {
  writeJsonLine({ id: formatId(id), event, job, receivedAt: new Date(receivedAt).toISOString() });
}

/** Tells each problem on stderr once; when it was gone and comes back, once more. */
function problemTeller(service: Service): () => void {
  let told = new Set<string>();
  return () => {
    for (const { code, details } of service.problems) {
      if (!told.has(code)) tell(new HopwatchError(code, details).message);
    }
    const now = new Set<string>(service.problems.map(({ code }) => code));
    if (told.has('disk-full') && !now.has('disk-full')) tell('There is room again: events are recorded.');
    told = now;
  };
}

/** Tells on stderr how far the indexes are, at every tenth. */
function progressTeller(): (done: number) => void {
  let told = -1;
  return (done) => {
    const tenth = Math.floor(done * 10);
    if (tenth > told) tell(`Making the index of the history anew: ${tenth * 10} %`);
    told = Math.max(told, tenth);
  };
}

/** As a systemd service the export key comes as a credential: it is kept, unless it is the one that is known. */
async function keepGivenKey(service: Service): Promise<void> {
  const key = await givenExportKey(process.env);
  const { exportKey } = service.settings;
  if (key !== null && (exportKey === null || !isExportKey(key, exportKey))) await service.keepSettings({ exportKey: key });
}

/** `hopwatch listen`: the service without a window. */
export const listen: Command = {
  usage: '',
  summary: 'Listens for webhooks and records them, without a window.',
  options: {
    data: dataOption,
    port: { value: 'N', help: 'the port for this run; 0 takes any free one. Without it, the port that is kept in the settings' },
    host: { value: 'ADDRESS', help: 'the address to listen on; 127.0.0.1 unless given' },
    events: { help: 'prints one JSON line for each recorded event' },
  },
  notes: ['The first line on stdout is JSON: {"url", "data", "pid"}. SIGTERM or Ctrl+C ends it cleanly.'],
  run: async ({ options }) => {
    const service = await Service.open({
      dataFolder: dataFolderOf(options.data),
      program: 'hopwatch listen',
      onProgress: progressTeller(),
      host: typeof options.host === 'string' ? options.host : '127.0.0.1',
      port: typeof options.port === 'string' ? readNumber('--port', options.port, 0, 65_535) : undefined,
    });
    // Who reads our output may go away; the record goes on.
    process.stdout.on('error', () => undefined);
    const ended = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    try {
      const tellProblems = problemTeller(service);
      tellProblems();
      await keepGivenKey(service);
      if (options.events === true) service.on('recorded', reportEvent);
      await service.startListening();
      service.on('changed', tellProblems);
      writeJsonLine({ url: service.webhookUrl, data: service.dataFolder, pid: process.pid });
      if (service.settings.exportKey === null) {
        tell('No export key is set: events are recorded and marked as unverified. Set it with "hopwatch set exportKey KEY".');
      }
      await ended;
    } finally {
      await service.stop();
    }
    return 0;
  },
};
