import { eventKind, eventWords } from '../hirehop/names.ts';

/** What is counted of an event that is told together with others. */
export interface Counted {
  readonly event: string;
  readonly job: number | null;
}

/** Events told together: how many, of what kinds, of which jobs. Counts only, so that its size hangs on neither. */
export interface Tally {
  readonly total: number;
  /** By what they're called: "job status". */
  readonly kinds: ReadonlyMap<string, number>;
  readonly jobs: ReadonlyMap<number, number>;
  readonly withoutJob: number;
}

export const emptyTally: Tally = { total: 0, kinds: new Map(), jobs: new Map(), withoutJob: 0 };

/** What an event is called when several are counted: "job status", "invoice", "new job". The last word may take a plural. */
function kindWords(event: string): string {
  const { entity, happening } = eventWords(event);
  const thing = entity.toLowerCase();
  switch (eventKind(event)) {
    case 'job':
      if (happening === 'status updated') return 'job status';
      return happening === 'created' ? 'new job' : 'job change';
    case 'invoice':
    case 'contact':
      return eventKind(event);
    case 'test':
      return 'test';
    default:
      return thing;
  }
}

/** "5 invoices", "9 job status". */
function countedWords(count: number, words: string): string {
  if (count === 1 || words.endsWith('s')) return `${count} ${words}`;
  return `${count} ${words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`}`;
}

/** Adds events to a tally; the one given stays as it is. */
export function addToTally(tally: Tally, events: readonly Counted[]): Tally {
  const kinds = new Map(tally.kinds);
  const jobs = new Map(tally.jobs);
  let withoutJob = tally.withoutJob;
  for (const { event, job } of events) {
    const words = kindWords(event);
    kinds.set(words, (kinds.get(words) ?? 0) + 1);
    if (job === null) withoutJob += 1;
    else jobs.set(job, (jobs.get(job) ?? 0) + 1);
  }
  return { total: tally.total + events.length, kinds, jobs, withoutJob };
}

const times = ['', 'once', 'twice', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const timesWords = (count: number): string => (count <= 2 ? (times[count] ?? '') : `${times[count] ?? count} times`);

/** How many kinds are named. */
const namedKinds = 4;

/** "14 events" */
export function tallyTitle({ total }: Tally): string {
  return total === 1 ? '1 event' : `${total} events`;
}

/** What came: "9 job status, 5 invoices; job 15564 six times". `withJobs` false leaves out which job. */
export function tallyWords({ kinds, jobs, total, withoutJob }: Tally, { withJobs = true } = {}): string {
  const sorted = [...kinds].sort((a, b) => b[1] - a[1]);
  const named = sorted.slice(0, namedKinds).map(([words, count]) => countedWords(count, words));
  const others = sorted.slice(namedKinds).reduce((sum, [, count]) => sum + count, 0);
  const what = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ');
  const [job, count] = [...jobs].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (!withJobs || count < 2) return what;
  return jobs.size === 1 && withoutJob === 0 && count === total ? `${what}, all of job ${job}` : `${what}; job ${job} ${timesWords(count)}`;
}

/** The one job that all are about; null when there are several or none. */
export function onlyJob({ jobs, withoutJob }: Tally): number | null {
  const [job] = jobs.keys();
  return jobs.size === 1 && withoutJob === 0 && job !== undefined ? job : null;
}
