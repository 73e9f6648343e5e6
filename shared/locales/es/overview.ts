import type { overview as english } from '../en/overview.ts';
import type { Translated } from '../translated.ts';

export const overview: Translated<typeof english> = {
  'overview.total': '{count, plural, one {# evento} other {# eventos}}',
  'overview.time': 'Período',
  'overview.days': '{count, plural, one {# día} other {# días}}',
  'overview.year': 'Un año',
  'overview.overTime': 'Eventos a lo largo del tiempo',
  'overview.bar.day': '{day}: {count, plural, one {# evento} other {# eventos}}',
  'overview.bar.days': 'del {first} al {last}: {count, plural, one {# evento} other {# eventos}}',
  'overview.atMost': 'Día con más actividad: {count, number}',
  'overview.byKind': 'Por tipo',
  'overview.byPerson': 'Por persona',
  'overview.busiestJobs': 'Trabajos con más actividad',
  'overview.job': 'Trabajo {job}',
  'overview.none': 'Ninguno',
  'overview.inWeek': 'Horas con más actividad',
  'overview.inWeek.label': 'Eventos por día de la semana y hora',
  'overview.inWeek.hour': '{weekday} {hour}: {count, plural, one {# evento} other {# eventos}}',
  'overview.timeline.label': 'Todos los eventos del trabajo {job}',
  'overview.timeline.title': 'Trabajo {job}: {count, plural, one {# evento} other {# eventos}}',
  'overview.timeline.later': 'Evento posterior de este trabajo',
  'overview.timeline.earlier': 'Evento anterior de este trabajo',
  'overview.timeline.more': '{count, plural, one {# evento anterior} other {# eventos anteriores}}. Busque job:{job} para verlos todos.',
  'overview.announced.nothing': 'No ha habido ningún evento en los últimos 30 días.',
  'overview.announced':
    '{of, select, newest {{looked, plural, one {Del evento más reciente} other {De los # eventos más recientes}}} other {{looked, plural, one {Del único evento} other {De los # eventos}}}} de los últimos 30 días, {announced, plural, =0 {no se le habría notificado ninguno} one {se le habría notificado #} other {se le habrían notificado #}}{urgent, plural, =0 {} one {, # como urgente} other {, # como urgentes}}.',
  'overview.prune.nothing':
    'No se eliminaría nada. Al indicar una cantidad se eliminan archivos enteros de unos 4000 eventos, y el archivo más reciente se conserva siempre.',
  'overview.prune.day': '{count, plural, one {Se eliminaría # evento} other {Se eliminarían # eventos}}, del {day}: {size}.',
  'overview.prune.days': '{count, plural, one {Se eliminaría # evento} other {Se eliminarían # eventos}}, del {first} al {last}: {size}.',
  'overview.statuses': 'Tiempo entre estados',
  'overview.statuses.why': 'Tiempo habitual (mediana).',
  'overview.statuses.newest':
    'Según {looked, plural, one {el cambio más reciente} other {los # cambios más recientes}} de {total, number}.',
  'overview.statuses.pair': '{from} → {to}',
  'overview.statuses.time': '{time}, {times, plural, one {una vez} other {# veces}}',
};
