import { relative } from 'node:path';
import { type FileAction, type FileStep, type FileWatcher, isChange, systemError, type Verdict } from './file-step.ts';
import { watchFiles } from './watch-files.ts';

/** Which steps are meant: of one of these actions, on a path that matches. */
export interface StepMatch {
  readonly action?: FileAction | readonly FileAction[];
  /** Tried on the path inside the folder, and on where a rename leads to. */
  readonly path?: RegExp;
}

/** What goes wrong. */
export interface Fault {
  /** As the system calls it: ENOSPC, EIO, EMFILE … */
  readonly code: string;
  /** How often; once unless given. */
  readonly times?: number;
  /** So many bytes of a `write` still reach the file. */
  readonly bytes?: number;
}

/** A step that waits. */
export interface Held {
  /** Resolves when the step begins. */
  readonly reached: Promise<FileStep>;
  release(): void;
}

interface Rule {
  readonly match: StepMatch;
  times: number;
  /** Whether a step that matches is really meant; all are unless given. */
  readonly applies?: (step: FileStep) => boolean;
  readonly verdict: (step: FileStep) => Verdict;
}

/**
 * The files of a folder as a test sees and breaks them: every step is recorded, in the order in which they end, with the test's own
 * marks in between; steps that match fail, stop half-way or wait. Works for all code in this process, however it imports `node:fs`.
 */
export class FaultyFiles implements FileWatcher {
  readonly #folder: string;
  readonly #uninstall: () => void;
  #rules: Rule[] = [];
  #log: string[] = [];
  #faults = 0;
  readonly #open = new Map<number, string>();
  /** Asked about every step that no rule is for. */
  onStep: (step: FileStep) => Verdict | null = () => null;

  constructor(folder: string) {
    this.#folder = folder;
    this.#uninstall = watchFiles(folder, this);
  }

  /** What changed the disk or made it durable, as "rename history/a.new → history/a", with failures ("… failed: EIO") and marks. */
  get log(): readonly string[] {
    return this.#log;
  }

  /** How many steps were made to fail. */
  get faults(): number {
    return this.#faults;
  }

  /** The files that are open now, by their paths in the folder. */
  get open(): readonly string[] {
    return [...this.#open.values()];
  }

  /** Puts a mark among the steps: an answer that was given, an event that was published. */
  mark(text: string): void {
    this.#log.push(text);
  }

  /** Forgets the steps so far. */
  forget(): void {
    this.#log = [];
  }

  /** Lets the next steps that match fail. */
  fail(match: StepMatch, { code, times = 1, bytes }: Fault): void {
    this.#rules.push({ match, times, verdict: (step) => ({ error: systemError(code, step), ...(bytes !== undefined && { bytes }) }) });
  }

  /** Lets the next write that matches take only so many bytes, as the system may. */
  shorten(match: Omit<StepMatch, 'action'>, bytes: number): void {
    this.#rules.push({ match: { ...match, action: 'write' }, times: 1, verdict: () => ({ bytes }) });
  }

  /** Lets the next step that matches wait until it's released. */
  hold(match: StepMatch): Held {
    let [release, tell] = [(): void => undefined, (_step: FileStep): void => undefined];
    const delay = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reached = new Promise<FileStep>((resolve) => {
      tell = resolve;
    });
    const verdict = (step: FileStep): Verdict => {
      tell(step);
      return { delay };
    };
    this.#rules.push({ match, times: 1, verdict });
    return { reached, release: () => release() };
  }

  /** Lets every read of a file fail that touches these bytes, as on a bad sector; reads that don't say where they begin, too. */
  spoil(path: RegExp, from = 0, to = Number.POSITIVE_INFINITY): void {
    const touches = ({ position, length }: FileStep): boolean =>
      position === null || position === undefined || (position < to && position + (length ?? Number.POSITIVE_INFINITY) > from);
    this.#rules.push({
      match: { action: 'read', path },
      times: Number.POSITIVE_INFINITY,
      applies: touches,
      verdict: (step) => ({ error: systemError('EIO', step) }),
    });
  }

  /** From now on nothing goes wrong any more. */
  mend(): void {
    this.#rules = [];
    this.onStep = () => null;
  }

  before(step: FileStep): Verdict | null {
    const rule = this.#rules.find(({ match, times, applies }) => times > 0 && this.#matches(step, match) && (applies?.(step) ?? true));
    if (rule !== undefined) rule.times -= 1;
    const verdict = rule === undefined ? this.onStep(step) : rule.verdict(step);
    if (verdict?.error !== undefined) this.#faults += 1;
    return verdict;
  }

  after(step: FileStep, error: unknown): void {
    if ((step.action === 'open' || step.action === 'create') && error === null) this.#open.set(step.handle ?? 0, this.#name(step.path));
    else if (step.action === 'close') this.#open.delete(step.handle ?? 0);
    if (!isChange(step)) return;
    const failed = error === null ? '' : ` failed: ${(error as NodeJS.ErrnoException).code ?? error}`;
    this.#log.push(`${step.action} ${this.#name(step.path)}${step.to === undefined ? '' : ` → ${this.#name(step.to)}`}${failed}`);
  }

  #name(path: string): string {
    return relative(this.#folder, path).replaceAll('\\', '/') || '.';
  }

  #matches(step: FileStep, { action, path }: StepMatch): boolean {
    if (action !== undefined && ![action].flat().includes(step.action)) return false;
    return path === undefined || path.test(this.#name(step.path)) || (step.to !== undefined && path.test(this.#name(step.to)));
  }

  /** Gives the process its own file system back. */
  uninstall(): void {
    this.#uninstall();
  }
}
