import type { RunningStatus } from '../../shared/address/status.ts';
import { addressWords } from '../../shared/address/words.ts';
import { sayDetail } from '../../shared/detail.ts';
import { describeProblem, isAbout } from '../../shared/errors.ts';
import type { Language } from '../../shared/locales/language.ts';
import { print } from '../log/output.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { answers, readStatus } from '../status/read-status.ts';
import { type Command, dataOption } from './command.ts';
import { tellIfWithoutData } from './tell-without-data.ts';

/** Whether messages from HireHop arrive, as far as Hopwatch can know. */
type Overall = 'healthy' | 'degraded' | 'stopped';

function overallOf(status: RunningStatus | null, isAnswering: boolean): Overall {
  if (status === null || status.listener.state === 'stopped' || !isAnswering) return 'stopped';
  if (status.problems.some(({ code }) => isAbout(code, 'storage'))) return 'stopped';
  const { state } = status.address;
  return state === 'stopped' || state === 'degraded' ? state : state === 'starting' ? 'degraded' : 'healthy';
}

function addressLine({ address }: RunningStatus, language: Language): string {
  const words = [address.url, addressWords(address, language)].filter(Boolean).join(' ');
  const { checkedAt } = address;
  if (checkedAt === null) return language.say('command.status.address', { words });
  return language.say('command.status.address.checked', { words, time: sayDetail({ at: checkedAt }, language) });
}

function inWords(status: RunningStatus, isAnswering: boolean, language: Language): string[] {
  const { say } = language;
  const { listener, address } = status;
  const where = { host: listener.host, port: String(listener.port) };
  const lines = [
    say('command.status.runs', { program: status.program, pid: String(status.pid), since: sayDetail({ at: status.startedAt }, language) }),
    listener.state === 'stopped'
      ? say('command.status.listener.stopped')
      : say(isAnswering ? 'command.status.listener.listening' : 'command.status.listener.silent', where),
    addressLine(status, language),
    say(status.exportKeySet ? 'command.status.key.set' : 'command.status.key.missing'),
    say('command.status.events', { events: status.events, unread: status.unread, quarantined: status.quarantined }),
  ];
  const trouble = [...(address.problem === null ? [] : [address.problem]), ...status.problems];
  const told = new Set<string>();
  for (const problem of trouble) {
    if (told.has(problem.code)) continue;
    told.add(problem.code);
    const { title, meaning, action } = describeProblem(problem, language);
    lines.push('', `${title}.`, `  ${meaning}`, `  ${say('command.status.action', { action })}`);
  }
  return lines;
}

/** `hopwatch status`: how the Hopwatch that uses a data folder is. */
export const statusCommand: Command = {
  summary: 'command.status.summary',
  options: { data: dataOption, json: { help: 'command.status.json' } },
  notes: ['command.status.exit'],
  run: async ({ options }, language) => {
    const dataFolder = dataFolderOf(options.data);
    tellIfWithoutData(dataFolder, language);
    const status = await readStatus(dataFolder);
    const { host, port } = status?.listener ?? { host: '', port: null };
    const isAnswering = port !== null && (await answers(host, port));
    const overall = overallOf(status, isAnswering);
    if (options.json === true) {
      await print(`${JSON.stringify({ overall, running: status !== null, ...status })}\n`);
    } else {
      const { say } = language;
      const lines = status === null ? [say('command.status.notRunning')] : inWords(status, isAnswering, language);
      await print(`${[say(`command.status.overall.${overall}`), ...lines].join('\n')}\n`);
    }
    return overall === 'healthy' ? 0 : 1;
  },
};
