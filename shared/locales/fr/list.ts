import type { list as english } from '../en/list.ts';
import type { Translated } from '../translated.ts';

export const list: Translated<typeof english> = {
  'list.counts': '{total, plural, one {# événement} other {# événements}}{unread, plural, =0 {} one {, # non lu} other {, # non lus}}',
  'list.markAllRead': 'Tout marquer comme lu',
  'list.label': 'Événements, les plus récents d’abord',
  'list.labelFound': 'Événements trouvés, les plus récents d’abord',
  'list.newer': '{count, plural, one {# nouvel événement} other {# nouveaux événements}}',
  'list.unread': 'Non lu',
  'list.lost': 'Un événement qui n’est plus lisible',
  'list.tryAgain': 'Réessayer',
  'list.partMissing': 'Une partie de la liste n’a pas pu être chargée. Réessayer',
  'list.nothingChosen': '{unread, plural, =0 {Rien de non lu} one {# événement non lu} other {# événements non lus}}',
  'list.howToChoose':
    'Choisissez un événement pour voir ce qui s’est passé. Les flèches parcourent la liste, Entrée ouvre l’événement, / lance une recherche.',
  'list.deleted': 'Événement supprimé',
  'list.undo': 'Annuler',
  'list.restored': 'Événement rétabli',
  'list.mark.test': 'Test',
  'list.mark.test.why': 'Vous l’avez envoyé vous-même pour essayer les notifications. Il ne vient pas de HireHop.',
  'list.mark.repeat': 'Répétition',
  'list.mark.repeat.why':
    'Le même message est arrivé dans les dix minutes précédentes. Si cela se produit souvent, deux webhooks de HireHop utilisent peut-être cette URL du webhook.',
  'list.mark.unverified': 'Non vérifié',
  'list.mark.unverified.why':
    'Rien n’a vérifié qu’il vient de votre HireHop : aucune clé d’exportation n’était définie à son arrivée, ou vous l’avez accepté avec une autre clé.',
  'list.mark.imported': 'Importé',
  'list.mark.imported.why': 'Il a été lu dans un fichier, et non reçu de HireHop.',
  'list.mark.accepted': 'Accepté',
  'list.mark.accepted.why': 'Il avait été mis de côté à son arrivée. Vous l’avez accepté plus tard comme événement.',
  'list.size.bytes': '{count, plural, one {# octet} other {# octets}}',
  'list.size.kilobytes': '{count} Ko',
  'list.size.megabytes': '{count} Mo',
};
