import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningStatus } from '../../shared/address/status.ts';
import { isoTime } from '../../shared/iso-time.ts';
import { guarded } from '../faults/edge.ts';
import type { IndexedMeta } from '../history/event-record.ts';
import type { Service } from '../service/service.ts';
import type { PublicAddress } from '../tunnel/public-address.ts';
import { toAddressState } from './address-state.ts';

/** Changes within this time are written together, in milliseconds. */
const gatherMs = 1_000;

export const statusFileName = 'status.json';

/**
 * Keeps in the data folder how a running Hopwatch is, for `hopwatch status` beside it. Written whole and renamed, but not
 * synced to the disk: after a power loss nobody runs whom it could describe. Taken away at the end.
 */
export class StatusFile {
  readonly #service: Service;
  readonly #address: PublicAddress;
  readonly #file: string;
  readonly #program: string;
  readonly #startedAt = new Date().toISOString();
  readonly #onChange = (): void => this.#writeSoon();
  #verifiedAt: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(service: Service, address: PublicAddress, program: string) {
    this.#service = service;
    this.#address = address;
    this.#program = program;
    this.#file = join(service.dataFolder, statusFileName);
  }

  start(): void {
    this.#service.on('changed', this.#onChange);
    this.#service.on('readChanged', this.#onChange);
    this.#service.on('recorded', (event) => {
      this.#look(event);
      this.#writeSoon();
    });
    for (const event of this.#service.history.newest(100).reverse()) this.#look(event);
    this.#address.on('changed', this.#onChange);
    this.#writeSoon();
  }

  /** Notes an event that came over HTTP and was checked by the export key. */
  #look({ event, marks, receivedAt }: IndexedMeta): void {
    if (event.startsWith('hopwatch.') || marks.some((mark) => mark !== 'repeat')) return;
    this.#verifiedAt = isoTime(receivedAt);
  }

  get status(): RunningStatus {
    const service = this.#service;
    return {
      version: 1,
      pid: process.pid,
      program: this.#program,
      startedAt: this.#startedAt,
      updatedAt: new Date().toISOString(),
      listener: { state: service.listener.isListening ? 'listening' : 'stopped', host: service.listener.host, port: service.listener.port },
      address: toAddressState(service, this.#address),
      exportKeySet: service.settings.exportKey !== null,
      verifiedAt: this.#verifiedAt,
      events: service.history.size,
      unread: service.history.unread,
      quarantined: service.quarantine.size,
      problems: [...service.problems.list],
    };
  }

  #writeSoon(): void {
    const write = guarded('writing the status', () => {
      this.#timer = null;
      const text = `${JSON.stringify(this.status, null, 2)}\n`;
      // What can't be written is told by the disk's own problem, and `hopwatch status` by the age of the file.
      this.#writing = this.#writing.then(() => this.#write(text)).catch(() => undefined);
    });
    this.#timer ??= setTimeout(write, gatherMs).unref();
  }

  async #write(text: string): Promise<void> {
    const temporary = `${this.#file}.new`;
    try {
      await writeFile(temporary, text, { mode: 0o600 });
      await rename(temporary, this.#file);
    } catch (error) {
      // On a full disk even a part of it takes room from the events.
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#service.off('changed', this.#onChange);
    this.#service.off('readChanged', this.#onChange);
    this.#address.off('changed', this.#onChange);
    if (this.#timer !== null) clearTimeout(this.#timer);
    // None is due any more, whoever still records.
    this.#timer = setTimeout(() => undefined, 0);
    await this.#writing;
    await rm(this.#file, { force: true }).catch(() => undefined);
  }
}
