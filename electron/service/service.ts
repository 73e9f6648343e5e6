import { join } from 'node:path';
import { addressText, joinHookPath } from '../../shared/address/public-address.ts';
import { type ErrorCode, HopwatchError, type Problem } from '../../shared/errors.ts';
import { largest } from '../../shared/lists.ts';
import { type Language, speak } from '../../shared/locales/language.ts';
import { chooseLanguage, type LanguageChoice } from '../../shared/locales/languages.ts';
import type { RefusalCount } from '../../shared/refusals.ts';
import type { SettingsChange, StoredSettings } from '../../shared/settings.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import type { EventMark, NewEvent, StoredEvent } from '../history/event-record.ts';
import { History } from '../history/history.ts';
import type { RetentionPlan, RetentionPolicy } from '../history/retention.ts';
import { Intake } from '../intake/intake.ts';
import { SelfTest } from '../intake/self-test.ts';
import { makeTestEvent } from '../intake/test-event.ts';
import { choosePort, findFreePort } from '../listener/free-port.ts';
import { Listener } from '../listener/listener.ts';
import { type Budgets, defaultBudgets, OutcomeBudgets } from '../listener/outcome-budgets.ts';
import { Acceptance, type AcceptResult } from '../quarantine/accept.ts';
import { hideKeysOfFormerData } from '../quarantine/hide-kept-keys.ts';
import { Quarantine, quarantineFolder } from '../quarantine/quarantine.ts';
import { Samples } from '../samples/samples.ts';
import { holdsData } from '../settings/data-folder.ts';
import type { KnownData, KnownFolder } from '../settings/known-folder.ts';
import type { StoredSecrets } from '../settings/secrets.ts';
import { checkSettings, SettingsStore } from '../settings/settings-store.ts';
import { newToken } from '../settings/stored-settings.ts';
import { FolderGuard } from '../storage/folder-guard.ts';
import { FolderLock, lockedBy } from '../storage/folder-lock.ts';
import { removeLeftOvers } from '../storage/left-overs.ts';
import { isGone, type LockOwner } from '../storage/lock-owner.ts';
import { preparePrivateFolder } from '../storage/private-folder.ts';
import { Reserve } from '../storage/reserve.ts';
import { finishSwap } from '../storage/swap.ts';
import { takeCarriedProblem } from './carried-problem.ts';
import { endInOrder } from './end-in-order.ts';
import { FolderWatch } from './folder-watch.ts';
import { ListenerHost } from './listener-host.ts';
import { type PastProblem, Problems, storageError } from './problems.ts';
import { RefusalWatch } from './refusal-watch.ts';
import { StorageWatch } from './storage-watch.ts';

export interface ServiceOptions {
  readonly dataFolder: string;
  /** How this program is called when another one is refused the folder: "The Hopwatch app". */
  readonly program: string;
  readonly host?: string;
  /** For this run only; the settings are left as they are. 0 lets the system choose. */
  readonly port?: number | undefined;
  /** The locales that the user prefers, the most preferred first; English without any. See `chooseLanguage`. */
  readonly systemLocales?: readonly string[];
  /** What is answered in full of requests that can't be taken; the product's own unless given. */
  readonly budgets?: Budgets;
  /** What is remembered of the folder outside of it; nothing unless given. */
  readonly known?: KnownFolder;
  /** Called while the history's indexes have to be made anew. From 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

interface ServiceEvents {
  /** After an event is durable; whoever shows or forwards it may fail without harming the record. */
  recorded: [StoredEvent];
  /** Something that a user may see changed: the listener, a problem, a setting, a count. */
  changed: [];
  readChanged: [];
}

/** Makes the data folder, for its owner's eyes only. Fails with `folder-unusable` or `folder-shared`. */
async function prepareFolder(folder: string): Promise<void> {
  try {
    await preparePrivateFolder(folder, holdsData);
  } catch (error) {
    if (error instanceof HopwatchError) throw error;
    throw new HopwatchError('folder-unusable', { folder, reason: systemReason(error) }, { cause: error });
  }
}

/** Throws `folder-locked` when the data of a folder were taken away under a process that still runs, and can't know it's wanted here. */
function refuseTakenAway(former: KnownData | null, folder: string): void {
  const owner = former?.owner ?? null;
  if (owner === null || holdsData(folder) || isGone(owner, { holdsFolder: false, isShared: false })) return;
  throw lockedBy(owner, folder, false);
}

/** Brings a restore to an end that was begun, and answers what is to be told of it and of the run before. */
async function finishWhatWasBegun(dataFolder: string): Promise<Problem[]> {
  const failure = await finishSwap(dataFolder);
  const carried = await takeCarriedProblem(dataFolder);
  return [
    ...(failure === null
      ? []
      : [{ code: 'restore-failed', details: { file: failure.source, folder: dataFolder, reason: failure.reason } } as const]),
    ...(carried === null ? [] : [carried]),
  ];
}

/**
 * Listener, intake, history, quarantine and settings of one data folder, as one thing that starts and stops. Plain
 * Node: the desktop app hosts it, and so does `hopwatch listen`.
 */
export class Service extends GuardedEmitter<ServiceEvents> {
  readonly history: History;
  readonly quarantine: Quarantine;
  readonly host: string;
  readonly dataFolder: string;
  /** The messages that this process sends to itself, to see whether the public address works. */
  readonly selfTest = new SelfTest();
  /** The events to try Hopwatch with. */
  readonly samples: Samples;
  readonly #settings: SettingsStore;
  readonly #intake: Intake;
  readonly #acceptance: Acceptance;
  readonly #lock: FolderLock;
  readonly #guard: FolderGuard;
  readonly #folder: FolderWatch;
  readonly #reserve: Reserve;
  readonly #runPort: number | undefined;
  readonly #systemLocales: readonly string[];
  #chosen: { readonly choice: LanguageChoice; readonly language: Language } | null = null;
  readonly #problems = new Problems();
  readonly #storage: StorageWatch;
  readonly #refusals: RefusalWatch;
  readonly #budgets: OutcomeBudgets;
  readonly #listening: ListenerHost;
  #formerUrlUsedAt: number | null = null;
  #publicUrl: string | null = null;
  #stopping: Promise<void> | null = null;
  #known: KnownFolder | undefined;
  #remembered: Readonly<StoredSettings> | null = null;

  private constructor(
    options: ServiceOptions,
    parts: {
      lock: FolderLock;
      guard: FolderGuard;
      reserve: Reserve;
      settings: SettingsStore;
      history: History;
      quarantine: Quarantine;
      intake: Intake;
      budgets: OutcomeBudgets;
      /** What is to be told of the start. */
      told: readonly Problem[];
    },
  ) {
    super();
    this.dataFolder = options.dataFolder;
    this.host = options.host ?? '127.0.0.1';
    this.#runPort = options.port;
    this.#systemLocales = options.systemLocales ?? [];
    this.#lock = parts.lock;
    this.#guard = parts.guard;
    this.#reserve = parts.reserve;
    this.#settings = parts.settings;
    this.history = parts.history;
    this.quarantine = parts.quarantine;
    this.samples = new Samples(parts.history);
    this.#intake = parts.intake;
    this.#acceptance = new Acceptance({
      history: this.history,
      quarantine: this.quarantine,
      isKeyHash: (hash) => this.#settings.isKeyHash(hash),
      record: (event, marks) => this.#intake.record(event, marks),
    });
    this.#budgets = parts.budgets;
    this.#storage = new StorageWatch({
      folder: this.dataFolder,
      problems: this.#problems,
      probeBytes: () => 2 * this.#maxBodyBytes,
      onRoom: () => void this.#reserve.keep(),
    });
    this.#folder = new FolderWatch({
      guard: this.#guard,
      problems: this.#problems,
      looks: [() => this.#settings.look(this.#guard), () => this.history.look(), () => this.quarantine.look()],
    });
    this.#refusals = new RefusalWatch(this.#problems, () => this.emit('changed'));
    this.#listening = new ListenerHost({
      problems: this.#problems,
      port: () => this.#runPort ?? this.settings.port,
      keepPort: (port) => this.keepSettings({ port }),
      make: (port) => this.#makeListener(port),
      onChanged: () => this.emit('changed'),
    });
    this.#problems.on('changed', () => this.emit('changed'));
    for (const problem of [...this.#settings.problems, ...this.history.problems, ...parts.told]) this.#problems.add(problem);
    this.#lookAtRestored();
    if (this.history.openingError !== null) this.#storage.failed(this.history.openingError);
    this.#tellDamage();
    this.history.on('damaged', () => this.#tellDamage());
    this.history.on('recorded', (event) => this.emit('recorded', event));
    this.history.on('readChanged', () => this.emit('readChanged'));
    this.#tellQuarantine();
    this.quarantine.on('opened', () => this.#tellQuarantine());
    this.quarantine.on('changed', () => this.emit('changed'));
    this.#folder.start();
    this.#known = options.known;
    this.on('changed', () => this.#remember());
    this.#remember();
  }

  /**
   * Opens a data folder, made if there is none, and takes its lock. Rejects with `folder-unusable`, `folder-shared`,
   * `folder-locked` or `data-newer`; damage is stepped over and told in `problems`.
   */
  static async open(options: ServiceOptions): Promise<Service> {
    const { dataFolder } = options;
    const former = (await options.known?.recall()) ?? null;
    refuseTakenAway(former, dataFolder);
    await prepareFolder(dataFolder);
    const reserve = new Reserve(dataFolder);
    let lock: FolderLock;
    try {
      lock = await reserve.with(() => FolderLock.acquire(dataFolder, options.program));
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      throw new HopwatchError('folder-unusable', { folder: dataFolder, reason: systemReason(error) }, { cause: error });
    }
    const opened: { close(): Promise<void> }[] = [];
    try {
      const told = await finishWhatWasBegun(dataFolder);
      const guard = new FolderGuard(dataFolder, lock);
      const historyFolder = join(dataFolder, 'history');
      await removeLeftOvers(dataFolder, historyFolder, quarantineFolder(dataFolder));
      if (former !== null && !holdsData(dataFolder))
        told.push({ code: 'data-missing', details: { folder: dataFolder, seen: { at: former.seenAt } } });
      const settings = await reserve.with(() => SettingsStore.open(dataFolder, former?.settings));
      const history = await reserve.with(() =>
        History.open({ folder: historyFolder, onProgress: options.onProgress, withRoom: reserve.with, guard }),
      );
      opened.push(history);
      const quarantine = await reserve.with(() =>
        Quarantine.open(quarantineFolder(dataFolder), { guard, hashKey: (key) => settings.hashKey(key) }),
      );
      opened.push(quarantine);
      await hideKeysOfFormerData(dataFolder, (key) => settings.hashKey(key));
      const budgets = new OutcomeBudgets(options.budgets ?? defaultBudgets, () => performance.now());
      const intake = await Intake.create({
        history,
        quarantine,
        exportKey: () => settings.value.exportKey,
        quarantineBudget: (reason, bytes) => budgets.quarantine(reason, bytes),
        now: Date.now,
      });
      await reserve.keep();
      return new Service(options, { lock, guard, reserve, settings, history, quarantine, intake, budgets, told });
    } catch (error) {
      // What else fails while everything is let go again must not hide why.
      for (const each of opened) await each.close().catch(() => undefined);
      await lock.release().catch(() => undefined);
      throw error instanceof HopwatchError ? error : storageError(error, dataFolder);
    }
  }

  /** Remembers the settings whenever they change, for the case that the folder is gone one day. */
  #remember(): void {
    if (this.settings === this.#remembered) return;
    this.#remembered = this.settings;
    void this.#rememberAs(this.#lock.owner);
  }

  async #rememberAs(owner: LockOwner | null): Promise<void> {
    const { settings } = this;
    await this.#known?.remember({ seenAt: new Date().toISOString(), owner, settings });
  }

  #tellDamage(): void {
    const { lines, files } = this.history.damage;
    if (lines > 0) this.#problems.add({ code: 'history-damaged', details: { lines, where: files.join(', ') } });
  }

  /** An address that came with a backup waits for the user, or does no longer. */
  #lookAtRestored(): void {
    const { restoredAddress } = this.settings;
    if (restoredAddress === null) this.#problems.clear('address-restored');
    else this.#problems.add({ code: 'address-restored', details: { address: addressText(restoredAddress) } });
  }

  #tellQuarantine(): void {
    const { unusable, damage } = this.quarantine;
    if (unusable === null) this.#problems.clear('quarantine-unusable');
    else this.#problems.add(unusable);
    if (damage !== null && damage.lines > 0)
      this.#problems.add({ code: 'quarantine-damaged', details: { lines: damage.lines, where: damage.files.join(', ') } });
  }

  get settings(): Readonly<StoredSettings> {
    return this.#settings.value;
  }

  /** The language in force: what the user chose, or the system's. */
  get language(): Language {
    const choice = this.settings.language;
    // Asked for every row that is shown, and choosing takes as long as putting an event into words.
    if (choice !== this.#chosen?.choice) this.#chosen = { choice, language: speak(chooseLanguage(choice, this.#systemLocales)) };
    return this.#chosen.language;
  }

  /** What is kept apart from the settings, since it must be had in clear. */
  get secrets(): Readonly<StoredSecrets> {
    return this.#settings.secrets.value;
  }

  get problems(): readonly Problem[] {
    return this.#problems.list;
  }

  /** The problem that went last since the start; null while none has. */
  get lastPastProblem(): PastProblem | null {
    return this.#problems.lastPast;
  }

  /** Requests that were not kept, since the start. */
  get refused(): number {
    return this.#refusals.total;
  }

  /** The same by reason, the most frequent first. */
  get refusals(): readonly RefusalCount[] {
    return this.#refusals.counts;
  }

  /** Until when the last of the former webhook URLs goes on, in Unix milliseconds; null when none does. */
  get formerUrlsUntil(): number | null {
    const last = largest(this.settings.formerTokens.map(({ until }) => Date.parse(until)));
    return last > Date.now() ? last : null;
  }

  /** When a message last came by a former webhook URL, in Unix milliseconds; null if none did since the start. */
  get formerUrlUsedAt(): number | null {
    return this.#formerUrlUsedAt;
  }

  get #maxBodyBytes(): number {
    return this.settings.bodyLimitMiB * 1024 * 1024;
  }

  get isListening(): boolean {
    return this.#listening.isListening;
  }

  /** The port that is or would be listened on; null until one is chosen. */
  get port(): number | null {
    return this.#listening.port ?? this.#runPort ?? this.settings.port;
  }

  /** The webhook URL to give to HireHop: at the public address when there is one. Null until a port is chosen. */
  get webhookUrl(): string | null {
    return this.webhookUrlOf(this.settings.token);
  }

  /** What the webhook URL would be with this secret. */
  webhookUrlOf(token: string): string | null {
    return this.#publicUrl === null ? this.#localUrlOf(token) : joinHookPath(this.#publicUrl, token);
  }

  /** The webhook URL on this computer; null until a port is chosen. */
  get localWebhookUrl(): string | null {
    return this.#localUrlOf(this.settings.token);
  }

  #localUrlOf(token: string): string | null {
    const host = this.host.includes(':') ? `[${this.host}]` : this.host;
    return this.port === null ? null : `http://${host}:${this.port}/hooks/${token}`;
  }

  /** The public address without the hook's path; null when there is none, or it isn't known yet. */
  get publicUrl(): string | null {
    return this.#publicUrl;
  }

  /** Tells the public address that leads here now. */
  setPublicUrl(url: string | null): void {
    if (url === this.#publicUrl) return;
    this.#publicUrl = url;
    this.emit('changed');
  }

  /** Puts a problem before the user, until it's dismissed. */
  tellProblem(problem: Problem): void {
    this.#problems.add(problem);
  }

  /** Takes a problem off the user's sight. */
  dismissProblem(...codes: readonly ErrorCode[]): void {
    this.#problems.clear(...codes);
  }

  /** Starts listening on the port that is kept in the settings; see `ListenerHost.start`. */
  startListening(): Promise<void> {
    return this.#listening.start();
  }

  #makeListener(port: number): Listener {
    return new Listener({
      host: this.host,
      port,
      secrets: () => this.settings,
      maxBodyBytes: () => this.#maxBodyBytes,
      budgets: this.#budgets,
      receive: (delivery) => this.selfTest.take(delivery) ?? this.#intake.receive(delivery),
      onFormerSecret: () => {
        this.#formerUrlUsedAt = Date.now();
      },
      onRefused: (reason, isTooMany) => this.#refusals.note(reason, isTooMany),
      onStorageFailure: (error) => {
        if (!this.#folder.failed(error)) this.#storage.failed(error);
      },
    });
  }

  /** Tries to listen again, on another port if one is given (it's kept). */
  async restartListening(port?: number): Promise<void> {
    return port === undefined ? this.#listening.restart() : this.changeSettings({ port });
  }

  /** A free port near the one that is taken. */
  suggestPort(): Promise<number> {
    return findFreePort(this.host, this.port ?? choosePort());
  }

  /**
   * Changes settings; resolves when they're on disk and in force. A new port is listened on before the old one is
   * let go. Rejects with `bad-setting` or the listener's errors, and then nothing is changed.
   */
  async changeSettings(change: SettingsChange): Promise<void> {
    const { port } = checkSettings(change);
    if (port === undefined || port === this.#listening.port) await this.keepSettings(change);
    else await this.#listening.moveTo(port, () => this.keepSettings(change));
    this.emit('changed');
  }

  /** What is to be written; rejects with the catalogue's words for what the disk said. */
  async #stored<T>(writing: Promise<T>): Promise<T> {
    try {
      return await writing;
    } catch (error) {
      throw storageError(error, this.dataFolder);
    }
  }

  /**
   * Does what makes room on the disk, or takes that back: it may use the reserve. Rejects with `change-failed` when it could
   * not be written; then nothing is changed.
   */
  async #makingRoom<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await this.#reserve.with(task);
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      throw new HopwatchError('change-failed', { folder: this.dataFolder, reason: systemReason(error) }, { cause: error });
    } finally {
      await this.#reserve.keep();
    }
  }

  /** Changes settings without listening for them: for a command that only keeps them. */
  async keepSettings(change: SettingsChange): Promise<void> {
    await this.#stored(this.#guard.require().then(() => this.#settings.change(change)));
    this.#lookAtRestored();
  }

  /**
   * Makes a new webhook URL; the old one goes on for so many hours, 0 ends it and all former ones at once. Resolves with true
   * when it's on disk and in force. `show` is given the new secret before anything is changed; where it answers false or
   * rejects, nothing is.
   */
  async renewWebhookUrl(keepOldHours: number, show?: (token: string) => Promise<boolean>): Promise<boolean> {
    const token = newToken();
    if (show !== undefined && !(await show(token))) return false;
    const now = Date.now();
    await this.#stored(this.#guard.require().then(() => this.#settings.renewToken(token, now, now + keepOldHours * 3_600_000)));
    this.#formerUrlUsedAt = null;
    this.emit('changed');
    return true;
  }

  /** Ends all former webhook URLs at once. */
  async endFormerUrls(): Promise<void> {
    await this.#stored(this.#guard.require().then(() => this.#settings.endFormerTokens()));
    this.emit('changed');
  }

  /** Where the history's segments are. */
  get historyFolder(): string {
    return join(this.dataFolder, 'history');
  }

  /** Records an event that did not come over HTTP, marked as a repeat if the same came within ten minutes before. */
  record(event: Omit<NewEvent, 'marks'>, marks: readonly EventMark[]): Promise<number> {
    return this.#stored(this.#intake.record(event, marks));
  }

  /** Records an event with the marks that it has, which it got when it was recorded first. */
  recordAsItIs(event: NewEvent): Promise<number> {
    return this.#stored(this.history.record(event));
  }

  /** Deletes events from the history; answers how many there were. */
  deleteEvents(ids: readonly number[]): Promise<number> {
    return this.#makingRoom(() => this.history.delete(ids));
  }

  /** Takes messages that were set aside as events after all; those that still can't be read stay. */
  acceptQuarantined(ids: readonly number[]): Promise<AcceptResult> {
    return this.#stored(this.#acceptance.accept(ids));
  }

  /** Deletes messages that were set aside, for good; answers how many there were. */
  deleteQuarantined(ids: readonly number[]): Promise<number> {
    return this.#makingRoom(() => this.quarantine.remove(ids));
  }

  /** Brings back what the last deletion took, or those that are named; answers how many events that were. */
  undoDelete(ids?: readonly number[]): Promise<number> {
    return this.#makingRoom(() => this.history.undoDelete(ids));
  }

  /** Deletes what a policy lets go, for good; answers what went. */
  prune(policy: RetentionPolicy): Promise<RetentionPlan> {
    return this.#makingRoom(() => this.history.prune(policy));
  }

  /** Records a test event, marked as such, on the way that every event takes from intake on. */
  async sendTestEvent(): Promise<void> {
    await this.record(makeTestEvent(Date.now()), ['test']);
  }

  /** Records the sample events, unless there are some. */
  async loadSamples(): Promise<void> {
    await this.#stored(this.samples.load(Date.now()));
    this.emit('changed');
  }

  /** Deletes all sample events. */
  async removeSamples(): Promise<void> {
    await this.#makingRoom(() => this.samples.remove());
  }

  /**
   * Stops listening, waits for what is being recorded, closes the files and lets the folder go, once. One of these that fails keeps
   * none of the others from being done; then it rejects in the end.
   */
  stop(): Promise<void> {
    this.#stopping ??= endInOrder(
      () => this.#storage.stop(),
      () => this.#folder.stop(),
      () => this.#listening.stop(),
      () => this.#refusals.stop(),
      () => this.history.close(),
      () => this.quarantine.close(),
      () => this.#rememberAs(null),
      () => this.#lock.release(),
    );
    return this.#stopping;
  }
}
