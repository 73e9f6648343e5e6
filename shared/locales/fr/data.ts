import type { data as english } from '../en/data.ts';
import type { Translated } from '../translated.ts';

export const data: Translated<typeof english> = {
  'data.title': 'Données',
  'data.description':
    '{count, plural, one {# événement} other {# événements}} dans l’historique. « Tout vérifier » le lit en entier sur le disque et compare les sommes de contrôle ; cela prend quelques secondes et ne change rien.',
  'data.check': 'Tout vérifier',
  'data.whole':
    'Tout est intact : {count, plural, one {# événement lu} other {# événements lus}}, {count, plural, one {} other {chacun }}tel qu’il a été écrit.',
  'data.damagedFiles': 'Des fichiers sont endommagés. Aucun événement n’est perdu.',
  'data.eventsLost':
    '{count, plural, one {# événement ne peut plus être lu} other {# événements ne peuvent plus être lus}}. Tout ce qui est lisible a été conservé.',
  'data.moreDamages': '… et {count, plural, one {# autre endroit} other {# autres endroits}} : « hopwatch verify » les donne tous.',
  'data.afterDamage': 'Gardez une copie du dossier de données, vérifiez le disque et restaurez une sauvegarde si vous en avez une.',
  'data.damage.place': '{file}, ligne {line, number}',
  'data.damage.cost': '{count, plural, =0 {aucun événement perdu} one {# événement perdu} other {# événements perdus}}',
  'data.damage.line': '{place} est illisible : {cost}.',
  'data.damage.header': '{place} : la première ligne est illisible : {cost}.',
  'data.damage.tail': '{place} : la fin est illisible : {cost}.',
  'data.damage.missing': '{place} n’est plus là : {cost}.',
  'data.damage.shortened': '{place} est plus court qu’avant : {cost}.',
  'data.damage.index': '{place} est illisible et sera refait au prochain démarrage : {cost}.',
  'data.damage.catalogue': '{place} est illisible et sera refait au prochain démarrage : {cost}.',
  'data.damage.removed': '{place} est illisible ; des messages mis de côté puis supprimés peuvent réapparaître : {cost}.',
  'data.damage.deleted': '{place} est illisible ; des événements supprimés peuvent réapparaître : {cost}.',
  'data.damage.settings': '{place} est illisible ; sa sauvegarde le remplace au prochain démarrage : {cost}.',

  'data.remove.open': 'Retirer les anciens événements…',
  'data.remove.title': 'Retirer les anciens événements',
  'data.remove.text':
    'Les événements sont conservés pour toujours, sauf si vous les retirez ici. Un événement retiré ne peut pas être rétabli : faites d’abord une sauvegarde.',
  'data.remove.years': 'Plus vieux que, en années',
  'data.remove.keep': 'Tous sauf les plus récents, nombre d’événements',
  'data.remove.fillIn': 'Remplissez au moins l’un des deux.',
  'data.remove.month': '{month} : {count, plural, one {# événement} other {# événements}}',
  'data.remove.cancel': 'Tout garder',
  'data.remove.confirmNone': 'Retirer',
  'data.remove.confirm': 'Retirer {count, plural, one {# événement} other {# événements}}',
  'data.remove.done': '{count, plural, one {# événement retiré} other {# événements retirés}}',
  'data.remove.doneText': 'Leur place sur le disque sera libre après le prochain démarrage.',
};
