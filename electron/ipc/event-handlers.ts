import { HopwatchError } from '../../shared/errors.ts';
import { jobUrl } from '../../shared/hirehop/links.ts';
import type { Language } from '../../shared/locales/language.ts';
import { toEventDetail, toEventRow } from '../desktop/app-state.ts';
import type { SearchSession } from '../desktop/search-session.ts';
import type { StoredEvent } from '../history/event-record.ts';
import type { Service } from '../service/service.ts';
import { formatId, parseId } from '../storage/ids.ts';
import { answer } from './answer.ts';
import type { Handlers } from './register.ts';

type EventRequests =
  | 'listEvents'
  | 'findEvents'
  | 'cancelSearch'
  | 'deleteEvents'
  | 'undoDelete'
  | 'getEvent'
  | 'findEventRow'
  | 'nextUnread'
  | 'markRead'
  | 'markAllRead'
  | 'openInHireHop';

/** Returns the answers to what the window asks about events. */
export function makeEventHandlers(
  service: Service,
  language: () => Language,
  searches: SearchSession,
  openLink: (url: string) => Promise<void>,
): Pick<Handlers, EventRequests> {
  const { history } = service;
  const find = async (id: string): Promise<StoredEvent | null> => {
    const number = parseId(id);
    return number === null ? null : history.get(number);
  };
  return {
    listEvents: async ({ offset, limit }) => {
      const rows = history.newestRows(offset, limit);
      const make = (event: StoredEvent) => toEventRow(event, history.isUnread(event.id), language());
      return { total: history.size, rows: await history.mapEvents(rows, make) };
    },
    findEvents: ({ text, offset, limit }) => searches.find(text, offset, limit),
    cancelSearch: () => searches.stop(),
    deleteEvents: ({ ids }) =>
      answer(async () => {
        await service.data.deleteEvents(ids.flatMap((id) => parseId(id) ?? []));
      }),
    undoDelete: (request) =>
      answer(async () => {
        await service.data.undoDelete(request?.ids.flatMap((id) => parseId(id) ?? []));
      }),
    getEvent: async ({ id }) => {
      const event = await find(id);
      return event === null ? null : toEventDetail(event, history.isUnread(event.id), service.settings.baseUrl, language());
    },
    findEventRow: ({ id }) => {
      const number = parseId(id);
      return number === null ? null : history.positionOf(number);
    },
    nextUnread: ({ id }) => {
      const next = history.nextUnread(id === null ? null : parseId(id));
      return next === null ? null : formatId(next);
    },
    markRead: ({ id }) => {
      const number = parseId(id);
      if (number !== null) history.markRead(number);
    },
    markAllRead: () => history.markAllRead(),
    openInHireHop: ({ id }) =>
      answer(async () => {
        const url = jobUrl(service.settings.baseUrl, (await find(id))?.job ?? null);
        if (url === null) throw new HopwatchError('event-missing', {});
        await openLink(url);
      }),
  };
}
