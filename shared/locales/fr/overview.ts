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
  'overview.atMost': 'au plus {count, plural, one {# événement} other {# événements}}',
  'overview.byKind': 'Par type',
  'overview.byPerson': 'Par personne',
  'overview.busiestJobs': 'Affaires les plus actives',
  'overview.job': 'Affaire {job}',
  'overview.none': 'Aucun',
  'overview.inWeek': 'Moments de la semaine',
  'overview.inWeek.label': 'Événements par jour de la semaine et par heure',
  'overview.inWeek.hour': '{weekday} {hour} : {count, plural, one {# événement} other {# événements}}',
  'overview.timeline.label': 'Tous les événements de l’affaire {job}',
  'overview.timeline.title': 'Affaire {job} : {count, plural, one {# événement} other {# événements}}',
  'overview.timeline.later': 'Événement suivant de cette affaire',
  'overview.timeline.earlier': 'Événement précédent de cette affaire',
  'overview.timeline.more':
    '{count, plural, one {# événement plus ancien} other {# événements plus anciens}} : cherchez job:{job} pour tout voir.',
  'overview.announced.nothing': 'Il n’y a eu aucun événement ces 30 derniers jours.',
  'overview.announced':
    '{of, select, newest {Sur {looked, plural, one {l’événement le plus récent} other {les # événements les plus récents}}} other {Sur {looked, plural, one {# événement} other {# événements}}}} des 30 derniers jours, {announced, plural, =0 {aucun n’aurait été annoncé} one {# aurait été annoncé} other {# auraient été annoncés}}{urgent, plural, =0 {} one {, dont # comme urgent} other {, dont # comme urgents}}.',
  'overview.prune.nothing':
    'Rien ne serait supprimé. Selon le nombre, ce sont des fichiers entiers d’environ 4 000 événements qui partent, et le fichier le plus récent reste toujours.',
  'overview.prune.day': '{count, plural, one {# événement serait supprimé} other {# événements seraient supprimés}}, du {day} : {size}.',
  'overview.prune.days':
    '{count, plural, one {# événement serait supprimé} other {# événements seraient supprimés}}, du {first} au {last} : {size}.',
  'overview.statuses': 'Temps entre les statuts',
  'overview.statuses.why': 'La moitié des affaires a mis moins de temps, l’autre moitié plus.',
  'overview.statuses.newest':
    'Sur {looked, plural, one {le changement le plus récent} other {les # changements les plus récents}} de {total, number}.',
  'overview.statuses.pair': '{from} → {to}',
  'overview.statuses.time': '{time}, {times, plural, one {# fois} other {# fois}}',
};
