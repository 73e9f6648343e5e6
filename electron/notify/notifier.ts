import { readEnvelope } from '../../shared/hirehop/envelope.ts';
import type { Language } from '../../shared/locales/language.ts';
import { holdAt } from '../../shared/rules/hold.ts';
import type { Rule } from '../../shared/rules/rules.ts';
import { type Announcement, calm, type StormState, stepStorm } from '../../shared/rules/storm.ts';
import { attempt, tellFault } from '../faults/edge.ts';
import type { StoredEvent } from '../history/event-record.ts';
import type { Service } from '../service/service.ts';
import type { Cursor } from '../storage/cursor.ts';
import type { Clock } from '../time/clock.ts';
import { EventQueue } from './event-queue.ts';
import { HeldEvents } from './held-events.ts';
import { Judge, type Judged } from './judge.ts';
import { readMissed } from './missed-events.ts';
import { type ClickTarget, NotificationWriter, type TriedEvent, type Waiting } from './notification-writer.ts';
import type { Presenter, ShownNotification } from './presenter.ts';
import { Wake } from './wake.ts';

/** What comes within this time is looked at together, in milliseconds: too short to be felt, long enough to see a storm begin. */
const gatherMs = 150;
/** No timer waits longer for a time of day, in milliseconds: `timeChanged` is told when one goes wrong, but only where it can be known. */
const longestWaitMs = 600_000;
/** How often it is kept at the most how far the notifier has come, in milliseconds: a write that nobody waits for. */
const keepEveryMs = 10_000;

export interface NotifierOptions {
  readonly service: Service;
  readonly presenter: Presenter;
  readonly language: () => Language;
  readonly clock: Clock;
  /** The zone of quiet hours, an IANA name; asked anew each time, since computers travel. */
  readonly timeZone: () => string;
  /** True while others may see the screen without the user: then nothing is told but that there is something. */
  readonly isLocked: () => boolean;
  readonly open: (target: ClickTarget) => void;
  readonly openJob: (job: number) => void;
  /** Opens what keeps how far the notifier has come; without it, it is kept only in memory. */
  readonly openCursor?: () => Promise<Cursor>;
}

/**
 * Notifies of what a service records, as rules, pauses, quiet hours and storms allow, and always of what is wrong with the app
 * itself. It hangs on the service's events and looks at them later, a few at a time: recording never waits for it.
 */
export class Notifier {
  readonly #options: NotifierOptions;
  readonly #writer: NotificationWriter;
  readonly #judge = new Judge();
  readonly #held = new HeldEvents<Waiting>();
  readonly #queue = new EventQueue();
  readonly #wake: Wake;
  /** The newest event of before it followed the service. */
  #followedFrom = 0;
  /** The newest event that was looked at. */
  #lookedAt = 0;
  /** Null until what came before the start was looked at. */
  #cursor: Cursor | null = null;
  /** On the clock that never jumps. */
  #keptAt = Number.NEGATIVE_INFINITY;
  #storm: StormState = calm;
  /** What is on the screen and may be withdrawn: single events, and the storm that goes on. */
  readonly #shown = new Map<number, ShownNotification>();
  #shownStorm: ShownNotification | null = null;
  #told: ReadonlySet<string> = new Set();

  constructor(options: NotifierOptions) {
    this.#options = options;
    const { service, presenter, clock, language, isLocked, open, openJob } = options;
    this.#wake = new Wake(clock, () => {
      attempt('looking at what has come', () => this.#look(), undefined);
      if (!this.#queue.isEmpty) this.#wake.in(0);
    });
    this.#writer = new NotificationWriter({
      presenter,
      language,
      preview: () => (isLocked() ? 'none' : service.settings.preview),
      markRead: (id) => service.history.markRead(id),
      open,
      openJob,
    });
  }

  /** Begins to follow the service, and then looks what came before: see `follow` and `catchUp`. */
  async start(): Promise<void> {
    this.follow();
    await this.catchUp();
  }

  /** Begins to follow the service. */
  follow(): void {
    const { service } = this.#options;
    this.#followedFrom = service.history.lastId;
    this.#lookedAt = this.#followedFrom;
    service.on('recorded', this.#onRecorded);
    service.on('changed', this.#onChanged);
    this.#tellProblems();
  }

  /** In the middle of a pause or of quiet hours it looks what came since they began, for their digest. Never rejects. */
  async catchUp(): Promise<void> {
    // A digest that misses what can't be read is no reason not to start.
    await this.#catchUp().catch((error: unknown) => tellFault('looking at what came before the start', error));
  }

  stop(): void {
    const { service } = this.#options;
    service.off('recorded', this.#onRecorded);
    service.off('changed', this.#onChanged);
    this.#wake.cancel();
    this.#queue.clear();
  }

  readonly #onRecorded = (event: StoredEvent): void => {
    this.#queue.push(event);
    this.#wake.in(gatherMs);
  };

  readonly #onChanged = (): void => {
    this.#tellProblems();
    // A pause may have been ended, or quiet hours changed.
    if (!this.#held.isEmpty) this.#wake.in(0);
  };

  /** Looks again at what is held: the computer slept, or its clock was set, and a timer that waits for a time of day is wrong. */
  timeChanged(): void {
    if (!this.#held.isEmpty) this.#wake.in(0);
  }

  /** What came before a restart in the same pause or quiet hours belongs to their digest, too. */
  async #catchUp(): Promise<void> {
    const { service, openCursor } = this.#options;
    const cursor = (await openCursor?.().catch((error: unknown) => tellFault('opening the cursor of notifications', error))) ?? null;
    const since = this.#hold()?.since ?? null;
    if (since !== null && service.settings.notifications) {
      // What came since it follows the service waits in the queue.
      const missed = { since, after: cursor?.position ?? 0, through: this.#followedFrom };
      for await (const events of readMissed(service.history, missed)) this.#held.add(this.#toNotify(events));
      if (!this.#held.isEmpty) this.#wake.in(0);
    }
    this.#cursor = cursor;
    this.#keepPosition();
  }

  /**
   * Keeps how far it has come, unless something is held: that must be found again after a restart. What is kept may lag
   * behind, since what was notified before a pause or quiet hours began is not looked at again anyway.
   */
  #keepPosition(): void {
    const now = this.#options.clock.monotonic();
    if (this.#cursor === null || !this.#held.isEmpty || !this.#queue.isEmpty || now < this.#keptAt + keepEveryMs) return;
    this.#keptAt = now;
    this.#cursor.moveTo(this.#lookedAt).catch((error: unknown) => tellFault('keeping how far notifications have come', error));
  }

  #hold() {
    const { service, clock, timeZone } = this.#options;
    return service.settings.quietHours.length === 0 && service.settings.pausedUntil === null
      ? null
      : attempt('asking whether it is quiet', () => holdAt(service.settings, clock.now(), timeZone()), null);
  }

  /** Looks at what has come, and at what time has brought. */
  #look(): void {
    const { service, clock } = this.#options;
    const { settings } = service;
    const batch = this.#queue.takeBatch();
    const events = this.#toNotify(batch);
    const tests = events.filter(({ stored }) => stored.marks.includes('test'));
    for (const test of tests) this.#writer.showEvent(test);
    const news = settings.notifications ? events.filter((event) => !tests.includes(event)) : [];
    const hold = this.#hold();
    const isHeld = (event: Waiting): boolean => hold !== null && !(event.urgent && settings.urgentBreaksThrough);
    this.#held.add(news.filter(isHeld));
    this.#lookedAt = batch.at(-1)?.id ?? this.#lookedAt;
    if (hold === null) this.#showDigest();
    const passed = clock.monotonic();
    const { state, announcements, wakeAt } = stepStorm(
      this.#storm,
      news.filter((event) => !isHeld(event)),
      passed,
      settings.storm,
    );
    this.#storm = state;
    for (const announcement of announcements) this.#announce(announcement);
    const kept = new Set(state.recent.map(({ id }) => id));
    for (const id of this.#shown.keys()) if (!kept.has(id)) this.#shown.delete(id);
    if (wakeAt !== null) this.#wake.in(Math.max(wakeAt - passed, 0));
    if (hold !== null && !this.#held.isEmpty) this.#wake.in(Math.min(hold.until - clock.now(), longestWaitMs));
    this.#keepPosition();
  }

  /** Returns those of some events that the rules notify of; those that they want off are marked as read. */
  #toNotify(events: readonly StoredEvent[]): Waiting[] {
    const { service } = this.#options;
    return events.flatMap((stored) => {
      const { id, event, job, receivedAt } = stored;
      // What can't be judged is told: silence might hide what mattered.
      const unjudged: Judged = { envelope: readEnvelope({ event }), action: 'normal', sound: true, rule: null, place: null };
      const { action, sound, envelope } = attempt('judging an event', () => this.#judge.judge(stored, service.settings), unjudged);
      if (action === 'off') service.history.markRead(id);
      if (action === 'off' || action === 'silent') return [];
      return [{ id, event, job, receivedAt, urgent: action === 'urgent', sound, stored, envelope }];
    });
  }

  #announce(announcement: Announcement<Waiting>): void {
    if (announcement.kind === 'event') {
      this.#shown.set(announcement.event.id, this.#writer.showEvent(announcement.event));
      return;
    }
    const { storm, isUpdate, replaces } = announcement;
    for (const id of replaces) this.#shown.get(id)?.withdraw();
    if (isUpdate) this.#shownStorm?.withdraw();
    this.#shownStorm = this.#writer.showStorm(storm, isUpdate);
  }

  #showDigest(): void {
    const held = this.#held.take();
    if (held === null) return;
    // A digest must not be shown again.
    this.#keptAt = Number.NEGATIVE_INFINITY;
    if ('single' in held) this.#writer.showEvent(held.single);
    else this.#writer.showDigest(held.storm);
  }

  /**
   * Tells each problem once; when it was gone and comes back, once more. Always, also in quiet hours and with
   * notifications switched off: as long as it lasts events may be lost for good.
   */
  #tellProblems(): void {
    const problems = this.#options.service.problems.list;
    for (const problem of problems) if (!this.#told.has(problem.code)) this.#writer.showProblem(problem);
    this.#told = new Set(problems.map(({ code }) => code));
  }

  /** See `NotificationWriter.showTried`. */
  showTried(event: TriedEvent, rule: Rule): string {
    return this.#writer.showTried(event, rule);
  }
}
