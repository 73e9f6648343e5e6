import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { alertAfterMs, freshHealth, type Happening, type Health, nextHealth, type Trouble } from '../../shared/address/health.ts';
import type { PublicAddressSetting } from '../../shared/address/public-address.ts';
import type { ErrorCode, Problem } from '../../shared/errors.ts';
import type { Service } from '../service.ts';
import { BackOff } from './back-off.ts';
import { GapLog } from './gap-log.ts';
import { NetworkWatch } from './network-watch.ts';
import { makeProvider } from './providers.ts';
import { roundTrip } from './round-trip.ts';
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

/** All that is told of a public address; `address-changed` stays until the user has seen it. */
const addressCodes: readonly ErrorCode[] = [
  'address-unreachable',
  'address-refused',
  'address-elsewhere',
  'tunnel-lost',
  'ssh-host-unknown',
  'ssh-host-changed',
  'ssh-key-unusable',
  'ssh-refused',
  'ssh-port-held',
  'ssh-no-address',
  'ngrok-missing',
  'ngrok-token',
  'cloudflared-missing',
];

const asleep: Problem = { code: 'tunnel-lost', details: { reason: { say: 'error.reason.asleep' } } };

/**
 * Keeps the public address that the settings ask for, and knows by round trips whether it works. Tells the service the
 * address and what is wrong; notes in the history when nothing could arrive.
 */
export class PublicAddress extends EventEmitter<{ changed: []; url: [string] }> {
  readonly #options: PublicAddressOptions;
  readonly #service: Service;
  readonly #gaps: GapLog;
  readonly #network: NetworkWatch;
  readonly #recheck = new BackOff({ firstMs: 5_000, maxMs: 60_000 });
  readonly #onChanged = (): void => this.#follow();
  #tunnel: Tunnel | null = null;
  #wanted = '';
  #wasListening = false;
  #turn: Promise<void> = Promise.resolve();
  #health: Health = freshHealth;
  #since: number | null = null;
  #sleptAt: number | null = null;
  #checking: Promise<void> | null = null;
  #checkAgain = false;
  #checkTimer: NodeJS.Timeout | null = null;
  #alertTimer: NodeJS.Timeout | null = null;
  #told: ErrorCode | null = null;

  constructor(options: PublicAddressOptions) {
    super();
    this.#options = options;
    this.#service = options.service;
    this.#gaps = new GapLog(options.service);
    this.#network = options.network ?? new NetworkWatch();
  }

  /** Begins to follow the settings. What becomes of it is told by events. */
  start(): void {
    this.#service.on('changed', this.#onChanged);
    this.#network.on('changed', () => {
      this.#tunnel?.tryNow();
      void this.check();
    });
    this.#network.on('slept', (from) => {
      this.suspend(from);
      this.resume();
    });
    this.#network.start();
    this.#follow();
  }

  get status(): AddressStatus {
    const isOn = this.#tunnel !== null;
    return {
      setting: this.#setting,
      state: isOn ? (this.#service.isListening ? this.#health.state : 'stopped') : 'off',
      url: isOn ? this.#service.publicUrl : null,
      since: isOn ? this.#since : null,
      checkedAt: this.#health.checkedAt,
      problem: isOn ? (this.#health.trouble?.problem ?? null) : null,
    };
  }

  get #setting(): PublicAddressSetting {
    return this.#options.setting ?? this.#service.settings.publicAddress;
  }

  /** Brings the tunnel in line with the settings and the port, when one of them is another than before. */
  #follow(): void {
    const { settings, secrets, port, host, isListening } = this.#service;
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
    this.#turn = this.#turn.then(() => this.#change(setting, { host, port: port ?? 0 }));
  }

  async #change(setting: PublicAddressSetting, target: { host: string; port: number }): Promise<void> {
    await this.#takeDown();
    // In a package the program is in resources/app.asar/dist, and the module in resources/modules.
    const packaged = join(this.#options.programFolder, '../../modules');
    const folders = [this.#options.programFolder, packaged, join(this.#service.dataFolder, 'modules')] as const;
    const provider = makeProvider(setting, this.#service.secrets, folders);
    if (provider !== null) {
      const tunnel = new Tunnel(provider, target);
      this.#tunnel = tunnel;
      tunnel.on('url', (url) => this.#tellUrl(url));
      tunnel.on('up', () => {
        this.#since ??= Date.now();
        void this.check();
      });
      tunnel.on('down', (problem, { tryingAgain }) => this.#happen({ what: 'down', problem, tryingAgain }));
      tunnel.start();
    }
    this.emit('changed');
  }

  async #takeDown(): Promise<void> {
    const tunnel = this.#tunnel;
    this.#tunnel = null;
    this.#health = freshHealth;
    this.#since = null;
    this.#cancelCheck();
    this.#alert();
    this.#service.setPublicUrl(null);
    await tunnel?.stop();
  }

  #tellUrl(url: string): void {
    const { givenUrl } = this.#service.settings;
    this.#service.setPublicUrl(url);
    if (givenUrl === null) void this.#service.keepSettings({ givenUrl: url }).catch(() => undefined);
    else if (givenUrl === url) this.#service.dismissProblem('address-changed');
    else this.#service.tellProblem({ code: 'address-changed', details: { url, before: givenUrl } });
    this.emit('url', url);
    if (this.#tunnel?.isUp) void this.check();
  }

  /** The user has taken note of the address: it's the one that HireHop is given. */
  async acknowledgeUrl(): Promise<void> {
    const { publicUrl, settings } = this.#service;
    if (publicUrl !== null && publicUrl !== settings.givenUrl) await this.#service.keepSettings({ givenUrl: publicUrl });
    this.#service.dismissProblem('address-changed');
  }

  /** The user wants to know how it is: a tunnel that has given up or waits tries now, one that stands is checked. */
  async lookNow(): Promise<void> {
    if (this.#tunnel?.isUp) return this.check();
    this.#tunnel?.tryNow();
  }

  /** Sends a message round and sees whether it arrives; resolves when that is known. One at a time. */
  async check(): Promise<void> {
    if (this.#checking !== null) {
      this.#checkAgain = true;
      return this.#checking;
    }
    this.#checking = this.#checkNow().finally(() => {
      this.#checking = null;
    });
    await this.#checking;
    if (!this.#checkAgain) return;
    this.#checkAgain = false;
    return this.check();
  }

  async #checkNow(): Promise<void> {
    this.#cancelCheck();
    const tunnel = this.#tunnel;
    const { publicUrl: address, settings, selfTest, isListening } = this.#service;
    if (tunnel === null || !tunnel.isUp || address === null || !isListening) return;
    const problem = await roundTrip({ address, token: settings.token, selfTest, timeoutMs: this.#options.timeoutMs ?? 15_000 });
    // What was found holds for the tunnel that it was found with.
    if (tunnel !== this.#tunnel || this.#service.publicUrl !== address) return;
    if (problem !== null && !tunnel.isUp) return;
    this.#happen({ what: 'checked', problem });
    if (problem === null) this.#recheck.reset();
    const wait = problem === null ? (this.#options.checkEveryMs ?? 300_000) : this.#recheck.next();
    this.#checkTimer = setTimeout(() => {
      this.#checkTimer = null;
      // A link that stands and brings nothing: a new one may, and is checked when it stands.
      if (problem === null || this.#health.failures < 2 || !tunnel.renew()) void this.check();
    }, wait).unref();
  }

  #cancelCheck(): void {
    if (this.#checkTimer !== null) clearTimeout(this.#checkTimer);
    this.#checkTimer = null;
  }

  #happen(happening: Happening, at = Date.now()): void {
    const before = this.#health;
    this.#health = nextHealth(before, happening, at);
    if (before.trouble !== null && this.#health.trouble === null && before.healthyAt !== null) this.#noteGap(before.trouble);
    this.#alert();
    this.emit('changed');
  }

  #noteGap(trouble: Trouble): void {
    const slept = trouble.problem === asleep || this.#sleptAt !== null;
    this.#sleptAt = null;
    void this.#gaps.note(trouble.from, Date.now(), slept ? 'this computer was asleep' : 'the public address did not work');
  }

  /** Tells what is wrong once it is sure to last, and takes it back silently. */
  #alert(): void {
    const { state, trouble } = this.#health;
    if (this.#alertTimer !== null) clearTimeout(this.#alertTimer);
    this.#alertTimer = null;
    if (trouble !== null && state === 'degraded') {
      this.#alertTimer = setTimeout(() => this.#happen({ what: 'waited' }), alertAfterMs).unref();
    }
    const code = state === 'stopped' && trouble !== null ? trouble.problem.code : null;
    if (code !== null && trouble !== null) this.#service.tellProblem(trouble.problem);
    const over = addressCodes.filter((each) => each !== code);
    if (this.#told !== code) this.#service.dismissProblem(...over);
    this.#told = code;
  }

  /** The computer goes to sleep, or did at that time. */
  suspend(at = Date.now()): void {
    this.#sleptAt ??= at;
    if (this.#tunnel !== null && this.#health.state !== 'starting') this.#happen({ what: 'asleep', problem: asleep }, at);
  }

  /** The computer is awake again: the tunnel is made anew, the listener if need be, and a round trip tells. */
  resume(): void {
    const from = this.#sleptAt;
    if (!this.#service.isListening) this.#service.startListening().catch(() => undefined);
    if (this.#tunnel !== null && this.#health.healthyAt !== null) {
      if (!this.#tunnel.renew()) void this.check();
      return;
    }
    // Without a public address that is known to have worked, nothing will tell when the gap ended.
    this.#sleptAt = null;
    if (from !== null) void this.#gaps.note(from, Date.now(), 'this computer was asleep');
    this.#tunnel?.renew();
  }

  async stop(): Promise<void> {
    this.#service.off('changed', this.#onChanged);
    this.#network.stop();
    this.#wanted = 'stopped';
    await this.#turn;
    await this.#takeDown();
    if (this.#alertTimer !== null) clearTimeout(this.#alertTimer);
    await this.#gaps.settled();
  }
}
