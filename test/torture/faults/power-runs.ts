import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStep } from '../../support/files/file-step.ts';
import { watchFiles } from '../../support/files/watch-files.ts';
import { Random } from '../random.ts';
import { checkFolder } from './check-folder.ts';
import { type Choice, DiskModel, layDown } from './disk-model.ts';
import { type Entry, Ledger, ledgerWords } from './ledger.ts';
import { placeIn } from './session.ts';
import { buryLock, scenarioNamed, type Workplace } from './workplace.ts';
import { possibleWorlds, usedIdsOf } from './worlds.ts';

/** What happened in a scenario, in its order. */
type Happening = { readonly begin: FileStep } | { readonly end: FileStep } | { readonly entry: Entry };

interface Recording {
  readonly disk: () => DiskModel;
  readonly happenings: readonly Happening[];
  /** The folder as it was at first stays until the runs are over. */
  readonly given: readonly Entry[];
}

const plain: Readonly<Record<string, Choice>> = {
  none: { names: () => false, data: () => 'none' },
  all: { names: () => true, data: () => 'all' },
  names: { names: () => true, data: () => 'none' },
  data: { names: () => false, data: () => 'all' },
  torn: { names: () => true, data: (index, count) => (index === count - 1 ? 'half' : 'all') },
  zeros: { names: () => true, data: (index, count) => (index === count - 1 ? 'zeros' : 'all') },
};

function chance(seed: number): Choice {
  const random = new Random(seed);
  const [names, data] = [new Map<number, boolean>(), new Map<number, 'all' | 'none' | 'half' | 'zeros'>()];
  const once = <T>(map: Map<number, T>, index: number, make: () => T): T => {
    const known = map.get(index) ?? make();
    map.set(index, known);
    return known;
  };
  return {
    names: (index) => once(names, index, () => random.chance(0.5)),
    data: (index) => once(data, index, () => random.pick(['all', 'none', 'half', 'zeros'] as const)),
  };
}

const choiceNamed = (name: string): Choice => plain[name] ?? chance(Number(name));

/** Records what a scenario does to the disk, and looks at every state in which a power loss may leave it. */
export class PowerRuns {
  readonly #workplace: Workplace;
  readonly #recordings = new Map<string, Promise<Recording>>();
  readonly #seen = new Set<string>();
  #states = 0;

  constructor(workplace: Workplace) {
    this.#workplace = workplace;
  }

  #recording(name: string): Promise<Recording> {
    const made = this.#recordings.get(name) ?? this.#record(name);
    this.#recordings.set(name, made);
    return made;
  }

  #record(name: string): Promise<Recording> {
    const scenario = scenarioNamed(name);
    return this.#workplace.use(scenario, async ({ root, place, given }) => {
      // As it is now: the model reads it anew for each state.
      const files = new DiskModel(root).lose(choiceNamed('all'));
      const happenings: Happening[] = [];
      const ledger = new Ledger((entry) => happenings.push({ entry }));
      const unwatch = watchFiles(root, {
        before: (begin) => {
          happenings.push({ begin });
          return null;
        },
        after: (end, error) => {
          if (error === null) happenings.push({ end });
        },
      });
      try {
        await scenario.run(place, ledger);
      } finally {
        unwatch();
      }
      const base = join(this.#workplace.folder, 'recorded', name);
      layDown(files, base);
      const moved = (step: FileStep): FileStep => ({
        ...step,
        path: join(base, step.path.slice(root.length)),
        ...(step.to !== undefined && { to: join(base, step.to.slice(root.length)) }),
      });
      const inBase = happenings.map((each): Happening => {
        if ('begin' in each) return { begin: moved(each.begin) };
        return 'end' in each ? { end: moved(each.end) } : each;
      });
      return { disk: () => new DiskModel(base), happenings: inBase, given };
    });
  }

  /** Each place in a scenario with the plain ways to lose power, and with one that chance chooses. */
  async cases(names: readonly string[], random: Random): Promise<string[]> {
    const cases: string[] = [];
    for (const name of names) {
      const { disk, happenings } = await this.#recording(name);
      const model = disk();
      for (const [index, happening] of happenings.entries()) {
        if ('begin' in happening) {
          model.begin(happening.begin);
          continue;
        }
        if ('end' in happening) model.end(happening.end);
        const ways = model.isSettled
          ? ['all']
          : [...Object.keys(plain), String(random.below(1_000_000_000)), String(random.below(1_000_000_000))];
        cases.push(...ways.map((way) => `power:${name}:${index + 1}:${way}`));
      }
    }
    return cases;
  }

  /** Answers what is wrong after a power loss; null when the same state was looked at before. */
  async run(id: string): Promise<string[] | null> {
    const [, name = '', after = '0', way = 'none'] = id.split(':');
    const { disk, happenings, given } = await this.#recording(name);
    const model = disk();
    const entries: Entry[] = [...given];
    for (const happening of happenings.slice(0, Number(after))) {
      if ('begin' in happening) model.begin(happening.begin);
      else if ('end' in happening) model.end(happening.end);
      else entries.push(happening.entry);
    }
    const files = model.lose(choiceNamed(way));
    const hash = createHash('sha256').update(`${name} ${entries.length}`);
    for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(path).update(content ?? 'folder');
    const state = hash.digest('hex');
    if (this.#seen.has(state)) return null;
    this.#seen.add(state);
    this.#states += 1;
    const root = join(this.#workplace.folder, `state-${this.#states}`);
    try {
      layDown(files, root);
      const place = placeIn(root);
      await mkdir(place.out, { recursive: true });
      await buryLock(place.data);
      const wrong = await checkFolder(place, possibleWorlds(entries), { usedIds: usedIdsOf(entries) });
      return wrong.length === 0 ? [] : [...ledgerWords(entries), ...wrong];
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }
}
