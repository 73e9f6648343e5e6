import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyData } from '../../../electron/check/verify.ts';
import { Service } from '../../../electron/service/service.ts';
import { exportKey } from '../../support/messages.ts';
import { newEvent } from '../../support/stored-events.ts';
import { eventsInFile, filesIn, type Held, held, tracesIn } from './look.ts';
import type { Place } from './session.ts';
import type { World } from './worlds.ts';

/** What may lie in a data folder that nobody has open. */
const known = [
  /^(settings\.json|deleted\.json)(\.bak)?$/,
  /^(secrets\.json(\.bak)?|reserve)$/,
  /^history\/(catalogue|deleted|read)\.json(\.bak)?$/,
  /^history\/\d{6}\.(ndjson|index\.json)$/,
  /^(history|quarantine)\/\d{6}\.ndjson\.torn-\d+$/,
  /^quarantine\/removed\.json(\.bak)?$/,
  /^quarantine\/\d{6}\.ndjson$/,
  /^before-restore-[\d-]+\//,
] as const;

/** Sent after each start, to see that recording goes on. */
const extraNumber = 900_000;

const words = (numbers: Iterable<number>): string => [...numbers].slice(0, 8).join(', ');

/** Compares what is held with a world; answers what doesn't fit. */
function compare(world: World, { history, quarantine }: Held, settings: Service['settings']): string[] {
  const complaints: string[] = [];
  for (const [name, expected, found] of [
    ['history', world.history, history],
    ['quarantine', world.quarantine, quarantine],
  ] as const) {
    const there = new Set(found);
    const lost = [...expected].filter(([number, certainty]) => certainty === 'yes' && !there.has(number)).map(([number]) => number);
    const surplus = found.filter((number) => !expected.has(number));
    const twice = found.filter((number, index) => found.indexOf(number) !== index);
    if (lost.length > 0) complaints.push(`${name}: lost ${words(lost)}`);
    if (surplus.length > 0) complaints.push(`${name}: not wanted ${words(surplus)}`);
    if (twice.length > 0) complaints.push(`${name}: twice ${words(twice)}`);
  }
  const gone = world.somewhere.filter((number) => !history.includes(number) && !quarantine.includes(number));
  if (gone.length > 0) complaints.push(`neither in the history nor in the quarantine: ${words(gone)}`);
  for (const [name, value] of world.settings)
    if (settings[name as 'bodyLimitMiB'] !== value)
      complaints.push(`settings: ${name} is ${settings[name as 'bodyLimitMiB']}, not ${value}`);
  if (world.token !== null && settings.token !== world.token) complaints.push('settings: another secret');
  return complaints;
}

async function compareFiles(world: World, place: Place, names: readonly string[]): Promise<string[]> {
  const complaints: string[] = [];
  for (const name of names) {
    const [expected, found] = [world.files.get(name), await eventsInFile(place, name)];
    if (typeof found === 'string') complaints.push(found);
    else if (String(found ?? 'none') !== String(expected ?? 'none'))
      complaints.push(
        `${name} holds ${found === null ? 'nothing' : words(found)}, not ${expected === undefined ? 'nothing' : words(expected)}`,
      );
  }
  return complaints;
}

async function openAgain(place: Place): Promise<Service | string> {
  try {
    return await Service.open({ dataFolder: place.data, program: 'A check', port: 0 });
  } catch (error) {
    return `the start was refused: ${String(error)}`;
  }
}

async function verified({ data }: Place, when: string, mayBe: readonly string[]): Promise<string[]> {
  if (!(await stat(join(data, 'history')).catch(() => null))) return [];
  const { damage } = await verifyData(data);
  const told = damage.filter(({ what }) => !mayBe.includes(what));
  return told.map(({ file, what, line }) => `verify ${when}: ${what} of ${file}${line === undefined ? '' : `, line ${line}`}`);
}

/** What of a check may be otherwise. */
export interface CheckOptions {
  /** Ids that were given before. */
  readonly usedIds: readonly number[];
  /** What the service that ran before held in memory when it was stopped. */
  readonly before?: Held | undefined;
  /** That service told that something could not be read: it may be there again. */
  readonly mayComeBack?: boolean;
  /** Reading failed, so that what could not be read may have been put aside. */
  readonly mayPutAside?: boolean;
}

/**
 * Starts a service on a folder as it was left, and checks that it is in one of the worlds that may be, that recording goes on, that
 * nothing is left behind, and that a second start finds the same. Answers what is wrong.
 */
export async function checkFolder(
  place: Place,
  worlds: readonly World[],
  { usedIds, before, mayComeBack = false, mayPutAside = false }: CheckOptions,
): Promise<string[]> {
  // Settings that aren't there yet belong to a first start.
  // Nor where a swap was stopped half-way, which the start brings to its end.
  const isSwapping = (await stat(join(place.data, 'restoring.json')).catch(() => null)) !== null;
  const complaints = await verified(place, 'beforehand', ['tail', ...(usedIds.length === 0 || isSwapping ? ['settings'] : [])]);
  const service = await openAgain(place);
  if (typeof service === 'string') return [...complaints, service];
  const { problems } = service;
  complaints.push(...problems.list.map(({ code, details }) => `told at the start: ${code} ${JSON.stringify(details ?? {})}`));
  const found = await held(service);
  if (before !== undefined) {
    for (const name of ['history', 'quarantine', 'ids'] as const)
      if (String(before[name]) !== String(mayComeBack ? found[name].filter((each) => before[name].includes(each)) : found[name]))
        complaints.push(`${name}: ${words(before[name])} in memory, ${words(found[name])} afterwards`);
  }
  const files = [...new Set(worlds.flatMap((world) => [...world.files.keys()]))];
  const judged = await Promise.all(
    worlds.map(async (world) => ({
      world,
      wrong: [...compare(world, found, service.settings), ...(await compareFiles(world, place, files))],
    })),
  );
  const best = judged.sort((a, b) => a.wrong.length - b.wrong.length)[0];
  complaints.push(...(best?.wrong ?? []));
  if (new Set(found.ids).size !== found.ids.length) complaints.push('ids are given twice');
  if (String([...found.ids].sort((a, b) => a - b)) !== String(found.ids)) complaints.push('ids do not ascend');

  await service.keepSettings({ exportKey });
  const id = await service.data
    .record({ ...newEvent(extraNumber), job: 15_564 + extraNumber }, [])
    .catch((error: unknown) => String(error));
  const highest = Math.max(0, ...usedIds, ...found.ids);
  if (typeof id === 'string') complaints.push(`recording does not go on: ${id}`);
  else if (id <= highest) complaints.push(`id ${id} is given again (${highest} was)`);
  await service.stop();

  const names = await filesIn(place.data);
  const isKnown = (name: string): boolean => known.some((pattern) => pattern.test(name)) || (mayPutAside && name.endsWith('.damaged'));
  const left = names.filter((name) => !isKnown(name));
  if (left.length > 0) complaints.push(`left behind: ${left.slice(0, 5).join(', ')}`);
  const traces = await tracesIn(place.data);
  const kept = [...(best?.world.erased ?? [])].filter((number) => traces.has(number));
  if (kept.length > 0) complaints.push(`deleted, and still on the disk: ${words(kept)}`);
  complaints.push(...(await verified(place, 'afterwards', [])));

  const again = await openAgain(place);
  if (typeof again === 'string') return [...complaints, again];
  const second = await held(again);
  if (String(second.history) !== String([...found.history, extraNumber]))
    complaints.push(`the second start finds ${words(second.history)}`);
  if (String(second.quarantine) !== String(found.quarantine)) complaints.push('the second start finds another quarantine');
  await again.stop();
  return complaints;
}
