import type { Finding } from '../../shared/address/finding.ts';
import { jobUrl } from '../../shared/hirehop/links.ts';
import type { AppState, EventRow } from '../../shared/ipc/contract.ts';
import { localTimeZone } from '../../shared/locale.ts';
import type { Language } from '../../shared/locales/language.ts';
import { mendedPause } from '../../shared/rules/hold.ts';
import type { Rule } from '../../shared/rules/rules.ts';
import { type TrayView, trayView } from '../../shared/rules/tray-view.ts';
import { guarded } from '../faults/edge.ts';
import type { StoredEvent } from '../history/event-record.ts';
import type { Installation } from '../installation/installation.ts';
import type { ClickTarget, TriedEvent } from '../notify/notification-writer.ts';
import { Notifier } from '../notify/notifier.ts';
import type { SavedCounts } from '../search/saved-counts.ts';
import type { Service } from '../service/service.ts';
import { systemClock } from '../time/clock.ts';
import type { TimeWatch } from '../time/time-watch.ts';
import type { MainWindow } from '../window/main-window.ts';
import { appLinkOpener } from './app-links.ts';
import { toEventRow } from './app-state.ts';
import { nextMoment, pauseEnd } from './moments.ts';
import { checkNotifications } from './notification-check.ts';
import type { DesktopSystem, TrayItem } from './system.ts';

/** Changes within this time are shown together, in milliseconds. */
const gatherMs = 50;
/** While they go on nothing is shown more often, in milliseconds: each time costs a new menu of the tray and new rows of the window. */
const pauseMs = 250;
/** No timer waits longer for a time of day, in milliseconds. */
const longestWaitMs = 600_000;

export interface DesktopOptions {
  readonly service: Service;
  readonly system: DesktopSystem;
  readonly window: Pick<MainWindow, 'isOpen' | 'push' | 'show' | 'showSearch'>;
  readonly state: () => AppState;
  readonly language: () => Language;
  readonly onUrlCopied: () => void;
  readonly quit: () => void;
  readonly installation: Pick<Installation, 'restartToUpdate'> & { on(event: 'changed', listener: () => void): unknown };
  readonly savedCounts: SavedCounts;
  readonly time: TimeWatch;
}

/** What of the desktop hangs on the service: tray, notifications, badge, and what the window is told. */
export class Desktop {
  readonly #options: DesktopOptions;
  readonly #notifier: Notifier;
  #tray: TrayItem | null = null;
  #latest: EventRow[] = [];
  #newEvents: StoredEvent[] = [];
  /** True when rows that were shown are out of date: read marks changed, or the language. */
  #rowsChanged = false;
  #language: Language;
  #locked = false;
  #refreshTimer: NodeJS.Timeout | null = null;
  /** On the clock of `performance`. */
  #refreshedAt = Number.NEGATIVE_INFINITY;
  #momentTimer: NodeJS.Timeout | null = null;

  constructor(options: DesktopOptions) {
    this.#options = options;
    const { service, system, language } = options;
    this.#language = language();
    const openLink = appLinkOpener(service, system, language);
    this.#notifier = new Notifier({
      service,
      presenter: system.notifications,
      language,
      clock: systemClock,
      timeZone: localTimeZone,
      isLocked: () => this.#locked,
      open: (target) => this.#open(target),
      openCursor: () => service.openCursor('notify', 0),
      openJob: (job) => {
        const url = jobUrl(service.settings.baseUrl, job);
        if (url !== null) void openLink(url).catch(() => options.window.show());
      },
    });
  }

  /** Follows the service, so that nothing is lost that comes as soon as it listens. Nothing is put into words yet. */
  follow(): void {
    this.#follow();
    this.#notifier.follow();
  }

  /** Shows the tray, and tells what waits to be told. To be called when the service listens: no message may keep it from that. */
  async start(): Promise<void> {
    const catchingUp = this.#notifier.catchUp();
    const { service, system, window, onUrlCopied, quit, installation } = this.#options;
    await this.#readLatest();
    this.#tray = system.showTray(this.#trayView(), {
      open: () => window.show(),
      openEvent: (id) => window.show(id),
      copyUrl: () => {
        system.copy(service.urls.current ?? '');
        onUrlCopied();
      },
      sendTest: () => void service.data.sendTestEvent().catch(() => window.show()),
      pause: (forHowLong) => void this.#pause(forHowLong),
      resume: () => void service.changeSettings({ pausedUntil: null }).catch(() => window.show()),
      switchExposure: () => void service.changeSettings({ exposed: !service.settings.exposed }).catch(() => window.show()),
      restartToUpdate: () => installation.restartToUpdate(),
      quit,
    });
    await catchingUp;
    this.#mendPause();
    this.#awaitNextMoment();
    this.#refreshSoon();
  }

  #follow(): void {
    const { service, system, language, window, installation, savedCounts, time } = this.#options;
    service.on('recorded', (event) => {
      // Put into words later: a burst must not be slowed down by who looks at it.
      this.#newEvents.push(event);
      this.#refreshSoon();
    });
    service.on('changed', () => {
      this.#rowsChanged ||= language() !== this.#language;
      this.#language = language();
      this.#awaitNextMoment();
      this.#refreshSoon();
    });
    time.on('changed', this.#onTimeChanged);
    installation.on('changed', () => this.#refreshSoon());
    savedCounts.on('changed', () => this.#refreshSoon());
    service.history.on('changed', () => {
      window.push('historyChanged', { total: service.history.size });
      this.#readAgain();
    });
    service.on('readChanged', () => {
      this.#rowsChanged = true;
      this.#refreshSoon();
    });
    system.onScreenLock((isLocked) => {
      this.#locked = isLocked;
    });
  }

  /** See `Notifier.showTried`. */
  showTried(event: TriedEvent, rule: Rule): string {
    return this.#notifier.showTried(event, rule);
  }

  checkNotifications(): Promise<Finding> {
    return checkNotifications(this.#options.system.notifications, this.#options.language());
  }

  #open(target: ClickTarget): void {
    const { window } = this.#options;
    if (target !== null && 'search' in target) window.showSearch(target.search);
    else window.show(target?.event);
  }

  async #readLatest(): Promise<void> {
    const { language, service } = this.#options;
    const { history } = service;
    const make = (event: StoredEvent) => toEventRow(event, history.isUnread(event.id), language());
    this.#latest = await history.mapEvents(history.newestRows(0, 5), make);
  }

  readonly #readAgain = guarded('reading the latest events', () => this.#readLatest().then(() => this.#refreshSoon()));

  #refreshSoon(): void {
    const wait = Math.max(gatherMs, this.#refreshedAt + pauseMs - performance.now());
    this.#refreshTimer ??= setTimeout(
      guarded('refreshing tray and window', () => {
        this.#refreshTimer = null;
        this.#refreshedAt = performance.now();
        this.#refresh();
      }),
      wait,
    );
  }

  #refresh(): void {
    const { service, system, language, window, state } = this.#options;
    if (this.#rowsChanged) {
      this.#rowsChanged = false;
      window.push('readChanged', undefined);
      this.#readAgain();
    }
    const events = this.#newEvents.reverse();
    this.#newEvents = [];
    if (events.length > 0) {
      const seen = window.isOpen ? events : events.slice(0, 5);
      const rows = seen.map((event) => toEventRow(event, service.history.isUnread(event.id), language()));
      this.#latest = [...rows, ...this.#latest].slice(0, 5);
      window.push('eventsRecorded', { total: service.history.size, rows });
    }
    const now = state();
    window.push('stateChanged', now);
    this.#tray?.update(this.#trayView());
    system.setBadge(now.unread);
  }

  #trayView(): TrayView {
    const { language, state } = this.#options;
    return trayView(state(), this.#latest, { now: Date.now(), timeZone: localTimeZone(), language: language() });
  }

  async #pause(forHowLong: number | 'tomorrow'): Promise<void> {
    const pausedUntil = pauseEnd(forHowLong, new Date()).toISOString();
    await this.#options.service.changeSettings({ pausedUntil }).catch(() => this.#options.window.show());
  }

  readonly #onTimeChanged = (): void => {
    this.#mendPause();
    this.#notifier.timeChanged();
    this.#awaitNextMoment();
    this.#refreshSoon();
  };

  /** What the time brings must be shown by tray and window by themselves. */
  #awaitNextMoment(): void {
    if (this.#momentTimer !== null) clearTimeout(this.#momentTimer);
    const { settings, urls } = this.#options.service;
    const now = Date.now();
    this.#momentTimer = setTimeout(
      guarded('showing what the time has brought', () => {
        this.#awaitNextMoment();
        this.#refreshSoon();
      }),
      Math.min(nextMoment(settings, urls.formerUntil, now) - now, longestWaitMs) + 100,
    );
  }

  /** A pause must not last until a time that the clock only showed while it was wrong. */
  #mendPause(): void {
    const { service } = this.#options;
    const pausedUntil = mendedPause(service.settings, Date.now());
    if (pausedUntil !== null) void service.changeSettings({ pausedUntil }).catch(() => undefined);
  }

  stop(): void {
    this.#options.time.off('changed', this.#onTimeChanged);
    for (const timer of [this.#refreshTimer, this.#momentTimer]) if (timer !== null) clearTimeout(timer);
    this.#notifier.stop();
    this.#tray?.destroy();
    this.#tray = null;
  }
}
