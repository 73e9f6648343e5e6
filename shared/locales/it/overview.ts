import type { overview as english } from '../en/overview.ts';
import type { Translated } from '../translated.ts';

export const overview: Translated<typeof english> = {
  'overview.total': '{count, plural, one {# evento} other {# eventi}}',
  'overview.time': 'Periodo',
  'overview.days': '{count, plural, one {# giorno} other {# giorni}}',
  'overview.year': 'Un anno',
  'overview.overTime': 'Eventi nel tempo',
  'overview.bar.day': '{day}: {count, plural, one {# evento} other {# eventi}}',
  'overview.bar.days': '{first} – {last}: {count, plural, one {# evento} other {# eventi}}',
  'overview.atMost': 'Giorno più attivo: {count, number}',
  'overview.byKind': 'Per tipo',
  'overview.byPerson': 'Per persona',
  'overview.busiestJobs': 'Lavori più attivi',
  'overview.job': 'Lavoro {job}',
  'overview.none': 'Nessuno',
  'overview.inWeek': 'Ore più attive',
  'overview.inWeek.label': 'Eventi per giorno della settimana e ora',
  'overview.inWeek.hour': '{weekday} {hour}: {count, plural, one {# evento} other {# eventi}}',
  'overview.statuses': 'Tempo tra gli stati',
  'overview.statuses.why': 'Tempo tipico (mediana).',
  'overview.statuses.newest': 'In base {looked, plural, one {al cambio più recente} other {ai # cambi più recenti}} su {total, number}.',
  'overview.statuses.pair': '{from} → {to}',
  'overview.statuses.time': '{time}, {times, plural, one {# volta} other {# volte}}',
};
