import { join } from 'node:path';
import { backUp } from '../../../electron/backup/backup.ts';
import { restore } from '../../../electron/backup/restore.ts';
import { restoreData } from '../../../electron/desktop/restore-data.ts';
import { exportToFile } from '../../../electron/export/export-history.ts';
import { Service } from '../../../electron/service/service.ts';
import { HopwatchError } from '../../../shared/errors.ts';
import { post } from '../../support/hopwatch-command.ts';
import { exportKey, statusMessage } from '../../support/messages.ts';
import { newEvent } from '../../support/stored-events.ts';
import { type Ledger, Refused } from './ledger.ts';

const firstJob = 15_564;

/** Stands in the message with this number and nowhere else. */
const traceOf = (number: number): string => `trace-${number}-of-a-message`;

export const numberOf = (job: number | null): number => (job ?? firstJob) - firstJob;

/** A message to record, or with another key one to be set aside. */
export const messageOf = (number: number, key = exportKey): Record<string, unknown> =>
  statusMessage(number, { export_key: key, data: { ID: firstJob + number, JOB_NAME: traceOf(number) } });

/** The number of a message that was set aside. */
export const numberIn = (body: Buffer): number => numberOf((JSON.parse(body.toString()) as { job: number }).job);

const isWorded = (error: unknown): boolean => error instanceof HopwatchError;

/** Where everything of one run is: the data, and beside it the files that the user has written. */
export interface Place {
  readonly data: string;
  readonly out: string;
}

export const placeIn = (root: string): Place => ({ data: join(root, 'data'), out: join(root, 'out') });

/**
 * A running service and the ledger of what is asked of it, over HTTP where HireHop is the one who asks. Every action that is
 * refused is written down and passed over, as a user would.
 */
export class Session {
  readonly service: Service;
  readonly #place: Place;
  readonly #ledger: Ledger;
  #lastDeleted: readonly number[] = [];
  /** Its data was replaced, and it was stopped for good. */
  #isOver = false;

  private constructor(service: Service, place: Place, ledger: Ledger) {
    this.service = service;
    this.#place = place;
    this.#ledger = ledger;
  }

  /** Starts a service and lets it listen; null when it is refused. */
  static async start(place: Place, ledger: Ledger): Promise<Session | null> {
    let service: Service | null = null;
    const open = async (): Promise<string> => {
      service = await Service.open({ dataFolder: place.data, program: 'A torture', port: 0 });
      return service.settings.token;
    };
    await ledger.act({ kind: 'start' }, open, isWorded);
    const opened = service as Service | null;
    if (opened === null) return null;
    const session = new Session(opened, place, ledger);
    // A port that could not be kept is told and tried again, as everywhere.
    await opened.start().catch(() => undefined);
    return session;
  }

  /** From the index: a file that can't be read must not end the run. */
  #idsOf(numbers: readonly number[]): number[] {
    return numbers.flatMap((number) => this.service.history.timeline(firstJob + number).map(({ id }) => id));
  }

  async #post(number: number, key: string, taken: number): Promise<string> {
    const url = this.service.urls.local ?? '';
    if (!this.service.listener.isListening) throw new Refused('It does not listen.');
    const response = await post(url, messageOf(number, key), { connection: 'close' }).catch((error: Error) => {
      throw new Error(`No answer: ${String(error.cause ?? error)}`);
    });
    const text = await response.text();
    if (response.status === taken) return text;
    throw response.status === 503 ? new Refused(text) : new Error(`${response.status}: ${text}`);
  }

  /** HireHop sends events, all at once. */
  async record(...numbers: readonly number[]): Promise<void> {
    await Promise.all(numbers.map((number) => this.#ledger.act({ kind: 'record', number }, () => this.#post(number, exportKey, 200))));
  }

  /** Somebody sends events with a wrong key, all at once. */
  async quarantine(...numbers: readonly number[]): Promise<void> {
    await Promise.all(
      numbers.map((number) => this.#ledger.act({ kind: 'quarantine', number }, () => this.#post(number, 'a-wrong-key', 403))),
    );
  }

  async delete(...numbers: readonly number[]): Promise<void> {
    const there = this.#there(numbers);
    const done = await this.#ledger.act(
      { kind: 'delete', numbers: there },
      () => this.service.data.deleteEvents(this.#idsOf(there)),
      isWorded,
    );
    if (done !== null && there.length > 0) this.#lastDeleted = there;
  }

  /** Undoes the last deletion, and once more if that was refused. */
  async undo(): Promise<void> {
    for (let tries = 0; tries < 2; tries += 1) {
      const done = await this.#ledger.act({ kind: 'undo', numbers: this.#lastDeleted }, () => this.service.data.undoDelete(), isWorded);
      if (done !== null) return;
    }
  }

  /** Prunes what was received before the given event with a number; `goes` are the numbers of what goes. */
  async prune(first: number, goes: readonly number[]): Promise<void> {
    const before = newEvent(first).receivedAt;
    await this.#ledger.act({ kind: 'prune', numbers: goes }, () => this.service.data.prune({ before }), isWorded);
  }

  async set(bodyLimitMiB: number): Promise<void> {
    const action = { kind: 'setting', name: 'bodyLimitMiB', value: bodyLimitMiB } as const;
    await this.#ledger.act(action, () => this.service.changeSettings({ bodyLimitMiB }), isWorded);
  }

  async renew(): Promise<void> {
    const renew = async (): Promise<string> => {
      await this.service.urls.renew(0);
      return this.service.settings.token;
    };
    await this.#ledger.act({ kind: 'renew' }, renew, isWorded);
  }

  /** Asks for messages that were set aside, as far as they can be read. */
  async #ofAside(kind: 'accept' | 'discard', numbers: readonly number[], run: (ids: number[]) => Promise<unknown>): Promise<void> {
    const kept = (await this.service.quarantine.page(0, 1000)).filter(({ body }) => numbers.includes(numberIn(body)));
    const action = { kind, numbers: kept.map(({ body }) => numberIn(body)) };
    await this.#ledger.act(action, () => run(kept.map(({ id }) => id)), isWorded);
  }

  accept(...numbers: readonly number[]): Promise<void> {
    return this.#ofAside('accept', numbers, (ids) => this.service.data.acceptQuarantined(ids));
  }

  discard(...numbers: readonly number[]): Promise<void> {
    return this.#ofAside('discard', numbers, (ids) => this.service.data.deleteQuarantined(ids));
  }

  /** Of these events, those that are there now: what was to come or go may have been refused. */
  #there(numbers: readonly number[]): number[] {
    return numbers.filter((number) => this.#idsOf([number]).length > 0);
  }

  /** Backs up; `events` are the numbers of all that may be there. */
  async backUp(name: string, events: readonly number[]): Promise<void> {
    const numbers = this.#there(events);
    await this.#ledger.act({ kind: 'file', name, numbers }, () => backUp(this.#place.data, join(this.#place.out, name)), isWorded);
  }

  /** Exports; `events` are the numbers of all that may be there. */
  async export(name: string, events: readonly number[]): Promise<void> {
    const numbers = this.#there(events);
    const request = { dataFolder: this.#place.data, format: 'ndjson', query: {} } as const;
    await this.#ledger.act({ kind: 'file', name, numbers }, () => exportToFile(request, join(this.#place.out, name)), isWorded);
  }

  /** Replaces all data by a backup's; the service is stopped then. */
  async replaceBy(backup: Restorable): Promise<void> {
    const action = { kind: 'replace', history: backup.history, quarantine: backup.quarantine, token: backup.token } as const;
    const run = (): Promise<unknown> => restoreData(this.service, backup.file, new Date());
    this.#isOver = (await this.#ledger.act(action, run, isWorded)) !== null;
  }

  async stop(): Promise<void> {
    if (this.#isOver) return;
    await this.#ledger.beforeStop?.(this.service);
    await this.service.stop().catch(() => undefined);
  }
}

/** A backup and what is in it. */
export interface Restorable {
  readonly file: string;
  readonly history: readonly number[];
  readonly quarantine: readonly number[];
  readonly token: string;
}

/** `hopwatch restore` into a folder that isn't there yet. */
export async function restoreNew(place: Place, backup: Restorable, ledger: Ledger): Promise<void> {
  const action = { kind: 'replace', history: backup.history, quarantine: backup.quarantine, token: backup.token } as const;
  await ledger.act(action, () => restore(backup.file, place.data), isWorded);
}
