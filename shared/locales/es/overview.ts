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
  'overview.statuses': 'Tiempo entre estados',
  'overview.statuses.why': 'Tiempo habitual (mediana).',
  'overview.statuses.newest':
    'Según {looked, plural, one {el cambio más reciente} other {los # cambios más recientes}} de {total, number}.',
  'overview.statuses.pair': '{from} → {to}',
  'overview.statuses.time': '{time}, {times, plural, one {una vez} other {# veces}}',
};
