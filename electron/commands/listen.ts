import { once } from 'node:events';
import { dirname } from 'node:path';
import { type PublicAddressSetting, publicAddressForms, readPublicAddress } from '../../shared/address/public-address.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { formatId, type StoredEvent } from '../history/event-record.ts';
import { isExportKey } from '../intake/export-key.ts';
import { Service } from '../service.ts';
import { StatusFile } from '../status/status-file.ts';
import { PublicAddress } from '../tunnel/public-address.ts';
import { type Command, dataOption } from './command.ts';
import { givenExportKey } from './credentials.ts';
import { dataFolderOf } from './data-folder.ts';
import { readNumber, usageError } from './options.ts';
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

/** The public address of this run; undefined leaves it to the settings. */
function readTunnel(text: string | boolean | undefined): PublicAddressSetting | undefined {
  if (typeof text !== 'string') return undefined;
  const read = readPublicAddress(text);
  if ('wrong' in read) throw usageError(`--tunnel does not take "${text}"`, read.wrong);
  return read.address;
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
    tunnel: { value: 'ADDRESS', help: `how HireHop reaches this computer, for this run: ${publicAddressForms}` },
    events: { help: 'prints one JSON line for each recorded event' },
  },
  notes: [
    'The first line on stdout is JSON: {"url", "data", "pid"}. SIGTERM or Ctrl+C ends it cleanly.',
    'With a public address a line {"publicUrl"} follows as soon as it is known, and again when it changes: give that to HireHop.',
  ],
  run: async ({ options }) => {
    const setting = readTunnel(options.tunnel);
    const service = await Service.open({
      dataFolder: dataFolderOf(options.data),
      program: 'hopwatch listen',
      onProgress: progressTeller(),
      host: typeof options.host === 'string' ? options.host : '127.0.0.1',
      port: typeof options.port === 'string' ? readNumber('--port', options.port, 0, 65_535) : undefined,
    });
    // Who reads our output may go away; the record goes on.
    process.stdout.on('error', () => undefined);
    const address = new PublicAddress({ service, setting, programFolder: dirname(process.argv[1] ?? '.') });
    const statusFile = new StatusFile(service, address, 'hopwatch listen');
    const ended = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    try {
      const tellProblems = problemTeller(service);
      tellProblems();
      await keepGivenKey(service);
      if (options.events === true) service.on('recorded', reportEvent);
      await service.startListening();
      service.on('changed', tellProblems);
      writeJsonLine({ url: service.localWebhookUrl, data: service.dataFolder, pid: process.pid });
      if (service.settings.exportKey === null) {
        tell('No export key is set: events are recorded and marked as unverified. Set it with "hopwatch set exportKey KEY".');
      }
      address.on('url', () => writeJsonLine({ publicUrl: service.webhookUrl }));
      address.start();
      statusFile.start();
      await ended;
    } finally {
      await statusFile.stop();
      await address.stop();
      await service.stop();
    }
    return 0;
  },
};
