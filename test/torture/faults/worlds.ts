import type { Action, Entry } from './ledger.ts';

type Certainty = 'yes' | 'maybe';

/** A state in which a data folder may be found. What isn't in a map isn't there. */
export interface World {
  readonly history: ReadonlyMap<number, Certainty>;
  readonly quarantine: ReadonlyMap<number, Certainty>;
  /** Nothing of these may be on the disk after the next start. */
  readonly erased: ReadonlySet<number>;
  /** These must be in the history, or in the quarantine, or in both. */
  readonly somewhere: readonly number[];
  readonly settings: ReadonlyMap<string, number>;
  /** The secret of the webhook URL; null when any will do. */
  readonly token: string | null;
  /** The events in each backup and export. */
  readonly files: ReadonlyMap<string, readonly number[]>;
}

const empty: World = {
  history: new Map(),
  quarantine: new Map(),
  erased: new Set(),
  somewhere: [],
  settings: new Map(),
  token: null,
  files: new Map(),
};

const withAll = <K, V>(map: ReadonlyMap<K, V>, keys: readonly K[], value: V): Map<K, V> =>
  new Map([...map, ...keys.map((key): [K, V] => [key, value])]);

function without<K, V>(map: ReadonlyMap<K, V>, keys: readonly K[]): Map<K, V> {
  const gone = new Set(keys);
  return new Map([...map].filter(([key]) => !gone.has(key)));
}

/** The world once an action is acknowledged. */
function afterDone(world: World, action: Action, answer: string | undefined): World {
  switch (action.kind) {
    case 'given':
      return {
        ...world,
        history: withAll(new Map(), action.history, 'yes'),
        quarantine: withAll(new Map(), action.quarantine, 'yes'),
        token: action.token,
      };
    case 'start':
      return { ...world, token: world.token ?? answer ?? null };
    case 'record':
      return { ...world, history: withAll(world.history, [action.number], 'yes') };
    case 'quarantine':
      return { ...world, quarantine: withAll(world.quarantine, [action.number], 'yes') };
    case 'delete':
    case 'prune':
      return { ...world, history: without(world.history, action.numbers), erased: new Set([...world.erased, ...action.numbers]) };
    case 'undo': {
      const back = new Set(action.numbers);
      const erased = new Set([...world.erased].filter((number) => !back.has(number)));
      return { ...world, history: withAll(world.history, action.numbers, 'yes'), erased };
    }
    case 'accept':
      return {
        ...world,
        history: withAll(world.history, action.numbers, 'yes'),
        quarantine: without(world.quarantine, action.numbers),
        somewhere: world.somewhere.filter((number) => !action.numbers.includes(number)),
      };
    case 'discard':
      return { ...world, quarantine: without(world.quarantine, action.numbers), erased: new Set([...world.erased, ...action.numbers]) };
    case 'setting':
      return { ...world, settings: withAll(world.settings, [action.name], action.value) };
    case 'renew':
      return { ...world, token: answer ?? null };
    case 'replace':
      return {
        ...empty,
        files: world.files,
        history: withAll(new Map(), action.history, 'yes'),
        quarantine: withAll(new Map(), action.quarantine, 'yes'),
        token: action.token,
      };
    case 'file':
      return { ...world, files: withAll(world.files, [action.name], action.numbers) };
  }
}

/** The worlds that may be found when an action was begun and not answered, or was refused. */
function afterBegun(world: World, action: Action, wasRefused: boolean): World[] {
  switch (action.kind) {
    case 'record':
      // Refused, nothing of it must be left.
      return [wasRefused ? world : { ...world, history: withAll(world.history, [action.number], 'maybe') }];
    case 'quarantine':
      return [wasRefused ? world : { ...world, quarantine: withAll(world.quarantine, [action.number], 'maybe') }];
    case 'accept':
      return [
        {
          ...world,
          history: withAll(world.history, action.numbers, 'maybe'),
          quarantine: withAll(world.quarantine, action.numbers, 'maybe'),
          somewhere: [...world.somewhere, ...action.numbers],
        },
      ];
    case 'given':
    case 'start':
      return [world];
    case 'file':
      // Renamed and then not synced: nothing tells which of the two a power loss would leave.
      return [world, afterDone(world, action, undefined)];
    case 'renew':
      return wasRefused ? [world] : [world, { ...world, token: null }];
    case 'undo':
      // Not erased while it may come back.
      return wasRefused ? [world] : [world, afterDone(world, action, undefined)];
    case 'delete':
    case 'prune':
    case 'discard':
    case 'setting':
    case 'replace':
      return wasRefused ? [world] : [world, afterDone(world, action, undefined)];
  }
}

/**
 * All states in which a folder may be found after what a ledger tells; an action that isn't answered yet may or may not have happened.
 * A restore that was told to have failed at the next start (`restoreFailed`) has changed nothing.
 */
export function possibleWorlds(entries: readonly Entry[], restoreFailed = false): World[] {
  const open = new Map<number, Action>();
  let worlds: World[] = [empty];
  for (const entry of entries) {
    const { act } = entry;
    if (entry.phase === 'begin') {
      open.set(act, entry.action);
      continue;
    }
    const action = open.get(act);
    open.delete(act);
    if (action === undefined) continue;
    worlds =
      entry.phase === 'done'
        ? worlds.flatMap((world) => [
            afterDone(world, action, entry.answer),
            ...(action.kind === 'replace' && restoreFailed ? [world] : []),
          ])
        : worlds.flatMap((world) => afterBegun(world, action, true));
  }
  for (const action of open.values()) worlds = worlds.flatMap((world) => afterBegun(world, action, false));
  return worlds;
}

/** The ids that were told in answers. */
export function usedIdsOf(entries: readonly Entry[]): number[] {
  return entries.flatMap((entry) => {
    const [, id] = (entry.phase === 'done' && /"id":"(\d+)"/.exec(entry.answer ?? '')) || [];
    return id === undefined ? [] : [Number(id)];
  });
}
