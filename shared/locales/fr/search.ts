import type { search as english } from '../en/search.ts';
import type { Translated } from '../translated.ts';

export const search: Translated<typeof english> = {
  'search.box': 'Rechercher dans l’historique',
  'search.placeholder': 'Rechercher : mots, affaire:15564, user:zoe, event:job.*, depuis:2026-03-01',
  'search.hint':
    'Mots et « expressions » entre guillemets droits, affaire:15564, user:zoe, event:job.*, on:2026-03-01, after:2026-03-01, before:2026-04-01, weekday:lun, hour:9',
  'search.clear': 'Effacer la recherche',
  'search.searching': 'Recherche en cours',
  'search.status.searching': 'Recherche en cours…',
  'search.status.none': 'Aucun événement trouvé',
  'search.status.found': '{count, plural, one {# événement trouvé} other {# événements trouvés}}',
  'search.status.soFar': '{count, plural, one {# événement trouvé jusqu’ici…} other {# événements trouvés jusqu’ici…}}',
  'search.status.stopped': '{count, plural, one {Arrêtée : # événement trouvé} other {Arrêtée : # événements trouvés}}',
  'search.stop': 'Arrêter',
  'search.stopSearching': 'Arrêter la recherche',
  'search.again': 'Relancer la recherche',
  'search.newEvents': 'Nouveaux événements : relancer la recherche',
  'search.empty': 'Aucun événement ne correspond',
  'search.emptyHint':
    'Tous les mots doivent figurer dans le même message. Essayez-en moins, ou une `"expression"`, `affaire:15564`, `user:zoe`, `event:job.*`, `on:2026-03-01`.',
  'search.showAll': 'Afficher tous les événements',
  'search.timeExamples': '2026-03-29, 2026-03-29T07:50 ou 2026-03-29T07:50:42Z',
  'search.wrong.quote': 'Le guillemet fermant manque.',
  'search.wrong.key': '« {key}: » n’existe pas. Il y a {keys} ; mettez un texte contenant deux-points entre guillemets droits.',
  'search.wrong.value': 'Il manque une valeur après « {key}: ».',
  'search.wrong.job': '« {value} » n’est pas un numéro d’affaire.',
  'search.wrong.is': '« {value} » n’est pas l’état d’un événement. Il y a {unread}.',
  'search.wrong.time': '« {value} » n’est pas une date. Écrivez par exemple {examples}.',
  'search.wrong.weekday': '« {value} » n’est pas un jour de la semaine. Écrivez par exemple {one} ou {other}.',
  'search.wrong.hour': '« {value} » n’est pas une heure de la journée. Écrivez par exemple 9 ou 17.',
};
