import type { data as english } from '../en/data.ts';
import type { Translated } from '../translated.ts';

export const data: Translated<typeof english> = {
  'data.title': 'Données',
  'data.description':
    '{count, plural, one {# événement} other {# événements}} dans l’historique. « Tout vérifier » le relit en entier sur le disque et compare les sommes de contrôle. Cela prend quelques secondes et ne modifie rien.',
  'data.check': 'Tout vérifier',
  'data.whole':
    'Tout est intact : {count, plural, one {# événement lu, tel qu’il a été écrit} other {# événements lus, tels qu’ils ont été écrits}}.',
  'data.damagedFiles': 'Certains fichiers sont endommagés. Aucun événement n’est perdu.',
  'data.eventsLost':
    '{count, plural, one {# événement ne peut plus être lu} other {# événements ne peuvent plus être lus}}. Tout ce qui est lisible a été conservé.',
  'data.moreDamages':
    '… et {count, plural, one {# autre endroit} other {# autres endroits}}. Lancez « hopwatch verify » pour tous les voir.',
  'data.afterDamage': 'Gardez une copie du dossier de données, vérifiez le disque et restaurez une sauvegarde si vous en avez une.',
  'data.damage.place': '{file}, ligne {line, number}',
  'data.damage.cost': '{count, plural, =0 {aucun événement perdu} one {# événement perdu} other {# événements perdus}}',
  'data.damage.line': '{place} est illisible : {cost}.',
  'data.damage.header': 'La première ligne de {place} est illisible : {cost}.',
  'data.damage.tail': 'La fin de {place} est illisible : {cost}.',
  'data.damage.missing': '{place} manque : {cost}.',
  'data.damage.shortened': '{place} est plus court qu’avant : {cost}.',
  'data.damage.index': '{place} est illisible et sera reconstruit au prochain démarrage : {cost}.',
  'data.damage.catalogue': '{place} est illisible et sera reconstruit au prochain démarrage : {cost}.',
  'data.damage.removed': '{place} est illisible ; des messages supprimés de la quarantaine peuvent réapparaître : {cost}.',
  'data.damage.deleted': '{place} est illisible ; des événements supprimés peuvent réapparaître : {cost}.',
  'data.damage.settings': '{place} est illisible et sera remplacé par sa sauvegarde au prochain démarrage : {cost}.',

  'data.remove.open': 'Supprimer les anciens événements…',
  'data.remove.title': 'Supprimer les anciens événements',
  'data.remove.text':
    'Les événements sont conservés indéfiniment, sauf si vous les supprimez ici. Cette action est irréversible : faites d’abord une sauvegarde.',
  'data.remove.years': 'Plus anciens que (en années)',
  'data.remove.keep': 'Tous sauf les plus récents (nombre d’événements)',
  'data.remove.fillIn': 'Remplissez au moins l’un des deux champs.',
  'data.remove.month': '{month} : {count, plural, one {# événement} other {# événements}}',
  'data.remove.cancel': 'Garder tous les événements',
  'data.remove.confirmNone': 'Supprimer',
  'data.remove.confirm': 'Supprimer {count, plural, one {# événement} other {# événements}}',
  'data.remove.nothing':
    'Rien ne serait supprimé. Avec un nombre à garder, ce sont des fichiers entiers d’environ 4 000 événements qui sont supprimés, et le fichier le plus récent reste toujours.',
  'data.remove.day': '{count, plural, one {# événement serait supprimé} other {# événements seraient supprimés}}, du {day} : {size}.',
  'data.remove.days':
    '{count, plural, one {# événement serait supprimé} other {# événements seraient supprimés}}, du {first} au {last} : {size}.',
  'data.remove.done': '{count, plural, one {# événement supprimé} other {# événements supprimés}}',
  'data.remove.doneText': 'L’espace disque sera libéré au prochain démarrage.',
};
