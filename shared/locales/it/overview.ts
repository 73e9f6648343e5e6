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
  'overview.timeline.label': 'Tutti gli eventi del lavoro {job}',
  'overview.timeline.title': 'Lavoro {job}: {count, plural, one {# evento} other {# eventi}}',
  'overview.timeline.later': 'Evento successivo di questo lavoro',
  'overview.timeline.earlier': 'Evento precedente di questo lavoro',
  'overview.timeline.more': '{count, plural, one {# evento precedente} other {# eventi precedenti}}. Cerchi job:{job} per vederli tutti.',
  'overview.announced.nothing': 'Negli ultimi 30 giorni non ci sono stati eventi.',
  'overview.announced':
    '{of, select, newest {{looked, plural, one {Dell’evento più recente} other {Dei # eventi più recenti}}} other {{looked, plural, one {Di # evento} other {Di # eventi}}}} degli ultimi 30 giorni, {announced, plural, =0 {nessuno sarebbe stato notificato} one {# sarebbe stato notificato} other {# sarebbero stati notificati}}{urgent, plural, =0 {} one {, di cui # come urgente} other {, di cui # come urgenti}}.',
  'overview.prune.nothing':
    'Non verrebbe eliminato nulla. Indicando un numero vengono eliminati interi file di circa 4.000 eventi, e il file più recente resta sempre.',
  'overview.prune.day': '{count, plural, one {Verrebbe eliminato # evento} other {Verrebbero eliminati # eventi}} ({day}): {size}.',
  'overview.prune.days':
    '{count, plural, one {Verrebbe eliminato # evento} other {Verrebbero eliminati # eventi}} ({first} – {last}): {size}.',
  'overview.statuses': 'Tempo tra gli stati',
  'overview.statuses.why': 'Tempo tipico (mediana).',
  'overview.statuses.newest': 'In base {looked, plural, one {al cambio più recente} other {ai # cambi più recenti}} su {total, number}.',
  'overview.statuses.pair': '{from} → {to}',
  'overview.statuses.time': '{time}, {times, plural, one {# volta} other {# volte}}',
};
