import { eventKind, eventWords } from '../hirehop/names.ts';
import { english, isMessageKey, type Language } from '../locales/language.ts';

/** What is counted of an event that is told together with others. */
export interface Counted {
  readonly event: string;
  readonly job: number | null;
}

/** Events told together: how many, of what kinds, of which jobs. Counts only, so that its size hangs on neither. */
export interface Tally {
  readonly total: number;
  /** By the kind that is counted, see `kindOf`. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly jobs: ReadonlyMap<number, number>;
  readonly withoutJob: number;
}

export const emptyTally: Tally = { total: 0, kinds: new Map(), jobs: new Map(), withoutJob: 0 };

/** As what an event is counted: a kind that has words, or what HireHop calls the thing ("purchase order"). */
function kindOf(event: string): string {
  const kind = eventKind(event);
  switch (kind) {
    case 'job': {
      const { happening } = eventWords(event);
      return happening === 'status updated' ? 'jobStatus' : happening === 'created' ? 'newJob' : 'jobChange';
    }
    case 'invoice':
    case 'contact':
    case 'test':
      return kind;
    default:
      return eventWords(event).entity.toLowerCase();
  }
}

/** The plural of a name that HireHop gives; its names are English. */
const pluralName = (name: string): string => (name.endsWith('s') ? name : name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`);

/** "5 invoices", "9 job status". */
function countedWords(count: number, kind: string, { say }: Language): string {
  const key = `notify.kind.${kind}`;
  return isMessageKey(key) ? say(key, { count }) : say('notify.otherKind', { count, thing: kind, things: pluralName(kind) });
}

/** Adds events to a tally; the one given stays as it is. */
export function addToTally(tally: Tally, events: readonly Counted[]): Tally {
  const kinds = new Map(tally.kinds);
  const jobs = new Map(tally.jobs);
  let withoutJob = tally.withoutJob;
  for (const { event, job } of events) {
    const kind = kindOf(event);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (job === null) withoutJob += 1;
    else jobs.set(job, (jobs.get(job) ?? 0) + 1);
  }
  return { total: tally.total + events.length, kinds, jobs, withoutJob };
}

/** How many kinds are named. */
const namedKinds = 4;

/** What came: "9 job status, 5 invoices; job 15564 six times". `withJobs` false leaves out which job. */
export function tallyWords(
  { kinds, jobs, total, withoutJob }: Tally,
  { withJobs = true, language = english }: { withJobs?: boolean; language?: Language } = {},
): string {
  const { say } = language;
  const sorted = [...kinds].sort((a, b) => b[1] - a[1]);
  const named = sorted.slice(0, namedKinds).map(([kind, count]) => countedWords(count, kind, language));
  const others = sorted.slice(namedKinds).reduce((sum, [, count]) => sum + count, 0);
  const what = [...named, ...(others > 0 ? [say('notify.storm.more', { count: others })] : [])].join(', ');
  const [job, count] = [...jobs].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (!withJobs || count < 2) return what;
  const isAll = jobs.size === 1 && withoutJob === 0 && count === total;
  return isAll ? say('notify.storm.allOfJob', { what, job: String(job) }) : say('notify.storm.job', { what, job: String(job), count });
}

/** The one job that all are about; null when there are several or none. */
export function onlyJob({ jobs, withoutJob }: Tally): number | null {
  const [job] = jobs.keys();
  return jobs.size === 1 && withoutJob === 0 && job !== undefined ? job : null;
}
