import { join } from 'node:path';
import type { SettingsChange } from '../../shared/settings/change.ts';
import type { StoredSecrets } from '../../shared/settings/secret.ts';
import type { StoredSettings } from '../../shared/settings/stored.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import type { StoredEvent } from '../history/event-record.ts';
import type { History } from '../history/history.ts';
import { SelfTest } from '../intake/self-test.ts';
import { Listener } from '../listener/listener.ts';
import { Acceptance } from '../quarantine/accept.ts';
import type { Quarantine } from '../quarantine/quarantine.ts';
import { Samples } from '../samples/samples.ts';
import { checkSettings } from '../settings/settings-store.ts';
import { Cursor } from '../storage/cursor.ts';
import type { LockOwner } from '../storage/lock-owner.ts';
import { DataChanges } from './data-changes.ts';
import { DataProblems } from './data-problems.ts';
import { endInOrder } from './end-in-order.ts';
import { FolderWatch } from './folder-watch.ts';
import { FolderWrites } from './folder-writes.ts';
import { ListenerHost } from './listener-host.ts';
import { type OpenOptions, openParts, type ServiceParts } from './open-parts.ts';
import { Problems } from './problems.ts';
import { RefusalWatch } from './refusal-watch.ts';
import { StorageWatch } from './storage-watch.ts';
import { WebhookUrls } from './webhook-urls.ts';

export interface ServiceOptions extends OpenOptions {
  /** The address to listen on; this computer alone unless given. */
  readonly host?: string;
  /** For this run only; the settings are left as they are. 0 lets the system choose. */
  readonly port?: number | undefined;
}

interface ServiceEvents {
  /** After an event is durable; whoever shows or forwards it may fail without harming the record. */
  recorded: [StoredEvent];
  /** Something that a user may see changed: the listener, a problem, a setting, a count. */
  changed: [];
  readChanged: [];
}

/**
 * Listener, intake, history, quarantine and settings of one data folder, as one thing that starts and stops. Plain
 * Node: the desktop app hosts it, and so does `hopwatch listen`.
 */
export class Service extends GuardedEmitter<ServiceEvents> {
  readonly dataFolder: string;
  readonly history: History;
  readonly quarantine: Quarantine;
  /** What is done to both besides taking what HireHop sends. */
  readonly data: DataChanges;
  /** The events to try Hopwatch with. */
  readonly samples: Samples;
  readonly problems = new Problems();
  readonly listener: ListenerHost;
  readonly urls: WebhookUrls;
  /** Requests that were not kept, since the start. */
  readonly refusals: RefusalWatch;
  /** The messages that this process sends to itself, to see whether the public address works. */
  readonly selfTest = new SelfTest();
  readonly #options: ServiceOptions;
  readonly #parts: ServiceParts;
  readonly #writes: FolderWrites;
  readonly #dataProblems: DataProblems;
  readonly #folder: FolderWatch;
  readonly #storage: StorageWatch;
  #stopping: Promise<void> | null = null;
  #remembered: Readonly<StoredSettings> | null = null;

  private constructor(options: ServiceOptions, parts: ServiceParts) {
    super();
    const { dataFolder, host = '127.0.0.1' } = options;
    const { guard, settings, history, quarantine, intake, reserve } = parts;
    const { problems } = this;
    const onChanged = (): void => void this.emit('changed');
    this.#options = options;
    this.#parts = parts;
    this.dataFolder = dataFolder;
    this.history = history;
    this.quarantine = quarantine;
    this.samples = new Samples(history);
    const writes = new FolderWrites(dataFolder, guard, reserve);
    this.#writes = writes;
    const acceptance = new Acceptance({
      history,
      quarantine,
      isKeyHash: (hash) => settings.isKeyHash(hash),
      record: (event, marks) => intake.record(event, marks),
    });
    this.data = new DataChanges({ history, quarantine, samples: this.samples, intake, acceptance, writes, onChanged });
    this.#storage = new StorageWatch({
      folder: dataFolder,
      problems,
      probeBytes: () => 2 * this.#maxBodyBytes,
      onRoom: () => void reserve.keep(),
    });
    const looks = [() => settings.look(guard), () => history.look(), () => quarantine.look()];
    this.#folder = new FolderWatch({ guard, problems, looks });
    this.refusals = new RefusalWatch(problems, onChanged);
    this.listener = new ListenerHost({
      host,
      problems,
      wantedPort: () => options.port ?? this.settings.port,
      keepPort: (port) => this.keepSettings({ port }),
      make: (port) => this.#makeListener(host, port),
      onChanged,
    });
    this.urls = new WebhookUrls({ settings, writes, host, port: () => this.listener.port, onChanged });
    problems.on('changed', onChanged);
    this.#dataProblems = new DataProblems({ problems, settings, history, quarantine }, parts.told);
    if (history.openingError !== null) this.#storage.failed(history.openingError);
    history.on('recorded', (event) => this.emit('recorded', event));
    history.on('readChanged', () => this.emit('readChanged'));
    quarantine.on('changed', onChanged);
    this.#folder.start();
    this.on('changed', () => this.#remember());
    this.#remember();
  }

  /**
   * Opens a data folder, made if there is none, and takes its lock. Rejects with `folder-unusable`, `folder-shared`,
   * `folder-locked` or `data-newer`; damage is stepped over and told in `problems`.
   */
  static async open(options: ServiceOptions): Promise<Service> {
    return new Service(options, await openParts(options));
  }

  /** Remembers the settings whenever they change, for the case that the folder is gone one day. */
  #remember(): void {
    if (this.settings === this.#remembered) return;
    this.#remembered = this.settings;
    void this.#rememberAs(this.#parts.lock.owner);
  }

  async #rememberAs(owner: LockOwner | null): Promise<void> {
    const { settings } = this;
    await this.#options.known?.remember({ seenAt: new Date().toISOString(), owner, settings });
  }

  get settings(): Readonly<StoredSettings> {
    return this.#parts.settings.value;
  }

  /** What is kept apart from the settings, since it must be had in clear. */
  get secrets(): Readonly<StoredSecrets> {
    return this.#parts.settings.secrets.value;
  }

  get #maxBodyBytes(): number {
    return this.settings.bodyLimitMiB * 1024 * 1024;
  }

  #makeListener(host: string, port: number): Listener {
    const { intake, budgets } = this.#parts;
    return new Listener({
      host,
      port,
      secrets: () => this.settings,
      maxBodyBytes: () => this.#maxBodyBytes,
      budgets,
      receive: (delivery) => this.selfTest.take(delivery) ?? intake.receive(delivery),
      onFormerSecret: () => this.urls.formerUsed(),
      onRefused: (reason, isTooMany) => this.refusals.note(reason, isTooMany),
      onStorageFailure: (error) => {
        if (!this.#folder.failed(error)) this.#storage.failed(error);
      },
    });
  }

  /** Starts listening on the port that is kept in the settings; see `ListenerHost.start`. */
  start(): Promise<void> {
    return this.listener.start();
  }

  /**
   * Changes settings; resolves when they're on disk and in force. A new port is listened on before the old one is
   * let go. Rejects with `bad-setting`, `storage-failed`, `disk-full` or the listener's errors, and then nothing is changed.
   */
  async changeSettings(change: SettingsChange): Promise<void> {
    const { port } = checkSettings(change);
    if (port === undefined || this.listener.listensOn(port)) await this.keepSettings(change);
    else await this.listener.moveTo(port, () => this.keepSettings(change));
    this.emit('changed');
  }

  /** Changes settings without listening for them: for a command that only keeps them. */
  async keepSettings(change: SettingsChange): Promise<void> {
    await this.#writes.inPlace(() => this.#parts.settings.change(change));
    this.#dataProblems.lookAtRestored();
  }

  /**
   * Opens the cursor of a follower of the history, which keeps in the data folder how far it has come; `start`: where it begins
   * the first time. Rejects with `data-newer`.
   */
  openCursor(name: string, start: number): Promise<Cursor> {
    const { guard } = this.#parts;
    return Cursor.open(join(this.dataFolder, `${name}.cursor.json`), { last: this.history.lastGivenId, start, guard });
  }

  /**
   * Stops listening, waits for what is being recorded, closes the files and lets the folder go, once. One of these that fails
   * keeps none of the others from being done; then it rejects in the end.
   */
  stop(): Promise<void> {
    this.#stopping ??= endInOrder(
      () => this.#storage.stop(),
      () => this.#folder.stop(),
      () => this.listener.stop(),
      () => this.refusals.stop(),
      () => this.history.close(),
      () => this.quarantine.close(),
      () => this.#rememberAs(null),
      () => this.#parts.lock.release(),
    );
    return this.#stopping;
  }
}
