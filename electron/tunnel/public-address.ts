import { join } from 'node:path';
import type { Health } from '../../shared/address/health.ts';
import type { PublicAddressSetting } from '../../shared/address/public-address.ts';
import type { Problem } from '../../shared/errors.ts';
import { tellFault } from '../faults/edge.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import type { EventMark, StoredEvent } from '../history/event-record.ts';
import type { Service } from '../service/service.ts';
import { followTime } from '../time/follow-time.ts';
import { TimeWatch } from '../time/time-watch.ts';
import { AddressHealth } from './address-health.ts';
import { GapLog } from './gap-log.ts';
import { LeftOver } from './left-over.ts';
import { NetworkWatch } from './network-watch.ts';
import { makeProvider } from './providers.ts';
import { SignOfLife } from './sign-of-life.ts';
import { Tunnel } from './tunnel.ts';

export interface PublicAddressOptions {
  readonly service: Service;
  /** For this run only, instead of the settings' own. */
  readonly setting?: PublicAddressSetting | undefined;
  /** Where the program is, beside which optional modules may be. */
  readonly programFolder: string;
  /** How often a healthy address is checked, in milliseconds. */
  readonly checkEveryMs?: number;
  /** How long a test message may be on its way, in milliseconds. */
  readonly timeoutMs?: number;
  readonly network?: NetworkWatch;
  /** Its own unless given; one that is given is started and stopped by who gives it. */
  readonly time?: TimeWatch;
}

/** The public address as tray, window and status show it. Times are Unix milliseconds. */
export interface AddressStatus {
  readonly setting: PublicAddressSetting;
  /** `off`: there is none, or it was taken down. */
  readonly state: 'off' | Health['state'];
  /** Without the hook's path; null while it isn't known. */
  readonly url: string | null;
  /** Since when this computer has been reachable under it; null while it's off. */
  readonly since: number | null;
  readonly checkedAt: number | null;
  readonly problem: Problem | null;
}

/** What did not just come from outside. */
const ownMarks: ReadonlySet<EventMark> = new Set(['test', 'sample', 'imported', 'accepted']);

/** Keeps the public address that the settings ask for, tells the service which it is, and knows whether it works. */
export class PublicAddress extends GuardedEmitter<{ changed: []; url: [string] }> {
  readonly #options: PublicAddressOptions;
  readonly #service: Service;
  readonly #gaps: GapLog;
  readonly #health: AddressHealth;
  readonly #network: NetworkWatch;
  readonly #time: TimeWatch;
  readonly #signOfLife: SignOfLife;
  readonly #leftOver: LeftOver;
  readonly #onChanged = (): void => this.#follow();
  #tunnel: Tunnel | null = null;
  #wanted = '';
  #wasListening = false;
  #turn: Promise<void> = Promise.resolve();
  #since: number | null = null;
  #leaveTime = (): void => undefined;

  constructor(options: PublicAddressOptions) {
    super();
    const { service, checkEveryMs = 300_000, timeoutMs = 15_000 } = options;
    this.#options = options;
    this.#service = service;
    this.#gaps = new GapLog(service);
    const time = options.time ?? new TimeWatch();
    this.#time = time;
    this.#health = new AddressHealth({ service, gaps: this.#gaps, checkEveryMs, timeoutMs, now: () => time.now() });
    this.#network = options.network ?? new NetworkWatch();
    this.#signOfLife = new SignOfLife(service.dataFolder);
    this.#leftOver = new LeftOver(join(service.dataFolder, 'tunnel-program.json'));
  }

  /** Begins to follow the settings. What becomes of it is told by events. */
  start(): void {
    this.#health.on('changed', () => this.emit('changed'));
    this.#service.on('changed', this.#onChanged);
    this.#service.on('recorded', this.#onRecorded);
    this.#network.on('changed', () => {
      this.#tunnel?.tryNow();
      void this.check();
    });
    this.#network.start();
    this.#leaveTime = this.#followTime();
    if (this.#options.time === undefined) this.#time.start();
    this.#turn = this.#lookBack(this.#time.now()).catch((error: unknown) => tellFault('looking back at the last run', error));
    this.#follow();
  }

  #followTime(): () => void {
    return followTime(this.#time, {
      set: (byMs) => {
        if (this.#since !== null) this.#since += byMs;
        this.#gaps.clockSet(byMs);
        this.#health.clockSet(byMs);
        this.#signOfLife.give();
      },
      sleeping: () => this.suspend(),
      slept: (from) => {
        this.suspend(from);
        this.resume();
      },
      // A virtual machine that was halted knows of no sleep, but its clock is set afterwards: the link may be dead.
      changed: () => void this.check(),
    });
  }

  readonly #onRecorded = ({ event, marks, receivedAt }: StoredEvent): void => {
    if (!event.startsWith('hopwatch.') && !marks.some((mark) => ownMarks.has(mark))) this.#health.arrived(receivedAt);
  };

  /** Clears up after the last run, and notes since when there was none. `now`: when this one began. */
  async #lookBack(now: number): Promise<void> {
    const lastSign = await this.#signOfLife.last();
    this.#signOfLife.start();
    if (this.#setting.kind !== 'off' && this.#service.settings.exposed) await this.#gaps.noteAbsence(lastSign, now);
    await this.#leftOver.end();
  }

  get status(): AddressStatus {
    const isOn = this.#tunnel !== null;
    const { state, checkedAt, trouble } = this.#health.current;
    return {
      setting: this.#setting,
      state: isOn ? (this.#service.listener.isListening ? state : 'stopped') : 'off',
      url: isOn ? this.#service.urls.publicUrl : null,
      since: isOn ? this.#since : null,
      checkedAt,
      // What a round trip found is no problem where events arrive in spite of it.
      problem: isOn && state !== 'arriving' ? (trouble?.problem ?? null) : null,
    };
  }

  get #setting(): PublicAddressSetting {
    return this.#options.setting ?? this.#service.settings.publicAddress;
  }

  /** Brings the tunnel in line with the settings and the port, when one of them is another than before. */
  #follow(): void {
    const { settings, secrets, listener } = this.#service;
    const { port, host, isListening } = listener;
    const setting: PublicAddressSetting = settings.exposed && port !== null ? this.#setting : { kind: 'off' };
    const wanted = JSON.stringify([setting, setting.kind === 'off' ? null : [host, port, secrets]]);
    const isBack = isListening && !this.#wasListening;
    this.#wasListening = isListening;
    if (wanted === this.#wanted) {
      // A listener that is back may mend what a round trip found.
      if (isBack) void this.check();
      return;
    }
    this.#wanted = wanted;
    this.#turn = this.#turn
      .then(() => this.#change(setting, { host, port: port ?? 0 }))
      .catch((error: unknown) => tellFault('changing the public address', error));
  }

  async #change(setting: PublicAddressSetting, target: { host: string; port: number }): Promise<void> {
    await this.#takeDown();
    const folders = [this.#options.programFolder, join(this.#service.dataFolder, 'modules')] as const;
    const provider = makeProvider(setting, this.#service.secrets, { folders, leftOver: this.#leftOver });
    if (provider !== null) {
      const tunnel = new Tunnel(provider, target);
      this.#tunnel = tunnel;
      tunnel.on('url', (url) => this.#tellUrl(url));
      tunnel.on('up', () => {
        this.#since ??= this.#time.now();
      });
      this.#health.watch(tunnel);
      tunnel.start();
    }
    this.emit('changed');
  }

  async #takeDown(): Promise<void> {
    const tunnel = this.#tunnel;
    this.#tunnel = null;
    this.#since = null;
    this.#health.watch(null);
    this.#service.urls.setPublicUrl(null);
    await tunnel?.stop();
  }

  #tellUrl(url: string): void {
    const { givenUrl } = this.#service.settings;
    this.#service.urls.setPublicUrl(url);
    if (givenUrl === null) void this.#service.keepSettings({ givenUrl: url }).catch(() => undefined);
    else if (givenUrl === url) this.#service.problems.clear('address-changed');
    else this.#service.problems.add({ code: 'address-changed', details: { url, before: givenUrl } });
    this.emit('url', url);
    if (this.#tunnel?.isUp) void this.check();
  }

  /** The user has taken note of the address: it's the one that HireHop is given. */
  async acknowledgeUrl(): Promise<void> {
    const { settings, urls } = this.#service;
    const { publicUrl } = urls;
    if (publicUrl !== null && publicUrl !== settings.givenUrl) await this.#service.keepSettings({ givenUrl: publicUrl });
    this.#service.problems.clear('address-changed');
  }

  /** Sends a message round and sees whether it arrives; resolves when that is known. */
  check(): Promise<void> {
    return this.#health.check();
  }

  /** The user wants to know how it is: a tunnel that has given up or waits tries now, one that stands is checked. */
  async lookNow(): Promise<void> {
    if (this.#tunnel?.isUp) return this.check();
    this.#tunnel?.tryNow();
  }

  /** The computer goes to sleep, or did at that time; Unix milliseconds. */
  suspend(at = this.#time.now()): void {
    this.#health.suspend(at);
  }

  /** The computer is awake again: the tunnel is made anew, the listener if need be, and a round trip tells. */
  resume(): void {
    if (!this.#service.listener.isListening) this.#service.start().catch(() => undefined);
    this.#health.resume();
  }

  async stop(): Promise<void> {
    this.#service.off('changed', this.#onChanged);
    this.#service.off('recorded', this.#onRecorded);
    this.#network.stop();
    this.#leaveTime();
    if (this.#options.time === undefined) this.#time.stop();
    this.#wanted = 'stopped';
    await this.#turn;
    await this.#takeDown();
    await this.#signOfLife.stop();
    await this.#gaps.settled();
  }
}
