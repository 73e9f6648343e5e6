import type { RunningStatus } from '../../shared/address/status.ts';
import { addressWords } from '../../shared/address/words.ts';
import { describeProblem } from '../../shared/errors.ts';
import { answers, readStatus } from '../status/read-status.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';

/** Whether messages from HireHop arrive, as far as Hopwatch can know. */
type Overall = 'healthy' | 'degraded' | 'stopped';

function overallOf(status: RunningStatus | null, isAnswering: boolean): Overall {
  if (status === null || status.listener.state === 'stopped' || !isAnswering) return 'stopped';
  if (status.problems.some(({ code }) => code === 'disk-full' || code === 'storage-failed')) return 'stopped';
  const { state } = status.address;
  return state === 'stopped' || state === 'degraded' ? state : state === 'starting' ? 'degraded' : 'healthy';
}

function inWords(status: RunningStatus, isAnswering: boolean): string[] {
  const { listener, address } = status;
  const lines = [
    `${status.program} runs (process ${status.pid}, since ${status.startedAt}).`,
    listener.state === 'stopped'
      ? 'Listener: stopped.'
      : isAnswering
        ? `Listener: listening on ${listener.host}, port ${listener.port}.`
        : `Listener: said to listen on ${listener.host}, port ${listener.port}, but nothing answers there.`,
    `Public address: ${address.url === null ? '' : `${address.url} `}${addressWords(address)}${address.checkedAt === null ? '' : `, checked ${address.checkedAt}`}.`,
    `Export key: ${status.exportKeySet ? 'set' : 'not set, events are recorded as unverified'}.`,
    `Events: ${status.events}, unread ${status.unread}, set aside ${status.quarantined}.`,
  ];
  const trouble = [...(address.problem === null ? [] : [address.problem]), ...status.problems];
  const told = new Set<string>();
  for (const problem of trouble) {
    if (told.has(problem.code)) continue;
    told.add(problem.code);
    const { title, meaning, action } = describeProblem(problem);
    lines.push('', `${title}.`, `  ${meaning}`, `  What to do: ${action}`);
  }
  return lines;
}

/** `hopwatch status`: how the Hopwatch that uses a data folder is. */
export const statusCommand: Command = {
  usage: '',
  summary: 'Says whether Hopwatch runs, listens and can be reached from the internet, also beside the running app.',
  options: { data: dataOption, json: { help: 'prints all of it as one JSON object' } },
  notes: ['Exit status: 0 healthy, 1 degraded, stopped or not running.'],
  run: async ({ options }) => {
    const status = await readStatus(dataFolderOf(options.data));
    const { host, port } = status?.listener ?? { host: '', port: null };
    const isAnswering = port !== null && (await answers(host, port));
    const overall = overallOf(status, isAnswering);
    const text =
      options.json === true
        ? JSON.stringify({ overall, running: status !== null, ...status })
        : [`Overall: ${overall}.`, ...(status === null ? ['No Hopwatch runs with this data folder.'] : inWords(status, isAnswering))].join(
            '\n',
          );
    process.stdout.write(`${text}\n`);
    return overall === 'healthy' ? 0 : 1;
  },
};
