import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Envelope, readEnvelope } from '../../shared/hirehop/envelope.ts';
import type { Language } from '../../shared/locales/language.ts';
import { composeEvent } from '../../shared/rules/compose.ts';
import { holdAt } from '../../shared/rules/hold.ts';
import { composeDigest, composeNotification, composeProblem, composeStorm, type NotificationText } from '../../shared/rules/notify.ts';
import type { Preview } from '../../shared/rules/notify-settings.ts';
import type { Rule } from '../../shared/rules/rules.ts';
import { type Announced, type Announcement, calm, type Storm, type StormState, stepStorm } from '../../shared/rules/storm.ts';
import { stormSearch } from '../../shared/rules/storm-search.ts';
import { attempt, tellFault } from '../faults/edge.ts';
import type { StoredEvent } from '../history/event-record.ts';
import type { Service } from '../service/service.ts';
import { formatId } from '../storage/ids.ts';
import type { Clock } from '../time/clock.ts';
import { HeldEvents } from './held-events.ts';
import { Judge, type Judged } from './judge.ts';
import type { NotificationAction, NotificationRequest, Presenter, ShownNotification } from './presenter.ts';

/** What comes within this time is looked at together, in milliseconds: too short to be felt, long enough to see a storm begin. */
const gatherMs = 150;
/** So many events are looked at in one go, which takes a few milliseconds; then others have their turn. */
const batchSize = 100;
/** Nor are more that together are longer than this, in UTF-16 units: large ones take longer. */
const batchLength = 512 * 1024;
/** No timer waits longer for a time of day, in milliseconds: `timeChanged` is told when one goes wrong, but only where it can be known. */
const longestWaitMs = 600_000;
/** Of what came before the start so many events are read in one go. */
const pageSize = 50;
/** How far a digest looks back after a restart, in events. */
const maxCaughtUp = 2_000;

/** What a click on a notification leads to: an event, the events of a search, or the window as it is. */
export type ClickTarget = { readonly event: string } | { readonly search: string } | null;

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
}

/** What a rule is shown for. */
export interface TriedEvent {
  readonly envelope: Envelope;
  /** Null for an example. */
  readonly stored: StoredEvent | null;
}

const notShown: ShownNotification = { withdraw: () => undefined };

/** An event on its way to the screen. */
interface Waiting extends Announced {
  readonly stored: StoredEvent;
  readonly envelope: Envelope;
}

/**
 * Announces what a service records, as rules, pauses, quiet hours and storms allow, and always what is wrong with the app
 * itself. It hangs on the service's events and looks at them later, a few at a time: recording never waits for it.
 */
export class Notifier {
  readonly #options: NotifierOptions;
  readonly #judge = new Judge();
  readonly #held = new HeldEvents<Waiting>();
  #queue: StoredEvent[] = [];
  /** The newest event of before it followed the service. */
  #followedFrom = 0;
  #storm: StormState = calm;
  /** What is on the screen and may be withdrawn: single events, and the storm that goes on. */
  readonly #shown = new Map<number, ShownNotification>();
  #shownStorm: ShownNotification | null = null;
  #told: ReadonlySet<string> = new Set();
  /** `at` is on the clock that never jumps. */
  #wake: { readonly at: number; readonly cancel: () => void } | null = null;

  constructor(options: NotifierOptions) {
    this.#options = options;
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
    this.#wake?.cancel();
    this.#wake = null;
    this.#queue = [];
  }

  readonly #onRecorded = (event: StoredEvent): void => {
    this.#queue.push(event);
    this.#wakeIn(gatherMs);
  };

  readonly #onChanged = (): void => {
    this.#tellProblems();
    // A pause may have been ended, or quiet hours changed.
    if (!this.#held.isEmpty) this.#wakeIn(0);
  };

  /** Looks again at what is held: the computer slept, or its clock was set, and a timer that waits for a time of day is wrong. */
  timeChanged(): void {
    if (!this.#held.isEmpty) this.#wakeIn(0);
  }

  /** What came before a restart in the same pause or quiet hours belongs to their digest, too. */
  async #catchUp(): Promise<void> {
    const { service } = this.#options;
    const since = this.#hold()?.since ?? null;
    if (since === null) return;
    if (!service.settings.notifications) return;
    const rows = service.history.select({ since }).slice(-maxCaughtUp);
    for (let at = 0; at < rows.length; at += pageSize) {
      const events = await service.history.eventsAt([...rows.subarray(at, at + pageSize)]);
      // What came since it follows the service waits in the queue.
      const missed = events.filter(({ id }) => id <= this.#followedFrom && service.history.isUnread(id));
      if (missed.length > 0) this.#held.add(this.#toAnnounce(missed));
      // Who sends comes first.
      await nextTurn();
    }
    if (!this.#held.isEmpty) this.#wakeIn(0);
  }

  #hold() {
    const { service, clock, timeZone } = this.#options;
    return service.settings.quietHours.length === 0 && service.settings.pausedUntil === null
      ? null
      : attempt('asking whether it is quiet', () => holdAt(service.settings, clock.now(), timeZone()), null);
  }

  /** Wakes after so many milliseconds, unless it wakes earlier anyhow. */
  #wakeIn(ms: number): void {
    const { clock } = this.#options;
    const at = clock.monotonic() + ms;
    if (this.#wake !== null) {
      if (this.#wake.at <= at) return;
      this.#wake.cancel();
    }
    const cancel = clock.after(ms, () => {
      this.#wake = null;
      attempt('looking at what has come', () => this.#look(), undefined);
      if (this.#queue.length > 0) this.#wakeIn(0);
    });
    this.#wake = { at, cancel };
  }

  /** The oldest of what waits, as much as is looked at in one go. */
  #takeBatch(): StoredEvent[] {
    let length = 0;
    let count = 0;
    for (const { body } of this.#queue.slice(0, batchSize)) {
      count += 1;
      length += body.length;
      if (length > batchLength) break;
    }
    return this.#queue.splice(0, count);
  }

  /** Looks at what has come, and at what time has brought. */
  #look(): void {
    const { service, clock } = this.#options;
    const { settings } = service;
    const batch = this.#takeBatch();
    const events = this.#toAnnounce(batch);
    const tests = events.filter(({ stored }) => stored.marks.includes('test'));
    for (const test of tests) this.#showEvent(test);
    const news = settings.notifications ? events.filter((event) => !tests.includes(event)) : [];
    const hold = this.#hold();
    const isHeld = (event: Waiting): boolean => hold !== null && !(event.urgent && settings.urgentBreaksThrough);
    this.#held.add(news.filter(isHeld));
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
    if (wakeAt !== null) this.#wakeIn(Math.max(wakeAt - passed, 0));
    if (hold !== null && !this.#held.isEmpty) this.#wakeIn(Math.min(hold.until - clock.now(), longestWaitMs));
  }

  /** Those of some events that the rules announce; those that they want off are marked as read. */
  #toAnnounce(events: readonly StoredEvent[]): Waiting[] {
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
      this.#shown.set(announcement.event.id, this.#showEvent(announcement.event));
      return;
    }
    const { storm, isUpdate, replaces } = announcement;
    for (const id of replaces) this.#shown.get(id)?.withdraw();
    if (isUpdate) this.#shownStorm?.withdraw();
    this.#shownStorm = this.#showStorm(storm, () => composeStorm(storm, this.#preview, this.#language), isUpdate);
  }

  #showDigest(): void {
    const held = this.#held.take();
    if (held === null) return;
    if ('single' in held) this.#showEvent(held.single);
    else this.#showStorm(held.storm, () => composeDigest(held.storm, this.#preview, this.#language), false);
  }

  get #language(): Language {
    return this.#options.language();
  }

  get #preview(): Preview {
    return this.#options.isLocked() ? 'none' : this.#options.service.settings.preview;
  }

  /** Shows a notification; where the desktop fails, or the words do, the next one may be shown all the same. */
  #show(make: () => NotificationRequest): ShownNotification {
    return attempt('showing a notification', () => this.#options.presenter.show(make()), notShown);
  }

  #showEvent(waiting: Waiting): ShownNotification {
    return this.#show(() => this.#requestFor(waiting));
  }

  #requestFor({ stored, envelope, event, job, urgent, sound }: Waiting): NotificationRequest {
    const { open, openJob, service } = this.#options;
    const { say } = this.#language;
    const told = { ...composeEvent(envelope, this.#language), event };
    const actions: NotificationAction[] = [{ label: say('notify.action.markRead'), run: () => service.history.markRead(stored.id) }];
    if (job !== null) actions.unshift({ label: say('notify.action.openInHireHop'), run: () => openJob(job) });
    const onClick = (): void => open({ event: formatId(stored.id) });
    return { ...composeNotification(told, this.#preview, this.#language), urgent, sound, onClick, actions };
  }

  /** Shows what a rule would raise for an event, or for an example (`stored` null); it's said to be a try, and answers its subject. */
  showTried({ envelope, stored }: TriedEvent, { action, sound }: Rule): string {
    const { presenter, open } = this.#options;
    const composed = composeEvent(envelope, this.#language);
    const { title, body } = composeNotification({ ...composed, event: envelope.event }, this.#preview, this.#language);
    presenter.show({
      title: this.#language.say('rules.shown.title', { title }),
      body,
      urgent: action === 'urgent',
      sound,
      onClick: () => open(stored === null ? null : { event: formatId(stored.id) }),
      actions: [],
    });
    return composed.subject;
  }

  /** An update makes no sound again. */
  #showStorm(storm: Storm, text: () => NotificationText, isUpdate: boolean): ShownNotification {
    const { open } = this.#options;
    const onClick = (): void => open({ search: stormSearch(storm) });
    return this.#show(() => ({ ...text(), urgent: storm.urgent, sound: storm.sound && !isUpdate, onClick, actions: [] }));
  }

  /**
   * Each problem is told once; when it was gone and comes back, once more. Always, also in quiet hours and with
   * notifications switched off: as long as it lasts events may be lost for good.
   */
  #tellProblems(): void {
    const { service, open } = this.#options;
    const problems = service.problems.list;
    for (const problem of problems) {
      if (this.#told.has(problem.code)) continue;
      this.#show(() => ({
        ...composeProblem(problem, this.#language),
        urgent: true,
        sound: true,
        onClick: () => open(null),
        actions: [],
      }));
    }
    this.#told = new Set(problems.map(({ code }) => code));
  }
}
