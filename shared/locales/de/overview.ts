import type { overview as english } from '../en/overview.ts';
import type { Translated } from '../translated.ts';

export const overview: Translated<typeof english> = {
  'overview.total': '{count, plural, one {# Ereignis} other {# Ereignisse}}',
  'overview.time': 'Zeitraum',
  'overview.days': '{count, plural, one {# Tag} other {# Tage}}',
  'overview.year': 'Ein Jahr',
  'overview.overTime': 'Ereignisse im Zeitverlauf',
  'overview.bar.day': '{day}: {count, plural, one {# Ereignis} other {# Ereignisse}}',
  'overview.bar.days': '{first} bis {last}: {count, plural, one {# Ereignis} other {# Ereignisse}}',
  'overview.atMost': 'Stärkster Tag: {count, number}',
  'overview.byKind': 'Nach Art',
  'overview.byPerson': 'Nach Person',
  'overview.busiestJobs': 'Aufträge mit den meisten Ereignissen',
  'overview.job': 'Auftrag {job}',
  'overview.none': 'Keine',
  'overview.inWeek': 'Stoßzeiten',
  'overview.inWeek.label': 'Ereignisse nach Wochentag und Stunde',
  'overview.inWeek.hour': '{weekday} {hour}: {count, plural, one {# Ereignis} other {# Ereignisse}}',
  'overview.statuses': 'Zeit zwischen zwei Status',
  'overview.statuses.why': 'Typische Dauer (Median).',
  'overview.statuses.newest':
    'Auf Grundlage {looked, plural, one {der neuesten Änderung} other {der neuesten # Änderungen}} von {total, number}.',
  'overview.statuses.pair': '{from} → {to}',
  'overview.statuses.time': '{time}, {times, plural, one {einmal} other {#-mal}}',
};
