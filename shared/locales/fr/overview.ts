import type { overview as english } from '../en/overview.ts';
import type { Translated } from '../translated.ts';

export const overview: Translated<typeof english> = {
  'overview.total': '{count, plural, one {# événement} other {# événements}}',
  'overview.time': 'Période',
  'overview.days': '{count, plural, one {# jour} other {# jours}}',
  'overview.year': 'Un an',
  'overview.overTime': 'Événements dans le temps',
  'overview.bar.day': '{day} : {count, plural, one {# événement} other {# événements}}',
  'overview.bar.days': 'du {first} au {last} : {count, plural, one {# événement} other {# événements}}',
  'overview.atMost': 'Jour le plus chargé : {count, number}',
  'overview.byKind': 'Par type',
  'overview.byPerson': 'Par personne',
  'overview.busiestJobs': 'Affaires les plus actives',
  'overview.job': 'Affaire {job}',
  'overview.none': 'Aucun',
  'overview.inWeek': 'Heures les plus chargées',
  'overview.inWeek.label': 'Événements par jour de la semaine et par heure',
  'overview.inWeek.hour': '{weekday} {hour} : {count, plural, one {# événement} other {# événements}}',
  'overview.statuses': 'Temps entre les statuts',
  'overview.statuses.why': 'Durée typique (médiane).',
  'overview.statuses.newest':
    'D’après {looked, plural, one {le changement le plus récent} other {les # changements les plus récents}} sur {total, number}.',
  'overview.statuses.pair': '{from} → {to}',
  'overview.statuses.time': '{time}, {times, plural, one {# fois} other {# fois}}',
};
