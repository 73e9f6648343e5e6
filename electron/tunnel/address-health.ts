import {
  alertAfterMs,
  freshHealth,
  type Happening,
  type Health,
  moveHealth,
  nextHealth,
  type Trouble,
} from '../../shared/address/health.ts';
import { type ErrorCode, errorsAbout, type Problem } from '../../shared/errors.ts';
import { gapReasons } from '../../shared/hirehop/gap.ts';
import { guarded, tellFault } from '../faults/edge.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import type { Service } from '../service/service.ts';
import { BackOff } from './back-off.ts';
import type { GapLog } from './gap-log.ts';
import { roundTrip } from './round-trip.ts';
import type { Tunnel } from './tunnel.ts';

export interface AddressHealthOptions {
  readonly service: Service;
  readonly gaps: GapLog;
  /** How often a healthy address is checked, in milliseconds. */
  readonly checkEveryMs: number;
  /** How long a test message may be on its way, in milliseconds. */
  readonly timeoutMs: number;
  /** Unix milliseconds. What is remembered holds for it: a clock that was set since is noticed first. */
  readonly now: () => number;
}

const asleep: Problem = { code: 'tunnel-lost', details: { reason: { say: 'error.reason.asleep' } } };

/**
 * Knows by round trips whether the public address works. Tells the service what is wrong once that is sure to last, and notes in
 * the history when nothing could arrive.
 */
export class AddressHealth extends GuardedEmitter<{ changed: [] }> {
  readonly #options: AddressHealthOptions;
  readonly #recheck = new BackOff({ firstMs: 5_000, maxMs: 60_000 });
  #tunnel: Tunnel | null = null;
  #health: Health = freshHealth;
  #sleptAt: number | null = null;
  #checking: Promise<void> | null = null;
  #checkAgain = false;
  #checkTimer: NodeJS.Timeout | null = null;
  #alertTimer: NodeJS.Timeout | null = null;
  #told: ErrorCode | null = null;

  constructor(options: AddressHealthOptions) {
    super();
    this.#options = options;
  }

  get current(): Health {
    return this.#health;
  }

  /** Begins anew with the tunnel that leads here now; null when there is none. */
  watch(tunnel: Tunnel | null): void {
    this.#tunnel = tunnel;
    this.#health = freshHealth;
    this.#cancelCheck();
    this.#alert();
    tunnel?.on('up', () => void this.check());
    tunnel?.on('down', (problem, { tryingAgain }) => this.#happen({ what: 'down', problem, tryingAgain }));
  }

  /** Sends a message round and sees whether it arrives; resolves when that is known, and never rejects. One at a time. */
  async check(): Promise<void> {
    if (this.#checking !== null) {
      this.#checkAgain = true;
      return this.#checking;
    }
    this.#checking = this.#checkNow()
      .catch((error: unknown) => {
        tellFault('checking the public address', error);
        this.#checkIn(this.#recheck.next(), () => false);
      })
      .finally(() => {
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
    const { service, timeoutMs, checkEveryMs } = this.#options;
    const { settings, selfTest } = service;
    const address = service.urls.publicUrl;
    if (tunnel === null || !tunnel.isUp || address === null || !service.listener.isListening) return;
    const problem = await roundTrip({ address, token: settings.token, selfTest, timeoutMs });
    // What was found holds for the tunnel that it was found with.
    if (tunnel !== this.#tunnel || service.urls.publicUrl !== address) return;
    if (problem !== null && !tunnel.isUp) return;
    this.#happen({ what: 'checked', problem });
    if (problem === null) this.#recheck.reset();
    // Where events arrive nothing is gained by asking again soon, or by another link.
    const isQuiet = problem === null || this.#health.state === 'arriving';
    const wait = isQuiet ? checkEveryMs : this.#recheck.next();
    // A link that stands and brings nothing: a new one may, and is checked when it stands.
    this.#checkIn(wait, () => !isQuiet && this.#health.failures >= 2 && tunnel.renew());
  }

  /** Checks after so many milliseconds, unless something else leads to a check by then. */
  #checkIn(ms: number, isLedTo: () => boolean): void {
    const check = guarded('checking the public address', () => {
      this.#checkTimer = null;
      return isLedTo() ? undefined : this.check();
    });
    this.#checkTimer = setTimeout(check, ms).unref();
  }

  #cancelCheck(): void {
    if (this.#checkTimer !== null) clearTimeout(this.#checkTimer);
    this.#checkTimer = null;
  }

  #happen(happening: Happening, at = this.#options.now()): void {
    const before = this.#health;
    this.#health = nextHealth(before, happening, at);
    if (before.trouble !== null && this.#health.trouble === null && before.healthyAt !== null) this.#noteGap(before.trouble, at);
    this.#alert();
    this.emit('changed');
  }

  /** An event came from outside, at Unix milliseconds: that says more than a round trip that fails. */
  arrived(at: number): void {
    if (this.#tunnel === null) return;
    const before = this.#health;
    this.#health = nextHealth(before, { what: 'arrived' }, at);
    // Nothing else is done for each event.
    if (this.#health.state === before.state) return;
    if (this.#sleptAt !== null) this.#noteSleep(this.#sleptAt, at);
    this.#alert();
    this.emit('changed');
  }

  #noteSleep(from: number, until: number): void {
    this.#sleptAt = null;
    void this.#options.gaps.note(from, until, gapReasons.asleep);
  }

  #noteGap(trouble: Trouble, until: number): void {
    const slept = trouble.problem === asleep || this.#sleptAt !== null;
    this.#sleptAt = null;
    void this.#options.gaps.note(trouble.from, trouble.provenAt ?? until, slept ? gapReasons.asleep : gapReasons.unreachable);
  }

  /** Tells what is wrong once it is sure to last, and takes it back silently. */
  #alert(): void {
    const { service } = this.#options;
    const { state, trouble } = this.#health;
    if (this.#alertTimer !== null) clearTimeout(this.#alertTimer);
    this.#alertTimer = null;
    if (trouble !== null && state === 'degraded') {
      this.#alertTimer = setTimeout(
        guarded('telling of the public address', () => this.#happen({ what: 'waited' })),
        alertAfterMs,
      ).unref();
    }
    const code = state === 'stopped' && trouble !== null ? trouble.problem.code : null;
    if (code !== null && trouble !== null) service.problems.add(trouble.problem);
    const over = errorsAbout('address').filter((each) => each !== code);
    if (this.#told !== code) service.problems.clear(...over);
    this.#told = code;
  }

  /** The wall clock was set by so many milliseconds: what is remembered by it moves along. */
  clockSet(byMs: number): void {
    this.#health = moveHealth(this.#health, byMs);
    if (this.#sleptAt !== null) this.#sleptAt += byMs;
    this.emit('changed');
  }

  /** The computer goes to sleep, or did at that time; Unix milliseconds. */
  suspend(at: number): void {
    this.#sleptAt ??= at;
    const { state } = this.#health;
    if (this.#tunnel !== null && state !== 'starting' && state !== 'arriving') this.#happen({ what: 'asleep', problem: asleep }, at);
  }

  /** The computer is awake again: the tunnel is made anew, and a round trip tells. */
  resume(): void {
    const { healthyAt, state } = this.#health;
    // Without round trips that are known to succeed, nothing will tell when the gap ended.
    const willTell = this.#tunnel !== null && healthyAt !== null && state !== 'arriving';
    if (!willTell && this.#sleptAt !== null) this.#noteSleep(this.#sleptAt, this.#options.now());
    if (this.#tunnel !== null && !this.#tunnel.renew()) void this.check();
  }
}
