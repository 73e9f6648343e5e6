import { once } from 'node:events';
import { formatId, parseId } from '../history/event-record.ts';
import { readKept } from '../history/kept-messages.ts';
import { historyFolder } from '../history/scan.ts';
import { quarantineFolder, readSetAside, type StoredSetAside } from '../intake/quarantine.ts';
import { Service } from '../service.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';
import { suggestion, usageError } from './options.ts';
import { tell, writeJsonLine } from './terminal.ts';

/** So many messages are held in memory while listing. */
const listedAtOnce = 50;

const messages = (count: number): string => `${count} ${count === 1 ? 'message' : 'messages'}`;

/** Bodies that aren't UTF-8 stand as base64, as on disk. */
function toListed({ id, receivedAt, reason, sender, contentType, body }: StoredSetAside): object {
  const text = body.toString('utf8');
  const isText = Buffer.from(text).equals(body);
  return {
    id: formatId(id),
    receivedAt: new Date(receivedAt).toISOString(),
    reason,
    sender,
    contentType,
    encoding: isText ? 'utf8' : 'base64',
    body: isText ? text : body.toString('base64'),
  };
}

async function list(dataFolder: string): Promise<number> {
  const folder = quarantineFolder(dataFolder);
  const { kept, dropped } = await readKept(folder);
  // Who reads may have had enough ("| head"): that's no failure of ours.
  let isRead = true;
  process.stdout.on('error', () => {
    isRead = false;
  });
  for (let from = 0; from < kept.length && isRead; from += listedAtOnce) {
    for (const message of await readSetAside(folder, kept.slice(from, from + listedAtOnce))) {
      if (!writeJsonLine(toListed(message)) && isRead) await once(process.stdout, 'drain').catch(() => undefined);
    }
  }
  if (dropped !== null) {
    const [oldest, newest] = [dropped.oldest, dropped.newest].map((time) => new Date(time).toISOString());
    tell(`${messages(dropped.count)} had to go to make room, received from ${oldest} to ${newest}.`);
  }
  return 0;
}

/** The messages that a call names, and the ids that it names in vain. */
function choose(service: Service, ids: readonly number[] | 'all'): { found: number[]; unknown: number[] } {
  const all = service.quarantine.idsThrough(Number.POSITIVE_INFINITY);
  if (ids === 'all') return { found: all, unknown: [] };
  const known = new Set(all);
  return { found: ids.filter((id) => known.has(id)), unknown: ids.filter((id) => !known.has(id)) };
}

async function accept(service: Service, ids: readonly number[]): Promise<number> {
  const { accepted, left } = await service.acceptSetAside(ids);
  process.stdout.write(`${accepted} accepted, ${left} not understood\n`);
  if (left > 0) tell(`What can't be read as an event stays set aside: "hopwatch quarantine list" says why.`);
  return left;
}

async function remove(service: Service, ids: readonly number[]): Promise<number> {
  process.stdout.write(`${await service.deleteSetAside(ids)} deleted\n`);
  return 0;
}

const changes = { accept, delete: remove } as const;

async function change(name: keyof typeof changes, dataFolder: string, ids: readonly number[] | 'all'): Promise<number> {
  const service = await Service.open({ dataFolder, program: `hopwatch quarantine ${name}` });
  try {
    const { found, unknown } = choose(service, ids);
    const left = await changes[name](service, found);
    for (const id of unknown) tell(`There is no message ${formatId(id)} set aside.`);
    return left + unknown.length === 0 ? 0 : 1;
  } finally {
    await service.stop();
  }
}

function readIds(action: string, given: readonly string[], all: boolean): readonly number[] | 'all' {
  const hint = `"hopwatch quarantine list" shows their ids.`;
  if (all && given.length > 0) throw usageError(`"hopwatch quarantine ${action}" takes ids or --all, not both`, hint);
  if (all) return 'all';
  if (given.length === 0) throw usageError(`"hopwatch quarantine ${action}" needs the ids of messages, or --all`, hint);
  return given.map((text) => {
    const id = parseId(text);
    if (id === null) throw usageError(`"${text}" is no id of a message`, hint);
    return id;
  });
}

const actions = ['list', 'accept', 'delete'];

/** `hopwatch quarantine`: shows what was set aside, takes it as events after all, or deletes it. */
export const quarantine: Command = {
  usage: 'list|accept|delete [ID…]',
  summary: 'Shows the messages that were set aside, takes them as events after all, or deletes them.',
  options: { data: dataOption, all: { help: 'accept or delete all of them' } },
  notes: [
    'list    prints one JSON line for each message, oldest first: {"id", "receivedAt", "reason", "sender", "contentType", "encoding",',
    '        "body"}. The body is whole, with the export key if it carries one; one that is not UTF-8 stands as base64. Works while',
    '        Hopwatch runs.',
    'accept  records them as events that came when they came. The export key is not asked for again: events whose key is not the',
    '        one that is set are marked as unverified. What cannot be read as an event stays; then the exit status is 1.',
    'delete  deletes them for good.',
  ],
  run: async ({ options, args }) => {
    const [action, ...given] = args;
    if (action === undefined) throw usageError('"hopwatch quarantine" needs to know what to do', `There are: ${actions.join(', ')}.`);
    if (!actions.includes(action)) throw usageError(`"hopwatch quarantine" can't do "${action}"`, suggestion(action, actions));
    const dataFolder = dataFolderOf(options.data);
    if (action === 'list') {
      if (given.length > 0 || options.all === true)
        throw usageError('"hopwatch quarantine list" takes neither ids nor --all', 'It lists all.');
      await historyFolder(dataFolder);
      return list(dataFolder);
    }
    const ids = readIds(action, given, options.all === true);
    // Nothing is made where there is nothing.
    await historyFolder(dataFolder);
    return change(action as keyof typeof changes, dataFolder, ids);
  },
};
