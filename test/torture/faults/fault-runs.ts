import { readdir } from 'node:fs/promises';
import { FaultyFiles } from '../../support/files/faulty-files.ts';
import { type FileStep, isChange, systemError, type Verdict } from '../../support/files/file-step.ts';
import { newEvent } from '../../support/stored-events.ts';
import { Random } from '../random.ts';
import { checkFolder } from './check-folder.ts';
import { type Entry, Ledger, ledgerWords } from './ledger.ts';
import { type Held, held } from './look.ts';
import { buryLock, type Copy, scenarioNamed, type Workplace } from './workplace.ts';
import { possibleWorlds, type World } from './worlds.ts';

type Kind = 'ENOSPC' | 'EIO' | 'torn' | 'short';

/** Sent before each stop, when all is well again, to see that recording goes on. */
const onwardNumber = 800_000;

/** What can go wrong with a step. */
function kindsFor(step: FileStep): Kind[] {
  if (step.action === 'write') return ['ENOSPC', 'EIO', 'torn', 'short'];
  if (['create', 'mkdir', 'rename', 'link'].includes(step.action)) return ['ENOSPC', 'EIO'];
  return isChange(step) || step.action === 'read' || step.action === 'open' || step.action === 'list' ? ['EIO'] : [];
}

function verdictFor(kind: Kind, step: FileStep): Verdict {
  const half = Math.floor((step.bytes?.length ?? 0) / 2);
  if (kind === 'short') return half > 0 ? { bytes: half } : {};
  if (kind === 'torn') return { error: systemError('ENOSPC', step), bytes: half };
  return { error: systemError(kind, step) };
}

/** What is told when a file can't be read for as long as the service runs, and may be whole at the next start. */
const unreadCodes: ReadonlySet<string> = new Set(['history-damaged', 'quarantine-damaged', 'quarantine-unusable']);

/** What a run has shown. */
interface Seen {
  /** What the last service held when it was stopped. */
  left: Held | undefined;
  readonly ids: number[];
  /** Whether the last service told that something could not be read. */
  mayComeBack: boolean;
  /** The steps that failed. */
  readonly hits: string[];
  onward: number;
  /** What the services told to be wrong. */
  readonly told: Set<string>;
}

/** What may be otherwise since neither a file nor its backup could be read, and that was told. */
function withoutUnreadable(world: World, told: ReadonlySet<string>): World {
  const known = told.has('settings-lost') ? { ...world, token: null } : world;
  if (!told.has('deletions-lost')) return known;
  const back = [...world.erased].map((number) => [number, 'maybe'] as const);
  return { ...known, history: new Map([...world.history, ...back]), erased: new Set() };
}

/** Lets steps of a scenario fail, and looks whether the service goes on, says so and keeps its word. */
export class FaultRuns {
  readonly #workplace: Workplace;

  constructor(workplace: Workplace) {
    this.#workplace = workplace;
  }

  /** Each step with each that can go wrong, and as many runs in which it does so at random. */
  async cases(names: readonly string[], random: Random): Promise<string[]> {
    const cases: string[] = [];
    for (const name of names) {
      const steps: FileStep[] = [];
      await this.#go(name, (step) => {
        steps.push(step);
        return null;
      });
      for (const step of steps) {
        for (const kind of kindsFor(step)) cases.push(`fail:${name}:${step.number}:${kind}`);
        cases.push(`mix:${name}:${random.below(1_000_000_000)}`);
      }
    }
    return cases;
  }

  /** Answers what is wrong after a run with faults; null when none came to pass. */
  run(id: string): Promise<string[] | null> {
    const [what, name = '', first = '', kind = 'EIO'] = id.split(':');
    if (what === 'fail')
      return this.#go(name, (step) =>
        step.number === Number(first) && kindsFor(step).includes(kind as Kind) ? verdictFor(kind as Kind, step) : null,
      );
    const random = new Random(Number(first));
    let burst = 0;
    return this.#go(name, (step) => {
      if (random.chance(0.02)) burst = 1 + random.below(6);
      const kinds = kindsFor(step);
      if (burst === 0 || kinds.length === 0) return null;
      burst -= 1;
      return verdictFor(random.pick(kinds), step);
    });
  }

  async #go(name: string, decide: (step: FileStep) => Verdict | null): Promise<string[] | null> {
    const scenario = scenarioNamed(name);
    return this.#workplace.use(scenario, async (copy) => {
      const entries: Entry[] = [...copy.given];
      const complaints: string[] = [];
      const seen: Seen = { left: undefined, ids: [], mayComeBack: false, hits: [], onward: 0, told: new Set() };
      const unhandled = (reason: unknown): void => void complaints.push(`nobody caught: ${String(reason)}`);
      process.on('unhandledRejection', unhandled);
      process.on('uncaughtException', unhandled);
      const ledger = new Ledger((entry) => entries.push(entry));
      const files = new FaultyFiles(copy.root);
      const faulty = (step: FileStep): Verdict | null => {
        const verdict = decide(step);
        if (verdict !== null) seen.hits.push(`${step.action} ${step.path.slice(copy.root.length)}`);
        return verdict;
      };
      files.onStep = faulty;
      ledger.beforeStop = async (service) => {
        files.onStep = () => null;
        const number = onwardNumber + seen.onward;
        seen.onward += 1;
        const going = await ledger.act({ kind: 'record', number }, () =>
          service.data.record({ ...newEvent(number), job: 15_564 + number }, []),
        );
        if (going === null) complaints.push('recording does not go on when all is well again');
        seen.left = await held(service);
        seen.ids.push(...seen.left.ids);
        for (const { code } of service.problems.list) seen.told.add(code);
        seen.mayComeBack = service.problems.list.some(({ code }) => unreadCodes.has(code));
        files.onStep = faulty;
      };
      try {
        await scenario.run(copy.place, ledger);
      } finally {
        files.mend();
        files.uninstall();
        process.off('unhandledRejection', unhandled);
        process.off('uncaughtException', unhandled);
      }
      if (seen.hits.length === 0) return null;
      // The settings are those of before, as was told: another key decides what is an event.
      if (seen.told.has('settings-restored')) return null;
      if (files.open.length > 0) complaints.push(`left open: ${files.open.join(', ')}`);
      await buryLock(copy.place.data);
      const wrong = [...complaints, ...this.#told(entries), ...(await this.#check(copy, entries, seen))];
      return wrong.length === 0 ? [] : [`after ${seen.hits.slice(0, 6).join('; ')}`, ...ledgerWords(entries), ...wrong];
    });
  }

  #told(entries: readonly Entry[]): string[] {
    return entries.flatMap((entry) => (entry.phase === 'failed' && entry.isRaw ? [`not in words: ${entry.error}`] : []));
  }

  async #check({ place }: Copy, entries: readonly Entry[], { left, ids, mayComeBack, hits, told }: Seen): Promise<string[]> {
    const worlds = possibleWorlds(entries, told.has('restore-failed')).map((world) => withoutUnreadable(world, told));
    const mayPutAside = hits.some((hit) => /^(read|open) /.test(hit));
    const wrong = await checkFolder(place, worlds, { usedIds: ids, before: left, mayComeBack, mayPutAside });
    // What can't be removed stays.
    const mayStay = hits.some((hit) => hit.startsWith('unlink '));
    const beside = (await readdir(place.out)).filter((name) => !name.startsWith('given.') && !worlds.some(({ files }) => files.has(name)));
    return beside.length === 0 || mayStay ? wrong : [...wrong, `left beside: ${beside.join(', ')}`];
  }
}
