import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from './ledger.ts';
import { prepare, type Scenario, scenarios } from './scenarios.ts';
import { type Place, placeIn } from './session.ts';

/** A copy of a scenario's beginning. */
export interface Copy {
  readonly root: string;
  readonly place: Place;
  /** The ledger's first lines. */
  readonly given: readonly Entry[];
}

/** Where the runs take place; in memory where there is such a disk, for nothing of it is to be kept. */
export class Workplace {
  readonly folder: string;
  readonly #templates = new Map<string, Promise<readonly Entry[]>>();
  #copies = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<Workplace> {
    const isThere = await stat('/dev/shm').catch(() => null);
    return new Workplace(await mkdtemp(join(isThere === null ? tmpdir() : '/dev/shm', 'hopwatch-faults-')));
  }

  #template(scenario: Scenario): Promise<readonly Entry[]> {
    const made = this.#templates.get(scenario.name);
    if (made !== undefined) return made;
    const making = this.#make(scenario);
    this.#templates.set(scenario.name, making);
    return making;
  }

  async #make(scenario: Scenario): Promise<readonly Entry[]> {
    const given = await prepare(scenario, join(this.folder, 'given', scenario.name));
    return [
      { phase: 'begin', act: 0, action: { kind: 'given', ...given } },
      { phase: 'done', act: 0 },
    ];
  }

  /** Copies the beginning of a scenario to a folder of its own, which is removed after its use. */
  async use<T>(scenario: Scenario, run: (copy: Copy) => Promise<T>): Promise<T> {
    const given = await this.#template(scenario);
    this.#copies += 1;
    const root = join(this.folder, `run-${this.#copies}`);
    await mkdir(root);
    try {
      await cp(join(this.folder, 'given', scenario.name), root, { recursive: true });
      return await run({ root, place: placeIn(root), given });
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

export function scenarioNamed(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found === undefined) throw new Error(`There is no scenario "${name}"; there are ${scenarios.map((each) => each.name).join(', ')}.`);
  return found;
}

const bootId = (): string => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
};

/** Lets a lock that this process holds look like one of a process that is no more, of before the computer was started. */
export async function buryLock(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith('lock')) continue;
    const file = join(folder, name);
    if (!(await stat(file)).isFile()) continue;
    const text = await readFile(file, 'utf8');
    const dead = text
      .replaceAll(`"pid":${process.pid},`, '"pid":2147483646,')
      .replaceAll(bootId() || '\0', '00000000-0000-0000-0000-000000000000');
    if (dead !== text) await writeFile(file, dead);
  }
}
