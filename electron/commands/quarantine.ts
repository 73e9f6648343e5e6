import { isoTime } from '../../shared/iso-time.ts';
import type { Language } from '../../shared/locales/language.ts';
import { historyFolder } from '../history/scan.ts';
import { print } from '../log/output.ts';
import { printJsonLine, tell } from '../log/terminal.ts';
import type { StoredMessage } from '../quarantine/kept-line.ts';
import { readKept } from '../quarantine/kept-messages.ts';
import { quarantineFolder, readQuarantined } from '../quarantine/quarantine.ts';
import type { Service } from '../service/service.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { formatId, parseId } from '../storage/ids.ts';
import { type Command, dataOption } from './command.ts';
import { explained } from './help.ts';
import { openService } from './open-service.ts';
import { suggestion, usageError } from './options.ts';

/** So many messages are held in memory while listing. */
const listedAtOnce = 50;

/** Bodies that aren't UTF-8 stand as base64, as on disk. */
function toListed({ id, receivedAt, reason, sender, contentType, body }: StoredMessage): object {
  const text = body.toString('utf8');
  const isText = Buffer.from(text).equals(body);
  return {
    id: formatId(id),
    receivedAt: isoTime(receivedAt),
    reason,
    sender,
    contentType,
    encoding: isText ? 'utf8' : 'base64',
    body: isText ? text : body.toString('base64'),
  };
}

async function list(dataFolder: string, { say }: Language): Promise<number> {
  const folder = quarantineFolder(dataFolder);
  const { kept, dropped } = await readKept(folder);
  for (let from = 0; from < kept.length; from += listedAtOnce) {
    for (const message of await readQuarantined(folder, kept.slice(from, from + listedAtOnce))) {
      if (!(await printJsonLine(toListed(message)))) return 0;
    }
  }
  if (dropped !== null) {
    const { count, oldest, newest } = dropped;
    const times = { oldest: isoTime(oldest), newest: isoTime(newest) };
    tell(say('command.quarantine.dropped', { count, ...times }));
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

async function accept(service: Service, ids: readonly number[], { say }: Language): Promise<number> {
  const { accepted, left } = await service.data.acceptQuarantined(ids);
  await print(`${say('command.quarantine.accepted', { accepted, left })}\n`);
  if (left > 0) tell(say('command.quarantine.left'));
  return left;
}

async function remove(service: Service, ids: readonly number[], { say }: Language): Promise<number> {
  await print(`${say('command.quarantine.deleted', { count: await service.data.deleteQuarantined(ids) })}\n`);
  return 0;
}

const changes = { accept, delete: remove } as const;

interface Change {
  readonly action: keyof typeof changes;
  readonly dataFolder: string;
  readonly ids: readonly number[] | 'all';
}

async function change({ action, dataFolder, ids }: Change, language: Language): Promise<number> {
  const service = await openService({ dataFolder, program: `hopwatch quarantine ${action}` });
  try {
    const { found, unknown } = choose(service, ids);
    const left = await changes[action](service, found, language);
    for (const id of unknown) tell(language.say('command.quarantine.noMessage', { id: formatId(id) }));
    return left + unknown.length === 0 ? 0 : 1;
  } finally {
    await service.stop();
  }
}

function readIds(action: string, given: readonly string[], all: boolean, { say }: Language): readonly number[] | 'all' {
  const hint = say('command.quarantine.ids');
  if (all && given.length > 0) throw usageError(say('command.quarantine.idsOrAll', { action }), hint);
  if (all) return 'all';
  if (given.length === 0) throw usageError(say('command.quarantine.needsIds', { action }), hint);
  return given.map((text) => {
    const id = parseId(text);
    if (id === null) throw usageError(say('command.quarantine.noId', { given: text }), hint);
    return id;
  });
}

const actions = ['list', 'accept', 'delete'];
const listedFields = '{"id", "receivedAt", "reason", "sender", "contentType", "encoding", "body"}';
/** The names of the actions are that long with the space behind them, in characters. */
const namesWidth = 8;

/** `hopwatch quarantine`: shows what was set aside, takes it as events after all, or deletes it. */
export const quarantine: Command = {
  usage: 'command.value.action',
  summary: 'command.quarantine.summary',
  options: { data: dataOption, all: { help: 'command.quarantine.all' } },
  notes: [
    ({ say }) => explained('list', say('command.quarantine.list', { line: listedFields }), namesWidth),
    ({ say }) => explained('accept', say('command.quarantine.accept'), namesWidth),
    ({ say }) => explained('delete', say('command.quarantine.delete'), namesWidth),
  ],
  run: async ({ options, args }, language) => {
    const { say } = language;
    const [action, ...given] = args;
    if (action === undefined)
      throw usageError(say('command.quarantine.needsAction'), say('command.hint.known', { known: actions.join(', ') }));
    if (!actions.includes(action))
      throw usageError(say('command.quarantine.wrongAction', { given: action }), suggestion(action, actions, language));
    const dataFolder = dataFolderOf(options.data);
    if (action === 'list') {
      if (given.length > 0 || options.all === true)
        throw usageError(say('command.quarantine.listTakesNone'), say('command.quarantine.listsAll'));
      await historyFolder(dataFolder);
      return list(dataFolder, language);
    }
    const ids = readIds(action, given, options.all === true, language);
    // Nothing is made where there is nothing.
    await historyFolder(dataFolder);
    return change({ action: action as keyof typeof changes, dataFolder, ids }, language);
  },
};
