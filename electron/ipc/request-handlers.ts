import { clipboard } from 'electron';
import { asHopwatchError } from '../../shared/errors.ts';
import { jobUrl } from '../../shared/hirehop/links.ts';
import type { AppState, Done } from '../../shared/ipc/contract.ts';
import { appLinkOpener } from '../desktop/app-links.ts';
import { toEventDetail, toEventRow } from '../desktop/app-state.ts';
import type { Desktop } from '../desktop/desktop.ts';
import type { DesktopTunnel } from '../desktop/desktop-tunnel.ts';
import { SearchSession } from '../desktop/search-session.ts';
import { formatId, parseId, type StoredEvent } from '../history/event-record.ts';
import type { Installation } from '../installation/installation.ts';
import type { LogFile } from '../log/log-file.ts';
import type { HistorySearch } from '../search/history-search.ts';
import type { Service } from '../service/service.ts';
import type { MainWindow } from '../window/main-window.ts';
import { makeDataHandlers } from './data-handlers.ts';
import { makeFileHandlers } from './file-handlers.ts';
import { makeHealthHandlers } from './health-handlers.ts';
import { makeQuarantineHandlers } from './quarantine-handlers.ts';
import type { Handlers } from './register.ts';
import { makeRuleHandlers } from './rule-handlers.ts';
import { makeTunnelHandlers } from './tunnel-handlers.ts';

export interface HandlerOptions {
  readonly service: Service;
  readonly window: MainWindow;
  readonly state: () => AppState;
  readonly search: HistorySearch;
  readonly tunnel: DesktopTunnel;
  readonly desktop: Desktop;
  readonly installation: Installation;
  readonly log: LogFile;
  /** Where the built programs are. */
  readonly programFolder: string;
  /** Ends the program and starts it anew. */
  readonly relaunch: () => void;
}

/** Does something that can fail in a way the user is to be told. */
async function attempt(action: () => Promise<void> | void): Promise<Done> {
  try {
    await action();
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: asHopwatchError(error).problem };
  }
}

/** The answers to all that the window may ask. */
export function makeHandlers(options: HandlerOptions): Handlers {
  const { service, window, state } = options;
  const { history } = service;
  const find = async (id: string): Promise<StoredEvent | null> => {
    const number = parseId(id);
    return number === null ? null : history.get(number);
  };
  const openLink = appLinkOpener(service, window);
  const searches = new SearchSession(service, options.search, (progress) => window.push('searchProgress', progress));
  return {
    ...makeFileHandlers({
      service,
      programFolder: options.programFolder,
      relaunch: options.relaunch,
      parent: () => window.browserWindow,
      onExportProgress: (progress) => window.push('exportProgress', progress),
    }),
    ...makeDataHandlers(service, options.programFolder),
    ...makeQuarantineHandlers(service),
    ...makeHealthHandlers(service, options.log, state),
    ...makeTunnelHandlers(service, options.tunnel),
    ...makeRuleHandlers(service, options.desktop, (rule) => {
      // What can be done with it at once needs the rules that it is among.
      window.push('stateChanged', state());
      window.push('ruleAdded', { rule });
    }),
    ...options.installation.handlers(),
    getState: () => state(),
    takePendingEvent: () => window.takePendingEvent(),
    takePendingSearch: () => window.takePendingSearch(),
    listEvents: async ({ offset, limit }) => {
      const events = await history.page(offset, limit);
      return { total: history.size, rows: events.map((event) => toEventRow(event, history.isUnread(event.id), service.language)) };
    },
    findEvents: ({ text, offset, limit }) => searches.find(text, offset, limit),
    cancelSearch: () => searches.stop(),
    deleteEvents: ({ ids }) =>
      attempt(async () => {
        await service.deleteEvents(ids.flatMap((id) => parseId(id) ?? []));
      }),
    undoDelete: () =>
      attempt(async () => {
        await service.undoDelete();
      }),
    getEvent: async ({ id }) => {
      const event = await find(id);
      return event === null ? null : toEventDetail(event, history.isUnread(event.id), service);
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
    changeSettings: (change) => attempt(() => service.changeSettings(change)),
    renewWebhookUrl: ({ keepOldHours }) => attempt(() => service.renewWebhookUrl(keepOldHours)),
    endFormerUrls: () => attempt(() => service.endFormerUrls()),
    restartListener: ({ port }) => attempt(() => service.restartListening(port)),
    suggestPort: () => service.suggestPort(),
    copyText: ({ text }) => clipboard.writeText(text),
    openInHireHop: async ({ id }) => {
      const url = jobUrl(service.settings.baseUrl, (await find(id))?.job ?? null);
      if (url === null) return { ok: false, problem: { code: 'event-missing', details: {} } };
      return attempt(() => openLink(url));
    },
    sendTestEvent: () => attempt(() => service.sendTestEvent()),
    loadSamples: () => attempt(() => service.loadSamples()),
    removeSamples: () => attempt(() => service.removeSamples()),
    dismissProblem: ({ code }) => service.dismissProblem(code),
  };
}
