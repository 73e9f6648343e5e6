import { readEnvelope } from '../../shared/hirehop/envelope.ts';
import { jobUrl } from '../../shared/hirehop/links.ts';
import { skimEnvelope } from '../../shared/hirehop/skim.ts';
import type { AppState, EventDetail, EventRow, QuarantineRow } from '../../shared/ipc/contract.ts';
import { isoTime, isoTimeOrNull } from '../../shared/iso-time.ts';
import type { Language } from '../../shared/locales/language.ts';
import { plainText } from '../../shared/plain-text.ts';
import { composeEvent } from '../../shared/rules/compose.ts';
import { shownSettings } from '../../shared/settings/shown.ts';
import type { StoredEvent } from '../history/event-record.ts';
import type { StoredMessage } from '../quarantine/kept-line.ts';
import type { Service } from '../service/service.ts';
import { formatId } from '../storage/ids.ts';

/** An event as the list shows it. */
export function toEventRow(stored: StoredEvent, unread: boolean, language: Language): EventRow {
  const { id, receivedAt, event, job, marks, body } = stored;
  const has = new Set(marks);
  const { summary: _, ...words } = composeEvent(skimEnvelope(body) ?? readEnvelope({ event }), language);
  return {
    id: formatId(id),
    receivedAt: isoTime(receivedAt),
    event,
    job,
    ...words,
    unread,
    unverified: has.has('unverified'),
    repeat: has.has('repeat'),
    imported: has.has('imported'),
    accepted: has.has('accepted'),
    test: has.has('test'),
    sample: has.has('sample'),
  };
}

/** An event as the detail pane shows it. */
export function toEventDetail(stored: StoredEvent, unread: boolean, baseUrl: string, language: Language): EventDetail {
  return { ...toEventRow(stored, unread, language), body: stored.body, hireHopUrl: jobUrl(baseUrl, stored.job) };
}

/** How much of a message that was kept aside is shown, in bytes. */
const shownBytes = 64 * 1024;

export function toQuarantineRow({ id, receivedAt, reason, contentType, sender, body }: StoredMessage): QuarantineRow {
  return {
    id: formatId(id),
    receivedAt: isoTime(receivedAt),
    reason,
    contentType: plainText(contentType, 200),
    sender: plainText(sender, 100),
    bytes: body.length,
    text: body.subarray(0, shownBytes).toString('utf8'),
  };
}

/** What the app is, for the window's About. */
export type About = AppState['about'];

/** Everything the window and the tray show besides the events. */
export function toAppState(
  service: Service,
  language: Language,
  others: Pick<AppState, 'about' | 'address' | 'installation' | 'savedSearches'>,
): AppState {
  const { settings, listener, urls } = service;
  return {
    listener: {
      state: listener.isListening ? 'listening' : 'stopped',
      host: listener.host,
      port: listener.port,
      url: urls.current,
      formerUntil: isoTimeOrNull(urls.formerUntil),
      formerUsedAt: isoTimeOrNull(urls.formerUsedAt),
      ...shownSettings(settings, 'listener'),
    },
    language: { choice: settings.language, code: language.code, locale: language.locale },
    exportKeySet: settings.exportKey !== null,
    notify: shownSettings(settings, 'notify'),
    ...shownSettings(settings, 'top'),
    problems: [...service.problems.list],
    events: service.history.size,
    samples: service.samples.count,
    hasReceived: service.history.hasReceived,
    unread: service.history.unread,
    quarantined: service.quarantine.size,
    refusals: [...service.refusals.counts],
    quarantineDropped: service.quarantine.dropped?.count ?? 0,
    ...others,
  };
}
