import type { RetentionPreview, RetentionRequest } from '../../shared/ipc/contract.ts';
import { isoTimeOrNull } from '../../shared/iso-time.ts';
import type { Language } from '../../shared/locales/language.ts';
import { checkInWorker } from '../check/check-in-worker.ts';
import { toEventRow } from '../desktop/app-state.ts';
import type { StoredEvent } from '../history/event-record.ts';
import type { RetentionPlan, RetentionPolicy } from '../history/retention.ts';
import { readStatusTimes } from '../history/status-times.ts';
import type { Service } from '../service/service.ts';
import { answer } from './answer.ts';
import type { Handlers } from './register.ts';

const dayMs = 86_400_000;
/** How many damages the window is told singly; the command tells them all. */
const toldDamages = 100;

const toPolicy = ({ olderThanDays, keep }: RetentionRequest): RetentionPolicy => ({
  before: olderThanDays === undefined ? undefined : Date.now() - olderThanDays * dayMs,
  keep,
});

const toPreview = ({ before, events, bytes, oldest, newest, months }: RetentionPlan): RetentionPreview => ({
  before,
  events,
  bytes,
  oldest: isoTimeOrNull(oldest),
  newest: isoTimeOrNull(newest),
  months: [...months],
});

/** How many events of one job are shown; a job with more is one that a program keeps changing. */
const timelineRows = 500;

/** The first moment of the day so many days ago, today being one of them; by this computer's calendar. */
function startOfDays(days: number): number {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - days + 1);
  return day.getTime();
}

/** The answers to what the window asks about the data as a whole. `programFolder` holds the built worker. */
export function makeDataHandlers(
  service: Service,
  language: () => Language,
  programFolder: string,
): Pick<Handlers, 'getOverview' | 'statusTimes' | 'jobTimeline' | 'checkData' | 'planPrune' | 'prune'> {
  const { history } = service;
  return {
    getOverview: ({ days }) => history.overview(startOfDays(days)),
    statusTimes: ({ days }) => readStatusTimes(history, startOfDays(days)),
    jobTimeline: async ({ job }) => {
      const { total, rows } = history.findRows({ jobs: [job] }, 0, timelineRows);
      const make = (event: StoredEvent) => toEventRow(event, history.isUnread(event.id), language());
      return { total, rows: await history.mapEvents(rows.reverse(), make) };
    },
    checkData: () =>
      answer(async () => {
        const { events, eventsLost, damage } = await checkInWorker(service.dataFolder, programFolder);
        const first = damage.slice(0, toldDamages).map(({ file, what, line, events: lost }) => ({ file, what, line, events: lost }));
        return { events, eventsLost, damages: damage.length, first };
      }),
    planPrune: (request) => toPreview(service.history.planRetention(toPolicy(request))),
    prune: ({ before }) => answer(async () => ({ plan: toPreview(await service.data.prune({ before })) })),
  };
}
