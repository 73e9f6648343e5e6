import { EventEmitter } from 'node:events';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asHopwatchError, type ErrorCode, HopwatchError, type Problem } from '../shared/errors.ts';
import type { RefusalCount } from '../shared/refusals.ts';
import type { SettingsChange, StoredSettings } from '../shared/settings.ts';
import type { EventMark, NewEvent, StoredEvent } from './history/event-record.ts';
import { FolderLock } from './history/folder-lock.ts';
import { History } from './history/history.ts';
import type { RetentionPlan, RetentionPolicy } from './history/retention.ts';
import type { AcceptResult } from './intake/accept.ts';
import { Intake } from './intake/intake.ts';
import { Quarantine, quarantineFolder } from './intake/quarantine.ts';
import { makeTestEvent } from './intake/test-event.ts';
import { choosePort, findFreePort } from './listener/free-port.ts';
import { Listener } from './listener/listener.ts';
import { type Budgets, defaultBudgets, OutcomeBudgets } from './listener/outcome-budgets.ts';
import { Problems, storageError } from './problems.ts';
import { RefusalWatch } from './refusal-watch.ts';
import { checkSettings, SettingsStore } from './settings/settings-store.ts';
import { StorageWatch } from './storage-watch.ts';

export interface ServiceOptions {
  readonly dataFolder: string;
  /** How this program is called when another one is refused the folder: "The Hopwatch app". */
  readonly program: string;
  readonly host?: string;
  /** For this run only; the settings are left as they are. 0 lets the system choose. */
  readonly port?: number | undefined;
  /** What is answered in full of requests that can't be taken; the product's own unless given. */
  readonly budgets?: Budgets;
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

/** Makes the data folder, for its owner's eyes only. Fails with `folder-unusable`. */
async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
  } catch (error) {
    throw new HopwatchError('folder-unusable', { folder, reason: (error as Error).message }, { cause: error });
  }
}

/**
 * Listener, intake, history, quarantine and settings of one data folder, as one thing that starts and stops. Plain
 * Node: the desktop app hosts it, and so does `hopwatch listen`.
 */
export class Service extends EventEmitter<ServiceEvents> {
  readonly history: History;
  readonly quarantine: Quarantine;
  readonly host: string;
  readonly dataFolder: string;
  readonly #settings: SettingsStore;
  readonly #intake: Intake;
  readonly #lock: FolderLock;
  readonly #runPort: number | undefined;
  readonly #problems = new Problems();
  readonly #storage: StorageWatch;
  readonly #refusals: RefusalWatch;
  readonly #budgets: OutcomeBudgets;
  #listener: Listener | null = null;
  #formerUrlUsedAt: number | null = null;

  private constructor(
    options: ServiceOptions,
    parts: { lock: FolderLock; settings: SettingsStore; history: History; quarantine: Quarantine; intake: Intake; budgets: OutcomeBudgets },
  ) {
    super();
    this.dataFolder = options.dataFolder;
    this.host = options.host ?? '127.0.0.1';
    this.#runPort = options.port;
    this.#lock = parts.lock;
    this.#settings = parts.settings;
    this.history = parts.history;
    this.quarantine = parts.quarantine;
    this.#intake = parts.intake;
    this.#budgets = parts.budgets;
    this.#storage = new StorageWatch(this.dataFolder, this.#problems, () => 2 * this.#maxBodyBytes);
    this.#refusals = new RefusalWatch(this.#problems, () => this.emit('changed'));
    this.#problems.on('changed', () => this.emit('changed'));
    if (this.#settings.problem) this.#problems.add(this.#settings.problem);
    this.#tellDamage();
    this.history.on('damaged', () => this.#tellDamage());
    this.history.on('recorded', (event) => this.emit('recorded', event));
    this.history.on('readChanged', () => this.emit('readChanged'));
    this.quarantine.on('changed', () => this.emit('changed'));
  }

  /**
   * Opens a data folder, made if there is none, and takes its lock. Rejects with `folder-unusable`,
   * `folder-locked` or `data-newer`; damage is stepped over and told in `problems`.
   */
  static async open(options: ServiceOptions): Promise<Service> {
    const { dataFolder } = options;
    await prepareFolder(dataFolder);
    let lock: FolderLock;
    try {
      lock = await FolderLock.acquire(dataFolder, options.program);
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      throw new HopwatchError('folder-unusable', { folder: dataFolder, reason: (error as Error).message }, { cause: error });
    }
    try {
      const settings = await SettingsStore.open(dataFolder);
      const history = await History.open({ folder: join(dataFolder, 'history'), onProgress: options.onProgress });
      const quarantine = await Quarantine.open(quarantineFolder(dataFolder));
      const budgets = new OutcomeBudgets(options.budgets ?? defaultBudgets, () => performance.now());
      const intake = await Intake.create({
        history,
        quarantine,
        exportKey: () => settings.value.exportKey,
        setAsideBudget: (reason, bytes) => budgets.setAside(reason, bytes),
        now: Date.now,
      });
      return new Service(options, { lock, settings, history, quarantine, intake, budgets });
    } catch (error) {
      await lock.release();
      throw error instanceof HopwatchError ? error : storageError(error, dataFolder);
    }
  }

  #tellDamage(): void {
    const { lines, files } = this.history.damage;
    if (lines > 0) this.#problems.add({ code: 'history-damaged', details: { lines, where: files.join(', ') } });
  }

  get settings(): Readonly<StoredSettings> {
    return this.#settings.value;
  }

  get problems(): readonly Problem[] {
    return this.#problems.list;
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
    const last = Math.max(...this.settings.formerTokens.map(({ until }) => Date.parse(until)));
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
    return this.#listener !== null;
  }

  /** The port that is or would be listened on; null until one is chosen. */
  get port(): number | null {
    return this.#listener?.port ?? this.#runPort ?? this.settings.port;
  }

  /** The webhook URL to give to HireHop; null until a port is chosen. */
  get webhookUrl(): string | null {
    const host = this.host.includes(':') ? `[${this.host}]` : this.host;
    return this.port === null ? null : `http://${host}:${this.port}/hooks/${this.settings.token}`;
  }

  /** Shows a problem that was found outside of the service. */
  tellProblem(problem: Problem): void {
    this.#problems.add(problem);
  }

  /** Takes a problem off the user's sight. */
  dismissProblem(code: ErrorCode): void {
    this.#problems.clear(code);
  }

  /**
   * Starts listening on the port that is kept in the settings; the first time one is chosen. Rejects with the
   * listener's errors, which stand in `problems` too: a taken port is never changed silently.
   */
  async startListening(): Promise<void> {
    const chosen = this.#runPort ?? this.settings.port;
    this.#problems.clear('port-taken', 'port-denied', 'host-unavailable', 'listener-failed');
    try {
      if (chosen !== null) {
        this.#listener = await this.#listenOn(chosen);
      } else {
        this.#listener = await this.#listenOn(choosePort()).catch(() => this.#listenOn(0));
        await this.#settings.change({ port: this.#listener.port ?? undefined });
      }
    } catch (error) {
      const problem = asHopwatchError(error);
      this.#problems.add(problem.problem);
      throw problem;
    }
    this.emit('changed');
  }

  async #listenOn(port: number): Promise<Listener> {
    const listener = new Listener({
      host: this.host,
      port,
      secrets: () => this.settings,
      maxBodyBytes: () => this.#maxBodyBytes,
      budgets: this.#budgets,
      receive: (delivery) => this.#intake.receive(delivery),
      onFormerSecret: () => {
        this.#formerUrlUsedAt = Date.now();
      },
      onRefused: (reason, isTooMany) => this.#refusals.note(reason, isTooMany),
      onStorageFailure: (error) => this.#storage.failed(error),
    });
    await listener.start();
    return listener;
  }

  async #stopListening(): Promise<void> {
    const listener = this.#listener;
    this.#listener = null;
    await listener?.stop();
  }

  /** Tries to listen again, on another port if one is given (it's kept). */
  async restartListening(port?: number): Promise<void> {
    if (port !== undefined) return this.changeSettings({ port });
    await this.#stopListening();
    return this.startListening();
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
    if (port === undefined || port === this.#listener?.port) {
      await this.keepSettings(change);
    } else {
      const listener = await this.#listenOn(port);
      await this.keepSettings(change).catch(async (error: unknown) => {
        await listener.stop();
        throw error;
      });
      await this.#stopListening();
      this.#listener = listener;
      this.#problems.clear('port-taken', 'port-denied', 'host-unavailable', 'listener-failed');
    }
    this.emit('changed');
  }

  /** Changes settings without listening for them: for a command that only keeps them. */
  async keepSettings(change: SettingsChange): Promise<void> {
    await this.#settings.change(change).catch((error: unknown) => {
      throw storageError(error, this.dataFolder);
    });
  }

  /**
   * Makes a new webhook URL; the old one goes on for so many hours, 0 ends it and all former ones at once. Resolves when it's
   * on disk and in force.
   */
  async renewWebhookUrl(keepOldHours: number): Promise<void> {
    const now = Date.now();
    await this.#settings.renewToken(now, now + keepOldHours * 3_600_000).catch((error: unknown) => {
      throw storageError(error, this.dataFolder);
    });
    this.#formerUrlUsedAt = null;
    this.emit('changed');
  }

  /** Ends all former webhook URLs at once. */
  async endFormerUrls(): Promise<void> {
    await this.#settings.endFormerTokens().catch((error: unknown) => {
      throw storageError(error, this.dataFolder);
    });
    this.emit('changed');
  }

  /** Where the history's segments are. */
  get historyFolder(): string {
    return join(this.dataFolder, 'history');
  }

  /** Records an event that did not come over HTTP, marked as a repeat if the same came within ten minutes before. */
  record(event: Omit<NewEvent, 'marks'>, marks: readonly EventMark[]): Promise<number> {
    return this.#intake.record(event, marks).catch((error: unknown) => {
      throw storageError(error, this.dataFolder);
    });
  }

  /** Deletes events from the history; answers how many there were. */
  deleteEvents(ids: readonly number[]): Promise<number> {
    return this.history.delete(ids).catch((error: unknown) => {
      throw storageError(error, this.dataFolder);
    });
  }

  /** Takes messages that were set aside as events after all; those that still can't be read stay. */
  acceptSetAside(ids: readonly number[]): Promise<AcceptResult> {
    return this.#intake.accept(ids).catch((error: unknown) => {
      throw storageError(error, this.dataFolder);
    });
  }

  /** Deletes messages that were set aside, for good; answers how many there were. */
  deleteSetAside(ids: readonly number[]): Promise<number> {
    return this.quarantine.remove(ids).catch((error: unknown) => {
      throw storageError(error, this.dataFolder);
    });
  }

  /** Brings back what the last deletion took; answers how many events that were. */
  undoDelete(): Promise<number> {
    return this.history.undoDelete().catch((error: unknown) => {
      throw storageError(error, this.dataFolder);
    });
  }

  /** Deletes what a policy lets go, for good; answers what went. */
  prune(policy: RetentionPolicy): Promise<RetentionPlan> {
    return this.history.prune(policy).catch((error: unknown) => {
      throw storageError(error, this.dataFolder);
    });
  }

  /** Records a test event, marked as such, on the way that every event takes from intake on. */
  async sendTestEvent(): Promise<void> {
    await this.record(makeTestEvent(Date.now()), ['test']);
  }

  /** Stops listening, waits for what is being recorded, closes the files and lets the folder go. */
  async stop(): Promise<void> {
    this.#storage.stop();
    await this.#stopListening();
    this.#refusals.stop();
    await this.history.close();
    await this.quarantine.close();
    await this.#lock.release();
  }
}
