import type { NewEvent } from '../history/event-record.ts';
import { clients, companies, names, people, venues } from './sample-names.ts';

/** How many sample events there are. */
export const sampleCount = 200;

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** The samples are spread over so many days before now. */
const spreadDays = 30;

/** Numbers from 0 up to 1, the same ones each time. Source: the constants are those of "Numerical Recipes". */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** What a sample is about, besides who and when. */
interface Happening {
  readonly event: string;
  readonly job: number | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly changes: Readonly<Record<string, { from: unknown; to: unknown }>>;
}

const stamp = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
const day = (ms: number): string => `${stamp(ms).slice(0, 10)} 00:00:00`;

/** Makes the samples one after another from numbers that look like chance. */
class SampleMaker {
  readonly #numbers = numbers(15_564);

  #below(limit: number): number {
    return Math.floor(this.#numbers.next().value * limit);
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.#below(list.length)] ?? list[0];
  }

  #job(at: number): Happening {
    const number = 15_400 + this.#below(60);
    // A job keeps its name and client, whatever happens to it.
    const of = <T>(list: readonly [T, ...T[]]): T => list[number % list.length] ?? list[0];
    const out = at + (3 + this.#below(30)) * dayMs;
    const status = this.#below(8);
    const data = {
      ID: number,
      NUMBER: String(number),
      JOB_NAME: of(names),
      CLIENT: of(clients),
      VENUE: of(venues),
      STATUS: status,
      OUT_DATE: day(out),
      JOB_DATE: day(out + dayMs),
      JOB_END: day(out + 2 * dayMs),
      RETURN_DATE: day(out + 3 * dayMs),
      MANAGER: of(people),
      MONEY: (500 + this.#below(19_500)).toFixed(2),
      CURRENCY: { CODE: 'GBP', SYMBOL: '£', DECIMALS: 2 },
    };
    const changes = this.pick<[string, Happening['changes']]>([
      ['job.status.updated', { STATUS: { from: Math.max(status - 1, 0), to: status === 0 ? 1 : status } }],
      ['job.status.updated', { STATUS: { from: Math.max(status - 1, 0), to: status === 0 ? 1 : status } }],
      ['job.updated', { OUT_DATE: { from: day(out - dayMs), to: day(out) } }],
      ['job.updated', { MONEY: { from: '0.00', to: data.MONEY } }],
      ['job.updated', { VENUE: { from: '', to: data.VENUE } }],
      ['job.created', {}],
    ]);
    return { event: changes[0], job: number, data, changes: changes[1] };
  }

  #other(): Happening {
    const client = this.pick(clients);
    const number = 7_600 + this.#below(90);
    const total = (100 + this.#below(5_000)).toFixed(2);
    return this.pick<Happening>([
      { event: 'invoice.created', job: null, data: { NUMBER: `INV-${number}`, CLIENT: client, TOTAL: total }, changes: {} },
      {
        event: 'invoice.status.updated',
        job: null,
        data: { NUMBER: `INV-${number}`, CLIENT: client, TOTAL: total },
        changes: { STATUS: { from: 0, to: 2 } },
      },
      { event: 'contact.company.created', job: null, data: { COMPANY: this.pick(companies) }, changes: {} },
      { event: 'purchase.order.created', job: null, data: { ID: 250 + this.#below(40), TITLE: 'Truss and motors' }, changes: {} },
    ]);
  }

  happening(at: number): Happening {
    return this.#below(5) === 0 ? this.#other() : this.#job(at);
  }
}

/** The sample events as HireHop would have sent them in the days before `now` (Unix milliseconds), oldest first; the same each time. */
export function makeSamples(now: number): NewEvent[] {
  const maker = new SampleMaker();
  return Array.from({ length: sampleCount }, (_, index) => {
    const receivedAt = now - Math.round(((sampleCount - index) / sampleCount) * spreadDays * dayMs) + minuteMs;
    const { event, job, data, changes } = maker.happening(receivedAt);
    const user = maker.pick(people);
    const head = { time: stamp(receivedAt), user_id: people.indexOf(user) + 1, user_name: user, company_id: 1, export_key: '[redacted]' };
    const body = JSON.stringify({ ...head, event, ...(job !== null && { job }), data, changes });
    return { receivedAt, event, job, user, marks: ['sample'], fingerprint: `sample-${index}`, body };
  });
}
